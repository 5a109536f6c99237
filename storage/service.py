"""Which process watches the store: one at a time, held by a row with its owner and a heartbeat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.db import Database, StoreError, one, write
from storage.moments import moment_of, moment_text
from storage.processes import is_gone, this_process

# A service of another host, whose process we cannot see, is gone when its heart has not beaten for so long.
STALE = timedelta(minutes=2)
TAKE = """
    INSERT INTO service (id, host, pid, pid_started, since, heartbeat) VALUES (1, ?1, ?2, ?3, ?4, ?4)
    ON CONFLICT (id) DO UPDATE SET host = excluded.host, pid = excluded.pid, pid_started = excluded.pid_started,
        since = excluded.since, heartbeat = excluded.heartbeat
"""
OURS = "host = ? AND pid = ? AND pid_started = ?"


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that watches the store, or did when it was killed."""

    host: str
    pid: int
    pid_started: str
    since: datetime
    heartbeat: datetime

    def lives(self, now: datetime) -> bool:
        """Whether it may still run: by its process on this host, by its heartbeat on another."""
        if is_gone(self.host, self.pid, self.pid_started):
            return False
        return self.host == this_process()[0] or now - self.heartbeat < STALE


def holder(db: Database) -> Holder | None:
    """Who watches the store; None where the last service ended properly."""
    row = one(db, "SELECT host, pid, pid_started, since, heartbeat FROM service")
    if row is None:
        return None
    since, heartbeat = moment_of(row["since"]), moment_of(row["heartbeat"])
    return Holder(row["host"], row["pid"], row["pid_started"], since, heartbeat)


def take_service(db: Database, now: datetime) -> None:
    """Makes this process the one that watches the store; a dead one's place is taken at once.

    Raises StoreError, which names it, while another may live.
    """
    host, pid, started = this_process()
    with write(db):
        present = holder(db)
        if present is not None and (present.host, present.pid) != (host, pid) and present.lives(now):
            raise StoreError(
                f"process {present.pid} on {present.host} watches this store since"
                f" {present.since:%Y-%m-%d %H:%M} UTC; stop it first, `orewire status` shows what it does"
            )
        db.conn.execute(TAKE, [host, pid, started, moment_text(now)])


def beat(db: Database, now: datetime) -> bool:
    """Says that this process still watches; False where another has taken its place."""
    with write(db):
        done = db.conn.execute(
            f"UPDATE service SET heartbeat = ? WHERE {OURS}",  # noqa: S608 - nothing but constants
            [moment_text(now), *this_process()],
        )
    return done.rowcount == 1


def leave_service(db: Database) -> None:
    """Frees the place, if it is ours."""
    with write(db):
        db.conn.execute(f"DELETE FROM service WHERE {OURS}", this_process())  # noqa: S608 - as above
