"""Amounts that are of ore or concentrate by what was done with them, whatever metal the article is on."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from crawler.figures.cues import Cue
from crawler.figures.drafts import RECALLED, Draft, Memory

# "6 million tons at an average grade of 1.2 g/t".
_OF_GRADE = Cue(r" (?:with|at) (?:a |an )?(?:average |head |mean )?(?:[a-z]+ )?grades? of ")
# "The mill crushed 80 million tons": ore, whatever the mine is of.
_OF_ORE = Cue(
    r"\b(?:concentrators?|mills?) (?:[a-z]+ )?(?:treated|processed) (?:(?:about|some|only|over|nearly) )*$"
    r"|\b(?:milled|crushed|(?<!above-)(?<!above )ground)\b (?:[a-z]+ ){0,4}$"
    r"|\b(?:mining|milling|processing|throughput|mill) (?:rates?|performance|throughput)"
    r"(?: (?:averag\w+|of|was|were|rose|fell|increased|decreased|to|at|about|around|the|plant|for|year|quarter))* $"
)

# "The mine that feeds it dug 29 million tons", in an article on a metal: so much is no metal.
_DUG = Cue(
    r"\b(?:mines?|pits?|shafts?|faces?)\b[^;,.\d]{0,40} (?:dug|hoisted|mined|extracted|excavated|brought up)"
    r" (?:(?:about|some|around|nearly|over|only|just|more than) )*$"
)
_DUG_OF = ("copper", "zinc", "lead", "nickel", "tin", "molybdenum", "gold", "silver")
_MUCH = Decimal(2_000_000)


# "The mine processed 214,600 tonnes": of its ore, unless it is a smelter.
_PUT_THROUGH = Cue(
    r"\b(?:processed|treated|hoisted|hauled|stacked|(?:to|will|would|should|can|could) (?:process|treat|mill|hoist)"
    r"|(?:mill|plant|concentrator|which|that) (?:treats|processes|mills|crushes))"
    r" (?:(?:about|some|around|nearly|over|only|just|up to|more than|between|a record) )*$"
)
_SMELTS = Cue(r"\b(?:smelters?|refiner(?:y|ies)|roasters?)\b")


def _is_put_through(draft: Draft, memory: Memory) -> bool:
    """Whether a mill took in what no word tells the material of, in an article on a metal."""
    if draft.amount.unit not in ("t", "t/day") or draft.said_before(_PUT_THROUGH) is None:
        return False
    if draft.view.told(_SMELTS, draft.view.start, draft.view.end) or draft.after().startswith(" of "):
        return False
    smelts = {"smelter", "refinery"} & memory.outline.works(draft.entity or "")
    return not smelts and (memory.focus or memory.topic or "").startswith(_DUG_OF)


# "Its four concentrators made 1 million tons", "a concentrator was opened in March and has turned out 3 tons".
_OF_CONCENTRATORS = Cue(
    r"\bconcentrators?\b(?: (?:in|at|of|near|next) [^,;.\d]{2,30})?(?: (?:was|were|is) [^,;.]{3,50} and)?"
    r" (?:(?!to\b)[a-z]+ )?(?:made|produced|turned out|yielded|gave|put out)"
    r" (?:(?:about|some|around|nearly|over|only|more than) )*$"
)


# "Mill throughput was 9.8 million tonnes, and copper output fell to 17,600": of its own words alone.
_THROUGHPUT = Cue(
    r"\b(?:(?:mill|plant|concentrator|ore|milling|processing) throughput|(?:treated|milled|processed) tonnage"
    r"|tonnage (?:treated|milled|processed))(?: (?:at|for|in) [^,;.\d]{2,30})?"
    r" (?:(?:[a-z]+|\d[\d.]* ?(?:%|per cent|percent)) ){0,5}$"
)


def is_throughput(draft: Draft, memory: Memory) -> bool:
    """Whether an amount of many tonnes is what a mill took in, in an article on a metal."""
    metal = (memory.focus or memory.topic or "").startswith(_DUG_OF)
    return metal and draft.amount.unit == "t" and draft.said_before(_THROUGHPUT) is not None


def is_of_concentrate(draft: Draft) -> bool:
    """Whether concentrators made it."""
    return draft.amount.dimension == "mass" and draft.said_before(_OF_CONCENTRATORS) is not None


# "It will mine 850,000 tons", behind its concentrates: what is mined is the ore.
_MINES = Cue(
    r"\b(?:mine|mined|dig|dug|extract|extracted|hoist|hoisted|excavate|excavated|mining of|extraction of)"
    r" (?:(?:about|some|around|nearly|over|only|just|up to|more than|between) )*$"
)
_NOT_MINED = (" concentrate", " ingot", " cathode", " anode", " pellet")


def ore_mined(draft: Draft, told: str | None, memory: Memory) -> str | None:
    """The one ore that was told, where what was mined would be the concentrate or metal told last."""
    if told is None or not told.endswith(_NOT_MINED) or draft.said_before(_MINES) is None:
        return None
    ores = [name for name in memory.sizes if name.endswith(" ore")]
    return ores[0] if len(ores) == 1 else None


def is_of_ore(draft: Draft, memory: Memory) -> bool:
    """Whether what was crushed, or has a grade, or is more than a mine has metal, is ore."""
    much = draft.amount.unit == "t" and (draft.amount.value or 0) >= _MUCH
    if much and draft.said_before(_DUG) and (memory.focus or memory.topic or "").startswith(_DUG_OF):
        return True
    if _is_put_through(draft, memory):
        return True
    graded = draft.amount.dimension == "mass" and draft.said_after(_OF_GRADE) is not None
    return graded or draft.said_before(_OF_ORE) is not None


# What is made of an ore, and never lies in the ground.
_MADE_OF = {"alumina": "bauxite", "iron ore pellet": "iron ore", "iron ore concentrate": "iron ore"}
_CONCENTRATE = " concentrate"


def turn_to_ore(drafts: Iterable[Draft]) -> None:
    """Reserves without a material of their own are of the ore that what was told last is made of."""
    for draft in drafts:
        name = draft.commodity
        if draft.measure != "reserves" or draft.commodity_by != RECALLED or name is None:
            continue
        made = f"{name.removesuffix(_CONCENTRATE)} ore" if name.endswith(_CONCENTRATE) else name
        draft.commodity = _MADE_OF.get(name, made)
