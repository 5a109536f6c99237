"""Who builds a plant or brings its machines: firms that an article names for their work, and that make no metal."""

from __future__ import annotations

import re

from crawler.figures.name import Name
from crawler.figures.openings import quick

_WHO = (
    r"(?:the )?(?:[A-Z][a-z]+(?:'s|-based)? )?"
    r"(?:(?:firm|company|contractor|group|engineering|supplier|engineer|builder|giant|maker) )*$"
)
# "After a deal was reached with Finland's Autotec", "to be supplied by Danieli", "works are in the hands of Kayson".
_AHEAD = quick(
    r"\b(?:deal|contract|agreement|order|tender)s? (?:(?:was|were|has been|had been|is|to be|been) )?"
    r"(?:(?:reached|signed|struck|inked|made|concluded|placed|awarded) )?(?:with|to|by) "
    rf"{_WHO}"
    r"|\b(?:[Ss]igned|[Aa]warded|[Ii]nked|[Ss]igns|[Aa]wards) (?:an? |the )?(?:[\w-]+ ){0,4}(?:deal|contract"
    r"|agreement|order) (?:with|to) "
    rf"{_WHO}"
    r"|\b(?:supplied|built|designed|engineered|equipped|installed|constructed|erected|commissioned|delivered) by "
    rf"{_WHO}"
    r"|\b(?:works?|construction|installation|engineering|erection) (?:is|are|was|were|lies|lie) in the hands of "
    rf"{_WHO}"
    r"|\b(?:contractor|equipment supplier|plantmaker|plant builder|plant maker|engineering (?:firm|company"
    r"|group)|main supplier),? $"
)
_EQUIPMENT = (
    r"(?:(?:the|its|their|most|part|all|of|main|necessary|key|other|for|electrical|mechanical) )*"
    r"(?:equipment|machinery|machines|technology|furnaces?|kilns?|crushers?|mills|conveyors|know-how|engineering"
    r"|basic design)\b"
)
# "Autotec supplies most of the equipment", "MME of Duesseldorf will deliver the furnaces", "Kayson, a contractor".
_BEHIND = re.compile(
    r"(?: of [A-Z][a-z]+)?,? (?:will |is to |has |was to |are to |would )?"
    rf"(?:suppl(?:y|ies|ied)|delivers?|delivered|provides?|provided|installs?|installed) {_EQUIPMENT}"
    r"|(?: of [A-Z][a-z]+)?, (?:an?|the) (?:[\w-]+ ){0,3}?(?:contractor|engineering (?:firm|company|group)|plantmaker"
    r"|plant builder|equipment (?:supplier|maker)|machine builder)\b"
)
_BUILDS = re.compile(
    r"\b(?:build|built|construct|constructs|constructed|constructing|construction|building|plants?|smelter|mill"
    r"|furnaces?"
    r"|unit|refinery|project|equipment|works|line|concentrator|shaft)\b",
    re.IGNORECASE,
)
# Characters ahead of a name in which it is told what is built.
_TOLD_WITHIN = 160


def contractors(text: str, names: list[Name]) -> set[str]:
    """The firms that a sentence presents so, of which the reader knows nothing else."""
    return {
        name.entity.name
        for name in names
        if not name.known and name.entity.kind in ("shape", "company") and _does_the_work(text, name)
    }


def _does_the_work(text: str, name: Name) -> bool:
    if not name.possessive and _BEHIND.match(text, name.end):
        return True
    ahead, behind = max(0, name.start - _TOLD_WITHIN), name.end + _TOLD_WITHIN // 2
    return (
        _AHEAD.search(text, max(0, name.start - 90), name.start) is not None
        and _BUILDS.search(text, ahead, behind) is not None
    )
