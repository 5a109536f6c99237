"""Ranges that were guided to, told beside what came of them: they are of its time."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.drafts import Draft

# "Sold 6.3 tons in the quarter, at the low end of its 6.3 to 6.7 ton guidance": for that quarter.
_AT_ITS_END = re.compile(
    r"[^;.]{0,70}?,? (?:at|near|towards?|in|just above|above|below|within) the"
    r" (?:low|lower|top|high|higher|upper|bottom|middle)[a-z -]{0,12} of (?:its|the|their|a) (?:[a-z-]+ ){0,2}"
)
_GUIDED = re.compile(r"[- ](?:[a-z-]+ )?(?:guidance|range|forecast|outlook)\b")
_NEARLY = Decimal("0.1")
_OF_A_YEAR = re.compile(r"\b(?:annual|full-year|yearly|year|20\d\d)\b")


def is_range_of_news(draft: Draft, news: Draft) -> bool:
    """Whether a range holds, or nearly holds, the value at whose side it is told."""
    lower, low, high, made = draft.view.lower, draft.amount.low, draft.amount.high, news.amount.value
    if low is None or high is None or made is None or not _GUIDED.match(lower, draft.amount.tail):
        return False
    told = _AT_ITS_END.fullmatch(lower, news.amount.tail, draft.amount.start)
    near = low * (1 - _NEARLY) <= made <= high * (1 + _NEARLY)
    return near and told is not None and _OF_A_YEAR.search(told[0]) is None
