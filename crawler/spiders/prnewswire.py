"""PR Newswire: releases of miners and steelmakers."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.press_release import PressReleaseSpider, release_rules


class PrNewswire(PressReleaseSpider):
    """An unknown feed address does not fail, it serves all news under an empty title."""

    name = "prnewswire"
    title = "PR Newswire"
    home = "https://www.prnewswire.com"
    feeds = (
        "/rss/energy-latest-news/mining-metals-list.rss",
        "/rss/heavy-industry-manufacturing-latest-news/mining-metals-list.rss",
    )
    article_pattern = r"^/(?:[\w-]+/)?news-releases/[\w-]+-(?P<id>\d{9})\.html"
    rules = release_rules("h1", "section.release-body", "p.mb-no", r"^/PRNewswire/")
    channel = r"\S"
    assumed = ("body",)
    expect = Expectation(articles_per_day=15)
