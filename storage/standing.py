"""How each wire stands: its health by the log, and how its last run ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.db import Database, one
from storage.health import wire_state
from storage.models import Run
from storage.runs import VISITED, as_run

LAST_ENDED = (
    "SELECT * FROM runs WHERE wire = ? AND finished_at IS NOT NULL AND verdict <> ? ORDER BY id DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class Standing:
    """`health` is ok, silent, blocked or broken; `last` the latest run that ended and
    tells of the wire, None where none did."""

    health: str
    last: Run | None


def standings(db: Database, wires: Iterable[str]) -> dict[str, Standing]:
    """Of each wire, two looks into indexes."""
    return {wire: Standing(wire_state(db, wire), _last(db, wire)) for wire in wires}


def _last(db: Database, wire: str) -> Run | None:
    found = one(db, LAST_ENDED, [wire, VISITED])
    return as_run(found) if found else None
