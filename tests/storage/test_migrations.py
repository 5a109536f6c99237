"""Migrations from an empty file and from every earlier version; what no statement may undo."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from storage.articles import save_outcome
from storage.check import check_store
from storage.db import APPLICATION_ID, Database, StoreError, open_read_only, open_store
from storage.migrations import STEPS, migrate
from storage.near_copies import bands, shingles
from tests.storage.makers import T0, figure, outcome, register_wires


def store_of_version(path: Path, steps: int) -> None:
    """A store as the version with that many steps left it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db = Database(connection)
    migrate(db, stop_before=STEPS[steps] if steps < len(STEPS) else None)
    db.close()


def schema(db: Database) -> list[tuple[str, ...]]:
    return list(db.conn.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2"))


@pytest.mark.parametrize("steps", range(len(STEPS) + 1))
def test_every_earlier_version_comes_to_the_same_schema(tmp_path: Path, steps: int) -> None:
    store_of_version(tmp_path / "old.db", steps)
    upgraded, fresh = open_store(tmp_path / "old.db"), open_store(tmp_path / "fresh.db")
    assert schema(upgraded) == schema(fresh)
    register_wires(upgraded)
    save_outcome(upgraded, outcome(figure()), now=T0)
    assert check_store(upgraded, now=T0) == []
    upgraded.close()
    fresh.close()


def test_rows_of_an_earlier_version_are_kept(tmp_path: Path) -> None:
    store_of_version(tmp_path / "old.db", 1)
    connection = sqlite3.connect(tmp_path / "old.db")
    connection.execute(
        "INSERT INTO wires VALUES ('irna', 'IRNA', 'https://irna.example', 'IR', 'en', 'agency')"
    )
    connection.commit()
    connection.close()
    db = open_store(tmp_path / "old.db")
    assert db.conn.execute("SELECT name, rank FROM wires").fetchall() == [("irna", "agency")]
    db.close()


OF_VERSION_17 = """
    BEGIN;
    INSERT INTO wires VALUES ('irna', 'IRNA', 'https://irna.example', 'IR', 'en', 'agency', NULL);
    INSERT INTO pages (id, wire, url, url_key, state, discovered_at)
        VALUES (1, 'irna', 'https://irna.example/1', 'irna:1', 'stored', '2025-01-12T09:00:00.000000Z');
    INSERT INTO articles (id, wire, revision_id, stored_at) VALUES (1, 'irna', 1, '2025-01-12T09:00:00.000000Z');
    INSERT INTO article_urls VALUES (1, 1, '2025-01-12T09:00:00.000000Z');
    INSERT INTO revisions (id, article_id, page_id, headline, body, text_hash, fetched_at, stored_at)
        VALUES (1, 1, 1, 'Output', :body, 'hash', '2025-01-12T09:00:00.000000Z', '2025-01-12T09:00:00.000000Z');
    INSERT INTO series (id, key, measure, status, commodity, entity, dimension, unit)
        VALUES (1, 'production|actual|ore|iran|mass', 'production', 'actual', 'ore', 'Iran', 'mass', 't');
    INSERT INTO observations (id, series_id) VALUES (1, 1);
    INSERT INTO vintages (observation_id, value, value_real, known_from, known_to)
        VALUES (1, '4', 4.0, '2025-01-11', '2025-01-12'), (1, '5', 5.0, '2025-01-12', NULL);
    COMMIT
"""


def test_an_earlier_version_gets_its_indexes_filled(tmp_path: Path) -> None:
    body = " ".join(f"word{number}" for number in range(60))
    store_of_version(tmp_path / "old.db", STEPS.index("018_bands"))
    connection = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    connection.executescript(OF_VERSION_17.replace(":body", f"'{body}'"))
    connection.close()
    db = open_store(tmp_path / "old.db")
    found = db.conn.execute("SELECT band, revision_id FROM story_bands").fetchall()
    assert found == [(band, 1) for band in sorted(bands(shingles(body)))]
    assert db.conn.execute("SELECT held FROM observations").fetchall() == [(5.0,)]
    register_wires(db)
    copy = outcome(slug="copy", wire="trend")
    assert copy.article is not None
    save_outcome(db, replace(copy, article=replace(copy.article, body=f"{body} and more")), now=T0)
    assert db.conn.execute("SELECT story_id FROM articles").fetchall() == [(1,), (1,)]
    db.close()


def test_older_store_is_not_read_as_it_is(tmp_path: Path) -> None:
    store_of_version(tmp_path / "old.db", 2)
    with pytest.raises(StoreError, match="older version; open it for writing once"):
        open_read_only(tmp_path / "old.db")


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE changes SET title = 'x'", "changes are append-only"),
        ("DELETE FROM changes", "changes are append-only"),
        ("UPDATE figures SET value = '1'", "figures are immutable"),
        ("DELETE FROM figures", "figures are immutable"),
        ("REPLACE INTO figures SELECT * FROM figures", "figures are immutable"),
        ("UPDATE revisions SET body = ''", "revisions are immutable"),
        ("DELETE FROM revisions", "revisions are immutable"),
        ("UPDATE vintages SET value = '1'", "a vintage can only be closed, once"),
        ("UPDATE vintages SET known_from = '2020'", "a vintage can only be closed, once"),
        ("DELETE FROM vintages", "vintages are kept"),
    ],
)
def test_what_is_stored_cannot_be_overwritten(db: Database, statement: str, message: str) -> None:
    save_outcome(db, outcome(figure()), now=T0)
    with pytest.raises(sqlite3.IntegrityError, match=message):
        db.conn.execute(statement)
