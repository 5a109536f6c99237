"""The good of a stage of work: what melt shops cast, smelters make, and ports hold."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory

# "The smelter down the road cast 230,000 tons", in an article on alumina.
_FEEDS_OF_SMELTERS = frozenset({"alumina", "bauxite", "alumina hydrate", "crude bauxite"})

_OF_A_SMELTER = Cue(
    r"(?<!to the )(?<!to its )(?<!to an )\bsmelters? (?:[a-z-]+ ){0,6}?(?:made|produced?|produces|turned out"
    r"|cast|poured)\b"
    r"|\b(?:cast|smelted) (?:(?:about|some|around|nearly|over|only) )*$"
)

# "Its subsidiary cast 290,000 tons", behind the sponge iron of a steelmaker.
_FEEDS_OF_STEELMAKERS = frozenset({"sponge iron", "pig iron", "iron ore concentrate", "iron ore pellet"})

_WAS_CAST = Cue(r"\bcast (?:(?:about|some|around|nearly|over|only|more than) )*$")

# "Its meltshop is designed for 800,000 tons a year": of what the text has it cast.
_MELT_SHOP = Cue(r"\bmelt ?shops?\b(?! (?:took|takes|used|uses|received|got|needs)\b)[^;.\d]*$")

_CAST_FORMS = re.compile(r"\b(billet|bloom|slab)s?\b")

# "The province's smelters could make 300,000 tons a year", behind the ore that they were sent.
_SMELTERS_MAKE = Cue(
    r"\bsmelters? (?:[a-z-]+ ){0,3}?(?:made|makes?|produced?|turned out|cast|poured)"
    r" (?:(?:about|some|nearly|over) )*$"
)

_SMELTED = frozenset({"zinc", "lead", "copper"})


def cast_of(draft: Draft) -> str | None:
    """The material of a draft: the metal where a smelter or steelmaker made it of what the article tells of."""
    if draft.commodity in _FEEDS_OF_STEELMAKERS and draft.said_before(_WAS_CAST):
        return "crude steel"
    if draft.commodity in _FEEDS_OF_STEELMAKERS and draft.said_before(_MELT_SHOP):
        cast = _CAST_FORMS.findall(draft.view.lower, 0, draft.amount.start)
        return cast[-1] if cast else "crude steel"
    metal, _, ore = (draft.commodity or "").rpartition(" ")
    if ore in ("ore", "concentrate") and metal in _SMELTED and draft.said_before(_SMELTERS_MAKE):
        return metal
    smelted = draft.commodity in _FEEDS_OF_SMELTERS and draft.said_before(_OF_A_SMELTER)
    return "aluminium" if smelted else draft.commodity


# "Stocks at 45 ports fell to 127 million tons", behind what steelmakers made of it.
_AT_PORTS = Cue(
    r"\b(?:stocks?|inventor(?:y|ies)|stockpiles?)\b[^,;.]{0,20} (?:at|in) (?:[\w'-]+ ){0,4}?ports?\b[^;.\d]*$"
    r"|\bport (?:stocks|inventories|stockpiles)\b[^;.\d]*$"
)

_LANDED = frozenset(
    {"iron ore", "coal", "coking coal", "thermal coal", "bauxite", "nickel ore", "manganese ore"}
)


def landed(draft: Draft, memory: Memory) -> str | None:
    """What lies at ports is what was shipped there, whatever mills were told to make of it."""
    told = (memory.focus, memory.lead, memory.topic)
    raw = next((name for name in told if name in _LANDED), None)
    return raw if raw and draft.said_before(_AT_PORTS) else None
