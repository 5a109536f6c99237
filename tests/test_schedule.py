"""When wires are due, and crawls as processes."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta

from crawler.schedule import SPREAD, crawl_in_process, next_crawls

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_wire_is_due_an_interval_after_its_last_run() -> None:
    assert next_crawls({"a": HOUR}, {"a": NOW - HOUR / 2}, NOW) == {"a": NOW + HOUR / 2}


def test_after_days_off_a_wire_is_due_once_at_once() -> None:
    assert next_crawls({"a": HOUR}, {"a": NOW - timedelta(days=9)}, NOW) == {"a": NOW}


def test_wires_that_were_never_crawled_start_one_after_another() -> None:
    due = next_crawls({"b": HOUR, "a": HOUR, "c": HOUR}, {"c": NOW}, NOW)
    assert due == {"a": NOW, "b": NOW + SPREAD, "c": NOW + HOUR}


async def test_a_crawl_ends_with_its_exit_code() -> None:
    assert await crawl_in_process([sys.executable, "-c", "raise SystemExit(3)"], HOUR) == 3


async def test_a_crawl_that_hangs_is_stopped() -> None:
    hangs = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert await crawl_in_process(hangs, timedelta(seconds=0.2)) == -15
