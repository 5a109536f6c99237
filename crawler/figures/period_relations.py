"""Periods told by another one: "in those of 2019", "the rest of the year", "the week before"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from crawler.figures.period_context import Timed, in_year
from crawler.figures.period_words import Mention
from storage.periods import CalendarName, Days, Months, Period, length, months_of

_WEEK = timedelta(days=7)
_MONTH = timedelta(days=31)
# "During those of 2019-20", "above that of 2023".
_THOSE_OF = re.compile(r"\b(?:those|that|the (?:one|ones|figure|level|same)) (?:of|in|from|for) (?:the )?$")
# What stands before a year that opens a sentence, and how much of it; what begins another clause.
_OPENS, _BEFORE_OPENING = re.compile(r"(?:^|[.!?:\n] *)(?:in|for|during|over|throughout) $"), 14
_NEXT_CLAUSE = re.compile(r"[;:]| (?:and|but|while|whereas) ")
# "2021, when the same month had brought".
_WHEN_SAME = re.compile(r",? (?:when|where|in which|during which)(?: (?:in|for|during))?(?: the| that)? ?")


def of_its_year(
    text: str, before: Timed | None, mention: Mention, timed: Timed, anchor: date | None
) -> Timed:
    """A part of a year and a year that belong together although other words stand between them."""
    if mention.kind == "part" and timed.period is None and before and before.period:
        return replace(timed, period=_place_after(before.period, mention.first, anchor))
    if before is None or before.period is None or timed.period is None:
        return timed
    lengths, gap = (length(before.period), length(timed.period)), (before.end, mention.start)
    whole = mention.kind == "year" and mention.ends_at is None and lengths[0] < lengths[1] == 12
    if whole and _THOSE_OF.search(text, *gap):
        part = _part_in(timed.period, before.period)
        # "2.3 tons in the last quarter, taking those of the year to 6 tons": of the whole year.
        return timed if part == before.period else replace(timed, period=part, loose_year=False)
    if mention.kind == "same" and lengths[1] < lengths[0] == 12 and _WHEN_SAME.fullmatch(text, *gap):
        return replace(timed, period=_part_in(before.period, timed.period), role="back")
    if lengths[1] < lengths[0] == 12 and _is_bare_part(mention) and _opens_with(text, before, mention):
        return replace(timed, period=_part_in(before.period, timed.period))
    return timed


def _is_bare_part(mention: Mention) -> bool:
    """ "In the first quarter": a part of which no year is told."""
    unnamed = mention.year is None and mention.year_word in (None, "the")
    return mention.kind == "months" and mention.ordinal and unnamed and mention.ends_at is None


def _opens_with(text: str, year: Timed, mention: Mention) -> bool:
    """ "In 2021, the mine delivered 5 tons in the first quarter": the year that opens a sentence is that of a part."""
    opening = _OPENS.search(text, max(0, year.start - _BEFORE_OPENING), year.start)
    told = opening is not None and text[year.start : year.end].strip().isdigit()
    return told and _NEXT_CLAUSE.search(text, year.end, mention.start) is None


def part_of_its_year(text: str, before: Timed, mention: Mention, timed: Timed) -> Timed | None:
    """ "This year's second quarter": the part of the year that is told right before it."""
    bare = mention.kind == "months" and mention.year is None and mention.year_word is None
    if (
        not bare
        or before.loose_year
        or before.period is None
        or timed.period is None
        or length(before.period) != _YEAR
    ):
        return None
    if not text.endswith(("year's ", "year's, "), before.start, mention.start) or mention.ends_at is not None:
        return None
    return replace(timed, start=before.start, period=_part_in(before.period, timed.period))


_YEAR, _QUARTER = 12, 3
# "Over eleven months, output was 260 tons in 2019", "the total over eleven months is put at 260 tons in 2019".
_COUNTED_MONTHS = re.compile(
    r"(?:^|cumulative |total )[^,;.\d]{0,40}?(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring)"
    r" (?:the |its )?(?:first )?[\w]+[- ]months?,? $"
)


def months_of_year_behind(text: str, start: int, before: Timed, mention: Mention, timed: Timed) -> Timed:
    """The year told behind an amount in a sentence that opens with a count of months: so many months of that year."""
    months, year = before.period, timed.period
    if mention.kind != "year" or mention.year is None or not isinstance(months, Months) or year is None:
        return timed
    if not length(months) < _YEAR == length(year) or months.first % _YEAR:
        return timed
    opens = _COUNTED_MONTHS.search(f"{text[start : before.end].lstrip()}, ") is not None
    amount = re.search(r"\d[\d.,]*(?: [a-z]+){1,3}? in $", text[before.end : mention.start])
    return replace(timed, period=in_year(months, year.end.year)) if opens and amount else timed


def part_that_follows(spoken: Period | None, months: int) -> Period | None:
    """ "The following month": the one behind that just told."""
    return spoken.moved(months) if spoken is not None and length(spoken) == months else None


def _part_in(year: Period, part: Period) -> Period:
    """The same part of another year, in whichever month that one begins."""
    if isinstance(year, Months) and isinstance(part, Months) and year.calendar == part.calendar:
        return part.moved((year.first - part.first + 11) // 12 * 12)
    return in_year(part, year.end.year)


def year_around(period: Period) -> Period:
    """The calendar year in which a period ends; a longer one is its own."""
    if not isinstance(period, Months) or length(period) >= 12:
        return period
    first = period.last - period.last % 12
    return Months(period.calendar, first, first + 11)


def of_that_year(mention: Mention, mentioned: Period | None, news: Period | None) -> Period | None:
    """ "That year", "in the last quarter of that year": of the one that was told last; "the same year": of the news."""
    words = ("that", "same", "said") if mention.kind == "year" else ("that",)
    told = news or mentioned if mention.year_word == "same" else mentioned
    if mention.year_word not in words or mention.year is not None or told is None:
        return None
    year = year_around(told)
    if mention.kind == "year":
        return year
    if not isinstance(year, Months) or length(year) != 12:
        return None
    return Months(year.calendar, year.first + mention.first - 1, year.first + mention.last - 1)


def holds(outer: Period, inner: Period) -> bool:
    """Whether one period lies in another."""
    return outer.start <= inner.start and inner.end <= outer.end


def is_year_before(spoken: Period | None, part: Period | None) -> bool:
    """ "162 tons in the first half. In all of last year it was 309. In the same period Tarn made 54": of the half."""
    if spoken is None or part is None:
        return False
    return length(spoken) == _YEAR and spoken.end < part.start


def place_in_year(main: Period | None, place: int) -> Period | None:
    """ "In the third" after "in the second quarter"."""
    if not isinstance(main, Months) or length(main) not in (3, 6):
        return None
    size = length(main)
    return months_of(main.calendar, main.last // 12, (place - 1) * size + 1, place * size)


def _place_after(told: Period, place: int, anchor: date | None) -> Period | None:
    """ "Fell from the fourth quarter to 5 tons in the first": of the next year, if that quarter is over."""
    period = place_in_year(told, place)
    if period is None or anchor is None or period.end > told.start:
        return period
    later = period.moved(_YEAR)
    return later if later.end <= anchor + _MONTH else period


def half_of(main: Period | None, start: int) -> Period | None:
    """The half-year that is spoken of, or that ends with the quarter spoken of, of a year that begins in a month."""
    if not isinstance(main, Months) or length(main) > 6:
        return None
    return Months(main.calendar, main.last - 5, main.last) if (main.last + 2 - start) % 6 == 0 else None


def last_months(main: Period | None, count: int) -> Period | None:
    """So many months, the last of which is that of the period spoken of."""
    return Months(main.calendar, main.last - count + 1, main.last) if isinstance(main, Months) else None


# Months after which a time that was told is no longer just over.
_LATE = 3


def closing_months(count: int, main: Period | None, recent: Months | None) -> Period | None:
    """ "The last two months": of the year told, or to the end of a time just over, elsewhere to that of the last month;
    None where so many months are all of its year, which may be counted from the first.
    """
    if isinstance(main, Months) and length(main) in (_YEAR, 2 * count):
        return last_months(main, count)
    if recent is None or recent.calendar == "iranian" or (recent.last + 1) % _YEAR in (count, count + 1):
        return None
    told = (
        isinstance(main, Months)
        and main.calendar == recent.calendar
        and 0 <= recent.last - main.last <= _LATE
    )
    return last_months(main if told else recent, count)


def months_until(main: Period | None, count: int, anchor: date | None) -> Period | None:
    """ "In the nine months", after the March quarter: those that end with it, where the year's first nine were over
    long before it.
    """
    if not isinstance(main, Months) or anchor is None:
        return None
    of_year = months_of(main.calendar, main.last // 12, 1, count)
    latest = of_year if of_year.end <= anchor else of_year.moved(-12)
    whole_quarters = length(main) % 3 == count % 3 == 0 and length(main) < count
    apart = latest.end + _MONTH < main.start and main.end <= anchor
    return last_months(main, count) if whole_quarters and apart else None


def rest_of_year(main: Period | None, count: int, fiscal_start: int) -> Period | None:
    """What is left of the year after the part that was spoken of: `count` months, 0 for all."""
    if not isinstance(main, Months):
        return None
    start = fiscal_start - 1 if main.calendar == "gregorian" else 0
    left = 11 - (main.last - start) % 12
    if left == 0 or count > left:
        return None
    return Months(main.calendar, main.last + 1, main.last + (count or left))


def week_before(main: Period | None) -> Period | None:
    """The week before the one that was spoken of."""
    if not isinstance(main, Days) or main.end - main.start >= _WEEK:
        return None
    return Days(main.start - _WEEK, main.end - _WEEK)


def calendar_of(mention: Mention, main: Period | None, name: CalendarName) -> CalendarName:
    """ "5 tons in April and 4 tons in the fourth month of the previous year": of the calendar of the same month."""
    if mention.iranian is not None or not isinstance(main, Months):
        return name
    same = (main.first % 12 + 1, length(main)) == (mention.first, mention.last - mention.first + 1)
    return main.calendar if same else name


def quarter_of_spoken(mention: Mention, main: Period | None, name: CalendarName) -> Period | None:
    """ "157 tons in the first half of 2024; in the second quarter 83 tons": of that half, whatever calendar others are
    counted by; or the one behind the quarter told.
    """
    bare = mention.year is None and mention.year_word is None and mention.iranian is None
    if not bare or not isinstance(main, Months) or main.calendar == name:
        return None
    if mention.last - mention.first + 1 != _QUARTER:
        return None
    first, size = main.first % 12 + 1, length(main)
    inside = size in (6, 9) and first <= mention.first and mention.last < first + size
    behind = size == _QUARTER and mention.first == first + size
    return _quarter_behind(main, mention.first - first) if inside or behind else None


def _quarter_behind(main: Months, months: int) -> Months:
    first = main.first + months
    return Months(main.calendar, first, first + _QUARTER - 1)


def longer_told_last(text: str, mention: Mention, month: Period | None, last: Period | None) -> Period | None:
    """ "12 tons in June and 70 tons in the first half. In the same period of last year": not of June, but of the half
    told after it.
    """
    if mention.kind != "back" or mention.last or month is None or last is None:
        return month
    ends_alike = last.end == month.end and length(month) == 1 < length(last)
    return last if ends_alike and "period" in text[mention.start : mention.end] else month


def heads_a_bracket(text: str, mention: Mention) -> bool:
    """ "6 tons (2011: 5.9 tons), bringing the year-to-date total to": of the one amount."""
    return text.startswith(":", mention.end) and text.endswith("(", 0, mention.start)


def of_its_calendar(period: Period | None, mention: Mention) -> Period | None:
    """ "The Iranian year that starts in March", behind what the world counts: of no period of the world's."""
    return None if mention.iranian and isinstance(period, Months) and period.calendar != "iranian" else period
