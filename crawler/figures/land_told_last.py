"""The land that stands behind the last amount of a sentence: "was 80 tons in Peru and grew to 12 tons, in Chile"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import TRADED

_BEHIND = re.compile(r"(?: of [a-z ]{3,30}?)?,? in (?:the )?")
_ENDS = re.compile(r" ?(?:[.;]|$)")
_IN = (" in ", " in the ")


def land_told_last(drafts: list[Draft], index: int) -> str | None:
    """The land behind an amount, where one before it is told of another land with "in" too."""
    draft = drafts[index]
    view, tail = draft.view, draft.amount.tail
    if not index or draft.measure in TRADED or draft.role != "main":
        return None
    lands = [name for name in view.names if name.entity.kind == "country"]
    behind = next((name for name in lands if _BEHIND.fullmatch(view.lower, tail, name.start)), None)
    if behind is None or _ENDS.match(view.lower, behind.end) is None:
        return None
    others = [name for name in lands if name.end <= draft.amount.start]
    told = any(view.lower.endswith(_IN, view.start, name.start) for name in others)
    return (
        behind.entity.name if told and drafts[index - 1].entity in [o.entity.name for o in others] else None
    )
