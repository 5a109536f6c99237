"""How period expressions beside each other explain one another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from crawler.figures.period_words import Mention
from storage import iranian_calendar
from storage.periods import Months, Period, length


@dataclass(frozen=True, slots=True)
class Timed:
    """A resolved expression: `role` is main, back (an earlier period told for comparison), same or aside (of
    something that is no amount: when a mine was bought, a report was issued, or the last record was set).

    `assumed` tells that no year was told, so that the last such
    period was taken. `loose_year` marks "last year" and the like, which after a part of a year mean the
    same part of it.
    """

    start: int
    end: int
    period: Period | None
    role: str
    loose_year: bool = False
    assumed: bool = False


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
    """Whether a year only completes the part of a year before it.

    "The first four months (April-July) of the fiscal year 2021-22", "the January-July period this year".
    """
    if mention.kind != "year" or before.period is None or length(before.period) >= 12:
        return False
    gap = text[before.end : mention.start]
    bracket = ")" in text[before.start : mention.start] and re.fullmatch(r"\)? ?(?:of|in) (?:the )?", gap)
    this_year = mention.year_word in ("this", "current", "present")
    return bool(bracket or (this_year and re.fullmatch(r",? (?:period )?(?:of |in )?(?:the )?", gap)))


def is_place_in_year(text: str, before: Timed, mention: Mention) -> bool:
    """ "In the September quarter, the first of the fiscal year": the year only says which quarter it is."""
    if mention.kind != "year" or before.period is None or length(before.period) >= 12:
        return False
    gap = text[before.end : mention.start]
    return (
        re.fullmatch(
            r",? (?:the |its )?(?:\w+ )?(?:first|second|third|fourth|last|final)(?: \w+)? (?:of|in) ?", gap
        )
        is not None
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


def in_year(period: Period, year: int) -> Period:
    """The same part of another year, whose number is that of the period's own calendar or a Gregorian one."""
    if isinstance(period, Months) and (period.calendar == "iranian") == (year < 1600):
        return period.moved(12 * (year - period.last // 12))
    if year < 1600:
        return period.moved(12 * (year - iranian_calendar.month_of(period.end)[0]))
    return period.moved(12 * (year - period.end.year))
