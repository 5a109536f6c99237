"""Which company and which mine later sentences mean by "the company" and "the mine"."""

from __future__ import annotations

import re

from crawler.figures.appositions import is_owner
from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.other_companies import is_told_beside, is_under_another, turn_to
from crawler.figures.producers import PRODUCERS, is_producer
from crawler.figures.spoken_of import is_called_site, is_passed_through, just_ahead, lies_in
from crawler.figures.views import View

# "According to Metals Online, the group's output rose".
_SAYS_SO = re.compile(r"\b(?:according to|quoted by|told) (?:the )?$")


def remember_company(view: View, kept: list[Draft], memory: Memory) -> None:
    """Takes in whom a sentence that was read leaves as the company and the mine spoken of."""
    told = {draft.entity for draft in kept}
    for name in view.names:
        beside = is_told_beside(view, name, told, memory)
        if beside or is_owner(view.lower, name) or not is_producer(view.lower, name):
            continue
        first, kind = memory.company is None, kind_of(name, memory)
        if name.entity.name in told and (full := _in_full(name, memory)):
            memory.company = full
        if name.entity.name not in told and lies_in(view, name):
            # "Iran Alumina, based in Jajarm", "Tarn copper mine near Mount Isa": where it is
            sited = any(kind_of(other, memory) == "mine" for other in just_ahead(view, name))
            if sited or (kind == "company" and not first):
                continue
        turn_to(view, name, kind, told, memory)
        if _is_of_breakdown(told, memory) or (not first and is_under_another(view, name, told)):
            continue
        if kind == "company" and (first or not kept or name.entity.name in told):
            memory.company = name.entity.name
        # "Sold 5 tons of ore from the Tarn mine": the first one is remembered, whosever the figure is.
        first_site = memory.mine is None and is_called_site(name)
        own = first_site or not kept or name.entity.name in told
        if kind == "mine" and own and not is_passed_through(view, name):
            memory.mine = name.entity.name
    _turn_back(view, told, memory)


def _turn_back(view: View, told: set[str | None], memory: Memory) -> None:
    """ "Corvane overtook Nordvik, which hoped for 80 tons. Copper output of the group was 30": "the company" is
    whose the figures of a sentence without names are.
    """
    whose = next(iter(told)) if len(told) == 1 else None
    if whose is None or memory.company in (None, whose):
        return
    known = memory.cast.get(whose)
    named = any(
        name.entity.kind in PRODUCERS and _SAYS_SO.search(view.lower, view.start, name.start) is None
        for name in view.names
    )
    if known and known.kind == "company" and not named:
        memory.company = whose


def _in_full(name: Name, memory: Memory) -> str | None:
    """ "Zarand's coke output", after Zarand Steel Company: the company that a place's name is short for."""
    if name.entity.kind not in ("place", "region", "shape", "mine"):
        return None
    known = memory.cast.items()
    short = f"{name.entity.name} "
    return next((full for full, told in known if told.kind == "company" and full.startswith(short)), None)


def _is_of_breakdown(told: set[str | None], memory: Memory) -> bool:
    """Whether a sentence has shared amounts out among others than the company that the article is about, which "the
    company" still is.
    """
    return (
        len(told) > 1
        and memory.company is not None
        and memory.company == memory.entity
        and memory.company not in told
    )


def kind_of(name: Name, memory: Memory) -> str:
    """What a name is by its shape, or, where that says nothing, by all that the article tells of it."""
    if name.entity.kind != "shape":
        return name.entity.kind
    return {"site": "mine"}.get(kind := memory.outline.kind(name.entity.name), kind)
