"""How each wire stands: its health by the log, and how its last run ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.db import Database
from storage.health import wire_state
from storage.models import Run
from storage.runs import last_polls


@dataclass(frozen=True, slots=True)
class Standing:
    """`health` is ok, silent, blocked or broken; `last` the latest run that ended and tells of the wire, None where
    none did.
    """

    health: str
    last: Run | None


def standings(db: Database, wires: Iterable[str]) -> dict[str, Standing]:
    """Of each wire, two looks into indexes."""
    return {wire: Standing(wire_state(db, wire), next(iter(last_polls(db, wire, 1)), None)) for wire in wires}
