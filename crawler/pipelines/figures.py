"""Stage 400: text → figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from scrapy.crawler import Crawler

from crawler.config import Config
from crawler.figures import READER_VERSION, Explained, Lexicon, explain, read_figures
from storage.models import Article, Figure, Outcome


class Figures:
    """Gives each article the figures that its body states."""

    def __init__(self, config: Config) -> None:
        self.lexicon = lexicon_of(config)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Figures:
        return cls(crawler.settings["OREWIRE_CONFIG"])

    def process_item(self, item: Outcome) -> Outcome:
        if item.article is None:
            return item
        return replace(item, figures=article_figures(item.article, self.lexicon), reader=READER_VERSION)


def lexicon_of(config: Config) -> Lexicon | None:
    """The lexicon with the user's own names; None, the built-in one, where there are none."""
    own = config.lexicon
    return Lexicon(own.commodities, own.entities) if own.commodities or own.entities else None


def article_figures(article: Article, lexicon: Lexicon | None = None) -> tuple[Figure, ...]:
    """The figures of an article's body; relative periods are counted from the day it was published (UTC)."""
    return _figures(article.headline, article.body, article.published, article.language, lexicon)


def article_explained(article: Article, lexicon: Lexicon | None = None) -> tuple[Explained, ...]:
    """Why the figures of an article were read as they were."""
    day = article.published.astimezone(UTC).date() if article.published else None
    return explain(
        article.body,
        published=day,
        title=article.headline,
        language=article.language or "en",
        lexicon=lexicon,
    )


def revision_figures(row: Mapping[str, Any], lexicon: Lexicon | None = None) -> tuple[Figure, ...]:
    """The same of a stored revision: headline, body, published, language."""
    published = datetime.fromisoformat(row["published"]) if row["published"] else None
    return _figures(row["headline"], row["body"], published, row["language"], lexicon)


def _figures(
    headline: str, body: str, published: datetime | None, language: str | None, lexicon: Lexicon | None
) -> tuple[Figure, ...]:
    day = published.astimezone(UTC).date() if published else None
    return read_figures(body, published=day, title=headline, language=language or "en", lexicon=lexicon)
