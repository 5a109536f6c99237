"""Whom an amount is about: the best of what its sentence and the article offer."""

from __future__ import annotations

from crawler.figures import ranking
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_candidates import entity_candidates
from crawler.figures.line_notes import of_partners
from crawler.figures.period_comparisons import is_in_other_unit

# Who only takes what is counted is not whose it is, though nobody else be told yet.
_TAKES_IT = frozenset({"delivered to a body", "destination", "buyer"})


def takes(draft: Draft, name: str | None) -> bool:
    """Whether its sentence tells a land only as one that takes what is counted: "the mine exported 5 tons to China"."""
    return any(told.name == name and "destination" in told.features for told in draft.offered)


def link_entities(drafts: list[Draft], memory: Memory) -> None:
    """Sets the entities of a sentence's drafts, left to right."""
    table = ranking.weights("entity")
    for index, draft in enumerate(drafts):
        draft.offered = ranking.ranked(entity_candidates(drafts, index, memory), table)
        best = draft.offered[0] if draft.offered else None
        if best is not None and best.score < 0 and not _TAKES_IT.isdisjoint(best.features):
            best = None
        draft.entity = of_partners(draft, memory) or (best.name if best else None)
        if is_in_other_unit(draft, drafts[: index + 1]):
            draft.entity = drafts[index - 1].entity
