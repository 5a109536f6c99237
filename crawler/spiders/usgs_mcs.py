"""USGS Mineral Commodity Summaries: output, trade and reserves of a mineral on two pages, once a year, as PDFs."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class UsgsMcs(WireSpider):
    """The files are on a host that lets us in, unlike the Survey's own site."""

    name = "usgs_mcs"
    title = "USGS Mineral Commodity Summaries"
    home = "https://pubs.usgs.gov"
    country = "US"
    language = "en"
    timezone = "America/New_York"
    rank = "issuer"
    listings = ("/periodicals/mcs2026/",)
    article_pattern = r"^/periodicals/mcs\d{4}/(?P<id>mcs\d{4}-[a-z0-9-]+)\.pdf$"
    delay = 10.0
    every = "24h"
    rules = PageRules(timezone="America/New_York")
    # The addresses of the files are known; that the folder lists them, and how they are set, is not.
    assumed = ("listings", "body")
    expect = Expectation(articles_per_day=0.2, newest="400d", body_rung=None)
