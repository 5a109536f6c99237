"""The commodity of an amount whose sentence names none: what the paragraph, the producer or the article is about."""

from __future__ import annotations

import re

from crawler.figures.commodity_fit import PRECIOUS, fits_by_name
from crawler.figures.commodity_forms import complete
from crawler.figures.compounds import sum_of
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

_REMOTE = 2
# "The mill crushed 80 million tons": ore, whatever the mine is of.
_OF_ORE = re.compile(r"\b(?:milled|crushed|ground)\b (?:[a-z]+ ){0,4}$")
# What lies in the ground is raw: "reserves" after coal concentrate are of coal.
_RAW = {
    "coal concentrate": "coal",
    "washed coal": "coal",
    "iron ore concentrate": "iron ore",
    "iron ore pellet": "iron ore",
    "copper cathode": "copper",
    "copper anode": "copper",
    "sponge iron": "iron ore",
}


def recall(draft: Draft, memory: Memory) -> None:
    """Sets the commodity of a draft from what the article has told, or drops it."""
    if memory.foreign_paragraph == draft.view.sentence.paragraph:
        draft.dropped = "another material"
        return
    draft.commodity = _told_apart(draft, memory) or _remembered(draft, memory)
    if draft.commodity is None and draft.amount.unit == "ct":
        # Nothing else that wires report is weighed in carats by the thousand.
        draft.commodity = "diamond"
    if draft.commodity is None:
        draft.dropped = draft.dropped or "no commodity"


def _told_apart(draft: Draft, memory: Memory) -> str | None:
    if _OF_ORE.search(draft.before()):
        return complete("ore", memory, draft)
    return _of_plant(draft, memory) or sum_of(draft, memory)


def _remembered(draft: Draft, memory: Memory) -> str | None:
    """The material of the paragraph; a new paragraph comes back to what the article began with."""
    near = memory.focus is not None and memory.sentence - memory.focus_sentence <= _REMOTE
    draft.doubts["commodity from context"] = 0.97 if near else 0.85
    same = memory.focus_paragraph == draft.view.sentence.paragraph
    named = next((mark.value.name for mark in draft.view.weak if mark.value.kind == "material"), None)
    told = [
        memory.focus if same or _is_kind_of_all(memory) else memory.lead,
        memory.focus,
        memory.topic,
        named,
    ]
    names = [name for name in told if name]
    fitting = next((name for name in names if fits_by_name(draft, name)), None)
    metal = next((name for name in names if name in PRECIOUS), None)
    if fitting is None and metal and draft.amount.dimension == "mass":
        return f"{metal} ore"
    return _RAW.get(fitting, fitting) if fitting and _lies_in_ground(draft) else fitting


def _is_kind_of_all(memory: Memory) -> bool:
    """Whether the article turned from one kind of its topic to all kinds: from coking coal to coal."""
    return memory.focus == memory.topic and (memory.lead or "").endswith(f" {memory.topic}")


def _lies_in_ground(draft: Draft) -> bool:
    return any(
        mark.value == "reserves" and draft.holds(mark.start, mark.end)
        for mark in draft.view.measures
        if mark.end <= draft.amount.start
    )


_PLANT = re.compile(r"(?: \w+)? (?:smelter|refinery|mine|mill|plant|complex|project)s?\b")


def _of_plant(draft: Draft, memory: Memory) -> str | None:
    """ "The South Aluminium smelter, whose capacity is": a plant named for its product, told anew."""
    if memory.focus_paragraph == draft.view.sentence.paragraph or draft.measure not in (None, "capacity"):
        return None
    lower = draft.view.lower
    return next(
        (
            mark.value.name
            for mark in draft.view.weak
            if mark.value.kind == "material"
            and mark.end <= draft.amount.start
            and _PLANT.match(lower, mark.end)
            and fits_by_name(draft, mark.value.name)
        ),
        None,
    )


# "Ghana Bauxite Company's shipments".
_ITS_GOODS = re.compile(
    r"[\w ]{0,30}'s? (?:\w+ ){0,2}?(?:shipments?|output|production|exports?|sales|deliver(?:y|ies)|dispatch(?:es)?)\b"
)
_IRON = re.compile(r"\b(?:iron|steel|billet|slab|bloom|rebar|pellet|coke|ferro\w+)\b")


def by_name(draft: Draft, told: str | None) -> Mark[Commodity] | None:
    """The material in the name of whose output the amount is, where what was told last is no kin of it."""
    lower = draft.view.lower
    for mark in reversed(draft.view.weak):
        inside = draft.start <= mark.start and mark.end <= draft.amount.start
        if inside and mark.value.kind == "material" and _ITS_GOODS.match(lower, mark.end, draft.amount.start):
            return None if told is None or _are_kin(mark.value.name, told) else mark
    return None


def _are_kin(name: str, other: str) -> bool:
    if _IRON.search(name) and _IRON.search(other):
        return True
    return not set(name.split()).isdisjoint(other.split())
