"""GDELT DOC 2.0: what the world's news sites wrote in the last week, in many languages."""

from __future__ import annotations

import json
from collections.abc import Sequence

from crawler.page.dates import parse_moment
from crawler.page.text import one_line
from crawler.searches.search_spider import SearchError, SearchSpider
from storage.models import Discovered


class Gdelt(SearchSpider):
    """One request in five seconds is allowed. Errors are plain text with status 200."""

    name = "gdelt"
    title = "GDELT DOC 2.0"
    home = "https://api.gdeltproject.org"
    query_url = (
        "/api/v2/doc/doc?query={query}&mode=artlist&format=json&maxrecords=250&timespan=7d&sort=datedesc"
    )

    @classmethod
    def read_results(cls, body: bytes, url: str) -> Sequence[Discovered]:
        text = body.decode("utf-8", "replace")
        try:
            found = json.loads(text, strict=False)
        except json.JSONDecodeError as error:
            raise SearchError(f"no JSON: {one_line(text)[:80]}") from error
        rows = found.get("articles", []) if isinstance(found, dict) else []
        items = [_item(row) for row in rows if isinstance(row, dict) and isinstance(row.get("url"), str)]
        if not items:
            raise SearchError("no results")
        return items


def _item(row: dict[str, object]) -> Discovered:
    """`seendate` is 20261102T101500Z: when GDELT saw it, not when it was published; near enough for the order."""
    seen = str(row.get("seendate") or "")
    moment = parse_moment(f"{seen[:4]}-{seen[4:6]}-{seen[6:8]}T{seen[9:11]}:{seen[11:13]}Z")
    title = one_line(str(row.get("title") or ""))
    return Discovered(str(row["url"]), title or None, None, moment.at if moment else None)
