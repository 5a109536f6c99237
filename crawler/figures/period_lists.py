"""The year of months in a list: the one that its heading names ("Gold output of 2021 by month: January 1.2 tons")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crawler.figures.period_context import Timed, in_year
from crawler.figures.period_words import Mention
from storage.periods import Months, length

# What opens a line of a list.
_BULLETS = ("-", "*", "\u2022", "\u2013", "\u2014")
_WHOLE_YEAR = 12


class ListedMonths:
    """Remembers the year that the heading of a list is of, as long as the lines go on."""

    def __init__(self) -> None:
        self._year: Months | None = None

    def dated(self, text: str, start: int, mention: Mention, timed: Timed, found: Sequence[Timed]) -> Timed:
        """A month told without a year, in the year of its list's heading or of what stands before a colon."""
        period = timed.period
        bare = mention.kind == "months" and mention.year is None and mention.year_word is None
        if not bare or not isinstance(period, Months):
            return timed
        year = self._year if text.startswith(_BULLETS, start) else _before_colon(text, mention, found)
        year = year or _behind_month(text, period, found)
        if year is None or year.calendar != period.calendar or length(period) >= _WHOLE_YEAR:
            return timed
        return replace(timed, period=in_year(period, year.end.year))

    def note(self, text: str, start: int, end: int, found: Sequence[Timed]) -> None:
        """Takes in a sentence that was read: a heading that names a year, or what ends its list."""
        if text.startswith(_BULLETS, start):
            return
        self._year = next(
            (timed.period for timed in found if _is_year(text, timed) and isinstance(timed.period, Months)),
            None,
        )
        if not text[start:end].rstrip().endswith(":"):
            self._year = None


def _is_year(text: str, timed: Timed) -> bool:
    """Whether a mention is a whole year, told by its number."""
    if not text[timed.end - 1].isdigit():
        return False
    whole = timed.period is not None and length(timed.period) == _WHOLE_YEAR
    return whole and timed.role == "main" and not timed.loose_year


def _behind_month(text: str, month: Months, found: Sequence[Timed]) -> Months | None:
    """ "In January 2023 it made 10 tons, followed by 7 tons in February and 9 in March": the year of the first."""
    first = found[0] if found else None
    if first is None or first.role != "main" or not isinstance(first.period, Months) or length(month) != 1:
        return None
    told, last = first.period, found[-1].period
    dated = text[first.start : first.end].rstrip()[-4:].isdigit() and length(told) == 1
    later = told.calendar == month.calendar and told.first % _WHOLE_YEAR < month.first % _WHOLE_YEAR
    alone = all(timed.period is not None and length(timed.period) == 1 for timed in found)
    next_one = isinstance(last, Months) and (month.first - last.first) % _WHOLE_YEAR == 1
    return told if dated and later and alone and next_one else None


def _before_colon(text: str, mention: Mention, found: Sequence[Timed]) -> Months | None:
    for timed in found:
        if (
            _is_year(text, timed)
            and isinstance(timed.period, Months)
            and ": " in text[timed.end : mention.start]
        ):
            return timed.period
    return None
