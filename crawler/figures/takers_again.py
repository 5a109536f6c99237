"""Lands that took exports, where each is told again with its part of them."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name

# "Iraq's part was 840,000 tons", "Turkey, on 310,000 tons, was second", behind exports that went to both.
_ITS_PART = re.compile(
    r"(?:'s (?:share|part|portion) |,? (?:on|with|at|took|accounted for|came|was|followed) |\.? ?\()"
)


def takers_again(draft: Draft, names: list[Name], memory: Memory) -> list[str]:
    """Lands of which it was told that exports went to them, where each is told with its part of these."""
    exporter = memory.last[0].entity if memory.last and memory.last[0].measure == "exports" else None
    if draft.measure != "exports" or exporter is None or exporter in memory.takers:
        return []
    return [
        name.entity.name
        for name in names
        if name.entity.name in memory.takers and _ITS_PART.match(draft.view.lower, name.end)
    ]
