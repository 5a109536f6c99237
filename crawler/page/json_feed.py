"""JSON Feed (jsonfeed.org, versions 1 and 1.1)."""

from __future__ import annotations

import json
from typing import Any

from crawler.page.dates import parse_moment
from crawler.page.feed_bytes import FeedError
from crawler.page.feed_items import absolute, plain
from storage.models import Discovered

SUMMARY_KEYS = ("summary", "content_text", "content_html")


def read_json_feed(text: str, url: str) -> tuple[str | None, list[Discovered], int]:
    """Title, items, and how many had no usable url. Raises FeedError for JSON that is no feed."""
    try:
        feed = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as fault:
        raise FeedError("broken JSON") from fault
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        raise FeedError("JSON without items")
    found = [_item(item, url) for item in feed["items"] if isinstance(item, dict)]
    items = [item for item in found if item]
    return _string(feed, "title"), items, len(feed["items"]) - len(items)


def _item(item: dict[str, Any], base: str) -> Discovered | None:
    link = absolute(_string(item, "url") or _string(item, "external_url"), base)
    if link is None:
        return None
    moment = parse_moment(_string(item, "date_published") or _string(item, "date_modified"))
    summary = next(filter(None, (_string(item, key) for key in SUMMARY_KEYS)), None)
    headline = plain(_string(item, "title") or "")
    return Discovered(link, headline, plain(summary or ""), moment.at if moment else None)


def _string(item: dict[str, Any], key: str) -> str | None:
    value = item.get(key)
    return value if isinstance(value, str) and value.strip() else None
