"""A message as JSON, for webhooks, files and JSON feeds: version 1, described by docs/webhook.schema.json. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crawler.alerts.telling import Told, headline
from storage.messages import Message
from storage.models import number
from storage.moments import moment_text

VERSION = 1


def payload(message: Message, told: Sequence[Told], subject: str) -> dict[str, Any]:
    """What a program gets. `key` is the same at every attempt: a reader that has it already can drop the message."""
    return {
        "version": VERSION,
        "key": message.key,
        "rule": message.rule,
        "form": message.form,
        "created_at": moment_text(message.created_at),
        "subject": subject,
        "text": message.text,
        "changes": [_change(each) for each in told],
    }


def _change(told: Told) -> dict[str, Any]:
    change = told.change
    return {
        "id": change.id,
        "kind": change.kind,
        "at": moment_text(change.at),
        "wire": change.wire,
        "headline": headline(told),
        "before": change.before,
        "after": change.after,
        "delta": number(change.delta),
        "delta_pct": number(change.delta_pct),
        "quote": change.quote,
        "url": change.url,
        "series": (told.background.get("observation") or {}).get("series"),
        "witnesses": [_witness(each) for each in told.background.get("witnesses", ())],
    }


def _witness(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in ("wire", "url", "source", "published")}
