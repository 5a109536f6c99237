"""What must hold in every store, asked of one: each violation is a line that says what is wrong and where."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from storage import observation_rules
from storage.db import Database, rows
from storage.moments import moment_text

# Each query yields one text a violation.
RULES = (
    *observation_rules.RULES,
    "SELECT 'figure ' || f.id || ' spans ' || quote(substr(r.body, f.span_start + 1,"
    " f.span_end - f.span_start)) || ' in revision ' || r.id || ', not ' || quote(f.raw)"
    " FROM figures AS f JOIN revisions AS r ON r.id = f.revision_id"
    " WHERE substr(r.body, f.span_start + 1, f.span_end - f.span_start) <> f.raw",
    "SELECT 'figure ' || f.id || ' quotes a sentence that is not in revision ' || r.id"
    " FROM figures AS f JOIN revisions AS r ON r.id = f.revision_id WHERE instr(r.body, f.quote) = 0",
    "SELECT 'figure ' || id || ' has value ' || quote(value) || ' beside ' || quote(value_real) FROM figures"
    " WHERE (value IS NULL) <> (value_real IS NULL)"
    " OR abs(CAST(value AS REAL) - value_real) > abs(value_real) * 1e-12",
    "SELECT 'page ' || id || ' (' || url || ') is due but at no time' FROM pages"
    " WHERE state = 'due' AND due_at IS NULL",
    "SELECT 'page ' || id || ' (' || url || ') has half a lease' FROM pages"
    " WHERE (lease_owner IS NULL) <> (lease_until IS NULL)",
    "SELECT 'page ' || p.id || ' (' || p.url || ') is ' || p.state || ' but has no article' FROM pages AS p"
    " LEFT JOIN article_urls AS u ON u.page_id = p.id"
    " WHERE p.state IN ('stored', 'truncated') AND u.page_id IS NULL",
    "SELECT 'article ' || a.id || ' has no standing revision of its own' FROM articles AS a"
    " LEFT JOIN revisions AS r ON r.id = a.revision_id AND r.article_id = a.id WHERE r.id IS NULL",
    "SELECT 'article ' || a.id || ' has no address' FROM articles AS a"
    " WHERE NOT EXISTS (SELECT 1 FROM article_urls AS u WHERE u.article_id = a.id)",
    "SELECT 'article ' || a.id || ' has no reading by reader ' || a.reader FROM articles AS a"
    " LEFT JOIN readings AS d ON d.revision_id = a.revision_id AND d.reader = a.reader"
    " WHERE d.revision_id IS NULL",
    "SELECT 'rule ' || name || ' has read to ' || cursor || ', past the end of the log' FROM rules"
    " WHERE cursor > (SELECT coalesce(max(id), 0) FROM changes)",
)
STALE_LEASES = """
    SELECT 'page ' || id || ' (' || url || ') is leased to ' || lease_owner || ' until ' || lease_until
        || ', long past'
    FROM pages WHERE lease_until < ?
"""
# A lease of a dead process ends by itself; a page that nobody claims for so long after is stuck.
LONG_PAST = timedelta(days=7)
INDEXES = ("revisions", "figures")


def check_store(db: Database, now: datetime | None = None) -> list[str]:
    """All violations found, in a stable order; an empty list for a sound store.

    The full-text indexes are looked into only through a writable connection. `now` is by the clock if None.
    """
    if damage := list(_file(db)):
        return damage
    stale = _stale_leases(db, now or datetime.now(UTC))
    return [*_foreign_keys(db), *_rules(db), *stale, *_full_text(db)]


def _file(db: Database) -> Iterator[str]:
    try:
        for (line,) in db.conn.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield f"the file is damaged: {line}"
    except sqlite3.DatabaseError as error:
        yield f"the file is damaged: {error}"


def _foreign_keys(db: Database) -> Iterator[str]:
    for row in rows(db, "PRAGMA foreign_key_check"):
        yield f"row {row['rowid']} of {row['table']} points to a row that {row['parent']} lacks"


def _rules(db: Database) -> Iterator[str]:
    for query in RULES:
        for (line,) in db.conn.execute(query):
            yield line


def _stale_leases(db: Database, now: datetime) -> Iterator[str]:
    for (line,) in db.conn.execute(STALE_LEASES, [moment_text(now - LONG_PAST)]):
        yield line


def _full_text(db: Database) -> Iterator[str]:
    for name in INDEXES:
        try:
            # rank 1: compares the index with the table it indexes.
            db.conn.execute(f"INSERT INTO {name}_fts ({name}_fts, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except sqlite3.OperationalError as error:
            if "readonly" not in str(error):
                raise
        except sqlite3.DatabaseError:
            yield f"the full-text index of {name} is out of step with its table; rebuild it"
