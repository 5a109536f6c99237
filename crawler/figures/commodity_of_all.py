"""What an amount is of that is of all kinds: of all mines of a land, of all that a company makes."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory

_PRODUCTS = Cue(r" of (?:(?:its|their|various|different|finished|all kinds of|several) )?products\b(?! of)")
# What a steelmaker makes on the way to its products.
_OF_STEEL = re.compile(r"\bsteel\b|^(?:pig iron|billet|bloom|slab|rebar|beam)\b")
_MAKES_PRODUCTS = frozenset({"steel", "copper", "aluminium", "zinc"})


def products_of(draft: Draft, memory: Memory) -> str | None:
    """ "Esfahan Steel exported 5 tons of products", at the head: what the company is named for, and not the title."""
    if not draft.said_after(_PRODUCTS):
        return None
    ahead = [mark.value.name for mark in draft.view.weak if mark.end <= draft.amount.start]
    if ahead and ahead[-1] in _MAKES_PRODUCTS and (memory.focus is None or ahead[-1] == "steel"):
        return f"{ahead[-1]} product"
    made = {told for told in (memory.focus, memory.lead) if told}
    return "steel product" if made and all(_OF_STEEL.search(told) for told in made) else None


# "Imports in the mining and mineral industries sector were 2 million tons": of all that it deals in.
_OF_THE_SECTOR = Cue(
    r"\b(?:of|in|from|by) the (?:country's |whole |entire )?(?:mining|mines?|minerals?)(?:,? (?:and|&) (?:mining|mines?"
    r"|minerals?|metals?|mineral))?(?: (?:industry|industries|products))? (?P<sector>sectors?)\b"
    r"[^;.\d]{0,90}(?:\d+ [^;.\d]{0,30})?$"
)


def of_the_sector(draft: Draft) -> str | None:
    """What a whole sector trades in, where no material is named between."""
    told = draft.said_before(_OF_THE_SECTOR)
    if told is None or draft.amount.dimension != "mass" or draft.measure not in ("imports", "exports", None):
        return None
    at = draft.start + told.end("sector")
    named = any(at < mark.start < draft.amount.start for mark in draft.view.commodities)
    return None if named else "mineral"


# "The province's 460 mines have reserves of 6 billion tons", "imports were 2 million tons, including".
_OF_MINES = Cue(r"\b\d+ (?:[a-z-]+ ){0,2}(?:mines|quarries)\b|\b(?:all|its) (?:[a-z-]+ )?mines\b")
# "Total exports were 14 million tons", behind kinds of stone and ore.
_IN_TOTAL = Cue(
    r"\b(?:total|overall|aggregate|combined) (?:exports?|imports?|output|production|extraction|sales|shipments?"
    r"|deliveries)\b"
)
# "Of what was extracted, 380,000 tons went abroad", "the known reserves of the province exceed 900 million tons".
_OF_ALL = Cue(
    r"\bof (?:what|all that|everything|all (?:this|these|of it)) (?:was|were|is|are|has been|had been|it|they|came)\b"
    r"|\b(?:reserves|mines|deposits|resources) of the (?:province|region|county|country)\b"
    r"|\b(?:reserves|output|extraction|production) of (?:[a-z]+'s|the (?:country|province|region)'s|all) mines\b"
    r"|\bthe (?:province|region|county)'s (?:[a-z]+ )?(?:reserves|mines|deposits|resources)\b"
)
# "In the month exports came to 4 million tons", in a new paragraph of an article on exports of all kinds.
_FLOW_ALONE = Cue(
    r"\b(?:exports?|imports?) (?:alone )?(?:came to|were|was|stood at|reached|totall?ed|amounted to|hit|of)"
    r" (?:(?:about|around|some|nearly|over|only|just) )*$"
)
_WITH_PARTS = re.compile(r"[^;:]{0,60}?(?::|,? (?:including|of which|comprising|among them)) ")
_OF_MINES_ALL = re.compile(
    r"\b(?:\d+|idle|active|all|the country's|the province's) (?:[a-z]+ )?(?:mines|quarries)\b"
    r"|\b(?:the|these|its) (?:mines|quarries)\b|\bmining licen[cs]es\b"
)
_FROM_MINES = re.compile(r"(?: (?:a|per) year)? from (?:the |these |\d+ )(?:[a-z]+ )?(?:mines|quarries)\b")
# How far before an amount mines may be named.
_NEAR = 400
_MINES = re.compile(r"\b(?:mines|quarries|miners)\b")


# "Is home to 430 active mines whose output totalled 14 million tons", in an article on gypsum and salt.
_MANY_MINES = Cue(r"\b\d{2,}(?:,\d+)? (?P<kind>(?:[a-z-]+ ){0,2})(?:mines|quarries)\b[^;.]{0,60}$")


def _of_many_mines(draft: Draft) -> bool:
    """Whether an amount is of so many mines, whose kind is not told, that they are of all kinds."""
    told = draft.said_before(_MANY_MINES)
    at = draft.start + told.start() if told else draft.amount.start
    return told is not None and not any(
        at < mark.start < draft.amount.start for mark in draft.view.commodities
    )


def of_all_kinds(draft: Draft, memory: Memory) -> str | None:
    """What an article that began with minerals of all kinds tells of all mines, or parts of which it lists."""
    if draft.amount.dimension != "mass":
        return None
    if memory.whole is None:
        return "mineral" if len(memory.sizes) > 1 and _of_many_mines(draft) else None
    if (
        memory.focus == memory.whole
        or draft.said_before(_OF_MINES)
        or draft.said_before(_IN_TOTAL)
        or draft.said_before(_OF_ALL)
    ):
        return memory.whole
    anew = memory.focus_paragraph != draft.view.sentence.paragraph
    if anew and draft.said_before(_FLOW_ALONE) and draft.measure in (None, memory.lead_measure):
        return memory.whole
    return memory.whole if len(_parts_of(draft)) > 1 else None


def _parts_of(draft: Draft) -> set[str]:
    """The materials that are told as parts of an amount, behind it."""
    parted = _WITH_PARTS.match(draft.view.lower, draft.amount.tail)
    marks = [mark for mark in draft.view.commodities if parted and mark.start >= parted.end()]
    return {mark.value.name for mark in marks}


def of_mines_at_first(draft: Draft, memory: Memory) -> str | None:
    """ "The county has 310 mines. They yielded 9 million tons: 4 of limestone, 2 of clay", and no material before."""
    if memory.lead is not None or memory.focus is not None:
        return None
    view, parts = draft.view, _parts_of(draft)
    first = next(iter(view.commodities), None)
    if first is None and memory.topic is None and draft.amount.dimension == "mass":
        # "160 idle mines were revived. They gave 21 million tons", before any material is named.
        if _FROM_MINES.match(view.lower, draft.amount.tail):
            return "mineral"
        ahead = max(0, draft.amount.start - _NEAR)
        return "mineral" if _OF_MINES_ALL.search(view.lower, ahead, draft.amount.start) else None
    if len(parts) < 2 or first is None or first.start < draft.amount.tail or memory.topic not in parts:
        return None
    return "mineral" if _MINES.search(view.lower, 0, draft.amount.start) else None
