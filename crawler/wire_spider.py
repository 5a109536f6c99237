"""WireSpider: discovery → polite requests → read_page → Outcome.

A wire is a subclass that is nothing but class attributes (crawler/spiders). Discovery runs first: every url that
a source gives becomes a row of the store. Then pages are claimed from the store in batches, so a crawl holds
few urls in memory, resumes where a killed one stopped, and shares a wire with a second process.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any, ClassVar
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response, TextResponse
from twisted.python.failure import Failure

from crawler.archive import Archive
from crawler.browser import browser_meta
from crawler.discovery import Source, SourceReading, body_hash, discard_foreign, read_source, wrong_channel
from crawler.expectation import Expectation
from crawler.failures import failure_reason
from crawler.frontier import Frontier
from crawler.middlewares.kept_back import KeptBackError
from crawler.middlewares.retry_after import wait_of
from crawler.page.ladder import read_page
from crawler.page.rules import PageRules
from crawler.page_markup import page_markup, rules_for
from crawler.pdf.content import UnreadablePdfError
from crawler.pdf.reading import is_pdf
from crawler.verdicts import LEFT
from crawler.visits import status_outcome
from storage.keys import url_key
from storage.models import Outcome, Page

logger = logging.getLogger(__name__)

BATCH = 32  # pages claimed at a time: enough to keep the downloader busy, few enough to lose none for long
CHILD = "child sitemap"
CHILD_SITEMAPS = 5  # of a sitemap index; the newest come first or last, and older ones hold no news


class WireSpider(scrapy.Spider):
    """One wire. Addresses are paths under `home`, or absolute; `article_pattern` is searched in path and query."""

    on: ClassVar[bool] = True  # whether it is crawled where orewire.toml does not say
    title: ClassVar[str] = ""
    home: ClassVar[str] = ""
    country: ClassVar[str | None] = ""
    language: ClassVar[str | None] = None
    timezone: ClassVar[str] = "UTC"
    rank: ClassVar[str] = "republisher"
    feeds: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    listings: ClassVar[tuple[str, ...]] = ()
    tags: ClassVar[tuple[str, ...]] = ()
    feed_lists: ClassVar[tuple[str, ...]] = ()  # pages that name the wire's feeds: for the doctor
    article_pattern: ClassVar[str | None] = None
    agent: ClassVar[str | None] = None  # User-Agent, where the wire wants another than ours
    javascript: ClassVar[bool] = False  # whether its pages, listings and tag pages must be made by a browser
    delay: ClassVar[float] = 3.0
    every: ClassVar[str] = "30m"
    rules: ClassVar[PageRules] = PageRules()
    channel: ClassVar[str | None] = None  # a regex that a feed's own title must have; None: any will do
    assumed: ClassVar[tuple[str, ...]] = ()  # attributes and fields that nobody has seen on the live site
    expect: ClassVar[Expectation] = Expectation(articles_per_day=1, body_rung=None)

    frontier: Frontier  # given by the run extension when the spider opens
    archive: Archive  # likewise
    in_hand = 0  # pages claimed whose visit has not ended

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
        for source in self.frontier.due_sources(self.sources()):
            yield self._source_request(source)

    def _source_request(self, source: Source) -> scrapy.Request:
        return scrapy.Request(
            source.url,
            callback=self.parse_source,
            errback=self.source_failed,
            headers=self.frontier.validators(source.url),
            cb_kwargs={"source": source},
            meta=browser_meta(self.javascript, source.kind),
            dont_filter=True,
        )

    def parse_source(self, response: Response, source: Source) -> Iterator[scrapy.Request]:
        """Turn a feed, sitemap, listing or tag page into rows of the store."""
        self.frontier.asked_to_wait(wait_of(response.meta))
        ended = lie_of(response) or status_outcome(response.status)
        if ended:
            self.frontier.source_ended(source, *ended)
            return
        if self.frontier.is_same(source, response):
            self.frontier.source_ended(source, "same", "same bytes")
            return
        reading = read_source(
            response.body, content_type(response), response.url, source.kind, self._article_re()
        )
        if reading.kind == "index":
            yield from self._child_sitemaps(source, reading)
            return
        if fault := wrong_channel(reading, self.channel):
            self.frontier.source_ended(source, "failed", fault)
            return
        found, foreign = discard_foreign(reading.items, self._article_re())
        self.frontier.discovered(source, found, foreign, reading.problem, response)

    def _child_sitemaps(self, source: Source, reading: SourceReading) -> Iterator[scrapy.Request]:
        if source.kind == CHILD:  # an index of indexes could go on for ever
            self.frontier.source_ended(source, "failed", "a sitemap index within another")
            return
        self.frontier.source_ended(source, "index", f"{len(reading.items)} sitemaps")
        for child in reading.items[:CHILD_SITEMAPS]:
            yield self._source_request(Source(CHILD, child.url))

    def source_failed(self, failure: Failure) -> None:
        self._heed(failure)
        source = failure.request.cb_kwargs["source"]  # type: ignore[attr-defined]
        self.frontier.source_ended(source, *failure_reason(failure))

    def claim_more(self) -> None:
        """When nothing is left to do, take the next pages that are due; the spider closes when there are none."""
        requests = list(self._claimed())
        if not requests or self.crawler.engine is None:
            return
        for request in requests:
            self.crawler.engine.crawl(request)
        raise DontCloseSpider

    def _claimed(self) -> Iterator[scrapy.Request]:
        pages = self.frontier.claim(BATCH)
        self.in_hand += len(pages)
        yield from map(self._page_request, pages)

    def _ended(self, outcome: Outcome) -> Iterator[Outcome | scrapy.Request]:
        """The end of a visit; the next batch is claimed before the last one is used up.

        That an article is gone is not believed before the end of the run: it may be the whole wire.
        """
        if outcome.state == "gone" and outcome.page.visits:
            self.frontier.missing.append(outcome)
        else:
            yield outcome
        self.in_hand -= 1
        if self.in_hand < BATCH // 2:
            yield from self._claimed()

    def _page_request(self, page: Page) -> scrapy.Request:
        return scrapy.Request(
            page.url,
            callback=self.parse_article,
            errback=self.page_failed,
            headers=self.frontier.page_validators(page),
            cb_kwargs={"page": page},
            meta=browser_meta(self.javascript, "page"),
            # The store decides what is asked for; a redirect to the same url that sets a cookie must be followed.
            dont_filter=True,
        )

    def parse_article(self, response: Response, page: Page) -> Iterator[Outcome | scrapy.Request]:
        """One visit's outcome: what the status says, else what the page's text says."""
        yield from self._ended(self._outcome(response, page))

    def _outcome(self, response: Response, page: Page) -> Outcome:
        if ended := self._unread(response, page):
            return self.frontier.outcome(page, *ended, response=response)
        try:
            markup = page_markup(response.body, content_type(response))
        except UnreadablePdfError as error:
            return self.frontier.outcome(page, "failed", str(error), response=response)
        rules, hint = rules_for(markup, self.rules), self.frontier.hint(page)
        reading = read_page(markup, response.url, rules, hint, now=datetime.now(UTC))
        self.frontier.saw(reading)
        return self.frontier.outcome(
            page,
            reading.state,
            reading.reason,
            response=response,
            article=reading.article,
            digest=body_hash(response.body),
        )

    def _unread(self, response: Response, page: Page) -> tuple[str, str] | None:
        """How the visit ends where the answer is not to be read."""
        self.frontier.asked_to_wait(wait_of(response.meta))
        self.frontier.counts["pages there"] += response.status in (200, 304)
        if ended := status_outcome(response.status) or self._led_away(response, page):
            return ended
        if not response.body.strip():
            return "failed", "empty page"
        if len(response.body) > self.settings.getint("DOWNLOAD_MAXSIZE"):  # a browser knows no such bound
            return "failed", "too large"
        if page.visits and body_hash(response.body) == page.body_hash:
            return "not_modified", "same bytes"
        return None if is_document(response) else ("failed", "not a text document")

    def _led_away(self, response: Response, page: Page) -> tuple[str, str] | None:
        """A redirect from an article to something else: the homepage, a login, another article."""
        if response.url == page.url or not self.article_pattern:
            return None
        if url_key(response.url, page.wire, self.article_pattern) == page.url_key:
            return None
        parts = urlsplit(response.url)
        return "failed", f"redirected to {parts.scheme}://{parts.netloc}{parts.path[:60]}"

    def page_failed(self, failure: Failure) -> Iterator[Outcome | scrapy.Request]:
        page = failure.request.cb_kwargs["page"]  # type: ignore[attr-defined]
        if self._heed(failure):
            # The page stays due: it was not asked for.
            self.in_hand -= 1
            self.frontier.counts[f"{LEFT}{failure.value}"] += 1
            return
        yield from self._ended(self.frontier.outcome(page, *failure_reason(failure)))

    def _heed(self, failure: Failure) -> bool:
        """Whether a request was kept back: the wire asked for a pause, or what it allows could not be read."""
        if not isinstance(failure.value, KeptBackError):
            return False
        self.frontier.asked_to_wait(failure.value.until)
        return True

    @classmethod
    def _article_re(cls) -> re.Pattern[str]:
        return re.compile(cls.article_pattern or "")


def lie_of(response: Response) -> tuple[str, str] | None:
    """How asking a source ended where the server says "not modified" to a question without a condition."""
    asked = response.request.headers if response.request else {}
    if response.status != 304 or "If-None-Match" in asked or "If-Modified-Since" in asked:
        return None
    return "failed", "HTTP 304 without a condition"


def is_document(response: Response) -> bool:
    """Whether the answer is text or a PDF."""
    return isinstance(response, TextResponse) or is_pdf(response.body)


def content_type(response: Response) -> str:
    """The header of that name, which may name a charset."""
    return (response.headers.get("Content-Type") or b"").decode("latin-1")
