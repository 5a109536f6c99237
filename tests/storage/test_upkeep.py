"""Looking after the file: chores and their due times, merging, giving back space, backups."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from storage.articles import save_outcome
from storage.backups import BackupStoppedError, back_up, backups
from storage.check import check_store
from storage.chores import begin_chore, chores, end_chore, plan_chores
from storage.db import Database, StoreError, open_store, write
from storage.queries import search
from storage.upkeep import FREE_PAGES, checkpoint, compact, tidy
from tests.storage.makers import T0, figure, hours, outcome


def test_chores_keep_their_due_times(db: Database) -> None:
    assert plan_chores(db, {"tidy": hours(1), "backup": hours(2)}) == {"tidy": hours(1), "backup": hours(2)}
    assert plan_chores(db, {"tidy": hours(5), "backup": hours(1.5)}) == {
        "tidy": hours(1),  # what was missed is still due
        "backup": hours(1.5),  # another rhythm, or another clock
    }
    assert plan_chores(db, {"backup": hours(9)}) == {"backup": hours(1.5)}
    assert list(chores(db)) == ["backup"]


def test_a_chore_that_is_killed_stays_due_and_one_that_fails_is_known(db: Database) -> None:
    plan_chores(db, {"tidy": hours(1)})
    begin_chore(db, "tidy", hours(1))
    assert (chores(db)["tidy"].due_at, chores(db)["tidy"].failed) == (hours(1), False)
    end_chore(db, "tidy", True, "3 merges", hours(2), hours(1))
    assert not chores(db)["tidy"].failed
    end_chore(db, "tidy", False, "disk full", hours(3), hours(2))
    found = chores(db)["tidy"]
    assert (found.due_at, found.done_at, found.finished_at, found.detail, found.failed) == (
        hours(3),
        hours(1),
        hours(2),
        "disk full",
        True,
    )


def test_the_indexes_are_merged_and_still_find(db: Database) -> None:
    for number in range(40):
        save_outcome(db, outcome(figure(), slug=str(number), headline=f"Copper {number}"), now=T0)
    assert tidy(db).endswith("merges")
    assert len(search(db, "copper", limit=99)) == 40
    again = tidy(db)
    assert again == "0 merges"


def test_the_log_is_emptied(db: Database, tmp_path: Path) -> None:
    save_outcome(db, outcome(figure()), now=T0)
    assert (tmp_path / "store.db-wal").stat().st_size > 0
    assert checkpoint(db).endswith("pages")
    assert (tmp_path / "store.db-wal").stat().st_size == 0
    reader = open_store(tmp_path / "store.db")
    reader.conn.execute("BEGIN")
    reader.conn.execute("SELECT count(*) FROM pages").fetchone()
    save_outcome(db, outcome(figure(), slug="b"), now=T0)
    db.conn.execute("PRAGMA busy_timeout = 50")
    assert checkpoint(db) == "the log was in use, later again"
    reader.close()


def test_free_space_is_given_back_where_it_is_worth_it(db: Database, tmp_path: Path) -> None:
    assert compact(db).endswith("nothing to do")
    db.conn.execute("CREATE TABLE filler (text TEXT)")
    with write(db):
        db.conn.executemany("INSERT INTO filler VALUES (?)", [("x" * 4000,)] * FREE_PAGES * 2)
    db.conn.execute("DROP TABLE filler")
    checkpoint(db)
    size = (tmp_path / "store.db").stat().st_size
    assert compact(db).endswith("given back")
    checkpoint(db)
    assert (tmp_path / "store.db").stat().st_size < size / 4


def test_a_backup_is_a_whole_store_and_the_newest_are_kept(db: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies" / "of store"
    save_outcome(db, outcome(figure()), now=T0)
    made = [back_up(db, folder, keep=2, now=T0 + timedelta(days=day)) for day in range(3)]
    (folder / "mine.db").write_text("not ours")
    assert backups(folder) == [made[2], made[1]]
    assert made[0].name == "orewire-20250112T080000Z.db"
    assert stat.S_IMODE(made[2].stat().st_mode) == 0o600
    copy = open_store(made[2])
    assert len(search(copy, "copper")) == 1
    assert check_store(copy, now=T0) == []
    copy.close()


def test_a_backup_that_is_stopped_leaves_nothing(db: Database, tmp_path: Path) -> None:
    with pytest.raises(BackupStoppedError):
        back_up(db, tmp_path / "copies", keep=1, now=T0, stopped=lambda: True)
    assert list((tmp_path / "copies").iterdir()) == []


def test_writers_go_on_during_a_backup(db: Database, tmp_path: Path) -> None:
    other = open_store(tmp_path / "store.db")

    def writes() -> bool:
        save_outcome(other, outcome(figure(), slug="late"), now=T0)
        return False

    copy = open_store(back_up(db, tmp_path / "copies", keep=1, now=T0, stopped=writes))
    assert search(copy, "copper") == []
    assert len(search(db, "copper")) == 1
    copy.close()
    other.close()


def test_a_copy_that_is_damaged_is_no_backup(empty: Path, tmp_path: Path) -> None:
    folder, path = tmp_path / "copies", tmp_path / "damaged.db"
    path.write_bytes(empty.read_bytes())
    db = open_store(path)
    whole = back_up(db, folder, keep=1, now=T0)
    page = overwrite_root(db, path, "deliveries_waiting")
    db.close()
    db = open_store(path)
    with pytest.raises(
        StoreError, match=r"(?s)the copy of the store is damaged: .*; run `orewire db check`"
    ) as told:
        back_up(db, folder, keep=1, now=hours(1))
    db.close()
    assert f"Page {page}: " in str(told.value)
    assert list(folder.iterdir()) == [whole]


def overwrite_root(db: Database, path: Path, name: str) -> int:
    """Makes rubbish of the first page of an index in the file; which page that is."""
    checkpoint(db)
    (page,) = db.conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
    (size,) = db.conn.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    return int(page)
