"""Killed writers and writers side by side: nothing acknowledged is lost, nothing is half done."""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from pathlib import Path

from storage.check import check_store
from storage.db import Database, open_store, rows
from storage.pages import due_pages, page_counts
from storage.runs import last_runs, start_run
from tests.storage.makers import hours, register_wires

ROOT = Path(__file__).parents[2]
KILLS = 8


def writer(path: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.writer", str(path), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def fresh(path: Path) -> Path:
    db = open_store(path)
    register_wires(db)
    db.close()
    return path


def kill_after(process: subprocess.Popen[str], seconds: float) -> list[str]:
    """What the process had acknowledged when SIGKILL met it, that long after its first word."""
    assert process.stdout is not None
    assert process.stderr is not None
    said = [process.stdout.readline()]
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stderr.close()
    process.stdout.close()
    # The last line may be cut in the middle.
    return [line.strip() for line in said if line.endswith("\n")]


def stored_keys(db: Database) -> set[str]:
    return {row["url_key"] for row in rows(db, "SELECT url_key FROM pages WHERE state = 'stored'")}


def test_killed_writer_leaves_a_sound_store_and_loses_nothing(tmp_path: Path) -> None:
    path = fresh(tmp_path / "store.db")
    instants = random.Random(20250112)
    acknowledged: set[str] = set()
    for attempt in range(KILLS):
        process = writer(path, f"w{attempt}", str(attempt * 50))
        acknowledged |= set(kill_after(process, instants.uniform(0, 0.06)))
        db = open_store(path)
        assert check_store(db, now=hours(0)) == []
        assert acknowledged <= stored_keys(db)
        # What was found but not stored is still due, once its lease is over.
        waiting = {
            page.url_key for page in due_pages(db, "irna", hours(10_000), 10_000) if page.state == "due"
        }
        assert len(waiting) == page_counts(db)["irna"].get("due", 0)
        db.close()
    assert len(acknowledged) >= KILLS
    db = open_store(path)
    start_run(db, "irna", hours(1))
    assert [run.verdict for run in last_runs(db, "irna", limit=KILLS + 1)] == [None] + ["interrupted"] * KILLS
    db.close()


def test_writers_side_by_side_lose_nothing(tmp_path: Path) -> None:
    path = fresh(tmp_path / "store.db")
    processes = [writer(path, name, "0", "12") for name in ("one", "two")]
    ends = [process.communicate(timeout=100) for process in processes]
    assert [(process.returncode, end[1]) for process, end in zip(processes, ends, strict=True)] == [
        (0, "")
    ] * 2
    said = [line for end in ends for line in end[0].split()]
    assert len(said) == len(set(said)) == 2 * 12 * 3
    db = open_store(path)
    assert stored_keys(db) == set(said)
    assert check_store(db, now=hours(0)) == []
    db.close()
