"""What a plant makes that the sentence before is about: "A rebar mill was opened. It can make 5 tons a year"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.commodity_by_name import are_kin
from crawler.figures.commodity_fit import fits_by_name
from crawler.figures.commodity_forms import SHAPES, complete
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_new_plants import built_at, is_it, plant_at
from crawler.figures.views import View

# "The magnesite mines are there: 132,000 tons of it were won".
_MINES_OF = re.compile(r" (?:mines?|quarry|quarries|deposits?)\b")
_OF_IT = re.compile(r" of (?:it|the stone|the mineral|the metal)\b")
_OPENS = re.compile(
    # "In Tarn, a rebar mill", "Tarn, the only alumina refinery".
    r"(?:[^,;.\d]{2,40}, )?(?:an?|the|its|another|one|this) (?:(?!of\b|for\b|in\b)[\w-]+ ){0,4}?$"
)
_PLANT = re.compile(
    r"(?:[- ](?:making|producing|production|processing|rolling))?"
    r" (?:plant|mill|smelter|unit|line|factory|refinery|module|kiln|workshop|works|project|battery)\b(?!s)"
)


def of_mines_before(draft: Draft, memory: Memory) -> str | None:
    """What "it" is behind an amount, where the sentence named mines by their material alone."""
    view = draft.view
    if not _OF_IT.match(view.lower, draft.amount.tail):
        return None
    ahead = [mark for mark in view.commodities if mark.end <= draft.amount.start]
    named = ahead and _MINES_OF.match(view.lower, ahead[-1].end) and ahead[-1].value.kind == "material"
    if not named or (memory.focus and are_kin(memory.focus, ahead[-1].value.name)):
        return None  # "coal mines gave 620,000 tons of it", of the coal concentrate told before
    return ahead[-1].value.name


def note_plant(view: View, memory: Memory, entities: Sequence[str | None]) -> None:
    """Remembers what the plant makes that a sentence without figures opens with, and whose or where it is.

    `entities` are those of the sentence's figures: they are of that plant still, where "it" opens it.
    """
    if entities:
        if not is_it(view, view.end) or any(at != memory.plant_at for at in entities):
            memory.plant_good = memory.plant_at = None
        return
    memory.plant_good, memory.plant_at = None, built_at(view)
    if (mine := _only_mine(view)) is not None:
        memory.plant_good = mine
        return
    for mark in view.commodities:
        opens = _OPENS.match(view.lower, view.start, mark.start)
        if opens is None:
            return
        if _PLANT.match(view.lower, mark.end):
            row = mark.value
            memory.plant_good = complete(row.name, memory) if row.kind == "generic" else row.name
            memory.plant_at = plant_at(view, view.names)
            return


# "Tarn, near Hollin, is Iran's only large manganese mine. It dug 89,000 tons".
_IS_A_MINE = re.compile(r" mines?(?= (?:in|of)\b|[,.]|$)")
_IS = re.compile(r"[^.;\d]{3,60} (?:is|remains) (?:an?|the|[a-z]+'s) (?:[a-z]+ ){0,4}?$")

# What a mine of a metal digs, where nobody tells what is in it.
_DUG = {"manganese": "manganese ore", "iron": "iron ore", "chrome": "chrome ore"}


def _only_mine(view: View) -> str | None:
    """The material of the mine that a sentence says somebody is."""
    for mark in view.commodities:
        if mark.value.kind == "material" and _IS_A_MINE.match(view.lower, mark.end):
            dug = _DUG.get(mark.value.name, mark.value.name)
            return dug if _IS.match(view.lower, view.start, mark.start) else None
    return None


def of_plant_before(draft: Draft, memory: Memory) -> str | None:
    """What the plant makes that "it" is, where the amount's sentence names no material."""
    good = memory.plant_good
    if good is None or not is_it(draft.view, draft.amount.start):
        return None
    return good if fits_by_name(draft, good) else None


_NAMED_PLANT = re.compile(r"(?: \w+)? (?:smelter|refinery|mine|mill|plant|complex|project)s?\b")


# "The slab maker near Hollin cast 5 tons".
_IS_MAKER = re.compile(r"[- ](?:maker|producer|roller)s?\b")


def _of_its_maker(draft: Draft, memory: Memory) -> str | None:
    """The shape that whom the amount's clause is about is said to make."""
    view = draft.view
    for mark in (*view.commodities, *view.weak):
        ahead = draft.start <= mark.start and mark.end <= draft.amount.start
        shape = mark.value.name if ahead and mark.value.name.rpartition(" ")[2] in SHAPES else None
        if shape and _IS_MAKER.match(view.lower, mark.end):
            return complete(shape, memory, draft) if mark.value.kind == "generic" else shape
    return None


def of_named_plant(draft: Draft, memory: Memory) -> str | None:
    """ "The South Aluminium smelter, whose capacity is": a plant named for its product, told anew."""
    if (shape := _of_its_maker(draft, memory)) is not None:
        return shape
    if memory.focus_paragraph == draft.view.sentence.paragraph or draft.measure not in (None, "capacity"):
        return None
    lower = draft.view.lower
    return next(
        (
            mark.value.name
            for mark in draft.view.weak
            if mark.value.kind == "material"
            and mark.end <= draft.amount.start
            and _NAMED_PLANT.match(lower, mark.end)
            and not _is_more_exact(memory.lead or memory.focus, mark.value.name)
            and fits_by_name(draft, mark.value.name)
        ),
        None,
    )


def _is_more_exact(told: str | None, name: str) -> bool:
    """Whether what was told ("copper concentrate") says more than a complex's name ("Sarcheshmeh Copper Complex")."""
    return told is not None and set(name.split()) < set(told.split())
