"""Looking after the file while others write: short steps, none of which holds the write lock for long but `compact`."""

from __future__ import annotations

from storage.db import Database, write

INDEXES = ("revisions_fts", "figures_fts")
MERGE_PAGES = 200  # of an index in one transaction: some tens of milliseconds
MOST_MERGES = 500
# Below this there is nothing to win; a store that only grows has next to no free pages.
FREE_SHARE, FREE_PAGES = 0.2, 1000


def checkpoint(db: Database) -> str:
    """Brings the write-ahead log into the file and empties it, as far as readers let it."""
    busy, frames, done = db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return "the log was in use, later again" if busy else f"{max(frames, done, 0)} pages"


def tidy(db: Database) -> str:
    """Merges the segments of the full-text indexes, and renews what the query planner knows of the tables."""
    steps = sum(_merge(db, index) for index in INDEXES)
    db.conn.execute("PRAGMA analysis_limit = 400")
    db.conn.execute("PRAGMA optimize")
    return f"{steps} merges"


def _merge(db: Database, index: str) -> int:
    """SQLite's own way to one segment in small steps: begin with a negative number, go on while it does work."""
    for step in range(MOST_MERGES):
        before = db.conn.total_changes
        with write(db):
            pages = MERGE_PAGES if step else -MERGE_PAGES
            db.conn.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', {pages})")  # noqa: S608 - constants
        if db.conn.total_changes - before < 2:
            return step
    return MOST_MERGES


def compact(db: Database) -> str:
    """Writes the file anew where a fifth of it is free. Nobody else can write meanwhile: call with no crawl running."""
    pages, free = (
        db.conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")
    )
    if free < FREE_PAGES or free < pages * FREE_SHARE:
        return f"{free} of {pages} pages free: nothing to do"
    db.conn.execute("VACUUM")
    return f"{free} free pages given back"
