"""GlobeNewswire: releases of Canadian and European miners by industry."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.press_release import PressReleaseSpider, release_rules

FEED = "/RssFeed/industry/{}/feedTitle/GlobeNewswire%20-%20Industry%20News%20on%20{}"
INDUSTRIES = {
    "1775-General%20Mining": "General%20Mining",
    "1777-Gold%20Mining": "Gold%20Mining",
    "1755-Nonferrous%20Metals": "Nonferrous%20Metals",
    "1757-Iron%2026%20Steel": "Iron%2026%20Steel",
}


class GlobeNewswire(PressReleaseSpider):
    """Its Atom feeds have wrong dates, so RSS. A browser's name without a browser's headers hangs; ours does not."""

    name = "globenewswire"
    title = "GlobeNewswire"
    home = "https://www.globenewswire.com"
    feeds = tuple(FEED.format(number, name) for number, name in INDUSTRIES.items())
    article_pattern = r"^/news-release/\d{4}/\d{2}/\d{2}/(?P<id>\d{6,8})/"
    rules = release_rules("h1.article-headline", "#main-body-container", ".article-published time")
    channel = "GlobeNewswire"
    assumed = ("body",)
    expect = Expectation(articles_per_day=15)
