"""When a message may go: digests, quiet hours, zones, changes of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from crawler.alerts.timing import Quiet, When, read_clock, release

TEHRAN, BERLIN = ZoneInfo("Asia/Tehran"), ZoneInfo("Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "zone", "now", "expected"),
    [
        pytest.param("at once", TEHRAN, "2025-01-12 08:00", "2025-01-12 08:00", id="at once"),
        pytest.param("08:00", TEHRAN, "2025-01-12 04:00", "2025-01-12 04:30", id="today, half-hour zone"),
        pytest.param("08:00", TEHRAN, "2025-01-12 04:30", "2025-01-12 04:30", id="this very moment"),
        pytest.param("08:00", TEHRAN, "2025-01-12 04:31", "2025-01-13 04:30", id="missed: tomorrow"),
        pytest.param("mon 08:00", TEHRAN, "2025-01-14 00:00", "2025-01-20 04:30", id="next Monday"),
        pytest.param("mon 08:00", TEHRAN, "2025-01-13 05:00", "2025-01-20 04:30", id="this Monday is over"),
        pytest.param(
            "02:30", BERLIN, "2025-03-30 00:00", "2025-03-30 01:30", id="skipped by the clocks: an hour later"
        ),
        pytest.param(
            "02:30", BERLIN, "2025-10-26 00:00", "2025-10-26 00:30", id="twice by the clocks: the first"
        ),
        pytest.param(
            "02:30", BERLIN, "2025-10-26 00:31", "2025-10-27 01:30", id="twice by the clocks: sent once"
        ),
    ],
)
def test_next(when: str, zone: ZoneInfo, now: str, expected: str) -> None:
    assert When.read(when).next(utc(now), zone) == utc(expected)


@pytest.mark.parametrize(
    ("quiet", "moment", "expected"),
    [
        pytest.param("22:00-07:00", "2025-01-12 21:59", None, id="before"),
        pytest.param("22:00-07:00", "2025-01-12 22:00", "2025-01-13 07:00", id="begins"),
        pytest.param("22:00-07:00", "2025-01-13 03:00", "2025-01-13 07:00", id="after midnight"),
        pytest.param("22:00-07:00", "2025-01-13 07:00", None, id="ends"),
        pytest.param("12:00-14:00", "2025-01-13 13:00", "2025-01-13 14:00", id="within a day"),
        pytest.param("12:00-14:00", "2025-01-13 15:00", None, id="after, within a day"),
    ],
)
def test_quiet_hours(quiet: str, moment: str, expected: str | None) -> None:
    found = Quiet.read(quiet).end_of(utc(moment), ZoneInfo("UTC"))
    assert found == (utc(expected) if expected else None)


@pytest.mark.parametrize(
    ("when", "quiet", "now", "expected"),
    [
        ("at once", None, "2025-01-12 23:00", ("2025-01-12 23:00", "single")),
        ("at once", "22:00-07:00", "2025-01-12 23:00", ("2025-01-13 07:00", "digest")),
        ("at once", "22:00-07:00", "2025-01-12 12:00", ("2025-01-12 12:00", "single")),
        ("06:00", "22:00-07:00", "2025-01-12 12:00", ("2025-01-13 07:00", "digest")),
        ("08:00", "22:00-07:00", "2025-01-12 12:00", ("2025-01-13 08:00", "digest")),
    ],
)
def test_release(when: str, quiet: str | None, now: str, expected: tuple[str, str]) -> None:
    hours = Quiet.read(quiet) if quiet else None
    due, form = release(When.read(when), hours, ZoneInfo("UTC"), utc(now))
    assert (due, form) == (utc(expected[0]), expected[1])


@pytest.mark.parametrize("text", ["8", "25:00", "08:60", "noon", "mon", "someday 08:00", "mon 8", ""])
def test_what_is_no_time_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="write"):
        When.read(text)


@pytest.mark.parametrize("text", ["22:00", "22:00-22:00", "22-07"])
def test_what_is_no_quiet_time_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"quiet hours|time of day"):
        Quiet.read(text)


def test_clock() -> None:
    assert read_clock("8:05") == time(8, 5)
