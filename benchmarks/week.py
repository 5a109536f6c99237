"""Seven days of the service in minutes: `python -m benchmarks.week [--days 7]`.

The real scheduler, service, store, alerts and reading of pages; two dozen replica wires in the shipped wires' own
markup, whose articles appear over the days. Simulated are the clock, which jumps to what is due next, the network and
the targets; crawls run in this process, so that its memory is that of all of it.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import random
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scrapy import Request
from scrapy.http import HtmlResponse, Response, XmlResponse
from scrapy.settings import Settings

from crawler.alerts.deliver import Courier
from crawler.config import Config, load_config
from crawler.crawl import host_of
from crawler.figures.lexicon import default_lexicon
from crawler.frontier import Frontier
from crawler.pipelines.clean import Clean
from crawler.pipelines.duplicates import Duplicates
from crawler.pipelines.figures import Figures
from crawler.pipelines.relevance import Relevance
from crawler.service.crawls import Turns
from crawler.service.service import Pulse, Service
from crawler.service.settings import SettingsFile
from crawler.settings import crawl_settings
from crawler.verdicts import health_of, verdict
from crawler.wire_spider import WireSpider
from storage.check import check_store
from storage.db import Database, open_store, rows
from storage.models import Outcome
from storage.processes import resident_bytes
from storage.runs import finish_run, last_polls, start_run
from storage.service import leave_service, take_service
from storage.wires import register_wire
from tests.crawl.replica_fleet import ReplicaWire
from tests.crawl.test_fleet import FLEET
from tests.service.simulation import Clock, FarEnd, Ledger, inline, simulated

START = datetime(2026, 10, 22, 7, tzinfo=UTC)
DAY = 86400.0
SHOWN = 30  # items of a feed
PULSE = Pulse(beat=timedelta(minutes=1), listen=timedelta(seconds=30))
WARM = 0.25  # of the time, after which memory is to be flat
MOST_GROWTH = 0.10
LATE = 15 * 60.0  # seconds: crawls of the fleet that are due together wait for their turn


class Press:
    """The replica wires' articles, each from a moment of its own on."""

    def __init__(self, names: list[str], articles: int, seconds: float, chance: random.Random) -> None:
        self.pages: dict[str, dict[str, str]] = {}
        self.since: dict[str, list[tuple[float, datetime, str]]] = {}
        for name in names:
            wire = ReplicaWire(name, articles)
            wire.server.server_close()
            self.pages[name] = wire.pages
            times = sorted(max(0.0, chance.uniform(-0.1, 1)) * seconds for _ in wire.pages)
            times[0] = 0.0  # a feed is never empty
            self.since[name] = [
                (at, START + timedelta(seconds=at), path) for at, path in zip(times, wire.pages, strict=True)
            ]

    def answer(self, name: str, request: Request, seconds: float) -> Response:
        """What the wire says at that time."""
        path = unquote(urlsplit(request.url).path)
        query = urlsplit(request.url).query
        if path == "/rss":
            return XmlResponse(request.url, body=self.feed(name, request.url, seconds), request=request)
        page = self.pages[name].get(f"{path}?{unquote(query)}" if query else path)
        if page is None:
            return Response(request.url, status=404, request=request)
        return HtmlResponse(request.url, body=page.encode(), encoding="utf-8", request=request)

    def feed(self, name: str, url: str, seconds: float) -> bytes:
        home = url.removesuffix("/rss")
        shown = [each for each in self.since[name] if each[0] <= seconds][-SHOWN:]
        items = "".join(
            f"<item><title>Item</title><link>{home}{path.replace('&', '&amp;')}</link>"
            f"<pubDate>{format_datetime(moment)}</pubDate></item>"
            for _, moment, path in reversed(shown)
        )
        title = "GlobeNewswire Mining Steel"
        return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


class ReplicaCrawls:
    """A crawl in this process: the wire's own spider, frontier and pipelines; answers come from the press."""

    def __init__(self, db: Database, ledger: Ledger, clock: Clock, press: Press, seed: int) -> None:
        config: Config = ledger.settings.config.with_crawl(only_due=True)
        self.db, self.ledger, self.clock, self.press, self.config = db, ledger, clock, press, config
        self.stages = (Clean(), Relevance(config), Duplicates(), Figures(config))
        self.chance = random.Random(seed)
        self.verdicts: Counter[str] = Counter()
        self.scrapy = Settings(crawl_settings(config))

    async def __call__(self, name: str) -> int:
        wire = self.ledger.settings.wires[name]
        begin = self.clock.seconds
        if (due := self.ledger.due.get(name)) is not None:
            self.ledger.waited.append(begin - due)
        register_wire(self.db, name, wire.title, wire.home, wire.country, wire.language, wire.rank)
        spider = wire()
        spider.settings = self.scrapy
        run = start_run(self.db, name, datetime.now(UTC))
        every = self.ledger.settings.every[name]
        spider.frontier = Frontier(self.db, name, wire.article_pattern, run, self.config.crawl, every)
        await self._ask(spider)
        self._close(spider, run)
        self.ledger.spans.append((name, begin, self.clock.seconds))
        self.ledger.due[name] = self._next_poll(name)
        return 0

    async def _ask(self, spider: WireSpider) -> None:
        frontier = spider.frontier
        waiting = deque(spider._source_request(each) for each in frontier.due_sources(spider.sources()))
        waiting.extend([] if waiting else spider._claimed())
        while waiting:
            request = waiting.popleft()
            await asyncio.sleep(spider.delay + self.chance.uniform(0, 1))
            response = self.press.answer(spider.name, request, self.clock.seconds)
            assert request.callback is not None
            for found in request.callback(response, **request.cb_kwargs) or ():
                waiting.append(found) if isinstance(found, Request) else self._store(frontier, found)
            waiting.extend([] if waiting else spider._claimed())

    def _store(self, frontier: Frontier, outcome: Outcome) -> None:
        for stage in self.stages:
            outcome = stage.process_item(outcome)
        frontier.save(replace(outcome, next_visit=frontier.schedule(outcome)))

    def _close(self, spider: WireSpider, run: int) -> None:
        frontier = spider.frontier
        frontier.settle_missing()
        ended, detail = verdict(frontier.source_ends, frontier.counts)
        earlier = [each.verdict for each in last_polls(self.db, spider.name)]
        health = health_of(ended, earlier)
        finish_run(self.db, run, dict(frontier.counts), ended, detail, datetime.now(UTC), health)
        self.verdicts[ended] += 1

    def _next_poll(self, name: str) -> float:
        (found,) = rows(self.db, "SELECT min(due_at) AS due FROM sources WHERE wire = ?", [name])
        ahead = datetime.fromisoformat(found["due"]) - datetime.now(UTC)
        return self.clock.seconds + ahead.total_seconds()


