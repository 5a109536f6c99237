"""The courier: every change arrives, in order, once by its key, whatever fails on the way."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from crawler.alerts.deliver import Courier
from crawler.alerts.letters import Letter
from crawler.alerts.sections import AlertSection, TargetSection
from crawler.alerts.senders import SendError
from crawler.figures.lexicon import default_lexicon
from storage import messages
from storage.db import Database, write
from tests.alerts.makers import rule
from tests.alerts.test_outbox import tell
from tests.storage.makers import T0

SECRETS = {"S": "s"}


class Clock:
    def __init__(self) -> None:
        self.now = T0

    def __call__(self) -> datetime:
        return self.now


class FarEnd:
    """Stands for all targets: keeps what arrives, fails as told."""

    def __init__(self) -> None:
        self.arrived: defaultdict[str, list[str]] = defaultdict(list)
        self.failing: dict[str, SendError] = {}

    async def __call__(self, target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
        name = str(target.file)
        if name in self.failing:
            raise self.failing[name]
        self.arrived[name].append(letter.subject)


TARGETS = {name: TargetSection(file=Path(name)) for name in ("desk", "erp")}


def courier(
    db: Database, far: FarEnd, clock: Clock, rules: Mapping[str, AlertSection] | None = None
) -> Courier:
    made = Courier(
        db, rules or {"all": rule(to=["desk", "erp"])}, TARGETS, default_lexicon(), SECRETS, clock, far
    )
    made.enroll()
    return made


async def given_up_after(attempts: int, post: Courier, clock: Clock) -> int:
    """How many messages so many rounds give up, each a quarter of an hour after the other."""
    given_up = 0
    for _ in range(attempts):
        given_up += (await post.work())["given up"]
        clock.now += timedelta(minutes=15)
    return given_up


async def test_a_dead_target_delays_no_other(db: Database) -> None:
    far, clock = FarEnd(), Clock()
    far.failing["erp"] = SendError("HTTP 503")
    post = courier(db, far, clock)
    tell(db, 3)
    counts = await post.work()
    assert (counts["wanted"], counts["messages"], counts["sent"], counts["failed"]) == (3, 6, 3, 1)
    assert len(far.arrived["desk"]) == 3
    assert far.arrived["erp"] == []


async def test_what_failed_is_tried_again_in_order_and_only_when_due(db: Database) -> None:
    far, clock = FarEnd(), Clock()
    far.failing["erp"] = SendError("HTTP 503")
    post = courier(db, far, clock)
    tell(db, 3)
    await post.work()
    assert (await post.work())["failed"] == 0
    due = post.next_due()
    assert due is not None
    assert timedelta(seconds=15) <= due - T0 <= timedelta(seconds=30)
    far.failing.clear()
    clock.now = due
    assert (await post.work())["sent"] == 3
    assert far.arrived["erp"] == far.arrived["desk"]
    assert post.next_due() is None


async def test_after_a_week_it_is_given_up_and_the_other_target_told_once(db: Database) -> None:
    far, clock = FarEnd(), Clock()
    far.failing["erp"] = SendError("HTTP 503")
    post = courier(db, far, clock)
    tell(db, 2)
    await post.work()
    clock.now += timedelta(days=7)
    counts = await post.work()
    assert counts["given up"] == 2
    await post.work()
    assert far.arrived["desk"][2:] == ["Orewire: messages could not be delivered"]
    assert [each.detail for each in messages.undelivered(db)] == ["HTTP 503", "HTTP 503"]
    far.failing.clear()
    with write(db):
        assert messages.revive(db, clock.now, "erp") == 2
    await post.work()
    assert far.arrived["erp"] == far.arrived["desk"][:2]


async def test_a_letter_that_is_refused_holds_up_the_queue_for_a_few_attempts_only(db: Database) -> None:
    far, clock = FarEnd(), Clock()
    far.failing["erp"] = SendError("HTTP 422", refused=True)
    post = courier(db, far, clock)
    tell(db, 1)
    assert await given_up_after(5, post, clock) == 1
    await post.work()
    assert far.arrived["desk"][1:] == ["Orewire: messages could not be delivered"]
    assert post.next_due() is None


async def test_a_letter_that_cannot_be_made_is_given_up_and_those_behind_it_arrive(db: Database) -> None:
    far, clock = FarEnd(), Clock()

    async def stumbles(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
        if str(target.file) == "erp" and "Mine 0" in letter.text:
            raise KeyError("secret words")
        await far(target, letter, environment)

    post = courier(db, far, clock)
    post.sender = stumbles
    tell(db, 2)
    assert await given_up_after(5, post, clock) == 1
    (dead,) = [each for each in messages.undelivered(db) if each.state == "dead"]
    assert dead.detail is not None
    assert re.fullmatch(r"error of Orewire's own: KeyError in test_deliver\.py:\d+", dead.detail)
    assert far.arrived["erp"] == far.arrived["desk"][1:2]


async def test_a_store_that_cannot_be_read_is_no_fault_of_a_message(db: Database) -> None:
    far, clock = FarEnd(), Clock()

    async def locked(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
        raise sqlite3.OperationalError("database is locked")

    post = courier(db, far, clock)
    post.sender = locked
    tell(db, 1)
    with pytest.raises(sqlite3.OperationalError):
        await post.work()
    assert {each.state for each in messages.undelivered(db)} == {"due"}
    post.sender = far
    assert (await post.work())["sent"] == 2


async def test_a_target_that_is_gone_from_the_configuration_is_given_up_in_words(db: Database) -> None:
    far, clock = FarEnd(), Clock()
    post = courier(db, far, clock, {"all": rule(to=["desk", "old"])})
    tell(db, 1)
    counts = await post.work()
    assert (counts["sent"], counts["given up"]) == (1, 1)
    assert messages.undelivered(db)[0].detail == "orewire.toml has no such target any more"


async def test_an_attempt_is_counted_before_it_is_made(db: Database) -> None:
    far, clock = FarEnd(), Clock()

    class Killed(BaseException):
        pass

    async def dies(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
        raise Killed

    post = courier(db, far, clock)
    tell(db, 1)
    post.sender = dies
    with pytest.raises(Killed):
        await post.work()
    head = messages.head(db, "desk")
    assert head is not None
    assert (head.attempts, head.state) == (1, "due")
    post.sender = far
    assert (await post.work())["sent"] == 2


async def test_a_round_that_a_slow_target_holds_up_delays_no_other_round(db: Database) -> None:
    far, clock, taken = FarEnd(), Clock(), asyncio.Event()

    async def slow(target: TargetSection, letter: Letter, environment: Mapping[str, str]) -> None:
        if str(target.file) == "erp":
            await taken.wait()
        await far(target, letter, environment)

    post = courier(db, far, clock)
    post.sender = slow
    tell(db, 1)
    first = asyncio.create_task(post.work())
    while not far.arrived["desk"]:
        await asyncio.sleep(0)
    tell(db, 2, first=1)
    assert (await post.work())["sent"] == 2
    assert (len(far.arrived["desk"]), far.arrived["erp"], post.next_due()) == (3, [], None)
    taken.set()
    assert (await first)["sent"] == 4
    assert far.arrived["erp"] == far.arrived["desk"]
