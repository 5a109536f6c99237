"""What a revised or removed article means for people. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from storage.db import Row
from storage.models import Article, Change, Figure
from storage.revision_diff import amounts_diff, revision_diff


def article_revised(
    old: Row, old_amounts: Sequence[str], new: Article, figures: Sequence[Figure], page: Row, at: datetime
) -> Change:
    """`old` is the row of the revision that stood. Both sides hold counts, `after` also the differences."""
    diff = revision_diff((old["headline"], old["body"]), (new.headline, new.body))
    amounts = amounts_diff(list(old_amounts), [figure.raw for figure in figures])
    return Change(
        kind="article.revised",
        wire=page["wire"],
        at=at,
        title=f"{new.headline}: {_in_words(diff, amounts)}",
        before=_sizes(old["headline"], old["body"], len(old_amounts), page["url"]),
        after=_sizes(new.headline, new.body, len(figures), page["url"]) | diff | amounts,
        url=page["url"],
    )


def article_removed(standing: Row, page: Row, at: datetime) -> Change:
    """All addresses of the article answer 404 or 410."""
    return Change(
        kind="article.removed",
        wire=page["wire"],
        at=at,
        title=standing["headline"],
        before={
            "headline": standing["headline"],
            "url": page["url"],
            "published": standing["published"],
        },
        url=page["url"],
    )


def _in_words(diff: dict[str, Any], amounts: dict[str, list[str]]) -> str:
    words = f"{diff['words_added']} words added, {diff['words_removed']} removed"
    gained, lost = (", ".join(amounts[name]) for name in ("figures_added", "figures_removed"))
    return words + (f"; states {gained}" if gained else "") + (f"; no longer {lost}" if lost else "")


def _sizes(headline: str, body: str, figures: int, url: str) -> dict[str, Any]:
    return {"headline": headline, "words": len(body.split()), "figures": figures, "url": url}
