"""The parts that the reader's lexicons know of, as the store has them: replaced as a whole when they change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from storage.db import Database, StoreError, rows, write
from storage.models import Change
from storage.names import entity_key
from storage.observations import resettle
from storage.peers import peers

KINDS = ("producer", "place", "material", "stage")
Part = tuple[str, str, str]
# Series of wholes of which a part has a value for the same period.
WITH_PARTS = f"""
    WITH RECURSIVE within (part, whole) AS (
        SELECT part, whole FROM parts WHERE kind IN ('producer', 'place')
        UNION SELECT w.part, p.whole FROM within AS w
            JOIN parts AS p ON p.part = w.whole AND p.kind IN ('producer', 'place')
    )
    SELECT DISTINCT x.id FROM within AS p JOIN series AS s ON s.entity_key = p.part
    JOIN observations AS o ON o.series_id = s.id {peers(("s", "o"), ("w", "x"), entity="p.whole")}
"""  # noqa: S608 - nothing but constants


def register_parts(db: Database, parts: Iterable[Part], now: datetime) -> list[Change]:
    """Makes these (kind, part, whole), by name, all that the store knows of parts; the changes that this made.

    The same again changes nothing. Raises StoreError for an unknown kind, and for a thing that is part of itself,
    also by way of others.
    """
    wanted = {_keyed(*part) for part in parts}
    if wanted == _known(db):
        return []
    _refuse_circles(wanted)
    with write(db):
        db.conn.execute("DELETE FROM parts")
        db.conn.executemany("INSERT INTO parts (kind, part, whole) VALUES (?, ?, ?)", sorted(wanted))
        touched = [row["id"] for row in rows(db, WITH_PARTS)]
        return resettle(db, touched, now, cause="reader")


def _keyed(kind: str, part: str, whole: str) -> Part:
    if kind not in KINDS:
        raise StoreError(f"{part} is a part of {whole} by {kind!r}; use one of {', '.join(KINDS)}")
    if kind in ("producer", "place"):
        return kind, entity_key(part), entity_key(whole)
    return kind, " ".join(part.casefold().split()), " ".join(whole.casefold().split())


def _known(db: Database) -> set[Part]:
    return {(row["kind"], row["part"], row["whole"]) for row in rows(db, "SELECT * FROM parts")}


def _refuse_circles(parts: Iterable[Part]) -> None:
    wholes: dict[str, set[str]] = {}
    for _, part, whole in parts:
        wholes.setdefault(part, set()).add(whole)
    for name in sorted(wholes):
        above, seen = set(wholes[name]), set[str]()
        while above:
            seen |= above
            above = {further for each in above for further in wholes.get(each, ())} - seen
        if name in seen:
            raise StoreError(
                f"{name} is a part of itself, by way of {', '.join(sorted(seen - {name})) or name}"
            )
