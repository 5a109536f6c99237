"""[service] of orewire.toml: the limits of crawls, and when the store is looked after."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from pydantic import Field, field_validator

from crawler.section import Duration, Section, Zone
from crawler.service.rhythm import Rhythm


class ServiceSection(Section):
    """[service]: what `orewire watch` allows a crawl, and its chores: "1h", "03:30", "sun 04:00" or "never"."""

    crawls_at_once: int = Field(default=8, gt=0)  # processes
    crawl_time: Duration = timedelta(minutes=90)  # a crawl that takes longer has hung and is ended
    crawl_memory_mb: int = Field(default=1024, gt=0)  # resident; one that needs more is ended
    zone: Zone = "UTC"  # of the times of day
    late: str = "06:00"  # as `orewire late`
    checkpoint: str = "1h"  # the write-ahead log is brought into the file
    tidy: str = "03:30"  # indexes merged, statistics renewed
    compact: str = "sun 04:00"  # the file written anew, where a fifth of it is free
    check: str = "sun 04:30"  # as `orewire db check`
    backup: str = "03:00"
    backups: Path | None = None  # the folder of the backups; null: none are made
    backups_kept: int = Field(default=7, gt=0)

    @field_validator("late", "checkpoint", "tidy", "compact", "check", "backup")
    @classmethod
    def _is_rhythm(cls, value: str) -> str:
        Rhythm.read(value)
        return value

    @field_validator("crawl_time")
    @classmethod
    def _is_some(cls, value: timedelta) -> timedelta:
        if value <= timedelta(0):
            raise ValueError("must be longer than nothing")
        return value

    def rhythm(self, chore: str) -> Rhythm | None:
        """How often the chore of that name is done; None for never."""
        return Rhythm.read(str(getattr(self, chore)))

    def anchored(self, folder: Path) -> ServiceSection:
        """The same with the folder of the backups counted from `folder`."""
        return self.model_copy(update={"backups": folder / self.backups}) if self.backups else self
