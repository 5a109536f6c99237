"""Units announced for the bare numbers that follow: "in thousand tons"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.units import UNITS, Unit

_ANNOUNCED = re.compile(
    r"(?:\b(?:all |figures |volumes |given |expressed |measured )?in |\((?=(?:thousand|million|kt|koz)[a-z ]*\))"
    # "(tonnes, month-on-month change)" over "Peru: 58,210, -31.6%", "(tons) and its change from a year earlier:".
    r"|(?<![^\s])\((?=[a-z ]{2,30}(?:,[a-z ,%/-]{3,40})?\)(?:(?:[^().:\n]{3,90}:|:?)$|: \d))"
    # "Output by company, tonnes:", "Tin output, tonnes: 5,012 in March", "Output, January-June, kt (change)".
    r"|, (?=[a-z ]{2,30}(?:(?: \([^()]{3,60}\))?:?$|: \d)))"
    r"(?:(?P<scale>thousands?|millions?|'?000s?)(?: of)? )?"
    r"(?:metric |dry |wet |troy |fine )?"
    r"(?P<unit>(?:net|short) tons|tons|tonnes|ounces|pounds|carats|kilograms|kt|koz|mt)\b(?! of \d)",
    re.IGNORECASE,
)

# What all of these have, told by its first letter.
_MAY_ANNOUNCE = re.compile(
    r"[iI(,](?i:(?:n |(?<=\()|(?<=,) )(?:thousand|million|'?000|metric|dry|wet|troy|fine|net|short|tons|tonnes|ounces"
    r"|pounds|carats|kilograms|kt|koz|mt))"
)

# "5,012 (tonnes)", but "in the first half of 1401 (tons)".
_IS_COUNTED = re.compile(r"(?<!\d)(?!(?:1[34]|19|20)\d\d\s*$)\d(?:[\d.,]*\d)?\s*$")

_LIST_ITEM = re.compile(
    r"[-*•] |\(?[a-z\d]{1,2}[.)] |[A-Z][\w ,()/-]{2,50}: ?[\d(]"
    # "Hollin Steel Company - 3,011 (583)", "Sponge iron 788,900 (812,600; -2.9%)", a line of its own.
    r"|[A-Z][\w ,.'()/-]{2,50} - \d[\d,.]*(?: \([\d,.]+\))?[;,.]?$"
    # "Gol Gohar 6,602,310 and 838,400; Chadormalu 2,118,400 and 270,150".
    r"|[A-Z][\w '-]{2,40} \d{1,3}(?:,\d{3})+ and \d{1,3}(?:,\d{3})+;"
    r"|[A-Z][A-Za-z ,'&/-]{2,50} \d[\d,.]*\d(?: \([^()]{1,40}\))?[;,.]?$"
)

_SCALES = {"thousand": Decimal(1000), "000": Decimal(1000), "million": Decimal(10**6)}

_UNITS = {
    "tons": "t",
    "net tons": "short ton",
    "short tons": "short ton",
    "tonnes": "t",
    "ounces": "oz",
    "pounds": "lb",
    "carats": "ct",
    "kilograms": "kg",
    "kt": "kt",
    "koz": "koz",
    "mt": "Mt",
}


class Shared(NamedTuple):
    """A unit for bare numbers, the scale of a printed one in it, that printed number and where its amount ends.

    `printed` is None where the unit is only announced; `end` is then the start of a line of such numbers, or 0.
    """

    unit: Unit
    scale: Decimal
    printed: Decimal | None
    end: int = 0


def announced(text: str, start: int, end: int) -> Shared | None:
    """The unit that text[start:end] announces for its bare numbers: "in thousand tons"."""
    if _MAY_ANNOUNCE.search(text, start, end) is None:
        return None
    for match in _ANNOUNCED.finditer(text, start, end):
        if not _IS_COUNTED.search(text, max(start, match.start() - 14), match.start()):
            unit = UNITS[_UNITS[match["unit"].lower()]]
            scale = _SCALES.get((match["scale"] or "").lower().strip("s'"), Decimal(1))
            return Shared(Unit(unit.name, Decimal(1), unit.dimension), scale * unit.factor, None)
    return None


def is_list_item(text: str, start: int, end: int) -> bool:
    """Whether a line goes on with a list ("- Copper cathode: 22.9 (25.1)"), under the unit announced above it."""
    return _LIST_ITEM.match(text, start, end) is not None
