"""When a message that failed is tried again, and when it is given up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from crawler.alerts.retry import is_hopeless, pause
from tests.alerts.test_senders import message
from tests.storage.makers import T0

WEEK = timedelta(days=7)


@pytest.mark.parametrize(("attempts", "whole"), [(1, 30), (2, 60), (3, 120), (6, 900), (2000, 900)])
def test_pauses_double_up_to_a_quarter_of_an_hour(attempts: int, whole: int) -> None:
    found = [pause(message(key=f"k{n}", attempts=attempts)).total_seconds() for n in range(50)]
    assert whole / 2 <= min(found) < max(found) <= whole
    assert len(set(found)) > 25


@pytest.mark.parametrize(
    ("age", "attempts", "refused", "expected"),
    [
        (timedelta(0), 1, False, False),
        (WEEK - timedelta(seconds=1), 900, False, False),
        (WEEK, 900, False, True),
        (timedelta(0), 4, True, False),
        (timedelta(0), 5, True, True),
    ],
)
def test_is_hopeless(age: timedelta, attempts: int, refused: bool, expected: bool) -> None:
    told = message(attempts=attempts)
    assert is_hopeless(told, refused=refused, give_up=WEEK, now=T0 + age) is expected
