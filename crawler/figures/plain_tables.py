"""Tables without bars ("Gold koz 369 412" under "Q2 2024 Q2 2023"): the bars that they lack, set into their gaps.

Rows are lines that end with as many numbers each; a line of as many column names stands right above them. Where the
names of the columns are not understood nothing of the rows may be read: the unit before a number would be taken for
that of the row before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from crawler.figures.announced_units import announced
from crawler.figures.table_units import label_units


class Barred(NamedTuple):
    """A text of the same length, with bars between the cells of its plain tables; and where the first rows of those
    begin whose columns nothing names.
    """

    text: str
    refused: frozenset[int]


class _Line(NamedTuple):
    """A line with words: its span, and where the numbers that end it begin (() for a line that is no row)."""

    start: int
    end: int
    values: tuple[int, ...] = ()


_LONGEST_ROW = 160
_LONGEST_LABEL = 70
_TOKEN = re.compile(r"\S+(?: %(?= |$))?")
_VALUE = re.compile(
    r"\(?[-+]?\d(?:[\d,]*\d)?(?:\.\d+)?(?: ?%\)?|\)%?)?[*†‡]?|-{1,3}|n/?a\.?|n\.a\.|nil|nm", re.IGNORECASE
)
_BRACKETED = re.compile(r"\([\d.,]+\)")
_AMOUNT_ENDS = re.compile(r"(?<![\w.,-])\d[\d.,]*(?: (?:thousand|million|billion))?$")
_YEAR = re.compile(r"(?:19|20)\d\d|1[34]\d\d")
_SECTION = re.compile(r"[A-Z][^\d.!?:]{2,60}:?")

_UNFINISHED = re.compile(r"(?:,|&|/|\b(?i:and|or|of))$")

_YEARS = r"(?:19|20|1[34])\d\d(?:[/-]\d\d)?[AEFBPaefbp]?"
_SHORT = r"(?:'?\d\d(?:[/-]\d\d)?(?:\d\d)?)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_PART = r"(?:[QH][1-4]|[1-4][QH]|\d{1,2} ?M|YTD|FY|CY)"
_CHANGE = (
    r"(?:% ?|y[-/ ]?o[-/ ]?y ?|q[-/ ]?o[-/ ]?q ?)?(?:changes?|chg\.?|var(?:iance)?\.?|growth)(?: ?(?:\(%\)|%|,? in %))?"
    r"|(?:y[-/]?o?[-/]?y|q[-/]?o?[-/]?q|m[-/]?o?[-/]?m|\+/-)(?: ?(?:\(%\)|%))?|%"
)
# What may stand over a column of numbers in a line without bars.
COLUMN_NAME = re.compile(
    rf"(?<!\S)(?:{_MONTH} (?:Q|Qtr|[Qq]uarter) {_SHORT}|{_MONTH}[- ]{_SHORT} (?:Q|Qtr|[Qq]uarter)"
    rf"|(?:{_PART}|{_MONTH})[- ]?(?:FY ?)?{_SHORT}|FY ?-?{_SHORT}|{_YEARS} ?(?:{_PART})|{_YEARS}"
    rf"|{_MONTH}[-/]{_MONTH}(?:[- ]{_SHORT})?|{_MONTH}|{_PART}|(?i:{_CHANGE}))(?!\S)"
)


def barred(text: str) -> Barred:
    """A folded text with its plain tables barred."""
    if "\n" not in text:
        return Barred(text, frozenset())
    lines = _lines(text)
    letters: list[str] = []
    refused: set[int] = set()
    done = 0
    for first, rows in _runs(text, lines):
        if all(text.startswith("- ", row.values[0]) for row in rows):
            continue  # "Hollin - 3,011": a dash is between a name and its number
        head = lines[first - 1] if first else None
        gaps = _gaps(text, head, rows)
        if gaps is None:
            if len(rows) < 2 or (head is not None and announced(text, head.start, head.end)):
                continue  # "Alumina 412 (-3%)" under "Output, kt (change)": lines of a list
            refused.add(rows[0].start)
            gaps = [row.values[0] - 1 for row in rows]
        for gap in gaps:
            letters += text[done:gap], "|"
            done = gap + 1
    return (
        Barred("".join([*letters, text[done:]]), frozenset(refused)) if letters else Barred(text, frozenset())
    )


def _lines(text: str) -> list[_Line]:
    lines, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            lines.append(_Line(start, start + len(words), _values(words, start)))
        at += len(line) + 1
    return lines


def _values(words: str, start: int) -> tuple[int, ...]:
    """Where each of the numbers begins that end a row; () for words that are no row."""
    if len(words) > _LONGEST_ROW or "|" in words or not (words[-1].isdigit() or words[-1] in "%)-*†‡aAlLmM."):
        return ()
    last = words.rsplit(None, 1)[-1]
    if last != "%" and _VALUE.fullmatch(last) is None:
        return ()  # as almost all lines of prose
    tokens = list(_TOKEN.finditer(words))
    count = 0
    while count < len(tokens) and _VALUE.fullmatch(tokens[-1 - count][0]):
        count += 1
    values = tokens[len(tokens) - count :]
    label = words[: values[0].start()].rstrip() if values else ""
    if not label or len(label) > _LONGEST_LABEL or not label.lstrip("-*• ")[:1].isalpha():
        return ()
    if label.endswith(":") or (count == 2 and _BRACKETED.fullmatch(values[1][0])):
        return ()  # "Pellet: 4,512 (4,389)" is an item of a list
    if not any(map(str.isdigit, "".join(value[0] for value in values))) or _are_names(values):
        return ()
    return tuple(start + value.start() for value in values) if count > 1 or _ends_with_unit(label) else ()


def _are_names(values: Sequence[re.Match[str]]) -> bool:
    """Years alone are names of columns."""
    return all(_YEAR.fullmatch(value[0]) for value in values)


def _ends_with_unit(label: str) -> bool:
    rest, gap, last = label.rpartition(" ")
    if _AMOUNT_ENDS.search(rest):
        return False  # "- Antamina: 29,404 tons (-17.6%)"
    return bool(gap) and bool(label_units(f"({last.strip('()')})"))


def _runs(text: str, lines: list[_Line]) -> Iterator[tuple[int, list[_Line]]]:
    """Rows that follow each other, with the index of the first; headings between two of them are left out."""
    index = 0
    while index < len(lines):
        if not lines[index].values:
            index += 1
            continue
        first, rows = index, list[_Line]()
        while index < len(lines) and (lines[index].values or _is_section(text, lines, index)):
            # "ALUMINA AND": the row behind it begins in this line, and is none of what it says itself.
            broken = not lines[index].values and _UNFINISHED.search(
                text, lines[index].start, lines[index].end
            )
            rows += [lines[index]] if lines[index].values else []
            index += 2 if broken else 1
        yield first, rows


def _is_section(text: str, lines: list[_Line], index: int) -> bool:
    if index + 1 >= len(lines) or not lines[index + 1].values:
        return False
    return _SECTION.fullmatch(text, lines[index].start, lines[index].end) is not None


def _gaps(text: str, head: _Line | None, rows: list[_Line]) -> list[int] | None:
    """The characters that are to be bars, in order; None where the columns are not understood."""
    width = len(rows[0].values)
    if width == 1 and len(rows) > 1 and all(len(row.values) == 1 for row in rows):
        return [row.values[0] - 1 for row in rows]
    if head is None or any(len(row.values) != width for row in rows):
        return None
    names = _names(text, head, width)
    if names is None or len({text[left:right] for left, right in names}) < width:
        return None
    over = [left - 1 for left, _ in names if text[left - 1 : left] == " "]
    return [*over, *(value - 1 for row in rows for value in row.values)]


def _names(text: str, head: _Line, width: int) -> list[tuple[int, int]] | None:
    """The spans of the names in a line that ends with as many; None where it holds others."""
    if head.end - head.start > _LONGEST_ROW or text.find("|", head.start, head.end) >= 0:
        return None
    found = [match.span() for match in COLUMN_NAME.finditer(text, head.start, head.end)]
    if len(found) != width or found[-1][1] != head.end:
        return None
    if any(text[left[1] : right[0]].strip() for left, right in pairwise(found)):
        return None
    return found if not any(map(str.isdigit, text[head.start : found[0][0]])) else None
