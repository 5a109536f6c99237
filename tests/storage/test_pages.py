"""Discovery, due pages, claims and leases, and how sources are remembered."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage import pages
from storage.articles import save_outcome
from storage.db import Database, StoreError, rows
from storage.models import Discovered, Page
from storage.pages import (
    claim_pages,
    due_pages,
    page_counts,
    record_discovery,
    record_source_event,
    source_validators,
)
from storage.runs import start_run
from tests.storage.makers import T0, figure, hours, outcome, visit

FEED = "https://irna.example/rss"
LEASE = timedelta(minutes=10)


def discover(db: Database, *slugs: str, now: datetime = T0, wire: str = "irna") -> int:
    found = [(Discovered(f"https://{wire}.example/{slug}"), f"{wire}:{slug}") for slug in slugs]
    return record_discovery(db, wire, FEED, "feed", found, now=now, etag=f'"{len(slugs)}"')


def slugs(found: list[Page]) -> list[str]:
    return [page.url_key.partition(":")[2] for page in found]


def test_discovery_counts_new_pages_only(db: Database) -> None:
    assert [discover(db, "a", "b"), discover(db, "b", "c", "c"), discover(db, "c")] == [2, 1, 0]
    assert page_counts(db) == {"irna": {"due": 3}}


def test_known_key_under_another_url_is_no_new_page(db: Database) -> None:
    discover(db, "a")
    other = [(Discovered("https://irna.example/a?print=1", headline="Other"), "irna:a")]
    assert record_discovery(db, "irna", FEED, "feed", other, now=hours(1)) == 0
    assert [page.url for page in due_pages(db, "irna", hours(2), 9)] == ["https://irna.example/a"]


def test_what_the_source_said_travels_with_the_page(db: Database) -> None:
    item = Discovered("https://irna.example/a", "Copper", "Output rose", hours(-3))
    record_discovery(db, "irna", FEED, "feed", [(item, "irna:a")], now=T0)
    page = due_pages(db, "irna", T0, 1)[0]
    assert (page.headline, page.summary, page.published) == ("Copper", "Output rose", hours(-3))
    assert (page.state, page.visits, page.text_hash) == ("due", 0, None)


def test_validators_are_saved_with_the_pages(db: Database) -> None:
    assert source_validators(db, "irna", FEED) == (None, None, None)
    record_discovery(
        db, "irna", FEED, "feed", [], now=T0, etag='"x"', last_modified="Sun, 12 Jan 2025", body_hash="ab"
    )
    assert source_validators(db, "irna", FEED) == ('"x"', "Sun, 12 Jan 2025", "ab")


def test_broken_discovery_keeps_neither_pages_nor_validators(db: Database) -> None:
    bad = [(Discovered("https://irna.example/a"), "irna:a"), (Discovered("https://irna.example/b"), None)]
    with pytest.raises(Exception, match="NOT NULL"):
        record_discovery(db, "irna", FEED, "feed", bad, now=T0, etag='"x"')  # type: ignore[arg-type]
    assert (page_counts(db), source_validators(db, "irna", FEED)) == ({}, (None, None, None))


def test_unknown_wire_is_refused(db: Database) -> None:
    with pytest.raises(StoreError, match="knows no wire 'nowhere'"):
        record_discovery(db, "nowhere", FEED, "feed", [], now=T0)


def test_never_fetched_come_first_then_revisits_by_time(db: Database) -> None:
    for hour, slug in [(9, "late"), (3, "early"), (99, "not-yet")]:
        save_outcome(db, outcome(figure(), slug=slug, next_visit=hours(hour), headline=slug), now=T0)
    discover(db, "z", "y", "x")
    discover(db, "w", wire="trend")
    assert slugs(due_pages(db, "irna", hours(10), 99)) == ["z", "y", "x", "early", "late"]
    assert slugs(due_pages(db, "irna", hours(10), 4)) == ["z", "y", "x", "early"]


def test_no_claim_gives_a_page_twice_while_its_lease_lives(db: Database) -> None:
    discover(db, "a", "b", "c")
    claims = [claim_pages(db, "irna", T0, 2, owner, LEASE) for owner in ("one", "two", "three")]
    assert [slugs(claim) for claim in claims] == [["a", "b"], ["c"], []]
    assert due_pages(db, "irna", T0, 9) == []


def test_lease_of_a_dead_process_expires(db: Database) -> None:
    discover(db, "a")
    claim_pages(db, "irna", T0, 1, "dead", LEASE)
    assert claim_pages(db, "irna", T0 + LEASE - timedelta(seconds=1), 1, "heir", LEASE) == []
    assert slugs(claim_pages(db, "irna", T0 + LEASE, 1, "heir", LEASE)) == ["a"]


def test_claim_changes_nothing_but_the_lease(db: Database) -> None:
    discover(db, "a")
    query = "SELECT * FROM pages"
    before = rows(db, query)[0]
    claim_pages(db, "irna", T0, 1, "one", LEASE)
    after = rows(db, query)[0]
    assert {name for name in before if before[name] != after[name]} == {"lease_owner", "lease_until"}


def test_stored_outcome_ends_the_lease(db: Database) -> None:
    discover(db, "copper")
    page = claim_pages(db, "irna", T0, 1, "one", LEASE)[0]
    save_outcome(db, visit("failed", at=hours(1), next_visit=hours(1)), now=hours(1))
    again = claim_pages(db, "irna", hours(1), 1, "two", LEASE)[0]
    assert (again.id, again.state, again.failures) == (page.id, "failed", 1)


def test_last_thirty_events_of_a_source_are_kept(db: Database) -> None:
    run = start_run(db, "irna", T0)
    for number in range(35):
        record_source_event(db, "irna", FEED, "feed", "not_modified", f"{number}", hours(number), run)
    record_source_event(db, "irna", FEED + "/2", "feed", "blocked", "wall", T0)
    kept = rows(db, "SELECT detail FROM fetch_events WHERE source_id = 1 ORDER BY id")
    assert [row["detail"] for row in kept] == [str(number) for number in range(5, 35)]
    assert rows(db, "SELECT count(*) AS n FROM fetch_events") == [{"n": 31}]


def test_event_leaves_the_validators(db: Database) -> None:
    discover(db, "a")
    record_source_event(db, "irna", FEED, "feed", "blocked", "HTTP 403", hours(1))
    assert source_validators(db, "irna", FEED) == ('"1"', None, None)


@pytest.mark.parametrize("query", ["NEVER_FETCHED", "AGAIN"])
def test_due_queries_run_on_their_partial_index(db: Database, query: str) -> None:
    asked = {"wire": "irna", "now": "2025", "limit": 5, "seen_by": None}
    plan = rows(db, "EXPLAIN QUERY PLAN " + getattr(pages, query), asked)
    assert len(plan) == 1
    assert plan[0]["detail"].startswith("SEARCH pages USING INDEX pages_")
