"""How often a source is asked: by how much of it is known already, and more slowly after failures. Pure.

A poll of which a third to two thirds has been seen before comes neither too late nor in vain. A source is never
given up, only asked more slowly.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

LEAST_SEEN, MOST_SEEN = 1 / 3, 2 / 3
FASTER, SLOWER = 2 / 3, 3 / 2
# Bounds around the interval that the wire names.
FASTEST, SLOWEST = 1 / 4, 8
LEAST = timedelta(minutes=5)
LONGEST_BACKOFF = timedelta(days=1)
LITTLE = 1 / 4  # of an interval

# By outcome, then by detail: how much an interval grows with each failure in a row. First match wins.
HARD, SOFT, TEMPORARY = 1.0, 0.5, 0.25
ERROR_CLASSES: tuple[tuple[str, str, float], ...] = (
    ("gone", r"", HARD),
    ("refused", r"", HARD),
    ("failed", r"^can't be reached|^HTTP 5\d\d|cut short|^error of Orewire", TEMPORARY),
    ("failed", r"no item|no link|empty|another feed|HTTP 304", SOFT),
    ("failed", r"", HARD),
    ("slow_down", r"", SOFT),
    ("no_robots", r"", TEMPORARY),
    ("blocked", r"", SOFT),
)


def next_interval(named: timedelta, present: timedelta | None, seen_share: float) -> timedelta:
    """The interval after a poll of which `seen_share` was known, around the `named` one of the wire."""
    factor = SLOWER if seen_share > MOST_SEEN else FASTER if seen_share < LEAST_SEEN else 1.0
    fastest = max(named * FASTEST, min(named, LEAST))
    return min(max((present or named) * factor, fastest), named * SLOWEST)


def backoff(present: timedelta, outcome: str, detail: str | None, failures: int) -> timedelta:
    """The wait after the `failures`-th failure in a row: it grows by the interval, or by a part of it."""
    grown: timedelta = present * (1 + error_class(outcome, detail) * failures)
    return max(present, min(grown, LONGEST_BACKOFF))


def error_class(outcome: str, detail: str | None) -> float:
    """How hard a failure is: 1 for what will hardly mend itself, ½ for what may, ¼ for what surely does."""
    return next(
        weight
        for name, pattern, weight in ERROR_CLASSES
        if name == outcome and re.search(pattern, detail or "")
    )


def believed_due(
    due: datetime, interval: timedelta, failures: int, named: timedelta, now: datetime
) -> datetime:
    """When a source is due, of which `due` is stored: at once where no pace leads so far ahead.

    Then the clock was ahead when it was stored, and has been set back since.
    """
    furthest = max(interval, named * SLOWEST, LONGEST_BACKOFF) if failures else interval
    return now if due - now > furthest else due


def in_step(due: datetime | None, asked: datetime, interval: timedelta) -> datetime:
    """The moment that the next interval counts from: when the source was due, if it was asked but little later.

    A crawl needs some seconds to begin; without this they would be added to every interval.
    """
    return due if due is not None and timedelta(0) <= asked - due < interval * LITTLE else asked
