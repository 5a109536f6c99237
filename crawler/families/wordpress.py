"""News sites on WordPress: /feed/ everywhere, JSON-LD or Open Graph by a plugin, the text in the theme's box."""

from __future__ import annotations

from typing import ClassVar

from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

RULES = PageRules(
    headline=("h1.entry-title", "h1.single-title", "h1.post-title", "h1"),
    body=(".entry-content", ".post-content", ".article-content", "div.content"),
    date=("time.entry-date", ".post-meta", ".entry-meta"),
    drop=(".sharedaddy", ".jp-relatedposts", ".post-tags", ".wp-block-embed", ".newsletter-signup"),
    boilerplate=(
        r"^(?:Share|Comments?|More News|Load more news\b.*|Leave a (?:Reply|Comment))$",
        r"^The post .{1,200} (?:first appeared|appeared first) on\b",
        r"^(?:Click here to )?(?:subscribe|sign up) (?:to|for) (?:our|the) .{0,40}newsletter",
    ),
    sign_off=r"\((?:By|With files from|Reporting by) [^()]{3,160}\)",
)


class WordPressSpider(WireSpider):
    """What the sites of the family share. A post's slug has three words or more; sections have fewer."""

    country = "CA"
    language = "en"
    timezone = "UTC"
    rank = "republisher"
    feeds: ClassVar[tuple[str, ...]] = ("/feed/",)
    article_pattern = r"^/(?:[\w-]+/){0,3}?(?P<id>(?:[a-z0-9]+-){2,}[a-z0-9]+)(?:/\d+)?/?(?=\?|$)"
    delay = 5.0
    every = "1h"
    rules = RULES
