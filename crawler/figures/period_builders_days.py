"""Turns a match of a rule of printed days or months, or of a boundary told by its day, into a mention."""

from __future__ import annotations

import calendar
import re

from crawler.figures.period_fields import Reader, mention_of, point, year_fields
from crawler.figures.period_words import Mention
from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS

# The year of a month whose year is not told.
_NO_LEAP = 2001
_HAD_DONE = re.compile(
    r"\bhad (?:already |also |only )?(?:been )?(?:[a-z]{2,}ed|made|sold|sent|dug|won) [^.;]{0,80}$"
)
# The last day of a month's first half.
_MIDDLE = 15


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
    year, month, whole = _month(grammar, match)
    count = grammar.number(match["n"]) or int(match["n"])
    first = 1 if match["part"] in ("first", "opening") else whole - count + 1
    return mention_of("interval", match, days=((year, month, first), (year, month, first + count - 1)))


def half_of_month(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The second half of October": from the sixteenth to the month's last day."""
    year, month, whole = _month(grammar, match)
    first, last = (1, _MIDDLE) if match["part"] == "first" else (_MIDDLE + 1, whole)
    return mention_of("interval", match, days=((year, month, first), (year, month, last)))


def days_in_month(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "The week of November 4-10"."""
    year, month = int(match["year"]) if match["year"] else None, grammar.month(match["mo"])
    first, last = int(match["d1"]), int(match["d2"])
    if not 0 < first < last:
        return None
    return mention_of("interval", match, days=((year, month, first), (year, month, last)))


def half_year(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "Half-year output": of the half that the quarter spoken of ends."""
    return mention_of("half-year", match, last=6)


def bracket(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("ends", match, ends_at=point(grammar, match, "e"))


def opening(grammar: Reader, match: re.Match[str]) -> Mention:
    begun = re.search(r"\b(?:started|began|begun)\b", match[0]) is not None
    return mention_of("starts", match, ends_at=point(grammar, match, "e"), ordinal=begun)


def ended(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("year", match, first=1, last=12, ends_at=point(grammar, match, "e"))


# Days of Gregorian months on which Iranian ones end; a year of theirs does in March.
_IRANIAN_ENDS, _MARCH = range(19, 24), 3


def part_of_year_ended(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "The second half of the fiscal year to March 2014": so many months before its end."""
    size = 3 if match["part"] == "quarter" else 6
    place = 12 // size if match["ord"] in ("last", "final") else min(grammar.number(match["ord"]), 12 // size)
    year, month, day = point(grammar, match, "e")
    if day in _IRANIAN_ENDS and month == (_MARCH + place * size - 1) % 12 + 1:
        # "The first half of the fiscal year ended September 21": the half did.
        return mention_of("months", match, first=1, last=size, ends_at=(year, month, day))
    earlier = month <= 12 - place * size
    month -= 12 - place * size - 12 * earlier
    year = year - earlier if year is not None else None
    # No month is shorter.
    end = (year, month, min(day, 28) if day else None)
    return mention_of("months", match, first=1, last=size, ends_at=end)


def week(grammar: Reader, match: re.Match[str]) -> Mention:
    return mention_of("week", match, ends_at=point(grammar, match, "e"))


def to_date(grammar: Reader, match: re.Match[str]) -> Mention:
    """ "Since the start of the year", with the end where the words name one."""
    fields = year_fields(match) if match["year1"] else {}
    end = point(grammar, match, "e") if match["me"] or match["mme"] or match["moe"] else None
    month = IRANIAN_MONTHS.index(match["month"]) + 1 if match["month"] else 0
    fields["fiscal"] = re.search("fiscal|financial", match[0]) is not None
    return mention_of("to date", match, last=month, ends_at=end, **fields)


def done_by(grammar: Reader, match: re.Match[str]) -> Mention | None:
    """ "By 22 October", if that is until when something had been done, and no deadline."""
    ahead = match.string[max(0, match.start() - 110) : match.start()]
    return to_date(grammar, match) if _HAD_DONE.search(ahead) else None


def _month(grammar: Reader, match: re.Match[str]) -> tuple[int | None, int, int]:
    """The year, if it is told, and the month that a match names, and how many days that has."""
    year, month, _ = point(grammar, match, "a")
    return year, month, calendar.monthrange(year or _NO_LEAP, month)[1]
