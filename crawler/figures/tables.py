"""Rows of tables that arrive as lines "cell | cell | cell": a production row with a column for each period.

A table's unit stands in a row's own first cell ("Copper (thousand tonnes)") or in a section row above it; its columns are years,
quarters or dates in a header row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Cell(NamedTuple):
    """One cell: its text and span."""

    text: str
    start: int
    end: int


class Row(NamedTuple):
    """One line of a table."""

    cells: tuple[Cell, ...]

    @property
    def head(self) -> str:
        """The text of the first cell."""
        return self.cells[0].text if self.cells else ""


_EDGE = re.compile(r"^\s*\|?\s*|\s*\|?\s*$")


def tables(text: str) -> Iterator[list[Row]]:
    """Runs of at least two lines with cells, in order."""
    run: list[Row] = []
    at = 0
    for line in text.split("\n"):
        if "|" in line:
            run.append(_row(line, at))
        elif run and line.strip():
            yield from _table(run)
            run = []
        at += len(line) + 1
    yield from _table(run)


def _table(run: list[Row]) -> Iterator[list[Row]]:
    if sum(len(row.cells) > 1 for row in run) > 1:
        yield run


def _row(line: str, at: int) -> Row:
    cells = []
    start = 0
    for part in line.split("|"):
        inner = part.strip()
        left = at + start + len(part) - len(part.lstrip())
        cells.append(Cell(inner, left, left + len(inner)))
        start += len(part) + 1
    kept = cells[1:] if line.lstrip().startswith("|") else cells
    return Row(tuple(kept[:-1] if kept and not kept[-1].text and line.rstrip().endswith("|") else kept))
