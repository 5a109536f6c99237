"""Whom an amount may be about: each producer that its sentence or the article offers, with what speaks for it.

A candidate's features say where it stands and how ("ahead:company", "by", "last sentence"); how much each is
worth is learned from annotated articles and lies in `data/entity_weights.tsv`.
"""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned
from crawler.figures.drafts import Candidate, Draft, Memory
from crawler.figures.entities import Name
from crawler.figures.producers import (
    ACTS,
    COUNTRY_WORDS,
    DIRECT,
    ELSEWHERE,
    EXAMPLES,
    MANY,
    PRODUCES,
    is_producer,
)
from crawler.figures.pronouns import company_pronoun, country_pronoun, told_before

_PLACED = re.compile(
    r"\b(in|at|from|by|of|to|for|with|and|while|against|on|near|than)(?: the| its| their| neighbouring)? $|([,;:(])\s*$"
)
_PRONOUN = re.compile(r"(?:it|its|they|their|the (?:company|miner|group|firm|producer)|this|that)\b")
_OFFICIAL = re.compile(r"\b(?:ministry|minister|bureau|chamber|association|organi[sz]ation|customs)\b")
_NEAR, _FAR = 25, 80


class Offer:
    """Collects the candidates of one amount; features of the same entity from several places come together."""

    def __init__(self) -> None:
        self.candidates: dict[str, Candidate] = {}

    def add(self, name: str | None, *features: str) -> None:
        """Adds features to the candidate of that name; no name adds nothing."""
        if name:
            self.candidates.setdefault(name, Candidate(name)).features.update(features)


def entity_candidates(drafts: list[Draft], index: int, memory: Memory) -> list[Candidate]:
    """The candidates of one draft of a sentence; drafts to the left have their entity already."""
    draft = drafts[index]
    names = [name for name in draft.view.names if is_producer(draft.view.lower, name)]
    offer = Offer()
    _offer_names(offer, draft, names)
    _offer_lists(offer, drafts, index, names)
    _offer_sources(offer, draft)
    _offer_memory(offer, drafts, index, names, memory)
    _offer_pronouns(offer, drafts, index, memory)
    return list(offer.candidates.values())


def _offer_names(offer: Offer, draft: Draft, names: list[Name]) -> None:
    places = [(name, _place(draft, name)) for name in names]
    for name, place in places:
        kind = _kind(name)
        side = [other for other, where in places if where == place and _kind(other) != "place"]
        bodies = [other for other in side if other.entity.kind in ("company", "mine", "shape")]
        first = next(iter(reversed(side) if place in ("ahead", "left") else side), None)
        features = [f"{place}:{kind}", f"{place}:{draft.role}", *_printed(draft, name, place)]
        features += [f"{place}:nearest"] if name is first else []
        features += [f"{place}:only"] if len(side) == 1 and name in side else []
        if bodies and name not in bodies:
            features.append(f"{place}:beside a body")
        features += _relations(draft, name, place)
        offer.add(name.entity.name, *features)


def _place(draft: Draft, name: Name) -> str:
    """Before or behind the amount within its segment, else left or right of the segment."""
    if draft.holds(name.start, name.end):
        return "ahead" if name.end <= draft.amount.start else "behind"
    return "left" if name.end <= draft.amount.start else "right"


def _kind(name: Name) -> str:
    kind = name.entity.kind
    return kind if name.known or kind in ("shape", "place") else f"shaped {kind}"


def _printed(draft: Draft, name: Name, place: str) -> list[str]:
    """How a name is printed, and what stands right before it."""
    lower, view = draft.view.lower, draft.view
    before = _PLACED.search(lower, max(view.start, name.start - 18), name.start)
    features = [f"{place}:after {before[1] or before[2]}"] if before else []
    if name.start - view.start < 5:
        features.append(f"{place}:opens")
        if not name.known and " " not in name.entity.name:
            features.append("opens:one unknown word")
    if name.possessive:
        features.append(f"{place}:owns")
    if (
        name.entity.kind == "country"
        and not name.possessive
        and not lower.startswith(name.entity.name.lower(), name.start)
    ):
        features.append(f"{place}:adjective")
    return features


def _relations(draft: Draft, name: Name, place: str) -> list[str]:
    """What lies between a name and the amount."""
    lower, amount = draft.view.lower, draft.amount
    ahead = name.end <= amount.start
    gap = lower[name.end : amount.start] if ahead else lower[amount.tail : name.start]
    features = [f"{place}:{'near' if len(gap) < _NEAR else 'far' if len(gap) > _FAR else 'middle'}"]
    if "," in gap or ";" in gap:
        features.append(f"{place}:comma between")
    if ELSEWHERE.search(lower[max(0, name.start - 30) : name.start]):
        features.append(f"{place}:elsewhere")
    example = EXAMPLES.search(draft.before())
    if example and draft.start + example.end() <= name.start < amount.start:
        features.append("example")
    if ahead:
        features += _leading(draft, name, place)
    return features


