"""How period expressions beside each other explain one another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from crawler.figures.period_words import Mention
from crawler.figures.periods import Period, length


@dataclass(frozen=True, slots=True)
class Timed:
    """A resolved expression: `role` is main, back (an earlier period told for comparison) or same.

    `loose_year` marks "last year" and the like, which after a part of a year mean the same part of it.
    """

    start: int
    end: int
    period: Period | None
    role: str
    loose_year: bool = False


def explains(text: str, before: Timed, mention: Mention) -> bool:
    """Whether printed days stand right behind a named period, in brackets or after "from"."""
    return (
        re.fullmatch(
            r"[\s,(]*(?:spanning|from|i\.e\.?|or|between|that is|running|covering"
            r"|dating)?[\s,]*(?:from |between )?",
            text[before.end : mention.start],
        )
        is not None
    )


def names_its_year(text: str, before: Timed, mention: Mention) -> bool:
    """ "The first four months (April-July) of the fiscal year 2021-22": the year was told by the days."""
    gap = text[before.end : mention.start]
    return (
        mention.kind == "year"
        and before.period is not None
        and length(before.period) < 12
        and re.fullmatch(r"\)? ?(?:of|in) (?:the )?", gap) is not None
        and ")" in text[before.start : mention.start]
    )


def near(left: Period, right: Period) -> bool:
    """Whether two periods are the same within the two days that wires are off."""
    return abs((left.start - right.start).days) <= 2 and abs((left.end - right.end).days) <= 2


def aligned(period: Period, printed: Period) -> Period:
    """The named period moved by whole years to where the printed days are."""
    return period.moved(12 * round((printed.end - period.end).days / 365.25))


def pinned(period: Period, mention: Mention) -> Period:
    """A named year moved so that it ends (or starts) in the printed year."""
    year, month, day = mention.ends_at or (None, 1, None)
    if year is None:
        return period
    edge = period.end if mention.kind == "ends" else period.start
    try:
        printed = date(year, month, day or edge.day)
    except ValueError:
        return period
    return period.moved(12 * round((printed - edge).days / 365.25))
