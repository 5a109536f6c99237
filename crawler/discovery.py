"""What a source says: feeds, news sitemaps, listings and tag pages → discovered urls. Pure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawler.page.charset import decode_page
from crawler.page.feeds import read_feed
from crawler.page.links import read_links
from storage.keys import path_and_query
from storage.models import Discovered

FEED_KINDS = frozenset({"rss", "rdf", "atom", "json"})


@dataclass(frozen=True, slots=True)
class Source:
    """A place where a wire tells of its articles; `kind` is feed, sitemap, listing or tag."""

    kind: str
    url: str


@dataclass(frozen=True, slots=True)
class SourceReading:
    """What one answer of a source held. `kind` is index for a sitemap of sitemaps; `problem` is a clear phrase.

    `title` is what a feed calls itself.
    """

    kind: str
    items: tuple[Discovered, ...]
    problem: str | None = None
    title: str | None = None


def read_source(
    body: bytes, content_type: str, url: str, kind: str, article_pattern: re.Pattern[str]
) -> SourceReading:
    """The articles that a source names, whatever kind of document it turned out to be."""
    if kind in ("listing", "tag"):
        items = read_links(decode_page(body, content_type), url, article_pattern)
        return SourceReading(kind, items, None if items else "no link to an article")
    feed = read_feed(body, url)
    return SourceReading(feed.kind, feed.items, feed.problem, feed.title)


def wrong_channel(reading: SourceReading, channel: str | None) -> str | None:
    """What is wrong with the title of a feed, if it must have one: some wires answer any address with another feed."""
    if channel is None or reading.kind not in FEED_KINDS or re.search(channel, reading.title or "", re.I):
        return None
    return f"another feed: its title is {(reading.title or '')[:60]!r}"


def discard_foreign(
    items: Iterable[Discovered], article_pattern: re.Pattern[str]
) -> tuple[list[Discovered], int]:
    """Items whose address is that of an article, and how many others there were."""
    kept, foreign = [], 0
    for item in items:
        is_web = urlsplit(item.url).scheme in ("http", "https")
        wanted = is_web and article_pattern.search(path_and_query(item.url))
        if wanted:
            kept.append(item)
        else:
            foreign += 1
    return kept, foreign


def body_hash(body: bytes) -> str:
    """A digest of the bytes of an answer, to know it again."""
    return hashlib.sha256(body).hexdigest()
