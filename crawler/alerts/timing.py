"""When a message may go: at once or as a digest, outside quiet hours, in the zone of its readers. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = timedelta(days=1)
_CLOCK = re.compile(r"(?:(\w{3}) )?(\d{1,2}):(\d{2})")


def read_clock(text: str) -> time:
    """The time of day that "08:00" spells. ValueError, in words for the user, if it spells none."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None or match[1] or int(match[2]) > 23 or int(match[3]) > 59:
        raise ValueError(f"{text!r} is no time of day: write it as 08:00")
    return time(int(match[2]), int(match[3]))


@dataclass(frozen=True, slots=True)
class When:
    """At once (`clock` None), or a digest each day, or each week on `day` (0 is Monday), at `clock`."""

    clock: time | None = None
    day: int | None = None

    @classmethod
    def read(cls, text: str) -> When:
        """As orewire.toml writes it: "at once", "08:00", "mon 08:00". ValueError otherwise."""
        told = " ".join(text.lower().split())
        if told == "at once":
            return cls()
        name, _, clock = told.rpartition(" ")
        if name and name not in DAYS:
            raise ValueError(f'{text!r}: write "at once", "08:00" or "mon 08:00"')
        return cls(read_clock(clock), DAYS.index(name) if name else None)

    def next(self, now: datetime, zone: ZoneInfo) -> datetime:
        """The first moment, not before `now`, that this allows.

        A time of day that a change of the clocks skips is that of an hour later; one that comes twice is the first.
        """
        if self.clock is None:
            return now
        today = now.astimezone(zone).date()
        for ahead in range(9):
            day = today + ahead * DAY
            moment = datetime.combine(day, self.clock, zone).astimezone(UTC)
            if moment >= now and self.day in (None, day.weekday()):
                return moment
        raise AssertionError("a week has every day")


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nothing is sent, from `start` to before `end`, perhaps over midnight."""

    start: time
    end: time

    @classmethod
    def read(cls, text: str) -> Quiet:
        """As orewire.toml writes it: "22:00-07:00". ValueError otherwise."""
        start, dash, end = text.replace("–", "-").partition("-")
        if not dash:
            raise ValueError(f"{text!r}: write quiet hours as 22:00-07:00")
        quiet = cls(read_clock(start), read_clock(end))
        if quiet.start == quiet.end:
            raise ValueError(f"{text!r}: quiet hours that never end send nothing")
        return quiet

    def end_of(self, moment: datetime, zone: ZoneInfo) -> datetime | None:
        """When the quiet hours that `moment` falls into end; None where it falls into none."""
        local = moment.astimezone(zone)
        clock = local.time()
        over_midnight = self.start > self.end
        within = (
            (clock >= self.start or clock < self.end) if over_midnight else self.start <= clock < self.end
        )
        if not within:
            return None
        day = local.date() + (DAY if over_midnight and clock >= self.start else timedelta(0))
        return datetime.combine(day, self.end, zone).astimezone(UTC)


def release(when: When, quiet: Quiet | None, zone: ZoneInfo, now: datetime) -> tuple[datetime, str]:
    """When a change that is wanted now may go, and in which form.

    What quiet hours held back comes as one digest after them.
    """
    due = when.next(now, zone)
    form = "single" if when.clock is None else "digest"
    ends = quiet.end_of(due, zone) if quiet else None
    return (due, form) if ends is None else (ends, "digest")
