"""News that tells no time of its own and is compared with a value that does: of when it must be."""

from __future__ import annotations

import re
from datetime import timedelta

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from storage.periods import length

_YEAR = 12
_THAN_THAT = re.compile(
    r"\b(?:than|from|on|over|compared (?:to|with)) (?:(?:in|that of|those of) )?(?:the )?$"
)
# "50.4% more than the ".
_OUTDOES = re.compile(r"% (?:(?:more|less|higher|lower) (?:than|against)|(?:up|down) (?:from|on))(?: the)? $")
_SOON = timedelta(days=180)
# A report may come out a few days before the last day it covers.
_EARLY = timedelta(days=7)


def date_by_base(drafts: list[Draft], timed: list[Timed], memory: Memory) -> None:
    """ "8,030 tonnes were checked, 7.3% lower than in June 2009": in the June after it, where nothing else tells."""
    if len(drafts) != 1 or memory.anchor is None:
        return
    draft, back = drafts[0], [mention for mention in timed if mention.role == "back"]
    if draft.role != "main" or draft.period is not None or draft.status != "actual" or len(back) != 1:
        return
    base = back[0].period
    ahead = draft.view.lower[draft.amount.tail : back[0].start] if back[0].start >= draft.amount.tail else ""
    if base is None or length(base) > _YEAR or not (draft.view.changes and _THAN_THAT.search(ahead)):
        return
    told = base.moved(_YEAR)
    draft.period = told if told.end <= memory.anchor + _EARLY else None


def date_by_year_outdone(drafts: list[Draft], memory: Memory) -> None:
    """ "Tarn reached 446,000 tons, 50% more than the 296,500 tons of 2023": in the year after the one told of, where
    nothing else tells and that year is over.
    """
    if len(drafts) != 2 or memory.anchor is None:
        return
    news, before = drafts
    if news.role != "main" or news.period is not None or news.status != "actual":
        return
    between = news.view.lower[news.amount.tail : before.amount.start]
    if before.period is None or length(before.period) != _YEAR or not _OUTDOES.search(between):
        return
    told = before.period.moved(_YEAR)
    if told.end <= memory.anchor <= told.end + _SOON:
        news.period = told


def date_by_earlier_year(drafts: list[Draft], timed: list[Timed], memory: Memory) -> None:
    """ "Hollin made 29,600 tons, against 28,100 tons in 2018", behind a paragraph on a month of an article on 2019:
    news without a time of its own, compared with a year, is of the year after it that the article began with.
    """
    lead = memory.lead_period
    if lead is None or length(lead) != _YEAR or any(mention.role == "main" for mention in timed):
        return
    if not any(draft.role == "comparison" and draft.period == lead.moved(-_YEAR) for draft in drafts):
        return
    for draft in drafts:
        if draft.role == "main" and draft.period is not None and length(draft.period) < _YEAR:
            draft.period = lead
