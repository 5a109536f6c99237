"""What the store holds of an observation at one moment, as derivations and checks need it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from storage.periods import Months, label_of, whole_months
from storage.rounding import Interval, room, room_of_range

# Amounts of stretches of time that follow each other can be added; stocks and sizes cannot.
FLOWS = frozenset({"production", "sales", "exports", "imports", "deliveries", "consumption"})


@dataclass(frozen=True)
class Known:
    """The value of an observation as it stood at a moment, in its series' unit; `raw` and `label` as printed.

    `sources` are those whom texts name for it, case-folded; empty where all name nobody.
    """

    observation: int
    start: date | None
    end: date | None
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: str
    raw: str
    sources: frozenset[str] = frozenset()
    label: str | None = None

    @cached_property
    def room(self) -> Interval:
        """The lowest and highest true value that the printed number leaves room for."""
        return _room(self)

    @cached_property
    def months(self) -> Months | None:
        """The whole months that the period is of, if it is."""
        return whole_months(self.start, self.end)

    @property
    def is_exact(self) -> bool:
        """Whether arithmetic may rest on it: a value, without "over", "under" or "about"."""
        return self.value is not None and self.bound == "exact"

    @property
    def days(self) -> int:
        """How many days the period has; 0 for a stock."""
        return (self.end - self.start).days + 1 if self.start and self.end else 0

    @property
    def when(self) -> str:
        """The period in words: as its calendar has it, or as printed; "" for a stock."""
        return label_of(self.months) if self.months else self.label or _days(self)


def is_additive(measure: str, unit: str) -> bool:
    """Whether values of a series add up over time: no stock or size, no rate."""
    return measure in FLOWS and "/" not in unit


def _room(known: Known) -> Interval:
    if known.value is not None:
        return room(known.value, known.raw, known.bound)
    if known.low is not None and known.high is not None:
        return room_of_range(known.low, known.high)
    end = known.low if known.low is not None else known.high
    assert end is not None
    return room(end, known.raw, "over" if known.high is None else "under")


def _days(known: Known) -> str:
    return f"{known.start} to {known.end}" if known.start and known.end else ""
