"""When a message that failed is tried again, and when it is given up. Pure."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from storage.messages import Message

FIRST, LONGEST = timedelta(seconds=30), timedelta(minutes=15)
# A far end that refuses the message itself will refuse it again; a few attempts rule out its own bad moment.
ATTEMPTS_AT_REFUSED = 5


def pause(message: Message) -> timedelta:
    """The pause after `message.attempts` attempts: twice as long each time, up to a quarter of an hour.

    Between half of that and all of it, by the key, so that many messages do not come back at one moment.
    """
    doublings = max(0, min(message.attempts - 1, 16))
    whole = min(FIRST * (1 << doublings), LONGEST)
    digest = hashlib.sha256(f"{message.key}{message.attempts}".encode()).digest()
    return whole * (0.5 + digest[0] / 510)


def is_hopeless(message: Message, *, refused: bool, give_up: timedelta, now: datetime) -> bool:
    """Whether no further attempt is made: too long undelivered, or refused for what it is."""
    return now - message.created_at >= give_up or (refused and message.attempts >= ATTEMPTS_AT_REFUSED)
