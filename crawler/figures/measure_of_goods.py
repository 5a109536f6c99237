"""The measure of a good that a sentence opens with and tells no measure of."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import OF_THE_WHOLE, TRADED

# "Sponge iron rose to 5 tons", "pellets were up 4% to 3 tons".
_MOVED = re.compile(
    r"(?: (?:from|at) (?:the )?[a-z]+(?: [a-z]+)?)? (?:inched|crept|gained|lost|slid|surged|soared"
    r"|was|were|rose|fell|grew|climbed|dropped|declined|increased|decreased|slipped|jumped|edged|stood|came|reached"
    r"|amounted|totall?ed|made up|hit)\b"
)


def is_another_good(draft: Draft, before: str, memory: Memory) -> bool:
    """ "It cast 3 tons of steel and sold 2 tons of it. Sponge iron rose to 4 tons": not of what was sold, but made.
    Nor does "the target is 3 tons" tell what a plant is to take in.
    """
    if before == "consumption" and draft.view.planned and memory.lead_measure == "production":
        return all(other.commodity != draft.commodity for other in memory.last)
    if before not in TRADED or memory.lead_measure in TRADED or draft.commodity == memory.lead:
        return False
    view = draft.view
    if OF_THE_WHOLE.match(view.lower, draft.amount.tail):
        return False
    bare = any(
        mark.start == view.start and _MOVED.match(view.lower, mark.end) is not None
        for mark in view.commodities
    )
    if before == "exports":
        return bare and all(other.commodity == memory.lead for other in memory.last)
    return bare and all(other.commodity != draft.commodity for other in memory.last)
