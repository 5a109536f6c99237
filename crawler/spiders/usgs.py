"""USGS National Minerals Information Center: world output and reserves of every mineral, once a year."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Usgs(WireSpider):
    """The site wants a human; where it lets us in, its releases are read. Its summaries are the wire usgs_mcs."""

    name = "usgs"
    title = "U.S. Geological Survey"
    home = "https://www.usgs.gov"
    country = "US"
    language = "en"
    timezone = "America/New_York"
    rank = "issuer"
    feeds = ("/news/national-news-release/feed",)
    listings = ("/centers/national-minerals-information-center/news",)
    article_pattern = r"^/(?:[\w-]+/)*news/(?:[\w-]+/)?(?P<id>(?:[a-z0-9]+-){2,}[a-z0-9]+)/?(?=\?|$)"
    delay = 10.0
    every = "12h"
    rules = PageRules(
        headline=("h1.page-title", "h1"),
        body=(".field-body", ".field--name-body", ".body"),
        date=("time[datetime]",),
        own_wall=(r"human verification",),
        timezone="America/New_York",
    )
    assumed = ("feeds", "listings", "article_pattern", "body")
    expect = Expectation(articles_per_day=1, newest="30d")
