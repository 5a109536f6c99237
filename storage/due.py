"""What the store knows of when each wire is to be crawled next: its sources, its pages, its last runs, its pauses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.db import Database, one, rows
from storage.moments import moment_of, moment_text, read_moment

KILLED = "killed"
# A look into an index for each: a service asks many times an hour, over months of runs and pages.
WIRE = """
    SELECT
        (SELECT started_at FROM runs WHERE wire = :wire ORDER BY id DESC LIMIT 1) AS last_started,
        (SELECT min(due_at) FROM pages INDEXED BY pages_again
            WHERE wire = :wire AND state <> 'due' AND due_at IS NOT NULL
                AND (lease_until IS NULL OR lease_until <= :now)) AS next_visit,
        (SELECT min(due_at) FROM pages INDEXED BY pages_never_fetched
            WHERE wire = :wire AND state = 'due'
                AND (lease_until IS NULL OR lease_until <= :now)) AS next_page,
        (SELECT paused_until FROM wires WHERE name = :wire) AS paused_until
"""
POLLS = "SELECT due_at, interval_s, failures FROM sources WHERE wire = ? AND due_at IS NOT NULL"
LAST_VERDICTS = "SELECT verdict FROM runs WHERE wire = ? AND finished_at IS NOT NULL ORDER BY id DESC LIMIT ?"
MOST_COUNTED = 12


@dataclass(frozen=True, slots=True)
class Poll:
    """When a source is asked next, by which interval, after so many failures in a row."""

    due: datetime
    interval: timedelta
    failures: int = 0


@dataclass(frozen=True, slots=True)
class WireDue:
    """When a wire's last run began; the next poll of each source that has one; when its first page is due; until when
    it wants a pause; how many of its last runs in a row had to be killed. None where the store has no such time."""

    last_started: datetime | None = None
    polls: tuple[Poll, ...] = ()
    next_page: datetime | None = None
    paused_until: datetime | None = None
    killed: int = 0


def wires_due(db: Database, wires: Iterable[str], now: datetime) -> dict[str, WireDue]:
    """Of each wire what decides about its next crawl; a wire that the store does not know has nothing but None."""
    return {wire: _wire_due(db, wire, now) for wire in wires}


def _wire_due(db: Database, wire: str, now: datetime) -> WireDue:
    found = one(db, WIRE, {"wire": wire, "now": moment_text(now)}) or {}
    pages = [moment for name in ("next_visit", "next_page") if (moment := read_moment(found[name]))]
    return WireDue(
        last_started=read_moment(found["last_started"]),
        polls=tuple(_polls(db, wire)),
        next_page=min(pages, default=None),
        paused_until=read_moment(found["paused_until"]),
        killed=_killed_in_a_row(db, wire),
    )


def _polls(db: Database, wire: str) -> Iterator[Poll]:
    for row in rows(db, POLLS, [wire]):
        interval = timedelta(seconds=row["interval_s"] or 0)
        yield Poll(moment_of(row["due_at"]), interval, row["failures"])


def _killed_in_a_row(db: Database, wire: str) -> int:
    verdicts = [row["verdict"] for row in rows(db, LAST_VERDICTS, [wire, MOST_COUNTED])]
    return next((place for place, verdict in enumerate(verdicts) if verdict != KILLED), len(verdicts))
