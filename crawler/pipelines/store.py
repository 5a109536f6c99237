"""Stage 500: one transaction for everything that one visit brought."""

from __future__ import annotations

from dataclasses import replace

from scrapy.crawler import Crawler

from crawler.frontier import Frontier
from storage.models import Outcome


class Store:
    """Saves the outcome through the run's frontier and sets when its page is due again."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Store:
        return cls(crawler)

    def process_item(self, item: Outcome) -> Outcome:
        frontier: Frontier = self.crawler.spider.frontier  # type: ignore[union-attr]
        outcome = replace(item, next_visit=frontier.schedule(item))
        frontier.save(outcome)
        return outcome
