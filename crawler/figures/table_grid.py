"""A table as blocks: headers, then rows of values, each under its section."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from crawler.figures.table_cells import CellGrammar, Printed, has_decimal_commas
from crawler.figures.table_shifts import over_values, shifted_heads
from crawler.figures.tables import Cell, Row, Table

# Rows and columns of one table that are read.
MOST_ROWS = 300
MOST_COLUMNS = 40
# "Country | Iran" in a profile of a mine.
_PLACE = re.compile(
    r"(?:country|location|region|province|state|owner|operator|status|type)s?:?", re.IGNORECASE
)
VALUES = frozenset({"number", "range", "percent", "money", "amount"})
_SIGNS_BEFORE = frozenset({"$", "US$", "€", "£", "(", "-", "A$", "C$", "R", "Rs"})
_UNCLOSED = re.compile(r"[$(+-]*(?!(?:19|20)\d\d$)\d[\d.,]*\)?")
_SIGNS_BEHIND = frozenset({"%", ")", ")%", "%)"})


@dataclass(slots=True)
class Line:
    """A row of values: its cells, what each holds, and the label of its section ("" for none)."""

    row: Row
    cells: list[Cell]
    printed: list[Printed]
    section: str = ""


@dataclass(slots=True)
class Block:
    """Rows under the same headers. `titles` are labels over the headers, that of the widest scope first; `shifted`
    tells that the rows have a second label that the headers lack: nobody can say which header is over which value.
    """

    titles: list[str] = field(default_factory=list)
    headers: list[list[Cell]] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    shifted: bool = False

    def stack(self, column: int) -> list[str]:
        """The header cells of a column, the top one first."""
        return [header[column].text for header in self.headers]


def blocks(table: Table, heads: Callable[[str], bool]) -> list[Block]:
    """The blocks of a table; `heads` tells whether a cell's words can be a header's over values."""
    printed_rows = [(row, _glued(row.cells[:MOST_COLUMNS])) for row in table.rows[:MOST_ROWS]]
    printed_rows = over_values(printed_rows, heads)
    shifted = shifted_heads(printed_rows, heads)
    rows = _aligned([(row, shifted.get(row.start) or cells) for row, cells in printed_rows], heads)
    grammar = CellGrammar(commas=has_decimal_commas(cell.text for _, cells in rows for cell in cells))
    found = [Block()]
    section = ""
    for row, cells in rows:
        printed = [grammar.read(cell.text) for cell in cells]
        block = found[-1]
        kind = _kind(cells, printed, block, heads)
        if kind == "header":
            if block.lines:
                block = Block([section] if section and _is_last(section, block) else [])
                found.append(block)
            elif section:
                block.titles.append(section)
            section = ""
            block.headers.append(cells)
            block.shifted = block.shifted or (row.start in shifted and not shifted[row.start])
        elif kind == "section":
            section = next(cell.text for cell in cells if cell.text)
        elif kind == "values":
            block.lines.append(Line(row, cells, printed, section))
    return [_spread(_without_spacers(block)) for block in found if block.lines]


def _spread(block: Block) -> Block:
    """Headers over others, each over the empty cells to its right: a page printed a span in its first cell."""
    for header in block.headers[:-1]:
        for column in range(2, len(header)):
            if not header[column].text:
                header[column] = header[column]._replace(text=header[column - 1].text)
    return block


def _is_last(section: str, block: Block) -> bool:
    """Whether no row stands yet under a section, so that it is the title of the headers behind it."""
    return block.lines[-1].section != section


def _kind(cells: list[Cell], printed: list[Printed], block: Block, heads: Callable[[str], bool]) -> str:
    """What a row is: header, section, values, or nothing."""
    filled = [index for index, cell in enumerate(cells) if cell.text]
    if not filled or [cells[index].text for index in filled] == [
        str(count + 1) for count in range(len(cells))
    ]:
        return ""
    kinds = {printed[index].kind for index in filled if index}
    if len({cells[index].text for index in filled}) == 1 and printed[filled[0]].kind in ("text", "year"):
        return "section" if filled[0] == 0 else "header"
    if kinds & VALUES:
        return "values"
    texts = [cells[index].text for index in filled if index and printed[index].kind in ("text", "year")]
    if "year" in kinds:
        named = printed[0].kind == "year" or (printed[0].kind == "text" and len(texts) == len(filled) - 1)
        if block.headers and block.lines and named and not _turns(cells, printed, heads):
            return "values"
        return "values" if block.headers and printed[0].kind == "year" else "header"
    if "text" not in kinds:
        return "values" if block.headers else ""
    if len(filled) == 2 and _PLACE.fullmatch(cells[filled[0]].text):
        return ""
    return "header" if not block.lines or any(map(heads, texts)) else ""


def _turns(cells: list[Cell], printed: list[Printed], heads: Callable[[str], bool]) -> bool:
    """Whether a row of years is one of headers: beside other headers, or without a label that has values."""
    others = [cell.text for cell, told in zip(cells[1:], printed[1:], strict=True) if told.kind == "text"]
    return not cells[0].text or any(map(heads, others)) or _repeats(printed)


def _repeats(printed: list[Printed]) -> bool:
    """Years that follow each other ("2024 | 2023") are no tonnages."""
    years = [int(told.value) for told in printed[1:] if told.kind == "year" and told.value is not None]
    return len(years) > 1 and all(abs(left - right) == 1 for left, right in pairwise(years))


def _glued(cells: Iterable[Cell]) -> list[Cell]:
    """Signs that a page put into cells of their own ("$ | 3.81", "(13 | )%") back at their numbers."""
    glued = list(cells)
    for index, cell in enumerate(glued):
        if cell.text in _SIGNS_BEHIND and index and _UNCLOSED.fullmatch(glued[index - 1].text):
            before = glued[index - 1]
            glued[index - 1] = before._replace(text=before.text + cell.text)
            glued[index] = cell._replace(text="")
        elif cell.text in _SIGNS_BEFORE and index + 1 < len(glued) and glued[index + 1].text[:1].isdigit():
            glued[index + 1] = glued[index + 1]._replace(text=cell.text + glued[index + 1].text)
            glued[index] = cell._replace(text="")
    return glued


def _aligned(
    rows: list[tuple[Row, list[Cell]]], heads: Callable[[str], bool]
) -> list[tuple[Row, list[Cell]]]:
    """Every row as wide as the widest; where a page lost spans, headers are set over the last columns."""
    width = max(len(cells) for _, cells in rows)
    return [(row, _widened(cells, width, heads)) for row, cells in rows]


def _widened(cells: list[Cell], width: int, heads: Callable[[str], bool]) -> list[Cell]:
    missing = width - len(cells)
    if missing <= 0:
        return cells
    empty = cells[-1]._replace(text="")
    if len(cells) == 1 or not all(cell.text for cell in cells):
        return [*cells, *[empty] * missing]
    if all(heads(cell.text) for cell in cells):
        return [*[empty] * missing, *cells]
    if any(cell.text[0].isdigit() for cell in cells[1:]):
        return [*cells, *[empty] * missing]
    first, *others = cells
    times, left = divmod(width - 1, len(others))
    if left:
        return [*cells, *[empty] * missing]
    return [first, *(other for other in others for _ in range(times))]


def _without_spacers(block: Block) -> Block:
    """The block without columns that no row fills."""
    width = min(len(line.cells) for line in block.lines)
    kept = [
        column
        for column in range(width)
        if column == 0 or any(line.cells[column].text for line in block.lines)
    ]
    block.headers = [[header[column] for column in kept] for header in block.headers]
    for line in block.lines:
        line.cells = [line.cells[column] for column in kept]
        line.printed = [line.printed[column] for column in kept]
    return block
