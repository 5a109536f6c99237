"""Rows of tables, which arrive in a text as lines "cell | cell | cell"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Cell(NamedTuple):
    """One cell without surrounding space, and its span in the text."""

    text: str
    start: int
    end: int


class Row(NamedTuple):
    """One line of a table; `cells` are those that hold something."""

    cells: tuple[Cell, ...]
    start: int
    end: int


def tables(text: str) -> Iterator[list[Row]]:
    """Runs of lines with cells, in order; one line alone is no table."""
    run: list[Row] = []
    at = 0
    for line in text.split("\n"):
        if "|" in line:
            run.append(_row(line, at))
        elif line.strip():
            yield from _whole(run)
            run = []
        at += len(line) + 1
    yield from _whole(run)


def _whole(run: list[Row]) -> Iterator[list[Row]]:
    if sum(len(row.cells) > 1 for row in run) > 1:
        yield run


def _row(line: str, at: int) -> Row:
    cells = []
    left = at
    for part in line.split("|"):
        inner = part.strip()
        if inner:
            start = left + part.index(inner)
            cells.append(Cell(inner, start, start + len(inner)))
        left += len(part) + 1
    return Row(tuple(cells), at, at + len(line))
