"""A province that mines in it are counted for: as what was made there, and as what an article is about."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "Dug in Qazvin province, northwestern Iran", "in Yazd, a city in central Iran": the land only tells where that is.
_LIES_IN = re.compile(
    r"(?:'s)?(?: (?:province|county|region|state))?, (?:(?:a|the) [a-z]+ )?(?:(?:in|of) )?(?:the )?"
    r"(?:(?:far )?(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)? (?:of )?)?"
)
_MADE = Cue(
    r"\b(?:(?:was|were|is|are|been) (?:[a-z]+ly )?(?:extracted|mined|produced|dug|quarried|won|made)"
    r"|(?:extraction|production|output)(?: of [a-z ]{3,30})?)\b[^,;.\d]{0,40}? (?:in|across|throughout|of) (?:the )?$"
    r"|\b(?:mines|quarries|miners|pits|mills|plants)(?: [a-z]+)? (?:in|across|throughout|of) (?:the )?$"
)
_PROVINCE = re.compile(r"(?:'s)? province\b|(?<=province)\b")


def seat_of(lower: str, names: list[Name], land: Name) -> Name | None:
    """The place that a land is only named beside, to tell where it lies: "Ilam, western Iran", "Iran's Ilam"."""
    if land.entity.kind != "country":
        return None
    places = [name for name in names if name.entity.kind == "place"]
    if own := next((name for name in places if lower[land.end : name.start] == "'s "), None):
        return own
    places = [name for name in places if name.end < land.start]
    return places[-1] if places and _LIES_IN.fullmatch(lower, places[-1].end, land.start) else None


def province_of(draft: Draft) -> str | None:
    """The province that an amount was dug or made in, in a sentence that names no producer."""
    view = draft.view
    if draft.measure != "production" or any(name.entity.kind in PRODUCERS for name in view.names):
        return None
    told = [
        name.entity.name
        for name in view.names
        if name.entity.kind == "place"
        and _PROVINCE.match(view.lower, name.end)
        and view.told(_MADE, view.start, name.start)
    ]
    return told[0] if len(told) == 1 else None
