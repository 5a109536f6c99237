"""How the wires print a moment. Python's own month names follow the locale, so they are spelt out here."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import jdatetime

from crawler.page.dates import PERSIAN_MONTHS

TEHRAN = ZoneInfo("Asia/Tehran")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
JALALI_WEEKDAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def utc_stamp(moment: datetime) -> str:
    """The meta tags' form: 2025-01-11T10:47:33Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def us_date(moment: datetime) -> str:
    """MENAFN's visible form: 1/12/2025 9:12:41 AM. The site names no zone; the replica prints UTC."""
    half = "AM" if moment.hour < 12 else "PM"
    return f"{moment.month}/{moment.day}/{moment.year} {moment.hour % 12 or 12}:{moment:%M:%S} {half}"


def closing_line_date(moment: datetime) -> str:
    """The ddmmyyyy of MENAFN's closing line."""
    return moment.strftime("%d%m%Y")


def tehran_times_date(moment: datetime) -> str:
    """January 11, 2025 - 14:17, in Tehran's time."""
    local = moment.astimezone(TEHRAN)
    return f"{MONTHS[local.month - 1]} {local.day:02}, {local.year} - {local:%H:%M}"


def mehr_date(moment: datetime) -> str:
    """Oct 1, 2024, 12:32, in Tehran's time."""
    local = moment.astimezone(TEHRAN)
    return f"{MONTHS[local.month - 1][:3]} {local.day}, {local.year}, {local:%H:%M}"


def jalali_date(moment: datetime) -> str:
    """۱۰ مهر ۱۴۰۳، ۹:۵۰, in Tehran's time."""
    day, local = _jalali(moment)
    return f"{day.day} {PERSIAN_MONTHS[day.month - 1]} {day.year}، {local.hour}:{local:%M}".translate(
        PERSIAN_DIGITS
    )


def jalali_list_date(moment: datetime) -> str:
    """سه‌شنبه ۱۰ مهر ۱۴۰۳ - ۰۹:۵۰, the form of lists."""
    day, local = _jalali(moment)
    printed = f"{day.day} {PERSIAN_MONTHS[day.month - 1]} {day.year} - {local:%H:%M}".translate(
        PERSIAN_DIGITS
    )
    return f"{JALALI_WEEKDAYS[local.weekday()]} {printed}"


def _jalali(moment: datetime) -> tuple[jdatetime.date, datetime]:
    local = moment.astimezone(TEHRAN)
    return jdatetime.date.fromgregorian(date=local.date()), local
