"""The target that is told beside what a site made: "Hollin made 5 tons, in line with its annual target of 9"."""

from __future__ import annotations

import re

from crawler.figures.company_words import company_words
from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import PRODUCERS

_TARGET = re.compile(
    r"\b(?:its|the|an) (?:(?:annual|full-year|yearly|production|output|initial|20\d\d) ){0,2}"
    r"(?:target|goal|guidance|objective|plan)s? (?:of|is|was|at) (?:(?:about|some|at least|between|over) )?$"
)


def target_of_site(drafts: list[Draft], index: int, memory: Memory) -> str | None:
    """The site of the amount to the left, where nobody else is named or meant between them."""
    draft = drafts[index]
    if not index or draft.status != "planned":
        return None
    left, view = drafts[index - 1], draft.view
    if left.status == "planned" or left.measure != draft.measure or left.entity is None:
        return None
    if _TARGET.search(view.lower, left.amount.tail, draft.amount.start) is None:
        return None
    pronoun = company_words(draft)
    if pronoun is not None and left.amount.tail <= pronoun.start() < draft.amount.start:
        return None
    named = any(
        left.amount.tail <= name.start < draft.amount.start and name.entity.kind in PRODUCERS
        for name in view.names
    )
    return left.entity if not named and memory.outline.kind(left.entity) == "site" else None
