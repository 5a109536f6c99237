"""Which site "the Chilean operation" or "the Nevada asset" is: the one that the article has told to lie there."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name

_SITE = re.compile(
    r" (?:[a-z-]+ )?(?:mine|operation|smelter|plant|refinery|complex|project|pit|colliery|steelworks|site"
    r"|asset|unit)\b(?!s)"
)
# Sentences for which a site that no land was told for may be the one meant.
_FRESH = 2
# Between a site and the land where it lies.
_LIES = r"(?:'s)?,?(?: [^\s,.;\d]+){0,6}?,? (?:in|of) (?:the )?(?:[a-z-]+ )?"
# "Of which 80 thousand ounces from the Egyptian mine".
_FROM = re.compile(r"(?: of [a-z]+(?: [a-z]+)?)? (?:(?:come|coming|came) )?(?:from|at|in) the ")


def site_of_land(draft: Draft, name: Name, memory: Memory) -> str | None:
    """The one site of a land or a place that "the" before it and a word for a site behind it tell of."""
    view = draft.view
    tail = draft.amount.tail
    if name.entity.kind not in ("country", "region", "place") or (
        name.end > draft.amount.start and not _FROM.fullmatch(view.lower, tail, max(tail, name.start))
    ):
        return None
    if name.entity.kind == "country" and view.text[name.start : name.end] == name.entity.name:
        return None
    if not view.lower.endswith("the ", view.start, name.start) or not _SITE.match(view.lower, name.end):
        return None
    if any(view.lower.startswith(", the ", other.end, name.start) for other in view.names):
        return None  # "Luenen, the German site"
    land = re.escape(name.entity.name)
    sites = [
        site
        for site, told in memory.cast.items()
        if told.kind in ("mine", "shape")
        and re.compile(rf"{re.escape(site)}{_LIES}{land}\b").search(view.text, 0, view.start) is not None
    ]
    return sites[0] if len(sites) == 1 else None if sites else _site_just_told(memory)


def _site_just_told(memory: Memory) -> str | None:
    """The site told last, where the words for it only add where it lies."""
    told = memory.cast.get(memory.mine or "")
    return memory.mine if told is not None and memory.sentence - told.sentence <= _FRESH else None
