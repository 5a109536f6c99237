"""Turns a match of a period rule of the Iranian calendar, or of its seasons, into a mention."""

from __future__ import annotations

import re

from crawler.figures.period_fields import Reader, mention_of, year_fields
from crawler.figures.period_words import Mention
from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS

# The day that "mid-Shahrivar" means.
_MIDDLE = 15
# Days of the longest months; a day behind the end of a month is its last one.
_LONGEST = 31
# Months that have them, and the days of a week before its last.
_LONG, _BEFORE_LAST = 6, 6
# A day of the month that is named behind it, or two of them.
_DAY = "[1-9]|[12]\\d|3[01]"
_DAY_BEFORE = re.compile(
    rf"(?:\b(?P<week>week to )|(?<![\d.,/-])(?:(?P<begun>{_DAY})(?: to | and | ?[-–] ?))?)(?P<day>{_DAY}) $"
)
# "Since Esfand 1402": of no months that are told.
_SINCE = ("since ", "since the month of ")
_SEASONS = {"spring": (1, 3), "summer": (4, 6), "autumn": (7, 9), "winter": (10, 12)}
# "The spring of 2025" is of no Iranian year.
_LAST_IRANIAN_YEAR = 1500
# By how much the Iranian year that begins in a spring is less.
_YEARS_BEFORE = 621


def iranian_count(match: re.Match[str], count: int) -> Mention | None:
    """ "Nine months to the end of Azar": those of one Iranian year, or, where they are twelve, of two."""
    last = IRANIAN_MONTHS.index(match["irm"]) + 1
    year = int(match["iry"]) if match["iry"] else None
    first = last - count + 1
    if first <= 0 and count != 12:
        return None
    return mention_of("months", match, first=first, last=last, year=year, iranian=True)


def iranian_month(grammar: Reader, match: re.Match[str]) -> Mention:
    if match.string.endswith(_SINCE, 0, match.start()):
        return mention_of("since", match)
    if (day := _DAY_BEFORE.search(match.string, max(0, match.start() - 20), match.start())) is not None:
        return _iranian_day(
            match, int(day["day"]), int(day["begun"] or day["day"]), of_week=bool(day["week"])
        )
    first = IRANIAN_MONTHS.index(match["month"]) + 1
    last = IRANIAN_MONTHS.index(match["until"]) + 1 if match["until"] else first
    return mention_of("months", match, first=first, last=last, **(year_fields(match) | {"iranian": True}))


def _iranian_day(match: re.Match[str], day: int, first: int, *, of_week: bool) -> Mention:
    """ "On 8 Tir": that day, "11 to 15 Aban": those, or, in "the week to 24 Mehr", the seven that end on it."""
    month = IRANIAN_MONTHS.index(match["month"]) + 1
    begun = (None, month, min(first, day))
    if of_week and day > _BEFORE_LAST:
        begun = (None, month, day - _BEFORE_LAST)
    elif of_week and month > 1:
        begun = (None, month - 1, day - _BEFORE_LAST + (_LONGEST if month - 1 <= _LONG else _LONGEST - 1))
    days = (begun, (None, month, day))
    return mention_of("iranian days", match, days=days, **(year_fields(match) | {"iranian": True}))


def iranian_days(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "From the beginning of the year to mid-Shahrivar": from a month's first day to a day."""
    first = IRANIAN_MONTHS.index(match["from"]) + 1 if match["from"] else 1
    month = IRANIAN_MONTHS.index(match["irm"] or match["irm2"]) + 1
    day = int(match["ird"] or match["ird2"] or _MIDDLE)
    fields = year_fields(match)
    if match["year_a"] and not fields.get("year"):
        fields["year"] = int(match["year_a"])
    days = ((None, first, 1), (None, month, day))
    return mention_of("iranian days", match, days=days, **(fields | {"iranian": True}))


def half_of_iranian_month(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The second half of Dey": from the sixteenth to the month's last day."""
    month = IRANIAN_MONTHS.index(match["month"]) + 1
    first, last = (1, _MIDDLE) if match["part"] == "first" else (_MIDDLE + 1, _LONGEST)
    days = ((None, month, first), (None, month, last))
    return mention_of("iranian days", match, days=days, **(year_fields(match) | {"iranian": True}))


def _seasons(match: re.Match[str]) -> tuple[int, int]:
    """First and last month of a season, or of two that follow each other."""
    return _SEASONS[match["season"]][0], _SEASONS[match["until"] or match["season"]][1]


def season(grammar: Reader, match: re.Match[str]) -> Mention:
    first, last = _seasons(match)
    fields = year_fields(match)
    year = fields.get("year")
    if isinstance(year, int) and year > _LAST_IRANIAN_YEAR:
        # "The winter of 2025" is of two years.
        begun = year - _YEARS_BEFORE if first < _SEASONS["winter"][0] else None
        return mention_of("season", match, first=first, last=last, year=begun)
    return mention_of("months", match, first=first, last=last, **(fields | {"iranian": True}))


def bare_season(grammar: Reader, match: re.Match[str]) -> Mention:
    first, last = _seasons(match)
    return mention_of("season", match, first=first, last=last)
