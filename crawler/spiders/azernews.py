"""AzerNews: English weekly and site of Baku, which carries Trend's statistics."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class AzerNews(WireSpider):
    """The feed's address is confirmed, the markup of its pages is not: selectors are guesses after Trend's."""

    name = "azernews"
    title = "AzerNews"
    home = "https://www.azernews.az"
    country = "AZ"
    language = "en"
    timezone = "Asia/Baku"
    rank = "agency"
    feeds = ("/feed.php",)
    article_pattern = r"^/(?:[\w-]+/)+(?P<id>\d{4,7})\.html"
    delay = 3.0
    every = "1h"
    rules = PageRules(
        headline=("h1",),
        body=("div.article-content", '[itemprop="articleBody"]'),
        boilerplate=(r"^-{2,}$", r"^Follow us on", r"@AzerNewsAz"),
        timezone="Asia/Baku",
    )
    assumed = ("body", "article_pattern")
    expect = Expectation(articles_per_day=60)
