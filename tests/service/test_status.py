"""What is said to be wrong: each line has a case that makes it appear, and none appears without."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.metrics_core import Metric

from crawler.config import load_config
from crawler.service.metrics import gauges
from crawler.service.settings import Settings, settings_of
from crawler.service.status import status_of
from storage.chores import end_chore, plan_chores
from storage.db import Database, open_store, write
from storage.deliveries import Wanted, decide
from storage.messages import begin_attempt, give_up, head, put_off
from storage.rules import active_rules
from storage.runs import finish_run, start_run
from storage.service import take_service
from tests.alerts.makers import rule
from tests.alerts.test_outbox import enrolled, tell, work
from tests.storage.makers import T0, hours, register_wires
from tests.storage.test_runs import ended_pid


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "orewire.toml").write_text('[crawl]\nwires = ["irna", "trend"]\n')
    return settings_of(load_config(tmp_path / "orewire.toml"))


@pytest.fixture
def db(settings: Settings) -> Iterator[Database]:
    store = open_store(settings.config.store.path)
    register_wires(store)
    yield store
    store.close()


def ran(db: Database, wire: str, verdict: str, detail: str | None = None, health: str | None = None) -> None:
    finish_run(db, start_run(db, wire, T0), {}, verdict, detail, T0, health)


def test_a_new_store_is_well(db: Database, settings: Settings) -> None:
    found = status_of(db, settings, T0)
    assert (found.wrong, found.due, found.holder) == ([], {"irna": None, "trend": None}, None)


def test_a_service_at_work_is_well(db: Database, settings: Settings) -> None:
    take_service(db, T0)
    ran(db, "trend", "ok")
    start_run(db, "irna", T0)
    found = status_of(db, settings, T0)
    assert (found.wrong, found.lives, [run.wire for run in found.running]) == ([], True, ["irna"])


def test_a_killed_service_is_told(db: Database, settings: Settings) -> None:
    take_service(db, T0)
    with write(db):
        db.conn.execute("UPDATE service SET pid = ?, host = host", [ended_pid()])
    (line,) = status_of(db, settings, T0).wrong
    assert line.endswith("was killed; start it again")


def test_wires_that_fail_and_wires_that_are_late(db: Database, settings: Settings) -> None:
    ran(db, "irna", "broken", "no dates", "broken")
    ran(db, "irna", "visited", "no source was due")
    ran(db, "trend", "killed", "hung")
    assert status_of(db, settings, T0).wrong == ["irna: broken: no dates", "trend: killed: hung"]
    ran(db, "irna", "ok", None, "ok")
    ran(db, "trend", "interrupted", "the service ended")
    assert status_of(db, settings, T0).wrong == []
    assert status_of(db, settings, hours(9)).wrong == ["2 wires are overdue, irna since 2025-01-12 08:30 UTC"]


def test_a_wire_that_is_silent_without_a_failed_run(db: Database, settings: Settings) -> None:
    ran(db, "irna", "silent", "nothing new for 4 days", "silent")
    assert status_of(db, settings, T0).failing == {"irna": "silent: nothing new for 4 days"}


def test_messages_that_do_not_arrive(db: Database, settings: Settings) -> None:
    rules = enrolled(db, all=rule(to=["desk", "erp", "log"]))
    tell(db, 1)
    work(db, rules)
    decide(db, active_rules(db)[0], 1, [Wanted(1, "later", "digest", hours(9))])
    for target in ("desk", "erp"):
        message = head(db, target)
        assert message is not None
        with write(db):
            begin_attempt(db, message.id)
            put_off(db, message.id, hours(1), "HTTP 503") if target == "desk" else give_up(
                db, message.id, "HTTP 404"
            )
    found = status_of(db, settings, T0)
    assert found.wrong == [
        "target desk: 1 messages failed and are tried again; `orewire alerts failed`",
        "target erp: 1 messages were given up; `orewire alerts failed`",
    ]
    assert found.messages["later"] == {"waiting": 1, "failing": 0, "given_up": 0}
    assert found.messages["log"]["waiting"] == 1


def test_chores_that_failed(db: Database, settings: Settings) -> None:
    plan_chores(db, {"backup": T0, "tidy": T0})
    end_chore(db, "backup", False, "No space left on device", hours(1), T0)
    end_chore(db, "tidy", True, "3 merges", hours(1), T0)
    assert status_of(db, settings, T0).wrong == ["backup: No space left on device"]


def samples(metrics: Iterator[Metric]) -> dict[tuple[str, ...], float]:
    return {
        (sample.name.removeprefix("orewire_"), *sample.labels.values()): sample.value
        for metric in metrics
        for sample in metric.samples
    }


def test_the_same_for_prometheus(db: Database, settings: Settings) -> None:
    ran(db, "irna", "broken", "no dates", "broken")
    plan_chores(db, {"tidy": T0})
    end_chore(db, "tidy", True, "3 merges", hours(1), T0)
    shown = samples(gauges(status_of(db, settings, T0 + timedelta(minutes=1))))
    assert shown == {
        ("problems",): 1,
        ("crawls_running",): 0,
        ("wire_failing", "irna"): 1,
        ("wire_failing", "trend"): 0,
        ("wire_due_seconds", "irna"): hours(0.5).timestamp(),
        ("wire_due_seconds", "trend"): T0.timestamp() + 60,
        ("run_ended_seconds", "irna", "broken"): T0.timestamp(),
        ("run_duration_seconds", "irna"): 0,
        ("chore_failed", "tidy"): 0,
        ("chore_done_seconds", "tidy"): T0.timestamp(),
    }
