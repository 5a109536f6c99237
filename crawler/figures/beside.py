"""An amount set beside another's of the same time: "116,000 ounces against 295,000 for Houndé"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.role_periods import FILL

_BESIDE = Cue(rf"\b(?:against|as against|compared (?:with|to)|versus) {FILL}$")
_GIVES = re.compile(r"(?: (?:of [a-z]+ ?[a-z]*))? (?:for|at|by|from) (?:the |its )?(?:mine of )?")


def stands_beside(draft: Draft) -> Name | None:
    """The producer of its own right behind an amount that is compared with."""
    if not draft.said_before(_BESIDE, within=90):
        return None
    view = draft.view
    for name in view.names:
        if name.entity.kind in PRODUCERS and _GIVES.fullmatch(view.lower, draft.amount.tail, name.start):
            return name
    return None
