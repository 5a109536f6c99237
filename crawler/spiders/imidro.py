"""IMIDRO, the state's holding of Iranian mines and metals: its own releases."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Imidro(WireSpider):
    """No feed is known and no markup: articles come from lists, their text from the general extractor."""

    name = "imidro"
    title = "IMIDRO"
    home = "https://imidro.gov.ir"
    country = "IR"
    language = "en"
    timezone = "Asia/Tehran"
    rank = "issuer"
    listings = ("/en/", "/en/news")
    article_pattern = r"^/en/news/(?P<id>\d{4,8})-"
    delay = 5.0
    every = "3h"
    rules = PageRules(
        # "Tuesday, 10 June 2025 / 07:29" stands somewhere on the page.
        date_text=(r"\w+day, \d{1,2} \w+ 20\d\d / \d{1,2}:\d\d",),
        boilerplate=(r"^\w+day, \d{1,2} \w+ 20\d\d / \d{1,2}:\d\d$",),
        timezone="Asia/Tehran",
    )
    assumed = ("listings", "body")
    expect = Expectation(articles_per_day=1, share_with_figures=0.2, newest="21d", body_rung=None)
