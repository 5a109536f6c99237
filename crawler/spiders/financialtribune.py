"""Financial Tribune of Tehran: English daily of the economy, mostly for subscribers."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class FinancialTribune(WireSpider):
    """Many pages break off after the lead, which often has the figures. No feed of it was seen to work."""

    name = "financialtribune"
    title = "Financial Tribune"
    home = "https://financialtribune.com"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    rank = "agency"
    feeds = ("/rss.xml", "/rss")
    tags = ("/tags/steel", "/tags/imidro", "/tags/copper", "/tags/mining")
    article_pattern = r"^/articles/[\w-]+/(?P<id>\d{5,6})(?=[/?]|$)"
    delay = 5.0
    every = "2h"
    rules = PageRules(
        headline=("h1",),
        body=("div.views-field-body.body", "div.views-field.views-field-body"),
        date=("div.article-date span time", "div.article-date"),
        boilerplate=(r"^Premium$",),
        timezone="Asia/Tehran",
    )
    assumed = ("feeds",)
    expect = Expectation(articles_per_day=15, share_with_body=0.5, newest="7d")
