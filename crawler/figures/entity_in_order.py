"""Producers by their place among those that the sentence before named: "the first made 5 tons, the second 3"."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import SOME

_ORDER = ("first", "second", "third", "fourth", "fifth")
_IN_ORDER = Cue(
    rf"\bthe ({'|'.join(_ORDER)})(?: (?:one|mine|plant|of (?:them|these)))?"
    r"(?: (?:[a-z]+ed|gave|gives|made|makes|has|had|is|was|can|could|will|put out|turned out|dug|cast|came)"
    rf"(?: [a-z]+){{0,5}}?)? {SOME}$"
)


def named_in_order(draft: Draft, memory: Memory) -> str | None:
    """Who stands at that place in the list of a sentence without figures right before."""
    told = draft.view.told(_IN_ORDER, draft.start, draft.amount.start)
    if told is None or len(memory.listed) < 2:
        return None
    place = _ORDER.index(told[1])
    return memory.listed[place] if place < len(memory.listed) else None
