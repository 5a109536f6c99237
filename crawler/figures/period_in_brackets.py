"""Amounts in a bracket behind the time that the news is compared with: "up 6 percent on the third quarter (5 tons)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed
from crawler.figures.period_relations import holds
from crawler.figures.role_brackets import is_dated_in_bracket
from storage.periods import Period, length

_YEAR = 12


def date_by_time_ahead(drafts: Sequence[Draft]) -> None:
    """An amount alone in the bracket of a time is of that time: of one gone by, or "September (5 tons) was best"."""
    before: Draft | None = None
    for draft in drafts:
        told = _time_ahead(draft)
        if told is not None and told.period is not None and told.role == "main" == draft.role:
            draft.period = told.period
        elif (
            told is not None and told.period is not None and told.role == "back" and _is_alike(before, draft)
        ):
            draft.role, draft.period = "comparison", _of_base(before, told, told.period)
        before = draft


def _of_base(news: Draft | None, told: Timed, base: Period) -> Period:
    """The time of a base: after a part of a year "last year" is its same part, and "in the fourth quarter of 2024, up
    on the third quarter (5 tons)", told a year later, is of the year before.
    """
    if news is None or news.period is None:
        return base
    if told.loose_year and length(news.period) < _YEAR:
        return news.period.moved(-_YEAR)
    return base.moved(-_YEAR) if base.start >= news.period.start else base


def _time_ahead(draft: Draft) -> Timed | None:
    """The time right before the bracket that an amount stands alone in."""
    lower, amount = draft.view.lower, draft.amount
    if not lower.endswith(" (", 0, amount.start) or not lower.startswith(")", amount.tail):
        return None
    return next((mention for mention in draft.context.timed if mention.end == amount.start - 2), None)


def _is_alike(before: Draft | None, draft: Draft) -> bool:
    return before is not None and before.amount.unit == draft.amount.unit


# "Exported 5 tons (the year before: 4 tons) in 2023": the time behind the bracket is that of the news.
_ONE_BEFORE = re.compile(
    r"[^()\d]{0,30}\((?:(?:the|a|in|one|of) )*(?:(?:previous|preceding|prior|last) )?(?P<unit>year|quarter|month)"
    r"(?: (?:before|earlier|ago|prior)|-earlier)?(?: period)?: (?:(?:about|around|some|nearly|over) )?"
)
_BEHIND_BRACKET = re.compile(r"\) (?:in|during|over|for) (?:the )?")
_MONTHS_BACK = {"year": 12, "quarter": 3, "month": 1}


def _date_by_time_behind(drafts: Sequence[Draft], timed: Sequence[Timed]) -> None:
    for news, base in pairwise(drafts):
        told = _ONE_BEFORE.fullmatch(news.view.lower, news.amount.tail, base.amount.start)
        behind = _BEHIND_BRACKET.match(base.view.lower, base.amount.tail)
        if told is None or behind is None:
            continue
        time = next((one for one in timed if one.start in (behind.end(), behind.end() - len("the "))), None)
        if time is not None and time.period is not None and time.role == "main":
            news.period = time.period
            base.role, base.period = "comparison", time.period.moved(-_MONTHS_BACK[told["unit"]])


# "298,301 oz (H1 2020: 297,740 oz)".
_IN_BRACKET = re.compile(r"(?: of [a-z -]{2,30})? \([a-z\d ]{2,20}: ")


def date_by_bracket(drafts: list[Draft], timed: Sequence[Timed], anchor: date | None) -> None:
    """News of which only the earlier value is dated, in the bracket behind it, is of a year later, or of the time
    right behind where the year later has not come.
    """
    date_by_time_ahead(drafts)
    _date_by_time_behind(drafts, timed)
    _date_own_years(drafts)
    for news, base in pairwise(drafts):
        told = _IN_BRACKET.fullmatch(news.view.lower, news.amount.tail, base.amount.start)
        if told is None or base.period is None or not _is_dated(news, base):
            continue
        if news.period not in (None, base.period) and not _is_of_another_stretch(news, base.period):
            continue
        if news.commodity == base.commodity and length(base.period) <= _YEAR:
            later = base.period.moved(_YEAR)
            is_to_come = anchor is not None and later.start > anchor
            news.period = base.period.moved(length(base.period)) if is_to_come else later


# "5 tons in the year to June 30 (2017: 6 tons)".
_YEAR_OPENS = re.compile(r"\((?:fy ?)?(20\d\d): $")


def _date_own_years(drafts: list[Draft]) -> None:
    """A year told in a bracket is that of the news, which begins when the company's does."""
    for news, base in pairwise(drafts):
        opens = _YEAR_OPENS.search(base.view.lower, base.view.start, base.amount.start)
        alike = (news.amount.unit, news.measure) == (base.amount.unit, base.measure)
        if opens is None or not alike or news.period is None or length(news.period) != _YEAR:
            continue
        if news.period.end.month != _YEAR and news.period.end.year == int(opens[1]) + 1:
            base.role, base.period = "comparison", news.period.moved(-_YEAR)


def _is_dated(news: Draft, base: Draft) -> bool:
    """Whether a bracket says of when it is, and not "100 percent: " or "guidance: "."""
    return any(news.amount.tail <= mention.start < base.amount.start for mention in base.context.timed)


def _is_of_another_stretch(news: Draft, base: Period) -> bool:
    """ "Tesoro: 0.6 tons (Q4 2018: 0.5 tons)" in a report on a year: news without a time of its own."""
    own = any(
        mention.role == "main" and mention.start < news.amount.tail + 1 for mention in news.context.timed
    )
    return not own and news.period is not None and length(news.period) != length(base)


def widen_ahead_of_brackets(drafts: Sequence[Draft], timed: Sequence[Timed], whole: Period | None) -> None:
    """News with a part of its time in the bracket behind it is of the time that the article began with: "zinc came to
    51 tons, 2% more than in the same period of 2020 (24 tons in Feb. 2021)".
    """
    for news, part in pairwise(drafts):
        if not is_dated_in_bracket(part, [*timed]) or whole is None or part.period is None:
            continue
        own = any(mention.role == "main" and mention.start < part.amount.start for mention in timed)
        if not own and news.period == part.period != whole and holds(whole, part.period):
            news.period = whole
