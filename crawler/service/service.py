"""The running service: crawls, rounds of alerts and chores, each when the store says that it is due.

The store is the truth. What is due is looked up anew at the start, after each end of a job and every few seconds, so
that nothing depends on what this process remembers: not on days off, not on a clock that is set, not on a job that
failed. A late job is run, once.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crawler.alerts.deliver import Courier
from crawler.service.agenda import Agenda
from crawler.service.chores import ALONE, Stop, do_chore, latest_times
from crawler.service.crawls import Crawl, Turns
from crawler.service.planning import SPREAD, next_crawls
from crawler.service.settings import Settings, SettingsFile
from storage.changes import last_change
from storage.chores import plan_chores
from storage.db import Database, StoreError
from storage.due import wires_due
from storage.service import beat, leave_service, take_service

logger = logging.getLogger(__name__)

ALERTS, CRAWL, CHORE = "alerts", "crawl ", "chore "
ALERTS_AT_LATEST = timedelta(minutes=1)
LEAST_PAUSE = timedelta(seconds=5)  # between the end of a round of alerts and the next that only looks
HANGS = timedelta(seconds=90)  # without a beat; a store that is locked may hold one up for half a minute
ROUND_GRACE = timedelta(seconds=5)  # a message on its way is let arrive before the service ends
PASSING = (StoreError, sqlite3.Error, OSError)  # faults of a moment: a full disk, a store that is locked

Aside = Callable[..., Awaitable[bool]]  # runs a function in a thread


@dataclass(frozen=True, slots=True)
class Pulse:
    """How often the service says that it lives and looks what is due; how often it listens while a crawl runs."""

    beat: timedelta = timedelta(seconds=10)
    listen: timedelta = timedelta(seconds=0.5)


class LostError(StoreError):
    """Another process has taken this service's place."""


