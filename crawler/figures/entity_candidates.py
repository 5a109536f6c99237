"""Whom an amount may be about: each producer that its sentence or the article offers, with what speaks for it.

A candidate's features say where it stands and how ("ahead:company", "by", "last sentence"); how much each is
worth is learned from annotated articles and lies in `data/entity_weights.tsv`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.beside import stands_beside
from crawler.figures.central_banks import deals_in_its_gold
from crawler.figures.clauses import clause_of
from crawler.figures.company_words import company_words
from crawler.figures.drafts import Candidate, Draft, Memory
from crawler.figures.entity_at_sites import brought_to
from crawler.figures.entity_buyers import buyers_in_turn, ranked_in_exports
from crawler.figures.entity_context import context_of, meant_by
from crawler.figures.entity_exchanges import is_exchange, signs_of_exchange
from crawler.figures.entity_features import place_of, sentence_features
from crawler.figures.entity_groups import offer_groups
from crawler.figures.entity_history import note_history
from crawler.figures.entity_in_order import named_in_order, two_in_turn
from crawler.figures.entity_lists import offer_lists
from crawler.figures.entity_members import owners_in_list
from crawler.figures.entity_memory import offer_memory, offer_pronouns
from crawler.figures.entity_new_plants import offer_new_plant
from crawler.figures.entity_of_it import is_all_of_a_company, is_of_a_company
from crawler.figures.entity_of_reports import offer_of_reports
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_partners import is_market, suppliers_in_turn
from crawler.figures.entity_places import (
    is_land_of_company,
    offer_sites,
    port_of_trade,
    site_in_its_land,
    told_of_all_but,
)
from crawler.figures.entity_places_by_the_way import is_where_it_was_spoken, shipper_behind
from crawler.figures.entity_provinces import place_in_turn, places_together
from crawler.figures.entity_relations import relations
from crawler.figures.entity_there import meant_by_there
from crawler.figures.entity_trailing import subject_behind
from crawler.figures.entity_unnamed import offer_unnamed
from crawler.figures.land_told_last import land_told_last
from crawler.figures.maker_of_goods import maker_of_goods
from crawler.figures.measure_as_trade import sold_to_another
from crawler.figures.name import Name
from crawler.figures.openings import quick
from crawler.figures.outline import Place
from crawler.figures.parents import company_behind, owner_told
from crawler.figures.producers import PRODUCERS, TOTAL, is_producer
from crawler.figures.site_said_of import site_said_of
from crawler.figures.site_told_with import site_told_with
from crawler.figures.sites_of_lands import site_of_land
from crawler.figures.takers_again import takers_again
from crawler.figures.target_of_site import target_of_site

_EXCLUDED = re.compile(r"\b(?:excluding|except(?: for)?|apart from|aside from) (?:the )?$")
# "Nordvik, Hollin and Tarn Steel": who belongs to a group told by its members.
_MEMBERS = re.compile(r",? and |, ")
# From how many producers on a total in their sentence is of them all.
_SUMMED = 2
# "160,000 to 175,000 tonnes instead of 185,000 to 200,000 tonnes".
_INSTEAD = re.compile(
    r",? (?:instead of|rather than|against|versus|as against|compared (?:with|to)|from|up from|down from) "
)
# "Cut its plan by 10 million tons to 229 million".
_TO_LEVEL = re.compile(r",? to (?:(?:about|around|some|nearly|over|between|an?) )*")
# "Including its shares of A and B; without them it was 1.6 million tons".
_WITHOUT_THEM = re.compile(
    r"[;,] (?:without|excluding|leaving out|not counting) (?:them|it|those|these),?"
    r" (?:it|output|production|the (?:figure|total)) (?:was|is|came to|would be|would have been|made|produced|stood at)"
    r" (?:(?:about|around|some|only|just) )*$"
)
# "3,143 kg, from 2,404 kg in May, and the larger miners 1,024 kg".
_NEW_SUBJECT = quick(r"(?:, and|;|,? while|,? whereas|,? but) (?:the |its |[a-z]+ )[a-z]")


# "6% less than it should have been, since the plan had read 75,700 tons".
_THE_PLAN = re.compile(
    r",? (?:since|as|because|when|where|while|whereas|for) (?:the |its |their )?(?:[a-z]+ )?"
    r"(?:plan|target|budget|schedule|goal|quota)s? [^,;.\d]{1,40}$"
)


def entity_candidates(drafts: list[Draft], index: int, memory: Memory) -> list[Candidate]:
    """The candidates of one draft of a sentence; drafts to the left have their entity already."""
    draft = drafts[index]
    left_out = [name for name in draft.view.names if _is_excluded(draft, name)] + owners_in_list(draft)
    names = [
        name
        for name in draft.view.names
        if is_producer(draft.view.lower, name)
        and not _is_of_time(draft, name)
        and name not in left_out
        and not is_of_a_company(draft, name, memory)
        and not is_all_of_a_company(draft, name)
        and not is_where_it_was_spoken(draft, name)
    ]
    offer = Offer()
    clause = clause_of(draft.view, draft.amount.start, names)
    pronoun = company_words(draft)
    told = sentence_features(draft, names, clause, pronoun, memory.outline)
    _offer_names(offer, told)
    last = memory.last if memory.sentence - memory.last_sentence == 1 else []
    buyers = [*buyers_in_turn(draft, names, last, _exporter(memory)), *takers_again(draft, names, memory)]
    buyers += ranked_in_exports(drafts, index, names)
    suppliers = suppliers_in_turn(draft, names, last)
    for buyer in buyers:
        offer.add(buyer, "buyer")
    for supplier in suppliers:
        offer.add(supplier, "origin of imports")
        offer.candidates[supplier].features.discard("next in a ranking")
    offer_sites(offer, draft, names, memory)
    for name in names:
        offer.add(name.entity.name if is_market(draft, name, memory) else None, "where the site lies")
        if (site := site_of_land(draft, name, memory)) is not None:
            offer.add(site, "site of that land")
            offer.add(name.entity.name, "adjective of its sites")
    offer.add(port_of_trade(draft, names, memory), "trade through it")
    _offer_compared(offer, drafts, index, names)
    _offer_sum(offer, drafts, index, memory)
    offer_groups(offer, drafts, index, told, memory)
    supplying = [
        *suppliers,
        *(name.entity.name for name, features in told if "origin of imports" in features),
    ]
    makers = [name for name in names if name.entity.name not in (*buyers, *supplying)]
    offer_lists(offer, drafts, index, makers, memory)
    offer.add(place_in_turn(drafts, index), "each in its place")
    offer.add(named_in_order(draft, memory) or two_in_turn(drafts, index, memory), "former or latter")
    offer.add(places_together(draft), "told with another")
    offer.add(brought_to(drafts, index), "its own measure")
    if (subject := subject_behind(draft)) is not None:
        offer.add(subject.entity.name, "its own measure")
    offer.add(sold_to_another(draft, memory), "sold to a nameless buyer")
    offer_new_plant(offer, draft, names, memory)
    offer_unnamed(offer, draft, clause, memory)
    offer_of_reports(offer, draft, names, memory)
    _offer_sources(offer, draft)
    meant = meant_by(draft, pronoun)
    context = context_of(draft, names, meant)
    offer_memory(offer, drafts, index, context, meant, memory)
    offer_pronouns(offer, drafts, index, pronoun, memory)
    offer.add(meant_by_there(draft, memory) or site_told_with(draft, names, memory), "said to be of it")
    offer.add(
        told_of_all_but(draft) or site_in_its_land(draft) or maker_of_goods(draft, names), "said to be of it"
    )
    offer.add(shipper_behind(draft, names), "said to be of it")
    offer.add(land_told_last(drafts, index) or target_of_site(drafts, index, memory), "said to be of it")
    offer.add(owner_told(draft, memory), "group of the subsidiary")
    offer.add(company_behind(draft, memory), "said to be of it", "its own measure")
    offer.add(site_said_of(draft, memory), "site that is spoken of")
    _note_outline(offer, context, memory)
    note_history(offer, draft, clause, context, memory)
    excluded = {name.entity.name for name in left_out}
    return [
        candidate
        for name, candidate in offer.candidates.items()
        if not excluded or excluded.isdisjoint(_MEMBERS.split(name))
    ]


def _exporter(memory: Memory) -> str | None:
    """The land whose exports the last figures were."""
    exports = bool(memory.last) and memory.last[0].measure == "exports"
    return memory.country if exports and memory.country in [told.entity for told in memory.last] else None


# "Turkey holds 73% of the world's reserves, or 3.3 billion tons": its own.
_PART_OF_WORLD = re.compile(
    r"(?:%|per ?cent|pct|half|thirds?|quarters?|fifths?|tenths?|share|most) of (?:the |all the |all )?$"
)
_OR_SO = re.compile(
    r"(?:'s)?(?: [a-z-]+){0,4}(?: last year)?,? (?:or|that is|equal to|equivalent to)(?: (?:about|some|nearly|over))? "
)


# "When adjusted for changes in Chinese stocks, the deficit was 5 tons", "nickel from Russian feed".
_ADJUSTED = re.compile(r"\b(?:adjust|account|allow|correct)(?:ed|ing) for [^,;.]*$")
_FEED = re.compile(r" (?:feed|feedstock|raw materials?|scrap|sources?)\b")


def _is_excluded(draft: Draft, name: Name) -> bool:
    """ "The sales of the producers - excluding Corvane - were 5 tons", but "excluding Corvane, which made 3 tons"."""
    lower = draft.view.lower
    if name.entity.kind == "country" and (
        _ADJUSTED.search(lower, draft.view.start, name.start) or _FEED.match(lower, name.end)
    ):
        return True
    if lower.startswith(", which", name.end):
        return False
    if lower.startswith(" (", name.end) and name.end + len(" (") == draft.amount.start:
        return is_land_of_company(draft, name, draft.view.names)
    if name.entity.kind == "country" and lower.endswith(" outside ", draft.view.start, name.start):
        return True
    if name.entity.name == "World" and _PART_OF_WORLD.search(lower, draft.view.start, name.start):
        return _OR_SO.fullmatch(lower, name.end, draft.amount.start) is not None
    return _EXCLUDED.search(lower, max(draft.view.start, name.start - 16), name.start) is not None


def _note_outline(offer: Offer, context: str, memory: Memory) -> None:
    """What the whole article tells of each candidate."""
    for name, candidate in offer.candidates.items():
        candidate.features |= _signs_of_all(memory.outline.place_of(name), context)


@lru_cache(maxsize=1000)
def _signs_of_all(place: Place, context: str) -> frozenset[str]:
    signs = {f"of all: {place.kind}|{context}", f"of all: {place.often}|{context}"}
    if place.is_only:
        signs |= {f"only {place.kind}|{context}", f"only {place.kind}"}
    return frozenset(signs)


_ITS_CALENDAR = re.compile(
    r" (?:(?:calendar|solar|fiscal|financial|new|current) )*(?:year|month|calendar|daily|newspaper|weekly)s?\b"
)


def _is_of_time(draft: Draft, name: Name) -> bool:
    """ "The current Iranian year", "told the Persian daily": of no producer."""
    if name.entity.kind == "country" and _ITS_CALENDAR.match(draft.view.lower, name.end):
        return True
    return any(mention.start <= name.start and name.end <= mention.end for mention in draft.view.mentions)


def _offer_names(offer: Offer, told: list[tuple[Name, list[str]]]) -> None:
    for name, features in told:
        offer.add(name.entity.name, *features)


# "5 tons, down from 6 tons, with 2 tons coming from X".
_OPENS_PART = re.compile(
    r",? (?:with|including|of which|among them)(?: (?:about|around|some|over|nearly|just))? $"
)


# "Whose output went from 206 tons in 2020 to 331 in 2021".
_THEN_TO = re.compile(
    r"(?: (?:in|for) (?:\d{4}|(?:the )?[a-z]+(?: [a-z]+)?(?: of)?(?: \d{4})?))?,? to (?:(?:about|some|nearly|over) )?"
)


def _offer_compared(offer: Offer, drafts: list[Draft], index: int, names: list[Name]) -> None:
    """ "From 76 tons to 81 tons", "84 tons, from 100 a year earlier": both are of one producer."""
    if not index:
        return
    left, draft = drafts[index - 1], drafts[index]
    roles = (left.role, draft.role)
    between = any(
        left.amount.end <= name.start < draft.amount.start
        and name.entity.kind in PRODUCERS
        and name.entity.name != left.entity
        for name in names
    )
    gap = draft.view.lower[left.amount.end : draft.amount.start]
    if _WITHOUT_THEM.search(gap):
        offer.add(left.entity, "compared with left")
        return
    if between or _NEW_SUBJECT.search(gap) or (draft.role == "main" and _OPENS_PART.search(gap)):
        return
    if (other := stands_beside(draft)) is not None:
        offer.add(other.entity.name, "compared with left")
        return
    if draft.role == "main" and left.view.lower.endswith(" from ", 0, left.amount.start):
        offer.add(left.entity if _THEN_TO.fullmatch(gap) else None, "goes on with the left")
    moved = left.role == "difference" and _TO_LEVEL.fullmatch(gap)
    planned = _INSTEAD.fullmatch(gap) or _THE_PLAN.search(gap)
    if ("main", "comparison") in (roles, roles[::-1]) or planned or moved:
        offer.add(left.entity, "compared with left")


def _offer_sum(offer: Offer, drafts: list[Draft], index: int, memory: Memory) -> None:
    """ "A made 5 tons, B 3 tons and C 2 tons, so that the total was 10 tons": a sum of them is of whom the article is
    about.
    """
    draft = drafts[index]
    listed = {left.entity for left in drafts[:index]}
    if len(listed) < _SUMMED or not draft.view.told(TOTAL, draft.start, draft.amount.start):
        return
    whole = (memory.entity, memory.country, memory.home)
    offer.add(next((name for name in whole if name and name not in listed), None), "total of a list")


def _offer_sources(offer: Offer, draft: Draft) -> None:
    """An exchange's stocks; and the country that a body speaks for."""
    for name in draft.view.names:
        if name.entity.kind == "source":
            signs = relations(draft, name, place_of(draft, name))
            if is_exchange(name):
                offer.add(name.entity.name, *signs_of_exchange(draft, name), *signs)
            elif deals_in_its_gold(draft, name):
                offer.add(name.entity.name, "its vaults", *signs)
            offer.add(name.entity.home, "home of source")
