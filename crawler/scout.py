"""Looks at a site of which nothing is known: its homepage, the feeds and sitemaps that it names, some articles.

Where there is neither, the page given is taken for a listing, if the links on it look like those of articles.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from typing import Any
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy.crawler import AsyncCrawlerProcess

from crawler.config import Config
from crawler.discovery import FEED_KINDS
from crawler.doctor.ask import ask
from crawler.doctor.findings import Facts, Reply, candidate_feeds
from crawler.expectation import Expectation
from crawler.page.charset import decode_page
from crawler.page.feeds import read_feed
from crawler.page.links import read_links
from crawler.page.rules import PageRules
from crawler.settings import crawl_settings
from crawler.spider_draft import Sight, article_pattern
from crawler.visits import status_outcome
from storage.keys import path_and_query
from storage.models import Discovered

MOST_FEEDS = 6
ARTICLES = 2
# Links of a listing: so many letters are a headline, so many headlines are no menu.
LEAST_HEADLINE, LEAST_LINKS = 25, 4
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
        self.feeds: Iterator[str] = iter(())
        self.listing: Reply | None = None

    async def start(self) -> AsyncIterator[scrapy.Request]:
        yield ask(self.address, self.first)

    def first(self, reply: Reply) -> Iterator[scrapy.Request]:
        """The address given: a feed is taken as it is, a page is looked through for feeds."""
        ended = status_outcome(reply.status)
        if reply.reason or ended:
            self.seen["reason"] = reply.reason or (ended[1] if ended else None)
            return
        if read_feed(reply.body, reply.url).items:
            yield ask(urljoin(self.home, "/"), partial(self.homepage, feed=reply.url))
            return
        yield from self.homepage(reply)

    def homepage(self, reply: Reply, feed: str | None = None) -> Iterator[scrapy.Request]:
        """`feed` is the one that was given; where none was, the page is looked through."""
        self.seen["homepage"] = decode_page(reply.body, reply.content_type) if not reply.reason else ""
        if feed is not None:
            yield ask(feed, self.feed)
            return
        self.listing = reply
        self.named = candidate_feeds([reply], _nothing_known(self.home))[:MOST_FEEDS]
        yield ask(urljoin(self.home, "/robots.txt"), self.robots)

    def robots(self, reply: Reply) -> Iterator[scrapy.Request]:
        """The sitemaps that it names come after the feeds of the homepage."""
        maps = candidate_feeds([reply], _nothing_known(self.home))[:MOST_FEEDS]
        usual = (urljoin(self.home, path) for path in USUAL_FEEDS)
        self.feeds = iter(dict.fromkeys([*self.named, *maps, *usual]))
        yield from self._next_feed()

    def feed(self, reply: Reply, index: str | None = None) -> Iterator[scrapy.Request]:
        """`index` is the sitemap of sitemaps that named this one: the wire is to ask that."""
        reading = read_feed(reply.body, reply.url)
        items = [item for item in reading.items if urlsplit(item.url).netloc]
        if reply.reason or reply.status != 200 or not items:
            yield from self._next_feed()
        elif reading.kind != "index":
            kind = "feeds" if reading.kind in FEED_KINDS else "sitemaps"
            yield from self._taken(kind, index or reply.url, items)
        elif index is None:
            yield ask(items[0].url, partial(self.feed, index=reply.url))
        else:
            yield from self._next_feed()

    def _taken(self, kind: str, url: str, items: Sequence[Discovered]) -> Iterator[scrapy.Request]:
        self.seen.update(feed=url, kind=kind, items=tuple(items))
        for item in items[:ARTICLES]:
            yield ask(item.url, self.article)

    def article(self, reply: Reply) -> Iterator[scrapy.Request]:
        if not reply.reason and reply.status == 200:
            self.seen.setdefault("articles", []).append(decode_page(reply.body, reply.content_type))
        yield from ()

    def _next_feed(self) -> Iterator[scrapy.Request]:
        if feed := next(self.feeds, None):
            yield ask(feed, self.feed)
        elif self.listing is not None and (links := self._links(self.listing)):
            yield from self._taken("listings", self.listing.url, links)

    def _links(self, listing: Reply) -> tuple[Discovered, ...]:
        """The articles that the page given links to, by the form that most addresses of long links have."""
        links = read_links(self.seen["homepage"], listing.url, re.compile(""))
        titled = [link for link in links if len(link.headline or "") >= LEAST_HEADLINE]
        pattern = article_pattern([path_and_query(link.url) for link in titled])
        if pattern is None or len(titled) < LEAST_LINKS:
            return ()
        return tuple(link for link in titled if re.search(pattern, path_and_query(link.url)))


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
    articles = tuple(seen.get("articles", ()))
    return Sight(home, seen["homepage"], short, items, articles, seen.get("kind", "feeds")), None


def _home(address: str, items: tuple[Discovered, ...]) -> str:
    """The site of the articles: a feed may live on another host."""
    parts = urlsplit(items[0].url if items else address)
    return f"{parts.scheme}://{parts.netloc}"


def _nothing_known(home: str) -> Facts:
    return Facts("", home, None, None, 0, PageRules(), Expectation(articles_per_day=1))
