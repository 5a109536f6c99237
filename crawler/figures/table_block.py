"""The figures of one block of a table: each value with what its row, its column and its surroundings say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from crawler.figures.amounts import Amount
from crawler.figures.commodity_fit import fits, fits_by_name
from crawler.figures.commodity_forms import complete
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, Lexicon
from crawler.figures.sentences import Sentence
from crawler.figures.table_amounts import amount_of, bracket_of, percent_behind, unit_for, whole_amount
from crawler.figures.table_cells import Printed
from crawler.figures.table_changes import set_changes, set_row_changes, tell
from crawler.figures.table_columns import Column, link_changes, read_columns
from crawler.figures.table_facets import Facets
from crawler.figures.table_grid import Block, Line
from crawler.figures.table_labels import LabelReader
from crawler.figures.table_periods import PeriodReader
from crawler.figures.table_rows import row_facets, with_makers, with_measures_above, with_producers
from crawler.figures.table_scope import Scope, commodity_of, is_partner, subject_of, unit_of
from crawler.figures.table_stages import Stages
from crawler.figures.table_times import TableTimes
from crawler.figures.views import View, Viewer


@dataclass(frozen=True, slots=True)
class Article:
    """What a table is read with: its text, folded and in lower case, and the article's tools and memory."""

    text: str
    lower: str
    viewer: Viewer
    lexicon: Lexicon
    memory: Memory
    mt_is_million: bool


class _Place(NamedTuple):
    """One value's labels: of its row and column, and around them, the nearest first."""

    line: Line
    row: Facets
    column: Column
    around: list[Facets]

    @property
    def facets(self) -> list[Facets]:
        return [self.row, self.column.facets, *self.around]


