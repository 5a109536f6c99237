"""What a mine or plant hands over to nobody: it has produced it."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_trade_cues import RECIPIENT
from crawler.figures.words import Mark

# What mills and traders deliver to customers; of metals a company "delivers" what it has mined.
_SHIPPED_GOODS = re.compile(
    r"\b(?:steel|iron|rebar|coil|pipe|plate|billet|slab|coal|coke|bauxite|alumina|aluminium|cement|clinker|uranium|potash"
    r"|phosphate|lithium|ferro\w+|concentrate|fertili[sz]er|salt)\b"
)
_SOURCE = re.compile(
    r"\b(?:mines?|pits?|colliery|collieries|furnaces?|smelters?|plants?|operations?|quarr(?:y|ies)|modules?|mills?|kilns?"
    r"|refiner(?:y|ies)|lines?|units?|works|complex(?:es)?|steelworks|concentrators?)\b"
)


_HANDS_OVER = frozenset({"delivered", "delivering", "delivers", "deliver"})
# What a mine or plant does with all that it makes, and a trader with what he bought.
_SUPPLIES = frozenset({"supplied", "supplies", "supplying"})


def is_yield(draft: Draft, mark: Mark[str], memory: Memory) -> bool:
    """ "The mine delivered 58,000 ounces", to nobody: it produced them."""
    lower = draft.view.lower
    if memory.flow not in (None, "production"):
        return False
    word, from_source = (
        lower[mark.start : mark.end],
        _SOURCE.search(lower, draft.start, mark.start) is not None,
    )
    if word in _HANDS_OVER:
        if not from_source and _SHIPPED_GOODS.search(draft.commodity or ""):
            return False
    elif word not in _SUPPLIES or not from_source:
        return False
    behind = lower[draft.amount.tail : min(draft.view.end, draft.amount.tail + 60)]
    return not (RECIPIENT.search(lower[mark.end : draft.amount.start]) or RECIPIENT.search(behind))
