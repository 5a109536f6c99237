"""Headers that lack the cell over a second label: "Metal | Q2 | Q1" over "Copper | kt | 512.5 | 498.1"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from crawler.figures.table_units import is_unit
from crawler.figures.tables import Cell, Row

_UNIT_HEAD = re.compile(r"(?i:(?:measurement )?units?\b|uom\b|measure\b|in\b|\()")
_VALUE = re.compile(r"[-+(]?\d[\d.,' ]*\)?%?")
_YEAR = re.compile(r"(?:(?:19|20)\d\d|1[34]\d\d)(?![\d.,])")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def shifted_heads(
    rows: Sequence[tuple[Row, list[Cell]]], heads: Callable[[str], bool]
) -> dict[int, list[Cell]]:
    """The cells that stand for those of the headers that lack one, by where the header begins; [] where it cannot be
    told which cell is lacking.
    """
    width = max(len(cells) for _, cells in rows)
    seconds = [cells[1].text for _, cells in rows if len(cells) == width and _has_values(cells)]
    if width < 3 or not seconds or not all(_LETTERS.search(text) or is_unit(text) for text in seconds):
        return {}
    units = all(map(is_unit, seconds))
    lacking = [(row, cells) for row, cells in rows if _lacks_second(cells, width, heads)]
    return {row.start: _with_second(cells) if units else [] for row, cells in lacking}


def over_values(
    rows: Sequence[tuple[Row, list[Cell]]], heads: Callable[[str], bool]
) -> list[tuple[Row, list[Cell]]]:
    """Headers set over the last columns, where they begin in that of the labels: "Q1 | Q4 | " over "Gold | 32 | 33"."""
    width = max(len(cells) for _, cells in rows)
    filled = [cells for _, cells in rows if len(cells) == width and _has_values(cells)]
    if not filled or not all(_LETTERS.search(cells[0].text) and cells[-1].text for cells in filled):
        return list(rows)
    return [
        (row, _to_the_right(cells) if _begins_early(cells, width, heads) else cells) for row, cells in rows
    ]


def _begins_early(cells: list[Cell], width: int, heads: Callable[[str], bool]) -> bool:
    told = [cell.text for cell in cells if cell.text]
    early = len(cells) == width and 1 < len(told) < width and all(cell.text for cell in cells[: len(told)])
    return early and not _has_values(cells) and all(map(heads, told))


def _to_the_right(cells: list[Cell]) -> list[Cell]:
    told = [cell for cell in cells if cell.text]
    return [*(cell for cell in cells if not cell.text), *told]


def _has_values(cells: list[Cell]) -> bool:
    return any(_VALUE.fullmatch(cell.text) and not _YEAR.match(cell.text) for cell in cells[1:])


def _lacks_second(cells: list[Cell], width: int, heads: Callable[[str], bool]) -> bool:
    """Whether a header is too short, and its second cell is that of a value; headers without any label at all are set
    over the last columns in any case.
    """
    if not 1 < len(cells) < width or _has_values(cells) or not all(cell.text for cell in cells[1:]):
        return False
    if (cells[0].text and all(heads(cell.text) for cell in cells)) or _UNIT_HEAD.match(cells[1].text):
        return False
    return heads(cells[1].text) or _YEAR.match(cells[1].text) is not None


def _with_second(cells: list[Cell]) -> list[Cell]:
    first, *others = cells
    return [first, first._replace(text="", start=first.end), *others]
