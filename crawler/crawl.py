"""One crawl of some wires in this process: Scrapy runs them side by side, the store keeps their runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler

from crawler.config import Config
from crawler.frontier import Frontier
from crawler.settings import crawl_settings
from crawler.wire_spider import WireSpider
from storage import runs
from storage.db import open_store
from storage.models import Change, Run


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one wire is: sources asked and answered, pages claimed and done, figures read."""

    sources: int
    sources_done: int
    pages: int
    pages_done: int
    figures: int


class Watcher(Protocol):
    """Who is told how a crawl goes on."""

    def moved(self, wire: str, progress: Progress) -> None: ...

    def ended(self, wire: str, progress: Progress) -> None: ...


@dataclass(frozen=True, slots=True)
class Crawl:
    """What one crawl of some wires did: their runs, and the changes that they caused, in order of storing."""

    runs: tuple[Run, ...]
    changes: tuple[Change, ...]


def crawl_wires(
    config: Config, wires: Mapping[str, type[WireSpider]], watcher: Watcher | None = None
) -> Crawl:
    """Crawl the wires to their end; runs are in the order of `wires`.

    Raises StoreError if the store cannot be used. Once in a process: Scrapy's reactor does not start twice.
    """
    open_store(config.store.path).conn.close()  # before anything is asked: a store that fails is told at once
    process = AsyncCrawlerProcess(crawl_settings(config))
    crawlers = [process.create_crawler(wire) for wire in wires.values()]
    for crawler in crawlers:
        if watcher is not None:
            _watch(crawler, watcher)
    for group in by_host(wires):
        _crawl_in_turn(process, [crawlers[place] for place in group])
    process.start()
    frontiers = [spider.frontier for crawler in crawlers if (spider := opened(crawler))]
    changes = [change for frontier in frontiers for change in frontier.changes]
    return Crawl(_runs(config, frontiers), tuple(sorted(changes, key=lambda change: change.id or 0)))


def by_host(wires: Mapping[str, type[WireSpider]]) -> list[list[int]]:
    """The places of the wires in groups that share a host: editions of one site must not be asked side by side."""
    groups: dict[str, list[int]] = {}
    for place, wire in enumerate(wires.values()):
        groups.setdefault(host_of(wire), []).append(place)
    return list(groups.values())


def host_of(wire: type[WireSpider]) -> str:
    """The host that a wire asks; www. is the same one."""
    return urlsplit(wire.home).netloc.removeprefix("www.")


def _crawl_in_turn(process: AsyncCrawlerProcess, crawlers: list[Crawler]) -> None:
    """One crawler after another; the next one begins before the process can think that all is done."""
    if crawlers:
        task = process.crawl(crawlers[0])
        task.add_done_callback(lambda _: _crawl_in_turn(process, crawlers[1:]))


def opened(crawler: Crawler) -> WireSpider | None:
    """The crawler's spider, if it came so far as to have a frontier."""
    spider = crawler.spider
    return spider if isinstance(spider, WireSpider) and hasattr(spider, "frontier") else None


def _runs(config: Config, frontiers: list[Frontier]) -> tuple[Run, ...]:
    db = open_store(config.store.path)
    found = (runs.find_run(db, frontier.run) for frontier in frontiers)
    done = tuple(run for run in found if run is not None)
    db.conn.close()
    return done


def _watch(crawler: Crawler, watcher: Watcher) -> None:
    def moved(*_: object, **__: object) -> None:
        if spider := opened(crawler):
            watcher.moved(spider.name, progress_of(spider))

    def ended(*_: object, **__: object) -> None:
        if spider := opened(crawler):
            watcher.ended(spider.name, progress_of(spider))

    for signal in (signals.spider_opened, signals.response_received, signals.item_scraped):
        crawler.signals.connect(moved, signal=signal, weak=False)
    crawler.signals.connect(ended, signal=signals.spider_closed, weak=False)


def progress_of(spider: WireSpider) -> Progress:
    """How far the spider's run is."""
    frontier = spider.frontier
    return Progress(
        sources=sum(1 for _ in spider.sources()),
        sources_done=len(frontier.source_ends),
        pages=frontier.asked,
        pages_done=frontier.counts["fetched"],
        figures=frontier.counts["figures"],
    )
