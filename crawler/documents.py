"""What `orewire read` reads: texts, saved pages and lines of JSON, as articles. No network here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from crawler.figures import Lexicon
from crawler.page.closing_line import find_closing_lines
from crawler.page.ladder import read_page
from crawler.page.rules import PageRules
from crawler.page.text import detect_language
from crawler.page_markup import page_markup, rules_for
from crawler.pdf.content import UnreadablePdfError
from crawler.pdf.reading import is_pdf
from crawler.pipelines.clean import clean_article
from crawler.pipelines.figures import article_figures
from storage.models import Article, Figure

_MARKUP = re.compile(r"\s*(?:<!--|<!doctype|<\?xml|<html|<head|<body)", re.IGNORECASE)
_CANONICAL = re.compile(
    r"""<link[^>]+rel=["']canonical["'][^>]+href=["']([^"']+)|og:url["'][^>]+content=["']([^"']+)"""
)


class UnreadableError(Exception):
    """A document that cannot be read; the message is one line: what, where, what to do."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document and the figures read from it. `source` is its file name, url or id."""

    source: str
    article: Article
    figures: tuple[Figure, ...]

    def as_dict(self) -> dict[str, Any]:
        published = self.article.published
        return {
            "source": self.source,
            "headline": self.article.headline or None,
            "published": published.isoformat() if published else None,
            "language": self.article.language,
            "credit": self.article.credit,
            "marks": list(self.article.marks),
            "figures": [figure.as_dict() for figure in self.figures],
        }


def read_text(
    source: str, text: str, told: Mapping[str, str | None], lexicon: Lexicon | None = None
) -> Reading:
    """Figures of a text as it stands, so that spans index it. `told`: published, language, title, if the user says.

    A text without a told date is dated by MENAFN's closing line, if it has one.
    """
    published = _day(told["published"] or "") if told.get("published") else _closing_day(text)
    language = told.get("language") or detect_language(text)
    article = Article(told.get("title") or "", text, published, language, published_day_only=True)
    return Reading(source, article, article_figures(article, lexicon))


def read_html(
    source: str,
    html: str,
    url: str,
    rules: PageRules,
    told: Mapping[str, str | None],
    lexicon: Lexicon | None = None,
) -> Reading:
    """Figures of a page. UnreadableError where it holds no article, with the reason."""
    page = read_page(html, url, rules_for(html, rules))
    if page.article is None:
        raise UnreadableError(f"{source}: {page.state}: {page.reason}")
    article = clean_article(page.article)
    if told.get("published"):
        article = replace(article, published=_day(told["published"] or ""), published_day_only=True)
    if told.get("language"):
        article = replace(article, language=told["language"])
    if told.get("title"):
        article = replace(article, headline=told["title"] or "")
    return Reading(source, article, article_figures(article, lexicon))


def read_json_line(line: str, told: Mapping[str, str | None], lexicon: Lexicon | None = None) -> Reading:
    """Figures of one line {"id", "text", "title", "published", "language"}; all but id and text may be absent."""
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not JSON: {error.msg} at column {error.colno}") from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or "id" not in row:
        raise UnreadableError('wants an object with "id" and "text"')
    given = {key: str(row[key]) for key in ("title", "published", "language") if row.get(key)}
    return read_text(str(row["id"]), row["text"], {**told, **given}, lexicon)


def read_bytes(path: Path, raw: bytes) -> str:
    """The text of a plain text file, or the markup of a PDF. UnreadableError if it is neither, or no UTF-8."""
    if is_pdf(raw):
        try:
            return page_markup(raw)
        except UnreadablePdfError as error:
            raise UnreadableError(f"{path}: {error}") from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{path}: not UTF-8 text (byte {error.start}); convert it first") from error


def is_markup(text: str) -> bool:
    """Whether a document is a page rather than plain text."""
    return bool(_MARKUP.match(text))


def canonical_url(html: str) -> str | None:
    """The address that a saved page gives for itself."""
    match = _CANONICAL.search(html)
    return (match[1] or match[2]) if match else None


def _day(text: str) -> datetime:
    """A publication date as users write it: 2025-01-12, or a full ISO moment."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UnreadableError(f"{text!r} is no date; write it as 2025-01-12") from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _closing_day(text: str) -> datetime | None:
    """The day that MENAFN's closing line gives, if the text has one."""
    days = [line.day for line in find_closing_lines(text) if line.day]
    return datetime.combine(days[0], time(), UTC) if days else None
