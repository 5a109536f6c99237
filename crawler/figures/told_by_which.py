"""Names of which a clause with "which" tells on, before the amount."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "Ahead of Rio, which reported that it produced 79.5 tons", "Vale, the Brazilian miner which reaffirmed its guidance".
_WHICH_TELLS = re.compile(
    r",? (?:(?:the|a) [^,;.\d]{3,50} )?(?:which|that) (?:(?:this|last) [a-z]+ |also |now |earlier |[a-z]+ly )*"
    r"(?:said|reported|announced|stated|reaffirmed|maintained|kept|expects|expected|plans|forecasts|sees|cut|raised|lowered"
    r"|trimmed|aims|guided)\b[^;.]*?\b(?:it|its)\b"
    # "Owned by Implats, whose refined output was 5 ounces".
    r"|, whose (?:[a-z-]+ ){0,3}?(?:output|production|sales|exports|shipments|deliveries)\b"
)


def is_told_by_which(draft: Draft, name: Name) -> bool:
    """Whether a name is the last one that a clause with "which" tells of itself before the amount."""
    if name.entity.kind not in PRODUCERS:
        return False
    told = _WHICH_TELLS.match(draft.view.lower, name.end, draft.amount.start)
    return told is not None and not any(
        name.end <= other.start < draft.amount.start and other.entity.kind in PRODUCERS
        for other in draft.view.names
    )
