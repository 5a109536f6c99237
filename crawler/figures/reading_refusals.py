"""Numbers with a unit that are no amount of material."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.reading import Reading

_PER_UNIT = re.compile(
    r" ?(?:/|per |a )(?:t\b|tonnes?\b|tons?\b|lb|ounces?\b|oz\b|kg\b|kilo|pounds?\b"
    r"|litre|liter|hundred)"
)
# "A 4,060 cubic metre blast furnace", "a 20 m3 bucket".
_VESSEL = re.compile(
    r"[ -](?:[a-z-]+ ){0,2}"
    r"(?:furnaces?|tanks?|reservoirs?|buckets?|dams?|kilns?|bod(?:y|ies)|shovels?|silos?|ponds?)\b",
    re.IGNORECASE,
)
# "A 120-ton converter", "300-ton trucks": what one holds, not what was made.
_LOAD = re.compile(
    r"[ -](?:[a-z-]+ ){0,2}(?:converters?|ladles?|furnaces?|crucibles?|trucks?|dumpers?|lorr(?:y|ies)|cranes?|haulers?"
    r"|wagons?|railcars?|excavators?|shovels?)\b",
    re.IGNORECASE,
)
_LARGEST_LOAD = 500
# "18 warehouses with a capacity of 350,000 tons", "ships with capacity 120,000 tons": what can be kept or carried.
_ROOM = re.compile(
    r"\b(?:warehouses?|silos?|sheds?|storage(?: [a-z]+)?|depots?|hoppers?|ships?|vessels?|barges?|berths?|jett(?:y|ies)"
    r"|quays?|wharf|wharves)[^,;.\d]{0,24}? (?:with|of|at) (?:an? )?(?:(?:total|combined) )?capacity"
    r" (?:of )?(?:(?:about|over|nearly|some|up to|more than) )*$",
    re.IGNORECASE,
)
_ROOM_WITHIN = 90
_GRAM = Decimal("0.000001")
_FEWEST_GRAMS = 100
_PER_HOUR = re.compile(r" ?(?:/ ?h\b|(?:per|an|each) hour\b)", re.IGNORECASE)
# "1.31 million tons (plus/minus 15,000 tons)".
_MARGIN = re.compile(r"(?:plus(?:/| or |-or-)minus|\+/-|±|give or take) ?$", re.IGNORECASE)
# "For every ton of copper, 3 tons of acid are made", "it takes 1.6 tons of pellets to make a ton".
_PER_TON = re.compile(
    r"\b(?:(?:for|from|to) (?:every|each|one|a single) (?:metric )?tons?(?:ne)? of [a-z -]{2,30},? [^.;\d]{0,30}"
    r"|(?:each|every|one|a) (?:metric )?tons?(?:ne)? of [a-z -]{2,30}"
    r" (?:needs|requires|takes|consumes|yields|gives) [a-z ]{0,20})$",
    re.IGNORECASE,
)
# "Two of every three tonnes", "two in three tons go abroad": how often, not how much.
_SHARE_OF = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d) "
    r"(?:(?P<each>(?:of|in|out of) (?:every|each))|in|out of) $",
    re.IGNORECASE,
)
_LARGEST_SHARED = 10
_GRADE_BEFORE = re.compile(
    r"\b(?:grad(?:e|es|ed|ing)|averag\w+|assay\w*|values?|intersect\w+|containing|at|recovery) "
    r"(?:\w+ ){0,4}$",
    re.IGNORECASE,
)
_GRADE_AFTER = re.compile(
    r"[^.;]{0,30}?(?:\b(?:per|a|an|to the) |/ ?)(?:metric |short |dry )?(?:ton|tonne|t)s?\b", re.IGNORECASE
)
# "12.4 meters with 3.1 grams": what a drill core holds.
_IN_A_CORE = re.compile(
    r"\b(?:met(?:er|re)s|feet|ft|m) (?:with|of|at|grading|returning|assaying) (?:\w+ ){0,2}$"
)


# "A meter of the heaviest kind weighs 60 kilograms", "bars weighing 12 kilograms each": how heavy one piece is.
_WEIGHS = re.compile(
    r"\b(?:weighs?|each weighing|(?:an?|one) [a-z]+ weighing)"
    r" (?:(?:in at|about|around|some|over|nearly|up to|more than) )*$"
)
_HEAVIEST_PIECE = 500


def is_of_another_kind(text: str, start: int, reading: Reading) -> bool:
    """Whether a number with a unit is no amount of material: a rate an hour, a grade, a price per unit, a coin, the
    size of a stone or of a vessel, of gas or water, or beyond all that there is.
    """
    unit = reading.unit
    if unit is None:
        return False
    if _MARGIN.search(text, max(start, reading.numeral.start - 16), reading.numeral.start):
        return True
    if _PER_TON.search(text, max(start, reading.numeral.start - 80), reading.numeral.start):
        return True
    if _ROOM.search(text, max(start, reading.numeral.start - _ROOM_WITHIN), reading.numeral.start):
        return True
    if _is_a_share(text, start, reading) or _is_what_a_ton_is(text, start, reading):
        return True
    if _PER_HOUR.match(text, reading.end) or _PER_UNIT.match(text, reading.end, reading.end + 16):
        return True
    if (
        _is_grade(text, start, reading)
        or _is_small_change(text, reading)
        or _is_a_piece(text, start, reading)
    ):
        return True
    if unit.name == "ct":
        return _is_of_a_stone(text, start, reading)
    if unit.name == "m3":
        return bool(_OF_A_FLUID.match(text, reading.end) or _VESSEL.match(text, reading.tail))
    return unit.name == "t" and (_is_beyond_all(text, start, reading) or _is_a_load(text, reading))


# "Tons here are short ones, of 2,000 pounds".
_TON_OF = re.compile(r"\btons?\b[^.;\d]{0,60}$", re.IGNORECASE)
_POUNDS_OF_A_TON = frozenset({Decimal(2000), Decimal(2204), Decimal(2205), Decimal(2240)})


def _is_a_share(text: str, start: int, reading: Reading) -> bool:
    told = _SHARE_OF.search(text, max(start, reading.numeral.start - 24), reading.numeral.start)
    return told is not None and (told["each"] is not None or reading.numeral.value <= _LARGEST_SHARED)


def _is_a_piece(text: str, start: int, reading: Reading) -> bool:
    unit = reading.unit
    if unit is None or unit.name != "t" or reading.numeral.value * unit.factor > _HEAVIEST_PIECE:
        return False
    return _WEIGHS.search(text, max(start, reading.numeral.start - 40), reading.numeral.start) is not None


def _is_what_a_ton_is(text: str, start: int, reading: Reading) -> bool:
    if reading.unit is None or reading.unit.name != "lb" or reading.numeral.value not in _POUNDS_OF_A_TON:
        return False
    return _TON_OF.search(text, max(start, reading.numeral.start - 80), reading.numeral.start) is not None


def _is_a_load(text: str, reading: Reading) -> bool:
    small = reading.numeral.scale == 1 and reading.numeral.digits <= _LARGEST_LOAD
    return small and _LOAD.match(text, reading.end) is not None


def _is_grade(text: str, start: int, reading: Reading) -> bool:
    """ "0.24 ounce of gold per ton", "grading 20 grams": how rich an ore is, not how much of it."""
    unit = reading.unit
    if unit is None or (unit.name, unit.factor) not in (
        ("oz", 1),
        ("t", _GRAM),
        ("lb", 1),
        ("ct", 1),
        ("t", Decimal("0.001")),
    ):
        return False
    if reading.numeral.value >= 1000:
        return False
    before = text[max(start, reading.numeral.start - 50) : reading.numeral.start]
    if _GRADE_AFTER.match(text, reading.end) or _IN_A_CORE.search(before):
        return True
    small = reading.numeral.value < 20 and unit.name in ("oz", "t")
    return small and _GRADE_BEFORE.search(before) is not None


# "Stones larger than 10.8 carats", "a 1,109-carat stone": how large one is, not how much was found.
_STONE_BEFORE = re.compile(
    r"\b(?:stones?|diamonds?|gems?|specials?),?(?: [\w,]+){0,3}? (?:larger|bigger|greater|heavier|over|above|more"
    r"|exceeding"
    r"|weighing|in excess|of over|of more)(?: (?:than|of|in size than))? $"
    r"|\b(?:stones?|diamonds?|gems?)\b[^.;]{0,50}\b(?:one|another|other|others|second|third) (?:of|at) $",
    re.IGNORECASE,
)
_STONE_BEHIND = re.compile(
    r" (?:[a-z-]+ ){0,3}(?:diamond|stone|gem)\b|(?: or more)? (?:each|apiece)\b", re.IGNORECASE
)
_LARGEST_STONE = 5000
# "250 million cubic meters of gas".
_OF_A_FLUID = re.compile(
    r"(?: (?:a|per) day)? of (?:\w+ )?(?:gas|water|air|oxygen|hydrogen|methane|nitrogen|steam)\b"
)
# More than all that lies in the ground of anything: a scale said twice ("25,826,000 million tons").
_MOST_TONNES = 5 * 10**12
# More than is mined of anything in a year: "953,090 million tons" beside "1.3 million tons".
_MOST_MINED = 10**11
_IN_THE_GROUND = re.compile(r"\b(?:reserves?|resources?|deposits?|lie|lies|holds?)\b", re.IGNORECASE)


def _is_beyond_all(text: str, start: int, reading: Reading) -> bool:
    """Whether a scale was said twice or misprinted: only what lies in the ground is counted in hundreds of billions."""
    value = reading.numeral.value
    if value < _MOST_MINED or value > _MOST_TONNES or reading.numeral.scale == 1:
        return value > _MOST_TONNES
    around = text[max(start, reading.numeral.start - 160) : reading.end + 60]
    return _IN_THE_GROUND.search(around) is None


def _is_of_a_stone(text: str, start: int, reading: Reading) -> bool:
    if reading.numeral.scale > 1 or reading.numeral.digits >= _LARGEST_STONE:
        return False
    before = text[max(start, reading.numeral.start - 60) : reading.numeral.start]
    return _STONE_BEFORE.search(before) is not None or _STONE_BEHIND.match(text, reading.end) is not None


def _is_small_change(text: str, reading: Reading) -> bool:
    """ "85 cts" are cents, "a one-ounce coin" is a coin, "0.54 grams" a grade, "31.1 grams" what an ounce is: no
    producer tells of so few carats, ounces or grams.
    """
    unit, value = reading.unit, reading.numeral.value
    if unit is not None and (unit.name, unit.factor) == ("t", _GRAM):
        return value < _FEWEST_GRAMS
    if unit is None or unit.factor != 1:
        return False
    printed = text[reading.numeral.end : reading.end].strip(" -\n")
    return (unit.name == "ct" and value < 1000 and printed in ("ct", "cts")) or (
        unit.name == "oz" and value < 50
    )
