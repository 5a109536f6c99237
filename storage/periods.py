"""Periods of whole months in the Gregorian or Iranian calendar, or of plain days: what a figure covers."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from storage import iranian_calendar
from storage.iranian_calendar import FIRST_YEAR, LAST_YEAR

_ORDINALS = ("first", "second", "third", "fourth")
# Gregorian years are so much ahead of Iranian ones.
_YEARS_APART = 622
# Days a month has on average: two periods of one length may differ by a few days.
DAYS_A_MONTH = 30.44
_COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
CalendarName = Literal["gregorian", "iranian"]


@lru_cache(maxsize=4096)
def _first_day(name: CalendarName, count: int) -> date:
    year, month = divmod(count, 12)
    return iranian_calendar.first_day(year, month + 1) if name == "iranian" else date(year, month + 1, 1)


@lru_cache(maxsize=4096)
def _last_day(name: CalendarName, count: int) -> date:
    year, month = divmod(count, 12)
    if name == "iranian":
        return iranian_calendar.last_day(year, month + 1)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


@dataclass(frozen=True, slots=True)
class Months:
    """Whole months of one calendar, both ends included; months count on from year * 12 + month - 1."""

    calendar: CalendarName
    first: int
    last: int

    @property
    def start(self) -> date:
        """The Gregorian day on which the period begins."""
        return _first_day(self.calendar, self.first)

    @property
    def end(self) -> date:
        """The Gregorian day on which the period ends."""
        return _last_day(self.calendar, self.last)

    def moved(self, months: int) -> Months:
        """The same stretch `months` later (earlier when negative)."""
        return replace(self, first=self.first + months, last=self.last + months)


@dataclass(frozen=True, slots=True)
class Days:
    """A period that does not begin and end with months: "January 5 to February 6"; `iranian` tells its calendar."""

    start: date
    end: date
    iranian: bool = False

    def moved(self, months: int) -> Days:
        """The same days of their calendar `months` later; a day that the month lacks becomes its last.

        A week moves by whole weeks, so that it begins on the same day of the week.
        """
        if self.iranian:
            start, end = (iranian_calendar.moved(day, months) for day in (self.start, self.end))
            return replace(self, start=start, end=end)
        if (self.end - self.start).days == 6 and months % 12 == 0:
            step = timedelta(days=364 * months // 12)
            return Days(self.start + step, self.end + step)
        return replace(self, start=_moved_day(self.start, months), end=_moved_day(self.end, months))


Period = Months | Days


def months_of(calendar_name: CalendarName, year: int, first: int, last: int) -> Months:
    """Months `first` to `last` of a year; a `last` before `first` is in the next year."""
    end = year * 12 + last - 1
    start = year * 12 + first - 1
    return Months(calendar_name, start, end if end >= start else end + 12)


def length(period: Period) -> int:
    """How many months a period has (rounded for plain days)."""
    if isinstance(period, Months):
        return period.last - period.first + 1
    return max(1, round(((period.end - period.start).days + 1) / DAYS_A_MONTH))


def from_days(start: date, end: date, *, iranian: bool) -> Period:
    """The period of printed days, snapped to the months that they mean.

    In an Iranian context days within two of a month's boundary are that boundary, as wires convert dates a
    day or two off; whole Gregorian months stay months so that they can be moved.
    """
    if iranian:
        first, last = iranian_calendar.month_starting_near(start), iranian_calendar.month_ending_near(end)
        if first and last and first <= last:
            return Months("iranian", first[0] * 12 + first[1] - 1, last[0] * 12 + last[1] - 1)
    if start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]:
        return Months("gregorian", start.year * 12 + start.month - 1, end.year * 12 + end.month - 1)
    return Days(start, end)


def first_month(calendar_name: CalendarName, day: date) -> int:
    """The month that a day lies in, counted as Months counts them."""
    year, month = iranian_calendar.month_of(day) if calendar_name == "iranian" else (day.year, day.month)
    return year * 12 + month - 1


@lru_cache(maxsize=1024)
def whole_months(start: date | None, end: date | None) -> Months | None:
    """The months that two stored days mean, in whichever calendar they begin and end months; None for other days."""
    if start is None or end is None:
        return None
    known = start.year - _YEARS_APART > FIRST_YEAR and end.year - _YEARS_APART < LAST_YEAR
    period = from_days(start, end, iranian=known)
    return period if isinstance(period, Months) else None


def label_of(period: Period) -> str:
    """The period in words: "first nine months of 1403", "Shahrivar 1398", "third quarter of 2024", "2025"."""
    if isinstance(period, Days):
        return f"{period.start} to {period.end}"
    year, first = divmod(period.first, 12)
    count = length(period)
    if count > 12 - first and count != 12:
        return f"{period.start} to {period.end}"
    if count == 12:
        return str(year) if first == 0 else f"{count} months to {_month_name(period.calendar, period.last)}"
    return _part_label(period, year, first, count)


def _part_label(period: Months, year: int, first: int, count: int) -> str:
    if count == 1:
        return _month_name(period.calendar, period.first)
    if count == 3 and first % 3 == 0:
        return f"{_ORDINALS[first // 3]} quarter of {year}"
    if count == 6 and first % 6 == 0:
        return f"{_ORDINALS[first // 6]} half of {year}"
    if first == 0:
        return f"first {_COUNTS[count]} months of {year}"
    return f"{_month_name(period.calendar, period.first)} to {_month_name(period.calendar, period.last)}"


# Once: the standard library's names are put together by the system each time.
_MONTH_NAMES: dict[CalendarName, list[str]] = {
    "iranian": [name.title() for name in iranian_calendar.MONTHS],
    "gregorian": calendar.month_name[1:],
}


def _month_name(calendar_name: CalendarName, month: int) -> str:
    year, index = divmod(month, 12)
    return f"{_MONTH_NAMES[calendar_name][index]} {year}"


def _moved_day(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
