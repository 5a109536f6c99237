"""The outbox: messages on their way, one queue a target, each kept until it is sent or given up."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.changes import as_change
from storage.db import Database, Row, inserted_id, one, rows
from storage.deliveries import Delivery
from storage.models import Change
from storage.moments import moment_of, moment_text, read_moment

INSERT = """
    INSERT INTO messages (key, rule_id, target, form, created_at, due_at, text) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (key) DO NOTHING
"""
SELECT = "SELECT m.*, r.name AS rule FROM messages AS m JOIN rules AS r ON r.id = m.rule_id"
# What stands first in each queue; a message that waits for its next attempt holds up those behind it.
HEADS = "SELECT min(id) FROM messages WHERE state = 'due' GROUP BY target"
CONTENT = """
    SELECT c.* FROM deliveries AS d JOIN changes AS c ON c.id = d.change_id WHERE d.message_id = ? ORDER BY c.id
"""


@dataclass(frozen=True, slots=True)
class Message:
    """What goes to one target at once. `form` is single, digest or notice; `state` is due, sent or dead.

    `detail` says how the last attempt failed; `text` is what a notice says.
    """

    id: int
    key: str
    rule_id: int
    rule: str
    target: str
    form: str
    state: str
    attempts: int
    created_at: datetime
    due_at: datetime
    sent_at: datetime | None
    detail: str | None
    text: str | None


def message_key(rule: str, target: str, changes: Sequence[int]) -> str:
    """The idempotency key: the same for the same changes to the same target by the same rule."""
    text = "|".join([rule, target, *map(str, sorted(changes))])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def add_message(db: Database, deliveries: Sequence[Delivery], form: str, now: datetime) -> int:
    """Puts the deliveries, all of one rule and target, into one message; its id. Call inside write()."""
    first = deliveries[0]
    key = message_key(first.rule, first.target, [each.change for each in deliveries])
    moment = moment_text(now)
    number = inserted_id(db, INSERT, [key, first.rule_id, first.target, form, moment, moment, None])
    assert number is not None, "a delivery is in one message only"
    for each in deliveries:
        db.conn.execute("UPDATE deliveries SET message_id = ? WHERE id = ?", [number, each.id])
    return number


def add_notice(db: Database, rule_id: int, target: str, subject: str, text: str, now: datetime) -> int | None:
    """A message of our own about `subject`; None where the target was told of it already. Call inside write()."""
    key = hashlib.sha256(f"notice|{target}|{subject}".encode()).hexdigest()[:32]
    moment = moment_text(now)
    return inserted_id(db, INSERT, [key, rule_id, target, "notice", moment, moment, text])


def made_since(db: Database, rule_id: int, target: str, since: datetime) -> list[datetime]:
    """When the rule made messages for the target, from `since` on, oldest first."""
    query = (
        "SELECT created_at FROM messages WHERE rule_id = ? AND target = ? AND created_at >= ?"
        " AND form <> 'notice' ORDER BY created_at"
    )
    found = rows(db, query, [rule_id, target, moment_text(since)])
    return [moment_of(row["created_at"]) for row in found]


def heads(db: Database) -> list[Message]:
    """The first message of each target's queue, whether its time has come or not."""
    return [as_message(row) for row in rows(db, f"{SELECT} WHERE m.id IN ({HEADS}) ORDER BY m.id")]


def head(db: Database, target: str) -> Message | None:
    """The first message of the target's queue."""
    query = f"{SELECT} WHERE m.target = ? AND m.state = 'due' ORDER BY m.id LIMIT 1"
    found = one(db, query, [target])
    return as_message(found) if found else None


def content(db: Database, message: int) -> list[Change]:
    """The changes that the message tells of, in the order of the log."""
    return [as_change(row) for row in rows(db, CONTENT, [message])]


def begin_attempt(db: Database, message: int) -> None:
    """Counts an attempt before it is made, so that a crash in it is seen. Call inside write()."""
    db.conn.execute("UPDATE messages SET attempts = attempts + 1 WHERE id = ?", [message])


def mark_sent(db: Database, message: int, now: datetime) -> None:
    """The target has it. Call inside write()."""
    _close(db, message, "sent", moment_text(now), None)


def put_off(db: Database, message: int, until: datetime, detail: str) -> None:
    """The attempt failed; the next is at `until`. Call inside write()."""
    query = "UPDATE messages SET due_at = ?, detail = ? WHERE id = ? AND state = 'due'"
    db.conn.execute(query, [moment_text(until), detail, message])


def give_up(db: Database, message: int, detail: str) -> None:
    """No more attempts by ourselves; `revive` asks for another. Call inside write()."""
    _close(db, message, "dead", None, detail)


def _close(db: Database, message: int, state: str, sent_at: str | None, detail: str | None) -> None:
    query = "UPDATE messages SET state = ?, sent_at = ?, detail = ? WHERE id = ? AND state = 'due'"
    db.conn.execute(query, [state, sent_at, detail, message])


def revive(db: Database, now: datetime, target: str | None = None) -> int:
    """Puts what was given up, and what waits for its next attempt, back at the front; how many. Inside write()."""
    query = (
        "UPDATE messages SET state = 'due', due_at = :now WHERE (:target IS NULL OR target = :target)"
        " AND (state = 'dead' OR state = 'due' AND attempts > 0)"
    )
    return db.conn.execute(query, {"now": moment_text(now), "target": target}).rowcount


def undelivered(db: Database, limit: int = 100) -> list[Message]:
    """What was given up or failed at least once, newest first."""
    query = (
        f"{SELECT} WHERE m.state = 'dead' OR m.state = 'due' AND m.attempts > 0 ORDER BY m.id DESC LIMIT ?"
    )
    return [as_message(row) for row in rows(db, query, [limit])]


def as_message(row: Row) -> Message:
    """The Message of a row of `messages` with its rule's name."""
    moments = {name: read_moment(row[name]) for name in ("created_at", "due_at", "sent_at")}
    fields = {name: row[name] for name in Message.__slots__}
    return Message(**(fields | moments))


def counts_by_rule(db: Database) -> dict[str, dict[str, int]]:
    """Of each rule: messages sent, deliveries waiting for their message, messages undelivered."""
    query = """
        SELECT r.name,
            (SELECT count(*) FROM messages AS m WHERE m.rule_id = r.id AND m.state = 'sent') AS sent,
            (SELECT count(*) FROM deliveries AS d WHERE d.rule_id = r.id AND d.message_id IS NULL) AS waiting,
            (SELECT count(*) FROM messages AS m WHERE m.rule_id = r.id
                AND (m.state = 'dead' OR m.state = 'due' AND m.attempts > 0)) AS undelivered
        FROM rules AS r
    """
    return {row.pop("name"): row for row in rows(db, query)}


def counts_by_target(db: Database) -> dict[str, dict[str, int]]:
    """Of each target that is waited for: messages and deliveries waiting, messages failing, messages given up."""
    query = """
        SELECT target, sum(waiting) AS waiting, sum(failing) AS failing, sum(given_up) AS given_up FROM (
            SELECT target, state = 'due' AND attempts = 0 AS waiting, state = 'due' AND attempts > 0 AS failing,
                state = 'dead' AS given_up FROM messages WHERE state <> 'sent'
            UNION ALL SELECT target, 1, 0, 0 FROM deliveries WHERE message_id IS NULL
        ) GROUP BY target ORDER BY target
    """
    return {row.pop("target"): row for row in rows(db, query)}
