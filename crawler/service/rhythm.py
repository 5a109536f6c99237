"""How often a chore is done: after a while, or at a time of day, in words as orewire.toml has them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crawler.alerts.timing import When
from crawler.durations import read_duration

INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A gap between two times, or a time of day, perhaps of one day of the week."""

    gap: timedelta | None = None
    when: When | None = None

    @classmethod
    def read(cls, text: str) -> Rhythm | None:
        """As orewire.toml writes it: "1h", "03:30", "sun 04:00"; None for "never". ValueError otherwise."""
        told = text.strip().lower()
        if told == "never":
            return None
        if ":" in told:
            return cls(when=When.read(told))
        gap = read_duration(told)
        if not gap:
            raise ValueError("must be longer than nothing")
        return cls(gap=gap)

    def next(self, now: datetime, zone: ZoneInfo) -> datetime:
        """The first time after `now`; times of day are those of the zone, through its changes of the clock."""
        if self.when is not None:
            return self.when.next(now + INSTANT, zone)
        assert self.gap is not None
        return now + self.gap
