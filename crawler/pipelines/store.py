"""Stage 500: one transaction for everything that one visit brought."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from dataclasses import replace

from scrapy.crawler import Crawler

from crawler.frontier import Frontier
from storage.db import StoreError
from storage.models import Outcome

logger = logging.getLogger(__name__)


class Store:
    """Saves the outcome through the run's frontier and sets when its page is due again."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.closing: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Store:
        return cls(crawler)

    def process_item(self, item: Outcome) -> Outcome:
        frontier: Frontier = self.crawler.spider.frontier  # type: ignore[union-attr]
        outcome = replace(item, next_visit=frontier.schedule(item))
        try:
            frontier.save(outcome)
        except (StoreError, sqlite3.Error) as error:
            self._give_up(error)
        return outcome

    def _give_up(self, error: Exception) -> None:
        """A store that cannot be written ends the run: its pages stay due, and to ask for more would be in vain."""
        if self.closing is not None or self.crawler.engine is None:
            return
        logger.error("the store cannot be written, run given up: %s", error)
        # Not awaited here: closing waits for this very item.
        closing = self.crawler.engine.close_spider_async(reason=f"the store cannot be written: {error}")
        self.closing = asyncio.ensure_future(closing)
