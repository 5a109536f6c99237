"""Producers by their place in a list: in parallel, "respectively", "the former", each amount in its own place."""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned, runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_IN_TURN = Cue(r"\brespective(?:ly)?\b|\bin (?:that|this|the same) order\b")
_FORMER = Cue(r"\bthe (former|latter)\b(?! (?:half|part|record|year|figure))")
_REST = Cue(
    r"\bcaptive mines(?:/others)?\b|\bothers\b|\bother (?:companies|producers|mines|mills|firms|countries)\b"
)
_MADE_IN = re.compile(
    r" (?:of (?:it|them|(?:the )?[a-z]+ ?[a-z]*) )?(?:was |were )?(?:(?:made|mined|produced|came|come|coming"
    r"|extracted|supplied|dispatched|shipped|sent|obtained|delivered|recovered|poured|accounted) )?"
    r"(?:in|at|from|by|for) (?:the )?(?:[A-Z][a-z]+'s )?"
)
_TRADED = frozenset({"exports", "imports", "sales", "deliveries"})


def offer_lists(offer: Offer, drafts: list[Draft], index: int, names: list[Name], memory: Memory) -> None:
    names = _with_rest(_with_initials(names, drafts[index].view.lower), drafts[index])
    if len(drafts) > 1:
        amounts = [draft.amount for draft in drafts]
        pairs = aligned(drafts[0].view.lower, amounts, names, lambda name: name.entity.kind != "place")
        listed = pairs.get(drafts[index].amount.start)
        offer.add(listed.entity.name if listed else None, "listed")
        offer.add(_respective(drafts, index, names), "listed")
        offer.add(_each_in_its_place(drafts, index, names), "each in its place")
    offer.add(_former_or_latter(drafts[index], names, memory), "former or latter")


def _with_initials(names: list[Name], lower: str) -> list[Name]:
    """Names in which "Iran Aluminum Company (IRALCO)" is one, that lists may be told by."""
    joined: list[Name] = []
    for name in names:
        last = joined[-1] if joined else None
        if last and last.entity.name == name.entity.name and lower[last.end : name.start] == " (":
            joined[-1] = last._replace(end=name.end + lower.startswith(")", name.end))
        else:
            joined.append(name)
    return joined


def _with_rest(names: list[Name], draft: Draft) -> list[Name]:
    """Names with what a list leaves over: "A, B and others"."""
    view = draft.view
    rest = [
        Name(Entity(view.text[match.start() : match.end()], "rest"), match.start(), match.end(), False)
        for match in view.told_all(_REST, view.start, view.end)
    ]
    return sorted([*names, *rest], key=lambda name: name.start) if rest else names


def _former_or_latter(draft: Draft, names: list[Name], memory: Memory) -> str | None:
    """ "A and B made 5 tons: the former 3 tons, the latter 2": by the two names before."""
    match = draft.view.told(_FORMER, draft.start, draft.amount.start)
    if match is None:
        return None
    told = [name for name in names if name.end <= match.start() and name.entity.kind in PRODUCERS]
    pairs = [run for run in runs(draft.view.lower, told) if len(run) == 2]
    if pairs:
        return pairs[-1][match[1] == "latter"].entity.name
    return memory.two[match[1] == "latter"] if memory.two else None


def _respective(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "A came first, ahead of B and C; their output was 3, 2 and 1 tons, respectively": each name in its turn."""
    view = drafts[0].view
    if not view.told(_IN_TURN, view.start, view.end):
        return None
    told = [name for name in names if name.entity.kind in PRODUCERS and name.end <= drafts[0].amount.start]
    turn = list(dict.fromkeys(name.entity.name for name in told))
    amounts = runs(view.lower, [draft.amount for draft in drafts])
    return turn[index] if len(amounts) == 1 and len(turn) == len(drafts) > 1 else None


def _each_in_its_place(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "51,000 tonnes in Kalvik and 36,000 tonnes in Skarberg": where each amount was made."""
    text = drafts[index].view.text
    if drafts[index].measure in _TRADED:
        names = [name for name in names if name.entity.kind in PRODUCERS]
    places = [
        next((name for name in names if _MADE_IN.fullmatch(text, draft.amount.tail, name.start)), None)
        for draft in drafts
    ]
    here = places[index]
    return here.entity.name if here and sum(place is not None for place in places) > 1 else None
