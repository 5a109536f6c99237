"""Crawls as processes: their end, their limits, and what is left of one whose service was killed."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from crawler.service.crawl_process import CrawlStoppedError, Ending, Limits, run_crawl
from crawler.service.crawls import verdict_of
from crawler.service.orphan import _watch

AMPLE = Limits(timedelta(hours=1), 4096)
QUICK = timedelta(seconds=0.05)
HANGS = "import threading; threading.Event().wait()"


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


async def test_a_crawl_ends_with_its_exit_code() -> None:
    ending = await run_crawl(python("raise SystemExit(3)"), AMPLE, look=QUICK)
    assert (ending.code, ending.killed) == (3, None)


async def test_a_crawl_that_hangs_is_ended() -> None:
    ending = await run_crawl(python(HANGS), Limits(timedelta(seconds=0.2), 4096), look=QUICK)
    assert (ending.code, ending.killed) == (-signal.SIGTERM, "hung: no end after 0:00:00.200000")


async def test_a_crawl_that_does_not_heed_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crawler.service.crawl_process.STOP_GRACE", timedelta(seconds=0.1))
    own = signal.signal(signal.SIGTERM, signal.SIG_IGN)  # children ignore it from their birth
    try:
        ending = await run_crawl(python(HANGS), Limits(timedelta(0), 4096), look=QUICK)
    finally:
        signal.signal(signal.SIGTERM, own)
    assert ending.code == -signal.SIGKILL


@pytest.mark.skipif(sys.platform != "linux", reason="memory is seen on Linux only")
async def test_a_crawl_that_takes_too_much_memory_is_ended() -> None:
    hoards = "kept = bytes(range(256)) * 400_000; " + HANGS
    ending = await run_crawl(python(hoards), Limits(timedelta(minutes=1), 64), look=QUICK)
    assert ending.killed is not None
    assert ending.killed.endswith("MB of memory, more than 64 MB")


async def test_a_crawl_ends_before_its_service_does(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    task = asyncio.create_task(run_crawl(python(f"open({str(begun)!r}, 'w'); {HANGS}"), AMPLE, look=QUICK))
    while not begun.exists():
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(CrawlStoppedError) as stopped:
        await task
    assert stopped.value.ending.code == -signal.SIGTERM
    with pytest.raises(ProcessLookupError):
        os.kill(stopped.value.ending.pid, 0)


@pytest.mark.parametrize(
    ("ending", "verdict"),
    [
        (Ending(1, -15, "hung: no end after 1:30:00"), ("killed", "hung: no end after 1:30:00")),
        (Ending(1, -9), ("killed", "ended by SIGKILL, not by the service")),
        (Ending(1, 2), ("killed", "the crawl ended with exit code 2 before its run did")),
    ],
)
def test_what_a_run_is_called_that_could_not_say_itself(ending: Ending, verdict: tuple[str, str]) -> None:
    assert verdict_of(ending) == verdict


def test_a_crawl_whose_service_is_gone_ends() -> None:
    ended, parents = Event(), iter([7, 7, 1])
    _watch(7, lambda: next(parents), ended.set, seconds=0)
    assert ended.is_set()
    assert list(parents) == []


def test_a_crawl_that_a_killed_service_left_behind_ends_by_sigterm() -> None:
    lonely = f"from crawler.service.orphan import end_with; end_with(1 << 30); {HANGS}"
    assert subprocess.run(python(lonely), timeout=30).returncode == -signal.SIGTERM
