"""Against what a column tells changes: by its own word ("YoY"), or by two times that it sets side by side."""

from __future__ import annotations

import re

from crawler.figures.table_words import BASES

_PART = r"[1-4][qt]|[qt][1-4]|[12][hs]|[hs][12]|\d{1,2}m"
# "1Q14/4Q13", "Q3 2024 vs Q3 2023", "2024/2023"; but "2014/15" is one year.
_TIMES = re.compile(
    rf"\b(?:({_PART})[ '-]{{0,2}}(?:20)?(\d\d) ?(?:/|x|v|vs\.?) ?({_PART})[ '-]{{0,2}}(?:20)?(\d\d)"
    r"|20(\d\d) ?(?:/|x|v|vs\.?) ?20(\d\d))\b"
)
_QUARTERS = "qt"


def sets_times_against(lowered: str) -> bool:
    """Whether a label sets two times against each other."""
    return _TIMES.search(lowered) is not None


def basis_told(lowered: str) -> str | None:
    """The basis that a label tells: yoy, qoq, mom or plan."""
    named = next((name for name, pattern in BASES if pattern.search(lowered)), None)
    told = _TIMES.search(lowered)
    return named if named or told is None else _basis_of(*told.groups())


def _basis_of(
    part: str | None, year: str | None, other: str | None, before: str | None, *years: str | None
) -> str | None:
    if part is None or other is None:
        year, before = years
    apart = int(year or 0) - int(before or 0)
    if part == other:
        return "yoy" if apart == 1 else None
    quarters = part and other and part.strip("1234") in _QUARTERS and other.strip("1234") in _QUARTERS
    if not quarters:
        return None
    return "qoq" if 4 * apart + _number(part) - _number(other) == 1 else None


def _number(part: str | None) -> int:
    return int(re.sub(r"\D", "", part or "") or 0)
