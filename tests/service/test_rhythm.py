"""How often chores are done, through days off and changes of the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from crawler.service.rhythm import Rhythm

BERLIN = ZoneInfo("Europe/Berlin")


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "now", "due"),
    [
        ("1h", "2026-11-28 12:00", "2026-11-28 13:00"),
        ("03:30", "2026-11-28 12:00", "2026-11-29 02:30"),
        ("03:30", "2026-11-28 02:30", "2026-11-29 02:30"),  # at the very moment: the next one
        ("sun 04:00", "2026-11-28 12:00", "2026-11-29 03:00"),
        ("02:30", "2026-03-29 00:00", "2026-03-29 01:30"),  # an hour that the clock skips
        ("02:30", "2026-10-24 23:00", "2026-10-25 00:30"),  # an hour that comes twice: the first
        ("02:30", "2026-10-25 00:30", "2026-10-26 01:30"),  # and only once
    ],
)
def test_next(text: str, now: str, due: str) -> None:
    rhythm = Rhythm.read(text)
    assert rhythm is not None
    assert rhythm.next(moment(now), BERLIN) == moment(due)


def test_a_year_of_nights_has_as_many_times_as_nights() -> None:
    rhythm = Rhythm.read("02:30")
    assert rhythm is not None
    now, times = moment("2026-01-01 00:00"), 0
    while now < moment("2027-01-01 00:00"):
        now, times = rhythm.next(now, BERLIN), times + 1
    assert times == 366  # the last one is of the next year


def test_never() -> None:
    assert Rhythm.read("never") is None


@pytest.mark.parametrize("text", ["0m", "soon", "25:00", "day 03:30"])
def test_what_is_no_rhythm(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Rhythm.read(text)


def test_a_gap_is_a_duration() -> None:
    assert Rhythm.read("90m") == Rhythm(gap=timedelta(minutes=90))
