"""Runs: one crawl of one wire, opened at its start and closed with counts and a verdict."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.db import Database, Row, StoreError, one, rows, write
from storage.health import record_health
from storage.models import Change, Run
from storage.moments import moment_of, moment_text, read_moment
from storage.pages import end_leases
from storage.processes import is_gone, this_process
from storage.wires import require_wire

INTERRUPTED = "interrupted"
VISITED = "visited"  # a run between polls: it saw known pages again, and tells nothing of the wire


def start_run(db: Database, wire: str, now: datetime) -> int:
    """Opens a run of the wire; its id.

    Runs of the wire left open by processes that are gone get the verdict "interrupted", and leases that
    they held as owner str(id) end.
    """
    require_wire(db, wire)
    host, pid, started = this_process()
    with write(db):
        _close_interrupted(db, wire, now)
        cursor = db.conn.execute(
            "INSERT INTO runs (wire, started_at, host, pid, pid_started) VALUES (?, ?, ?, ?, ?)",
            [wire, moment_text(now), host, pid, started],
        )
        return int(cursor.lastrowid or 0)


def _close_interrupted(db: Database, wire: str, now: datetime) -> None:
    query = "SELECT id, host, pid, pid_started FROM runs WHERE wire = ? AND finished_at IS NULL"
    for row in rows(db, query, [wire]):
        if is_gone(row["host"], row["pid"], row["pid_started"]):
            end_leases(db, str(row["id"]))
            db.conn.execute(
                "UPDATE runs SET finished_at = ?, verdict = ?, detail = ? WHERE id = ?",
                [moment_text(now), INTERRUPTED, f"process {row['pid']} ended before the run did", row["id"]],
            )


def finish_run(
    db: Database,
    run: int,
    counts: Mapping[str, int],
    verdict: str,
    detail: str | None,
    now: datetime,
    health: str | None = None,
) -> Change | None:
    """Closes the run and ends the leases of owner str(run). Raises StoreError where there is no such run.

    `health` is how the wire is by this run, None where the run tells nothing of it; a turn is logged and returned.
    """
    with write(db):
        end_leases(db, str(run))
        done = db.conn.execute(
            "UPDATE runs SET finished_at = ?, verdict = ?, detail = ?, counts = ? WHERE id = ?",
            [moment_text(now), verdict, detail, json.dumps(dict(counts), sort_keys=True), run],
        )
        if done.rowcount != 1:
            raise StoreError(f"there is no run {run} to finish; start it first")
        if health is None:
            return None
        wire = str(db.conn.execute("SELECT wire FROM runs WHERE id = ?", [run]).fetchone()[0])
        return record_health(db, wire, health, detail, run, now)


def last_runs(db: Database, wire: str | None = None, limit: int = 10, failed: bool = False) -> list[Run]:
    """The latest runs, newest first; of one wire, or of all; with `failed` only those that ended other than ok."""
    conditions = (["wire = :wire"] if wire else []) + (["verdict NOT IN ('ok', 'visited')"] if failed else [])
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    query = f"SELECT * FROM runs {where} ORDER BY id DESC LIMIT :limit"  # noqa: S608 - nothing but constants
    return [as_run(row) for row in rows(db, query, {"wire": wire, "limit": limit})]


def last_polls(db: Database, wire: str, limit: int = 10, *, fetching: bool = False) -> list[Run]:
    """The wire's latest runs that came to an end and asked its sources, newest first; `fetching`: and fetched pages."""
    query = (
        "SELECT * FROM runs WHERE wire = ? AND finished_at IS NOT NULL AND verdict IS NOT ?"
        " AND (NOT ? OR json_extract(counts, '$.fetched') > 0) ORDER BY id DESC LIMIT ?"
    )
    return [as_run(row) for row in rows(db, query, [wire, VISITED, fetching, limit])]


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that goes on, and its process; or of another host, where we cannot see whether it does."""

    id: int
    wire: str
    started_at: datetime
    host: str
    pid: int


def open_runs(db: Database) -> list[OpenRun]:
    """The runs that have not ended and whose process may still live, oldest first."""
    query = "SELECT * FROM runs INDEXED BY runs_open WHERE finished_at IS NULL ORDER BY id"
    return [
        OpenRun(row["id"], row["wire"], moment_of(row["started_at"]), row["host"], row["pid"])
        for row in rows(db, query)
        if not is_gone(row["host"], row["pid"], row["pid_started"])
    ]


def settle_process(
    db: Database, wire: str, pid: int, began: datetime, verdict: str, detail: str, now: datetime
) -> bool:
    """Says how the crawl of this process of this host ended where it could not say so itself; True if so.

    Its open run is closed; where it died before it opened one, such a run is added.
    """
    host = this_process()[0]
    with write(db):
        query = "SELECT id, finished_at FROM runs WHERE wire = ? AND host = ? AND pid = ? AND started_at >= ?"
        found = one(db, f"{query} ORDER BY id DESC", [wire, host, pid, moment_text(began)])
        if found is not None and found["finished_at"] is not None:
            return False
        number = found["id"] if found else _add_run(db, wire, began, host, pid)
        end_leases(db, str(number))
        db.conn.execute(
            "UPDATE runs SET finished_at = ?, verdict = ?, detail = ? WHERE id = ?",
            [moment_text(now), verdict, detail, number],
        )
    return True


def _add_run(db: Database, wire: str, began: datetime, host: str, pid: int) -> int | None:
    require_wire(db, wire)
    query = "INSERT INTO runs (wire, started_at, host, pid) VALUES (?, ?, ?, ?)"
    return db.conn.execute(query, [wire, moment_text(began), host, pid]).lastrowid


def find_run(db: Database, number: int) -> Run | None:
    """The run with this id."""
    found = one(db, "SELECT * FROM runs WHERE id = ?", [number])
    return as_run(found) if found else None


def as_run(row: Row) -> Run:
    """The Run of a row of `runs`."""
    return Run(
        id=row["id"],
        wire=row["wire"],
        started_at=moment_of(row["started_at"]),
        finished_at=read_moment(row["finished_at"]),
        verdict=row["verdict"],
        detail=row["detail"],
        counts=json.loads(row["counts"]),
    )
