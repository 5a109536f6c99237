"""Moments as users write them on the command line: a day, a moment, or an age."""

from __future__ import annotations

from datetime import UTC, datetime

from crawler.durations import read_duration


def moment(text: str | None) -> str | datetime | None:
    """An age ("30d") as the moment that long ago; a day or moment is left for the store to read."""
    if text is None:
        return None
    try:
        return datetime.now(UTC) - read_duration(text)
    except ValueError:
        return text
