"""Bing News as RSS: a dozen results, whose links lead over Bing to the publisher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from crawler.searches.search_spider import SearchSpider
from storage.models import Discovered


class BingNews(SearchSpider):
    """The publisher's address stands in the link's parameter `url`."""

    name = "bing_news"
    title = "Bing News"
    home = "https://www.bing.com"
    query_url = "/news/search?q={query}&format=RSS"

    @classmethod
    def read_results(cls, body: bytes, url: str) -> Sequence[Discovered]:
        results = super().read_results(body, url)
        return [replace(item, url=publisher_url(item.url)) for item in results]


def publisher_url(link: str) -> str:
    """Where a result leads to in the end; the link itself where it does not say."""
    named = parse_qs(urlsplit(link).query).get("url", [])
    return named[0] if named and named[0].startswith(("http://", "https://")) else link
