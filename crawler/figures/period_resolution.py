"""Turns period expressions into days, with the article's date and calendar. The anchor is never today."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from crawler.figures.period_bare_parts import is_bare, of_running_month, year_ahead
from crawler.figures.period_context import (
    Timed,
    explains,
    in_year,
    is_place_in_year,
    names_its_year,
)
from crawler.figures.period_days import EARLY, PrintedDays, Setting, fiscal_months
from crawler.figures.period_lists import ListedMonths
from crawler.figures.period_of_one_day import is_one_day
from crawler.figures.period_only_times import with_only_time
from crawler.figures.period_pairs import of_a_year_ago, with_part_before, with_shorter
from crawler.figures.period_reasons import tells_a_part, tells_why
from crawler.figures.period_relations import (
    calendar_of,
    closing_months,
    half_of,
    heads_a_bracket,
    is_year_before,
    last_months,
    longer_told_last,
    months_of_year_behind,
    months_until,
    of_its_calendar,
    of_its_year,
    of_that_year,
    part_of_its_year,
    part_that_follows,
    place_in_year,
    quarter_of_spoken,
    rest_of_year,
    week_before,
)
from crawler.figures.period_roles import with_role
from crawler.figures.period_words import BACK_WORDS, ITS_LENGTH, Mention
from crawler.figures.period_year_parts import PartsOfYears
from crawler.figures.period_years import MeantYears
from storage.periods import CalendarName, Months, Period, length, months_of

_NEW_YEAR = timedelta(days=90)
_YEAR = 12
# "For the whole of last year": of all its months, however few were told of this year.
_WHOLE = re.compile(r"\b(?:whole|all|entire|full|throughout)(?: of)?(?: the)? $")
_THAN = re.compile(
    r"\b(?:than|from|on|against|versus|over|compared (?:with|to)|above|below|under)"
    r" (?:that |\d[\d.,]* (?:(?!and |will |to )[a-z]+ ){1,4})?$"
)


# "7 percent more than in the preceding year": no time that "the said year" goes on about.
_COMPARED = re.compile(r"\b(?:than|from|over|against|compared (?:with|to))(?: in| that of| those of)? $")


# Letters of "in it", which is the year told last.
_IN_IT = 5


class PeriodResolver:
    """Resolves the mentions of sentences in order of reading."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._days = PrintedDays(setting)
        self._years = MeantYears(setting)
        self._listed = ListedMonths()
        self._parts = PartsOfYears(setting, self._days, self._years)
        self.iranian = setting.iranian
        self._by_length: dict[int, Period] = {}
        self._spoken: Period | None = None
        self._mentioned: Period | None = None
        # The same but for what is compared with: "the same year" is none of those.
        self._mentioned_as_news: Period | None = None
        # The latest part of a year that is told as over.
        self._part_told: Period | None = None

    def resolve(
        self, text: str, mentions: list[Mention], main: Period | None, start: int = 0, end: int | None = None
    ) -> list[Timed]:
        """The mentions of the sentence text[start:end] with days and roles; `main` was spoken of."""
        found: list[Timed] = []
        stop, opening = len(text) if end is None else end, main
        for mention in mentions:
            before = found[-1] if found else None
            if (
                before
                and before.period
                and mention.kind in ("interval", "ends", "starts")
                and explains(text, before, mention)
            ):
                period = self._days.explained(before.period, mention)
                if self._parts.is_to_begin(text, before, mention):
                    period = period.moved(_YEAR)
                found[-1] = replace(before, end=mention.end, period=period, loose_year=False)
                main = self._told(found[-1], main)
                continue
            if mention.kind in ("ends", "starts") or (
                before and (names_its_year(text, before, mention) or is_place_in_year(text, before, mention))
            ):
                continue
            base = longer_told_last(text, mention, main, self._mentioned) if main is opening else main
            base = before.period if before and mention.kind == "following" else base
            told = self._one(mention, year_ahead(text, before, mention) or base, opening)
            told = of_running_month(text, mention, told, main, self._setting.anchor)
            timed = of_its_year(text, before, mention, told, self._setting.anchor)
            timed = self._listed.dated(text, start, mention, timed, found)
            if before and (whole := part_of_its_year(text, before, mention, timed)) is not None:
                found, timed = found[:-1], whole
            timed = months_of_year_behind(text, start, before, mention, timed) if before else timed
            if timed.loose_year and _WHOLE.search(text, max(start, mention.start - 24), mention.start):
                timed = replace(timed, loose_year=False)
            part = timed.period if is_bare(mention) and self._is_to_come(timed) else None
            if part and _THAN.search(text, start, mention.start):
                timed = replace(timed, period=part.moved(-12))  # "37% less than in the fourth"
            found = with_shorter(text, start, found, mention, timed)
            main = self._told(found[-1], main) if found else main
            found.append(with_role(text, start, stop, timed, main))
            of_its_own = found[-1].role != "back" or mention.year is not None
            if of_its_own and not _COMPARED.search(text, start, mention.start):
                self._mentioned = timed.period or self._mentioned
                if found[-1].role != "back":
                    self._mentioned_as_news = self._mentioned
            aside = tells_why(text, start, mention.start) or heads_a_bracket(text, mention)
            aside = aside or (len(found) > 1 and tells_a_part(text, start, mention.start))
            main = main if aside else self._told(found[-1], main)
        self._listed.note(text, start, stop, found)
        return with_only_time(text, start, with_part_before(text, of_a_year_ago(text, found)))

    def _is_to_come(self, timed: Timed) -> bool:
        anchor = self._setting.anchor
        return anchor is not None and timed.period is not None and timed.period.start > anchor

    def _told(self, timed: Timed, main: Period | None) -> Period | None:
        """The period spoken of after a mention."""
        period = timed.period
        if timed.role == "same" and (main is None or (period and length(period) != length(main))):
            return period  # "in the quarter", in the first sentence or behind a half: "a year earlier" is from there
        if timed.role != "main" or period is None or is_one_day(period):
            return main
        anchor, known = self._setting.anchor, self._by_length.get(length(period))
        ended = anchor is None or period.end <= anchor + EARLY
        if timed.loose_year:
            return main
        spoken = self._spoken
        if ended and length(period) < _YEAR and (self._part_told is None or period.end > self._part_told.end):
            self._part_told = period
        if spoken is None or (ended and not (length(period) == length(spoken) and period.end < spoken.end)):
            self._spoken = period
        if (known is None and (ended or length(period) < 12)) or (
            ended and known and period.end >= known.end
        ):
            self._by_length[length(period)] = period
        # A year that is not over is that of plans.
        return period if ended or main is None else main

    def _one(self, mention: Mention, main: Period | None, opening: Period | None) -> Timed:
        if mention.kind == "same":
            spoken = main if mention.last or self._spoken is None else self._spoken
            loose = not mention.last and mention.year_word in (None, "period")
            if loose and mention.end - mention.start > _IN_IT and is_year_before(spoken, self._part_told):
                spoken = self._part_told
            told = spoken
            if mention.year_word == "this" and spoken is not None:
                spoken = self._years.in_current(spoken)
            if mention.year_word == "period" and told is not None:
                told = spoken = self._meant_by_period(told, main)
            # "5 tons in the first half of last year and 6 tons in the same period of this year": news of its own.
            role = "same" if main is None or spoken == told else "main"
            return Timed(mention.start, mention.end, self._spoken_of(mention.last, spoken), role)
        if mention.kind == "week back":
            return Timed(mention.start, mention.end, week_before(main), "back")
        if mention.kind == "years ago" and main is None:
            name, year = self._years.calendar(mention), self._years.current(self._years.calendar(mention))
            ago = months_of(name, year, 1, 12).moved(-mention.months_back) if year is not None else None
            return Timed(mention.start, mention.end, ago, "main")
        if mention.kind in ("back", "years ago"):
            main = self._spoken_of(mention.last, main)
            months = length(main) if main and mention.months_back == ITS_LENGTH else mention.months_back
            back = main.moved(-months) if main is not None else None
            if main and opening and mention.months_back == 12 and back == opening.moved(-24):
                # "5 tons in April to July of last year and 4 tons sold in the same period last year".
                back = main
            if main is not None and mention.year is not None and mention.year_word != "fy":
                back = in_year(main, mention.year)
                if back.end > main.end:
                    # "In the same period of 2024", after a value of 2021: the news.
                    return Timed(mention.start, mention.end, back, "main")
            return Timed(mention.start, mention.end, back, "back")
        period = self._period(mention, main)
        loose = mention.kind == "year" and mention.year_word in BACK_WORDS
        unnamed = mention.year is None and mention.year_word in (None, "the")
        assumed = mention.kind in ("recent", "full year") or (
            mention.kind in ("months", "year") and mention.ordinal and unnamed and mention.ends_at is None
        )
        return Timed(mention.start, mention.end, period, "main", loose, assumed)

    def _meant_by_period(self, told: Period, main: Period | None) -> Period:
        """ "The period", after `told`: that of which it was only a part, such as a strike's month; after the last month
        of a longer one the longest that ends with it.
        """
        if main is not None and main.start <= told.start and told.end <= main.end:
            told = main
        alike = [period for period in self._by_length.values() if period.end == told.end]
        return max(alike, key=length, default=told) if length(told) == 1 else told

    def _spoken_of(self, count: int, main: Period | None) -> Period | None:
        """The period of `count` months told last; what it must be where none was told; 0 is any."""
        if count == 0 or (main is not None and length(main) == count):
            return main
        if count in self._by_length:
            return self._by_length[count]
        if isinstance(main, Months) and (length(main) > count or (main.last + 1) % min(count, 12) == 0):
            part, anchor = Months(main.calendar, main.last - count + 1, main.last), self._setting.anchor
            # "120 tons this year and 10 in this month": of a year that goes on the last month is yet to come.
            return part if anchor is None or part.start <= anchor else self._days.recent(count)
        return main if main is not None else self._days.recent(count)

    def _period(self, mention: Mention, main: Period | None) -> Period | None:
        rules: dict[str, Callable[[Mention, Period | None], Period | None]] = {
            "months": self._months,
            "year": self._year,
            "interval": self._days.interval,
            "day": self._days.interval,
            "months from": lambda told, _: self._days.starting(told),
            "iranian days": self._parts.iranian_days,
            "full year": lambda told, spoken: self._this_year(self._years.calendar(told), told, spoken),
            "recent": lambda told, _: self._days.recent(told.last),
            "to date": self._parts.to_date,
            # A season is a quarter of the Iranian year; elsewhere it is none of whole months.
            "season": lambda told, spoken: (
                self._months(replace(told, iranian=True), spoken) if self.iranian else None
            ),
            "part": lambda told, spoken: place_in_year(spoken, told.first),
            "week": lambda told, _: self._days.week(told),
            "running": self._days.running,
            "following": lambda told, spoken: part_that_follows(spoken, told.last),
            "since": lambda _told, _spoken: None,
            "half-year": lambda _, spoken: half_of(spoken, self._half_begins(spoken)) or self._days.recent(6),
            "rolling": lambda told, spoken: last_months(spoken or self._days.recent(1), told.last),
            "rest": lambda told, spoken: rest_of_year(spoken, told.last, self._setting.fiscal_start),
        }
        try:
            return rules[mention.kind](mention, main)
        except (ValueError, OverflowError):
            # A day that no calendar has ("February 30"), or a year beyond the calendars.
            return None

    def _half_begins(self, spoken: Period | None) -> int:
        """The month in which a year begins that is told in halves."""
        world = isinstance(spoken, Months) and spoken.calendar == "gregorian"
        return self._setting.fiscal_start if world and self._setting.fiscal_parts else 1

    def _months(self, mention: Mention, main: Period | None) -> Period | None:
        if mention.ends_at is not None:
            return self._days.ending(mention)
        if mention.closing and (closing := closing_months(mention.last, main, self._days.recent(1))):
            return closing
        unnamed = not mention.ordinal and mention.year is None and mention.year_word is None
        if unnamed and mention.last in self._by_length:
            return self._by_length[mention.last]
        if unnamed and (until := months_until(main, mention.last, self._setting.anchor)):
            return until
        if (quarter := quarter_of_spoken(mention, main, self._years.calendar(mention))) is not None:
            return quarter
        name = calendar_of(mention, main, self._years.calendar(mention))
        if mention.fiscal and mention.iranian is False and mention.year_word in BACK_WORDS:
            return self._parts.month_of_fiscal_year(mention)
        if mention.year_word == "fy" or (mention.fiscal and name == "gregorian"):
            fiscal = fiscal_months(self._setting, mention)
            unnamed = mention.year is None and mention.year_word in (None, "the")
            # "The last quarter of its financial year", when the next one has only begun.
            return self._years.latest(fiscal) if fiscal and unnamed else fiscal
        bare = mention.year is None and mention.year_word is None
        if bare and mention.iranian is None and self._setting.fiscal_parts and name == "gregorian":
            return self._parts.of_fiscal_year(mention, main)
        if (that := of_that_year(mention, self._mentioned, self._mentioned_as_news)) is not None:
            return that
        year = self._years.of(mention, name, main)
        if year is None:
            return None
        period = months_of(name, year, mention.first, mention.last)
        if mention.year_word == "last month of that name":
            latest = self._years.latest(period)
            return latest.moved(-12) if main is not None and latest == main else latest
        named = mention.year is not None or mention.year_word in BACK_WORDS
        if named:
            return period
        begun = period if self._parts.has_begun(mention, period) else self._years.latest(period)
        return self._parts.of_world(mention, period, main or self._spoken) or begun

    def _year(self, mention: Mention, main: Period | None) -> Period | None:
        if mention.ends_at is not None:
            return self._days.ending(replace(mention, last=12))
        name = self._years.calendar(mention)
        if (that := of_that_year(mention, self._mentioned, self._mentioned_as_news)) is not None:
            return that
        if mention.year_word == "the" and mention.year is None:
            return self._this_year(name, mention, main)
        by_company = self._setting.fiscal_parts and mention.year is None
        by_company = by_company or (mention.year_word == "own" and self._setting.fiscal_start > 1)
        if mention.year_word == "fy" or (name == "gregorian" and (mention.fiscal or by_company)):
            return self._parts.fiscal_year(mention, main)
        year = self._years.of(mention, name, main)
        return months_of(name, year, 1, 12) if year is not None and 1200 < year < 2200 else None

    def _this_year(self, name: CalendarName, mention: Mention, main: Period | None) -> Period | None:
        """ "The year": the one spoken of, or that of which a part was, else that of the article."""
        main, whole = of_its_calendar(main, mention), of_its_calendar(self._by_length.get(12), mention)
        if main is not None and length(main) == 12:
            return main
        if whole is not None and (main is None or whole.end >= main.end):
            return whole
        start = self._setting.fiscal_start if mention.fiscal or self._setting.fiscal_parts else 1
        if isinstance(main, Months):
            first = main.last - (main.last - (start - 1 if main.calendar == "gregorian" else 0)) % 12
            return Months(main.calendar, first, first + 11)
        if start > 1 and name == "gregorian":
            return fiscal_months(self._setting, mention)
        anchor, year = self._setting.anchor, self._years.current(name)
        if anchor is None or year is None:
            return None
        this = months_of(name, year, 1, 12)
        # In its first weeks "the full year" is the one that is over.
        return this.moved(-12) if anchor - this.start < _NEW_YEAR else this

    def current_year(self) -> Period | None:
        """The year, of the text's calendar and fiscal year, in which the article appears."""
        name: CalendarName = "iranian" if self._setting.iranian else "gregorian"
        if name == "gregorian" and self._setting.fiscal_parts:
            return fiscal_months(self._setting, Mention("year", 0, 0, first=1, last=12))
        year = self._years.current(name)
        return months_of(name, year, 1, 12) if year is not None else None