class BlockReader:
    """Reads one block."""

    def __init__(
        self,
        block: Block,
        article: Article,
        labels: LabelReader,
        periods: PeriodReader,
        captions: list[Facets],
        note: Facets,
    ) -> None:
        self._block = block
        self._article = article
        self._periods = periods
        self._columns = read_columns(block, labels)
        self._scope = Scope(block, self._columns, captions, note, labels)
        rows = [row_facets(line, self._columns, labels) for line in block.lines]
        rows = with_producers(block.lines, rows, self._scope.sections)
        wide = self._scope.around(block.lines[0])
        self._rows = with_measures_above(with_makers(block.lines, rows, wide), wide)
        materials = {
            row.commodity for row in self._rows if row.commodity and row.commodity.kind == "material"
        }
        self._only = materials.pop() if len(materials) == 1 else None
        self._metal = article.lexicon.commodities.get(("metal",))
        self._stages = Stages((row.label for row in self._rows), article.lexicon)
        self._among = {row.entity.name for row in self._rows if row.entity and row.role != "total"}
        self._times = TableTimes(self._columns, self._rows, article.memory, periods)
        for column in self._columns:
            column.period = self._times.of_column(column, self._scope.around(block.lines[0]))
        self._times.note_columns()
        link_changes(self._columns)
        self._passed_on: set[int] = set()

    def read(self) -> list[Draft]:
        """The drafts of the block, row by row; values that nothing tells apart are left out."""
        drafts: list[Draft] = []
        section, above = None, list[dict[int, Draft]]()
        for line, row in zip(self._block.lines, self._rows, strict=True):
            if line.section != section:
                section, above = line.section, []
            if row.role == "change":
                set_row_changes(line, row, above)
                continue
            found = self._line(line, row)
            above.append(found)
            drafts += found.values()
            drafts += self._bracketed(line, row, found)
            self._passed_on.update(id(draft) for draft in found.values() if row.passed_on)
        drafts = [draft for draft in drafts if not self._is_mined_before(draft, drafts)]
        return told_apart(latest_stocks(drafts, self._times.ends))

    def _line(self, line: Line, row: Facets) -> dict[int, Draft]:
        if (
            row.ignored
            or row.nobody
            or row.role in ("share", "difference", "class", "percent")
            or not row.speaks
        ):
            return {}
        view = self._view(line)
        around = self._scope.around(line, row)
        values = [column for column in self._columns if column.kind == "value"]
        found: dict[int, Draft] = {}
        for column in values[: None if self._block.headers else 1]:
            draft = self._draft(_Place(line, row, column, around), view)
            if draft is not None:
                found[column.index] = draft
        for column in values:
            if column.index in found:
                set_changes(line, column, found)
        if not self._block.headers:
            self._untitled_change(line, found)
        return found

    def _view(self, line: Line) -> View:
        article = self._article
        sentence = Sentence(line.row.start, line.row.end, 9)
        return article.viewer.view(article.text, article.lower, sentence, [], article.lexicon)

    def _draft(self, place: _Place, view: View) -> Draft | None:
        commodity = commodity_of(place.facets, self._only, self._article.memory, self._article.lexicon)
        if self._adds_up_several(place, commodity):
            return None
        if commodity is not None and place.row.commodity in (None, self._metal):
            commodity = self._stages.of_row(place.row.label, commodity)
        measure = self._measure(place)
        if commodity is None or commodity.kind != "material" or measure is None:
            return None
        commodity = self._as_ore(commodity, place)
        amount = self._amount(place, commodity)
        entity = self._entity(place, measure)
        if amount is None or entity == "":
            return None
        draft = Draft(
            view, amount, view.start, view.end, measure=measure, commodity=commodity.name, entity=entity
        )
        draft.source = self._article.memory.announcer
        draft.doubts["read from a table"] = 0.95
        known = self._article.lexicon.commodities.get(tuple(commodity.name.split()))
        suits = (
            fits(draft, commodity.name, known.dimensions) if known else fits_by_name(draft, commodity.name)
        )
        dated = self._times.set(draft, place.row, place.column, place.around)
        return draft if suits and dated else None

    def _measure(self, place: _Place) -> str | None:
        named = next((facets.measure for facets in place.facets if facets.measure), None)
        if named:
            return named
        if any(unit.yearly for facets in place.facets for unit in facets.units):
            return "capacity"
        return self._article.memory.measure or self._article.memory.flow

    def _adds_up_several(self, place: _Place, commodity: Commodity | None) -> bool:
        """A total of copper and iron ore is of minerals, and of nothing else."""
        if place.row.role != "total" or place.row.commodity or place.column.facets.commodity:
            return False
        summed = {row.commodity.name for row in self._rows if row.commodity}
        return len(summed) > 1 and (commodity is None or commodity.name.split()[0] != "mineral")

    def _as_ore(self, commodity: Commodity, place: _Place) -> Commodity:
        """ "Tonnes" beside a grade are of ore, not of its metal."""
        graded = any(
            column.kind == "aside" and column.facets.ignored and _is_grade(column) for column in self._columns
        )
        if not graded or any(facets.commodity for facets in (place.row, place.column.facets)):
            return commodity
        units = unit_of([place.row, place.column.facets], place.around)
        if any(unit.dimension == "troy" for unit in units):
            return commodity
        name = complete("ore", Memory(None, topic=commodity.name))
        return Commodity(name, "material", commodity.dimensions) if name else commodity

    def _amount(self, place: _Place, commodity: Commodity) -> Amount | None:
        cell, printed = place.line.cells[place.column.index], place.line.printed[place.column.index]
        if printed.kind == "amount":
            article = self._article
            return whole_amount(article.text, cell, article.viewer, mt_is_million=article.mt_is_million)
        if printed.kind == "year" and self._block.headers and printed.value is not None:
            printed = printed._replace(kind="number")
        if printed.kind not in ("number", "range"):
            return None
        near = [place.row, place.column.facets]
        unit = unit_for(unit_of(near, place.around), commodity)
        return amount_of(cell, printed, unit, self._governed(place), commodity) if unit else None

    def _governed(self, place: _Place) -> list[Printed]:
        """The cells that the label with the unit is of: those of the row, of the column, or all."""
        if place.row.units:
            return place.line.printed
        if place.column.facets.units:
            return [line.printed[place.column.index] for line in self._block.lines]
        return [
            line.printed[column.index]
            for line in self._block.lines
            for column in self._columns
            if column.kind == "value"
        ]

    def _entity(self, place: _Place, measure: str) -> str | None:
        """The producer's name, None for the article's subject to be told later, "" where it is none."""
        memory = self._article.memory
        named = next((facets.entity for facets in place.facets if facets.entity), None)
        if place.row.role == "total":
            own = place.row.entity or place.column.facets.entity or place.around[0].entity
            return own.name if own else subject_of(memory, self._among)
        if named is None:
            arm = memory.outline.arm_in(self._scope.land) if self._scope.land else None
            return arm or subject_of(memory, set())
        partner = place.row.entity is not None and is_partner(named, measure, memory, self._among)
        return "" if partner else named.name

    def _bracketed(self, line: Line, row: Facets, found: dict[int, Draft]) -> list[Draft]:
        """ "2024 (2023)" over "216 (209)": a second value, of the second period; or "216 (+3.2%)", a change."""
        drafts: list[Draft] = []
        for index, draft in found.items():
            printed, cell = line.printed[index], line.cells[index]
            percent = printed.percent if printed.kind == "number" else percent_behind(cell.text)
            if percent is not None and draft.change is None:
                tell(draft, percent, "yoy", cell.start + printed.right, cell.end)
            told = self._columns[index].facets.told
            amount = bracket_of(cell, printed, draft.amount) if told and told.bracket else None
            if amount is None or told is None:
                continue
            period = self._times.of_told(told.bracket, self._scope.around(line, row))
            earlier = replace(draft, amount=amount, period=period, change=None, basis=None, role="comparison")
            drafts += [earlier] if period else []
        return drafts

    def _untitled_change(self, line: Line, found: dict[int, Draft]) -> None:
        """ "Copper production | 216,732 tons | +3.2 %" without any header."""
        for index, draft in found.items():
            behind = line.printed[index + 1 : index + 2]
            if behind and behind[0].kind == "percent" and behind[0].value is not None:
                cell = line.cells[index + 1]
                if cell.text.startswith(("+", "-", "(")) or cell.text[0] in "▲▼↑↓":
                    tell(draft, behind[0].value, "yoy", cell.start, cell.end)

    def _is_mined_before(self, draft: Draft, drafts: list[Draft]) -> bool:
        """Ore milled in a table that tells of ore mined, too."""
        return id(draft) in self._passed_on and any(
            id(other) not in self._passed_on and _series(other)[:-1] == _series(draft)[:-1]
            for other in drafts
        )


