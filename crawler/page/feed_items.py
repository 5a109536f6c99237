"""The items of an XML feed or sitemap, whatever vocabulary it speaks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from lxml import etree

from crawler.page.dates import parse_moment
from crawler.page.soup import parse_html
from crawler.page.text import one_line
from storage.models import Discovered

# Root element to kind; a sitemap with news:news elements is a news sitemap.
KINDS = {
    "rss": "rss",
    "rdf": "rdf",
    "feed": "atom",
    "urlset": "sitemap",
    "sitemapindex": "index",
    "channel": "rss",
}
ITEM_NAMES = frozenset({"item", "entry", "url", "sitemap"})

HEADLINE_NAMES = ("title",)
SUMMARY_NAMES = ("description", "summary", "encoded", "content")
PUBLISHED_NAMES = (
    "pubdate",
    "published",
    "publication_date",
    "date",
    "issued",
    "updated",
    "modified",
    "lastmod",
)

# Some feeds hold whole articles; a summary is enough to tell what an article is about.
LONGEST_TEXT = 2_000


class Dropped(NamedTuple):
    """An item that cannot be used, and why."""

    reason: str


def read_items(root: etree._Element, kind: str, url: str) -> tuple[str, list[Discovered | Dropped]]:
    """The kind, made exact, and every item in the order of the feed."""
    elements = [element for element in root.iter(etree.Element) if local_name(element) in ITEM_NAMES]
    news = any(
        local_name(child) == "publication_date"
        for element in elements[:20]
        for child in element.iter(etree.Element)
    )
    return ("news-sitemap" if kind == "sitemap" and news else kind), [
        _item(element, url) for element in elements
    ]


def feed_title(root: etree._Element) -> str | None:
    """What the feed calls itself; None where it does not."""
    for element in root.iter(etree.Element):
        if local_name(element) in ITEM_NAMES:
            return None
        if local_name(element) == "title":
            return one_line(_text(element)) or None
    return None


def absolute(link: str | None, base: str) -> str | None:
    """`link` as an absolute http(s) url without fragment; None where it is none."""
    try:
        resolved = urljoin(base, (link or "").strip())
        parts = urlsplit(resolved)
    except ValueError:
        return None
    if not (link or "").strip() or parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    return parts._replace(fragment="").geturl()


def plain(text: str) -> str | None:
    """At most 2,000 characters of a text without its markup, on one line; None when nothing is left."""
    bare = parse_html(text).get_text(" ") if "<" in text else html.unescape(text)
    return one_line(bare)[:LONGEST_TEXT] or None


def _item(element: etree._Element, base: str) -> Discovered | Dropped:
    link = next(filter(None, (absolute(link, _base(element, base)) for link in _links(element))), None)
    if link is None:
        return Dropped("no usable url")
    texts = _texts(element)
    headline, summary = _first(texts, HEADLINE_NAMES), _first(texts, SUMMARY_NAMES)
    moment = next(filter(None, (parse_moment(texts.get(name)) for name in PUBLISHED_NAMES)), None)
    return Discovered(link, headline, summary, moment.at if moment else None)


def _links(element: etree._Element) -> Iterator[str]:
    """The item's own page first, then a guid that is a link; Atom's other relations not at all."""
    children = list(element.iterchildren(etree.Element))
    for child in children:
        if local_name(child) in {"link", "loc"} and child.get("rel", "alternate") == "alternate":
            yield child.get("href") or _text(child)
    for child in children:
        if (
            local_name(child) in {"guid", "id"}
            and child.get("isPermaLink", "true") != "false"
            and "://" in _text(child)
        ):
            yield _text(child)
    about = element.get("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about")
    if about:
        yield about


def _texts(element: etree._Element) -> dict[str, str]:
    """Local names to texts, the first of each; those of media:… and of an Atom source are not the item's
    own.
    """
    texts: dict[str, str] = {}
    for child in _fields(element):
        media = "search.yahoo.com/mrss" in str(child.tag) or str(child.tag).startswith("media:")
        if not media and (text := _text(child).strip()):
            texts.setdefault(local_name(child), text)
    return texts


def _fields(element: etree._Element) -> Iterator[etree._Element]:
    """The children; a news sitemap has title and date one level further down."""
    for child in element.iterchildren(etree.Element):
        if local_name(child) == "news":
            yield from child.iterchildren(etree.Element)
        else:
            yield child


def _first(texts: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next(filter(None, (plain(texts[name]) for name in names if name in texts)), None)


def _base(element: etree._Element, base: str) -> str:
    return urljoin(base, element.base) if element.base else base


def local_name(element: etree._Element) -> str:
    """The lower-case name without namespace, also where its prefix was never declared (media:thumbnail)."""
    return re.split("[}:]", str(element.tag))[-1].lower()


def _text(element: etree._Element) -> str:
    return "".join(element.itertext())
