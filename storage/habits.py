"""When a series is usually told, and whether it is late. Pure.

Every period of a series ends with a month. A habit is which months those are (every one, every third) and how many days
after the end of a month the first report is published. Both come of what was published, nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil

from storage.periods import CalendarName, Months

# Reports that make a habit, and how many of the last are looked at.
ENOUGH, LOOKED_AT = 6, 13
# How many of the steps between reports must be the usual one.
REGULAR = 0.75
# A report so long after the end of its period is history told again, not the news of it.
LONGEST_LAG = timedelta(days=120)
# Of all lags the alarm waits for this share, and so many days more.
WAITS_FOR, GRACE = 0.9, timedelta(days=3)
# A series that is late for longer has stopped, and is no news.
STOPPED = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class Report:
    """The first publication of a value for a period; `observation` is whose."""

    months: Months
    published: date
    observation: int

    @property
    def lag(self) -> timedelta:
        """How long after the period's end it was published."""
        return self.published - self.months.end


@dataclass(frozen=True, slots=True)
class Late:
    """A month whose end the series has not been told for, though its habit says by when; `last` is the last report."""

    month: Months
    due: date
    last: Report
    step: int
    reports: int

    @property
    def habit(self) -> str:
        """The habit in words: "the last 12 of every month were told within 17 days"."""
        every = "every month" if self.step == 1 else f"every {self.step} months"
        days = (self.due - GRACE - self.month.end).days
        return f"the last {self.reports} of {every} were told within {days} days"


def late(reports: Iterable[Report], today: date) -> list[Late]:
    """What should have been told by today, at most one a calendar: the first that is missing since the last report."""
    by_calendar: dict[CalendarName, list[Report]] = {}
    for report in reports:
        by_calendar.setdefault(report.months.calendar, []).append(report)
    found = (_late(calendar, told, today) for calendar, told in sorted(by_calendar.items()))
    return [each for each in found if each]


def _late(calendar: CalendarName, told: list[Report], today: date) -> Late | None:
    timely = [report for report in told if timedelta(0) <= report.lag <= LONGEST_LAG]
    first = {report.months.last: report for report in sorted(timely, key=_latest_first)}
    ends = sorted(first)[-LOOKED_AT:]
    step = _step(ends)
    if step is None:
        return None
    last = max(
        told, key=lambda report: (report.months.last, -report.published.toordinal(), -report.observation)
    )
    month = Months(calendar, last.months.last + step, last.months.last + step)
    lags = sorted(first[end].lag for end in ends)
    due = month.end + lags[ceil(WAITS_FOR * len(lags)) - 1] + GRACE
    if not due < today <= due + STOPPED:
        return None
    return Late(month, due, last, step, len(ends))


def _latest_first(report: Report) -> tuple[int, int]:
    """So that of several reports for one month the first published is kept."""
    return -report.published.toordinal(), report.observation


def _step(ends: list[int]) -> int | None:
    """Months between reports, where most keep to it; None where there is no habit."""
    if len(ends) < ENOUGH:
        return None
    steps = [later - earlier for earlier, later in pairwise(ends)]
    (step, count) = Counter(steps).most_common(1)[0]
    return step if count >= REGULAR * len(steps) else None
