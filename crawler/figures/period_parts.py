"""The part of a year that "last year" means behind a part of this one."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from storage.periods import Months, Period, length

_YEAR = 12

# "Last year it had been 5 tons" after a part of this year means the same part of that one.
_HAD_BEEN = Cue(r"\bhad (?:been|stood|come|amounted|totall?ed|reached)\b")
# "It reached 1.9 tons in ten months, while it was 1.7 tons last year": those months of last year.
_WHILE_IT_WAS = Cue(
    r"\b(?:while|whereas|when|where) (?:it|this|that|they|the (?:figure|number|amount|volume|total)) (?:was|were"
    r"|stood at|reached|amounted to|totall?ed|came to|hit|had been) (?:(?:about|around|some|nearly|over|only|just) )*$"
)


def part_compared(draft: Draft, before: list[Draft], memory: Memory) -> Period | None:
    """The part of a year that an amount of "last year" is compared with."""
    if draft.said_before(_HAD_BEEN):
        part = memory.period
    elif draft.said_before(_WHILE_IT_WAS):
        told = [other.period for other in before if other.role == "main" and other.period]
        part = told[-1] if told else memory.period
    else:
        return None
    return part if part is not None and length(part) < 12 else None


_MANY_MONTHS = re.compile(r"[a-z]+-(?:month|week)\b")


def part_of_loose_year(draft: Draft, nearest: Timed, own: list[Timed]) -> Period | None:
    """ "The seven-month output stood at 5 tons in the previous year": seven months of that year."""
    if not nearest.loose_year or nearest.period is None:
        return None
    parts = [
        mention.period
        for mention in own
        if mention.end <= draft.amount.start
        and mention.period is not None
        and _MANY_MONTHS.match(draft.view.lower, mention.start)
        and mention.period.start > nearest.period.end
    ]
    return parts[-1].moved(-12) if len(parts) == 1 else None


_BEHIND = frozenset({" in the ", " during the ", " over the ", " for the ", " in ", " "})


def same_part(draft: Draft, own: list[Timed]) -> Period | None:
    """ "In 1400 it was 8.7 million tons in the same period": the part of that year that was told of another."""
    years = [mention.period for mention in own if mention.role == "main" and not mention.loose_year]
    parts = [
        mention.period
        for mention in own
        if mention.role == "same" and draft.view.lower[draft.amount.tail : mention.start] in _BEHIND
    ]
    if len(years) != 1 or len(parts) != 1:
        return None
    year, part = years[0], parts[0]
    if not (isinstance(year, Months) and isinstance(part, Months)) or year.calendar != part.calendar:
        return None
    if not length(part) < length(year) == _YEAR:
        return None
    return part.moved(_YEAR * (year.first // _YEAR - part.first // _YEAR))
