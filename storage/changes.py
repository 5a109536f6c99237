"""The append-only log of what became known. Entries are made once, by key, and never touched again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from storage.db import Database, Row, inserted_id, rows
from storage.figures import amount_text, read_amount
from storage.models import Change
from storage.moments import moment_of, moment_text

INSERT = """
    INSERT INTO changes (key, kind, wire, at, title, "before", "after", delta, delta_pct, quote, url, cause)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
"""
SELECT = """
    SELECT * FROM changes
    WHERE id > coalesce(:since_id, 0) AND (:since IS NULL OR at >= :since)
        AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
    ORDER BY id LIMIT :limit
"""


def append_change(db: Database, key: str, change: Change) -> Change | None:
    """The change with its id, or None where the log has an entry with this key. Call inside write()."""
    number = inserted_id(
        db,
        INSERT,
        [
            *(key, change.kind, change.wire, moment_text(change.at), change.title),
            *(_json(change.before), _json(change.after)),
            *(
                amount_text(change.delta),
                amount_text(change.delta_pct),
                change.quote,
                change.url,
                change.cause,
            ),
        ],
    )
    return None if number is None else replace(change, id=number)


def list_changes(
    db: Database,
    since_id: int | None = None,
    since: datetime | None = None,
    kinds: Sequence[str] | None = None,
    limit: int = 100,
) -> list[Change]:
    """The log in its order: entries after `since_id`, from `since` on, of these kinds; at most `limit`."""
    asked = {
        "since_id": since_id,
        "since": moment_text(since) if since else None,
        "kinds": json.dumps(list(kinds)) if kinds is not None else None,
        "limit": limit,
    }
    return [as_change(row) for row in rows(db, SELECT, asked)]


def last_change(db: Database) -> int:
    """The id of the newest entry of the log; 0 while it is empty."""
    return int(db.conn.execute("SELECT coalesce(max(id), 0) FROM changes").fetchone()[0])


def as_change(row: Row) -> Change:
    """The Change of a row of `changes`."""
    return Change(
        kind=row["kind"],
        wire=row["wire"],
        at=moment_of(row["at"]),
        title=row["title"],
        before=json.loads(row["before"]) if row["before"] else None,
        after=json.loads(row["after"]) if row["after"] else None,
        delta=read_amount(row["delta"]),
        delta_pct=read_amount(row["delta_pct"]),
        quote=row["quote"],
        url=row["url"],
        id=row["id"],
        cause=row["cause"],
    )


def _json(content: dict[str, Any] | None) -> str | None:
    return None if content is None else json.dumps(content, ensure_ascii=False)
