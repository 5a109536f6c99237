"""Whose an article's figures have been so far: an article that tells of one producer stays with it."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.clauses import Clause
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.folding import lower
from crawler.figures.lexicon import staples
from crawler.figures.won_together import won_together

# Whose a measure is said to be.
_SOMEBODY = re.compile(
    r"\b(?:its|their|his|our|it|they|we|this|these|those"
    r"|the (?:company|group|miner|mine|plant|complex|smelter|refinery|country|nation"
    r"|site|operation|project|firm|producer|two|three|unit))\b"
)
# The share of the figures so far from which on a producer has most of them.
_MOST = 0.5
# Signs that come again and again while articles are read.
_REMEMBERED = 20_000


def note_history(offer: Offer, draft: Draft, clause: Clause, context: str, memory: Memory) -> None:
    """Tells of each candidate which figures before this one were its, and what kinds of producers the article has."""
    outline = memory.outline
    total = sum(memory.figured.values())
    opens = memory.paragraph_subject if draft.view.sentence.paragraph == memory.paragraph else None
    rival = opens if opens and memory.entity and opens != memory.entity else None
    bare = is_bare(draft, clause)
    for name, candidate in offer.candidates.items():
        kind = outline.place_of(name).kind
        if bare:
            part = _part_in(name, opens, memory.entity)
            candidate.features |= _signs_of_bare(kind, part, memory.entity_kind, outline.profile)
        candidate.features |= _signs_of_kind(kind, context, outline.profile, draft.status, draft.measure)
        if _is_other_than_staple(name, draft.commodity):
            candidate.features |= {"not its staple", f"not its staple|{context}"}
        if context == "alone" and _is_never_won_there(name, kind, draft.commodity, memory):
            candidate.features.add("never won there")
        if rival:
            candidate.features |= _signs_of_paragraph(name, kind, context, rival, memory)
        if total:
            first = name == memory.first_figured
            candidate.features |= _signs_of_share(kind, context, _share(memory.figured[name], total), first)


def is_bare(draft: Draft, clause: Clause) -> bool:
    """ "Zinc production fell to 5 tons": a clause about a measure that is said to be nobody's."""
    if clause.head is not None or not clause.start < clause.verb <= draft.amount.start:
        return False
    if not any(clause.start <= mark.start < clause.verb for mark in draft.view.measures):
        return False
    lower = draft.view.lower
    if _SOMEBODY.search(lower, clause.start, clause.verb):
        return False
    return not any(clause.start <= name.start < clause.verb for name in draft.view.names)


def _part_in(name: str, opens: str | None, subject: str | None) -> str:
    """Whether a candidate opened the paragraph, or is whom the article is about, or neither."""
    if name == opens:
        return "opened"
    return ("subject of others" if opens else "subject") if name == subject else "other"


@lru_cache(maxsize=1000)
def _signs_of_bare(kind: str, part: str, subject: str | None, profile: str) -> frozenset[str]:
    land = "land" if subject in ("country", "region") else "body"
    return frozenset(
        {f"bare|{kind}|{part}", f"bare, of a {land}|{kind}|{part}", f"bare|{profile}|{kind}|{part}"}
    )


def _signs_of_paragraph(name: str, kind: str, context: str, opens: str, memory: Memory) -> set[str]:
    """What a paragraph that another opened than whom the article is about tells of either."""
    if name not in (opens, memory.entity):
        return set()
    other = memory.outline.place_of(opens if name == memory.entity else memory.entity or "").kind
    role = "opened the paragraph" if name == opens else "subject of another paragraph"
    return {f"{role}|{kind}, {other}|{context}", f"{role}|{kind}, {other}"}


def _share(own: int, total: int) -> str:
    if not own:
        return "none"
    return "all" if own == total else "most" if own > _MOST * total else "some"


@lru_cache(maxsize=_REMEMBERED)
def _signs_of_kind(kind: str, context: str, profile: str, status: str, measure: str | None) -> frozenset[str]:
    return frozenset(
        (f"profile {profile}|{kind}|{context}", f"{status}|{kind}|{context}", f"{measure}|{kind}")
    )


@lru_cache(maxsize=_REMEMBERED)
def _signs_of_share(kind: str, context: str, share: str, first: bool) -> frozenset[str]:
    signs = (f"figured {share}|{context}", f"figured {share}|{kind}", f"figured {share}|{kind}|{context}")
    return frozenset((*signs, f"first figured|{kind}|{context}") if first else signs)


def _is_other_than_staple(name: str, commodity: str | None) -> bool:
    """Whether a producer is known for one material alone, of which this is no form: bauxite of an iron ore district."""
    staple = staples().get(lower(name))
    if staple is None or commodity is None:
        return False
    return not set(staple.split()) & set(commodity.split())


def _is_never_won_there(name: str, kind: str, commodity: str | None, memory: Memory) -> bool:
    """ "Rio Tinto's Pilbara shipped 5 tons of iron ore. Bauxite output was 3 tons": of no site that has made others."""
    told = memory.cast.get(name)
    if kind != "site" or told is None or commodity is None or not told.materials:
        return False
    return not any(won_together(material, commodity) for material in told.materials)
