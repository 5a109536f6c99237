"""One crawl of some wires in this process: Scrapy runs them side by side, the store keeps their runs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess, Crawler
from sqlite_utils import Database
from storage.db import open_store

from crawler.config import Config
from crawler.settings import crawl_settings
from crawler.wire_spider import WireSpider
from storage import runs
from storage.models import Run

# Loggers that report as errors, with tracebacks, what is an outcome here and counted as such.
QUIET = (
    "scrapy.downloadermiddlewares.robotstxt",
    "scrapy.core.downloader.handlers",
    "scrapy.core.scraper.download",
)


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


def crawl_wires(
    config: Config, wires: Mapping[str, type[WireSpider]], watcher: Watcher | None = None
) -> list[Run]:
    """Crawl the wires to their end and return their runs, in the order of `wires`.

    Raises StoreError if the store cannot be used. Once in a process: Scrapy's reactor does not start twice.
    """
    db = open_store(config.store.path)
    before = runs.last_run_id(db)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    process = AsyncCrawlerProcess(crawl_settings(config), install_root_handler=False)
    for wire in wires.values():
        crawler = process.create_crawler(wire)
        if watcher is not None:
            _watch(crawler, watcher)
        process.crawl(crawler)
    process.start()
    return _runs_of(db, wires, before)


def _runs_of(db: Database, wires: Mapping[str, type[WireSpider]], before: int) -> list[Run]:
    done = {run.wire: run for run in runs.runs_since(db, before) if run.wire in wires}
    return [done[name] for name in wires if name in done]


def _watch(crawler: Crawler, watcher: Watcher) -> None:
    def moved(*_: object, **__: object) -> None:
        spider = crawler.spider
        if isinstance(spider, WireSpider) and hasattr(spider, "frontier"):
            watcher.moved(spider.name, progress_of(spider))

    def ended(*_: object, **__: object) -> None:
        spider = crawler.spider
        if isinstance(spider, WireSpider) and hasattr(spider, "frontier"):
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
