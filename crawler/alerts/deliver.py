"""Delivering: each target has a queue and a task of its own, so that a dead one delays no other.

A message is marked sent only after its target has taken it: a crash between the two sends it again, under the same
key. An attempt is counted before it is made. A queue is first in, first out; what fails holds up what follows until it
is sent or given up, so that the order of a series is kept at every reader.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crawler.alerts.facts import facts_of
from crawler.alerts.letters import Letter, letter_of
from crawler.alerts.outbox import ask_rules, compose, enroll
from crawler.alerts.retry import is_hopeless, pause
from crawler.alerts.sections import AlertSection, TargetSection
from crawler.alerts.senders import SendError, send
from crawler.config import Config
from crawler.figures.lexicon import Lexicon
from crawler.pipelines.figures import lexicon_of
from storage import messages
from storage.db import Database, StoreError, write
from storage.deliveries import next_waiting
from storage.messages import Message

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]  # now, in UTC
Send = Callable[[TargetSection, Letter, Mapping[str, str]], Awaitable[None]]
NO_TARGET = "orewire.toml has no such target any more"


def by_the_clock() -> datetime:
    """The moment now."""
    return datetime.now(UTC)


def own_error(error: Exception) -> str:
    """An error of our own in one line: its kind and place, without its words, for they might hold a secret."""
    *_, last = traceback.extract_tb(error.__traceback__)
    return f"error of Orewire's own: {type(error).__name__} in {Path(last.filename).name}:{last.lineno}"


def courier_of(db: Database, config: Config) -> Courier:
    """A courier with the rules and targets of the configuration; secrets are those of this process."""
    return Courier(db, config.alerts, config.targets, lexicon_of(config), os.environ)


class Courier:
    """Asks the rules, fills the outbox and empties it, over one connection of its own."""

    def __init__(
        self,
        db: Database,
        rules: Mapping[str, AlertSection],
        targets: Mapping[str, TargetSection],
        lexicon: Lexicon | None,
        environment: Mapping[str, str],
        clock: Clock = by_the_clock,
        sender: Send = send,
    ) -> None:
        self.db, self.rules, self.targets = db, rules, targets
        self.facts = facts_of(db, lexicon)
        self.environment, self.clock, self.sender = environment, clock, sender
        self.busy: set[str] = (
            set()
        )  # targets whose queue a round is emptying: the next round leaves them alone

    def adopt(self, config: Config) -> None:
        """Goes on with the rules and targets of another configuration; what is on its way stays on its way."""
        self.rules, self.targets = config.alerts, config.targets
        self.facts = facts_of(self.db, lexicon_of(config))
        self.enroll()

    def enroll(self) -> None:
        """Makes the configured rules those of the store: call once, and after the configuration changed."""
        enroll(self.db, self.rules, self.clock())

    async def work(self) -> Counter[str]:
        """One round: asks the rules, composes, and empties each queue as far as it goes now.

        Counts of wanted, refused by reason, messages made, sent, failed and given up. Rounds may overlap: one that
        a slow target holds up delays no other target's next.
        """
        counts = ask_rules(self.db, self.rules, self.facts, self.clock())
        counts["messages"] = compose(self.db, self.rules, self.clock())
        free = [each.target for each in messages.heads(self.db) if each.target not in self.busy]
        self.busy.update(free)
        for told in await asyncio.gather(*map(self._empty, free)):
            counts.update(told)
        return counts

    def next_due(self) -> datetime | None:
        """When the next round has something to do, as far as the store knows now; None where nothing waits."""
        moments = [each.due_at for each in messages.heads(self.db) if each.target not in self.busy]
        waiting = next_waiting(self.db)
        return min([*moments, waiting] if waiting else moments, default=None)

    async def _empty(self, target: str) -> Counter[str]:
        """Sends from the front of the queue until it is empty or its first message has to wait."""
        counts: Counter[str] = Counter()
        try:
            while (message := messages.head(self.db, target)) and message.due_at <= self.clock():
                counts[await self._attempt(message)] += 1
        finally:
            self.busy.discard(target)
        return counts

    async def _attempt(self, message: Message) -> str:
        with write(self.db):
            messages.begin_attempt(self.db, message.id)
        tried = messages.head(self.db, message.target)
        assert tried is not None
        try:
            await self._send(tried)
        except SendError as error:
            return self._failed(tried, error)
        with write(self.db):
            messages.mark_sent(self.db, tried.id, self.clock())
        return "sent"

    async def _send(self, message: Message) -> None:
        """SendError where it did not arrive; faults of the store go through, for they are no fault of the message."""
        section = self.targets.get(message.target)
        if section is None:
            raise SendError(NO_TARGET)
        try:
            await self.sender(section, letter_of(self.db, message), self.environment)
        except (SendError, StoreError, sqlite3.Error):
            raise
        except Exception as error:  # one letter that cannot be made must not hold up its queue for ever
            raise SendError(own_error(error), refused=True) from error

    def _failed(self, message: Message, error: SendError) -> str:
        now = self.clock()
        section = self.targets.get(message.target)
        patience = section.give_up if section else timedelta(0)
        with write(self.db):
            if not is_hopeless(message, refused=error.refused, give_up=patience, now=now):
                messages.put_off(self.db, message.id, now + pause(message), str(error))
                return "failed"
            messages.give_up(self.db, message.id, str(error))
            self._tell_others(message, error, now)
        logger.error("target %s: message %s given up: %s", message.target, message.key, error)
        return "given up"

    def _tell_others(self, message: Message, error: SendError, now: datetime) -> None:
        """One notice a target and day to the rule's other targets, so that somebody hears of it."""
        rule = self.rules.get(message.rule)
        if rule is None or message.form == "notice":
            return
        subject = f"{message.target} {now:%Y-%m-%d}"
        text = (
            f"Messages to {message.target} are given up: {error}. "
            f"`orewire alerts failed` lists them, `orewire alerts retry` sends them again."
        )
        for other in rule.to:
            if other != message.target:
                messages.add_notice(self.db, message.rule_id, other, subject, text, now)
