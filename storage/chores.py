"""Chores: what is done to the store from time to time, each with its next due time, so that days off lose none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.db import Database, rows, write
from storage.moments import moment_of, moment_text, read_moment


@dataclass(frozen=True, slots=True)
class Chore:
    """One chore. `done_at` is when it last ended well, None where it never did; `detail` says how it ended last."""

    name: str
    due_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    done_at: datetime | None
    detail: str | None

    @property
    def failed(self) -> bool:
        """Whether it ended badly when it was done last."""
        return self.finished_at is not None and self.finished_at != self.done_at


def chores(db: Database) -> dict[str, Chore]:
    """Every chore that was ever planned, by name."""
    found = rows(
        db, "SELECT name, due_at, started_at, finished_at, done_at, detail FROM chores ORDER BY name"
    )
    return {row["name"]: _as_chore(row) for row in found}


def _as_chore(row: Mapping[str, str]) -> Chore:
    return Chore(
        row["name"],
        moment_of(row["due_at"]),
        read_moment(row["started_at"]),
        read_moment(row["finished_at"]),
        read_moment(row["done_at"]),
        row["detail"],
    )


def plan_chores(db: Database, latest: Mapping[str, datetime]) -> dict[str, datetime]:
    """When each of these is due, by name: as stored, but never later than `latest`; forgets the others.

    A time further ahead is of another rhythm, or of a clock that has been set back.
    """
    known = {name: chore.due_at for name, chore in chores(db).items()}
    planned = {name: min(known.get(name, moment), moment) for name, moment in latest.items()}
    if planned != known:
        with write(db):
            _store_plan(db, planned)
    return planned


def _store_plan(db: Database, planned: Mapping[str, datetime]) -> None:
    for name, moment in planned.items():
        db.conn.execute(
            "INSERT INTO chores (name, due_at) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at WHERE due_at <> excluded.due_at",
            [name, moment_text(moment)],
        )
    for name in set(chores(db)) - set(planned):
        db.conn.execute("DELETE FROM chores WHERE name = ?", [name])


def begin_chore(db: Database, name: str, now: datetime) -> None:
    """It begins; its due time moves only when it ends, so that one that is killed is done again."""
    with write(db):
        db.conn.execute("UPDATE chores SET started_at = ? WHERE name = ?", [moment_text(now), name])


def end_chore(db: Database, name: str, well: bool, detail: str, due: datetime, now: datetime) -> None:
    """It ended, well or badly; `due` is when it is to be done again."""
    moment = moment_text(now)
    with write(db):
        db.conn.execute(
            "UPDATE chores SET finished_at = ?1, done_at = CASE WHEN ?2 THEN ?1 ELSE done_at END,"
            " detail = ?3, due_at = ?4 WHERE name = ?5",
            [moment, well, detail, moment_text(due), name],
        )
