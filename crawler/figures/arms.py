"""Arms of companies that carry the name of a land or of a part of the world: "Oremont Peru", "Tata Steel Europe".

`is_arm` tells it of a name that no table knows, `with_arms` joins a known company and the land right behind it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.plain_words import is_headline
from crawler.figures.producers import PRODUCES

# "Tata Steel South East Asia".
_PARTS_OF_THE_WORLD = ("Europe", "Asia", "Africa", "America", "Americas")
_DIRECTIONS = re.compile(r" (?:(?:South|North|East|West|Central|Latin)(?:ern)?[ -]?)*")
# "Mined at sea by Debmarine Namibia", "Hollin Mining Zambia produced": what stands around a company's name.
_BY_OR_AT = re.compile(r"\b(?:by|at|from|of|for|and|while|with) $")
_ITS_OUTPUT = re.compile(r"'s (?:[a-z-]+ ){0,2}?(?:output|production|sales|deliveries|shipments|exports)\b")
# "Mainland China produced", "Neighbouring Peru": what only says which land, or which part of it.
_OF_LANDS = re.compile(
    r"(?:Mainland|Greater|Upper|Lower|Inner|Outer|Metropolitan|Northern|Southern|Eastern|Western|Central|North|South"
    r"|East|West|[A-Z][a-z-]*(?:ing|ed|locked|rich)|Rival|Top|President|Minister|Governor|Republic|Kingdom|Bank"
    r"|Radio|Trend|Voice|Daily|News|Tiny|Modern|Former|Soviet|Post-Soviet|Asian|African)\b"
)


def is_arm(text: str, shape: Name, land: Name, known: list[Name]) -> bool:
    """ "Oremont Peru": the name of a country right behind one that the article tells without it, too;
    "Tata Steel Europe": that of a part of the world right behind a company.
    """
    arm = land.entity.kind in ("country", "region") and shape.start < land.start and land.end == shape.end
    if not arm or not shape.entity.name.endswith(f" {land.entity.name}"):
        return False
    often = text.count(shape.entity.name) > 1 or land.entity.name.endswith(_PARTS_OF_THE_WORLD)
    if often and any(
        name.start == shape.start
        and name.entity.kind == "company"
        and _DIRECTIONS.fullmatch(text, name.end, land.start)
        for name in known
    ):
        return True
    if land.entity.kind == "country" and _acts_by_name(text, shape, land):
        return True
    return text.count(text[shape.start : land.start - 1]) > text.count(shape.entity.name)


def _acts_by_name(text: str, shape: Name, land: Name) -> bool:
    """Whether a name with a country's behind it is told as who acts; one word that opens a sentence may be any."""
    first = text[shape.start : land.start - 1]
    if _OF_LANDS.match(first) or first.rpartition(" ")[2].islower() or is_headline(text):
        return False
    if _BY_OR_AT.search(text, max(0, shape.start - 8), shape.start):
        return True
    if _ITS_OUTPUT.match(text, shape.end) and text.count(shape.entity.name) > 1:
        return True
    if text.endswith((", ", " that "), 0, shape.start) and PRODUCES.match(text, shape.end):
        return True
    return " " in first and PRODUCES.match(text, shape.end) is not None


# What an arm does, or has: "Corvane Peru made", "Tata Steel UK's output".
_ARM_ACTS = re.compile(
    # "JSW Steel USA Ohio".
    r"(?P<place>(?: [A-Z][a-z]+)?)(?:'s? (?:[a-z]+ ){0,3}(?:output|production|sales|deliveries|shipments|exports)"
    r"|(?: (?:itself|alone|also))? (?:produced|made|mined|sold|shipped|poured|smelted|rolled|contributed|turned out"
    r"|reported|posted|will|plans|aims|expects|has|had|saw))\b"
)


def with_arms(text: str, names: list[Name]) -> list[Name]:
    """The names of a sentence, a company and the land right behind it as one."""
    joined = list(names)
    for left, right in pairwise(names):
        if not _may_be_arm(text, left, right):
            continue
        if acts := _ARM_ACTS.match(text, right.end):
            at, end = joined.index(left), acts.end("place")
            whole = Name(Entity(text[left.start : end], "company"), left.start, end, known=False)
            joined[at:] = [whole, *(name for name in joined[at + 2 :] if name.start >= end)]
    return joined


def _may_be_arm(text: str, left: Name, right: Name) -> bool:
    return (
        (left.entity.kind, right.entity.kind) == ("company", "country")
        and left.known
        and text[left.end : right.start] == " "
        and text[right.start : right.end] in (right.entity.name, "UK", "USA", "US")
    )


# What a land's name behind "of" is a part of: "Nickel Corporation of Laos", "Republic of Guinea", "Coal of Africa".
_WHOLE_WITH_LAND = re.compile(
    r"(?i:corporation|company|co|authority|organi[sz]ation|union|republic|kingdom|states?|government|bank|group|city|province"
    r"|port|islands?|gulf|sea|north|south|east|west|people|university|president|minister|chamber|institute|association|board"
    r"|council|agency|bureau|trust|exchange|coal|gold|copper|mines|centre|center|part|parts|emirate|sultanate|district"
    r"|region|governor|federation)$"
)


def apart_from_land(text: str, shape: Name, known: list[Name]) -> Name:
    """ "Boliden of Sweden": whose land is told behind a name, and is no part of it."""
    if shape.entity.kind != "shape":
        return shape
    land = next((name for name in known if name.end == shape.end and name.start > shape.start), None)
    if land is None or land.entity.kind != "country" or not text.endswith(" of ", shape.start, land.start):
        return shape
    end = land.start - len(" of ")
    if _WHOLE_WITH_LAND.search(text, shape.start, end):
        return shape
    return shape._replace(entity=shape.entity._replace(name=text[shape.start : end]), end=end)


_MADE = re.compile(
    r" (?:has |had |also )?(?:made|produced|mined|smelted|turned out|poured|yielded|gave|delivered|contributed)\b"
)


def with_works(text: str, names: list[Name]) -> list[Name]:
    """Names in which "Corvane's Katanga made 5 tons" is told of works that bear a place's name."""
    return [
        name._replace(entity=name.entity._replace(kind="mine"))
        if name.entity.kind in ("place", "region")
        and index
        and names[index - 1].entity.kind == "company"
        and text[names[index - 1].end : name.start] == "'s "
        and _MADE.match(text, name.end)
        else name
        for index, name in enumerate(names)
    ]
