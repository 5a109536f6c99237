"""The addresses of a replica: an article by its id, whatever the slug; a tag by its words."""

from __future__ import annotations

from urllib.parse import quote, quote_plus

from crawler.demo.story import Story


def article_path(story: Story) -> str:
    """/1109081036/Some-Slug on MENAFN, /news/508572/Some-slug on a Nastooh wire; percent-encoded."""
    folder = "" if story.wire == "menafn" else "/news"
    return f"{folder}/{story.id}/{quote(story.slug)}"


def tag_path(tag: str) -> str:
    """/tag/copper+cathode."""
    return f"/tag/{quote_plus(tag)}"
