"""What another maker aims at or what other works gave: output, though only trade was told before."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import PRODUCERS

# "Rio Tinto expects for 2023, at all sites, 1.1 million tons", "Norland targets 10 million tons by 2027".
_AIMS = Cue(
    r"\b(?:expects?|forecasts?|foresees?|targets?|targeting|aims? (?:at|for)|aiming (?:at|for)|plans?|sees|anticipates?"
    r"|counts on|guidance|guides?|hopes for)\b[^;]{0,60}$"
)
# "The blast furnace of Hollin stayed cold: 60,000 tons".
_WORKS = Cue(
    r"\b(?:the|its) (?:[a-z-]+ ){0,2}?(?:mines?|furnaces?|smelters?|refiner(?:y|ies)|pits?|quarr(?:y|ies)"
    r"|collier(?:y|ies)|concentrators?)\b[^;.]{0,60}$"
)


def is_made_by_another(draft: Draft, memory: Memory) -> bool:
    """Whether a maker or land that the last figures were not of is told with a good that they were not of either."""
    if draft.commodity is None or not memory.last:
        return False
    if any(draft.commodity == other.commodity for other in memory.last):
        return False
    if draft.said_before(_AIMS) is None and draft.said_before(_WORKS) is None:
        return False
    told = {other.entity for other in memory.last}
    return any(
        (name.entity.kind in PRODUCERS or name.entity.kind == "country")
        and draft.view.start <= name.start
        and name.end <= draft.amount.start
        and name.entity.name not in told
        for name in draft.view.names
    )
