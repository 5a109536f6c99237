"""Which figures make observations, and of which series and period. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from storage.models import CONFIDENCE_THRESHOLD, Figure
from storage.names import entity_key
from storage.units import dimension_of

# Stocks and sizes of plants need no period to be an observation.
TIMELESS = frozenset({"capacity", "reserves"})


@dataclass(frozen=True, slots=True)
class Series:
    """Measure, status, commodity, entity and dimension; values are kept in `unit`."""

    measure: str
    status: str
    commodity: str
    entity: str
    dimension: str
    unit: str

    @property
    def key(self) -> str:
        """Such as "production|actual|copper cathode|iran|mass", whatever case and spacing the text had."""
        parts = (self.measure, self.status, self.commodity, entity_key(self.entity), self.dimension)
        return "|".join(" ".join(part.replace("|", "/").casefold().split()) for part in parts)


def series_of(figure: Figure) -> Series | None:
    """The series a figure speaks for; None for a candidate or a figure that lacks a part of the key."""
    if figure.confidence < CONFIDENCE_THRESHOLD or figure.measure == "other":
        return None
    if not figure.commodity or not figure.entity or not _has_amount(figure):
        return None
    if figure.measure not in TIMELESS and period_of(figure) == (None, None):
        return None
    dimension = dimension_of(figure.unit)
    entity = figure.known_as or figure.entity
    return Series(figure.measure, figure.status, figure.commodity, entity, dimension.name, dimension.unit)


def period_of(figure: Figure) -> tuple[date, date] | tuple[None, None]:
    """First and last day, or None twice where the text does not give both."""
    if figure.start is None or figure.end is None:
        return None, None
    return figure.start, figure.end


def _has_amount(figure: Figure) -> bool:
    return not (figure.value is None and figure.low is None and figure.high is None)
