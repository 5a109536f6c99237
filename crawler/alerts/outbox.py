"""From the log to the outbox: each rule is asked about each change once, and what is due is put into messages.

Both steps are one transaction a rule, or a rule and target: a crash between any two loses nothing and repeats nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from crawler.alerts.rules import Facts, refusal
from crawler.alerts.sections import AlertSection
from crawler.alerts.timing import Quiet, When, release
from storage.db import Database, write
from storage.deliveries import Delivery, Wanted, decide, unasked, waiting
from storage.messages import add_message, made_since
from storage.models import Change
from storage.rules import StoredRule, active_rules, register_rules

HOUR = timedelta(hours=1)
FactsOf = Callable[[Change], Facts]
Rules = Mapping[str, AlertSection]


def enroll(db: Database, rules: Rules, now: datetime) -> None:
    """Makes the rules of the configuration those of the store."""
    register_rules(db, {name: rule.model_dump(mode="json") for name, rule in rules.items()}, now)


def ask_rules(db: Database, rules: Rules, facts: FactsOf, now: datetime) -> Counter[str]:
    """Asks every rule about what became known since it was asked last; counts of "wanted" and of each refusal."""
    counts: Counter[str] = Counter()
    for stored in active_rules(db):
        if stored.name in rules:
            counts += _ask(db, stored, rules[stored.name], facts, now)
    return counts


def _ask(db: Database, stored: StoredRule, rule: AlertSection, facts: FactsOf, now: datetime) -> Counter[str]:
    counts: Counter[str] = Counter()
    while ripe := _ripe(unasked(db, stored), now - rule.after):
        refusals = {change.id: refusal(rule, change, facts(change)) for change in ripe}
        wanted = [
            each for change in ripe if refusals[change.id] is None for each in _wanted(rule, change, now)
        ]
        last = ripe[-1].id
        assert last is not None
        if not decide(db, stored, last, wanted):
            break  # somebody else asks this rule at the same time
        counts.update(refused or "wanted" for refused in refusals.values())
        stored = StoredRule(stored.id, stored.name, last)
    return counts


def _ripe(changes: Sequence[Change], until: datetime) -> list[Change]:
    """Those from the first on that are old enough: the cursor cannot step over one that is not."""
    young = next((place for place, change in enumerate(changes) if change.at > until), len(changes))
    return list(changes[:young])


def _wanted(rule: AlertSection, change: Change, now: datetime) -> list[Wanted]:
    assert change.id is not None
    quiet = Quiet.read(rule.quiet) if rule.quiet else None
    due, form = release(When.read(rule.when), quiet, ZoneInfo(rule.zone), now)
    return [Wanted(change.id, target, form, due) for target in dict.fromkeys(rule.to)]


def compose(db: Database, rules: Rules, now: datetime) -> int:
    """Puts the deliveries whose time has come into messages; how many messages that made."""
    with write(db):
        queues: defaultdict[tuple[int, str], list[Delivery]] = defaultdict(list)
        for each in waiting(db, now):
            queues[each.rule_id, each.target].append(each)
        return sum(_compose(db, due, _room(db, rules, due[0], now), now) for due in queues.values())


def _room(db: Database, rules: Rules, first: Delivery, now: datetime) -> int:
    """How many messages the rule may still send the target in this hour."""
    rule = rules.get(first.rule)
    most = rule.at_most if rule else AlertSection.model_fields["at_most"].default
    return int(most) - len(made_since(db, first.rule_id, first.target, now - HOUR))


def _compose(db: Database, due: Sequence[Delivery], room: int, now: datetime) -> int:
    messages = _messages(due, room)
    for together in messages:
        add_message(db, together, "single" if len(together) == 1 else "digest", now)
    return len(messages)


def _messages(due: Sequence[Delivery], room: int) -> list[list[Delivery]]:
    """The deliveries as messages in the order of the log, at most `room`; what is too much goes into the last.

    None where there is no room: they wait, and will go together.
    """
    if room < 1:
        return []
    parts = _in_order(due)
    rest = [each for part in parts[room - 1 :] for each in part]
    return parts if len(parts) <= room else [*parts[: room - 1], rest]


def _in_order(due: Sequence[Delivery]) -> list[list[Delivery]]:
    """Each alone but for the digest, which takes with it what came between its first and its last."""
    held = [each.id for each in due if each.form == "digest"]
    if not held:
        return [[each] for each in due]
    first, last = min(held), max(held)
    before = [[each] for each in due if each.id < first]
    after = [[each] for each in due if each.id > last]
    return [*before, [each for each in due if first <= each.id <= last], *after]
