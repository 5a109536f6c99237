"""Where urls come from: feeds, news sitemaps, listings and tag pages; how asking them went, and when to ask again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.db import Database, StoreError, one, write
from storage.moments import moment_or_none, moment_text, read_moment

EVENTS_KEPT = 30
# How asking a source can end. No other word gets into `fetch_events`.
EVENTS = (
    "read",  # it gave urls, known or new
    "not_modified",  # the server says that nothing changed
    "same",  # an answer of the same bytes as the last one
    "index",  # a sitemap of sitemaps
    "blocked",  # a wall instead of the source
    "refused",  # robots.txt or a status says that we are not wanted
    "no_robots",  # robots.txt cannot be read, which forbids the whole site for a while
    "slow_down",  # 429: asked too often
    "gone",  # 404 or 410
    "failed",  # no answer, an error of the server, or a document that names no article
)
GOOD_EVENTS = ("read", "not_modified", "same", "index")


@dataclass(frozen=True, slots=True)
class SourceState:
    """What the store knows of a source; `interval` and `due` are None until a poll of it ended."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    polls: int = 0
    failures: int = 0
    interval: timedelta | None = None
    due: datetime | None = None


def source_state(db: Database, wire: str, url: str) -> SourceState:
    """The state of a source; that of one never asked where it is not known."""
    found = one(db, "SELECT * FROM sources WHERE wire = ? AND url = ?", [wire, url])
    if found is None:
        return SourceState()
    interval = found["interval_s"]
    return SourceState(
        etag=found["etag"],
        last_modified=found["last_modified"],
        body_hash=found["body_hash"],
        polls=found["polls"],
        failures=found["failures"],
        interval=None if interval is None else timedelta(seconds=interval),
        due=read_moment(found["due_at"]),
    )


def source_validators(db: Database, wire: str, url: str) -> tuple[str | None, str | None, str | None]:
    """(etag, last_modified, body_hash) of the source's last stored answer; three None at first."""
    state = source_state(db, wire, url)
    return state.etag, state.last_modified, state.body_hash


def record_source_event(
    db: Database,
    wire: str,
    source_url: str,
    kind: str,
    outcome: str,
    detail: str | None,
    now: datetime,
    run: int | None = None,
) -> None:
    """Remembers how asking a source went ("blocked", "not_modified", …); the last 30 a source are kept."""
    with write(db):
        add_event(db, source_id(db, wire, source_url, kind), outcome, detail, now, run)


def plan_source(db: Database, wire: str, url: str, interval: timedelta, due: datetime, failures: int) -> None:
    """Sets when the source is asked next, after a poll of it ended."""
    with write(db):
        db.conn.execute(
            "UPDATE sources SET interval_s = ?, due_at = ?, failures = ?, polls = polls + 1"
            " WHERE wire = ? AND url = ?",
            [interval.total_seconds(), moment_or_none(due), failures, wire, url],
        )


def last_new(db: Database, wire: str) -> datetime | None:
    """When a source of the wire last gave a url that was new; None where none ever did."""
    found = one(db, "SELECT max(last_new_at) AS at FROM sources WHERE wire = ? AND kind <> 'search'", [wire])
    return read_moment(found["at"]) if found else None


def source_id(db: Database, wire: str, url: str, kind: str) -> int:
    """The id of the source, added if new. Call inside write()."""
    db.conn.execute(
        "INSERT INTO sources (wire, url, kind) VALUES (?, ?, ?)"
        " ON CONFLICT (wire, url) DO UPDATE SET kind = excluded.kind WHERE kind <> excluded.kind",
        [wire, url, kind],
    )
    query = "SELECT id FROM sources WHERE wire = ? AND url = ?"
    return int(db.conn.execute(query, [wire, url]).fetchone()[0])


def add_event(
    db: Database, source: int, outcome: str, detail: str | None, now: datetime, run: int | None
) -> None:
    """One event, and the oldest beyond the kept ones away. Call inside write(). StoreError for another word."""
    if outcome not in EVENTS:
        raise StoreError(f"a source cannot end as {outcome!r}; use one of {', '.join(EVENTS)}")
    db.conn.execute(
        "INSERT INTO fetch_events (source_id, run, at, outcome, detail) VALUES (?, ?, ?, ?, ?)",
        [source, run or None, moment_text(now), outcome, detail],
    )
    db.conn.execute(
        "DELETE FROM fetch_events WHERE source_id = ? AND id NOT IN"
        " (SELECT id FROM fetch_events WHERE source_id = ? ORDER BY id DESC LIMIT ?)",
        [source, source, EVENTS_KEPT],
    )


def postpone_sources(db: Database, wire: str, until: datetime) -> None:
    """No source of the wire is due before `until`, and it is not crawled: its host asked for a pause."""
    with write(db):
        db.conn.execute("UPDATE wires SET paused_until = ? WHERE name = ?", [moment_text(until), wire])
        db.conn.execute(
            "UPDATE sources SET due_at = ?1 WHERE wire = ?2 AND (due_at IS NULL OR due_at < ?1)",
            [moment_text(until), wire],
        )
