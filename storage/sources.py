"""Where urls come from: feeds, news sitemaps, listings and tag pages, and how asking them went."""

from __future__ import annotations

from datetime import datetime

from storage.db import Database, one, write
from storage.moments import moment_text

EVENTS_KEPT = 30


def source_validators(db: Database, wire: str, url: str) -> tuple[str | None, str | None, str | None]:
    """(etag, last_modified, body_hash) of the source's last stored answer; three None at first."""
    found = one(
        db, "SELECT etag, last_modified, body_hash FROM sources WHERE wire = ? AND url = ?", [wire, url]
    )
    return (found["etag"], found["last_modified"], found["body_hash"]) if found else (None, None, None)


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
    """One event, and the oldest beyond the kept ones away. Call inside write()."""
    db.conn.execute(
        "INSERT INTO fetch_events (source_id, run, at, outcome, detail) VALUES (?, ?, ?, ?, ?)",
        [source, run or None, moment_text(now), outcome, detail],
    )
    db.conn.execute(
        "DELETE FROM fetch_events WHERE source_id = ? AND id NOT IN"
        " (SELECT id FROM fetch_events WHERE source_id = ? ORDER BY id DESC LIMIT ?)",
        [source, source, EVENTS_KEPT],
    )
