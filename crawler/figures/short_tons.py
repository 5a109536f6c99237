"""Articles whose tons are short ones though they say so once: "218 million short tons", then "66 million tons"."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.amounts import Amount

# What tells that some tons of an article are none of them.
_METRIC = re.compile(r"\b(?:tonnes?|metric|long tons?|[km]?t|dmt|wmt)\b", re.IGNORECASE)
_TONS = re.compile(r"(?:million |billion |thousand |[\d.,]+ ?)tons?$", re.IGNORECASE)


def counts_in_short_tons(text: str) -> bool:
    """Whether an article has short tons and no other ones."""
    return "short ton" in text and _METRIC.search(text) is None


def as_short(text: str, amount: Amount) -> Amount:
    """An amount of plain tons, or one that shares their unit, in short tons."""
    plain = amount.unit == "t" and amount.factor == 1
    if not plain or not (amount.inherited or _TONS.search(text, amount.start, amount.end)):
        return amount
    return replace(amount, unit="short ton")
