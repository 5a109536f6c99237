"""Numbers told in parts: "five million and 860,000 tons", "5 mln 812 thousand tonnes", "5 tons and 620 kilograms"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import reduce

from crawler.figures.reading import Reading

_MILLION = Decimal(10**6)
_THOUSAND = 1000


def summed(text: str, start: int, end: int, readings: list[Reading]) -> list[Reading]:
    """The readings of text[start:end], those that tell one number in parts as one.

    A list of two ("5 million and 860,000 tons, respectively", "5.2 million and 860,000 tons") stays one.
    """
    if len(readings) < 2 or "respectively" in text[start:end].lower():
        return readings
    return _of_two_units(text, _of_one_unit(text, readings))


def _of_two_units(text: str, readings: list[Reading]) -> list[Reading]:
    """ "5 tons and 620 kilograms": whole ones of a unit, then less than one of it in a smaller unit."""
    found = readings[:1]
    for reading in readings[1:]:
        if _is_rest(text, found[-1], reading):
            found[-1] = _sum(found[-1], reading)
        else:
            found.append(reading)
    return found


def _is_rest(text: str, left: Reading, right: Reading) -> bool:
    large, small = left.unit, right.unit
    if large is None or small is None or large.name != small.name or left.rate or left.numeral.value % 1:
        return False
    less_than_one = right.numeral.value * small.factor < large.factor
    return less_than_one and text[left.end : right.numeral.start] in (" ", ", ", " and ")


def _of_one_unit(text: str, readings: list[Reading]) -> list[Reading]:
    if not any(reading.numeral.scale >= _THOUSAND and reading.unit is None for reading in readings):
        return readings
    found: list[Reading] = []
    parts: list[Reading] = []
    for reading in readings:
        if parts and not _goes_on(text, parts[-1], reading):
            found += _joined(parts)
            parts = []
        parts.append(reading)
    return found + _joined(parts)


def _joined(parts: list[Reading]) -> list[Reading]:
    """One reading of the parts, if the last has the unit; else the parts as they are."""
    if not parts or parts[-1].unit is None:
        return parts
    return [reduce(_sum, parts)]


def _goes_on(text: str, left: Reading, right: Reading) -> bool:
    numeral, part = left.numeral, right.numeral
    if (
        left.unit is not None
        or numeral.scale < _THOUSAND
        or numeral.digits % 1
        or part.value >= numeral.scale
    ):
        return False
    joint = text[left.end : part.start]
    if numeral.spelt and part.spelt:
        if joint not in (" ", " and ", ", "):
            return False
    elif joint == " and ":
        thousands = part.scale == _THOUSAND or (part.scale == 1 and part.grouped and part.digits >= _THOUSAND)
        if not thousands and numeral.scale >= _MILLION:
            return False
    elif joint != " ":
        return False
    return not text[max(0, numeral.start - 9) : numeral.start].lower().endswith(("between ", "from "))


def _sum(left: Reading, right: Reading) -> Reading:
    times = left.unit.factor / right.unit.factor if left.unit and right.unit else 1
    value = left.numeral.value * times + right.numeral.value
    numeral = left.numeral._replace(
        end=right.numeral.end, digits=value, scale=Decimal(1), grouped=True, spelt=False
    )
    return replace(right, numeral=numeral)
