"""A land whose output a company only speaks of."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "Corvane said that Tunisia's production of phosphate reached 5 tons": of the land, though a company says so.
_SAID_THAT = re.compile(
    r"\b(?:said|says|added|announced|reported|noted|stated|explained|confirmed|indicated)(?: [^,;.\d]{1,24})? that $"
)
_ITS_FLOW = re.compile(
    r"'s? (?:(?:total|overall|annual|crude|gross) )?(?:[a-z]+ )?"
    r"(?:output|production|exports|imports|consumption|reserves)\b"
)


def is_of_its_land(draft: Draft, name: Name) -> bool:
    """Whether an amount is of a land's own output, exports or reserves, whoever says so."""
    if name.entity.kind != "country" or not _ITS_FLOW.match(draft.view.lower, name.end):
        return False
    if _SAID_THAT.search(draft.view.lower, max(draft.view.start, name.start - 40), name.start) is None:
        return False
    return not any(name.end < other.start < draft.amount.start for other in draft.view.names)
