"""Backups of the store: whole, checked copies in a folder, the newest few of which are kept."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from storage.db import Database, StoreError

SOUND = "ok"
STEP = 2000  # pages copied between two looks at whether to stop
NAME = "orewire-{:%Y%m%dT%H%M%SZ}.db"
_OURS = re.compile(r"orewire-\d{8}T\d{6}Z\.db")


class BackupStoppedError(Exception):
    """The copy was asked to stop; nothing of it is left."""


def back_up(
    db: Database, folder: Path, keep: int, now: datetime, stopped: Callable[[], bool] = lambda: False
) -> Path:
    """A copy of the store as of this moment in `folder`, which is made; writers go on meanwhile.

    Under its name it is whole and checked; only then do the oldest beyond `keep` go. Raises StoreError for a copy
    that is not sound, OSError for a folder that cannot be written, BackupStoppedError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / NAME.format(now.astimezone(UTC))
    partial = target.with_suffix(".partial")
    try:
        _copy(db, partial, stopped)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    _sync(folder)
    for old in backups(folder)[keep:]:
        old.unlink()
    return target


def backups(folder: Path) -> list[Path]:
    """The backups in the folder, newest first; other files are none of ours."""
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((file for file in found if _OURS.fullmatch(file.name)), reverse=True)


def _copy(db: Database, target: Path, stopped: Callable[[], bool]) -> None:
    def look(_status: int, _remaining: int, _total: int) -> None:
        if stopped():
            raise BackupStoppedError

    target.unlink(missing_ok=True)
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))
    copy = sqlite3.connect(target)
    try:
        # An open read holds the moment: without it each write by others would begin the copy anew.
        db.conn.execute("BEGIN")
        db.conn.execute("SELECT 1 FROM sqlite_master").fetchone()
        db.conn.backup(copy, pages=STEP, progress=look)
        said = copy.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.OperationalError as error:
        raise StoreError(f"the backup {target} cannot be written: {error}") from error
    finally:
        db.conn.execute("ROLLBACK")
        copy.close()
    if said != SOUND:
        raise StoreError(f"the copy of the store is damaged: {said}; run `orewire db check`")
    _sync(target)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
