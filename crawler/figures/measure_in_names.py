"""Words of measures that are part of a name, or tell where something comes from."""

from __future__ import annotations

import re

from crawler.figures.measure_cues import FLOWS, STOCKS
from crawler.figures.views import View
from crawler.figures.words import Mark

# "Raised sales from production by 2% to 5 tons", "sold from stock": where it came from.
_ORIGINS = frozenset({"production", "output", "stock", "stocks", "inventory", "stockpiles"})


def is_origin(view: View, mark: Mark[str]) -> bool:
    """Whether a word of a flow tells only where what is sold or sent came from."""
    if not view.lower.endswith("from ", 0, mark.start) or view.lower.startswith(" of", mark.end):
        return False
    first = next((other for other in view.measures if other.value in FLOWS), mark)
    return view.lower[mark.start : mark.end] in _ORIGINS and first.end < mark.start


# "Discovery Bay", "Reserve Bank", "Deposit Ridge", but "Ore Reserves Estimate".
_NAME_GOES_ON = re.compile(
    r" (?!Estimates?\b|Statement|Update|Base|Replacement|Life|Report|Tonnes|And\b|Of\b|In\b|At\b|For\b)[A-Z][a-z]"
)


def is_in_name(view: View, mark: Mark[str]) -> bool:
    """A word of holdings in capitals within a sentence, in front of another such word."""
    if (
        mark.value not in STOCKS
        or not view.text[mark.start].isupper()
        or " " in view.text[mark.start : mark.end]
    ):
        return False
    if _NAME_GOES_ON.match(view.text, mark.end) is None or view.text.isupper():
        return False
    return mark.start > view.start or mark.value == "reserves"
