"""`orewire watch`: APScheduler starts a crawl of each wire when it is due, each in a process of its own.

The store is the truth about what is due: each source has a pace of its own, and a wire is crawled when the first of
them is due. A wire's next crawl is planned when its last one ends, so after days off each is crawled once, not
once for every missed time. A crawl that hangs is told to stop, then killed.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from crawler.config import Config
from crawler.durations import read_duration
from crawler.service.planning import LEAST_GAP, SPREAD, next_crawls
from crawler.wire_spider import WireSpider
from crawler.wires import enabled_wires
from storage.db import open_store
from storage.due import wires_due

logger = logging.getLogger(__name__)

STOP_GRACE = timedelta(seconds=10)  # between asking a crawl to stop and killing it
TIMES_ITS_INTERVAL = 2  # a crawl that takes longer than this many intervals of its wire has hung
LEAST_LIMIT = timedelta(minutes=10)  # but none is stopped sooner


def intervals(wires: Mapping[str, type[WireSpider]]) -> dict[str, timedelta]:
    """How often each wire is crawled, as it says itself."""
    return {name: read_duration(wire.every) for name, wire in wires.items()}


def planned_crawls(config: Config, every: Mapping[str, timedelta], now: datetime) -> dict[str, datetime]:
    """As `next_crawls`, from what the store knows."""
    db = open_store(config.store.path)
    try:
        return next_crawls(every, wires_due(db, every, now), now)
    finally:
        db.conn.close()


async def crawl_in_process(command: Sequence[str], limit: timedelta) -> int:
    """Run one crawl to its end or its time limit; returns its exit code."""
    process = await asyncio.create_subprocess_exec(*command)
    try:
        return await asyncio.wait_for(process.wait(), limit.total_seconds())
    except TimeoutError:
        logger.error("crawl hangs, stopped: %s", " ".join(command))
        return await stop(process)
    except asyncio.CancelledError:
        await stop(process)
        raise


async def stop(process: asyncio.subprocess.Process) -> int:
    """TERM, a while, KILL: a crawl that is killed loses nothing, but one that ends frees what it claimed."""
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        return await asyncio.wait_for(process.wait(), STOP_GRACE.total_seconds())
    except TimeoutError:
        process.kill()
        return await process.wait()


class Watch:
    """The running service: one APScheduler job a wire, until a signal ends it."""

    def __init__(self, config: Config, options: Sequence[str], names: tuple[str, ...] = ()) -> None:
        self.config = config
        self.command = [sys.executable, "-m", "crawler.cli", *options, "crawl", "--due"]
        self.every = intervals(enabled_wires(config, names))
        self.running: set[asyncio.Task[int]] = set()
        self.hosts = {
            wire: urlsplit(spider.home).netloc for wire, spider in enabled_wires(config, names).items()
        }
        self.locks: defaultdict[str, asyncio.Lock] = defaultdict(
            asyncio.Lock
        )  # editions of a site take turns

    async def once(self) -> int:
        """Crawl what is due, one wire after another; the worst exit code."""
        now = datetime.now(UTC)
        planned = planned_crawls(self.config, self.every, now)
        due = [wire for wire, moment in planned.items() if moment - now < SPREAD * len(planned)]
        codes = [await self.crawl(wire) for wire in due]
        return max(codes, default=0)

    async def forever(self) -> None:
        """Crawl each wire whenever it is due, until SIGINT or SIGTERM."""
        ended = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, ended.set)
        scheduler = self.scheduler = AsyncIOScheduler(timezone=UTC)
        for wire, moment in planned_crawls(self.config, self.every, datetime.now(UTC)).items():
            self.plan(wire, moment)
        scheduler.start()
        logger.info("watching %s", ", ".join(self.every))
        await ended.wait()
        scheduler.shutdown(wait=False)
        for task in self.running:
            task.cancel()
        await asyncio.gather(*self.running, return_exceptions=True)

    def plan(self, wire: str, moment: datetime) -> None:
        """One crawl of the wire at that moment: a late one is run, not dropped."""
        self.scheduler.add_job(
            self.crawl_and_plan,
            "date",
            run_date=moment,
            args=[wire],
            id=wire,
            misfire_grace_time=None,
            replace_existing=True,
        )

    async def crawl_and_plan(self, wire: str) -> None:
        """One crawl of the wire; then the next one is planned by what the store says, whatever became of this one."""
        began = datetime.now(UTC)
        try:
            await self.crawl(wire)
        finally:
            gap = self.every[wire]
            earliest = began + min(gap, LEAST_GAP)
            planned = planned_crawls(self.config, {wire: gap}, datetime.now(UTC))
            self.plan(wire, max(planned[wire], earliest))

    async def crawl(self, wire: str) -> int:
        """One crawl of one wire; its exit code."""
        limit = max(self.every[wire] * TIMES_ITS_INTERVAL, LEAST_LIMIT)
        async with self.locks[self.hosts[wire]]:
            task = asyncio.ensure_future(crawl_in_process([*self.command, wire], limit))
            self.running.add(task)
            try:
                return await task
            finally:
                self.running.discard(task)
