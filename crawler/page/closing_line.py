"""The last line of a MENAFN article: `MENAFN` ddmmyyyy, 12 digits, `ID` and the article's id.

It says the day and the id a second time, so it checks both, and gives the day where the page has no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

LINE = re.compile(r"MENAFN\s*(\d{2})(\d{2})(\d{4})\s*(\d{6})\s*(\d{6})\s*ID\s*:?\s*(\d{8,10})")
# One day for the time zone, which MENAFN does not state.
TOLERANCE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ClosingLine:
    """`day` is None where the digits are no date. `account` and `sub_code` are the provider's, six digits
    each.
    """

    day: date | None
    account: str
    sub_code: str
    article_id: str


def find_closing_lines(text: str) -> tuple[ClosingLine, ...]:
    """Every different closing line in `text`, in order; the same line printed twice counts once."""
    return tuple(dict.fromkeys(map(_decode, LINE.finditer(text))))


def strip_closing_lines(text: str) -> str:
    """`text` without its closing lines and the space that they leave at its ends."""
    return LINE.sub("", text).strip()


def check_closing_lines(
    lines: Iterable[ClosingLine], url: str, published: datetime | None
) -> tuple[str, ...]:
    """Marks for what a closing line contradicts: the id in `url`, the day of `published` ± 1; empty when all
    agree.
    """
    marks: list[str] = []
    for line in lines:
        if line.article_id not in re.findall(r"\d{8,10}", url):
            marks.append(f"closing-line id {line.article_id} is not the id of the url")
        if line.day is None:
            marks.append("closing-line date is no date")
        elif published and abs(line.day - published.astimezone(UTC).date()) > TOLERANCE:
            marks.append(f"closing-line date {line.day}, page says {published.astimezone(UTC).date()}")
    return tuple(dict.fromkeys(marks))


def _decode(match: re.Match[str]) -> ClosingLine:
    day, month, year, account, sub_code, article_id = match.groups()
    return ClosingLine(_day(int(year), int(month), int(day)), account, sub_code, article_id)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
