"""Lands that are told to be where what is sent comes from."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.entity_buyers import SENT
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "Exports from Slovakia to Oman may reach 5 tons".
_SENT_FROM = re.compile(r"\b(?:exports|shipments|supplies)(?: of [a-z -]{3,30})? from (?:the )?$")


# "The 579 million tons that left Australia".
_THAT_LEFT = re.compile(
    r"(?: of [a-z -]{2,30})? (?:that |which )?(?:have |had |has )?left (?:the )?(?:shores of )?"
)


def _has_left(draft: Draft, name: Name) -> bool:
    start = draft.amount.tail
    return name.start > start and _THAT_LEFT.fullmatch(draft.view.lower, start, name.start) is not None


def is_sent_from(draft: Draft, name: Name) -> bool:
    """Whether a land is told to be where what is sent comes from, in a sentence that names no producer."""
    if name.entity.kind not in ("country", "region") or draft.measure not in SENT:
        return False
    if _has_left(draft, name):
        return True
    view = draft.view
    bodies = any(other.entity.kind in PRODUCERS for other in view.names)
    return (
        not bodies and _SENT_FROM.search(view.lower, max(view.start, name.start - 50), name.start) is not None
    )
