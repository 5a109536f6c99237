"""Quarters called by their last month alone: "98 tons in the June quarter, against 122 in March"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from storage.periods import Months, length

_NAMED_QUARTER = re.compile(r"\b(?:mar(?:ch)?|june?|sep(?:t|tember)?|dec(?:ember)?)[- ](?:quarter|qtr|q)\b")
_QUARTER = 3


def turn_short_quarters(drafts: list[Draft], memory: Memory) -> None:
    """Takes a month beside a quarter called by its last month for a quarter, where as much was made in it."""
    before = memory.last[0] if memory.last and memory.sentence - memory.last_sentence == 1 else None
    news = next((draft for draft in [before, *drafts] if draft is not None and _is_of_a_quarter(draft)), None)
    if news is None or not isinstance(news.period, Months) or not _NAMED_QUARTER.search(_words(news)):
        return
    for draft in drafts:
        month = draft.period
        if not isinstance(month, Months) or length(month) > 1 or draft.commodity != news.commodity:
            continue
        if (
            (news.period.last - month.last) % _QUARTER == 0
            and month != news.period
            and _is_as_much(draft, news)
        ):
            draft.period = Months(month.calendar, month.last - _QUARTER + 1, month.last)


def _is_of_a_quarter(draft: Draft) -> bool:
    return draft.period is not None and length(draft.period) == _QUARTER


def _words(draft: Draft) -> str:
    return draft.view.lower[draft.view.start : draft.view.end]


def _is_as_much(draft: Draft, news: Draft) -> bool:
    """Whether an amount is more than one month of a quarter brings."""
    value, whole = draft.amount.value, news.amount.value
    return draft.measure == news.measure and value is not None and whole is not None and value * 2 > whole
