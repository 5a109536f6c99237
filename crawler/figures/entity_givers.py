"""Names ahead of an amount that gave it: "like Ghana whose production reached", "came from the Tarn mine, or"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "One of the largest, like Ghana whose production reached 114 tons".
_WHOSE = re.compile(
    r",? whose (?:[a-z-]+ ){0,3}?(?:output|production|exports|sales|reserves|capacity)\b[^,;.\d]{2,40}"
)


def has_whose(draft: Draft, name: Name) -> bool:
    """Whether "whose output" tells what is a name's right before the amount."""
    lower = draft.view.lower
    return " whose " in lower[name.end : name.end + 8] and (
        _WHOSE.fullmatch(lower, name.end, draft.amount.start) is not None
    )


# "Half of its output came from the Tarn mine, in Mali, or 5 ounces".
_CAME_FROM = re.compile(r"\b(?:came|comes|come) from (?:the |its |their )?(?:[a-z]+ )?(?:mine (?:of )?)?$")
_OR_SO_MUCH = re.compile(
    r"(?: mine| complex| plant)?(?:,? (?:[a-z]+ )?in [^,;.\d]{3,30})?,? (?:that is|or|i\.e\.|namely|with)"
    r" (?:(?:about|around|some|nearly|over|just) )*"
)


def gave_it(draft: Draft, name: Name) -> bool:
    """Whether part of somebody's output came from a site, and the amount says how much that is."""
    lower = draft.view.lower
    if name.entity.kind not in PRODUCERS or not _OR_SO_MUCH.fullmatch(lower, name.end, draft.amount.start):
        return False
    return _CAME_FROM.search(lower, max(draft.view.start, name.start - 40), name.start) is not None
