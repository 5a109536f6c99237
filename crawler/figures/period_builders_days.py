"""Turns a match of a rule of printed days or months, or of a boundary told by its day, into a mention."""

from __future__ import annotations

import calendar
import re

from crawler.figures.period_fields import Reader, mention_of, point, year_fields
from crawler.figures.period_words import Mention

# The year of a month whose year is not told.
_NO_LEAP = 2001


def months_from(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The year beginning March 1", "the Iranian month that began on March 21": so many months from that day on."""
    count = grammar.number(match["n"]) if match["n"] else 1 if match["one"] else 12
    begun = match["begins"] in ("started", "began")
    return mention_of("months from", match, last=count, ends_at=point(grammar, match, "e"), ordinal=begun)


def interval(grammar: Reader, match: re.Match[str]) -> Mention:
    days = (point(grammar, match, "a"), point(grammar, match, "b"))
    fields = (
        {key: value for key, value in year_fields(match).items() if key != "iranian" or value}
        if "word1" in match.groupdict()
        else {}
    )
    return mention_of("interval", match, days=days, **fields)


def days_of_month(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The first ten days of November", "the last 10 days of May"."""
    year, month, _ = point(grammar, match, "a")
    count = grammar.number(match["n"]) or int(match["n"])
    whole = calendar.monthrange(year or _NO_LEAP, month)[1]
    first = 1 if match["part"] in ("first", "opening") else whole - count + 1
    return mention_of("interval", match, days=((year, month, first), (year, month, first + count - 1)))


def days_in_month(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The week of November 4-10"."""
    year, month = int(match["year"]) if match["year"] else None, grammar.month(match["mo"])
    first, last = int(match["d1"]), int(match["d2"])
    if not 0 < first < last:
        return None
    return mention_of("interval", match, days=((year, month, first), (year, month, last)))


def bracket(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("ends", match, ends_at=point(grammar, match, "e"))


def opening(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("starts", match, ends_at=point(grammar, match, "e"))


def ended(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("year", match, first=1, last=12, ends_at=point(grammar, match, "e"))


def week(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("week", match, ends_at=point(grammar, match, "e"))
