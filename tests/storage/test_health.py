"""Turns of a wire's health are logged once each; sources remember their pace; events have fixed words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.changes import list_changes
from storage.db import Database, StoreError
from storage.health import wire_detail, wire_state, wires_overview
from storage.pages import record_discovery, record_source_event
from storage.runs import finish_run, start_run
from storage.sources import last_new, plan_source, postpone_sources, source_state
from tests.storage.makers import T0, hours
from tests.storage.test_pages import FEED, discover


def ended(db: Database, hour: int, health: str | None, detail: str = "x") -> str | None:
    run = start_run(db, "irna", hours(hour))
    turn = finish_run(db, run, {}, health or "interrupted", detail, hours(hour), health)
    return turn.kind if turn else None


def test_a_turn_is_logged_on_the_transition_only(db: Database) -> None:
    told = [
        ended(db, hour, health)
        for hour, health in enumerate(
            ["ok", "broken", "broken", None, "broken", "blocked", "silent", "ok", "ok", "broken"]
        )
    ]
    assert told == [
        None, "wire.broken", None, None, None, "wire.blocked", "wire.silent", "wire.recovered", None, "wire.broken",
    ]  # fmt: skip
    log = list_changes(db, kinds=["wire.broken", "wire.blocked", "wire.silent", "wire.recovered"])
    assert [change.kind for change in log] == [kind for kind in told if kind]
    assert (log[0].before, log[0].after) == (
        {"health": "ok"},
        {"health": "broken", "detail": "x", "run": 2},
    )
    assert wire_state(db, "irna") == "broken"
    assert wire_state(db, "trend") == "ok"


def test_overview_of_wires(db: Database) -> None:
    discover(db, "a")
    plan_source(db, "irna", FEED, timedelta(minutes=20), hours(3), 0)
    ended(db, 1, "ok")
    ended(db, 2, "blocked", "ArvanCloud wall")
    row = next(row for row in wires_overview(db, hours(2)) if row["wire"] == "irna")
    assert (row["health"], row["verdict"], row["detail"]) == ("blocked", "blocked", "ArvanCloud wall")
    assert row["last_success_at"] == "2025-01-12T09:00:00.000000Z"
    assert row["next_due_at"] == "2025-01-12T11:00:00.000000Z"
    assert (row["articles_week"], row["figures_week"]) == (0, 0)


def test_sources_remember_their_pace(db: Database) -> None:
    discover(db, "a")
    assert source_state(db, "irna", FEED).due is None
    plan_source(db, "irna", FEED, timedelta(minutes=20), hours(3), 0)
    plan_source(db, "irna", FEED, timedelta(minutes=20), hours(4), 1)
    state = source_state(db, "irna", FEED)
    assert (state.interval, state.due, state.polls, state.failures) == (
        timedelta(minutes=20),
        hours(4),
        2,
        1,
    )
    postpone_sources(db, "irna", hours(2))
    assert source_state(db, "irna", FEED).due == hours(4)
    postpone_sources(db, "irna", hours(9))
    assert source_state(db, "irna", FEED).due == hours(9)
    assert last_new(db, "irna") == T0
    assert last_new(db, "trend") is None


def test_events_have_fixed_words(db: Database) -> None:
    discover(db, "a")
    with pytest.raises(StoreError, match="cannot end as 'fine'; use one of read, not_modified"):
        record_source_event(db, "irna", FEED, "feed", "fine", None, T0)


def test_detail_of_a_wire(db: Database) -> None:
    record_discovery(db, "irna", FEED, "feed", [], now=T0)
    record_source_event(db, "irna", FEED, "feed", "gone", "HTTP 404", hours(1))
    found = wire_detail(db, "irna")
    assert [(row["url"], row["kind"]) for row in found["sources"]] == [(FEED, "feed")]
    assert [(event["outcome"], event["detail"]) for event in found["events"]] == [
        ("gone", "HTTP 404"),
        ("read", "0 new of 0"),
    ]
