"""What decides when a wire is crawled next."""

from __future__ import annotations

from datetime import timedelta

from storage.articles import save_outcome
from storage.db import Database
from storage.due import Poll, WireDue, wires_due
from storage.pages import claim_pages, due_pages
from storage.runs import finish_run, start_run
from storage.sources import plan_source, postpone_sources
from tests.storage.makers import T0, figure, hours, outcome
from tests.storage.test_health import FEED
from tests.storage.test_pages import LEASE, discover


def test_a_wire_that_never_ran_has_no_times(db: Database) -> None:
    assert wires_due(db, ["irna", "nobody"], T0) == {"irna": WireDue(), "nobody": WireDue()}


def test_the_last_start_is_of_the_latest_run(db: Database) -> None:
    for count in range(12):
        finish_run(db, start_run(db, "irna", hours(count)), {}, "ok", None, hours(count))
    start_run(db, "menafn", hours(-99))
    found = wires_due(db, ["irna", "menafn"], T0)
    assert (found["irna"].last_started, found["menafn"].last_started) == (hours(11), hours(-99))


def test_polls_and_pauses(db: Database) -> None:
    discover(db, "a")
    plan_source(db, "irna", FEED, timedelta(minutes=20), hours(4), 0)
    minutes = timedelta(minutes=20)
    assert wires_due(db, ["irna"], T0)["irna"].polls == (Poll(hours(4), minutes),)
    postpone_sources(db, "irna", hours(9))
    found = wires_due(db, ["irna"], T0)["irna"]
    assert (found.polls, found.paused_until) == ((Poll(hours(9), minutes),), hours(9))


def test_pages_left_over_and_pages_to_see_again(db: Database) -> None:
    save_outcome(db, outcome(figure(), next_visit=hours(6)), now=T0)
    assert wires_due(db, ["irna"], T0)["irna"].next_page == hours(6)
    discover(db, "a")
    assert wires_due(db, ["irna"], T0)["irna"].next_page == T0
    assert len(due_pages(db, "irna", T0, 9)) == 1
    claim_pages(db, "irna", T0, 1, "other", LEASE)
    assert wires_due(db, ["irna"], T0)["irna"].next_page == hours(6)  # somebody fetches it now


def test_runs_killed_in_a_row_are_counted(db: Database) -> None:
    for verdict in ("killed", "ok", "killed", "killed"):
        finish_run(db, start_run(db, "irna", T0), {}, verdict, None, T0)
    start_run(db, "irna", hours(1))
    assert wires_due(db, ["irna"], T0)["irna"].killed == 2
