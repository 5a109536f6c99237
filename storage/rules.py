"""Who wants which changes: the alert rules of the configuration as rows, each with its cursor in the log."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.db import Database, rows, write
from storage.moments import moment_text

END_OF_LOG = "(SELECT coalesce(max(id), 0) FROM changes)"
# A rule that comes, or comes back, hears of what happens from now on; the past is for previews.
REGISTER = f"""
    INSERT INTO rules (name, definition, active, cursor, created_at)
    VALUES (:name, :definition, 1, {END_OF_LOG}, :now)
    ON CONFLICT (name) DO UPDATE SET
        definition = excluded.definition,
        cursor = CASE WHEN active THEN cursor ELSE {END_OF_LOG} END,
        active = 1
"""  # noqa: S608 - nothing but constants


@dataclass(frozen=True, slots=True)
class StoredRule:
    """A rule of the store; `cursor` is the id of the last change that it has been asked about."""

    id: int
    name: str
    cursor: int


def register_rules(db: Database, definitions: Mapping[str, Mapping[str, Any]], now: datetime) -> None:
    """Makes these, by name, the active rules; those not named rest, and hear nothing meanwhile."""
    with write(db):
        for name, definition in definitions.items():
            text = json.dumps(definition, ensure_ascii=False, sort_keys=True)
            db.conn.execute(REGISTER, {"name": name, "definition": text, "now": moment_text(now)})
        db.conn.execute(
            "UPDATE rules SET active = 0 WHERE name NOT IN (SELECT value FROM json_each(?))",
            [json.dumps(list(definitions))],
        )


def active_rules(db: Database) -> list[StoredRule]:
    """The rules that are asked, by name."""
    query = "SELECT id, name, cursor FROM rules WHERE active ORDER BY name"
    return [StoredRule(**row) for row in rows(db, query)]
