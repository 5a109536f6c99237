"""Periods whose days or last month are printed: "from May 5 to June 6", "the year ended June 30"."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from crawler.figures.period_context import aligned, near, pinned
from crawler.figures.period_words import BACK_WORDS, YEAR_WORDS, Mention
from storage import iranian_calendar
from storage.periods import CalendarName, Days, Months, Period, from_days, length, months_of

# A report may come out a few days before the last day it covers (time zones, "in the year to March 20").
EARLY = timedelta(days=7)
# A day without its year that is nearer ahead than behind is the one to come.
_SOON = timedelta(days=120)
# Days by which an Iranian month and the Gregorian one that stands for it are apart.
_LOOSE = 12
# Printed years before it are those of the Iranian calendar.
_FIRST_GREGORIAN = 1600
Point = tuple[int | None, int, int | None]


@dataclass(frozen=True, slots=True)
class Setting:
    """What resolves words: the article's day, whether it counts by the Iranian calendar, the fiscal year's
    first month, whether its quarters and halves are the fiscal year's, whether a Persian article is of others'
    years, and whether a fiscal year is named for the year in which it begins.
    """

    anchor: date | None
    iranian: bool
    fiscal_start: int
    fiscal_parts: bool = False
    abroad: bool = False
    named_by_start: bool = False


# "2023-24" of a company whose fiscal year is not known begins in July, as most such years do.
_SPLIT_YEAR = 7
_WHOLE_YEAR = 12


def fiscal_months(setting: Setting, mention: Mention) -> Months | None:
    """Months counted from the fiscal year's first; a fiscal year is named for the year in which it ends, but for
    those of Japan.
    """
    start, anchor = setting.fiscal_start, setting.anchor
    if setting.iranian and mention.year is not None:
        return months_of("iranian", mention.year - 622, mention.first, mention.last)
    if mention.split_year and start == 1:
        start = _SPLIT_YEAR
    if mention.year is not None:
        by_end = start > 1 and not (setting.named_by_start and not mention.split_year)
        first_year = mention.year - (1 if by_end else 0)
    elif anchor is not None:
        word = YEAR_WORDS.get(mention.year_word or "", 0)
        first_year = anchor.year - (1 if anchor.month < start else 0) + word
    else:
        return None
    first = first_year * 12 + start - 1 + mention.first - 1
    months = Months("gregorian", first, first + mention.last - mention.first)
    return _before(months, anchor) if start == 1 and mention.year is not None else months


def _before(months: Months, anchor: date | None) -> Months:
    """ "The first half of FY24", told in February of 2024: of a fiscal year that began in July."""
    if anchor is None or length(months) == _WHOLE_YEAR or months.end <= anchor + EARLY:
        return months
    earlier = months.moved(_SPLIT_YEAR - 1 - _WHOLE_YEAR)
    return earlier if earlier.end <= anchor + EARLY else months


class PrintedDays:
    """Reads printed days with an article's date and calendar."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def ending(self, mention: Mention) -> Period | None:
        year, month, day = mention.ends_at or (None, 1, None)
        if year is None and mention.year is not None and mention.year_word == "fy":
            year = mention.year - (1 if 1 < self._setting.fiscal_start <= month else 0)
            year += 1 if self._setting.named_by_start else 0
        elif year is None:
            year = mention.year or self.latest_year(month, day)
        if year is None:
            return None
        count = mention.last
        if day is None and self._setting.iranian:
            # "The eight months to November": the Iranian month in which they end begins in October.
            iranian, number = iranian_calendar.month_of(date(year, month, 15))
            if number == count:
                return months_of("iranian", iranian, 1, count)
        if day is not None and self._setting.iranian:
            last = iranian_calendar.month_ending_near(date(year, month, day))
            if last:
                end = last[0] * 12 + last[1] - 1
                return Months("iranian", end - count + 1, end)
        end = year * 12 + month - 1
        return Months("gregorian", end - count + 1, end)

    def starting(self, mention: Mention) -> Period | None:
        """So many months from a printed day on; where no year is printed, from the nearest such day, which has come if
        the words say that the months have begun.
        """
        year, month, day = mention.ends_at or (None, 1, None)
        if year is None:
            year = self._nearest_year(month, day, begun=mention.ordinal)
        if year is None:
            return None
        start = date(year, month, day or 1)
        if self._setting.iranian and (month, day, mention.last) == (3, None, _WHOLE_YEAR):
            return months_of("iranian", iranian_calendar.month_of(date(year, month, 28))[0], 1, 12)
        whole = Months("gregorian", year * 12 + month - 1, year * 12 + month + mention.last - 2)
        if start.day == 1:
            return whole
        return from_days(start, _shifted(whole, start), iranian=self._setting.iranian)

    def _nearest_year(self, month: int, day: int | None, *, begun: bool) -> int | None:
        anchor, latest = self._setting.anchor, self.latest_year(month, day)
        if anchor is None or latest is None or begun:
            return latest
        next_time = date(latest + 1, month, day or 1)
        return latest + 1 if next_time - anchor < _SOON else latest

    def recent(self, count: int, name: CalendarName | None = None) -> Months | None:
        """The last month, quarter or half that had ended when the article appeared."""
        anchor = self._setting.anchor
        if anchor is None:
            return None
        name = name or ("iranian" if self._setting.iranian else "gregorian")
        year, month = iranian_calendar.month_of(anchor) if name == "iranian" else (anchor.year, anchor.month)
        last = (year * 12 + month - 1) // count * count - 1
        return Months(name, last - count + 1, last)

    def running(self, mention: Mention, main: Period | None) -> Months | None:
        """The quarter or half of the article's day or the next one; "the following" is that behind the last told."""
        if mention.year_word == "following" and isinstance(main, Months) and length(main) == mention.last:
            return main.moved(mention.last)
        recent = self.recent(mention.last)
        return recent.moved(mention.last * (mention.first + 1)) if recent is not None else None

    def latest_year(self, month: int, day: int | None) -> int | None:
        anchor = self._setting.anchor
        if anchor is None:
            return None
        last = date(anchor.year, month, day or 28)
        return anchor.year - 1 if last > anchor + EARLY else anchor.year

    def interval(self, mention: Mention, main: Period | None) -> Period | None:
        first, last = mention.days
        end_year = last[0] or (
            first[0] if first[0] and (last[1], last[2] or 0) >= (first[1], first[2] or 0) else None
        )
        if end_year is None and mention.year is not None and mention.year_word != "fy":
            end_year = mention.year
        if end_year is None:
            end_year = first[0] + 1 if first[0] else self.latest_year(last[1], last[2])
            end_year = self._backed(end_year, mention, main)
        if end_year is None:
            return None
        start_year = first[0] or (
            end_year if (first[1], first[2] or 0) <= (last[1], last[2] or 99) else end_year - 1
        )
        period = self._between(start_year, first, end_year, last)
        return main if self._misprinted(period, main) or _loosely(period, main) else period

    def explained(self, period: Period, mention: Mention) -> Period:
        """A named period with the days printed behind it: within a month's boundary the name wins, else the
        days.
        """
        if mention.kind != "interval":
            return pinned(period, mention)
        try:
            printed = self.interval(mention, period)
        except ValueError:
            return period
        if printed is None or near(printed, period) or _is_loosely_told(period, mention):
            return period
        if length(period) == _WHOLE_YEAR == length(printed) and all(day[0] is None for day in mention.days):
            return period  # "fiscal 2025 (July-June)"
        moved = aligned(period, printed)
        return moved if near(printed, moved) else printed

    def _backed(self, year: int | None, mention: Mention, main: Period | None) -> int | None:
        anchor = self._setting.anchor
        if anchor is not None and mention.year_word in ("next", "coming", "following"):
            return anchor.year + 1
        if anchor is not None and mention.year_word in BACK_WORDS and not self._setting.iranian:
            return anchor.year - 1
        if year is not None and mention.year_word in BACK_WORDS:
            # News of January that opens with "between March and December of last year" means the year just gone.
            just_gone = (
                main is None and anchor is not None and year < anchor.year and mention.days[1][2] is None
            )
            return year if just_gone else year - 1
        if year is not None and mention.year_word == "fy" and mention.year is not None:
            start = self._setting.fiscal_start
            return mention.year - (1 if mention.days[1][1] >= start > 1 else 0)
        return year

    def _between(self, start_year: int, first: Point, end_year: int, last: Point) -> Period:
        if last[2] is None and end_year < _FIRST_GREGORIAN:
            return Months("iranian", start_year * 12 + first[1] - 1, end_year * 12 + last[1] - 1)
        if last[2] is None and first[2] is not None:
            end = date(end_year, last[1], calendar.monthrange(end_year, last[1])[1])
            if self._setting.iranian and first[2] > 15:
                # Counted by Iranian months, an end in "February" is the one that ends within it.
                year, month = iranian_calendar.month_of(date(end_year, last[1], 1))
                return from_days(
                    date(start_year, first[1], first[2]), iranian_calendar.last_day(year, month), iranian=True
                )
            return from_days(date(start_year, first[1], first[2]), end, iranian=False)
        if last[2] is None:
            months = end_year * 12 + last[1] - start_year * 12 - 3
            if self._setting.iranian and first[1] == 3 and 1 <= months <= 12:
                # "Between March and September" of a country whose year begins on March 20 or 21.
                return months_of("iranian", start_year - 621, 1, months)
            return Months("gregorian", start_year * 12 + first[1] - 1, end_year * 12 + last[1] - 1)
        if first[2] is None and self._setting.iranian:
            # "Between March and November 20": from the first day of the Iranian month that begins in March.
            start = iranian_calendar.first_day(*iranian_calendar.month_of(date(start_year, first[1], 28)))
            return from_days(start, date(end_year, last[1], last[2]), iranian=True)
        start, end = date(start_year, first[1], first[2] or 1), date(end_year, last[1], last[2])
        if start > end:
            raise ValueError(f"{start} is after {end}")
        return from_days(start, end, iranian=self._setting.iranian)

    @staticmethod
    def _misprinted(period: Period, main: Period | None) -> bool:
        """ "March 2 to July 22" for the first four months (March 21 to July 22): a digit was lost."""
        if main is None or isinstance(period, Months) or abs((period.end - main.end).days) > 2:
            return False
        return period.start.month == main.start.month and str(main.start.day).startswith(
            str(period.start.day)
        )

    def week(self, mention: Mention) -> Period | None:
        year, month, day = mention.ends_at or (None, 1, None)
        year = year or self.latest_year(month, day)
        if year is None:
            return None
        last = date(year, month, day or 1)
        return Days(last - timedelta(days=6), last)


def _shifted(whole: Months, start: date) -> date:
    """The last day of so many months as these, from a day within the first of them."""
    return whole.moved(1).end.replace(day=1) + timedelta(days=start.day - 2)


def _loosely(period: Period, main: Period | None) -> bool:
    """ "In April-November" said of the Iranian months from March 20 to November 20."""
    return (
        isinstance(period, Months)
        and isinstance(main, Months)
        and (period.calendar, main.calendar) == ("gregorian", "iranian")
        and length(period) == length(main) > 1
        and abs((period.start - main.start).days) <= _LOOSE
    )


def _is_loosely_told(period: Period, mention: Mention) -> bool:
    """ "Shahrivar (August-September)": months without days only tell roughly when an Iranian period was."""
    days = [day for _, _, day in mention.days]
    return isinstance(period, Months) and period.calendar == "iranian" and days == [None, None]
