"""Whom "the two producers" mean: the last ones that were told, as one."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}


_TOGETHER = Cue(
    r"(?<!est of )(?<!one of )(?<!first of )(?<!er of )\b(?:the|these|those) (two|three|four"
    r"|five)\b(?! (?:months?|years?|quarters?|weeks?|days?|largest|biggest|main"
    r"|latter|former|countries|products|items|commodities|metals|materials|minerals|figures|amounts|kinds|types|grades"
    r"|seasons?|decades?|others?|percent|per cent|million|billion|thousand|-))"
)


# "Combined, the mines produced 69 tons": all that the last amounts were of.
_COMBINED = Cue(
    r"\b(?:combined|together|taken together|jointly|all told|in total|added up),? (?:the|these|those) (?:mines|plants"
    r"|complexes|companies|producers|smelters|mills|operations|sites|units|factories|miners|refineries|steelmakers)\b"
)


def together(draft: Draft, memory: Memory) -> str | None:
    """ "The two companies" are the last two producers told, "combined, the mines" all of the last sentence."""
    if draft.view.told(_COMBINED, draft.view.start, draft.amount.start):
        parts = dict.fromkeys(last.entity for last in memory.last if last.entity)
        return told_together([*parts]) if len(parts) > 1 else None
    if not (memory.told and draft.view.cues & _TOGETHER.bit):
        return None
    match = _TOGETHER.search(draft.view.lower[draft.start : draft.end])
    if match is None or len(memory.told) < _NUMBERS[match[1]]:
        return None
    groups = (last.entity for last in memory.last if last.entity not in memory.cast)
    both = next((name for name in groups if name and " and " in name), None)
    if both is not None and match[1] == "two" and memory.sentence - memory.last_sentence == 1:
        return both
    return told_together(memory.told[-_NUMBERS[match[1]] :])


def told_together(names: list[str]) -> str:
    """Several producers as one: "A, B and C"."""
    return ", ".join(names[:-1]) + " and " + names[-1]
