"""Every check rings: a sound store is corrupted with plain sqlite3, one way a test."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from storage.articles import save_outcome
from storage.check import check_store
from storage.db import open_read_only, open_store
from storage.pages import claim_pages
from tests.storage.makers import T0, figure, hours, outcome, register_wires
from tests.storage.test_pages import LEASE, discover


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A revised value: observation 1 has a closed vintage 1 and an open vintage 2. Page 2 is leased."""
    path = tmp_path_factory.mktemp("sound") / "store.db"
    db = open_store(path)
    register_wires(db)
    save_outcome(db, outcome(figure()), now=hours(1))
    save_outcome(db, outcome(figure("217,001 tons", "217001"), at=hours(5)), now=hours(5))
    discover(db, "due")
    claim_pages(db, "irna", hours(6), 1, "owner", LEASE)
    db.close()
    return path


def corrupted(sound: Path, tmp_path: Path, statement: str) -> Path:
    """A copy on which the statement ran without triggers, foreign keys or CHECK."""
    path = tmp_path / "store.db"
    path.write_bytes(sound.read_bytes())
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.executescript(statement)
    connection.commit()
    connection.close()
    return path


def test_sound_store_is_silent(sound: Path, tmp_path: Path) -> None:
    db = open_store(corrupted(sound, tmp_path, ""))
    assert check_store(db, now=T0) == []
    db.close()


ALARMS = [
    ("UPDATE vintages SET known_to = '2026-01-01' WHERE id = 2", "observation 1 has 0 open vintages, not 1"),
    ("DELETE FROM vintages", "observation 1 has 0 open vintages, not 1"),
    ("DELETE FROM witnesses", "observation 1 has no witness"),
    (
        "UPDATE vintages SET known_to = '2025-01-12T10:00:00.000000Z' WHERE id = 1",
        "vintage 1 of observation 1 ends at 2025-01-12T10:00:00.000000Z,"
        " the next begins at 2025-01-12T13:00:00.000000Z",
    ),
    (
        "UPDATE vintages SET known_to = '2025-01-12T08:00:00.000000Z' WHERE id = 1",
        "vintage 1 of observation 1 ends before it begins",
    ),
    (
        "UPDATE vintages SET figure_id = 1 WHERE id = 2; DELETE FROM witnesses WHERE figure_id = 1",
        "vintage 2 rests on figure 1, no witness of its observation",
    ),
    (
        "UPDATE observations SET period_end = '2024-11-20'",
        "figure 1 tells of another period than observation 1",
    ),
    ("UPDATE observations SET held = 5", "observation 1 is listed with 5.0, but holds 217001.0"),
    ("UPDATE series SET status = 'planned'", "figure 1 is of another measure or status than series 1"),
    ("UPDATE vintages SET value_real = 1 WHERE id = 2", "vintage 2 has value '217001' beside 1.0"),
    (
        "UPDATE vintages SET value = '216732', value_real = 216732 WHERE id = 2",
        "vintage 2 of observation 1 repeats the one before",
    ),
    (
        "UPDATE vintages SET figure_id = NULL, value = NULL, value_real = NULL, bound = NULL WHERE id = 2",
        "observation 1 holds nothing, though a standing text tells it",
    ),
    ("UPDATE articles SET revision_id = 1", "observation 1 holds 217001, which no standing text tells"),
    ("UPDATE articles SET told_at = '2026'", "article 1 counts from 2026, after its text was told"),
    ("INSERT INTO parts VALUES ('producer', 'a', 'b'), ('place', 'b', 'a')", "a is a part of itself"),
    (
        "UPDATE figures SET span_start = span_start + 1 WHERE id = 1",
        "figure 1 spans '16,732 tons' in revision 1, not '216,732 tons'",
    ),
    (
        "UPDATE figures SET quote = 'Nobody said so.' WHERE id = 1",
        "figure 1 quotes a sentence that is not in revision 1",
    ),
    ("UPDATE figures SET value_real = 216.732 WHERE id = 1", "figure 1 has value '216732' beside 216.732"),
    ("UPDATE figures SET value_real = NULL WHERE id = 1", "figure 1 has value '216732' beside NULL"),
    (
        "UPDATE pages SET due_at = NULL WHERE id = 2",
        "page 2 (https://irna.example/due) is due but at no time",
    ),
    (
        "UPDATE pages SET lease_until = '2025-01-04' WHERE id = 2",
        "page 2 (https://irna.example/due) is leased to owner until 2025-01-04, long past",
    ),
    (
        "UPDATE pages SET lease_owner = NULL WHERE id = 2",
        "page 2 (https://irna.example/due) has half a lease",
    ),
    (
        "UPDATE pages SET state = 'stored' WHERE id = 2",
        "page 2 (https://irna.example/due) is stored but has no article",
    ),
    ("UPDATE articles SET revision_id = NULL", "article 1 has no standing revision of its own"),
    ("DELETE FROM article_urls", "article 1 has no address"),
    ("UPDATE articles SET reader = 9", "article 1 has no reading by reader 9"),
    (
        "INSERT INTO rules (name, definition, cursor, created_at) VALUES ('all', '{}', 99, '2025')",
        "rule all has read to 99, past the end of the log",
    ),
    (
        "INSERT INTO witnesses VALUES (1000, 1)",
        "row 1000 of witnesses points to a row that figures lacks",
    ),
    (
        "UPDATE revisions SET headline = 'Another' WHERE id = 1",
        "the full-text index of revisions is out of step with its table; rebuild it",
    ),
    (
        "INSERT INTO figures_fts (figures_fts) VALUES ('delete-all')",
        "the full-text index of figures is out of step with its table; rebuild it",
    ),
]


@pytest.mark.parametrize(("statement", "line"), ALARMS, ids=[line[:48] for _, line in ALARMS])
def test_alarm_rings(sound: Path, tmp_path: Path, statement: str, line: str) -> None:
    db = open_store(corrupted(sound, tmp_path, statement))
    assert line in check_store(db, now=T0)
    db.close()


def test_damaged_file_is_told(sound: Path, tmp_path: Path) -> None:
    path = corrupted(sound, tmp_path, "")
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 8] = b"\xff" * 4096 * 4
    path.write_bytes(content)
    db = open_store(path)
    assert check_store(db, now=T0)[0].startswith("the file is damaged: ")
    db.close()


def test_read_only_store_can_be_checked(sound: Path, tmp_path: Path) -> None:
    db = open_read_only(corrupted(sound, tmp_path, "DELETE FROM article_urls"))
    assert "article 1 has no address" in check_store(db, now=T0)
    db.close()
