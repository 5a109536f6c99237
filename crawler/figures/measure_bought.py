"""What was bought: from another land, or by a company on the market."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_as_trade import (
    is_of_trade,
)
from crawler.figures.measure_cues import (
    TRADED,
)
from crawler.figures.measure_trade_cues import (
    PURCHASED,
    PURCHASED_BEHIND,
)

# "Used 610 tons of bauxite, of which 90 tons came from Guinea".
_CAME_FROM = re.compile(
    r"(?: of [a-z ]{2,30})? (?:came|comes|come|arrived|(?:was|were) (?:brought|shipped|bought|purchased))"
    r" from (?:the )?"
)


def came_from_abroad(draft: Draft, memory: Memory) -> bool:
    """Whether an amount of an Iranian article is told to have come from another land."""
    came = _CAME_FROM.match(draft.view.lower, draft.amount.tail)
    if came is None or not draft.iranian or memory.flow in TRADED:
        return False
    return any(
        name.start == came.end() and name.entity.kind == "country" and name.entity.name != "Iran"
        for name in draft.view.names
    )


def is_company_purchase(draft: Draft, memory: Memory) -> bool:
    """ "The company bought 1.1 million pounds on the market": neither made nor imported; a country's are imports."""
    if not (draft.said_before(PURCHASED) or draft.said_after(PURCHASED_BEHIND)):
        return False
    names = [name.entity.kind for name in draft.view.names if name.end <= draft.amount.start]
    kinds = [kind for kind in names if kind not in ("source", "place")] or [memory.entity_kind or "country"]
    return kinds[-1] in ("company", "mine", "shape") and not is_of_trade(memory)
