"""Whom an amount may be about: each producer that its sentence or the article offers, with what speaks for it.

A candidate's features say where it stands and how ("ahead:company", "by", "last sentence"); how much each is
worth is learned from annotated articles and lies in `data/entity_weights.tsv`.
"""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned, runs
from crawler.figures.clauses import Clause, clause_of
from crawler.figures.drafts import Candidate, Draft, Memory
from crawler.figures.entity_features import place_of, relations, sentence_features
from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.producers import COUNTRY_WORDS, MANY, PRODUCERS, TOTAL, is_producer
from crawler.figures.pronouns import (
    company_pronoun,
    company_words,
    country_pronoun,
    together,
    told_before,
    told_together,
)

_PRONOUN = re.compile(
    r"(?:(?:in|for|during|over|by|from|at) [^,;]{1,40}, )?(?:it|its|they|their"
    r"|the (?:company|miner|group|firm|producer)|this|that)\b"
)
_THEY = re.compile(r"\b(?:they|their|the pair|both|(?:the|these|those) two(?: \w+)?)\b")
_WE = re.compile(r"\b(?:we|our)\b")
_IN_TURN = re.compile(r"\brespective(?:ly)?\b|\bin (?:that|this|the same) order\b")
_OFFICIAL = re.compile(r"\b(?:ministry|minister|bureau|chamber|association|organi[sz]ation|customs)\b")
_FORMER = re.compile(r"\bthe (former|latter)\b(?! (?:half|part|record|year|figure))")
_NEAR = 25
# Sentences that a name in passing is remembered for, and how often a producer is named that the article is about.
_BACK, _OFTEN = 2, 2
# From how many producers on a total in their sentence is of them all.
_SUMMED = 2
_REGION = re.compile(r"\b(?:the|this) (?:region|bloc|union)\b")
_SITE = re.compile(r"(?i:complex|mine|plant|smelter|refinery|mill|works|steelworks|deposit|project)(?: \(|$)")
_UNNAMED = re.compile(
    r"(?:(?:in|for|during|over) [^,]{2,30}, )?(?:[\w-]+ ){0,4}?(?:cooperatives|miners|mills|producers|steelmakers"
    r"|smelters|refiners|refineries|mines|exporters|importers|traders|firms|companies|manufacturers|operators|makers"
    r"|plants|buyers|furnaces|farmers|utilities)"
)
_OF_SOMEBODY = re.compile(
    r"'s\b|\b(?:its|their|our|his|two|three|four|five|both|these|those|latter|former|such)\b"
)
_OTHERS = re.compile(r"others|other (?:companies|producers|countries|regions|mines|miners|mills)")
_REST = re.compile(
    r"\bcaptive mines(?:/others)?\b|\bothers\b|\bother (?:companies|producers|mines|mills|firms|countries)\b"
)
_MADE_IN = re.compile(
    r" (?:of (?:it|them|[a-z]+ ?[a-z]*) )?(?:was |were )?(?:made |mined |produced )?(?:in|at|from) (?:the )?"
)
_TRADED = frozenset({"exports", "imports", "sales", "deliveries"})
_PROVINCE = re.compile(r"\b(?:the|this) (?:province|region|county|district)(?:'s)?\b(?! of)")
_GROUPS = {"shape": "body", "company": "company", "mine": "site", "region": "country"}


class Offer:
    """Collects the candidates of one amount; features of the same entity from several places come together."""

    def __init__(self) -> None:
        self.candidates: dict[str, Candidate] = {}

    def add(self, name: str | None, *features: str) -> None:
        """Adds features to the candidate of that name; no name adds nothing."""
        if name:
            candidate = self.candidates.get(name)
            if candidate is None:
                candidate = self.candidates[name] = Candidate(name)
            candidate.features.update(features)


