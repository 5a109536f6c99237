"""Stage 200: does the article belong to a watched topic? If not, it is remembered as irrelevant."""

from __future__ import annotations

from dataclasses import replace

from scrapy.crawler import Crawler

from crawler.config import Config
from crawler.topics import match_topics
from storage.models import Outcome


class Relevance:
    """Gives each article its topics; one without any becomes irrelevant and carries no text further."""

    def __init__(self, config: Config) -> None:
        self.topics = config.topics

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Relevance:
        return cls(crawler.settings["OREWIRE_CONFIG"])

    def process_item(self, item: Outcome) -> Outcome:
        if item.article is None:
            return item
        topics = match_topics(item.article.headline, item.article.body, self.topics)
        if topics:
            return replace(item, topics=topics)
        return replace(item, state="irrelevant", reason="no watched topic", article=None)
