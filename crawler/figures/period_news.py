"""What a time told without an amount is: news that the article is about, or when something happened."""

from __future__ import annotations

from datetime import timedelta

from crawler.figures.cues import Cue
from crawler.figures.drafts import Memory
from crawler.figures.period_context import Timed
from crawler.figures.period_own import IN_A_REPORT
from crawler.figures.views import View
from storage.periods import Months, Period, length

# Within this time reports on a quarter come out.
_FRESH = timedelta(days=100)


def is_reported(view: View, mention: Timed, memory: Memory) -> bool:
    """ "In its update for the quarter ended March 31 it said that it expected 54 tons": the article is about that
    quarter, whatever year the plan is for.
    """
    if not is_news(mention.period, memory):
        return False
    return IN_A_REPORT.search(view.lower, view.start, mention.start) is not None


def is_short(period: Period | None) -> bool:
    """ "It poured its first gold in March this year": a month or a day in which something happened."""
    return period is not None and length(period) <= 1


def is_time_of_reason(mention: Timed, memory: Memory) -> bool:
    """ "Output fell owing to a stoppage in the quarter ended March 31", at the head: what the article is about."""
    if mention.role != "aside" or memory.sentence > 2 or not is_news(mention.period, memory):
        return False
    return mention.period is not None and length(mention.period) >= 3


# "Cut its guidance after poor weather hit its operations in the first half".
_AFTER_IT_HIT = Cue(
    r"\b(?:after|as|because) (?:[a-z-]+ ){1,5}?(?:hit|disrupted|hampered|hurt|curbed|halted|damaged|affected|slowed"
    r"|interrupted|shut|closed|flooded|struck|lashed|battered) [^,;:.\d]{2,60} (?:in|during|over|throughout)(?: the)? $"
)


def is_event(told: Timed, view: View) -> bool:
    """ "In September a fire forced it to shut the mine": no article is about that month's output."""
    if not (view.changes or view.measures):
        return is_short(told.period)
    return not view.changes and view.told(_AFTER_IT_HIT, view.start, told.start) is not None


def is_news(period: Period | None, memory: Memory) -> bool:
    """A part of a year that has just ended is what an article that opens with it is about: "told how its March
    quarter had gone"; and so is a company's own year in its first sentence: "has met its guidance for the year to
    June 30".
    """
    if period is None or memory.anchor is None or memory.lead_period is not None:
        return False
    if length(period) > 12 or (length(period) == 12 and not _is_fiscal(period, memory)):
        return False
    return timedelta() < memory.anchor - period.end < _FRESH


def _is_fiscal(year: Period, memory: Memory) -> bool:
    calendar = isinstance(year, Months) and year.calendar == "gregorian" and year.start.month > 1
    return calendar and memory.sentence == 1
