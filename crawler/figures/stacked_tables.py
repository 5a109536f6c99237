"""Tables of which a page prints each cell on a line of its own: the lines of a row, joined by bars.

May            The names of the columns come first, then each row: its label and as many numbers as there are
April          names. A row whose numbers are fewer or more ends the table; nothing is guessed.
Mine output
1,874
1,754
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from crawler.figures.plain_tables import COLUMN_NAME

_LONGEST_CELL = 60
_NUMBER = re.compile(
    r"\(?[-+]?\$?\d(?:[\d,]*\d)?(?:\.\d+)?(?: ?%\)?|\)%?)?[*†‡]?|-{1,3}|n/?a|n\.a\.|nil", re.IGNORECASE
)
_LABEL = re.compile(r"[A-Z][^.!?|]*[^.!?|:\s]|[A-Z]")
_SPAN = re.compile(
    rf"{COLUMN_NAME.pattern}"
    r"|(?:Three|Six|Nine|Twelve) (?i:months) (?i:end(?:ed|ing)) [A-Z][a-z]+\.? \d{1,2}, (?:20|19)\d\d"
)
_FEWEST_COLUMNS, _FEWEST_ROWS = 2, 2


class _Cell(NamedTuple):
    """A line with words, and what it may be: a name of a column, a number, a label."""

    start: int
    end: int
    is_name: bool
    is_number: bool
    is_label: bool


def unstacked(text: str) -> str:
    """A folded text of the same length, with the cells of each row of its stacked tables on one line."""
    if "\n" not in text or "|" in text:
        return text
    cells = _cells(text)
    letters, index = None, 0
    while index < len(cells):
        width = _run(cells, index, "is_name")
        rows = _rows(cells, index + width, width) if width >= _FEWEST_COLUMNS else []
        if len(rows) < _FEWEST_ROWS:
            index += max(width, 1)
            continue
        letters = letters or list(text)
        for first in [index, *rows]:
            last = first + width - (first == index)
            _join(letters, cells[first : last + 1])
        index = rows[-1] + width + 1
    return "".join(letters) if letters else text


def _cells(text: str) -> list[_Cell]:
    cells, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            cells.append(_cell(words, start))
        at += len(line) + 1
    return cells


def _cell(words: str, start: int) -> _Cell:
    end = start + len(words)
    if len(words) > _LONGEST_CELL:
        return _Cell(start, end, False, False, False)
    is_name = _SPAN.fullmatch(words) is not None
    is_number = not is_name and _NUMBER.fullmatch(words) is not None
    return _Cell(start, end, is_name, is_number, not is_number and _LABEL.fullmatch(words) is not None)


def _run(cells: list[_Cell], index: int, kind: str) -> int:
    """How many cells of a kind follow each other from here."""
    count = 0
    while index + count < len(cells) and getattr(cells[index + count], kind):
        count += 1
    return count


def _rows(cells: list[_Cell], index: int, width: int) -> list[int]:
    """Where each row's label stands; a label without numbers is a heading between them."""
    rows = []
    while index < len(cells) and cells[index].is_label:
        numbers = _run(cells, index + 1, "is_number")
        if numbers == width:
            rows.append(index)
        elif numbers:
            break
        index += 1 + numbers
    return rows


def _join(letters: list[str], row: list[_Cell]) -> None:
    for left, right in pairwise(row):
        letters[left.end : right.start] = "|".ljust(right.start - left.end)
