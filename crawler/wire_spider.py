"""WireSpider: discovery → polite requests → read_page → Outcome.

A wire is a subclass that is nothing but class attributes (crawler/spiders). Discovery runs first: every url that
a source gives becomes a row of the store. Then pages are claimed from the store in batches, so a crawl holds
few urls in memory, resumes where a killed one stopped, and shares a wire with a second process.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from crawler.discovery import Source, SourceReading, body_hash, discard_foreign, read_source
from crawler.failures import failure_reason
from crawler.frontier import Frontier
from crawler.page.ladder import read_page
from crawler.page.rules import PageRules
from crawler.visits import status_outcome
from storage.models import Outcome, Page

logger = logging.getLogger(__name__)

BATCH = 32  # pages claimed at a time: enough to keep the downloader busy, few enough to lose none for long
CHILD_SITEMAPS = 5  # of a sitemap index; the newest come first or last, and older ones hold no news


class WireSpider(scrapy.Spider):
    """One wire. Addresses are paths under `home`, or absolute; `article_pattern` is searched in path and query."""

    title: ClassVar[str] = ""
    home: ClassVar[str] = ""
    country: ClassVar[str] = ""
    language: ClassVar[str | None] = None
    timezone: ClassVar[str] = "UTC"
    rank: ClassVar[str] = "republisher"
    feeds: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    listings: ClassVar[tuple[str, ...]] = ()
    tags: ClassVar[tuple[str, ...]] = ()
    article_pattern: ClassVar[str | None] = None
    agent: ClassVar[str | None] = None  # User-Agent, where the wire wants another than ours
    delay: ClassVar[float] = 3.0
    every: ClassVar[str] = "30m"
    rules: ClassVar[PageRules] = PageRules()
    expect: ClassVar[dict[str, float]] = {}

    frontier: Frontier  # given by the run extension when the spider opens

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> WireSpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.claim_more, signal=signals.spider_idle)
        return spider

    @classmethod
    def sources(cls) -> Iterator[Source]:
        """Where this wire tells of its articles, in the order in which they are asked."""
        for kind in ("feed", "sitemap", "listing", "tag"):
            for address in getattr(cls, f"{kind}s"):
                yield Source(kind, urljoin(cls.home, address))

    async def start(self) -> AsyncIterator[scrapy.Request]:
        for source in self.sources():
            yield self._source_request(source)

    def _source_request(self, source: Source) -> scrapy.Request:
        return scrapy.Request(
            source.url,
            callback=self.parse_source,
            errback=self.source_failed,
            headers=self.frontier.validators(source.url),
            cb_kwargs={"source": source},
            dont_filter=True,
        )

    def parse_source(self, response: Response, source: Source) -> Iterator[scrapy.Request]:
        """Turn a feed, sitemap, listing or tag page into rows of the store."""
        ended = status_outcome(response.status)
        if ended:
            self.frontier.source_ended(source, *ended)
            return
        reading = read_source(response.body, response.url, source.kind, self._article_re())
        if reading.kind == "index":
            yield from self._child_sitemaps(reading)
        self._discover(source, reading, response)

    def _child_sitemaps(self, reading: SourceReading) -> Iterator[scrapy.Request]:
        for child in reading.items[:CHILD_SITEMAPS]:
            yield self._source_request(Source("sitemap", child.url))

    def _discover(self, source: Source, reading: SourceReading, response: Response) -> None:
        if reading.kind == "index":
            self.frontier.source_ended(source, "ok", f"{len(reading.items)} sitemaps")
            return
        found, foreign = discard_foreign(reading.items, self._article_re())
        self.frontier.discovered(source, found, foreign, reading.problem, response)

    def source_failed(self, failure: Failure) -> None:
        source = failure.request.cb_kwargs["source"]  # type: ignore[attr-defined]
        self.frontier.source_ended(source, *failure_reason(failure))

    def claim_more(self) -> None:
        """When nothing is left to do, take the next pages that are due; the spider closes when there are none."""
        pages = self.frontier.claim(BATCH)
        if not pages or self.crawler.engine is None:
            return
        for page in pages:
            self.crawler.engine.crawl(self._page_request(page))
        raise DontCloseSpider

    def _page_request(self, page: Page) -> scrapy.Request:
        return scrapy.Request(
            page.url,
            callback=self.parse_article,
            errback=self.page_failed,
            headers=self.frontier.page_validators(page),
            cb_kwargs={"page": page},
            # The store decides what is asked for; a redirect to the same url that sets a cookie must be followed.
            dont_filter=True,
        )

    def parse_article(self, response: Response, page: Page) -> Iterator[Outcome]:
        """One visit's outcome: what the status says, else what the page's text says."""
        ended = status_outcome(response.status) or self._led_away(response, page)
        if ended:
            yield self.frontier.outcome(page, *ended, response=response)
            return
        if not response.body.strip():
            yield self.frontier.outcome(page, "failed", "empty page", response=response)
            return
        digest = body_hash(response.body)
        if page.visits and digest == page.body_hash:
            yield self.frontier.outcome(page, "not_modified", "same bytes", response=response)
            return
        if not hasattr(response, "text"):
            yield self.frontier.outcome(page, "failed", "not a text document", response=response)
            return
        reading = read_page(response.text, response.url, self.rules, self.frontier.hint(page))
        yield self.frontier.outcome(
            page, reading.state, reading.reason, response=response, article=reading.article, digest=digest
        )

    def _led_away(self, response: Response, page: Page) -> tuple[str, str] | None:
        """A redirect from an article to something else: the homepage, a login, another host."""
        if response.url == page.url or not self.article_pattern:
            return None
        parts = urlsplit(response.url)
        if self._article_re().search(f"{parts.path}?{parts.query}"):
            return None
        return "failed", f"redirected to {parts.scheme}://{parts.netloc}{parts.path[:60]}"

    def page_failed(self, failure: Failure) -> Iterator[Outcome]:
        page = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]
        yield self.frontier.outcome(page, *failure_reason(failure))

    @classmethod
    def _article_re(cls) -> re.Pattern[str]:
        return re.compile(cls.article_pattern or "")
