"""A story as its wire's page: one name for the markup of all wires."""

from __future__ import annotations

from collections.abc import Sequence

from crawler.demo import menafn, nastooh
from crawler.demo.markup import Markup
from crawler.demo.story import Story


def render_article(story: Story, others: Sequence[Story] = ()) -> Markup:
    """The whole HTML document; `others` are stories that it links to beside its own."""
    renderer = menafn.article_page if story.wire == "menafn" else nastooh.article_page
    return renderer(story, others)


def render_missing(wire: str) -> Markup:
    """The wire's page for what it does not have, or has no more."""
    return menafn.missing_page() if wire == "menafn" else nastooh.missing_page(wire)
