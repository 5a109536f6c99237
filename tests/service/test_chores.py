"""Chores: done aside, planned anew, said to have failed, broken off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from crawler.config import Config, load_config
from crawler.service.chores import CHORES, RETRY, ChoreError, Stop, do_chore, latest_times, rhythms
from storage.articles import save_outcome
from storage.chores import Chore, chores, plan_chores
from storage.db import Database, open_store
from tests.storage.makers import T0, figure, outcome, register_wires

NIGHT = datetime(2026, 11, 28, 3, 30, tzinfo=UTC)


@pytest.fixture
def config(tmp_path: Path) -> Iterator[Config]:
    (tmp_path / "orewire.toml").write_text('[service]\nbackups = "copies"\nbackups_kept = 2\n')
    with time_machine.travel(NIGHT, tick=False):
        yield load_config(tmp_path / "orewire.toml")


@pytest.fixture
def db(config: Config) -> Iterator[Database]:
    store = open_store(config.store.path)
    register_wires(store)
    save_outcome(store, outcome(figure()), now=T0)
    plan_chores(store, dict.fromkeys(CHORES, NIGHT))
    yield store
    store.close()


def test_every_chore_runs_and_is_planned_by_its_rhythm(config: Config, db: Database) -> None:
    stop = Stop()
    assert [do_chore(config, name, stop) for name in CHORES] == [True] * len(CHORES)
    found = chores(db)
    assert {name: chore.due_at - NIGHT for name, chore in found.items()} == {
        "backup": timedelta(hours=23, minutes=30),
        "check": timedelta(days=1, hours=1),
        "checkpoint": timedelta(hours=1),
        "compact": timedelta(days=1, minutes=30),
        "late": timedelta(hours=2, minutes=30),
        "tidy": timedelta(days=1),
    }
    assert found["backup"].detail == str(config.store.path.parent / "copies" / "orewire-20261128T033000Z.db")
    assert found["check"].detail == "clean"


def test_without_a_folder_there_are_no_backups(tmp_path: Path) -> None:
    (tmp_path / "orewire.toml").write_text('[service]\ntidy = "never"\n')
    assert list(rhythms(load_config(tmp_path / "orewire.toml"))) == ["late", "checkpoint", "compact", "check"]


def test_after_days_off_a_chore_is_due_once(config: Config, db: Database) -> None:
    with time_machine.travel(NIGHT + timedelta(days=9), tick=False):
        now = datetime.now(UTC)
        assert plan_chores(db, latest_times(config, now))["tidy"] == NIGHT
        do_chore(config, "tidy", Stop())
        assert plan_chores(db, latest_times(config, now))["tidy"] == now + timedelta(days=1)


def failed(config: Config, db: Database, name: str) -> Chore:
    assert not do_chore(config, name, Stop())
    chore = chores(db)[name]
    assert chore.failed
    assert chore.done_at is None
    return chore


def test_a_store_that_is_not_sound_is_told(config: Config, db: Database) -> None:
    db.conn.execute("PRAGMA foreign_keys = OFF")
    db.conn.execute("DELETE FROM witnesses")
    chore = failed(config, db, "check")
    assert chore.detail is not None
    assert "observation 1 has no witness; `orewire db check` lists them" in chore.detail
    assert chore.due_at == NIGHT + RETRY


def test_a_backup_that_cannot_be_written_is_told_and_tried_within_the_hour(
    config: Config, db: Database, tmp_path: Path
) -> None:
    (tmp_path / "copies").write_text("a file where the folder should be")
    chore = failed(config, db, "backup")
    assert chore.detail is not None
    assert "File exists" in chore.detail
    assert chore.due_at == NIGHT + RETRY


def test_what_is_broken_off_stays_due(config: Config, db: Database) -> None:
    stop = Stop()

    def broken(config: Config, stop: Stop) -> str:
        stop.ask()
        raise ChoreError("interrupted")

    assert not do_chore(config, "tidy", stop, {"tidy": broken})
    assert (chores(db)["tidy"].due_at, chores(db)["tidy"].finished_at) == (NIGHT, None)


def test_a_query_that_takes_long_is_interrupted(config: Config, db: Database) -> None:
    stop = Stop()

    def endless(config: Config, stop: Stop) -> str:
        with stop.over(open_store(config.store.path)) as own:
            own.conn.set_progress_handler(stop.ask, 10_000)
            own.conn.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            )
        return "never"

    assert not do_chore(config, "tidy", stop, {"tidy": endless})
    assert chores(db)["tidy"].finished_at is None
