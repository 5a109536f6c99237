"""Amounts told as parts of what the sentence before told: whom they went to, and who gave them."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import SOME
from crawler.figures.measure_trade_cues import BUYS

# "Smelters in Korea took 88,000 tons", of what a miner made.
TOOK_IT = Cue(
    r"\b(?:smelters?|makers?|buyers?|customers?|refiner(?:y|ies|s)|converters?|traders?|mills?|steelmakers?|utilities"
    r"|(?:power )?plants?|off-?takers?)\b(?: (?:in|at|from|of|near) [^;.\d]{2,50})? (?:took|bought|received|accepted)"
    r" (?:(?:about|some|nearly|over|just|only) )*$"
)
# "Output was 74,000 tons. 43,000 tons of it had been exported. The plan is 90,000": of what the part is of.
_OF_IT = Cue(r"[\s)]*of (?:it|this|that|these|those|them|which)\b|[\s)]*(?:thereof)\b")
_OF_THAT = Cue(
    r"\bof (?:it|this|that|these|those|them|which)\b(?: (?:quantity|amount|volume|total|figure))?[^;.\d]{0,30}$"
)
# "Hollin, which shipped 6 million tons by rail, contributed 8 million": of what the sentence before told.
_GAVE_ITS_PART = Cue(
    r", (?:accounted for|contributed|made up|gave|chipped in|provided) (?:(?:about|some|nearly|over|another) )*$"
)


def is_plan_behind_a_part(draft: Draft, memory: Memory) -> bool:
    """Whether an amount is planned, and the sentence before told only where a part of what was made went."""
    told = memory.last[0]
    part = told.said_after(_OF_IT) or told.said_before(_OF_THAT)
    whole = memory.measure == "production" and told.measure != memory.measure
    return whole and part is not None and bool(draft.view.planned)


def is_behind_a_relative(draft: Draft) -> bool:
    """Whether an amount is the part that somebody gave of whom a clause with "which" has told another amount."""
    view = draft.view
    if not draft.said_before(_GAVE_ITS_PART) or draft.view.amounts[0].start >= draft.amount.start:
        return False
    opened = max(
        view.lower.rfind(f", {word} ", view.start, view.amounts[0].start) for word in ("which", "whose")
    )
    return opened >= 0


# "India bought 310,000 tons of phosphate from Selby", where nothing else is told.
_LAND_BOUGHT = re.compile(
    rf",? (?:(?:alone|also|again|has|had|then) )*(?:bought|buys|purchased) {SOME}(?=\d)"
)


def buys(draft: Draft, memory: Memory) -> bool:
    """ "China sold 9 million tons abroad. It bought 112 million tons of ore": a country that buys imports."""
    view = draft.view
    if (memory.measure or memory.flow) not in ("exports", "imports"):
        lands = [name for name in view.names if name.entity.kind == "country"]
        return (
            not memory.last
            and any(_LAND_BOUGHT.match(view.lower, name.end) for name in lands)
            and " gold" not in view.lower[draft.amount.end : draft.amount.end + 9]
        )
    if not view.told(BUYS, draft.start, draft.amount.start):
        return False
    named = [name for name in view.names if name.end <= draft.amount.start and name.entity.kind != "source"]
    return not named or named[-1].entity.name == memory.country
