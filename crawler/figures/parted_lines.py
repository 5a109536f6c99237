"""Tables whose lines part their cells by slashes, dashes or semicolons: "Hollin: 312 / 301" under "Mine: May / June".

As many names as the lines have cells stand in the line above them. The signs that part them become the bars of a table;
the text keeps its length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_MAY_PART = re.compile(r"\d(?: [/-] [\dn-]|; \d)")
_SIGNS = (" / ", "; ", " - ")
_VALUE = re.compile(
    r"\(?[-+]?\d(?:[\d,]*\d)?(?:\.\d+)?(?: ?%\)?|\))?[*]{0,2}|-{1,3}|n/?a|n\.a\.|no data|nil|none|not available",
    re.IGNORECASE,
)
# A column's name has no number but a year, a quarter or a count of months.
_NAME = re.compile(
    r"(?:[^\d]|(?<!\d)(?:19|20|1[34])\d\d(?!\d)|[QH][1-4]|(?<!\d)\d{1,2}(?= ?(?:M\b|months?))|(?<=to )\d{1,2})+"
)
_LONGEST_LABEL = 60
_LEAST_ROWS = 2
_LEAST_CELLS = 2


def with_bars(text: str) -> str:
    """A folded text with bars between the cells of such tables."""
    if _MAY_PART.search(text) is None:
        return text
    lines = text.split("\n")
    done = 0
    for index in range(1, len(lines)):
        if index < done:
            continue
        for sign in _SIGNS:
            rows = _rows_from(lines, index, sign)
            if rows:
                done = index + rows
                lines[index - 1 : done] = [_barred(line, sign) for line in lines[index - 1 : done]]
                break
    return "\n".join(lines)


def _rows_from(lines: Sequence[str], index: int, sign: str) -> int:
    """How many lines from one on are rows under the line of names before it; 0 if they are no table."""
    names = _cells(lines[index - 1], sign)
    if len(names) <= _LEAST_CELLS or not all(name and _NAME.fullmatch(name) for name in names):
        return 0
    count = 0
    while index + count < len(lines) and _is_row(_cells(lines[index + count], sign), len(names)):
        count += 1
    return count if count >= _LEAST_ROWS else 0


def _cells(line: str, sign: str) -> list[str]:
    """The label of a line and its cells; the label ends with a colon or with the sign that parts the cells."""
    label, colon, rest = line.partition(": ")
    if colon and len(label) <= _LONGEST_LABEL and sign not in label:
        return [label.strip(), *(cell.strip() for cell in rest.split(sign))]
    return [cell.strip() for cell in line.split(sign)]


def _is_row(cells: Sequence[str], width: int) -> bool:
    label, *values = cells
    if len(cells) != width or not label[:1].isalpha() or len(label) > _LONGEST_LABEL:
        return False
    return all(_VALUE.fullmatch(value) for value in values) and any(map(str.isdigit, "".join(values)))


def _barred(line: str, sign: str) -> str:
    """A line with bars for what parts its cells, as long as it was."""
    label, colon, rest = line.partition(": ")
    bar = sign.replace(sign.strip(), "|")
    if colon and sign not in label:
        return f"{label}| {rest.replace(sign, bar)}"
    return line.replace(sign, bar)
