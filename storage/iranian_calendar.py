"""The Iranian (solar Hijri) calendar: months as inclusive Gregorian days, by jdatetime's true leap years."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import jdatetime

MONTHS = (
    "farvardin",
    "ordibehesht",
    "khordad",
    "tir",
    "mordad",
    "shahrivar",
    "mehr",
    "aban",
    "azar",
    "dey",
    "bahman",
    "esfand",
)
FIRST_YEAR, LAST_YEAR = 1250, 1500


@lru_cache(maxsize=4096)
def first_day(year: int, month: int) -> date:
    """The Gregorian day on which an Iranian month begins; month 13 is the next year's first."""
    day = jdatetime.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1).togregorian()
    return date(day.year, day.month, day.day)


def last_day(year: int, month: int) -> date:
    """The Gregorian day on which an Iranian month ends."""
    return first_day(year, month + 1) - timedelta(days=1)


@lru_cache(maxsize=4096)
def month_of(day: date) -> tuple[int, int]:
    """Iranian year and month of a Gregorian day."""
    iranian = jdatetime.date.fromgregorian(date=day)
    return iranian.year, iranian.month


def moved(day: date, months: int) -> date:
    """The same day of an Iranian month `months` later; the last one where that month is shorter."""
    year, month = month_of(day)
    later_year, later_month = divmod(year * 12 + month - 1 + months, 12)
    later = first_day(later_year, later_month + 1) + (day - first_day(year, month))
    return min(later, last_day(later_year, later_month + 1))


def month_starting_near(day: date, days: int = 2) -> tuple[int, int] | None:
    """The Iranian month that begins within `days` of a Gregorian day: wires print its first day a day or
    two off.
    """
    year, month = month_of(day + timedelta(days=days))
    return (year, month) if abs((first_day(year, month) - day).days) <= days else None


def month_ending_near(day: date, days: int = 2) -> tuple[int, int] | None:
    """The Iranian month that ends within `days` of a Gregorian day."""
    year, month = month_of(day - timedelta(days=days))
    return (year, month) if abs((last_day(year, month) - day).days) <= days else None
