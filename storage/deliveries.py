"""Deliveries: one change on its way to one target of one rule, decided once and never again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from storage.changes import as_change
from storage.db import Database, rows, write
from storage.models import Change
from storage.moments import moment_of, moment_text, read_moment
from storage.rules import StoredRule

UNASKED = "SELECT * FROM changes WHERE id > ? ORDER BY id LIMIT ?"
DECIDE = """
    INSERT INTO deliveries (change_id, rule_id, target, form, due_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (change_id, rule_id, target) DO NOTHING
"""
WAITING = """
    SELECT d.id, d.change_id, d.rule_id, r.name AS rule, d.target, d.form, d.due_at
    FROM deliveries AS d JOIN rules AS r ON r.id = d.rule_id
    WHERE d.message_id IS NULL AND d.due_at <= ? ORDER BY d.id
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target that is to hear of a change, alone (`single`) or with others (`digest`), and when at the soonest."""

    change: int
    target: str
    form: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One that waits to be put into a message."""

    id: int
    change: int
    rule_id: int
    rule: str
    target: str
    form: str
    due_at: datetime


def unasked(db: Database, rule: StoredRule, limit: int = 500) -> list[Change]:
    """The changes after the rule's cursor, in the order of the log."""
    return [as_change(row) for row in rows(db, UNASKED, [rule.cursor, limit])]


def decide(db: Database, rule: StoredRule, cursor: int, wanted: Iterable[Wanted]) -> bool:
    """Stores the deliveries and moves the cursor in one transaction.

    False, and nothing stored, where the rule was asked by somebody else meanwhile.
    """
    with write(db):
        moved = db.conn.execute(
            "UPDATE rules SET cursor = ? WHERE id = ? AND cursor = ?", [cursor, rule.id, rule.cursor]
        )
        if moved.rowcount != 1:
            return False
        for each in wanted:
            due = moment_text(each.due_at)
            db.conn.execute(DECIDE, [each.change, rule.id, each.target, each.form, due])
    return True


def waiting(db: Database, now: datetime) -> list[Delivery]:
    """The deliveries whose time has come and that are in no message yet, in the order of the log."""
    return [
        Delivery(
            id=row["id"],
            change=row["change_id"],
            rule_id=row["rule_id"],
            rule=row["rule"],
            target=row["target"],
            form=row["form"],
            due_at=moment_of(row["due_at"]),
        )
        for row in rows(db, WAITING, [moment_text(now)])
    ]


def next_waiting(db: Database) -> datetime | None:
    """When the next delivery may go into a message; None where none waits."""
    query = "SELECT min(due_at) AS due_at FROM deliveries WHERE message_id IS NULL"
    return read_moment(rows(db, query)[0]["due_at"])
