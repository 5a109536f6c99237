"""The health of wires: its turns are entries of the log, and the last one is how the wire is now."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from storage.changes import append_change
from storage.db import Database, Row, one, rows
from storage.models import Change
from storage.moments import moment_text

# Kind of change → the health that it leaves the wire in.
TURNS = {
    "wire.silent": "silent",
    "wire.blocked": "blocked",
    "wire.broken": "broken",
    "wire.recovered": "ok",
}
WEEK = timedelta(days=7)
LAST_TURN = "SELECT kind FROM changes WHERE wire = ? AND kind LIKE 'wire.%' ORDER BY id DESC LIMIT 1"
OVERVIEW = """
    SELECT h.*,
        -- A run between polls hides neither the verdict nor the error of the last poll.
        p.verdict, p.detail,
        (SELECT c.kind FROM changes AS c WHERE c.wire = h.wire AND c.kind LIKE 'wire.%'
            ORDER BY c.id DESC LIMIT 1) AS turn,
        (SELECT max(r.finished_at) FROM runs AS r WHERE r.wire = h.wire AND r.verdict = 'ok') AS last_success_at,
        (SELECT min(due_at) FROM (
            SELECT s.due_at FROM sources AS s WHERE s.wire = h.wire
            UNION ALL SELECT g.due_at FROM pages AS g
                WHERE g.wire = h.wire AND g.state <> 'due' AND g.due_at IS NOT NULL
        )) AS next_due_at,
        (SELECT count(*) FROM articles AS a WHERE a.wire = h.wire AND a.stored_at >= :week) AS articles_week,
        (SELECT count(*) FROM articles AS a JOIN figures AS f
            ON f.revision_id = a.revision_id AND f.reader = a.reader
            WHERE a.wire = h.wire AND a.stored_at >= :week) AS figures_week
    FROM wire_health AS h
    LEFT JOIN runs AS p ON p.id = (SELECT max(x.id) FROM runs AS x WHERE x.wire = h.wire AND x.verdict IS NOT 'visited')
    ORDER BY h.wire
"""
SOURCES = """
    SELECT id, kind, url, interval_s, due_at, polls, failures, checked_at, last_new_at
    FROM sources WHERE wire = ? ORDER BY id
"""
EVENTS = """
    SELECT s.url, e.at, e.outcome, e.detail, e.run FROM fetch_events AS e JOIN sources AS s ON s.id = e.source_id
    WHERE s.wire = ? ORDER BY e.id DESC LIMIT ?
"""


def record_health(
    db: Database, wire: str, health: str, detail: str | None, run: int, now: datetime
) -> Change | None:
    """Logs that the wire turned to this health (ok, silent, blocked or broken); None where it was so before.

    Call inside write().
    """
    before = wire_state(db, wire)
    if before == health:
        return None
    kind = next(name for name, state in TURNS.items() if state == health)
    title = f"{wire} is well again" if health == "ok" else f"{wire} is {health}: {detail or 'no detail'}"
    turn = Change(
        kind, wire, now, title, {"health": before}, {"health": health, "detail": detail, "run": run}
    )
    return append_change(db, f"{wire}:health:{run}", turn)


def wire_state(db: Database, wire: str) -> str:
    """How the wire is: ok, silent, blocked or broken. One that never turned is ok."""
    found = one(db, LAST_TURN, [wire])
    return TURNS[found["kind"]] if found else "ok"


def wires_overview(db: Database, now: datetime) -> list[Row]:
    """A row a wire: health, last success, next due, articles and figures of the last week, last run."""
    found = rows(db, OVERVIEW, {"week": moment_text(now - WEEK)})
    return [row | {"health": TURNS.get(row.pop("turn") or "", "ok")} for row in found]


def wire_detail(db: Database, wire: str, events: int = 60) -> dict[str, Any]:
    """The sources of a wire with their pace, and its latest events, newest first."""
    return {"sources": rows(db, SOURCES, [wire]), "events": rows(db, EVENTS, [wire, events])}
