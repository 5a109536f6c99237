"""Opening the store for writing or reading, the one write transaction, and rows as dicts."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils import Database

from storage.migrations import migrate, pending_names, unknown_names

__all__ = ["Database", "StoreError", "inserted_id", "one", "open_read_only", "open_store", "rows", "write"]

# "Orew" in ASCII; tells our files from another application's.
APPLICATION_ID = 0x4F726577
BUSY_SECONDS = 30.0
WAL_RETRY_SECONDS = 0.02

Row = dict[str, Any]
Params = Sequence[Any] | Mapping[str, Any]


class StoreError(Exception):
    """A store that cannot be used as asked. The message is one line: what, where, what to do."""


def open_store(path: str | Path, create: bool = True) -> Database:
    """Opens the store for writing; creates it (if `create`) and brings it to the newest schema.

    Safe when several processes create the same file at once. Raises StoreError for a missing store,
    a path that cannot be written, a directory, a file that is no store, or a store of a newer version.
    """
    path = Path(path)
    _refuse_path(path, must_exist=not create)
    return _open(path, "rwc" if create else "rw", _prepare)


def open_read_only(path: str | Path) -> Database:
    """Opens an existing store; writes through it fail. Raises StoreError as `open_store`."""
    path = Path(path)
    _refuse_path(path, must_exist=True)
    return _open(path, "ro", _inspect)


def _refuse_path(path: Path, *, must_exist: bool) -> None:
    if path.is_dir():
        raise StoreError(f"{path} is a directory; name a file, such as {path / 'orewire.db'}")
    if must_exist and not path.exists():
        raise StoreError(f"there is no store at {path}; run `orewire crawl` first, or name it with --store")
    if not path.parent.is_dir():
        raise StoreError(f"the folder {path.parent} of the store does not exist; make it first")


def _open(path: Path, mode: str, ready: Callable[[Database, Path], None]) -> Database:
    try:
        # Driver-level autocommit: no statement opens a deferred transaction behind our back.
        uri = f"{path.absolute().as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    except sqlite3.OperationalError as error:
        raise _unusable(path, error) from error
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        # FULL: a commit that was reported survives power loss, not only a killed process.
        connection.execute("PRAGMA synchronous = FULL")
        db = sqlite_utils.Database(connection, execute_plugins=False)
        ready(db, path)
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise _unusable(path, error) from error
        raise
    return db


def _prepare(db: Database, path: Path) -> None:
    _refuse_foreign(db, path)
    _use_wal(db)
    if not _is_ours(db) or pending_names(db):
        _create(db, path)
    _refuse_newer(db, path)


def _inspect(db: Database, path: Path) -> None:
    _refuse_foreign(db, path)
    _refuse_newer(db, path)
    if not _is_ours(db) or pending_names(db):
        raise StoreError(f"{path} is a store of an older version; open it for writing once")


def _unusable(path: Path, error: sqlite3.DatabaseError) -> StoreError:
    if "not a database" in str(error):
        return StoreError(f"{path} is not an SQLite file; choose another path for the store")
    return StoreError(f"cannot open the store {path}: {error}; check its permissions and free space")


def _is_ours(db: Database) -> bool:
    return bool(db.conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def _refuse_foreign(db: Database, path: Path) -> None:
    application = db.conn.execute("PRAGMA application_id").fetchone()[0]
    tables = db.conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != APPLICATION_ID and (application or tables):
        raise StoreError(f"{path} belongs to another application; choose another path for the store")


def _refuse_newer(db: Database, path: Path) -> None:
    if unknown := unknown_names(db):
        raise StoreError(f"{path} was written by a newer version ({unknown[-1]}); upgrade orewire to open it")


def _use_wal(db: Database) -> None:
    """The first switch to WAL ignores the busy timeout, so a process that comes second asks again."""
    deadline = time.monotonic() + BUSY_SECONDS
    while db.conn.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            db.conn.execute("PRAGMA journal_mode = wal")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(WAL_RETRY_SECONDS)


def _create(db: Database, path: Path) -> None:
    with write(db):
        # Asked again under the lock: another process may have created or upgraded the file meanwhile.
        _refuse_foreign(db, path)
        _refuse_newer(db, path)
        db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(db)


@contextmanager
def write(db: Database) -> Iterator[Database]:
    """ONE write transaction: all of the block is stored, or none of it. Not re-entrant.

    BEGIN IMMEDIATE waits for another writer up to the busy timeout; a deferred one would fail at once.
    Raises StoreError if a transaction is open already, or if the block ended the transaction itself.
    """
    if _in_transaction(db):
        raise StoreError("write() inside a transaction; one write is one transaction: join the two blocks")
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield db
        if not _in_transaction(db):
            raise StoreError("the block committed inside write(); leave commit and rollback to write()")
        db.conn.execute("COMMIT")
    except BaseException:
        if _in_transaction(db):
            db.conn.execute("ROLLBACK")
        raise


def _in_transaction(db: Database) -> bool:
    return db.conn.in_transaction


def rows(db: Database, sql: str, params: Params = ()) -> list[Row]:
    """All rows of a query, as dicts by column name."""
    cursor = db.conn.execute(sql, params)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def one(db: Database, sql: str, params: Params = ()) -> Row | None:
    """The first row of a query as a dict, or None."""
    found = rows(db, sql, params)
    return found[0] if found else None


def inserted_id(db: Database, sql: str, params: Params = ()) -> int | None:
    """Runs an INSERT … ON CONFLICT DO NOTHING; the new row's id, or None where nothing was inserted."""
    cursor = db.conn.execute(sql, params)
    return cursor.lastrowid if cursor.rowcount == 1 else None
