"""The columns of a block: labels, units, values, and the changes told of the values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from crawler.figures.folding import lower
from crawler.figures.table_facets import Facets
from crawler.figures.table_grid import VALUES, Block
from crawler.figures.table_labels import LabelReader
from crawler.figures.table_units import is_unit
from crawler.figures.table_words import ASIDE, PARTNERS, PRODUCERS
from storage.periods import DAYS_A_MONTH, Period, length

_YEAR = 12

_UNIT_HEAD = re.compile(r"(?:measurement )?units?(?: of measure(?:ment)?)?|uom")
_BRACKET = re.compile(r"\([^()]*\)|[*†‡#¹²³:]")


@dataclass(slots=True)
class Column:
    """One column. `kind` is label, producer, partner, rank, unit, value, change or aside (nothing is read).

    `changes` are the columns that tell changes of this one's values, the best basis first, each with the
    column that it is compared with, if that is printed.
    """

    index: int
    kind: str
    facets: Facets
    period: Period | None = None
    changes: list[tuple[Column, Column | None]] = field(default_factory=list)


def read_columns(block: Block, labels: LabelReader) -> list[Column]:
    """The columns of a block, left to right; their periods and changes are not told yet."""
    columns: list[Column] = []
    for index in range(len(block.lines[0].cells)):
        facets = labels.read(*block.stack(index))
        columns.append(Column(index, _kind(block, index, facets, columns, labels), facets))
    return columns


def _kind(block: Block, index: int, facets: Facets, before: list[Column], labels: LabelReader) -> str:
    if facets.role == "rank" or (index == 0 and _counts_up(block)):
        return "rank"
    if _is_of_units(block, index):
        return "unit"
    leading = all(column.kind not in ("value", "change", "aside") for column in before)
    first = all(column.kind == "rank" for column in before)
    if leading and (first or not _is_of_values(block, index)):
        return _label_kind(block, index, labels)
    if facets.role in ("change", "percent"):
        return "change"
    if (
        facets.role in ("share", "difference", "rank", "class")
        or facets.ignored
        or facets.nobody
        or facets.may_be_name
    ):
        return "aside"
    if not facets.speaks and (facets.label or not leading):
        return "aside"
    return "value" if _is_of_values(block, index) else "aside"


def _cells(block: Block, index: int) -> list[tuple[str, str]]:
    """Kind and text of the cells of a column that hold something."""
    told = ((line.printed[index].kind, line.cells[index].text) for line in block.lines)
    return [(kind, text) for kind, text in told if kind not in ("empty", "blank")]


def _is_of_values(block: Block, index: int) -> bool:
    cells = _cells(block, index)
    return 2 * sum(kind in VALUES or kind == "year" for kind, _ in cells) >= len(cells)


def _counts_up(block: Block) -> bool:
    """1, 2, 3 before a column of words."""
    cells = _cells(block, 0)
    ranks = [text.rstrip(".") for _, text in cells]
    return (
        len(ranks) > 1
        and len(block.lines[0].cells) > 2
        and ranks == [str(count + 1) for count in range(len(ranks))]
        and not _is_of_values(block, 1)
    )


def _is_of_units(block: Block, index: int) -> bool:
    if _UNIT_HEAD.fullmatch(lower(" ".join(block.stack(index)))):
        return True
    cells = [text for kind, text in _cells(block, index) if kind == "text"]
    return (
        index > 0 and len(cells) > 0 and all(map(is_unit, cells)) and len(cells) == len(_cells(block, index))
    )


def _label_kind(block: Block, index: int, labels: LabelReader) -> str:
    head = lower(_BRACKET.sub("", " ".join(block.stack(index)))).strip()
    if PARTNERS.search(head):
        return "partner"
    if PRODUCERS.fullmatch(head):
        return "producer"
    if index and ASIDE.search(head):
        return "aside label"
    return "producer" if _names_producers(block, index, labels) else "label"


def _names_producers(block: Block, index: int, labels: LabelReader) -> bool:
    """Whether a good part of a column's cells are names that the reader knows, and few are anything else."""
    read = [labels.read(text) for kind, text in _cells(block, index) if kind == "text"]
    read = [facets for facets in read if facets.role != "total" and not facets.nobody]
    other = [facets for facets in read if facets.measure or facets.told or facets.units or facets.ignored]
    known = [facets for facets in read if facets.entity and (facets.commodity is None or facets.unknown)]
    return len(known) > 1 and 2 * len(known) >= len(read) - len(other) and len(other) * 3 <= len(read)


def link_changes(columns: list[Column]) -> None:
    """Gives each column of changes to the column of values that it is told of."""
    run: list[Column] = []
    last: Column | None = None
    for column in columns:
        if column.kind == "value":
            run.append(column)
        elif column.kind == "change":
            last = _target(column, run, last)
            if last is not None:
                last.changes.append((column, _compared(column, columns, last)))
            run = []


def _target(change: Column, run: list[Column], last: Column | None) -> Column | None:
    near = [column for column in run if _agree(change.facets, column.facets)]
    if (
        last is not None
        and _agree(change.facets, last.facets)
        and all(_is_before(column, last) for column in near)
    ):
        return last
    reached = [column for column in near if column.facets.status != "planned"] or near
    if not reached or len({_series(column.facets) for column in reached}) > 1:
        return None
    return max(
        reached,
        key=lambda column: (
            column.period is not None,
            column.period.end if column.period else 0,
            _has_its_like(column, run),
        ),
    )


def _has_its_like(column: Column, run: list[Column]) -> bool:
    """ "Aban | eight months | eight months of last year | change": the change is of what has its like before it."""
    period = column.period
    return period is not None and any(other.period == period.moved(-_YEAR) for other in run)


def _compared(change: Column, columns: list[Column], target: Column) -> Column | None:
    """The printed column that a change is against: the plan, or the earlier period of its basis."""
    others = [
        column
        for column in columns
        if column.kind == "value"
        and column is not target
        and _series(column.facets) == _series(target.facets)
    ]
    if change.facets.basis == "plan":
        return next((column for column in others if column.facets.status == "planned"), None)
    earlier = [column for column in others if _is_before(column, target)]
    matching = [column for column in earlier if change.facets.basis in (None, basis_between(column, target))]
    return next((column for column in reversed(matching) if column.index < change.index), None)


def basis_between(earlier: Column, later: Column) -> str | None:
    """The basis of a change between two columns, by their periods."""
    if earlier.period is None or later.period is None:
        return None
    return basis_of_periods(earlier.period.end, later.period)


def basis_of_periods(end: date, later: Period) -> str | None:
    """The basis of a change since a period that ended on a day."""
    months = round((later.end - end).days / DAYS_A_MONTH)
    if months == 12:
        return "yoy"
    return {1: "mom", 3: "qoq"}.get(months) if months == length(later) else None


def _is_before(column: Column, later: Column) -> bool:
    if column.period is None or later.period is None or column.facets.status == "planned":
        return False
    return column.period.end < later.period.end and length(column.period) == length(later.period)


def _series(facets: Facets) -> tuple[object, ...]:
    return facets.measure, facets.commodity, facets.entity


def _agree(change: Facets, values: Facets) -> bool:
    """Whether a change can be of these values: nothing that its header names is another thing."""
    pairs = zip(_series(change), _series(values), strict=True)
    return all(told is None or told == other for told, other in pairs)
