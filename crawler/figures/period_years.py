"""Which year, of which calendar, a mention means: by its number, its word, what was spoken of, the article's day."""

from __future__ import annotations

from typing import TypeGuard

from crawler.figures.period_context import in_year
from crawler.figures.period_days import EARLY, Setting
from crawler.figures.period_words import YEAR_WORDS, Mention
from storage import iranian_calendar
from storage.periods import CalendarName, Months, Period, months_of

# A year of the Iranian calendar further ahead than any plan goes is one of the lunar calendar (1445 is 2023).
_MOST_AHEAD = 30


class MeantYears:
    """The years that the mentions of a text mean; nothing said before changes them but the period passed in."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def calendar(self, mention: Mention) -> CalendarName:
        """The calendar that a mention counts by: its own, that of its year's number, or the text's."""
        if mention.iranian is not None:
            return "iranian" if mention.iranian and not self._setting.abroad else "gregorian"
        if mention.year and mention.year_word is None:
            return "iranian" if mention.year < 1600 else "gregorian"
        return "iranian" if self._setting.iranian else "gregorian"

    def current(self, name: CalendarName) -> int | None:
        """The year of a calendar in which the article appears; None where its day is not known."""
        anchor = self._setting.anchor
        if anchor is None:
            return None
        return iranian_calendar.month_of(anchor)[0] if name == "iranian" else anchor.year

    def in_current(self, period: Period) -> Period:
        """ "The same period of this year", after an earlier year's was told."""
        name: CalendarName = period.calendar if isinstance(period, Months) else "gregorian"
        year = self.current(name)
        return in_year(period, year) if year is not None else period

    def of(self, mention: Mention, name: CalendarName, main: Period | None) -> int | None:
        """The year of a calendar that a mention means; `main` was spoken of. None where nothing tells."""
        current = self.current(name)
        if mention.year is not None:
            ahead = name == "iranian" and current is not None and mention.year - current > _MOST_AHEAD
            return None if ahead else mention.year
        word = mention.year_word
        if word in ("preceding", "prior", "following") and isinstance(main, Months) and main.calendar == name:
            return main.first // 12 + YEAR_WORDS[word]
        if word == "previous" and self._is_last_year(main, name):
            # "14 million carats in 2024 ... 9.7 million in the previous year".
            return main.first // 12 - 1
        if current is None:
            return main.first // 12 if isinstance(main, Months) and main.calendar == name else None
        return current + (1 if word == "new" and self._ends_soon(name) else YEAR_WORDS.get(word or "", 0))

    def _ends_soon(self, name: CalendarName) -> bool:
        """ "In the new year", told in the last month of the old one."""
        anchor = self._setting.anchor
        if anchor is None:
            return False
        return (iranian_calendar.month_of(anchor)[1] if name == "iranian" else anchor.month) == 12

    def _is_last_year(self, main: Period | None, name: CalendarName) -> TypeGuard[Months]:
        """Whether the Gregorian year before the article's is spoken of, told by its number or as a whole."""
        current = self.current(name)
        return (
            name == "gregorian"
            and isinstance(main, Months)
            and main.calendar == name
            and current is not None
            and main == months_of(name, current - 1, 1, 12)
        )

    def latest(self, period: Months) -> Months:
        """The same months a year earlier if they have not ended by the article's day."""
        anchor = self._setting.anchor
        return period.moved(-12) if anchor and period.end > anchor + EARLY else period
