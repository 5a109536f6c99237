"""How often a source is asked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from crawler.pace import backoff, error_class, in_step, next_interval

HALF_HOUR = timedelta(minutes=30)


@pytest.mark.parametrize(
    ("present", "seen", "minutes"),
    [
        (None, 0.5, 30),
        (30, 0.34, 30),
        (30, 0.66, 30),
        (30, 0.1, 20),
        (30, 0.9, 45),
        (30, 1.0, 45),
        (9, 0.0, 7.5),
        (200, 1.0, 240),
    ],
    ids=["first", "low edge", "high edge", "too late", "too often", "nothing new", "fastest", "slowest"],
)
def test_interval_seeks_a_poll_half_of_which_is_known(
    present: float | None, seen: float, minutes: float
) -> None:
    before = None if present is None else timedelta(minutes=present)
    assert next_interval(HALF_HOUR, before, seen) == timedelta(minutes=minutes)


def test_a_short_interval_of_the_users_own_may_be_kept() -> None:
    assert next_interval(timedelta(seconds=1), None, 0.0) == timedelta(seconds=1)


def test_intervals_settle_where_half_of_a_poll_is_known() -> None:
    """A feed of 30 items, of a wire that writes two an hour."""
    interval = timedelta(minutes=30)
    for _ in range(20):
        new = min(30, 2 * interval / timedelta(hours=1))
        interval = next_interval(timedelta(hours=2), interval, 1 - new / 30)
    assert timedelta(hours=5) <= interval <= timedelta(hours=10)
    assert 1 / 3 <= 1 - 2 * (interval / timedelta(hours=1)) / 30 <= 2 / 3


@pytest.mark.parametrize(
    ("outcome", "detail", "weight"),
    [
        ("gone", "HTTP 404", 1),
        ("refused", "HTTP 403, refused", 1),
        ("failed", "HTML instead of a feed", 1),
        ("failed", "not XML: x", 1),
        ("failed", "no items", 0.5),
        ("failed", "HTTP 304 without a condition", 0.5),
        ("blocked", "ArvanCloud wall", 0.5),
        ("slow_down", "HTTP 429, asked to slow down", 0.5),
        ("failed", "can't be reached: no answer in time", 0.25),
        ("failed", "HTTP 503", 0.25),
        ("no_robots", "robots.txt answers HTTP 503", 0.25),
    ],
)
def test_classes_of_errors(outcome: str, detail: str, weight: float) -> None:
    assert error_class(outcome, detail) == weight


def test_backoff_is_linear_and_never_gives_up() -> None:
    waits = [backoff(HALF_HOUR, "failed", "HTTP 503", failures) for failures in (1, 2, 4, 4000)]
    assert waits == [
        HALF_HOUR * 1.25,
        HALF_HOUR * 1.5,
        HALF_HOUR * 2,
        timedelta(days=1),
    ]
    assert backoff(HALF_HOUR, "gone", "HTTP 404", 2) == HALF_HOUR * 3


def test_backoff_is_never_shorter_than_the_interval() -> None:
    assert backoff(timedelta(days=2), "failed", "HTTP 503", 1) == timedelta(days=2)


@pytest.mark.parametrize(
    ("late", "counted_from"),
    [(0.1, 0), (7, 0), (8, 8), (600, 600), (-5, -5)],
    ids=["a moment late", "little late", "late", "after days off", "asked by hand before"],
)
def test_the_time_that_a_crawl_takes_to_begin_does_not_add_up(late: float, counted_from: float) -> None:
    due = datetime(2026, 11, 28, 12, tzinfo=UTC)
    asked = due + timedelta(minutes=late)
    assert in_step(due, asked, HALF_HOUR) == due + timedelta(minutes=counted_from)
    assert in_step(None, asked, HALF_HOUR) == asked
