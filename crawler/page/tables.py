"""A statistical table as lines of text: its caption, then one row a line, `cell | cell | cell`, spans filled in."""

from __future__ import annotations

import re

from bs4.element import NavigableString, PreformattedString, Tag

from crawler.page.text import one_line

# A page may claim any span; a statistical table has fewer rows and columns than this.
MOST_ROWS = 500
MOST_COLUMNS = 40
# A longer cell is a column of the page's layout, whose text must be read as paragraphs.
LONGEST_CELL = 400
# Lines in every cell of a row that show it to be many rows; two may be a name in two languages.
LEAST_PACKED = 3


def read_table(table: Tag) -> str | None:
    """The rows as lines; None where the table only lays out the page (nested, one column, long texts)."""
    if table.find("table") is not None:
        return None
    rows = expand_spans(table)
    if max(map(len, rows), default=0) < 2 or any(len(cell) > LONGEST_CELL for row in rows for cell in row):
        return None
    width = max(map(len, rows))
    # A short row keeps its bars, so that a heading between rows is still one of them.
    lines = (" | ".join([*row, *[""] * (width - len(row))]) for row in rows if any(row))
    return "\n".join(filter(None, [_caption(table), *lines]))


def _caption(table: Tag) -> str:
    """What the table is of, often with the unit."""
    caption = table.find("caption")
    return one_line(caption.get_text(" ")).replace("|", "/") if caption else ""


def expand_spans(table: Tag) -> list[list[str]]:
    """The grid of cell texts, a cell that spans rows or columns repeated in each place it covers."""
    grid: list[list[str]] = []
    hanging: dict[int, tuple[int, str]] = {}
    for row in table.find_all("tr", limit=MOST_ROWS):
        if packed := _unpack(row):
            grid.extend(packed)
            continue
        line: list[str] = []
        for cell in row.find_all(["td", "th"], recursive=False, limit=MOST_COLUMNS):
            _hang(line, hanging)
            _place(line, cell, hanging)
        _hang(line, hanging)
        grid.append(line)
    return grid


def _unpack(row: Tag) -> list[list[str]]:
    """The rows that stand in one: some statistics put a column's values into one cell, parted by line ends.

    Only where all cells hold equally many, three or more; empty otherwise.
    """
    cells = row.find_all(["td", "th"], recursive=False, limit=MOST_COLUMNS)
    columns = [_values(cell) for cell in cells]
    depths = {len(column) for column in columns}
    if len(columns) < 2 or len(depths) != 1 or min(depths) < LEAST_PACKED:
        return []
    return [list(line) for line in zip(*columns, strict=True)][:MOST_ROWS]


def _values(cell: Tag) -> list[str]:
    """The texts of a cell between its line ends."""
    lines = [""]
    for node in cell.descendants:
        if isinstance(node, Tag) and node.name == "br":
            lines.append("")
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            lines[-1] += node
    values = [one_line(line).replace("|", "/") for line in lines]
    return values[:-1] if values[-1] == "" else values


def _hang(line: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    """Puts the cells that reach down from rows above where the line now stands."""
    while (column := len(line)) in hanging and column < MOST_COLUMNS:
        rows, text = hanging.pop(column)
        line.append(text)
        if rows > 1:
            hanging[column] = (rows - 1, text)


def _place(line: list[str], cell: Tag, hanging: dict[int, tuple[int, str]]) -> None:
    text, down = one_line(cell.get_text(" ")).replace("|", "/"), _span(cell, "rowspan", MOST_ROWS)
    for _ in range(min(_span(cell, "colspan", MOST_COLUMNS), MOST_COLUMNS - len(line))):
        if down > 1:
            hanging[len(line)] = (down - 1, text)
        line.append(text)


def _span(cell: Tag, name: str, most: int) -> int:
    digits = re.match(r"\s*(\d{1,5})", str(cell.get(name) or ""))
    return max(1, min(int(digits[1]), most)) if digits else 1
