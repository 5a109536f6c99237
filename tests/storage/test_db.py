"""Opening: what is created, what is refused and how; the one write transaction."""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from storage.db import Database, StoreError, open_read_only, open_store, write
from storage.wires import register_wire

Opener = Callable[[Path], Database]


def test_created_store_is_wal_with_foreign_keys(tmp_path: Path) -> None:
    db = open_store(tmp_path / "store.db")
    pragmas = [db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "foreign_keys")]
    timeout = db.conn.execute("PRAGMA busy_timeout").fetchone()[0]
    db.close()
    assert (pragmas, timeout) == (["wal", 1], 30000)


def make_text_file(path: Path) -> None:
    path.write_text("not a store, but long enough to be mistaken for one" * 40)


def make_other_application(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()


def make_marked_application(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 252006673")
    connection.close()


def make_newer_store(path: Path) -> None:
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('orewire', '999_later', '2030-01-01')"
        )
    connection.close()


REFUSED = [
    pytest.param(make_text_file, "is not an SQLite file", id="no-sqlite"),
    pytest.param(make_other_application, "belongs to another application", id="other-application"),
    pytest.param(make_marked_application, "belongs to another application", id="marked-application"),
    pytest.param(make_newer_store, "written by a newer version", id="newer"),
    pytest.param(Path.mkdir, "is a directory", id="directory"),
]


@pytest.mark.parametrize(("make", "message"), REFUSED)
@pytest.mark.parametrize("opener", [open_store, open_read_only])
def test_refused_in_one_line_and_left_alone(
    tmp_path: Path, opener: Opener, make: Callable[[Path], None], message: str
) -> None:
    path = tmp_path / "store.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=message) as raised:
        opener(path)
    assert "\n" not in str(raised.value)
    assert str(path) in str(raised.value)
    assert before is None or path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("missing/store.db", "folder .* does not exist", id="no-folder"),
        pytest.param("file/store.db", "folder .* does not exist", id="folder-is-a-file"),
    ],
)
def test_path_that_cannot_be_written(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=message):
        open_store(tmp_path / name)


def test_file_system_that_refuses_a_file_is_told() -> None:
    with pytest.raises(StoreError, match=r"cannot open the store /proc/store\.db"):
        open_store("/proc/store.db")


@pytest.mark.parametrize("opener", [lambda path: open_store(path, create=False), open_read_only])
def test_missing_store_is_not_made(tmp_path: Path, opener: Opener) -> None:
    with pytest.raises(StoreError, match="there is no store at"):
        opener(tmp_path / "store.db")
    assert list(tmp_path.iterdir()) == []


def test_name_with_signs_of_a_uri_is_one_file(tmp_path: Path) -> None:
    path = tmp_path / "50 % of?#.db"
    open_store(path).close()
    assert [each.name for each in tmp_path.iterdir()] == ["50 % of?#.db"]
    open_read_only(path).close()


def test_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "store.db").touch()
    db = open_store(tmp_path / "store.db")
    assert "pages" in db.table_names()
    db.close()


def test_read_only_connection_cannot_write(tmp_path: Path) -> None:
    open_store(tmp_path / "store.db").close()
    db = open_read_only(tmp_path / "store.db")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.conn.execute("DELETE FROM wires")
    db.close()


def test_error_in_write_rolls_everything_back(db: Database) -> None:
    def fail() -> None:
        with write(db):
            db.conn.execute("UPDATE wires SET title = 'changed'")
            db["wires"].insert({"name": "x", "title": "x", "home": "x", "rank": "agency"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    found = db.conn.execute("SELECT count(*) FROM wires WHERE title = 'changed' OR name = 'x'").fetchone()
    assert found == (0,)


def test_sqlite_utils_does_not_commit_inside_write(tmp_path: Path, db: Database) -> None:
    reader = open_read_only(tmp_path / "store.db")
    with write(db):
        db["wires"].insert_all(
            [{"name": f"w{n}", "title": "x", "home": "x", "rank": "agency"} for n in range(300)]
        )
        db["wires"].upsert({"name": "w1", "title": "y", "home": "x", "rank": "agency"}, pk="name")
        db.execute("UPDATE wires SET title = 'z' WHERE name = 'w2'")
        db["wires"].delete("w3")
        list(db.query("SELECT * FROM wires"))
        seen = reader.conn.execute("SELECT count(*) FROM wires WHERE name LIKE 'w%'").fetchone()[0]
        assert seen == 0
    assert reader.conn.execute("SELECT count(*) FROM wires WHERE name LIKE 'w%'").fetchone()[0] == 299
    reader.close()


def test_write_is_not_reentrant(db: Database) -> None:
    with pytest.raises(StoreError, match="one write is one transaction"), write(db), write(db):
        pass
    assert not db.conn.in_transaction


def test_commit_inside_write_is_an_error(db: Database) -> None:
    with pytest.raises(StoreError, match="committed inside write"), write(db):
        db.conn.execute("COMMIT")


def create(path: Path, name: str, barrier: Barrier) -> None:
    barrier.wait()
    db = open_store(path)
    register_wire(db, name, name, "https://x.example", None, None, "agency")
    db.close()


def test_first_creation_by_several_processes_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    for attempt in range(3):
        path = tmp_path / f"store{attempt}.db"
        barrier = context.Barrier(3)
        workers = [context.Process(target=create, args=(path, f"w{n}", barrier)) for n in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join(60)
        assert [worker.exitcode for worker in workers] == [0, 0, 0]
        db = open_read_only(path)
        assert db.conn.execute("SELECT count(*) FROM wires").fetchone()[0] == 3
        db.close()