_GRADE = re.compile(r"grade|g/t|gpt|ppm|^\W*%|\(%\)", re.IGNORECASE)


def _is_grade(column: Column) -> bool:
    return _GRADE.search(column.facets.label) is not None


def _series(draft: Draft) -> tuple[object, ...]:
    return (
        draft.measure, draft.commodity, draft.entity, draft.amount.unit, draft.period, draft.status,
    )  # fmt: skip


def latest_stocks(drafts: list[Draft], ends: dict[int, date | None]) -> list[Draft]:
    """Of a stock at several dates the latest: a figure of it has no period that could tell them apart."""
    last: dict[tuple[object, ...], date] = {}
    for draft in drafts:
        if end := ends.get(id(draft)):
            last[_series(draft)] = max(end, last.get(_series(draft), end))
    return [draft for draft in drafts if not (end := ends.get(id(draft))) or end == last[_series(draft)]]


def told_apart(drafts: list[Draft]) -> list[Draft]:
    """Without values that differ though all their labels agree: what tells them apart was not understood."""
    values: dict[tuple[object, ...], set[object]] = {}
    for draft in drafts:
        amount = draft.amount
        values.setdefault(_series(draft), set()).add((amount.value, amount.low, amount.high))
    return [draft for draft in drafts if len(values[_series(draft)]) == 1]
