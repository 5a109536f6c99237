"""The articles that a listing or tag page links to, by the wire's rule for article urls, not by its theme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from crawler.page.feed_items import absolute
from crawler.page.soup import parse_html
from crawler.page.text import one_line
from storage.keys import path_and_query
from storage.models import Discovered

FEED_TYPES = re.compile(r"^application/(?:rss|atom|rdf|feed)\+(?:xml|json)", re.I)
# What stands on links beside the headline.
NO_HEADLINE = re.compile(
    r"^(?:read|see|view|learn)?\s*(?:more|full story|details)\b.{0,10}$"
    r"|^\d*\s*comments?$|^[\W\d]*$|^بیشتر|^ادامه",
    re.I,
)
LEAST_HEADLINE = 12
LONGEST_HEADLINE = 300


def read_links(html: str, url: str, pattern: re.Pattern[str]) -> tuple[Discovered, ...]:
    """Each article of the page's own host whose path and query `pattern` finds, once, in the page's
    order.

    Links to one article (same group `id` of the pattern, else same url) count once; `headline` is the
    longest text of them that can be a headline, None where there is none.
    """
    soup = parse_html(html)
    base = page_base(soup, url)
    found: dict[str, Discovered] = {}
    for link, text in _anchors(soup, base):
        if (key := _key(link, url, pattern)) is None:
            continue
        known = found.get(key) or Discovered(link)
        found[key] = Discovered(known.url, _better(known.headline, text))
    return tuple(found.values())


def alternate_feeds(html: str, url: str) -> tuple[str, ...]:
    """The feeds that a page names: `<link rel=alternate>`, and the `<a rel=RSS>` of Nastooh's tag pages."""
    soup = parse_html(html)
    base = page_base(soup, url)
    linked = [
        tag for tag in soup.select('link[rel~="alternate" i][href]') if FEED_TYPES.match(str(tag.get("type")))
    ]
    named = [*linked, *soup.select('a[rel~="rss" i][href]')]
    return tuple(dict.fromkeys(filter(None, (absolute(str(tag["href"]), base) for tag in named))))


def page_base(soup: BeautifulSoup, url: str) -> str:
    """What the relative urls of the page are relative to."""
    base = soup.select_one("base[href]")
    return (absolute(str(base["href"]), url) if base else None) or url


def _anchors(soup: BeautifulSoup, base: str) -> Iterator[tuple[str, str]]:
    for anchor in soup.find_all("a", href=True):
        if link := absolute(str(anchor["href"]), base):
            yield link, one_line(anchor.get_text(" "))


def _key(link: str, url: str, pattern: re.Pattern[str]) -> str | None:
    """What tells one article from another; None for what is no article of this host."""
    match = pattern.search(unquote(path_and_query(link)))
    if match is None or _host(link) != _host(url):
        return None
    return match.groupdict().get("id") or link


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _better(known: str | None, text: str) -> str | None:
    if not LEAST_HEADLINE <= len(text) <= LONGEST_HEADLINE or NO_HEADLINE.match(text):
        return known
    return text if known is None or len(text) > len(known) else known
