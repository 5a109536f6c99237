"""The dates that wires print, as moments: ISO, RFC-822, English words, US numbers, the Iranian calendar."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import jdatetime

DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")
# Old Persian pages type the month names with Arabic ي and ك.
LETTERS = str.maketrans(
    {"ي": "ی", "ك": "ک", "\u200c": "", "\u200f": "", "\u200e": "", "\u00a0": " ", "\u202f": " "}
)

ENGLISH_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PERSIAN_MONTHS = (
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
)

ENGLISH_MONTH = r"(?P<month>" + "|".join(ENGLISH_MONTHS) + r")[a-z]*\.?"
PERSIAN_MONTH = r"(?P<month>" + "|".join(PERSIAN_MONTHS) + ")"
CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?:\s*(?P<half>[ap]\.?m\b\.?))?"
# Between day and clock stand commas, dashes, bars, "at", «ساعت».
LATER_CLOCK = rf"(?:[^\d]{{1,20}}{CLOCK})?"
# "+0330" and "+03:30" after the time, also after a space; "+03" only next to it ("11:21 -12 views" names
# no zone).
OFFSETS = (
    re.compile(r"(?:utc|gmt)\s*([+\-−])(\d{1,2})(?::?(\d{2}))?", re.I),
    re.compile(r"^([+\-−])(\d{2})(?::?(\d{2}))?(?!\d)"),
    re.compile(r"^\s([+\-−])(\d{2}):?(\d{2})(?!\d)"),
)
UNIVERSAL = re.compile(r"\b(?:utc|gmt|z)\b", re.I)


class Moment(NamedTuple):
    """`at` is aware UTC. With `day_only` the source gives no time, and `at` is 00:00 UTC of its day."""

    at: datetime
    day_only: bool = False


def parse_moment(text: str | None, zone: str = "UTC") -> Moment | None:
    """The moment that `text` states; None for what is no date. `zone` (IANA) holds where it names none."""
    if not text or not (plain := text.translate(DIGITS).translate(LETTERS).strip()[:200]):
        return None
    for pattern, read in FORMS:
        if (match := pattern.search(plain)) and (moment := _safely(read, match, plain, zone)):
            return moment
    return None


def _safely(
    read: Callable[[re.Match[str], str, str], Moment | None], match: re.Match[str], plain: str, zone: str
) -> Moment | None:
    """31 November and 30 Esfand of a common year look like dates and are none."""
    try:
        return read(match, plain, zone)
    except (ValueError, OverflowError):
        return None


def _iso(match: re.Match[str], plain: str, zone: str) -> Moment:
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    return _moment(match, plain, zone, _jalali(year, month, day) if year < 1500 else (year, month, day))


def _rfc822(match: re.Match[str], plain: str, zone: str) -> Moment:
    read = parsedate_to_datetime(match[0])
    return Moment((read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC))


def _english(match: re.Match[str], plain: str, zone: str) -> Moment:
    month = ENGLISH_MONTHS.index(match["month"].lower()[:3]) + 1
    return _moment(match, plain, zone, (int(match["year"]), month, int(match["day"])))


def _us(match: re.Match[str], plain: str, zone: str) -> Moment:
    return _moment(match, plain, zone, (int(match["year"]), int(match["month"]), int(match["day"])))


def _persian(match: re.Match[str], plain: str, zone: str) -> Moment:
    month = PERSIAN_MONTHS.index(match["month"]) + 1
    return _moment(match, plain, zone, _jalali(int(match["year"]), month, int(match["day"])))


def _jalali(year: int, month: int, day: int) -> tuple[int, int, int]:
    gregorian = jdatetime.date(year, month, day).togregorian()
    return gregorian.year, gregorian.month, gregorian.day


def _moment(match: re.Match[str], plain: str, zone: str, day: tuple[int, int, int]) -> Moment:
    if match["hour"] is None:
        return Moment(datetime(*day, tzinfo=UTC), day_only=True)
    clock = (_hour(match), int(match["minute"]), int(match["second"] or 0))
    return Moment(datetime(*day, *clock, tzinfo=_zone(plain[match.end() :], zone)).astimezone(UTC))


def _hour(match: re.Match[str]) -> int:
    hour = int(match["hour"])
    if not match["half"]:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(f"hour {hour} {match['half']}")
    return hour % 12 + (12 if match["half"][0].lower() == "p" else 0)


def _zone(rest: str, zone: str) -> tzinfo:
    """The zone that stands after the time, else `zone`."""
    near = rest[:20]
    for pattern in OFFSETS:
        if match := pattern.search(near):
            offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
            return timezone(offset if match[1] == "+" else -offset)
    return UTC if UNIVERSAL.search(near) else ZoneInfo(zone)


_ISO = re.compile(
    r"(?<!\d)(?P<year>1[34]\d\d|19\d\d|20\d\d)(?P<by>[-/.])(?P<month>\d{1,2})(?P=by)(?P<day>\d{1,2})(?!\d)"
    r"(?:[T\s,،–\-]{1,4}(?:ساعت\s*)?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?(?P<half>(?!))?)?",
    re.I,
)
_RFC822 = re.compile(
    r"(?:[a-z]{3},\s*)?\d{1,2} [a-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})?\s*(?:[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)\b",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b{ENGLISH_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}}){LATER_CLOCK}", re.I
)
_DAY_FIRST = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})\.?\s+{ENGLISH_MONTH},?\s+(?P<year>\d{{4}}){LATER_CLOCK}", re.I
)
# Month first is certain only beside AM or PM: 9/1/2025 alone may be either.
_US = re.compile(
    r"(?<!\d)(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4}),?\s+"
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?\s*(?P<half>[ap]\.?m\.?)",
    re.I,
)
_PERSIAN = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s+{PERSIAN_MONTH}(?:\s*ماه)?،?\s+(?P<year>1[34]\d\d){LATER_CLOCK}"
)

FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str, str], Moment | None]], ...] = (
    (_RFC822, _rfc822),
    (_PERSIAN, _persian),
    (_ISO, _iso),
    (_US, _us),
    (_MONTH_FIRST, _english),
    (_DAY_FIRST, _english),
)
