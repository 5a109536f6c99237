"""Scrapy extension: every crawl of a wire is a run row in the store, opened before and closed after it."""

from __future__ import annotations

import logging
import sqlite3
from datetime import UTC, datetime

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.archive import run_archive
from crawler.config import Config
from crawler.durations import read_duration
from crawler.figures.lexicon import known_parts
from crawler.frontier import Frontier
from crawler.promises import Past, kept, summed
from crawler.verdicts import health_of, verdict
from crawler.wire_spider import WireSpider
from storage import runs
from storage.db import StoreError, open_store
from storage.models import Outcome
from storage.parts import register_parts
from storage.wires import register_wire

logger = logging.getLogger(__name__)

RUNS_COMPARED = 30


class RunRecord:
    """Opens the store for the spider, gives it its frontier, and writes the run's verdict when it closes."""

    def __init__(self, crawler: Crawler) -> None:
        config: Config | None = crawler.settings.get("OREWIRE_CONFIG")
        if config is None:
            raise NotConfigured("OREWIRE_CONFIG is not set")
        self.crawler = crawler
        self.config = config
        crawler.signals.connect(self.open, signal=signals.spider_opened)
        crawler.signals.connect(self.page_error, signal=signals.spider_error)
        crawler.signals.connect(self.outcome_error, signal=signals.item_error)
        crawler.signals.connect(self.close, signal=signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RunRecord:
        return cls(crawler)

    def open(self, spider: WireSpider) -> None:
        """Register the wire and start its run."""
        self.db = open_store(self.config.store.path)
        register_wire(
            self.db, spider.name, spider.title, spider.home, spider.country, spider.language, spider.rank
        )
        register_parts(self.db, known_parts(), datetime.now(UTC))
        run = runs.start_run(self.db, spider.name, datetime.now(UTC))
        spider.archive = run_archive(self.config.archive.directory, spider.name, run, datetime.now(UTC))
        spider.frontier = Frontier(
            self.db,
            spider.name,
            spider.article_pattern,
            run,
            self.config.crawl,
            read_duration(spider.every),
        )

    def page_error(self, failure: Failure, response: Response, spider: WireSpider) -> None:
        """A callback raised: Scrapy logs it and goes on; the page must not count as neither read nor failed."""
        request = response.request
        page = request.cb_kwargs.get("page") if request else None
        spider.frontier.own_fault(failure.value, page)

    def outcome_error(self, item: Outcome, spider: WireSpider, failure: Failure) -> None:
        """A pipeline stage raised."""
        spider.frontier.own_fault(failure.value, item.page)

    def close(self, spider: WireSpider, reason: str) -> None:
        """Say how the run ended. Stopped by a user, it is interrupted."""
        spider.archive.close()
        frontier, now = spider.frontier, datetime.now(UTC)
        try:
            frontier.settle_missing()
            ended, detail = self._judge(spider, now) if reason == "finished" else ("interrupted", reason)
            frontier.postpone()
            earlier = [run.verdict for run in runs.last_polls(self.db, spider.name)]
            turn = runs.finish_run(
                self.db, frontier.run, dict(frontier.counts), ended, detail, now, health_of(ended, earlier)
            )
            frontier.changes += [turn] if turn else []
        except (StoreError, sqlite3.Error) as error:
            logger.error("wire %s: its run could not be closed in the store: %s", spider.name, error)
        else:
            logger.info("run ended: wire=%s run=%s verdict=%s %s", spider.name, frontier.run, ended, detail)
        self.db.conn.close()

    def _judge(self, spider: WireSpider, now: datetime) -> tuple[str, str]:
        """The verdict of a run that came to its end: how it went, then what the wire promises."""
        frontier = spider.frontier
        if not any(True for _ in spider.sources()):  # a wire that searches find pages for
            return "ok", "" if frontier.counts["fetched"] else "nothing was handed over to read"
        ended, detail = verdict(frontier.source_ends, frontier.counts)
        if ended != "ok":
            return ended, detail
        before = runs.last_polls(self.db, spider.name, RUNS_COMPARED)
        readings = runs.last_polls(self.db, spider.name, RUNS_COMPARED, fetching=True)
        past = Past(
            summed([run.counts for run in before]),
            before[-1].started_at if before else None,
            [run.counts for run in readings],
        )
        fault = kept(spider.expect, frontier.counts, past, frontier.freshness(), now)
        return fault or (ended, detail)