def _leading(draft: Draft, name: Name, place: str) -> list[str]:
    """Signs that a name before the amount acts on it or owns its measure."""
    lower, amount = draft.view.lower, draft.amount
    features = []
    if DIRECT.fullmatch(lower, name.end, amount.start):
        features.append(f"{place}:direct")
    if PRODUCES.match(lower, name.end):
        features.append(f"{place}:produces")
    elif ACTS.match(lower, name.end):
        features.append(f"{place}:acts")
    for measure in draft.view.measures:
        if name.end <= measure.start <= name.end + 50 and measure.end <= amount.start:
            between = lower[name.end : measure.start].removeprefix("'s").removeprefix("'").strip()
            if between == "" or (len(between.split()) <= 3 and "," not in between):
                features.append(f"{place}:before measure")
                break
        if measure.end < name.start and re.fullmatch(
            r" (?:\w+ ){0,2}(?:at|of|in|from|by) (?:the |its )?(?:\w+'s )?", lower[measure.end : name.start]
        ):
            features.append(f"{place}:behind measure")
            break
    return features


def _offer_lists(offer: Offer, drafts: list[Draft], index: int, names: list[Name]) -> None:
    pairs = aligned(
        drafts[index].view.lower,
        [draft.amount for draft in drafts],
        names,
        lambda name: name.entity.kind != "place",
    )
    listed = pairs.get(drafts[index].amount.start)
    if listed:
        offer.add(listed.entity.name, "listed")


def _offer_sources(offer: Offer, draft: Draft) -> None:
    """An exchange's stocks, a customs office's port: a body that announces may be the one itself."""
    for name in draft.view.names:
        if name.entity.kind == "source":
            place = _place(draft, name)
            offer.add(
                name.entity.name,
                f"{place}:source",
                f"source of {draft.measure}",
                *_relations(draft, name, place),
            )
            if name.entity.home:
                offer.add(name.entity.home, "home of source")


def _offer_memory(offer: Offer, drafts: list[Draft], index: int, names: list[Name], memory: Memory) -> None:
    draft = drafts[index]
    context = _context(draft, names)
    if index:
        left = drafts[index - 1]
        joint = "joined" if draft.amount.start - left.amount.tail < _NEAR else "apart"
        offer.add(
            left.entity, f"same as left|{context}", f"same as left|{joint}", f"same as left|{draft.role}"
        )
    _offer_last(offer, draft, context, memory)
    offer.add(memory.section, f"section|{context}")
    offer.add(memory.entity, f"subject|{context}", f"subject|{memory.entity_kind}", f"subject|{draft.role}")
    offer.add(
        memory.country,
        f"country|{context}",
        "country told"
        if COUNTRY_WORDS.search(draft.view.lower, draft.view.start, draft.view.end)
        else "country untold",
    )
    if len(memory.told) > MANY:
        offer.add(memory.country, "country of many")
    if _OFFICIAL.search(draft.view.lower, draft.view.start, draft.amount.start):
        offer.add(memory.country, "country of officials")
    offer.add(memory.home, f"home|{context}")
    offer.add(memory.company, f"company|{context}")
    offer.add(memory.mine, f"mine|{context}")


def _context(draft: Draft, names: list[Name]) -> str:
    """Where the sentence names producers of its own, seen from the amount."""
    places = {_place(draft, name) for name in names}
    return next((place for place in ("ahead", "behind", "left", "right") if place in places), "alone")


def _offer_last(offer: Offer, draft: Draft, context: str, memory: Memory) -> None:
    if not memory.last:
        return
    apart = memory.sentence - memory.last_sentence
    same = memory.last[-1].view.sentence.paragraph == draft.view.sentence.paragraph
    when = f"{'one' if apart <= 1 else 'some'}|{'same' if same else 'next'} paragraph"
    offer.add(memory.last[-1].entity, f"last|{context}", f"last|{when}", f"last|{draft.role}")
    offer.add(memory.last[0].entity, f"first of last|{context}")
    if _PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end):
        offer.add(memory.last[0].entity, "first of last|it")
        offer.add(memory.last[-1].entity, "last|it")
        offer.add(memory.entity, "subject|it")


def _offer_pronouns(offer: Offer, drafts: list[Draft], index: int, memory: Memory) -> None:
    offer.add(told_before(drafts, index, memory), "told before")
    offer.add(company_pronoun(drafts[index], memory), "company pronoun")
    offer.add(country_pronoun(drafts[index], memory), "country pronoun")
