"""A fresh store a test, with the wires of the tests in it; sound at the end of every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.check import check_store
from storage.db import Database, open_store
from tests.storage.makers import T0, register_wires


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = open_store(tmp_path / "store.db")
    register_wires(store)
    yield store
    assert check_store(store, now=T0) == []
    store.close()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a store of the wires of the tests and nothing else: a copy is made faster than a store."""
    path = tmp_path_factory.mktemp("empty") / "store.db"
    store = open_store(path)
    register_wires(store)
    store.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    return path
