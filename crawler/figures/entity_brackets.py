"""Whose the amounts are that stand in brackets, one behind each name: "Ghana (158 tonnes), Sudan (127 tonnes)"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_OPENS = re.compile(r" \((?:about |some |over |nearly |more than |almost )?")
# "The mines Tarn in Mali (80,000 ounces) and Selby in Ghana (79,000 ounces)".
_OPENS_IN_A_LAND = re.compile(rf" in (?:the )?[^\W\d_][\w' -]{{2,28}}{_OPENS.pattern}")


def each_in_its_bracket(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "Behind Ghana (158 tonnes in 2018), Sudan (127 tonnes)": whose each amount is that a bracket opens with."""
    text, view = drafts[index].view.text, drafts[index].view
    if text.find("(", view.start, view.end) < 0:
        return None
    if drafts[index].measure in TRADED:
        names = [name for name in names if name.entity.kind in PRODUCERS]
    sites = [name for name in names if name.entity.kind in PRODUCERS]
    owners = [
        next((name for name in sites if _OPENS_IN_A_LAND.fullmatch(text, name.end, draft.amount.start)), None)
        or next((name for name in names if _OPENS.fullmatch(text, name.end, draft.amount.start)), None)
        for draft in drafts
    ]
    here = owners[index]
    return here.entity.name if here and sum(owner is not None for owner in owners) > 1 else None
