"""Crawls take turns: those of one host never at once, a few side by side; each ends as a run of the store."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from signal import Signals
from typing import Protocol

from crawler.config import TEXT_ELSEWHERE
from crawler.crawl import host_of
from crawler.service.crawl_process import CrawlStoppedError, Ending, Limits, run_crawl
from crawler.service.settings import Settings
from storage.db import Database
from storage.runs import VISITED, last_runs, open_runs, settle_process
from storage.wires import register_wire

logger = logging.getLogger(__name__)

ELSEWHERE_LOOK = timedelta(seconds=5)


class Crawl(Protocol):
    """One crawl of a wire to its end, with its run in the store; its exit code."""

    def __call__(self, wire: str) -> Awaitable[int]: ...


class Turns:
    """Who may crawl now. A crawl that somebody else started, by hand or before a restart, counts too."""

    def __init__(self, db: Database, settings: Settings) -> None:
        self.db = db
        self.hosts: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.size = settings.config.service.crawls_at_once
        self.slots = asyncio.Semaphore(self.size)
        self.host: dict[str, str] = {}
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Goes on with another configuration; how many crawl at once stays as it was. Wires that are gone are
        remembered, for a crawl of one may still run."""
        self.host |= {name: host_of(wire) for name, wire in settings.wires.items()}
        self.patience = settings.config.service.crawl_time

    @asynccontextmanager
    async def turn(self, wire: str) -> AsyncIterator[None]:
        """The wire may crawl while the context is open."""
        async with self.hosts[self.host[wire]]:
            while self._crawled_elsewhere(wire):
                await asyncio.sleep(ELSEWHERE_LOOK.total_seconds())
            async with self.slots:
                yield

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """No crawl runs while the context is open."""
        taken = 0
        try:
            for _ in range(self.size):
                await self.slots.acquire()
                taken += 1
            yield
        finally:
            for _ in range(taken):
                self.slots.release()

    def _crawled_elsewhere(self, wire: str) -> bool:
        """Whether another process crawls the host; one that takes longer than any crawl may is not waited for."""
        since = datetime.now(UTC) - self.patience
        host = self.host[wire]
        runs = [run for run in open_runs(self.db) if self.host.get(run.wire) == host]
        return any(run.pid != os.getpid() and run.started_at > since for run in runs)


class ProcessCrawls:
    """Crawls as processes; `options` are those of `orewire` before the command. They read the configuration from the
    file `accepted`, as the service accepted it, whatever becomes of the user's file meanwhile."""

    def __init__(self, db: Database, settings: Settings, options: Sequence[str], accepted: Path) -> None:
        self.db = db
        self.command = [sys.executable, "-m", "crawler.cli", *options, "crawl", "--due"]
        self.accepted = accepted
        self.adopt(settings)

    def adopt(self, settings: Settings) -> None:
        """Goes on with another configuration."""
        limits = settings.config.service
        self.wires = settings.wires
        self.limits = Limits(limits.crawl_time, limits.crawl_memory_mb)
        self.accepted.write_text(settings.config.text, encoding="utf-8")
        named = {TEXT_ELSEWHERE: str(self.accepted)} if settings.config.source else {}
        self.environment = os.environ | named

    async def __call__(self, wire: str) -> int:
        spider = self.wires[wire]
        register_wire(self.db, wire, spider.title, spider.home, spider.country, spider.language, spider.rank)
        began = datetime.now(UTC)
        try:
            command = [*self.command, "--watched-by", str(os.getpid()), wire]
            ending = await run_crawl(command, self.limits, self.environment)
        except CrawlStoppedError as stopped:
            self._settle(wire, stopped.ending.pid, began, "interrupted", "the service ended")
            raise asyncio.CancelledError from stopped
        self._settle(wire, ending.pid, began, *verdict_of(ending))
        self._log(wire)
        return ending.code

    def _settle(self, wire: str, pid: int, began: datetime, verdict: str, detail: str) -> None:
        settle_process(self.db, wire, pid, began, verdict, detail, datetime.now(UTC))

    def _log(self, wire: str) -> None:
        run = last_runs(self.db, wire, 1)[0]
        took = (run.finished_at or run.started_at) - run.started_at
        level = logging.INFO if run.verdict in ("ok", VISITED) else logging.WARNING
        counts = ", ".join(
            f"{run.counts.get(name, 0)} {name}" for name in ("new", "revised", "figures", "changes")
        )
        logger.log(level, "%s: %s in %d s: %s", wire, run.verdict, took.total_seconds(), run.detail or counts)


def verdict_of(ending: Ending) -> tuple[str, str]:
    """(verdict, detail) of a run that could not write them itself."""
    if ending.killed:
        return "killed", ending.killed
    if ending.code < 0:
        return "killed", f"ended by {Signals(-ending.code).name}, not by the service"
    return "killed", f"the crawl ended with exit code {ending.code} before its run did"
