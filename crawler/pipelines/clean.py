"""Stage 100: the text as it is stored and compared: clean letters, a known language, its hash."""

from __future__ import annotations

from dataclasses import replace

from crawler.page.text import clean_text, detect_language
from storage.keys import text_hash
from storage.models import Article, Outcome


class Clean:
    """Outcomes with an article leave with clean text, its language and `text_hash`."""

    def process_item(self, item: Outcome) -> Outcome:
        if item.article is None:
            return item
        article = clean_article(item.article)
        return replace(item, article=article, text_hash=text_hash(f"{article.headline}\n{article.body}"))


def clean_article(article: Article) -> Article:
    """The article with clean headline and body, and the language of its text where the wire names none."""
    body = clean_text(article.body)
    language = article.language or detect_language(body)
    return replace(article, headline=clean_text(article.headline), body=body, language=language)
