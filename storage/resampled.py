"""Values of one calendar told in the other: each month by its days' share of the months that it overlaps. Pure.

An Iranian month lies in two Gregorian ones. "December 2024" of a series that is told by Iranian months is estimated as
20/30 of Azar and 11/30 of Dey 1403: as if every day of a month had brought the same. Such values are marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from storage.known import is_additive
from storage.models import number
from storage.moments import day_text, read_day
from storage.periods import CalendarName, Months, first_month, label_of, whole_months

Row = dict[str, Any]
# Months, quarters and years of the other calendar are estimated.
LENGTHS = (1, 3, 12)


@dataclass(frozen=True, slots=True)
class Share:
    """So many days of a month, of all its days, with the value of the whole month."""

    row: Row
    months: Months
    days: int
    all_days: int

    @property
    def value(self) -> Decimal:
        """The days' part of the month's value."""
        return Decimal(str(self.row["value"])) * self.days / self.all_days

    @property
    def words(self) -> str:
        """As "20/30 of Azar 1403", or "Azar 1403" for all of it."""
        part = "" if self.days == self.all_days else f"{self.days}/{self.all_days} of "
        return part + label_of(self.months)


def in_calendar(values: Iterable[Row], calendar: CalendarName) -> list[Row]:
    """Rows as `series_queries.values` gives them, all in months of one calendar; by series and period.

    Rows of that calendar stay; those that are estimated from months of the other have `estimated`, the shares in
    words, and `inputs`. What can be neither is left out: other days, and stocks, rates and "over 41 million" of the
    other calendar.
    """
    found = []
    for _, group in groupby(values, key=lambda row: row["series"]):
        told = list(group)
        own = [row | {"estimated": None} for row in told if _is_of(row, calendar)]
        estimated = _estimated(told, {_months(row) for row in own}, calendar)
        found += sorted([*own, *estimated], key=lambda row: (row["period_end"], row["period_start"]))
    return found


def _months(row: Row) -> Months | None:
    return whole_months(read_day(row["period_start"]), read_day(row["period_end"]))


def _is_of(row: Row, calendar: CalendarName) -> bool:
    months = _months(row)
    return months is not None and months.calendar == calendar


def _estimated(told: Sequence[Row], known: set[Months | None], calendar: CalendarName) -> Iterator[Row]:
    if not told or not is_additive(told[0]["measure"], told[0]["unit"]):
        return
    by_day = {day: share for row in told for day, share in _days(row, calendar)}
    for target in _targets(by_day, calendar):
        shares = _shares(by_day, target)
        if shares and target not in known:
            yield _row(shares, target)


def _days(row: Row, calendar: CalendarName) -> Iterator[tuple[date, tuple[Row, Months]]]:
    """The days of an exact value of one month of the other calendar."""
    months = _months(row)
    if months is None or months.calendar == calendar or months.first != months.last:
        return
    if row["value"] is not None and row["bound"] == "exact":
        for ordinal in range(months.start.toordinal(), months.end.toordinal() + 1):
            yield date.fromordinal(ordinal), (row, months)


def _targets(by_day: dict[date, tuple[Row, Months]], calendar: CalendarName) -> Iterator[Months]:
    months = sorted({first_month(calendar, day) for day in by_day})
    for first in months:
        yield from (Months(calendar, first, first + length - 1) for length in LENGTHS if first % length == 0)


def _shares(by_day: dict[date, tuple[Row, Months]], target: Months) -> list[Share]:
    """The shares that make up the target; none where a day of it is in no known month."""
    days = [date.fromordinal(day) for day in range(target.start.toordinal(), target.end.toordinal() + 1)]
    if not all(day in by_day for day in days):
        return []
    taken = groupby((by_day[day] for day in days), key=lambda each: each[1])
    return [_share(list(group)) for _, group in taken]


def _share(days: Sequence[tuple[Row, Months]]) -> Share:
    row, months = days[0]
    return Share(row, months, len(days), (months.end - months.start).days + 1)


def _row(shares: Sequence[Share], target: Months) -> Row:
    digits = min((Decimal(str(share.row["value"])).as_tuple().exponent for share in shares), default=0)
    value = sum((share.value for share in shares), Decimal(0)).quantize(
        Decimal(1).scaleb(min(0, int(digits)))
    )
    return shares[0].row | {
        "id": None,
        "quote": None,
        "url": None,
        "wire": None,
        "vintages": None,
        "witnesses": 0,
        "period_start": day_text(target.start),
        "period_end": day_text(target.end),
        "period": label_of(target),
        "value": number(value),
        "low": None,
        "high": None,
        "bound": "about",
        "published": max(
            (share.row["published"] for share in shares if share.row["published"]), default=None
        ),
        "known_from": max(share.row["known_from"] for share in shares),
        "change": None,
        "estimated": " + ".join(share.words for share in shares),
        "inputs": [_input(share) for share in shares],
    }


def _input(share: Share) -> dict[str, Any]:
    held = {"id": share.row["id"], "period": label_of(share.months), "value": share.row["value"]}
    return held | {"days": share.days, "of": share.all_days}
