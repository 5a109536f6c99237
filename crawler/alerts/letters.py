"""A message of the outbox made ready to be sent: words, HTML and JSON from what the store knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crawler.alerts.html import html
from crawler.alerts.payload import payload
from crawler.alerts.telling import Told, plain, subject
from storage.background import background
from storage.db import Database
from storage.messages import Message, content
from storage.models import Change


@dataclass(frozen=True, slots=True)
class Letter:
    """What a sender sends. `first` is False where an earlier attempt may have arrived."""

    key: str
    rule: str
    subject: str
    text: str
    html: str
    payload: dict[str, Any]
    created_at: datetime
    url: str | None
    first: bool = True
    told: tuple[Told, ...] = ()


def letter_of(db: Database, message: Message) -> Letter:
    """The letter of a message: the same at every attempt, but for what the store has learnt meanwhile."""
    return write_letter(message, [look_around(db, change) for change in content(db, message.id)])


def look_around(db: Database, change: Change) -> Told:
    """The change with what the store knows around it."""
    figure = (change.after or change.before or {}).get("figure")
    return Told(change, background(db, figure) if figure is not None else {})


def write_letter(message: Message, told: Sequence[Told]) -> Letter:
    """Pure: the letter of a message that tells of these changes; a notice tells of none."""
    line = subject(told) if told else "Orewire: messages could not be delivered"
    text = plain(told) if told else f"{message.text}\n"
    return Letter(
        key=message.key,
        rule=message.rule,
        subject=line,
        text=f"{text}\n-- \nOrewire, rule {message.rule}, message {message.key}\n",
        html=html(told) if told else "",
        payload=payload(message, told, line),
        created_at=message.created_at,
        url=told[0].change.url if len(told) == 1 else None,
        first=message.attempts <= 1,
        told=tuple(told),
    )
