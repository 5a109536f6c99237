"""What the service does to the store from time to time: one line a chore, each with its own connection and thread."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from storage.backups import BackupStoppedError, back_up
from storage.check import check_store
from storage.chores import begin_chore, end_chore
from storage.db import Database, StoreError, open_read_only, open_store
from storage.lateness import tell_late
from storage.upkeep import checkpoint, compact, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crawler.config import Config
    from crawler.service.rhythm import Rhythm

logger = logging.getLogger(__name__)

RETRY = timedelta(hours=1)  # after a chore that failed, if its rhythm is not quicker


class ChoreError(Exception):
    """The chore found, or ran into, something that a person should look at; the message says what."""


class Stop:
    """Asked by whoever ends the service, from another thread: what runs now is broken off."""

    def __init__(self) -> None:
        self.asked = False
        self._open: set[sqlite3.Connection] = set()

    def __call__(self) -> bool:
        return self.asked

    def ask(self) -> None:
        """Break off what runs."""
        self.asked = True
        for connection in list(self._open):
            connection.interrupt()

    @contextmanager
    def over(self, db: Database) -> Iterator[Database]:
        """The connection, which `ask` interrupts, closed at the end."""
        self._open.add(db.conn)
        try:
            yield db
        finally:
            self._open.discard(db.conn)
            db.conn.close()


Work = Callable[["Config", Stop], str]


def _on_store(work: Callable[[Database], str]) -> Work:
    def run(config: Config, stop: Stop) -> str:
        with stop.over(open_store(config.store.path)) as db:
            return work(db)

    return run


def _check(config: Config, stop: Stop) -> str:
    with stop.over(open_read_only(config.store.path)) as db:
        faults = check_store(db)
    if faults:
        raise ChoreError(f"{len(faults)} faults, the first: {faults[0]}; `orewire db check` lists them")
    return "clean"


def _back_up(config: Config, stop: Stop) -> str:
    folder = config.service.backups
    assert folder is not None
    with stop.over(open_store(config.store.path)) as db:
        return str(back_up(db, folder, config.service.backups_kept, datetime.now(UTC), stop))


def _late(db: Database) -> str:
    return f"{len(tell_late(db, datetime.now(UTC)))} series newly late"


CHORES: dict[str, Work] = {
    "late": _on_store(_late),
    "checkpoint": _on_store(checkpoint),
    "tidy": _on_store(tidy),
    "compact": _on_store(compact),
    "check": _check,
    "backup": _back_up,
}
# Nobody else can write while these run: they wait for the crawls, and crawls for them.
ALONE = ("compact",)


def rhythms(config: Config) -> dict[str, Rhythm]:
    """The chores that are done at all, each with how often."""
    found = {name: config.service.rhythm(name) for name in CHORES}
    if config.service.backups is None:
        found.pop("backup")
    return {name: rhythm for name, rhythm in found.items() if rhythm is not None}


def latest_times(config: Config, now: datetime) -> dict[str, datetime]:
    """When each chore is due at the latest, by its rhythm alone."""
    zone = ZoneInfo(config.service.zone)
    return {name: rhythm.next(now, zone) for name, rhythm in rhythms(config).items()}


def do_chore(config: Config, name: str, stop: Stop, works: Mapping[str, Work] = CHORES) -> bool:
    """Does one chore and plans it anew; whether it ended well. What it says stands in the store and in the log.

    Broken off by `stop`, it stays due.
    """
    with stop.over(open_store(config.store.path)) as db:
        begin_chore(db, name, datetime.now(UTC))
        try:
            well, said = True, works[name](config, stop)
        except (ChoreError, StoreError, OSError, sqlite3.Error, BackupStoppedError) as error:
            well, said = False, str(error)
        if stop.asked and not well:
            return False
        now = datetime.now(UTC)
        due = latest_times(config, now).get(name, now + RETRY)
        end_chore(db, name, well, said, due if well else min(due, now + RETRY), now)
    logger.log(logging.INFO if well else logging.ERROR, "%s: %s", name, said)
    return well
