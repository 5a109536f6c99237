"""Of several words for a measure that may govern an amount, the one that does."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import BESIDE, DEMANDED, RATE_BEHIND, WEAK
from crawler.figures.words import Mark


def nearest(draft: Draft, marks: list[Mark[str]]) -> str | None:
    lower = draft.view.lower
    strong = [
        mark
        for mark in marks
        if lower[mark.start : mark.end] not in WEAK
        or BESIDE.fullmatch(lower[mark.end : max(mark.end, draft.amount.start)])
        or DEMANDED.match(lower, mark.start)
    ]
    if draft.amount.rate or draft.said_after(RATE_BEHIND):
        # "From stockpiled concentrate, and will be mining at a rate of 3,000 tons a year".
        strong = [mark for mark in strong if mark.value not in ("inventory", "reserves")]
    if not strong:
        return None
    chosen = strong[0]
    if chosen.value in ("deliveries", "sales", "exports") and _is_of_output(lower, chosen):
        return "production"
    capacity = [mark for mark in marks if mark.value == "capacity"]
    if capacity and abs(capacity[0].start - chosen.start) < 30 and not _parted(lower, capacity[0], chosen):
        return "capacity"
    trade = [
        mark
        for mark in marks
        if mark.value in ("exports", "imports") and chosen.value in ("deliveries", "sales", "production")
    ]
    if trade and _IS_KIND_OF_GOODS.fullmatch(lower[trade[0].start : chosen.end]):
        return chosen.value
    if trade and abs(trade[0].start - chosen.start) < 18:
        return trade[0].value
    return chosen.value


# What behind "was produced and" opens a clause of its own.
_TRADE_NOUNS = ("exports", "sales", "deliveries", "shipments", "dispatches")


def _is_of_output(lower: str, mark: Mark[str]) -> bool:
    """ "Produced and sold 5 tons", "production deliveries": what was made; but "was produced and sales of 5 tons"."""
    if lower.endswith("produced and ", 0, mark.start):
        return not lower.startswith(_TRADE_NOUNS, mark.start)
    return lower.endswith(("production ", "output ", "ramp-up "), 0, mark.start)


# "Export thermal coal production": of what is fit to be sold abroad.
_IS_KIND_OF_GOODS = re.compile(
    r"export (?:(?:thermal|metallurgical|met|coking|steam|hard|semi-soft|quality|grade|lump|fines|and) ?)+(?:coal )?"
    r"(?:production|output)"
)


def _parted(lower: str, left: Mark[str], right: Mark[str]) -> bool:
    """Whether another clause begins between two cues."""
    between = lower[min(left.end, right.end) : max(left.start, right.start)]
    return re.search(r",|\band\b", between) is not None
