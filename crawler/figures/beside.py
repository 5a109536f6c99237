"""An amount set beside another's of the same time: "116,000 ounces against 295,000 for Houndé"."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.role_periods import FILL

_BESIDE = Cue(rf"\b(?:against|as against|compared (?:with|to)|versus) {FILL}$")
_GIVES = re.compile(
    r"(?: of [a-z]+ ?[a-z]*)?(?: and \d[\d.,]* (?:million |billion )?(?:dollars|euros|francs))?(?: respectively)?"
    r" (?P<by>for|at|by|from|through|via|in) (?:the |its )?(?:[a-z]+ ){0,2}?"
    r"(?:(?:mines?|complex|complexes|plants?|project|smelters?|sites?) )?(?:of )?(?:the )?"
)


# What else may stand behind an amount by itself: the land of whose miners it is, the port through which it goes.
_OF_NO_PRODUCER = {"country": ("for",), "place": ("through", "via")}


def stands_beside(draft: Draft) -> Name | None:
    """The producer of its own right behind an amount that is compared with."""
    if not draft.said_before(_BESIDE, within=90):
        return None
    view = draft.view
    behind = [amount for amount in view.amounts if amount.start >= draft.amount.start]
    last = runs(view.lower, behind)[0][-1]
    for name in view.names:
        gap = _GIVES.fullmatch(view.lower, last.tail, name.start)
        if not gap:
            continue
        if gap["by"] == "in":
            return name if _is_another_land(name, draft) else None
        if name.entity.kind in PRODUCERS or gap["by"] in _OF_NO_PRODUCER.get(name.entity.kind, ()):
            return name
    return None


def _is_another_land(name: Name, draft: Draft) -> bool:
    """ "Output in Ghana was 4 ounces, against 3 in South Africa"."""
    told = [other for other in draft.view.names if other.start < draft.amount.start]
    lands = {other.entity.name for other in told if other.entity.kind == "country"}
    return name.entity.kind == "country" and bool(lands) and name.entity.name not in lands