def entity_candidates(drafts: list[Draft], index: int, memory: Memory) -> list[Candidate]:
    """The candidates of one draft of a sentence; drafts to the left have their entity already."""
    draft = drafts[index]
    names = [
        name
        for name in draft.view.names
        if is_producer(draft.view.lower, name) and not _is_of_time(draft, name)
    ]
    offer = Offer()
    clause = clause_of(draft.view, draft.amount.start, names)
    told = sentence_features(draft, names, clause)
    _offer_names(offer, told)
    _offer_compared(offer, drafts, index, names)
    _offer_sum(offer, drafts, index, memory)
    _offer_groups(offer, drafts, index, told, memory)
    _offer_lists(offer, drafts, index, names, memory)
    _offer_unnamed(offer, draft, clause, memory)
    _offer_sources(offer, draft)
    _offer_memory(offer, drafts, index, names, memory)
    _offer_pronouns(offer, drafts, index, memory)
    _note_outline(offer, draft, _context(draft, names), memory)
    return list(offer.candidates.values())


def _note_outline(offer: Offer, draft: Draft, context: str, memory: Memory) -> None:
    """What the whole article tells of each candidate."""
    outline = memory.outline
    for name, candidate in offer.candidates.items():
        kind, often = outline.kind(name), outline.often(name)
        candidate.features |= {f"of all: {kind}|{context}", f"of all: {often}|{context}"}
        if kind in ("site", "company") and outline.is_only(name, kind):
            candidate.features |= {f"only {kind}|{context}", f"only {kind}"}


def _is_of_time(draft: Draft, name: Name) -> bool:
    """ "The current Iranian year" is of no producer."""
    return any(mention.start <= name.start and name.end <= mention.end for mention in draft.view.mentions)


def _offer_names(offer: Offer, told: list[tuple[Name, list[str]]]) -> None:
    for name, features in told:
        offer.add(name.entity.name, *features)


def _offer_groups(
    offer: Offer, drafts: list[Draft], index: int, told: list[tuple[Name, list[str]]], memory: Memory
) -> None:
    """ "A and B" where the one amount is of both; "they" for the last such pair."""
    draft = drafts[index]
    features = {name.start: signs for name, signs in told if name.entity.kind in PRODUCERS}
    for run in runs(draft.view.lower, [name for name, _ in told if name.start in features]):
        inside = [other for other in drafts if other.holds(run[0].start, run[-1].end)]
        if len(run) > 1 and len(inside) <= 1:
            signs = {sign for name in run for sign in features[name.start]}
            offer.add(told_together([name.entity.name for name in run]), "group", *signs)
    if memory.group and _THEY.search(draft.view.lower, draft.start, draft.end):
        offer.add(memory.group, "group told")


def _offer_compared(offer: Offer, drafts: list[Draft], index: int, names: list[Name]) -> None:
    """ "From 76 tons to 81 tons", "84 tons, from 100 a year earlier": both are of one producer."""
    if not index:
        return
    left, draft = drafts[index - 1], drafts[index]
    roles = (left.role, draft.role)
    between = any(left.amount.end <= name.start < draft.amount.start for name in names)
    if not between and ("main", "comparison") in (roles, roles[::-1]):
        offer.add(left.entity, "compared with left")


def _offer_sum(offer: Offer, drafts: list[Draft], index: int, memory: Memory) -> None:
    """ "A made 5 tons, B 3 tons and C 2 tons, so that the total was 10 tons": a sum of them is of whom the article is
    about.
    """
    draft = drafts[index]
    listed = {left.entity for left in drafts[:index]}
    if len(listed) < _SUMMED or not TOTAL.search(draft.view.lower, draft.start, draft.amount.start):
        return
    whole = (memory.entity, memory.country, memory.home)
    offer.add(next((name for name in whole if name and name not in listed), None), "total of a list")


