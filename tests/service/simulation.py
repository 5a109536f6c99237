"""Days in seconds: the real service, scheduler and store under a clock that jumps to whatever is due next."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import time_machine

from crawler.alerts.letters import Letter
from crawler.alerts.sections import TargetSection
from crawler.alerts.senders import SendError
from crawler.crawl import host_of
from crawler.pace import next_interval
from crawler.service.settings import Settings
from storage.articles import save_outcome
from storage.db import Database
from storage.keys import text_hash
from storage.models import Article, Discovered, Figure, Outcome
from storage.pages import claim_pages, record_discovery
from storage.runs import finish_run, start_run
from storage.sources import plan_source, source_state
from storage.wires import register_wire


class Clock:
    """The clock on the wall, and the one that only runs on; both stand still but when nothing is to be done."""

    def __init__(self, wall: time_machine.Traveller) -> None:
        self.wall = wall
        self.seconds = 0.0

    def run(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall.shift(seconds)

    def set(self, by: timedelta) -> None:
        """Somebody sets the clock on the wall."""
        self.wall.shift(by)


class JumpingSelector(selectors.SelectSelector):
    """Where the loop would wait, the clock jumps."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("nothing will ever happen")
        if not ready and timeout:
            self.clock.run(timeout)
        return ready


class SimulatedLoop(asyncio.SelectorEventLoop):
    """An event loop in the clock's time."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(JumpingSelector(clock))
        self.clock = clock

    def time(self) -> float:
        return self.clock.seconds


@contextmanager
def simulated(start: datetime) -> Iterator[tuple[asyncio.Runner, Clock]]:
    """A runner of coroutines whose time is simulated, from `start` on."""
    with time_machine.travel(start, tick=False) as wall:
        clock = Clock(wall)
        with asyncio.Runner(loop_factory=lambda: SimulatedLoop(clock)) as runner:
            yield runner, clock


async def inline(work: Callable[..., bool], *arguments: object) -> bool:
    """In the place of a thread, which would take real time."""
    return work(*arguments)


@dataclass
class Ledger:
    """What the crawls were: (wire, begin, end) by the clock that only runs on, and when each wire said it is due."""

    settings: Settings
    spans: list[tuple[str, float, float]] = field(default_factory=list)
    due: dict[str, float] = field(default_factory=dict)
    waited: list[float] = field(default_factory=list)

    def starts(self, wire: str) -> list[float]:
        return [begin for name, begin, _ in self.spans if name == wire]

    def overlaps(self) -> list[tuple[str, str]]:
        """Pairs of crawls of one host at the same time."""
        by_host: defaultdict[str, list[tuple[float, float, str]]] = defaultdict(list)
        for wire, begin, end in self.spans:
            by_host[host_of(self.settings.wires[wire])].append((begin, end, wire))
        found = []
        for spans in by_host.values():
            spans.sort()
            found += [(a[2], b[2]) for a, b in pairwise(spans) if b[0] < a[1]]
        return found


class SimulatedCrawls:
    """Crawls of wires that exist in numbers only: each takes a while, and now and then finds a figure."""

    def __init__(self, db: Database, ledger: Ledger, clock: Clock, seed: int = 7) -> None:
        self.db, self.ledger, self.clock, self.chance = db, ledger, clock, random.Random(seed)
        self.articles: defaultdict[str, int] = defaultdict(int)
        for name, wire in ledger.settings.wires.items():
            register_wire(db, name, wire.title, wire.home, wire.country, wire.language, wire.rank)

    async def __call__(self, wire: str) -> int:
        begin, began = self.clock.seconds, datetime.now(UTC)
        if (due := self.ledger.due.get(wire)) is not None:
            self.ledger.waited.append(begin - due)
        run = start_run(self.db, wire, began)
        await asyncio.sleep(self.chance.uniform(5, 120))
        new = self.chance.random() < 0.3
        if new:
            self._find(wire, run)
        self._plan(wire, began, begin, seen=0.5 if new else 0.6)
        finish_run(self.db, run, {"new": int(new)}, "ok", None, datetime.now(UTC))
        self.ledger.spans.append((wire, begin, self.clock.seconds))
        return 0

    def _find(self, wire: str, run: int) -> None:
        self.articles[wire] += 1
        number, now = self.articles[wire], datetime.now(UTC)
        url = f"https://{wire}.example/{number}"
        record_discovery(self.db, wire, _feed(wire), "feed", [(Discovered(url), f"{wire}:{number}")], now=now)
        (page,) = claim_pages(self.db, wire, now, 1, str(run), timedelta(hours=1))
        figure = _figure(wire, number)
        article = Article(f"Output {number} of {wire}", figure.quote, now, "en")
        told = Outcome(page, run, now, "article", article=article, text_hash=text_hash(figure.quote))
        save_outcome(self.db, _with(told, figure, now + timedelta(days=900)), now=now)

    def _plan(self, wire: str, began: datetime, begin: float, seen: float) -> None:
        named = self.ledger.settings.every[wire]
        record_discovery(self.db, wire, _feed(wire), "feed", [], now=began)
        interval = next_interval(named, source_state(self.db, wire, _feed(wire)).interval, seen)
        plan_source(self.db, wire, _feed(wire), interval, began + interval, 0)
        self.ledger.due[wire] = begin + interval.total_seconds()


def _feed(wire: str) -> str:
    return f"https://{wire}.example/rss"


def _with(outcome: Outcome, figure: Figure, next_visit: datetime) -> Outcome:
    fields = {name: getattr(outcome, name) for name in Outcome.__slots__}
    return Outcome(**(fields | {"figures": (figure,), "next_visit": next_visit, "http_status": 200}))


def _figure(wire: str, number: int) -> Figure:
    raw = f"{1000 + number:,} tons"
    quote = f"Mine {number} of {wire} made {raw} of copper cathode in the year."
    start = quote.index(raw)
    return Figure(
        measure="production",
        status="actual",
        commodity="copper cathode",
        entity=f"Mine {number} of {wire}",
        value=Decimal(1000 + number),
        low=None,
        high=None,
        unit="t",
        raw=raw,
        bound="exact",
        start=date(2025, 1, 1),
        end=date(2025, 12, 31),
        period="2025",
        change_pct=None,
        change_basis=None,
        source=None,
        quote=quote,
        span=(start, start + len(raw)),
        confidence=0.95,
    )


class FarEnd:
    """All targets: takes a while, is out at times, keeps what arrived as (target, keys of the changes told)."""

    def __init__(self, clock: Clock, outages: Sequence[tuple[float, float]] = ()) -> None:
        self.clock, self.outages = clock, outages
        self.arrived: list[tuple[str, str, float]] = []

    def __call__(
        self, target: TargetSection, letter: Letter, environment: Mapping[str, str]
    ) -> Awaitable[None]:
        return self._take(str(target.file), letter)

    async def _take(self, target: str, letter: Letter) -> None:
        await asyncio.sleep(0.5)
        if any(start <= self.clock.seconds < end for start, end in self.outages):
            raise SendError("HTTP 503")
        self.arrived.append((target, letter.subject, self.clock.seconds))
