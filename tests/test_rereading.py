"""Stored articles read by several processes at once: the same figures, and no process left behind."""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from collections.abc import Callable
from itertools import repeat
from pathlib import Path

import crawler.rereading
from crawler.config import Config
from crawler.figures import READER_VERSION
from crawler.rereading import read_revisions
from storage.articles import save_outcome
from storage.db import open_store
from tests.processes import interrupting, killed, nothing, run_orewire, start
from tests.storage.makers import figure, hours, outcome, register_wires

ARTICLES = 12
KILLED = "Error: a reading process was killed, perhaps for want of memory; what was read is stored."


def store_of(directory: Path) -> None:
    """A store whose articles wait to be read: each tells of another tonnage of a commodity of the user's own."""
    directory.mkdir(exist_ok=True)
    (directory / "orewire.toml").write_text('[lexicon.commodities]\n"zamak" = ["zamak dust"]\n', "utf-8")
    db = open_store(directory / "orewire.db")
    register_wires(db)
    for number in range(ARTICLES):
        raw = f"{1200 + number} tons"
        misread = figure(raw, "7", body=f"Iran made {raw} of zamak dust in 2024.")
        told = outcome(
            misread,
            reader=READER_VERSION - 1,
            slug=f"s{number}",
            headline=f"No. {number}",
        )
        save_outcome(db, told, now=hours(number))
    db.conn.close()


def figures_of(directory: Path) -> list[tuple[object, ...]]:
    rows = json.loads(run_orewire(directory, ("figures", "--json", "--limit", "100")).stdout)
    return sorted((row["value"], row["commodity"], row["quote"]) for row in rows)


def test_several_processes_find_what_one_finds(tmp_path: Path) -> None:
    for name in ("one", "two"):
        store_of(tmp_path / name)
    one = run_orewire(tmp_path / "one", ("reread",))
    two = run_orewire(tmp_path / "two", ("reread", "--jobs", "2"))
    assert one.stdout.startswith(f"{ARTICLES} revisions read by reader {READER_VERSION}: ")
    assert two.stdout == one.stdout
    assert {row[1] for row in figures_of(tmp_path / "two")} == {"zamak"}
    assert figures_of(tmp_path / "two") == figures_of(tmp_path / "one")


def test_a_killed_process_is_told_in_a_line(tmp_path: Path) -> None:
    store_of(tmp_path)
    done = run_orewire(tmp_path, ("reread", "--jobs", "2"), instead={"crawler.rereading:_read": killed})
    assert done.returncode == 1
    assert [line[: len(KILLED)] for line in done.stderr.splitlines() if line] == [KILLED]
    assert run_orewire(tmp_path, ("reread", "--dry-run")).stdout.startswith(f"{ARTICLES} revisions wait")


def test_an_interruption_ends_all_without_a_traceback(tmp_path: Path) -> None:
    store_of(tmp_path)
    stopped = {"crawler.rereading:_read": interrupting}
    done = run_orewire(tmp_path, ("reread", "--jobs", "2"), instead=stopped)
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", "")


def reading(directory: str) -> None:
    """Reads without end, once it has written the numbers of the processes that read for it."""
    crawler.rereading._read = nothing
    readings = read_revisions(repeat({}), Config(), 2)
    next(readings)
    pids = [str(process.pid) for process in multiprocessing.active_children()]
    (Path(directory) / "pids.part").write_text(" ".join(pids))
    (Path(directory) / "pids.part").rename(Path(directory) / "pids")
    for _ in readings:
        pass


def test_the_processes_leave_when_the_asking_one_is_killed(tmp_path: Path) -> None:
    asking = start(reading, str(tmp_path))
    until(lambda: (tmp_path / "pids").exists())
    pids = [int(pid) for pid in (tmp_path / "pids").read_text().split()]
    assert len(pids) == 2
    assert all(runs(pid) for pid in pids)
    asking.kill()
    until(lambda: not any(runs(pid) for pid in pids))


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def until(holds: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.02)
