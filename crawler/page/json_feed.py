"""Feeds in JSON: JSON Feed (jsonfeed.org), WordPress posts (wp-json), MENAFN's app."""

from __future__ import annotations

import json
from typing import Any

from crawler.page.dates import parse_moment
from crawler.page.feed_bytes import FeedError
from crawler.page.feed_items import absolute, plain
from storage.models import Discovered

URL_KEYS = ("url", "external_url", "link", "newsLink")
HEADLINE_KEYS = ("title", "newsTitle")
SUMMARY_KEYS = ("summary", "excerpt", "description", "content_text", "content_html")
# WordPress gives `date` in the site's own time and `date_gmt` in UTC.
PUBLISHED_KEYS = ("date_published", "date_gmt", "newsdate", "newsDate", "date_modified")


def read_json_feed(text: str, url: str) -> tuple[str | None, list[Discovered], int]:
    """Title, items, and how many had no usable url. Raises FeedError for JSON that is no feed."""
    try:
        feed = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as fault:
        raise FeedError("broken JSON") from fault
    entries = feed.get("items") if isinstance(feed, dict) else feed
    if not isinstance(entries, list):
        raise FeedError("JSON without items")
    items = [item for item in (_item(entry, url) for entry in entries if isinstance(entry, dict)) if item]
    return _first(feed, ("title",)) if isinstance(feed, dict) else None, items, len(entries) - len(items)


def _item(entry: dict[str, Any], base: str) -> Discovered | None:
    link = absolute(_first(entry, URL_KEYS), base)
    if link is None:
        return None
    moment = parse_moment(_first(entry, PUBLISHED_KEYS))
    headline, summary = (plain(_first(entry, keys) or "") for keys in (HEADLINE_KEYS, SUMMARY_KEYS))
    return Discovered(link, headline, summary, moment.at if moment else None)


def _first(entry: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    """The first of `keys` with a text; WordPress wraps its texts as {"rendered": …}."""
    for key in keys:
        value = entry.get(key)
        value = value.get("rendered") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return value
    return None
