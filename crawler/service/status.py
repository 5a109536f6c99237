"""How it goes: what runs, what is due, what fails, what did not arrive; and in lines what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.service.planning import due_time
from crawler.service.settings import Settings
from crawler.verdicts import FAILED_VERDICTS
from storage.chores import Chore, chores
from storage.db import Database
from storage.due import wires_due
from storage.messages import counts_by_target
from storage.runs import OpenRun, open_runs
from storage.service import Holder, holder
from storage.standing import Standing, standings

OVERDUE = timedelta(hours=1)  # by so much a wire may be late before it is said to be
# A run that a person or the end of the service broke off says nothing of the wire.
TELLING = tuple(verdict for verdict in FAILED_VERDICTS if verdict != "interrupted")


@dataclass(frozen=True, slots=True)
class Status:
    """All of it at one moment. `lives` is whether the holder's process may still run, False without a holder."""

    at: datetime
    holder: Holder | None
    lives: bool
    running: list[OpenRun]
    due: Mapping[str, datetime | None]  # None: never crawled yet
    standing: Mapping[str, Standing]
    messages: Mapping[str, Mapping[str, int]]
    chores: Mapping[str, Chore]

    @property
    def failing(self) -> dict[str, str]:
        """The wires that fail, each with what is the matter."""
        return {wire: said for wire, each in self.standing.items() if (said := _matter(each))}

    @property
    def wrong(self) -> list[str]:
        """What a person should look at, a line each; empty where all is well."""
        return [*_service(self), *_wires(self), *_messages(self), *_chores(self)]


def status_of(db: Database, settings: Settings, now: datetime) -> Status:
    """The status of the store as it is now, for the wires of these settings."""
    known = wires_due(db, settings.every, now)
    present = holder(db)
    return Status(
        at=now,
        holder=present,
        lives=present is not None and present.lives(now),
        running=open_runs(db),
        due={wire: due_time(every, known[wire], now) for wire, every in settings.every.items()},
        standing=standings(db, settings.every),
        messages=counts_by_target(db),
        chores=chores(db),
    )


def _matter(standing: Standing) -> str | None:
    last = standing.last
    detail = last.detail if last and last.detail else ""
    if last is not None and last.verdict in TELLING:
        return f"{last.verdict}: {detail}" if detail else str(last.verdict)
    return None if standing.health == "ok" else f"{standing.health}: {detail}".removesuffix(": ")


def _service(status: Status) -> Iterator[str]:
    present = status.holder
    if present is not None and not status.lives:
        yield f"the service (process {present.pid} on {present.host}) was killed; start it again"


def _wires(status: Status) -> Iterator[str]:
    for wire, matter in status.failing.items():
        yield f"{wire}: {matter}"
    crawled = {run.wire for run in status.running}
    late = {
        wire: due
        for wire, due in status.due.items()
        if due is not None and due < status.at - OVERDUE and wire not in crawled
    }
    if late:
        first = min(late, key=lambda wire: late[wire])
        yield f"{len(late)} wires are overdue, {first} since {late[first]:%Y-%m-%d %H:%M} UTC"


def _messages(status: Status) -> Iterator[str]:
    for target, counts in status.messages.items():
        if counts["failing"]:
            yield f"target {target}: {counts['failing']} messages failed and are tried again; `orewire alerts failed`"
        if counts["given_up"]:
            yield f"target {target}: {counts['given_up']} messages were given up; `orewire alerts failed`"


def _chores(status: Status) -> Iterator[str]:
    for name, chore in status.chores.items():
        if chore.failed:
            yield f"{name}: {chore.detail}"
