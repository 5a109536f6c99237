"""Which site "the Chilean operation" is: the one that the article has told to lie in that land."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name

_SITE = re.compile(
    r" (?:[a-z-]+ )?(?:mine|operation|smelter|plant|refinery|complex|project|pit|colliery|steelworks|site)\b(?!s)"
)
# Between a site and the land where it lies.
_LIES = r"(?:'s)?,?(?: [^\s,.;\d]+){0,6}?,? (?:in|of) (?:the )?(?:[a-z-]+ )?"
# "Of which 80 thousand ounces from the Egyptian mine".
_FROM = re.compile(r"(?: of [a-z]+(?: [a-z]+)?)? (?:(?:come|coming|came) )?(?:from|at|in) the ")


def site_of_land(draft: Draft, name: Name, memory: Memory) -> str | None:
    """The one site of a land that its adjective, with "the" before it and a word for a site behind, tells of."""
    view = draft.view
    tail = draft.amount.tail
    if name.entity.kind != "country" or (
        name.end > draft.amount.start and not _FROM.fullmatch(view.lower, tail, max(tail, name.start))
    ):
        return None
    if view.text[name.start : name.end] == name.entity.name or not _SITE.match(view.lower, name.end):
        return None
    if not view.lower.endswith("the ", view.start, name.start):
        return None
    land = re.escape(name.entity.name)
    sites = [
        site
        for site, told in memory.cast.items()
        if told.kind in ("mine", "shape")
        and re.compile(rf"{re.escape(site)}{_LIES}{land}\b").search(view.text, 0, view.start) is not None
    ]
    return sites[0] if len(sites) == 1 else None
