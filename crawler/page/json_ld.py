"""The article that a page describes in JSON-LD, however the publisher broke it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

ARTICLE_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "BackgroundNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "TechArticle",
    }
)
LD_JSON = re.compile(r"ld\+json", re.I)
WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>)\s*;?\s*$"
)
TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
RESCUED_FIELD = re.compile(r'"(headline|datePublished|articleBody|@type)"\s*:\s*"((?:[^"\\]|\\.)*)"')
# Nodes of one page; the most seen on a live page is below 500.
MOST_NODES = 5_000


@dataclass(frozen=True, slots=True)
class JsonLd:
    """What the article node says; None for what it leaves out or leaves empty. `published` is as printed."""

    headline: str | None = None
    body: str | None = None
    published: str | None = None
    credit: str | None = None
    free: bool = True


def read_json_ld(soup: BeautifulSoup, url: str) -> JsonLd:
    """The article node that is about `url`, else the first one, else an empty record."""
    articles = [
        node for script in soup.find_all("script", type=LD_JSON) for node in _articles(script.get_text())
    ]
    about = [node for node in articles if _is_about(node, url)] or articles
    return _record(about[0]) if about else JsonLd()


def _articles(text: str) -> list[dict[str, Any]]:
    return [node for node in _nodes(_load(text)) if _types(node) & ARTICLE_TYPES]


def _load(text: str) -> Any:
    """The JSON value of a script; on broken JSON the fields that can be read one by one."""
    bare = WRAPPING.sub("", WRAPPING.sub("", text)).strip()
    for attempt in (bare, TRAILING_COMMA.sub("", bare)):
        try:
            return json.JSONDecoder(strict=False).raw_decode(attempt)[0]
        except (json.JSONDecodeError, RecursionError):
            continue
    return _rescue(bare)


def _rescue(text: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, raw in RESCUED_FIELD.findall(text):
        fields.setdefault(name, _unescape(raw))
    return fields


def _unescape(raw: str) -> str:
    try:
        return str(json.loads(f'"{raw}"', strict=False))
    except json.JSONDecodeError:
        return raw


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of the value in document order, however deep (@graph, lists, mainEntity)."""
    waiting = [value]
    for _ in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(reversed([child for child in node.values() if isinstance(child, dict | list)]))
        elif isinstance(node, list):
            waiting.extend(reversed([child for child in node if isinstance(child, dict | list)]))


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return {re.split(r"[/:#]", kind)[-1] for kind in kinds if isinstance(kind, str)}


def _is_about(node: dict[str, Any], url: str) -> bool:
    entity = node.get("mainEntityOfPage")
    stated = [node.get("url"), node.get("@id"), entity.get("@id") if isinstance(entity, dict) else entity]
    return any(isinstance(link, str) and _path(link) == _path(url) for link in stated)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return url


def _record(node: dict[str, Any]) -> JsonLd:
    return JsonLd(
        headline=_string(node.get("headline")) or _string(node.get("name")),
        body=_string(node.get("articleBody")),
        published=_string(node.get("datePublished")),
        credit=_credit(node),
        free=str(node.get("isAccessibleForFree", True)).lower() not in {"false", "no"},
    )


def _credit(node: dict[str, Any]) -> str | None:
    """Another organisation than the publisher; a person's byline is no credit."""
    publisher = _name(node.get("publisher"))
    for key in ("sourceOrganization", "provider", "author"):
        if (name := _name(node.get(key))) and name != publisher:
            return name
    return None


def _name(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, dict) or not _types(value) & {"Organization", "NewsMediaOrganization"}:
        return None
    return _string(value.get("name"))


def _string(value: Any) -> str | None:
    value = value[0] if isinstance(value, list) and value else value
    return html.unescape(value).strip() or None if isinstance(value, str) else None
