"""Tables of a text: runs of lines "cell | cell | cell", with the line before them and the line behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from crawler.figures.sentences import sentences


class Cell(NamedTuple):
    """One cell without surrounding space, and its span in the text; an empty cell has an empty span."""

    text: str
    start: int
    end: int


class Row(NamedTuple):
    """One line of a table: its cells, the empty ones too, and its span without surrounding space."""

    cells: tuple[Cell, ...]
    start: int
    end: int


class Table(NamedTuple):
    """The rows of one table. `captions` are the last sentences before it, the nearest first; `note` is the
    line behind it; "" and () where there is none.
    """

    rows: tuple[Row, ...]
    captions: tuple[str, ...]
    note: str

    @property
    def start(self) -> int:
        """Where the first row begins."""
        return self.rows[0].start

    @property
    def end(self) -> int:
        """Where the last row ends."""
        return self.rows[-1].end


# A cell so long is a paragraph that a page laid out in columns.
_LONGEST_CELL = 160
_LONGEST_SECTION = 60
# A bracketed or very short line says the unit only; what the table is of stands in the line before it.
_SHORT_CAPTION = 40
_RULE = re.compile(r"[-:=_ ]*")


class _Line(NamedTuple):
    text: str
    start: int
    barred: bool
    number: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def tables(text: str) -> Iterator[Table]:
    """The tables of a folded text in order; a line with cells that stands alone is none."""
    lines = _lines(text)
    index = 0
    while index < len(lines):
        stop = _stop(lines, index)
        rows = _unframed([_row(line) for line in lines[index:stop]])
        if sum(sum(map(bool, (cell.text for cell in row.cells))) > 1 for row in rows) > 1:
            yield Table(
                tuple(rows),
                _captions(lines[max(0, index - 2) : index]),
                lines[stop].text if stop < len(lines) else "",
            )
        index = max(stop, index + 1)


def _lines(text: str) -> list[_Line]:
    lines, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if stripped := line.strip():
            barred = "|" in line and max(map(len, line.split("|"))) <= _LONGEST_CELL
            lines.append(_Line(stripped, at + line.index(stripped), barred, number))
        at += len(line) + 1
    return lines


def _stop(lines: list[_Line], index: int) -> int:
    """Behind the last line of the run that begins at `index`; a heading between two rows belongs to it."""
    stop = index
    while stop < len(lines) and (lines[stop].barred or (stop > index and _is_section(lines, stop))):
        stop += 1
    return stop


def _is_section(lines: list[_Line], index: int) -> bool:
    """ "Gold" on a line of its own, right between two rows; at the most two lines of it."""
    barred = next((at for at in (index + 1, index + 2) if at < len(lines) and lines[at].barred), None)
    if barred is None:
        return False
    # A blank line between would make it the caption of another table.
    beside = lines[barred].number - lines[index - 1].number == barred - index + 1
    return beside and all(_may_head(line.text) for line in lines[index:barred])


def _may_head(text: str) -> bool:
    return len(text) <= _LONGEST_SECTION and text[-1] not in ".!?"


def _row(line: _Line) -> Row:
    cells, left = [], line.start
    for part in line.text.split("|"):
        inner = part.strip()
        start = left + (part.index(inner) if inner else 0)
        cells.append(Cell(inner, start, start + len(inner)))
        left += len(part) + 1
    return Row(tuple(cells), line.start, line.end)


def _unframed(rows: list[Row]) -> list[Row]:
    """Without rules ("--- | ---"), and without the bars that frame each row at its left and right."""
    rows = [row for row in rows if not all(_RULE.fullmatch(cell.text) for cell in row.cells)]
    barred = [row for row in rows if len(row.cells) > 1]
    left = all(not row.cells[0].text for row in barred)
    right = all(not row.cells[-1].text for row in barred)
    return [
        row._replace(cells=row.cells[int(left) : len(row.cells) - int(right)]) if len(row.cells) > 1 else row
        for row in rows
    ]


def _captions(before: list[_Line]) -> tuple[str, ...]:
    """The last sentence before a table, and that of the line before where it says little."""
    found: list[str] = []
    for line in reversed(before):
        if line.barred:
            break
        *_, last = sentences(line.text)
        found.append(line.text[last.start : last.end])
        if len(line.text) > _SHORT_CAPTION and line.text[0] != "(":
            break
    return tuple(found)
