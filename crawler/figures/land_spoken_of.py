"""A land whose output a company only speaks of, and what is told as the country's own."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.cues import Cue
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


# "With the opening of Corvane Cement the country's cement capacity will reach 82 tons".
_THE_COUNTRYS = Cue(
    r"(?<!\bof )\b(?:the|this) country's (?:[a-z-]+ ){0,4}?"
    r"(?:capacity|output|production|exports|imports|consumption|reserves)\b[^;:().]{0,60}$"
)
# "Respectively 1 and 18 tons".
_LISTED = re.compile(r"(?:,|,? and) (?:(?:over|about|nearly|some) )?")


def is_the_countrys(draft: Draft) -> bool:
    """Whether an amount is told as that of the country's own output, whatever works its sentence opens with."""
    view, at = draft.view, draft.amount.start
    flow = view.told(_THE_COUNTRYS, view.start, at)
    if flow is None:
        return False
    if any(flow.start() < name.start < at for name in view.names):
        return False
    between = [amount for amount in view.amounts if flow.start() < amount.start < at]
    return not between or all(
        _LISTED.fullmatch(view.lower, left.tail, right.start)
        for left, right in pairwise([*between, draft.amount])
    )
