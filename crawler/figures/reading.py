"""What was read at a number."""

from __future__ import annotations

from dataclasses import dataclass

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