def configure(folder: Path) -> Path:
    names = ", ".join(f'"{name}"' for name in FLEET)
    wires = "".join(
        f'[wires.{name}]\nhome = "https://{name.replace("_", "-")}.example"\nfeeds = ["/rss"]\nsitemaps = []\n'
        "listings = []\ntags = []\n"
        for name in FLEET
    )
    file = folder / "orewire.toml"
    file.write_text(
        f'[crawl]\nwires = [{names}]\n[service]\nbackups = "copies"\n[targets.desk]\nfile = "desk"\n'
        f'[alerts.all]\nto = "desk"\nkinds = ["figure.new"]\nat_most = 100000\nalert_backfill = true\n{wires}'
    )
    return file


async def watched(service: Service, clock: Clock, seconds: float) -> list[int]:
    """The service for so long; the memory in use at each hundredth of it, in bytes."""
    take_service(service.db, datetime.now(UTC))
    watch = asyncio.create_task(service.watch())
    memory = []
    for step in range(1, 101):
        await asyncio.sleep(seconds * step / 100 - clock.seconds)
        gc.collect()
        memory.append(resident_bytes(os.getpid()) or 0)
    service.ended.set()
    await watch
    leave_service(service.db)
    return memory


def faults(
    ledger: Ledger, crawls: ReplicaCrawls, far: FarEnd, db: Database, memory: list[int], end: float
) -> Iterator[str]:
    """What did not go as it should."""
    if overlaps := ledger.overlaps():
        yield f"{len(overlaps)} crawls of one host at once: {overlaps[0]}"
    if max(ledger.waited) > LATE:
        yield f"a crawl began {max(ledger.waited):.0f} s after it was due"
    if never := [wire for wire in FLEET if ledger.due.get(wire, 0) < end - LATE]:
        yield f"a due crawl was dropped: {never}"
    if set(crawls.verdicts) - {"ok", "visited"}:
        yield f"verdicts: {dict(crawls.verdicts)}"
    told = rows(db, "SELECT title FROM changes WHERE kind = 'figure.new' AND cause = 'wire'")
    subjects = [subject for _, subject, _ in far.arrived]
    if len(subjects) != len(told):
        yield f"{len(subjects)} alerts for {len(told)} changes"
    if memory[-1] > memory[int(len(memory) * WARM)] * (1 + MOST_GROWTH):
        yield "memory grows"
    yield from check_store(db)


def main() -> int:
    """0 if every due crawl was made, none of a host at once, memory flat, and each change told once."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=float, default=7)
    parser.add_argument("--articles", type=int, default=60, help="of each wire, over all days")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    seconds, chance = given.days * DAY, random.Random(given.seed)
    press = Press(FLEET, given.articles, seconds, chance)
    with tempfile.TemporaryDirectory() as folder, simulated(START) as (runner, clock):
        file = configure(Path(folder))
        settings = SettingsFile(lambda: load_config(file))
        db = open_store(settings.settings.config.store.path)
        db.conn.execute("PRAGMA synchronous = OFF")
        ledger, far = Ledger(settings.settings), FarEnd(clock)
        crawls = ReplicaCrawls(db, ledger, clock, press, given.seed)
        config = settings.settings.config
        courier = Courier(db, config.alerts, config.targets, default_lexicon(), {}, sender=far)
        service = Service(
            db, settings, crawls, courier, Turns(db, settings.settings), aside=inline, pulse=PULSE
        )
        memory = runner.run(watched(service, clock, seconds))
        hosts = {host_of(wire) for wire in settings.settings.wires.values()}
        begun, ended = memory[int(len(memory) * WARM)], memory[-1]
        pages = rows(db, "SELECT count(*) AS n FROM articles")[0]["n"]
        print(
            f"{given.days:g} days, {len(FLEET)} wires on {len(hosts)} hosts: {len(ledger.spans)} crawls,"
            f" {dict(crawls.verdicts)}"
        )
        print(
            f"{pages} articles, {len(far.arrived)} alerts; latest start {max(ledger.waited):.0f} s after it was due"
        )
        print(
            f"memory {begun / 1e6:.0f} MB after a quarter, {ended / 1e6:.0f} MB at the end ({ended / begun - 1:+.1%})"
        )
        found = list(faults(ledger, crawls, far, db, memory, clock.seconds))
        db.close()
    for fault in found:
        print(f"WRONG: {fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
