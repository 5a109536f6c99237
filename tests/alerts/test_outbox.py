"""From the log to messages: once for each change, rule and target, in order, whatever is repeated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from crawler.alerts.facts import facts_of
from crawler.alerts.outbox import ask_rules, compose, enroll
from crawler.alerts.sections import AlertSection
from crawler.figures.lexicon import default_lexicon
from storage import messages
from storage.articles import save_outcome
from storage.db import Database, rows, write
from storage.deliveries import decide, next_waiting, unasked
from storage.rules import active_rules
from tests.alerts.makers import rule
from tests.storage.makers import T0, figure, hours, outcome

SECONDS = timedelta(seconds=1)


def tell(db: Database, count: int, now: datetime = T0, first: int = 0) -> None:
    """So many articles, each with one figure of its own month: as many figure.new in the log."""
    for place in range(first, first + count):
        told = figure(body=f"Mine {place} made 216,732 tons of copper cathode.", entity=f"Mine {place}")
        save_outcome(db, outcome(told, slug=f"mine-{place}", at=now, published=now), now=now)


def work(db: Database, rules: dict[str, AlertSection], now: datetime = T0) -> int:
    ask_rules(db, rules, facts_of(db, default_lexicon()), now)
    return compose(db, rules, now)


def sent(db: Database, target: str = "desk") -> list[tuple[str, list[int]]]:
    """(form, ids of changes) of each message, in the order of the queue."""
    found = rows(db, "SELECT id, form FROM messages WHERE target = ? ORDER BY id", [target])
    return [(row["form"], [c.id or 0 for c in messages.content(db, row["id"])]) for row in found]


def enrolled(db: Database, **rules: AlertSection) -> dict[str, AlertSection]:
    enroll(db, rules, T0)
    return rules


def test_each_change_goes_once_to_each_target_of_a_rule(db: Database) -> None:
    rules = enrolled(db, copper=rule(to=["desk", "erp"], commodity="copper"), zinc=rule(commodity="zinc"))
    tell(db, 2)
    assert work(db, rules) == 4
    assert work(db, rules) == 0
    assert sent(db) == [("single", [1]), ("single", [2])]
    assert sent(db, "erp") == sent(db)
    keys = [row["key"] for row in rows(db, "SELECT DISTINCT key FROM messages")]
    assert len(keys) == 4


def test_a_rule_hears_of_nothing_before_it_came(db: Database) -> None:
    tell(db, 2)
    rules = enrolled(db, copper=rule())
    tell(db, 1, first=2)
    work(db, rules)
    assert sent(db) == [("single", [3])]


def test_a_rule_that_rested_hears_of_nothing_meanwhile(db: Database) -> None:
    rules = enrolled(db, copper=rule())
    enrolled(db)
    assert active_rules(db) == []
    tell(db, 2)
    enroll(db, rules, T0)
    tell(db, 1, first=2)
    work(db, rules)
    assert sent(db) == [("single", [3])]


def test_a_changed_rule_keeps_its_place(db: Database) -> None:
    enrolled(db, copper=rule(commodity="zinc"))
    tell(db, 1)
    rules = enrolled(db, copper=rule(commodity="copper"))
    work(db, rules)
    assert sent(db) == [("single", [1])]


def test_the_loser_of_a_race_stores_nothing(db: Database) -> None:
    enrolled(db, copper=rule())
    tell(db, 1)
    (stored,) = active_rules(db)
    assert decide(db, stored, 1, []) is True
    assert decide(db, stored, 1, []) is False
    assert unasked(db, active_rules(db)[0]) == []


def test_more_than_an_hour_may_hold_is_folded_into_a_digest_in_order(db: Database) -> None:
    rules = enrolled(db, copper=rule(at_most=3))
    tell(db, 6)
    assert work(db, rules) == 3
    assert sent(db) == [("single", [1]), ("single", [2]), ("digest", [3, 4, 5, 6])]
    tell(db, 2, first=6)
    assert work(db, rules, T0 + timedelta(minutes=59)) == 0
    assert work(db, rules, T0 + timedelta(minutes=61)) == 2
    assert sent(db)[3:] == [("single", [7]), ("single", [8])]


def test_a_digest_waits_for_its_time_and_holds_all(db: Database) -> None:
    rules = enrolled(db, copper=rule(when="08:00", zone="Asia/Tehran"))
    tell(db, 3, now=T0)
    assert work(db, rules) == 0
    assert next_waiting(db) == datetime.fromisoformat("2025-01-13T04:30:00+00:00")
    assert work(db, rules, hours(24)) == 1
    assert sent(db) == [("digest", [1, 2, 3])]
    assert next_waiting(db) is None


def test_what_quiet_hours_held_back_comes_as_one_before_what_is_new(db: Database) -> None:
    rules = enrolled(db, copper=rule(quiet="08:00-12:00"))
    tell(db, 2)
    assert work(db, rules) == 0
    tell(db, 1, now=hours(4), first=2)
    assert work(db, rules, hours(4)) == 2
    assert sent(db) == [("digest", [1, 2]), ("single", [3])]


def test_a_change_is_judged_after_its_time_and_none_before_it_is_skipped(db: Database) -> None:
    rules = enrolled(db, copper=rule(after="1h", witnesses=2))
    tell(db, 1)
    tell(db, 1, now=T0 + timedelta(minutes=30), first=1)
    for wire in ("irna", "trend"):
        same = figure(body=f"216,732 tons of cathode, Mine 1 tells {wire}.", entity="Mine 1")
        save_outcome(
            db, outcome(same, slug="copy", wire=wire, at=T0 + 31 * 60 * SECONDS), now=T0 + 31 * 60 * SECONDS
        )
    assert work(db, rules, T0 + timedelta(minutes=59)) == 0
    counts = ask_rules(db, rules, facts_of(db, default_lexicon()), T0 + timedelta(minutes=60))
    assert counts == {"too few witnesses": 1}
    assert work(db, rules, T0 + timedelta(minutes=91)) == 1
    assert sent(db) == [("single", [2])]


def test_queues_are_first_in_first_out_and_apart(db: Database) -> None:
    rules = enrolled(db, copper=rule(to=["desk", "erp"]))
    tell(db, 2)
    work(db, rules)
    first = messages.head(db, "desk")
    assert first is not None
    with write(db):
        messages.begin_attempt(db, first.id)
        messages.put_off(db, first.id, hours(1), "HTTP 500")
    assert [each.target for each in messages.heads(db)] == ["desk", "erp"]
    again = messages.head(db, "desk")
    assert again is not None
    assert (again.id, again.attempts, again.due_at, again.detail) == (first.id, 1, hours(1), "HTTP 500")
    assert again.key == first.key


def close(db: Database, ids: Sequence[int], **how: Any) -> None:
    with write(db):
        for number in ids:
            messages.give_up(db, number, "HTTP 500 for a week") if how.get("dead") else messages.mark_sent(
                db, number, T0
            )


def test_what_was_given_up_can_be_revived_and_what_was_sent_cannot(db: Database) -> None:
    rules = enrolled(db, copper=rule())
    tell(db, 2)
    work(db, rules)
    close(db, [1], dead=True)
    close(db, [2])
    assert messages.head(db, "desk") is None
    assert [(each.id, each.state) for each in messages.undelivered(db)] == [(1, "dead")]
    with write(db):
        assert messages.revive(db, hours(5)) == 1
    again = messages.head(db, "desk")
    assert again is not None
    assert (again.id, again.state, again.due_at) == (1, "due", hours(5))


def test_a_notice_is_given_once(db: Database) -> None:
    enrolled(db, copper=rule())
    with write(db):
        first = messages.add_notice(db, 1, "desk", "erp cannot be reached", "since Sunday", T0)
        assert first is not None
        assert messages.add_notice(db, 1, "desk", "erp cannot be reached", "since Sunday", T0) is None
    told = messages.head(db, "desk")
    assert told is not None
    assert (told.form, told.text, messages.content(db, told.id)) == ("notice", "since Sunday", [])


@pytest.mark.parametrize("again", [False, True], ids=["new", "same figure at another wire"])
def test_corroboration_and_recrawl_alert_nobody(db: Database, again: bool) -> None:
    rules = enrolled(db, copper=rule())
    told = figure()
    save_outcome(db, outcome(told), now=T0)
    work(db, rules)
    if again:
        save_outcome(db, outcome(told), now=hours(1))
        save_outcome(db, outcome(told, slug="other", wire="trend", at=hours(2)), now=hours(2))
        rounded = figure(raw="about 217,000 tons", value="217000", bound="about")
        save_outcome(db, outcome(rounded, slug="round", wire="menafn", at=hours(3)), now=hours(3))
    work(db, rules, hours(4))
    assert [ids for _, ids in sent(db)] == [[1]]
