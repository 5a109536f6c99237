"""Periods as short as a subject line wants them: "9M 1403", "Q1 2025", "Azar 1403". Pure."""

from __future__ import annotations

from datetime import date, timedelta

from storage.iranian_calendar import MONTHS, first_day, last_day, month_of

GREGORIAN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
IRANIAN = tuple(name.capitalize() for name in MONTHS)
DAY = timedelta(days=1)
# Months counted from the first of a year, of a length that has a name of its own.
_PARTS = {(1, 6): "H1", (7, 6): "H2", (1, 3): "Q1", (4, 3): "Q2", (7, 3): "Q3", (10, 3): "Q4"}

Month = tuple[int, int]


def short_period(start: date | None, end: date | None, label: str | None) -> str:
    """The name of whole months of one calendar; for anything else the label as printed, or the days; "" for none."""
    if start is None or end is None:
        return label or ""
    for months, names in ((_iranian(start, end), IRANIAN), (_gregorian(start, end), GREGORIAN)):
        if months:
            return _name(*months, names)
    return label or (f"{start}" if start == end else f"{start} to {end}")


def _iranian(start: date, end: date) -> tuple[Month, Month] | None:
    first, last = month_of(start), month_of(end)
    return (first, last) if first_day(*first) == start and last_day(*last) == end else None


def _gregorian(start: date, end: date) -> tuple[Month, Month] | None:
    whole = start.day == 1 and (end + DAY).day == 1
    return ((start.year, start.month), (end.year, end.month)) if whole else None


def _name(first: Month, last: Month, names: tuple[str, ...]) -> str:
    (year, month), (last_year, last_month) = first, last
    count = (last_year - year) * 12 + last_month - month + 1
    if count == 12 and month == 1:
        return str(year)
    if count == 1:
        return f"{names[month - 1]} {year}"
    if year != last_year:
        return f"{names[month - 1]} {year}–{names[last_month - 1]} {last_year}"
    if (month, count) in _PARTS:
        return f"{_PARTS[month, count]} {year}"
    return f"{count}M {year}" if month == 1 else f"{names[month - 1]}–{names[last_month - 1]} {year}"
