"""Whom an amount is about: the best of what its sentence and the article offer."""

from __future__ import annotations

from crawler.figures import ranking
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_candidates import entity_candidates
from crawler.figures.line_notes import of_partners


def link_entities(drafts: list[Draft], memory: Memory) -> None:
    """Sets the entities of a sentence's drafts, left to right."""
    table = ranking.weights("entity")
    for index, draft in enumerate(drafts):
        draft.offered = ranking.ranked(entity_candidates(drafts, index, memory), table)
        draft.entity = of_partners(draft, memory) or (draft.offered[0].name if draft.offered else None)
