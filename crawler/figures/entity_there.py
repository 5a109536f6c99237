"""Where "there" is: the site or the place that the sentence before named."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import PRODUCERS

_DONE = (
    r"(?:mined|produced|made|extracted|smelted|dug|won|processed|milled|poured|cast|rolled|obtained|manufactured"
    r"|treated|refined|loaded|shipped)"
)
_DO = r"(?:produce|extract|mine|smelt|make|ship|process|pour|sell|export)"
# "There 40 miners dug 492 tons", "there were mined 560 tons", "100 tons are to be mined there", but "there are".
_THERE = Cue(
    rf"\bthere,? (?:(?:was|were|is|are) (?:also |still |only |to be )?{_DONE}\b"
    r"|(?!is\b|are\b|was\b|were\b|ha[sd]\b|have\b|will\b|would\b|could\b|may\b|can\b|should\b|must\b|remain|exist"
    r"|seem|appear|and\b|to\b|but\b|that\b)[^.;]{0,60}?\b(?:brought|reached|rose|fell|amounted|stood|came|grew"
    r"|slipped|dropped|climbed|declined|increased|jumped|dipped|gained|improved|totall?ed|was|were"
    rf"|{_DONE})\b)"
    rf"|\b(?:{_DONE}|{_DO}|from) there\b"
    # "Output there was 11% higher at 3 tons".
    r"|\b(?:output|production|sales|exports|extraction|throughput|deliveries|shipments|yield|stocks|stockpiles"
    r"|inventories|reserves|capacity)(?: of [a-z]+(?: [a-z]+)?)? there\b"
    # "Gold there slipped to 142,600 ounces".
    r"|\b(?:gold|silver|copper|zinc|lead|nickel|tin|cobalt|platinum|coal|ore|concentrate|molybdenum|iron) there\b"
    # "A manager there puts them at 5 tons".
    r"|\b(?:agents?|managers?|traders?|shippers?|officials?|miners?|workers?|consultants?|brokers?|engineers?|dealers?)"
    r" there\b"
)
# "Looks for 157,000 tons there", "157,000 tons were mined there".
_RIGHT_BEHIND = Cue(rf"(?: of [a-z ]{{3,30}})?(?: (?:was|were) {_DONE})? there\b(?! (?:is|are|was|were)\b)")
# "Its owner Corvane expects to produce there 580 ounces", "Corvane there produced 580 ounces": whoever does it.
_DO_THERE = Cue(rf"\b(?:to {_DO} there|(?<!, )there {_DONE})\b")
# What stands for no place.
_ACTS = frozenset({"company", "body", "source", "country", "region"})


def meant_by_there(draft: Draft, memory: Memory) -> str | None:
    """The site or place named first in the sentence before, where "there" takes it up and nothing else is named; that
    of its own sentence, where "there" stands right behind the amount.
    """
    view = draft.view
    if _RIGHT_BEHIND.match(view.lower, draft.amount.tail):
        ahead = [name.entity.name for name in view.names if name.end <= draft.amount.start]
        sites = [name for name in ahead if memory.outline.kind(name) in ("site", "body")]
        if sites:
            return sites[-1]
    there = view.told(_THERE, view.start, view.end)
    if there is None:
        return None
    # "Tarn is to yield 70 tons of copper, and gold production there is put at 190 ounces".
    if draft.start <= there.start() and there.end() <= draft.amount.start:
        sites = [name.entity.name for name in view.names if name.end <= there.start()]
        sites = [name for name in sites if memory.outline.kind(name) == "site"]
        if sites:
            return sites[-1]
    doer = _DO_THERE.search(view.lower, view.start, draft.amount.start) is not None
    if any(
        name.entity.kind in PRODUCERS or name.entity.kind == "place"
        for name in view.names
        if name.end <= draft.amount.start
        and not (doer and memory.outline.kind(name.entity.name) in ("company", "body"))
    ):
        return None
    first = draft.amount.start == view.amounts[0].start
    if not first and any(
        name.entity.kind in PRODUCERS for name in view.names if draft.holds(name.start, name.end)
    ):
        return None  # "Reserves there are 2.5 tons, of which 1.1 tons at Tarn"
    near = (name for name, told in memory.cast.items() if told.sentence == memory.sentence - 1)
    named = next((name for name in near if memory.cast[name].kind not in _ACTS), None)
    # "The smelter at Tarn cast 5 tons. Alumina output there was 9": a place is none of the cast.
    just_now = memory.last and memory.sentence - memory.last_sentence == 1
    last = memory.last[-1].entity if just_now else None
    site = last is not None and memory.outline.kind(last) == "site"
    return named or (last if site or last in (memory.place, memory.town) else None)
