"""A site whose capacity or reserves an amount is, whoever raises or tells them."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import STOCKS
from crawler.figures.name import Name

# "The miner plans to raise the capacity of the Tarn mine from 5 tons of ore to 8".
_ITS = re.compile(r"\b(?:capacity|throughput|reserves|resources) (?:of|at) (?:the |its |their )?$")
_RIGHT_BEHIND = re.compile(
    r"(?: (?:mine|plant|smelter|refinery|complex|concentrator|deposit))?"
    r" (?:from|to|at|is|was|are|were|stands? at|reach(?:es|ed)?|amounts? to)"
    r"(?: (?:about|some|nearly|over|more than|up to|at least|around))* $"
)


def is_its_capacity(draft: Draft, name: Name) -> bool:
    """Whether "the capacity of" a site stands right ahead of the amount."""
    if name.entity.kind != "mine" or draft.measure not in STOCKS:
        return False
    view = draft.view
    its = _ITS.search(view.lower, max(view.start, name.start - 40), name.start)
    return its is not None and _RIGHT_BEHIND.fullmatch(view.lower, name.end, draft.amount.start) is not None
