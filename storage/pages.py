"""Pages: every url is a row before it is requested, and the rows that are due are handed out once."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from storage.db import Database, Row, inserted_id, rows, write
from storage.models import Discovered, Page
from storage.moments import moment_or_none, moment_text, read_moment
from storage.sources import add_event, record_source_event, source_id, source_validators
from storage.wires import require_wire

__all__ = [
    "claim_pages",
    "due_pages",
    "end_leases",
    "page_counts",
    "reconsider",
    "record_discovery",
    "record_source_event",
    "source_validators",
]

PAGE_FIELDS = tuple(field.name for field in fields(Page))
# Two plain queries, each on its partial index: one OR over both would scan the table.
NEVER_FETCHED = """
    SELECT * FROM pages INDEXED BY pages_never_fetched
    WHERE wire = :wire AND state = 'due' AND due_at <= :now AND (lease_until IS NULL OR lease_until <= :now)
    ORDER BY id LIMIT :limit
"""
AGAIN = """
    SELECT * FROM pages INDEXED BY pages_again
    WHERE wire = :wire AND state <> 'due' AND due_at IS NOT NULL AND due_at <= :now
        AND (lease_until IS NULL OR lease_until <= :now) AND (:seen_by IS NULL OR fetched_at < :seen_by)
    ORDER BY due_at, id LIMIT :limit
"""


def record_discovery(
    db: Database,
    wire: str,
    source_url: str,
    kind: str,
    found: Sequence[tuple[Discovered, str]],
    *,
    now: datetime,
    etag: str | None = None,
    last_modified: str | None = None,
    body_hash: str | None = None,
    run: int | None = None,
    unasked: str | None = None,
) -> int:
    """Stores the urls that a source gave, each with its url key; returns how many pages are new.

    The source's validators are saved in the same transaction, so that no crash hides a url behind a 304. `unasked`
    is the reason why these pages are never to be asked for: they are kept with what the source said of them.
    """
    require_wire(db, wire)
    with write(db):
        source = source_id(db, wire, source_url, kind)
        new = sum(_add_page(db, wire, source, item, key, now, unasked) for item, key in found)
        db.conn.execute(
            "UPDATE sources SET etag = ?, last_modified = ?, body_hash = ?, checked_at = ?,"
            " last_new_at = CASE WHEN ? THEN ? ELSE last_new_at END WHERE id = ?",
            [etag, last_modified, body_hash, moment_text(now), new, moment_text(now), source],
        )
        add_event(db, source, "read", f"{new} new of {len(found)}", now, run)
    return new


def _add_page(
    db: Database, wire: str, source: int, item: Discovered, key: str, now: datetime, unasked: str | None
) -> bool:
    added = inserted_id(
        db,
        "INSERT INTO pages (wire, url, url_key, source_id, headline, summary, published, discovered_at,"
        " due_at, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (wire, url_key) DO NOTHING",
        [
            *(wire, item.url, key, source, item.headline, item.summary),
            *(moment_or_none(item.published), moment_text(now)),
            *((None, "blocked", unasked) if unasked else (moment_text(now), "due", None)),
        ],
    )
    return added is not None


def due_pages(
    db: Database, wire: str, now: datetime, limit: int, seen_by: datetime | None = None
) -> list[Page]:
    """Pages to fetch: the never fetched first, in order of discovery; then those to visit again, by time.

    Pages under another process's live lease are left out, and those last fetched at `seen_by` or later: a run
    gives the moment of its start, to visit each page once. Nothing is changed.
    """
    asked: dict[str, Any] = {"wire": wire, "now": moment_text(now), "limit": limit}
    asked["seen_by"] = moment_or_none(seen_by)
    found = rows(db, NEVER_FETCHED, asked)
    if len(found) < limit:
        found += rows(db, AGAIN, asked | {"limit": limit - len(found)})
    return [as_page(row) for row in found]


def claim_pages(
    db: Database,
    wire: str,
    now: datetime,
    limit: int,
    owner: str,
    lease: timedelta,
    seen_by: datetime | None = None,
) -> list[Page]:
    """As `due_pages`, and leases them to `owner`: no other claim gets them until the lease is over.

    Storing a page's outcome ends its lease; that of a dead process ends by itself. With str(run id) as
    owner it ends with the run, also where the run is found interrupted. Nothing else is changed.
    """
    with write(db):
        found = due_pages(db, wire, now, limit, seen_by)
        db.conn.executemany(
            "UPDATE pages SET lease_owner = ?, lease_until = ? WHERE id = ?",
            [(owner, moment_text(now + lease), page.id) for page in found],
        )
    return found


def reconsider(db: Database, wires: Sequence[str], now: datetime) -> int:
    """Makes the irrelevant pages of these wires due again, for other topics; returns how many there are."""
    with write(db):
        return db.conn.execute(
            "UPDATE pages SET due_at = ? WHERE state = 'irrelevant' AND due_at IS NULL"
            " AND wire IN (SELECT value FROM json_each(?))",
            [moment_text(now), json.dumps(list(wires))],
        ).rowcount


def end_leases(db: Database, owner: str) -> int:
    """Ends all leases of `owner`; returns how many it still held. Call inside write()."""
    return db.conn.execute(
        "UPDATE pages SET lease_owner = NULL, lease_until = NULL"
        " WHERE lease_until IS NOT NULL AND lease_owner = ?",
        [owner],
    ).rowcount


def page_counts(db: Database) -> dict[str, dict[str, int]]:
    """How many pages each wire has in each state: {"menafn": {"due": 3, "stored": 120}}."""
    counts: dict[str, dict[str, int]] = {}
    for row in rows(db, "SELECT wire, state, count(*) AS n FROM pages GROUP BY wire, state ORDER BY 1, 2"):
        counts.setdefault(row["wire"], {})[row["state"]] = row["n"]
    return counts


def as_page(row: Row) -> Page:
    """The Page of a row of `pages`."""
    known = {name: row[name] for name in PAGE_FIELDS}
    return Page(**(known | {"published": read_moment(row["published"])}))
