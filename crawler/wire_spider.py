"""The base of every wire: the attributes that its file sets."""

from __future__ import annotations

from typing import Any, ClassVar

from crawler.page.rules import PageRules


class WireSpider:
    """One wire as data."""

    name: ClassVar[str]
    title: ClassVar[str]
    home: ClassVar[str]
    country: ClassVar[str]
    language: ClassVar[str]
    timezone: ClassVar[str]
    rank: ClassVar[str]
    feeds: ClassVar[tuple[str, ...]] = ()
    sitemaps: ClassVar[tuple[str, ...]] = ()
    listings: ClassVar[tuple[str, ...]] = ()
    tags: ClassVar[tuple[str, ...]] = ()
    article_pattern: ClassVar[str]
    delay: ClassVar[float]
    every: ClassVar[str]
    rules: ClassVar[PageRules]
    expect: ClassVar[dict[str, Any]]