def _offer_unnamed(offer: Offer, draft: Draft, clause: Clause, memory: Memory) -> None:
    """Producers without a name: those of a country, "others", "the province"."""
    lower = draft.view.lower
    subject = lower[clause.start : clause.verb].strip(" ,")
    if clause.head is None and _UNNAMED.fullmatch(subject) and not _OF_SOMEBODY.search(subject):
        offer.add(memory.country or memory.home, "unnamed of a country")
    if clause.head is None and any(
        name.entity.kind == "source" and clause.start <= name.start < clause.verb for name in draft.view.names
    ):
        offer.add(memory.country or memory.home, "a body speaks")
    if clause.head is None and _OTHERS.fullmatch(subject):
        offer.add(subject.capitalize(), "others")
    if _PROVINCE.search(lower, draft.view.start, draft.end):
        offer.add(memory.place, "place pronoun")


def _offer_lists(offer: Offer, drafts: list[Draft], index: int, names: list[Name], memory: Memory) -> None:
    names = _with_rest(_with_initials(names, drafts[index].view.lower), drafts[index])
    pairs = aligned(
        drafts[index].view.lower,
        [draft.amount for draft in drafts],
        names,
        lambda name: name.entity.kind != "place",
    )
    listed = pairs.get(drafts[index].amount.start)
    if listed:
        offer.add(listed.entity.name, "listed")
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
        for match in _REST.finditer(view.lower, view.start, view.end)
    ]
    return sorted([*names, *rest], key=lambda name: name.start) if rest else names


def _former_or_latter(draft: Draft, names: list[Name], memory: Memory) -> str | None:
    """ "A and B made 5 tons: the former 3 tons, the latter 2": by the two names before."""
    match = _FORMER.search(draft.view.lower, draft.start, draft.amount.start)
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
    if not _IN_TURN.search(view.lower, view.start, view.end):
        return None
    told = [name for name in names if name.entity.kind in PRODUCERS and name.end <= drafts[0].amount.start]
    turn = list(dict.fromkeys(name.entity.name for name in told))
    amounts = runs(view.lower, [draft.amount for draft in drafts])
    return turn[index] if len(amounts) == 1 and len(turn) == len(drafts) > 1 else None


def _each_in_its_place(drafts: list[Draft], index: int, names: list[Name]) -> str | None:
    """ "51,000 tonnes in Kalvik and 36,000 tonnes in Skarberg": where each amount was made."""
    if len(drafts) < 2 or drafts[index].measure in _TRADED:
        return None
    text = drafts[index].view.text
    places = [
        next((name for name in names if _MADE_IN.fullmatch(text, draft.amount.tail, name.start)), None)
        for draft in drafts
    ]
    here = places[index]
    return here.entity.name if here and sum(place is not None for place in places) > 1 else None


def _offer_sources(offer: Offer, draft: Draft) -> None:
    """An exchange's stocks; and the country that a body speaks for."""
    for name in draft.view.names:
        if name.entity.kind == "source":
            if "Exchange" in name.entity.name:
                offer.add(
                    name.entity.name,
                    f"exchange|{draft.measure}",
                    *relations(draft, name, place_of(draft, name)),
                )
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
    says_country = COUNTRY_WORDS.search(draft.view.lower, draft.view.start, draft.view.end) is not None
    if TOTAL.search(draft.view.lower, draft.start, draft.end):
        offer.add(memory.country, "total|country told")
        offer.add(memory.entity, "total|subject")
    offer.add(memory.section, f"section|{context}")
    if draft.view.sentence.paragraph == memory.paragraph:
        offer.add(memory.paragraph_subject, f"paragraph subject|{context}", f"paragraph subject|{draft.role}")
    offer.add(memory.entity, f"subject|{context}", f"subject|{memory.entity_kind}", f"subject|{draft.role}")
    offer.add(
        memory.country,
        f"country|{context}",
        "country told" if says_country else "country untold",
    )
    if memory.country is None and says_country:
        offer.add(memory.home, "country told")
    if len(memory.told) > MANY:
        offer.add(memory.country, "country of many")
    if _OFFICIAL.search(draft.view.lower, draft.view.start, draft.amount.start):
        offer.add(memory.country, "country of officials")
    offer.add(memory.home, f"home|{context}")
    offer.add(memory.company, f"company|{context}")
    offer.add(memory.mine, f"mine|{context}")
    _offer_cast(offer, draft, context, memory)


