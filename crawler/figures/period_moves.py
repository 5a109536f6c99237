"""Periods of a move told behind its time: "rose 65% in 2020, going from 5 to 8 tons", "in 2024 fell from 19 to 14"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_comparisons import step
from crawler.figures.period_context import Timed
from storage.periods import Months, length

_GOING = re.compile(
    # "In 2024 compared to 2023 from 5 to 8 tons".
    r",?(?: (?:compared (?:to|with)|against) (?:the )?[a-z ]{0,40}(?:\d{4})?,?)?(?: [a-z]+ly)?(?: -)?"
    r" (?:(?:going|passing|rising|falling|climbing|jumping|dropping|moving|increasing|decreasing|growing|declining"
    r"|up|down) )?from (?:(?:about|around|some|nearly|just|only|over) )*"
)
_FROM = re.compile(
    r"\bfrom (?:(?:about|around|some|nearly|over|just|only|more than|less than|as much as) )*$"
)
_TO = re.compile(
    r"(?: of [a-z -]{3,30}?)?(?: in [a-z ]{0,20}\d{4})?,? ?(?:in total )?(?:up |down )?"
    r"to (?:(?:about|around|some|nearly|just|only|over|a|record) )*"
)


def turn_moves(drafts: list[Draft], told: list[Timed], memory: Memory) -> None:
    """The time before a move between amounts is that of the second; the first is as much earlier as others are."""
    for base, news in pairwise(drafts):
        if base.role != "comparison" or news.role != "main" or base.amount.value is None:
            continue
        if not _TO.fullmatch(base.view.lower, base.amount.tail, news.amount.start):
            continue
        mention = _ahead(base, told) or _years_behind(news, told)
        if mention is None:
            continue
        period = mention.period
        own = [one.period for one in told if news.holds(one.start, one.end)]
        if period is None or any(other != period for other in own):
            continue
        if isinstance(period, Months) and length(period) > 12:
            base.period, news.period = _first_and_last_year(period)
        elif length(period) <= 12:
            # "Cut its forecast for 2026 from 9 to 8 tons": both of that year.
            earlier = period if base.status == "planned" else period.moved(-step(base, period, memory))
            news.period, base.period = period, earlier


_OVER_YEARS = re.compile(r"(?: of [a-z ]{2,30})? (?:(?:in|over|during) (?:the )?)?")


def _years_behind(news: Draft, told: list[Timed]) -> Timed | None:
    """ "From 5 tons to 8 tons between 2011 and 2023": years told right behind a move."""
    lower, tail = news.view.lower, news.amount.tail
    spans = [one for one in told if one.period is not None and length(one.period) > 12]
    return next((one for one in spans if _OVER_YEARS.fullmatch(lower, tail, one.start)), None)


def _first_and_last_year(years: Months) -> tuple[Months, Months]:
    """ "From 2011 to 2023 output rose from 5 to 8 tons": in the one year and in the other."""
    return replace(years, last=years.first + 11), replace(years, first=years.last - 11)


# "From 32,000 tons in 2022 to 66,000 tons in the current year", of an article on four months.
_SO_FAR = re.compile(r"(?: of [a-z ]{1,30})? in (?:the current|this) (?:[a-z]+ )?year\b")


def turn_running_years(drafts: list[Draft], memory: Memory) -> None:
    """A move to a year that is still running is up to when the article has told, and from as long a part before."""
    for base, news in pairwise(drafts):
        part = memory.period
        if part is None or base.role != "comparison" or news.role != "main" or news.status == "planned":
            continue
        if not _SO_FAR.match(news.view.lower, news.amount.tail) or news.period is None or length(part) >= 12:
            continue
        if length(news.period) == 12 and news.period.start <= part.start and part.end <= news.period.end:
            news.period, base.period = part, part.moved(-12)


# In the first weeks of a year, days, "this year" has brought nothing yet: the one that is over is meant.
_JUST_BEGUN = 30
_THIS_YEAR = Cue(r"\b(?:in|for|during|of) (?:this|the current) (?:fiscal|financial)(?: year)?\b")


def turn_years_just_begun(drafts: list[Draft], memory: Memory) -> None:
    """ "Output in this fiscal was up 24 per cent at 24 tons", told ten days after it was over: of that year."""
    for draft in drafts:
        year, anchor = draft.period, memory.anchor
        if year is None or anchor is None or (draft.role, draft.status) != ("main", "actual"):
            continue
        if length(year) != 12 or not 0 <= (anchor - year.start).days <= _JUST_BEGUN:
            continue
        if not draft.view.told(_THIS_YEAR, draft.view.start, draft.view.end):
            continue
        draft.period = year.moved(-12)
        for base in drafts:
            if base.role == "comparison" and base.period == draft.period:
                base.period = year.moved(-24)


# "Cut its estimate for 2020 by 75,000 tonnes to a range of 755,000 to 805,000".
_LEADS_TO = re.compile(r",? to (?:(?:a|an|the|new|range|of|between|from|about|around|some|total) )*")


def is_moved_to(draft: Draft, other: Draft) -> bool:
    """Whether an amount is what another one, a difference, leads to."""
    if other.role != "difference":
        return False
    return _LEADS_TO.fullmatch(draft.view.lower, other.amount.tail, draft.amount.start) is not None


def _ahead(base: Draft, told: list[Timed]) -> Timed | None:
    """The time right before the move, else the last one in its clause; a plan moves for a time that stays."""
    lower, amount = base.view.lower, base.amount
    beside = next((one for one in told if _GOING.fullmatch(lower, one.end, amount.start)), None)
    start = _FROM.search(lower, max(base.view.start, amount.start - 40), amount.start)
    if beside is not None or start is None or base.status == "planned":
        return beside
    own = [one for one in told if one.role == "main" and base.holds(one.start, one.end)]
    return own[-1] if own and own[-1].end <= start.start() else None
