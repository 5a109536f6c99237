"""When wires are due: pure, with the clock as a parameter."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from crawler.service.planning import LEAST_GAP, PAGE_GAP, SPREAD, next_crawl, next_crawls
from storage.due import Poll, WireDue

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def at(moment: datetime, interval: timedelta = HOUR, failures: int = 0) -> tuple[Poll, ...]:
    return (Poll(moment, interval, failures),)


POLLED = WireDue(last_started=NOW - HOUR / 2, polls=at(NOW + HOUR / 2))


@pytest.mark.parametrize(
    ("known", "moment"),
    [
        pytest.param(WireDue(), NOW, id="never crawled"),
        pytest.param(WireDue(last_started=NOW - HOUR / 2), NOW + HOUR / 2, id="an interval after the last run"),
        pytest.param(WireDue(last_started=NOW - 9 * HOUR), NOW, id="after days off at once"),
        pytest.param(POLLED, NOW + HOUR / 2, id="when the first source is due"),
        pytest.param(replace(POLLED, next_page=NOW + 9 * MINUTE), NOW + 9 * MINUTE, id="a revisit before that"),
        pytest.param(replace(POLLED, next_page=NOW - HOUR), NOW, id="pages left over"),
        pytest.param(
            WireDue(last_started=NOW - MINUTE, polls=at(NOW + HOUR), next_page=NOW - HOUR),
            NOW - MINUTE + PAGE_GAP,
            id="pages alone not more often than this",
        ),
        pytest.param(
            WireDue(last_started=NOW - MINUTE / 2, polls=at(NOW - HOUR)), NOW - MINUTE / 2 + LEAST_GAP, id="least gap"
        ),
        pytest.param(
            replace(POLLED, next_page=NOW, paused_until=NOW + HOUR / 4), NOW + HOUR / 4, id="within a pause nothing"
        ),
        pytest.param(replace(POLLED, paused_until=NOW - HOUR), NOW + HOUR / 2, id="a pause that is over"),
        pytest.param(
            replace(POLLED, polls=at(NOW - HOUR / 2), killed=1), NOW - HOUR / 2 + 2 * HOUR, id="killed once"
        ),
        pytest.param(
            replace(POLLED, polls=at(NOW - HOUR / 2), killed=99), NOW - HOUR / 2 + 24 * HOUR, id="killed again and again"
        ),
    ],
)  # fmt: skip
def test_next_crawl(known: WireDue, moment: datetime) -> None:
    assert next_crawl(HOUR, known, NOW) == moment


@pytest.mark.parametrize("ahead", [timedelta(hours=5), timedelta(days=1000)])
def test_a_clock_set_back_delays_no_poll(ahead: timedelta) -> None:
    known = WireDue(last_started=NOW + ahead, polls=at(NOW + ahead + HOUR / 2))
    assert next_crawl(HOUR, known, NOW) == NOW + LEAST_GAP
    failed = replace(known, polls=at(NOW + timedelta(hours=20), failures=9))
    assert next_crawl(HOUR, failed, NOW) == NOW + timedelta(hours=20)
    assert next_crawl(HOUR, replace(known, paused_until=NOW + ahead), NOW) == NOW + min(ahead, 24 * HOUR)


def test_a_clock_set_ahead_crawls_each_wire_once() -> None:
    later = NOW + timedelta(days=30)
    assert next_crawls({"a": HOUR}, {"a": POLLED}, later) == {"a": later}


def test_wires_that_are_late_start_one_after_another_the_longest_waiting_first() -> None:
    known = {
        "b": WireDue(last_started=NOW - 9 * HOUR),
        "c": WireDue(last_started=NOW),
        "d": WireDue(last_started=NOW - 10 * HOUR),
    }
    due = next_crawls(dict.fromkeys("abcd", HOUR), known, NOW)
    assert due == {"a": NOW, "d": NOW + SPREAD, "b": NOW + SPREAD * 2, "c": NOW + HOUR}
