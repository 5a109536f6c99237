"""When wires are due, and crawls as processes."""

from __future__ import annotations

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path
from queue import Queue

from crawler.schedule import crawl_in_process
from tests.crawl.conftest import FAST
from tests.crawl.scripted_wire import ScriptedWire
from tests.processes import run_orewire, start_orewire

HOUR = timedelta(hours=1)


async def test_a_crawl_ends_with_its_exit_code() -> None:
    assert await crawl_in_process([sys.executable, "-c", "raise SystemExit(3)"], HOUR) == 3


async def test_a_crawl_that_hangs_is_stopped() -> None:
    hangs = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert await crawl_in_process(hangs, timedelta(seconds=0.2)) == -15


def test_once_crawls_what_is_due_and_ends(tmp_path: Path) -> None:
    with ScriptedWire() as wire:
        (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
        first = run_orewire(tmp_path, ("watch", "--once"))
        second = run_orewire(tmp_path, ("watch", "--once"))
    assert (first.returncode, second.returncode) == (1, 0)  # a feed without items is broken, and then not due
    assert wire.asked["/rss"] == 1


def test_a_wire_is_crawled_again_and_again_until_sigterm(tmp_path: Path) -> None:
    asked: Queue[str] = Queue()
    with ScriptedWire() as wire:
        wire.story("/1", "Copper in Peru", "Peru produced 236,797 tonnes of copper in December 2024.")
        wire.told = asked.put
        (tmp_path / "orewire.toml").write_text(FAST + wire.config() + 'every = "1s"\n', encoding="utf-8")
        watch = start_orewire(tmp_path, ("watch",))
        try:
            crawls = 0
            while crawls < 2:
                crawls += asked.get(timeout=60) == "/rss"
        finally:
            assert watch.pid is not None
            os.kill(watch.pid, signal.SIGTERM)
            watch.join(30)
    assert watch.exitcode == 0
    done = run_orewire(tmp_path, ("wires", "--json"))
    assert '"verdict": "ok"' in done.stdout or '"verdict": "interrupted"' in done.stdout
