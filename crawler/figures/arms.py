"""Arms of companies that carry the name of a land or of a part of the world: "Oremont Peru", "Tata Steel Europe"."""

from __future__ import annotations

import re

from crawler.figures.name import Name
from crawler.figures.plain_words import is_headline
from crawler.figures.producers import PRODUCES

# "Tata Steel South East Asia".
_PARTS_OF_THE_WORLD = ("Europe", "Asia", "Africa", "America", "Americas")
_DIRECTIONS = re.compile(r" (?:(?:South|North|East|West|Central|Latin)(?:ern)?[ -]?)*")
# "Mined at sea by Debmarine Namibia", "Hollin Mining Zambia produced": what stands around a company's name.
_BY_OR_AT = re.compile(r"\b(?:by|at|from|of|for|and|while|with) $")
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
    return " " in first and PRODUCES.match(text, shape.end) is not None
