"""Tables of a PDF's page, by the columns that its layout keeps apart. Pure.

Only what is a table beyond doubt: rows one after another with equally many cells, one of them a head of words or years.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LEAST_ROWS = 3  # with the head
LEAST_CELLS = 2
LONGEST_CAPTION = 200
GAP = re.compile(r"\s{2,}")
NUMBER = re.compile(
    r"[(~≈<>]?[-–+]?(?:\d{1,3}(?:[.,\u202f ]\d{3})+|\d+)(?:[.,]\d+)?%?[)]?[a-z]?\d?$|^(?:NA|W|XX|[-–—])$"
)
YEAR = re.compile(r"(?:19|20)\d\d[a-z]?$")


@dataclass(frozen=True, slots=True)
class Table:
    """`caption` is the line above it, empty where there is none; the first of `rows` is the head."""

    caption: str
    rows: tuple[tuple[str, ...], ...]


def find_tables(layout: Iterable[str]) -> list[Table]:
    """The tables of a page, from top to bottom."""
    found: list[Table] = []
    above = ""
    for block in _blocks(layout):
        rows = tuple(block)
        if len(rows) >= LEAST_ROWS and len(rows[0]) >= LEAST_CELLS and _has_head(rows):
            found.append(Table(above, rows))
        above = rows[-1][0] if len(rows[-1]) == 1 and len(rows[-1][0]) <= LONGEST_CAPTION else ""
    return found


def is_row(line: str) -> bool:
    """Whether a line of text is a label with two numbers or more and nothing else: "Chile 5,250 5,300"."""
    words = line.split()
    numbers = 0
    while words and NUMBER.match(words[-1]):
        words.pop()
        numbers += 1
    return numbers >= LEAST_CELLS and not any(re.search(r"\d", word) for word in words)


def _blocks(layout: Iterable[str]) -> Iterator[list[tuple[str, ...]]]:
    """Lines with equally many cells that stand together; empty lines part nothing, for they also stand between rows."""
    block: list[tuple[str, ...]] = []
    for line in filter(str.strip, layout):
        cells = tuple(GAP.split(line.strip()))
        if block and len(cells) != len(block[-1]):
            yield block
            block = []
        block.append(cells)
    if block:
        yield block


def _has_head(rows: tuple[tuple[str, ...], ...]) -> bool:
    """The first row names the columns, by words or years, and below it the columns hold numbers."""
    head, below = rows[0][1:], rows[1:]
    named = all(YEAR.match(cell) or not NUMBER.match(cell) for cell in head)
    return named and all(NUMBER.match(cell) for row in below for cell in row[1:])