class Service:
    """Watches one store until it is told to end. All runs in one event loop, over one connection."""

    def __init__(
        self,
        db: Database,
        file: SettingsFile,
        crawl: Crawl,
        courier: Courier,
        turns: Turns,
        adopt: Callable[[Settings], None] = lambda settings: None,
        aside: Aside = asyncio.to_thread,
        pulse: Pulse | None = None,
    ) -> None:
        self.db, self.file, self.crawl, self.courier, self.turns = db, file, crawl, courier, turns
        self.adopt, self.aside, self.pulse = adopt, aside, pulse or Pulse()
        self.agenda = Agenda(self.start)
        self.running: dict[str, asyncio.Task[bool]] = {}
        self.rounds: set[asyncio.Task[Counter[str]]] = set()
        self.alerts_at = datetime.now(UTC)
        self.told = 0  # the last change that a round has been started for
        self.beaten = 0.0  # when the heart beat last, by a clock that nobody sets
        self.ended, self.reload = asyncio.Event(), asyncio.Event()
        self.stop = Stop()

    # What is due

    def planned(self, now: datetime) -> dict[str, datetime]:
        """Every job and when it is due, by the store."""
        settings = self.file.settings
        crawls = next_crawls(settings.every, wires_due(self.db, settings.every, now), now)
        chores = plan_chores(self.db, latest_times(settings.config, now))
        return (
            {CRAWL + wire: moment for wire, moment in crawls.items()}
            | {CHORE + name: moment for name, moment in chores.items()}
            | {ALERTS: self.next_round(now)}
        )

    def next_round(self, now: datetime) -> datetime:
        """When the rules are asked, and the queues emptied, next."""
        latest = min(self.alerts_at, now + ALERTS_AT_LATEST)
        return max(now, min(latest, self.courier.next_due() or latest))

    def replan(self) -> None:
        """Makes the agenda what the store says."""
        now = datetime.now(UTC)
        self.agenda.renew(self.planned(now), self.running, now)

    # Jobs

    async def start(self, name: str) -> None:
        """Runs the job in a task of its own, unless it runs: the scheduler is free at once."""
        if name == ALERTS:
            self.alert()
        elif name not in self.running and not self.ended.is_set():
            self.running[name] = asyncio.create_task(self.run(name), name=name)

    async def run(self, name: str) -> bool:
        """One crawl or chore to its end, then alerts and a new plan, whatever became of it."""
        try:
            return await self.job(name)
        finally:
            self.running.pop(name, None)
            if not self.ended.is_set():
                self.alert()
                self.attempt(self.replan)

    async def job(self, name: str) -> bool:
        """One crawl or chore; whether it ended well."""
        try:
            if name.startswith(CRAWL):
                return await self.crawl_wire(name.removeprefix(CRAWL))
            return await self.chore(name.removeprefix(CHORE))
        except PASSING as error:
            logger.error("%s: %s", name, error)
        except Exception:  # an error of our own ends this job, not the service
            logger.exception("%s: error of Orewire's own", name)
        return False

    async def crawl_wire(self, wire: str) -> bool:
        """One crawl of the wire, when its turn comes."""
        async with self.turns.turn(wire):
            return not await self.crawl(wire)

    async def chore(self, name: str) -> bool:
        """One chore, in a thread."""
        config = self.file.settings.config
        if name not in ALONE:
            return await self.aside(do_chore, config, name, self.stop)
        async with self.turns.alone():
            return await self.aside(do_chore, config, name, self.stop)

    def alert(self) -> None:
        """Starts a round of alerts: targets that another round is busy with are left to it."""
        self.alerts_at = datetime.now(UTC) + ALERTS_AT_LATEST
        task = asyncio.create_task(self.courier.work(), name=ALERTS)
        self.rounds.add(task)
        task.add_done_callback(self.round_ended)

    def round_ended(self, task: asyncio.Task[Counter[str]]) -> None:
        """Logs what a round did, and plans the next."""
        self.rounds.discard(task)
        if task.cancelled():
            return
        if error := task.exception():
            logger.error("alerts: %s", error, exc_info=None if isinstance(error, PASSING) else error)
        if not self.ended.is_set():
            self.attempt(self.plan_round)

    def plan_round(self) -> None:
        """The next round, not at once: what could not be done now would be tried again and again."""
        now = datetime.now(UTC)
        self.agenda.plan(ALERTS, max(self.next_round(now), now + LEAST_PAUSE))

    def attempt(self, work: Callable[[], object]) -> None:
        """Does it; a fault of the moment is logged, and the next beat of the heart tries again."""
        try:
            work()
        except LostError:
            raise
        except PASSING as error:
            logger.error("the store cannot be used now: %s", error)

    # Life

    def healthy(self) -> bool:
        """Whether the heart beats; may be asked from another thread."""
        return time.monotonic() - self.beaten < HANGS.total_seconds()

    async def once(self) -> bool:
        """Does what is due and ends: crawls, chores, alerts; whether all went well. StoreError if another watches."""
        take_service(self.db, datetime.now(UTC))
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        heart = asyncio.create_task(self.live(self.beat))
        try:
            self.courier.enroll()
            return await self.do_due()
        finally:
            heart.cancel()
            self.stop.ask()
            leave_service(self.db)

    async def do_due(self) -> bool:
        """Each job that is due, once, then a round of alerts."""
        now = datetime.now(UTC)
        planned = self.planned(now)
        due = [name for name, moment in planned.items() if moment <= now + SPREAD * len(planned)]
        crawls = await asyncio.gather(*(self.job(name) for name in due if name.startswith(CRAWL)))
        chores = [await self.job(name) for name in due if name.startswith(CHORE)]
        counts = await self.courier.work()
        return all([*crawls, *chores]) and not counts["failed"] + counts["given up"]

    async def forever(self) -> None:
        """Watches until SIGTERM or SIGINT. Raises StoreError if another process watches, or has taken our place."""
        take_service(self.db, datetime.now(UTC))
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, self.ended.set)
        loop.add_signal_handler(signal.SIGHUP, self.reload.set)
        try:
            await self.watch()
        finally:
            leave_service(self.db)

    async def watch(self) -> None:
        """As `forever`, by one who holds the place and heeds the signals: until `ended` is set."""
        self.courier.enroll()
        self.told = last_change(self.db)
        self.agenda.begin()
        logger.info("watching %s", ", ".join(self.file.settings.every))
        works = (self.live(self.beat_and_look), self.listen(), self.ended.wait())
        life = [asyncio.ensure_future(work) for work in works]
        try:
            done, _ = await asyncio.wait(life, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.ended.set()
            for task in life:
                task.cancel()
            await self.end()

    async def live(self, work: Callable[[], None]) -> None:
        """Does it at every beat of the heart, and when the configuration is to be read anew."""
        while True:
            self.attempt(work)
            self.beaten = time.monotonic()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.reload.wait(), self.pulse.beat.total_seconds())

    def beat(self) -> None:
        """Says in the store that this process lives."""
        if not beat(self.db, datetime.now(UTC)):
            raise LostError("another process watches this store now; this one ends")

    def beat_and_look(self) -> None:
        """Lives, and looks whether the configuration changed and what is due."""
        asked = self.reload.is_set()
        self.reload.clear()
        self.beat()
        if asked or self.file.changed():
            self.renew()
        self.replan()

    def renew(self) -> None:
        """Goes on with the configuration as it is in its file now, if it can be used."""
        if not self.file.renew():
            return
        settings = self.file.settings
        self.adopt(settings)
        self.turns.adopt(settings)
        self.courier.adopt(settings.config)
        logger.info("configuration read anew: watching %s", ", ".join(settings.every))

    async def listen(self) -> None:
        """While jobs run, what became known is told at once and not only when they end."""
        while True:
            await asyncio.sleep(self.pulse.listen.total_seconds())
            if self.running:
                self.attempt(self.tell_news)

    def tell_news(self) -> None:
        """A round of alerts if the log has grown."""
        if (last := last_change(self.db)) != self.told:
            self.told = last
            self.alert()

    async def end(self) -> None:
        """Stops what runs: crawls and chores are broken off, messages on their way have a little while."""
        self.agenda.end()
        self.stop.ask()
        jobs, rounds = list(self.running.values()), list(self.rounds)
        for job in jobs:
            job.cancel()
        if rounds:
            await asyncio.wait(rounds, timeout=ROUND_GRACE.total_seconds())
        for task in rounds:
            task.cancel()
        await asyncio.gather(*jobs, *rounds, return_exceptions=True)
        logger.info("ended")
