"""Numbers told in two parts: "five million and 860,000 tons", as translated wires print one number."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crawler.figures.reading import Reading

_MILLION = Decimal(10**6)
_THOUSAND = 1000


def summed(text: str, start: int, end: int, readings: list[Reading]) -> list[Reading]:
    """The readings of text[start:end], those that tell one number in two parts as one.

    A list of two ("5 million and 860,000 tons, respectively", "5.2 million and 860,000 tons") stays one.
    """
    if not any(reading.numeral.scale >= _MILLION and reading.unit is None for reading in readings):
        return readings
    if "respectively" in text[start:end].lower():
        return readings
    found: list[Reading] = []
    for reading in readings:
        if found and _goes_on(text, found[-1], reading):
            found[-1] = _sum(found[-1], reading)
        else:
            found.append(reading)
    return found


def _goes_on(text: str, left: Reading, right: Reading) -> bool:
    numeral, part = left.numeral, right.numeral
    if left.unit is not None or right.unit is None or numeral.scale < _MILLION or numeral.digits % 1:
        return False
    thousands = part.scale == _THOUSAND or (part.scale == 1 and part.grouped and part.digits >= _THOUSAND)
    if not thousands or part.value >= numeral.scale or text[left.end : part.start] != " and ":
        return False
    return not text[max(0, numeral.start - 9) : numeral.start].lower().endswith(("between ", "from "))


def _sum(left: Reading, right: Reading) -> Reading:
    value = left.numeral.value + right.numeral.value
    numeral = left.numeral._replace(
        end=right.numeral.end, digits=value, scale=Decimal(1), grouped=True, spelt=False
    )
    return replace(right, numeral=numeral)
