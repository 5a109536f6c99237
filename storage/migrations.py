"""The schema's history: append only, one SQL file a step, all applied by sqlite-utils' Migrations."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files

from sqlite_utils import Database, Migrations

from storage.near_copies import bands, shingles

# In order of application. A released file never changes: a new need is a new file.
STEPS = (
    "001_wires_and_pages",
    "002_articles",
    "003_figures",
    "004_observations",
    "005_changes",
    "006_stories",
    "007_views",
    "008_health",
    "009_known_names",
    "010_retellings",
    "011_outbox",
    "012_parts",
    "013_service",
    "014_spans",
    "015_tellings",
    "016_story_values",
    "017_robots",
    "018_bands",
    "019_held",
    "020_full_texts",
)
SET_NAME = "orewire"


def _step(name: str) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        db.conn.create_function("bands_of", 1, _bands_of, deterministic=True)
        db.executescript(files("storage").joinpath("schema", f"{name}.sql").read_text(encoding="utf-8"))

    return apply


def _bands_of(body: str) -> str:
    """For steps that fill an index of texts: the bands of a body, as a list of JSON."""
    return json.dumps(bands(shingles(body)))


def _registered() -> Migrations:
    found = Migrations(SET_NAME)
    for name in STEPS:
        found(name=name)(_step(name))
    return found


MIGRATIONS = _registered()


def migrate(db: Database, *, stop_before: str | None = None) -> None:
    """Applies the pending steps, inside the caller's transaction."""
    MIGRATIONS.apply(db, stop_before=stop_before)


def pending_names(db: Database) -> list[str]:
    """Names of the steps this file still lacks, oldest first."""
    return [step.name for step in MIGRATIONS.pending(db)]


def unknown_names(db: Database) -> list[str]:
    """Names of the steps this file has and this version does not know: it was written by a newer one."""
    return [step.name for step in MIGRATIONS.applied(db) if step.name not in STEPS]
