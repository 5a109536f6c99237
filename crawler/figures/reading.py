"""What was read at a number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from crawler.figures.numbers import Numeral
from crawler.figures.units import Unit


@dataclass(frozen=True, slots=True)
class Reading:
    """A numeral with what was read after it; `unit` is None for a bare number that may share another's."""

    numeral: Numeral
    end: int
    tail: int
    unit: Unit | None
    rate: str | None
    notes: tuple[str, ...] = ()


_NEXT_OF_LIST = re.compile(r",? (?:and )?")


def at_same_rate(text: str, left: Reading, reading: Reading) -> Reading:
    """ "Daily output of iron and steel was 5 tons and 6 tons": what a word ahead of a list says is of all of it."""
    if left.unit is None or reading.unit is None or (left.unit.name, reading.unit.name) != ("t/day", "t"):
        return reading
    if left.tail != left.end or not _NEXT_OF_LIST.fullmatch(text, left.end, reading.numeral.start):
        return reading
    return replace(reading, unit=left.unit._replace(factor=reading.unit.factor))
