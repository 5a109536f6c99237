"""Figures of tables: a column is a period, a row a measure, and the unit stands in a row's or a section's
label.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft, Memory
from crawler.figures.folding import lower
from crawler.figures.lexicon import Lexicon
from crawler.figures.numbers import digits_value
from crawler.figures.period_resolution import PeriodResolver
from crawler.figures.periods import Period
from crawler.figures.sentences import Sentence
from crawler.figures.tables import Cell, Row, tables
from crawler.figures.units import UNITS, Unit
from crawler.figures.views import View, Viewer

_YEAR = re.compile(r"(?:19|20)\d\d")
_VALUE = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_SCALES = {
    "million": 10**6,
    "millions": 10**6,
    "thousand": 1000,
    "thousands": 1000,
    "000": 1000,
    "000s": 1000,
    "billion": 10**9,
}
_LABEL_UNIT = re.compile(
    r"(?:(?P<scale>millions?|thousands?|billion|'?000s?)(?: of)?(?: (?:recoverable|contained"
    r"|payable|metric|dry|wet|fine|troy))*[ -])?"
    r"\b(?P<unit>tonnes|tons|ounces|pounds|carats|kt|koz|moz|mlb|mt|t|oz|lb|lbs|ct|kct|mct)\b"
)
_UNIT_KEYS = {
    "tonnes": "t",
    "tons": "t",
    "t": "t",
    "ounces": "oz",
    "oz": "oz",
    "pounds": "lb",
    "lb": "lb",
    "lbs": "lb",
    "carats": "ct",
    "ct": "ct",
    "kt": "kt",
    "koz": "koz",
    "moz": "Moz",
    "mlb": "Mlb",
    "mt": "Mt",
    "kct": "kct",
    "mct": "Mct",
}
_MEASURES = frozenset({"production", "sales", "exports", "imports", "deliveries", "consumption"})
_NO_TONNAGE = re.compile(r"\b(?:price|cost|grade|recovery|rate|per|revenue|cash|milled|g/t|%)|\$")


# Rows of one table that are read.
_LONGEST = 300


class _Label(NamedTuple):
    """What a section or a row's first cells say: commodity, unit with its scale, measure."""

    commodity: str | None
    unit: Unit | None
    scale: Decimal
    measure: str | None


class TableReader:
    """Reads the tables of one article."""

    def __init__(self, viewer: Viewer, lexicon: Lexicon, resolver: PeriodResolver, memory: Memory) -> None:
        self._viewer = viewer
        self._lexicon = lexicon
        self._resolver = resolver
        self._memory = memory
        self._lowered = ""

    def read(self, text: str) -> list[Draft]:
        """The drafts of all tables of a folded text whose columns are periods."""
        self._lowered = lower(text)
        return [draft for table in tables(text) for draft in self._table(text, table[:_LONGEST])]

    def _table(self, text: str, table: list[Row]) -> list[Draft]:
        drafts: list[Draft] = []
        spanning, periods = "", list[Period | None]()
        section = _Label(None, None, Decimal(1), None)
        for row in table:
            words, values = _parted(row)
            if (
                row.cells
                and all(_YEAR.fullmatch(cell.text) for cell in row.cells[-2:])
                and not _has_label(words)
            ):
                periods = [
                    self._period(f"{spanning} {cell.text}")
                    for cell in row.cells
                    if _YEAR.fullmatch(cell.text)
                ]
            elif not values:
                found = [self._period(cell.text) for cell in row.cells]
                periods = [period for period in found if period] if sum(map(bool, found)) > 1 else periods
                spanning = _spanning(row) or spanning
                section = self._label(text, row, section)
            elif periods and len(values) >= len(periods):
                drafts += self._values(text, row, values[: len(periods)], periods, section)
        return drafts

    def _period(self, words: str) -> Period | None:
        lowered = lower(words.strip())
        view = self._viewer.view(lowered, lowered, Sentence(0, len(lowered), 9), [], self._lexicon)
        timed = self._resolver.resolve(lowered, view.mentions, None)
        return timed[0].period if timed and timed[0].role == "main" else None

    def _label(self, text: str, row: Row, section: _Label) -> _Label:
        label = " ".join(cell.text for cell in row.cells)
        view = self._view(text, row)
        named = [mark.value.name for mark in view.commodities if mark.value.kind == "material"]
        match = _LABEL_UNIT.search(lower(label))
        if not named and match is None:
            return section
        unit = UNITS[_UNIT_KEYS[match["unit"]]] if match else section.unit
        scale = Decimal(_SCALES.get((match["scale"] or "").strip("'"), 1)) if match else section.scale
        return _Label(named[0] if named else section.commodity, unit, scale, _measure(view))

    def _view(self, text: str, row: Row) -> View:
        return self._viewer.view(text, self._lowered, Sentence(row.start, row.end, 9), [], self._lexicon)

    def _values(
        self, text: str, row: Row, values: list[Cell], periods: list[Period | None], section: _Label
    ) -> list[Draft]:
        head = self._lowered[row.start : values[0].start]
        if _NO_TONNAGE.search(head):
            return []
        own = self._label(text, row, section)
        measure = _measure(self._view(text, row)) or own.measure or section.measure
        if own.unit is None or own.commodity is None or measure not in _MEASURES:
            return []
        pairs = zip(values, periods, strict=True)
        return [
            self._draft(text, row, cell, period, own._replace(measure=measure))
            for cell, period in pairs
            if period
        ]

    def _draft(self, text: str, row: Row, cell: Cell, period: Period, label: _Label) -> Draft:
        unit = label.unit or UNITS["t"]
        value = digits_value(cell.text) * label.scale * unit.factor
        amount = Amount(
            cell.start, cell.end, cell.end, value, None, None, unit.name, unit.dimension, "exact", None, True
        )
        draft = Draft(self._view(text, row), amount, row.start, row.end)
        draft.measure, draft.commodity, draft.period = label.measure, label.commodity, period
        draft.entity, draft.source = self._memory.entity, self._memory.source
        draft.doubts["read from a table"] = 0.95
        return draft


def _parted(row: Row) -> tuple[list[Cell], list[Cell]]:
    values = [cell for cell in row.cells[1:] if _VALUE.fullmatch(cell.text)]
    return [cell for cell in row.cells if cell not in values], values


def _has_label(words: list[Cell]) -> bool:
    return any(not _YEAR.fullmatch(cell.text) for cell in words)


def _spanning(row: Row) -> str:
    """A header over several columns: "Three Months Ended March 31"."""
    return next(
        (
            cell.text
            for cell in row.cells
            if re.search(r"\b(?:ended|ending|quarter|half|months)\b", lower(cell.text))
        ),
        "",
    )


def _measure(view: View) -> str | None:
    return next((mark.value for mark in view.measures if mark.value in _MEASURES), None)
