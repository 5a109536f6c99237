"""Stage 400: text → figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from crawler.figures import READER_VERSION, read_figures
from storage.models import Article, Figure, Outcome


class Figures:
    """Gives each article the figures that its body states."""

    def process_item(self, item: Outcome) -> Outcome:
        if item.article is None:
            return item
        return replace(item, figures=article_figures(item.article), reader=READER_VERSION)


def article_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article's body; relative periods are counted from the day it was published (UTC)."""
    published = article.published.astimezone(UTC).date() if article.published else None
    return read_figures(
        article.body, published=published, title=article.headline, language=article.language or "en"
    )
