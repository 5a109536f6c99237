"""What a rule would have sent, and a letter to try its targets with. Nothing is stored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from crawler.alerts.facts import facts_of
from crawler.alerts.letters import Letter, look_around, write_letter
from crawler.alerts.rules import refusal
from crawler.alerts.sections import AlertSection
from crawler.alerts.telling import Told
from crawler.config import Config
from crawler.pipelines.figures import lexicon_of
from storage import queries
from storage.db import Database, open_read_only
from storage.messages import Message, message_key
from storage.models import Change
from storage.queries import Moment

ALL = 1_000_000
# A real release, in our words, for a store that has nothing the rule wants yet.
SAMPLE: dict[str, Any] = {
    "measure": "production",
    "status": "actual",
    "commodity": "copper cathode",
    "entity": "Iran",
    "known_as": None,
    "start": "2024-03-20",
    "end": "2024-12-20",
    "period": "first nine months of 1403",
    "change_pct": 3.2,
    "change_basis": "yoy",
    "confidence": 0.97,
    "value": 216732,
    "low": None,
    "high": None,
    "bound": "exact",
    "unit": "t",
    "raw": "216,732 tons",
    "quote": "A test of this rule: copper cathode output came to 216,732 tons.",
    "url": "https://example.org/test",
    "wire": "test",
    "source": "IMIDRO",
    "published": None,
}


@dataclass(frozen=True, slots=True)
class Preview:
    """The letters a rule would have sent, one a change, oldest first, and how many it refused for what."""

    letters: list[Letter]
    refused: Counter[str]


def preview_of(db: Database, config: Config, name: str, rule: AlertSection, since: Moment) -> Preview:
    """Asks the rule about the changes since then, as far as they became known."""
    facts = facts_of(db, lexicon_of(config))
    letters, refused = [], Counter[str]()
    for change in reversed(queries.changes(db, since=since, limit=ALL)):
        reason = refusal(rule, change, facts(change))
        if reason is None:
            letters.append(write_letter(_message(name, rule, change, change.at), [look_around(db, change)]))
        else:
            refused[reason] += 1
    return Preview(letters, refused)


def sample_letter(config: Config, name: str, rule: AlertSection) -> Letter:
    """The newest change that the rule wants, or an invented one, marked as a test and with a key of its own."""
    now = datetime.now(UTC)
    told = _newest(config, rule) or Told(
        Change("figure.new", "test", now, "Copper cathode, Iran", after=SAMPLE, url=SAMPLE["url"])
    )
    letter = write_letter(
        replace(_message(name, rule, told.change, now), key=f"test-{now:%Y%m%d%H%M%S%f}"), [told]
    )
    return replace(
        letter,
        subject=f"Test: {letter.subject}",
        payload=letter.payload | {"subject": f"Test: {letter.subject}"},
    )


def _newest(config: Config, rule: AlertSection) -> Told | None:
    if not config.store.path.exists():
        return None
    db = open_read_only(config.store.path)
    facts = facts_of(db, lexicon_of(config))
    wanted = (
        change for change in queries.changes(db, limit=1000) if refusal(rule, change, facts(change)) is None
    )
    newest = next(wanted, None)
    return look_around(db, newest) if newest else None


def _message(name: str, rule: AlertSection, change: Change, moment: datetime) -> Message:
    key = message_key(name, rule.to[0], [change.id or 0])
    return Message(0, key, 0, name, rule.to[0], "single", "due", 1, moment, moment, None, None, None)
