"""Parts of years: up to now, between two days of the Iranian year, a quarter or half of the fiscal year."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from crawler.figures.period_context import Timed
from crawler.figures.period_days import EARLY, PrintedDays, Setting, fiscal_months
from crawler.figures.period_relations import holds
from crawler.figures.period_words import BACK_WORDS, Mention
from crawler.figures.period_years import MeantYears
from storage import iranian_calendar
from storage.periods import Days, Months, Period, length, months_of

# From this day on a month counts as whole.
_MONTH_END = 28
_YEAR = 12
_NEW_YEAR = timedelta(days=60)
# Words of a year that count from the one spoken of; "last year" counts from the article's day.
_BEFORE_THAT = frozenset({"previous", "preceding", "prior"})


# "The current Iranian year (starts March 21)".
_RUNS = re.compile(
    r"\b(?:current|this|present|running|last|past|previous|same|said|mentioned|1[34]\d\d|20\d\d)\b"
)


class PartsOfYears:
    """Resolves mentions that are a part of a year, by the setting of the article."""

    def __init__(self, setting: Setting, days: PrintedDays, years: MeantYears) -> None:
        self._setting, self._days, self._years = setting, days, years

    def to_date(self, mention: Mention, main: Period | None) -> Period | None:
        """From the first month of the year to the last one spoken of, or that had ended."""
        end = self._last_month(mention, main)
        if end is None:
            return None
        start = 1
        if end.calendar == "gregorian" and (mention.fiscal or self._setting.fiscal_parts):
            start = self._setting.fiscal_start
        day = mention.ends_at[2] if mention.ends_at and end.calendar == "gregorian" else None
        if day is not None and day < _MONTH_END:
            first = months_of("gregorian", end.last // 12, start, start).start
            last = end.start.replace(day=day)
            return Days(first if first < last else first.replace(year=first.year - 1), last)
        return Months(end.calendar, end.last - (end.last - start + 1) % 12, end.last)

    def _last_month(self, mention: Mention, main: Period | None) -> Months | None:
        if mention.last:
            year = self._years.of(mention, "iranian", main)
            return None if year is None else self._years.latest(months_of("iranian", year, 1, mention.last))
        if mention.ends_at is not None:
            period = self._days.ending(replace(mention, last=1))
            return period if isinstance(period, Months) else None
        name = self._years.calendar(mention) if mention.year else None
        recent = (
            main if isinstance(main, Months) and name in (None, main.calendar) else self._days.recent(1, name)
        )
        return recent if isinstance(recent, Months) else None

    def iranian_days(self, mention: Mention, main: Period | None) -> Period | None:
        """From a day of an Iranian month to a day, in the last year in which that day has come."""
        year = self._years.of(mention, "iranian", main)
        if year is None:
            return None
        (_, first, since), (_, month, day) = mention.days
        end = iranian_calendar.first_day(year, month) + timedelta(days=(day or 1) - 1)
        end = min(end, iranian_calendar.last_day(year, month))
        begin = iranian_calendar.first_day(year if first <= month else year - 1, first)
        begin += timedelta(days=(since or 1) - 1)
        # "30 Esfand" of a year whose Esfand has 29 days.
        period = Days(min(begin, end), end, iranian=True)
        named = mention.year is not None or mention.year_word in BACK_WORDS
        anchor = self._setting.anchor
        return period.moved(-12) if not named and anchor and end > anchor + EARLY else period

    def fiscal_year(self, mention: Mention, main: Period | None) -> Period | None:
        """A fiscal year; "the previous year" after one is the one before it."""
        told = isinstance(main, Months) and length(main) == _YEAR and (main.last + 1) % _YEAR != 0
        if told and main is not None and mention.year is None and mention.year_word in _BEFORE_THAT:
            return main.moved(-_YEAR)
        return fiscal_months(self._setting, mention)

    def month_of_fiscal_year(self, mention: Mention) -> Period | None:
        """ "In June last fiscal": that month of the fiscal year, by its name."""
        year = fiscal_months(self._setting, replace(mention, first=1, last=12))
        if year is None:
            return None
        first = year.first + (mention.first - 1 - year.first) % 12
        return Months(year.calendar, first, first + mention.last - mention.first)

    def of_fiscal_year(self, mention: Mention, main: Period | None) -> Period | None:
        """A quarter or half of the fiscal year, unless only that of the calendar lies in what was spoken of."""
        fiscal = fiscal_months(self._setting, mention)
        if fiscal is None:
            return None
        fiscal = self._years.latest(fiscal)
        if isinstance(main, Months) and length(main) > length(fiscal):
            plain = months_of(main.calendar, main.last // 12, mention.first, mention.last)
            if holds(main, plain) and not holds(main, fiscal):
                return plain
        return fiscal

    def has_begun(self, mention: Mention, period: Period) -> bool:
        """ "In the second half of this year", told in August: no half of last year's."""
        anchor = self._setting.anchor
        # "The first nine months of the current year", when they are not over, are those of the one before.
        running = mention.year_word == "this" or (mention.year_word == "current" and mention.first > 1)
        return (
            running
            and anchor is not None
            and (period.start <= anchor or self._is_month_ahead(period, anchor))
        )

    def _is_month_ahead(self, period: Period, anchor: date) -> bool:
        """ "In December of this year", told in May; in a year's first weeks it may be that of the one before."""
        if length(period) > 1 or not isinstance(period, Months):
            return False
        return anchor - months_of(period.calendar, period.first // 12, 1, 12).start > _NEW_YEAR

    def of_world(self, mention: Mention, period: Period, spoken: Period | None) -> Period | None:
        """The world's months that those "of this year" are, or "of the year" as what was told, while Iran's go on."""
        anchor = self._setting.anchor
        if anchor is None or mention.iranian is not None:
            return None
        world = months_of("gregorian", anchor.year, mention.first, mention.last)
        goes_on = spoken is not None and spoken.end == world.end and mention.year_word in (None, "the")
        told = goes_on or mention.year_word == "this"
        return world if told and world.end <= anchor + EARLY < period.end else None

    def is_to_begin(self, text: str, year: Timed, mention: Mention) -> bool:
        """ "In the Iranian year that starts in March", said in January: in the next one."""
        anchor, period = self._setting.anchor, year.period
        if mention.kind != "starts" or mention.ordinal or mention.ends_at is None or mention.ends_at[0]:
            return False
        if anchor is None or period is None or length(period) != _YEAR:
            return False
        return period.start <= anchor and _RUNS.search(text, year.start, year.end) is None
