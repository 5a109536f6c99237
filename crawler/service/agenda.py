"""What APScheduler is to start and when: one dated job a name, planned anew whenever the store is looked at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from crawler.service.planning import SPREAD


class Agenda:
    """The jobs to come. `start` is called with a job's name when its time has come."""

    def __init__(self, start: Callable[[str], Awaitable[None]]) -> None:
        self.start = start
        self.scheduler = AsyncIOScheduler(timezone=UTC)

    def begin(self) -> None:
        """Starts jobs from now on."""
        self.scheduler.start()

    def end(self) -> None:
        """Starts no more."""
        self.scheduler.shutdown(wait=False)

    def renew(self, planned: Mapping[str, datetime], running: Collection[str], now: datetime) -> None:
        """Makes the jobs what was planned; those that run are planned when they end."""
        for job in self.scheduler.get_jobs():
            if job.id not in planned:
                job.remove()
        soon = now + SPREAD * len(planned)
        for name, moment in planned.items():
            if name not in running:
                # What is late waits for its place in the row, and must not lose it at each look.
                self.plan(name, moment, keep=moment <= soon)

    def plan(self, name: str, moment: datetime, keep: bool = False) -> None:
        """The job at that moment; with `keep`, not later than it is planned already."""
        job = self.scheduler.get_job(name)
        if job is not None:
            present = job.trigger.run_date
            if present == moment or (keep and present < moment):
                return
        self.scheduler.add_job(
            self.start,
            "date",
            run_date=moment,
            args=[name],
            id=name,
            misfire_grace_time=None,  # late is not never
            coalesce=True,
            max_instances=1,
            replace_existing=True,
        )
