"""A feed of any kind to the urls that it announces, and in one phrase what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from crawler.page.feed_bytes import FeedError, decode_feed, unpack_feed
from crawler.page.feed_items import KINDS, Dropped, feed_title, local_name, read_items
from crawler.page.json_feed import read_json_feed
from storage.models import Discovered

MOST_ITEMS = 50_000
# Entities that unfold into more entities fill any memory; no sound feed declares one.
OWN_ENTITIES = re.compile(r"<!DOCTYPE[^>\[]{0,500}\[.{0,10000}?<!ENTITY", re.I | re.S)


@dataclass(frozen=True, slots=True)
class FeedReading:
    """What one source announced.

    `kind` is rss, rdf, atom, json, news-sitemap, sitemap, index (then `items` are the urls of its maps),
    html, empty or unknown. `title` is what the feed calls itself. `problem` is None for a sound feed with
    items; it may stand beside items where a broken feed was recovered. `dropped` counts items without a
    usable url, or over 50,000.
    """

    kind: str
    title: str | None = None
    items: tuple[Discovered, ...] = ()
    problem: str | None = None
    dropped: int = 0


def read_feed(body: bytes, url: str) -> FeedReading:
    """Reads RSS 2.0 and 1.0, Atom, JSON Feed, sitemaps and their indexes, gzipped or not; relative urls
    resolved by `url`.

    Never raises: whatever is wrong is in `problem`. `published` of a plain sitemap's urls is their last
    change.
    """
    try:
        text = decode_feed(unpack_feed(body))
    except FeedError as fault:
        return FeedReading("unknown", problem=str(fault))
    start = text.lstrip()[:1_000].lower()
    if not start:
        return FeedReading("empty", problem="empty body")
    if start[0] in "{[":
        return _from_json(text, url)
    if "<!doctype html" in start or start.startswith("<html") or "<html" in start[:300]:
        return FeedReading("html", problem="HTML instead of a feed")
    return _from_xml(text, url)


def _from_json(text: str, url: str) -> FeedReading:
    try:
        title, found, dropped = read_json_feed(text, url)
    except FeedError as fault:
        return FeedReading("json", problem=str(fault))
    return _reading("json", title, found, dropped, None)


def _from_xml(text: str, url: str) -> FeedReading:
    if OWN_ENTITIES.search(text):
        return FeedReading("unknown", problem="declares entities of its own: refused")
    root, fault = _parse(text)
    if root is None:
        return FeedReading("unknown", problem=f"not XML: {fault}")
    kind = KINDS.get(local_name(root))
    if kind is None:
        return FeedReading("unknown", problem=f"root element <{local_name(root)}> is no feed")
    kind, found = read_items(root, kind, url)
    items = [item for item in found if isinstance(item, Discovered)]
    broken = f"broken XML, {len(items)} items recovered: {fault}" if fault else None
    return _reading(kind, feed_title(root), items, sum(isinstance(item, Dropped) for item in found), broken)


def _reading(
    kind: str, title: str | None, found: list[Discovered], dropped: int, broken: str | None
) -> FeedReading:
    items = tuple({item.url: item for item in reversed(found)}.values())[::-1]
    kept, over = items[:MOST_ITEMS], max(0, len(items) - MOST_ITEMS)
    problem = broken or (
        None if kept else "no items" if not dropped else f"no item of {dropped} has a usable url"
    )
    return FeedReading(kind, title, kept, problem, dropped + over)


def _parse(text: str) -> tuple[etree._Element | None, str | None]:
    """The root and None; or what could be recovered and the parser's complaint."""
    source = text.encode("utf-8")
    try:
        return etree.fromstring(source, _parser(recover=False)), None
    except etree.XMLSyntaxError as fault:
        complaint = " ".join(str(fault.msg).split()[:14])
    try:
        return etree.fromstring(source, _parser(recover=True)), complaint
    except etree.XMLSyntaxError:
        return None, complaint


def _parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        encoding="utf-8",
    )
