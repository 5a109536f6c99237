"""The wires that the store knows."""

from __future__ import annotations

from storage.db import Database, StoreError, one, write
from storage.settle import RANKS


def register_wire(
    db: Database, name: str, title: str, home: str, country: str | None, language: str | None, rank: str
) -> None:
    """Adds the wire, or brings what is known of it up to date. `rank` is issuer, agency or republisher."""
    if rank not in RANKS:
        raise StoreError(f"wire {name} has rank {rank!r}; use one of {', '.join(RANKS)}")
    known = one(db, "SELECT name, title, home, country, language, rank FROM wires WHERE name = ?", [name])
    if known and tuple(known.values()) == (name, title, home, country, language, rank):
        return
    with write(db):
        db.conn.execute(
            "INSERT INTO wires (name, title, home, country, language, rank) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET title = excluded.title, home = excluded.home,"
            " country = excluded.country, language = excluded.language, rank = excluded.rank",
            [name, title, home, country, language, rank],
        )


def require_wire(db: Database, name: str) -> str:
    """The wire's rank. Raises StoreError for a wire that was never registered."""
    found = one(db, "SELECT rank FROM wires WHERE name = ?", [name])
    if found is None:
        raise StoreError(f"the store knows no wire {name!r}; register the wire before its pages")
    return str(found["rank"])
