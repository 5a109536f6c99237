"""Looks at a site of which nothing is known: its homepage, the feeds that it names, some articles."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess

from crawler.config import Config
from crawler.doctor.ask import ask
from crawler.doctor.findings import Facts, Reply, candidate_feeds
from crawler.expectation import Expectation
from crawler.page.charset import decode_page
from crawler.page.feeds import read_feed
from crawler.page.rules import PageRules
from crawler.settings import crawl_settings
from crawler.spider_draft import Sight
from crawler.visits import status_outcome
from storage.models import Discovered

MOST_FEEDS = 6
ARTICLES = 2
# Where sites have their feeds that do not name them.
USUAL_FEEDS = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/sitemap/news/sitemap.xml")


class Scout(scrapy.Spider):
    """The address given may be a feed or any page of the site; what was seen is left in `seen`."""

    name = "scout"

    def __init__(self, address: str, seen: dict[str, Any], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.address = address
        self.seen = seen
        parts = urlsplit(address)
        self.home = f"{parts.scheme}://{parts.netloc}"

    async def start(self) -> AsyncIterator[scrapy.Request]:
        yield ask(self.address, self.first)

    def first(self, reply: Reply) -> Iterator[scrapy.Request]:
        """The address given: a feed is taken as it is, a page is looked through for feeds."""
        ended = status_outcome(reply.status)
        if reply.reason or ended:
            self.seen["reason"] = reply.reason or (ended[1] if ended else None)
            return
        if read_feed(reply.body, reply.url).items:
            self.feeds = iter([reply.url])
            yield ask(urljoin(self.home, "/"), self.homepage)
            return
        yield from self.homepage(reply)

    def homepage(self, reply: Reply) -> Iterator[scrapy.Request]:
        self.seen["homepage"] = decode_page(reply.body, reply.content_type) if not reply.reason else ""
        if not hasattr(self, "feeds"):
            named = candidate_feeds([reply], _nothing_known(self.home))[:MOST_FEEDS]
            self.feeds = iter([*named, *(urljoin(self.home, path) for path in USUAL_FEEDS)])
        yield from self._next_feed()

    def feed(self, reply: Reply) -> Iterator[scrapy.Request]:
        reading = read_feed(reply.body, reply.url)
        items = [item for item in reading.items if urlsplit(item.url).netloc]
        if reply.reason or reply.status != 200 or not items or reading.kind == "index":
            yield from self._next_feed()
            return
        self.seen.update(feed=reply.url, items=tuple(items))
        for item in items[:ARTICLES]:
            yield ask(item.url, self.article)

    def article(self, reply: Reply) -> Iterator[scrapy.Request]:
        if not reply.reason and reply.status == 200:
            self.seen.setdefault("articles", []).append(decode_page(reply.body, reply.content_type))
        yield from ()

    def _next_feed(self) -> Iterator[scrapy.Request]:
        if feed := next(self.feeds, None):
            yield ask(feed, self.feed)


def scout(address: str, config: Config) -> tuple[Sight | None, str | None]:
    """What was seen of the site, or the reason why nothing was. Once in a process."""
    seen: dict[str, Any] = {}
    process = AsyncCrawlerProcess({**crawl_settings(config), "ITEM_PIPELINES": {}, "EXTENSIONS": {}})
    process.crawl(Scout, address=address, seen=seen)
    process.start()
    if "homepage" not in seen:
        return None, seen.get("reason") or "no answer"
    items: tuple[Discovered, ...] = seen.get("items", ())
    home = _home(address, items)
    feed = str(seen["feed"]) if "feed" in seen else None
    short = feed.removeprefix(home) if feed else None
    return Sight(home, seen["homepage"], short, items, tuple(seen.get("articles", ()))), None


def _home(address: str, items: tuple[Discovered, ...]) -> str:
    """The site of the articles: a feed may live on another host."""
    parts = urlsplit(items[0].url if items else address)
    return f"{parts.scheme}://{parts.netloc}"


def _nothing_known(home: str) -> Facts:
    return Facts("", home, None, None, 0, PageRules(), Expectation(articles_per_day=1))
