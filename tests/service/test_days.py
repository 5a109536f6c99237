"""Days of two dozen wires in seconds: real scheduler, service and store; simulated clock, wires and targets."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from crawler.alerts.deliver import Courier
from crawler.config import load_config
from crawler.figures.lexicon import default_lexicon
from crawler.service.crawls import Turns
from crawler.service.service import Pulse, Service
from crawler.service.settings import SettingsFile
from storage.changes import list_changes
from storage.chores import chores
from storage.db import Database, open_store
from storage.service import leave_service, take_service
from tests.service.simulation import Clock, FarEnd, Ledger, SimulatedCrawls, inline, simulated

# Berlin's clocks are set back on the second day.
START = datetime(2026, 10, 24, 13, tzinfo=UTC)
HOUR, DAY = 3600.0, 86400.0
PULSE = Pulse(beat=timedelta(minutes=5), listen=timedelta(hours=1))
LATE = 400.0  # seconds: a beat, and the crawl of another wire of the host
WIRES = 24


class Fleet:
    """A store with two dozen wires, two of which share a host, and what happens to them."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        names = [f"wire{number:02}" for number in range(WIRES)]
        homes = {name: f"https://{'wire00' if name == 'wire01' else name}.example" for name in names}
        sections = "".join(
            f'[wires.{name}]\nhome = "{home}"\nfeed = "/rss"\nevery = "3h"\n' for name, home in homes.items()
        )
        (folder / "orewire.toml").write_text(
            f'[crawl]\nwires = {json.dumps(names)}\n[service]\nzone = "Europe/Berlin"\nbackups = "copies"\n'
            f'[targets.desk]\nfile = "desk"\n[targets.erp]\nfile = "erp"\n[alerts.all]\nto = ["desk", "erp"]\n'
            f"at_most = 1000\n{sections}"
        )
        self.file = SettingsFile(lambda: load_config(folder / "orewire.toml"))
        self.db: Database = open_store(self.file.settings.config.store.path)
        self.db.conn.execute("PRAGMA synchronous = OFF")  # the power stays on
        self.ledger = Ledger(self.file.settings)
        self.crawls = SimulatedCrawls(self.db, self.ledger, clock)
        self.far = FarEnd(clock, outages=[(5 * HOUR, 9 * HOUR)])

    def service(self) -> Service:
        config = self.file.settings.config
        courier = Courier(self.db, config.alerts, config.targets, default_lexicon(), {}, sender=self.far)
        turns = Turns(self.db, self.file.settings)
        return Service(self.db, self.file, self.crawls, courier, turns, aside=inline, pulse=PULSE)

    async def watch(self, seconds: float) -> None:
        """A service that runs for so long."""
        take_service(self.db, datetime.now(UTC))
        service = self.service()
        watch = asyncio.create_task(service.watch())
        await asyncio.sleep(seconds)
        service.ended.set()
        await watch
        leave_service(self.db)

    def arrived(self, target: str) -> list[str]:
        return [subject for name, subject, _ in self.far.arrived if name.endswith(target)]


@pytest.fixture
def days(tmp_path: Path) -> Iterator[tuple[asyncio.Runner, Clock, Fleet]]:
    with simulated(START) as (runner, clock):
        fleet = Fleet(tmp_path, clock)
        yield runner, clock, fleet
        fleet.db.close()


def test_days_of_work_and_days_off(days: tuple[asyncio.Runner, Clock, Fleet]) -> None:
    runner, clock, fleet = days
    runner.run(fleet.watch(DAY))
    before = Counter(wire for wire, _, _ in fleet.ledger.spans)
    clock.run(2 * DAY)
    back, fleet.ledger.due = clock.seconds, {}
    runner.run(fleet.watch(DAY / 2))

    assert fleet.ledger.overlaps() == []
    assert set(before) == set(fleet.ledger.settings.wires)
    assert set(before.values()) == {8}  # every three hours
    assert max(fleet.ledger.waited) < LATE  # none was dropped, none late
    assert all(due > clock.seconds - LATE for due in fleet.ledger.due.values())
    for wire in fleet.ledger.settings.wires:
        again = [start for start in fleet.ledger.starts(wire) if start >= back]
        assert again[0] < back + LATE  # what was missed is made up for, at once
        assert again[1] > back + HOUR  # and once

    told = [change for change in list_changes(fleet.db, limit=10_000) if change.kind == "figure.new"]
    assert len(told) > 50
    for target in ("desk", "erp"):
        assert len(fleet.arrived(target)) == len(set(fleet.arrived(target))) == len(told)
    done = chores(fleet.db)
    assert {name for name, chore in done.items() if chore.failed or chore.done_at is None} == set()
    assert (
        len(list((fleet.file.settings.config.store.path.parent / "copies").iterdir())) == 2
    )  # of the night, and of the nights off


@pytest.mark.parametrize("by", [timedelta(hours=30), timedelta(hours=-30)], ids=["ahead", "back"])
def test_a_clock_that_is_set_delays_and_repeats_nothing(
    days: tuple[asyncio.Runner, Clock, Fleet], by: timedelta
) -> None:
    runner, clock, fleet = days

    async def set_the_clock() -> None:
        watch = asyncio.create_task(fleet.watch(DAY / 2))
        await asyncio.sleep(DAY / 4)
        clock.set(by)
        await watch

    runner.run(set_the_clock())
    assert fleet.ledger.overlaps() == []
    for wire in fleet.ledger.settings.wires:
        starts = fleet.ledger.starts(wire)
        gaps = [later - earlier for earlier, later in pairwise(starts)]
        assert max(gaps) < 3 * HOUR + LATE, wire
        assert sum(gap < 2 * HOUR for gap in gaps) <= 1, wire  # one that was not due by the old clock


def test_an_error_of_our_own_ends_a_crawl_and_not_the_service(
    days: tuple[asyncio.Runner, Clock, Fleet], caplog: pytest.LogCaptureFixture
) -> None:
    runner, _, fleet = days
    find, broken = fleet.crawls._plan, Counter[str]()

    def fails_once(wire: str, *arguments: object, **named: object) -> None:
        broken[wire] += 1
        if wire == "wire07" and broken[wire] == 1:
            raise ZeroDivisionError
        find(wire, *arguments, **named)  # type: ignore[arg-type]

    fleet.crawls._plan = fails_once  # type: ignore[method-assign]
    runner.run(fleet.watch(4 * HOUR))
    assert "crawl wire07: error of Orewire's own" in caplog.text
    assert (len(fleet.ledger.starts("wire06")), len(fleet.ledger.starts("wire07"))) == (2, 1)
