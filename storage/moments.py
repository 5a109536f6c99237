"""Moments and days as the store writes them: UTC, fixed width, so that text order is time order. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime


def moment_text(moment: datetime) -> str:
    """An aware datetime as "2025-01-12T09:30:00.000000Z". Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment needs a time zone: {moment!r}")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment_or_none(moment: datetime | None) -> str | None:
    """As `moment_text`; None stays None."""
    return None if moment is None else moment_text(moment)


def read_moment(text: str | None) -> datetime | None:
    """The aware UTC datetime of a stored text; None stays None."""
    return None if text is None else moment_of(text)


def moment_of(text: str) -> datetime:
    """As `read_moment`, for a column that always has one."""
    return datetime.fromisoformat(text)


def read_day(text: str | None) -> date | None:
    """The date of a stored day; None stays None."""
    return None if text is None else date.fromisoformat(text)


def day_text(day: date | None) -> str | None:
    """A date as "2025-01-12"; None stays None."""
    return None if day is None else day.isoformat()