def _offer_cast(offer: Offer, draft: Draft, context: str, memory: Memory) -> None:
    """Who has been named before: in the title, in the lead, in the last sentences."""
    meant = _meant(draft)
    it = _PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end) is not None
    for name, told in memory.cast.items():
        back = memory.sentence - told.sentence
        if told.place == "body" and back > _BACK:
            continue
        kind = _GROUPS.get(told.kind, told.kind)
        if meant == "site" and _SITE.search(name):
            kind = "site"
        features = [f"told:{told.place}|{context}", f"told:{told.place}|{kind}", f"told:{kind}|{context}"]
        features.append(f"told {min(back, _BACK + 1)} back|{'opened' if told.opened else 'later'}")
        features.append(f"told {min(back, _BACK + 1)} back|{context}")
        if meant in ("site", "company"):
            features += [f"meant {meant}|{kind}", f"meant {meant}|{min(back, _BACK + 1)} back"]
        if back <= 1 and told.opened and (it or _fits(meant, kind)):
            features.append("it, told as subject" if it else f"meant {meant}, told as subject")
        if it:
            features += [
                f"it|{kind}",
                f"it|{min(back, _BACK + 1)} back|{'opened' if told.opened else 'later'}",
            ]
        if told.materials and draft.commodity:
            features.append(
                f"{'same' if draft.commodity in told.materials else 'other'} material|{kind}|{context}"
            )
        if told.count > _OFTEN:
            features.append(f"told often|{context}")
        offer.add(name, *features)


def _meant(draft: Draft) -> str:
    """What the sentence speaks of without a name: site, company ("we", "the miner") or none."""
    pronoun = company_words(draft)
    if pronoun is not None and not _is_told_after(draft, pronoun.end()):
        return "site" if pronoun["site"] else "company"
    if _WE.search(draft.view.lower, draft.view.start, draft.view.end):
        return "company"
    return "it" if _PRONOUN.match(draft.view.lower, draft.view.start, draft.view.end) else "none"


def _is_told_after(draft: Draft, end: int) -> bool:
    """ "The mine moved past Antamina, which made 5 tons": who is named since the pronoun is whom "which" means."""
    which = draft.view.lower.rfind(", which ", end, draft.amount.start)
    return which >= 0 and any(
        end < name.start < which and name.entity.kind in PRODUCERS for name in draft.view.names
    )


def _fits(meant: str, kind: str) -> bool:
    """Whether "the mine" or "the company" can mean a name of that kind; an unknown name may be either."""
    return kind in {"site": ("site", "body"), "company": ("company", "body")}.get(meant, ())


def _context(draft: Draft, names: list[Name]) -> str:
    """Where the sentence names producers of its own, seen from the amount, and whether they are more than lands."""
    places = {(place_of(draft, name), name.entity.kind in PRODUCERS) for name in names}
    for place in ("ahead", "behind", "left", "right"):
        if (place, True) in places:
            return f"{place} body"
        if (place, False) in places:
            return f"{place} land"
    meant = _meant(draft)
    return "alone, site" if meant == "site" else "alone"


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
    for sign, name in company_pronoun(drafts[index], memory):
        offer.add(name, sign)
    offer.add(country_pronoun(drafts[index], memory), "country pronoun")
    if memory.entity_kind == "region" and _REGION.search(drafts[index].before()):
        offer.add(memory.entity, "country pronoun")
    offer.add(together(drafts[index].view.lower[drafts[index].start : drafts[index].end], memory), "together")
