"""Where an article turns from one company to another, and where it only names another's mines."""

from __future__ import annotations

import re

from crawler.figures.drafts import Memory
from crawler.figures.name import Name
from crawler.figures.producers import main_entity
from crawler.figures.views import View

# "Meanwhile, Hollin said that it made 5 tons": from here on the article is about that one.
_TURNS_TO = re.compile(r"(?:meanwhile|separately),? (?:[a-z]+ ){0,3}$")


def turn_to(view: View, name: Name, kind: str, told: set[str | None], memory: Memory) -> None:
    """Remembers a company that a sentence with its figures opens with in the place of the one before."""
    if kind != "company" or memory.entity_kind != "company" or name.entity.name not in told:
        return
    if _TURNS_TO.match(view.lower[view.start : name.start]):
        memory.company = memory.entity = name.entity.name


def is_under_another(view: View, name: Name, told: set[str | None]) -> bool:
    """ "Corvane made 5 tons, of which 2 tons came from Hollin's mines": "the company" is still the first."""
    ahead = [other for other in view.names if other.end <= name.start and other.entity.kind == "company"]
    return name.possessive and any(other.entity.name in told for other in ahead)


# "Its subsidiary Shadegan Steel cast 5 tons", "bought from Hollin": no company that the article turns to.
_ANOTHERS = ("from ", "its subsidiary ", "its unit ", "its affiliate ", "its arm ", "its sister company ")
# "Extracted from Tarn 5 tons": its own site.
_DUG_FROM = re.compile(r"\b(?:extracted|dug|mined|drew|won)\b[^,;.]{0,60} ?from $")
# "Only Corvane smelts more than it", "a third of what Corvane makes".
_BESIDE = re.compile(
    r"\b(?:(?<!, )but|only|than|behind|ahead of|except|unlike|like|rivals?|competitors?|of what)"
    r" (?:[A-Z][\w-]+'s |the |its |[a-z]+ ){0,2}$"
)
# "Hollin, in which it holds half".
_IT_HOLDS = re.compile(
    r",? (?:in|of) which (?:it|they|the (?:company|group|miner)) (?:holds?|owns?|has|have|held|owned)\b"
)


# "At Saba Steel, a subsidiary in the same province".
_IS_A_UNIT = re.compile(
    r", (?:an?|its) (?:[a-z-]+ ){0,2}(?:subsidiary|affiliate|unit|arm|associate)\b(?! of)"
)


def is_told_beside(view: View, name: Name, told: set[str | None], memory: Memory) -> bool:
    """Whether a name only says how large the company is that the article is about, or what it has a part of."""
    dug_there = name.entity.name in told and _DUG_FROM.search(view.lower, view.start, name.start)
    if memory.company and not dug_there and view.lower.endswith(_ANOTHERS, view.start, name.start):
        return True
    if memory.company is None or memory.company != memory.entity:
        return False
    if _IT_HOLDS.match(view.lower, name.end) or _IS_A_UNIT.match(view.lower, name.end):
        return True
    ahead = max(view.start, name.start - 40)
    if view.lower.endswith(("rival ", "competitor ", "peer ", "neighbour ", "neighbor "), ahead, name.start):
        return True
    return name.entity.name not in told and _BESIDE.search(view.text, ahead, name.start) is not None


def turn_to_lead(view: View, memory: Memory) -> None:
    """ "Tarn keeps busy as Corvane tops its goal", "Indonesia's ban bites China", and a lead on Corvane or China alone:
    it is meant, not the title's first name; and "Kazakh uranium" gives way to a maker that opens the lead.
    """
    if memory.by_adjective and (maker := _opens(view)) is not None:
        memory.entity, memory.entity_kind = maker.entity.name, "company"
        return
    name = main_entity(view.lower, view.names)
    if name is None or name.entity.name not in memory.cast or _names(view, memory.entity):
        return
    if (name.entity.kind, memory.entity_kind) == ("country", "country"):
        memory.entity = memory.country = name.entity.name
    elif (name.entity.kind, memory.entity_kind) == ("company", "mine"):
        memory.entity, memory.entity_kind = name.entity.name, name.entity.kind


# "Corvane, which mines two fifths of it, is to".
_IS_A_MAKER = re.compile(
    r", (?:which (?:mines?|makes?|produces?|owns?|runs?|operates?|digs?|smelts?|refines?)|the|an?|one of)\b"
)


# "The state-owned Eti Maden sold 5 tons".
_OWNED_BY_IT = re.compile(
    r"(?:the )?(?:state|government|privately|publicly|family|army)-(?:owned|run|held|controlled) "
)


def _opens(view: View) -> Name | None:
    """The maker that a sentence opens with, who acts or is said to be one."""
    first = next(iter(view.names), None)
    if first is None or first.entity.kind not in ("company", "shape"):
        return None
    if first.start != view.start and not _OWNED_BY_IT.fullmatch(view.lower, view.start, first.start):
        return None
    return first if main_entity(view.lower, [first]) or _IS_A_MAKER.match(view.lower, first.end) else None


def _names(view: View, entity: str | None) -> bool:
    return any(entity == other.entity.name for other in view.names)
