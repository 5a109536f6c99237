"""Runs: opened, closed, and marked where their process was killed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from storage.db import Database, StoreError, rows, write
from storage.pages import claim_pages, due_pages
from storage.processes import is_gone, start_token, this_process
from storage.runs import finish_run, last_runs, open_runs, settle_process, start_run
from tests.storage.makers import T0, hours
from tests.storage.test_pages import LEASE, discover, slugs


def test_run_opens_and_closes(db: Database) -> None:
    run = start_run(db, "irna", T0)
    assert last_runs(db, "irna")[0].verdict is None
    finish_run(db, run, {"new": 3, "unchanged": 9}, "ok", None, hours(1))
    found = last_runs(db, "irna")[0]
    assert (found.id, found.started_at, found.finished_at) == (run, T0, hours(1))
    assert (found.verdict, found.counts) == ("ok", {"new": 3, "unchanged": 9})


def test_last_runs_are_newest_first_and_by_wire(db: Database) -> None:
    ids = [start_run(db, wire, T0) for wire in ("irna", "trend", "irna")]
    assert [run.id for run in last_runs(db)] == ids[::-1]
    assert [run.id for run in last_runs(db, "irna", limit=1)] == [ids[2]]


def leave_open(db: Database, *, pid: int, host: str | None = None, started: str = "") -> int:
    run = start_run(db, "irna", T0)
    with write(db):
        db.conn.execute(
            "UPDATE runs SET pid = ?, host = coalesce(?, host), pid_started = ? WHERE id = ?",
            [pid, host, started, run],
        )
    return run


def ended_pid() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_run_of_a_killed_process_is_marked_by_the_next(db: Database) -> None:
    killed = leave_open(db, pid=ended_pid())
    start_run(db, "trend", hours(1))
    assert last_runs(db, "irna")[0].verdict is None
    start_run(db, "irna", hours(2))
    found = last_runs(db, "irna")[1]
    assert (found.id, found.verdict, found.finished_at) == (killed, "interrupted", hours(2))


def test_leases_end_with_their_run_finished_or_killed(db: Database) -> None:
    discover(db, "a", "b", "c")
    finished, killed = start_run(db, "irna", T0), leave_open(db, pid=ended_pid())
    for owner in (str(finished), str(killed), "other"):
        claim_pages(db, "irna", T0, 1, owner, LEASE)
    finish_run(db, finished, {}, "ok", None, T0)
    assert slugs(due_pages(db, "irna", T0, 9)) == ["a"]
    start_run(db, "irna", T0)
    assert slugs(due_pages(db, "irna", T0, 9)) == ["a", "b"]


def test_pid_of_a_later_process_does_not_hide_a_killed_run(db: Database) -> None:
    leave_open(db, pid=this_process()[1], started="1")
    start_run(db, "irna", hours(1))
    assert last_runs(db, "irna")[1].verdict == "interrupted"


@pytest.mark.parametrize("host", [None, "another-host"])
def test_run_that_may_still_live_is_left_open(db: Database, host: str | None) -> None:
    leave_open(db, pid=this_process()[1] if host is None else ended_pid(), host=host)
    start_run(db, "irna", hours(1))
    assert last_runs(db, "irna")[1].verdict is None


def test_living_process_is_not_gone() -> None:
    host, pid, started = this_process()
    assert not is_gone(host, pid, started)
    assert started == start_token(pid)


def test_finishing_an_unknown_run_is_an_error(db: Database) -> None:
    with pytest.raises(StoreError, match="no run 7"):
        finish_run(db, 7, {}, "ok", None, T0)


def test_open_runs_are_those_whose_process_may_live(db: Database) -> None:
    leave_open(db, pid=ended_pid())
    start_run(db, "trend", hours(1))
    finish_run(db, start_run(db, "menafn", T0), {}, "ok", None, T0)
    assert [(run.wire, run.started_at, run.pid) for run in open_runs(db)] == [
        ("trend", hours(1), this_process()[1])
    ]


def test_a_process_that_was_killed_is_settled_once(db: Database) -> None:
    discover(db, "a")
    killed = leave_open(db, pid=ended_pid())
    claim_pages(db, "irna", T0, 1, str(killed), LEASE)
    pid = rows(db, "SELECT pid FROM runs")[0]["pid"]
    assert settle_process(db, "irna", pid, T0, "killed", "hung", hours(1))
    found = last_runs(db, "irna")[0]
    assert (found.id, found.verdict, found.detail, found.finished_at) == (killed, "killed", "hung", hours(1))
    assert slugs(due_pages(db, "irna", T0, 9)) == ["a"]
    assert not settle_process(db, "irna", pid, T0, "killed", "again", hours(2))


def test_a_process_that_died_before_its_run_began_gets_one(db: Database) -> None:
    finish_run(db, start_run(db, "irna", T0), {}, "ok", None, T0)
    assert settle_process(db, "irna", this_process()[1], hours(1), "failed", "exit code 2", hours(2))
    found = last_runs(db, "irna")[0]
    assert (found.started_at, found.verdict, found.detail) == (hours(1), "failed", "exit code 2")
