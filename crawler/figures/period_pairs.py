"""Two expressions that tell one time, or two stretches with one end: "the three and nine months ended September 30",
"the quarter and year ended June 30", "a year ago in spring", "last quarter" beside "this quarter".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from crawler.figures.period_context import Timed
from crawler.figures.period_relations import last_months
from crawler.figures.period_words import Mention
from storage.periods import length

_COUNTS = {"three": 3, "3": 3, "six": 6, "6": 6}
_COUNT_AHEAD = re.compile(rf"\b(?P<count>{'|'.join(_COUNTS)})(?:[- ]months?)?,? and (?:the )?$")
_QUARTER_AHEAD = re.compile(r",? and (?:the )?(?:full |whole )?")
_QUARTER = 3
_WHOLE_YEAR = 12


def with_shorter(text: str, start: int, found: list[Timed], mention: Mention, whole: Timed) -> list[Timed]:
    """The mentions before one that is told by its end, with the shorter stretch that has the same end."""
    if mention.ends_at is None or whole.period is None or length(whole.period) <= _QUARTER:
        return found
    ahead = _COUNT_AHEAD.search(text, max(start, mention.start - 24), mention.start)
    if ahead is not None and _COUNTS[ahead["count"]] < length(whole.period):
        period = last_months(whole.period, _COUNTS[ahead["count"]])
        return [*found, Timed(ahead.start(), mention.start, period, "main")]
    before = found[-1] if found else None
    if (
        before is not None
        and text.endswith("quarter", 0, before.end)
        and _QUARTER_AHEAD.fullmatch(text, before.end, mention.start)
    ):
        period = last_months(whole.period, _QUARTER)
        return [*found[:-1], replace(before, period=period, role="main", assumed=False)]
    return found


# "From 42 tons last quarter to 46 tons this quarter": the one before it.
_LAST_PART = re.compile(r"(?:the )?(?:last|past) (?P<part>quarter|month|half(?:[- ]year)?)")
_THIS_PART = re.compile(
    r"(?:this|the (?:current|present|latest)) (?P<part>quarter|month|half(?:[- ]year)?)"
    r"(?! (?:a year|one year|last|of|in))"
)


def with_part_before(text: str, found: list[Timed]) -> list[Timed]:
    """The mentions, "last quarter" as the one before "this quarter" where both would be one time."""
    this = [
        (told["part"], one)
        for one in found
        if (told := _THIS_PART.match(text, one.start)) is not None and told.end() == one.end
    ]
    return [_before_it(text, one, this) for one in found] if this else found


def _before_it(text: str, last: Timed, this: list[tuple[str, Timed]]) -> Timed:
    told = _LAST_PART.fullmatch(text, last.start, last.end)
    period = last.period
    if (
        told is None
        or period is None
        or (told["part"], period) not in [(part, one.period) for part, one in this]
    ):
        return last
    return replace(last, period=period.moved(-length(period)), role="back")


# "A year ago in spring", "a year earlier, in May".
_AGO = re.compile(r"(?:a|one) year (?:ago|earlier|before)")
_IN_IT = re.compile(r",? ?(?:(?:in|for|during) (?:the )?)?")


def of_a_year_ago(text: str, found: list[Timed]) -> list[Timed]:
    """The mentions, a part of a year right behind "a year ago" as one of that year."""
    for at, (left, part) in enumerate(pairwise(found)):
        if not _AGO.fullmatch(text, left.start, left.end) or part.role != "main" or part.period is None:
            continue
        earlier = part.period.moved(-_WHOLE_YEAR)
        if _IN_IT.fullmatch(text, left.end, part.start) and left.period == earlier:
            back = replace(part, start=left.start, period=earlier, role="back")
            return [*found[:at], back, *found[at + 2 :]]
    return found
