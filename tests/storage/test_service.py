"""One service a store: who holds it, and when its place is taken."""

from __future__ import annotations

import pytest

from storage.db import Database, StoreError, write
from storage.processes import this_process
from storage.service import STALE, beat, holder, leave_service, take_service
from tests.storage.makers import T0, hours
from tests.storage.test_runs import ended_pid


def held_by(db: Database, **columns: object) -> None:
    take_service(db, T0)
    with write(db):
        for name, value in columns.items():
            db.conn.execute(f"UPDATE service SET {name} = ?", [value])


def test_the_place_is_taken_kept_and_left(db: Database) -> None:
    take_service(db, T0)
    assert beat(db, hours(1))
    found = holder(db)
    assert found is not None
    assert ((found.host, found.pid, found.pid_started), found.since, found.heartbeat) == (
        this_process(),
        T0,
        hours(1),
    )
    leave_service(db)
    assert holder(db) is None


def test_a_living_holder_is_named(db: Database) -> None:
    held_by(db, pid=1, pid_started="")  # the first process of the system lives
    with pytest.raises(
        StoreError, match=r"process 1 on \S+ watches this store since 2025-01-12 08:00 UTC; stop"
    ):
        take_service(db, hours(99))
    assert not beat(db, hours(99))
    leave_service(db)
    assert holder(db) is not None


def test_the_place_of_a_killed_process_is_taken_at_once(db: Database) -> None:
    held_by(db, pid=ended_pid())
    take_service(db, T0)
    assert beat(db, T0)


def test_a_later_process_with_the_same_number_does_not_hold_it(db: Database) -> None:
    held_by(db, pid=1, pid_started="1")
    take_service(db, T0)
    assert beat(db, T0)


def test_of_another_host_only_the_heartbeat_tells(db: Database) -> None:
    held_by(db, host="elsewhere", pid=ended_pid())
    with pytest.raises(StoreError, match="on elsewhere watches"):
        take_service(db, T0 + STALE / 2)
    take_service(db, T0 + STALE)
    assert beat(db, T0 + STALE)
