"""Pages of sites that are no wire: read by JSON-LD, meta tags and the general extractor."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.wire_spider import WireSpider


class Elsewhere(WireSpider):
    """Has no sources: searches hand it their results. Each site keeps a pace of its own."""

    on = False
    name = "elsewhere"
    title = "Other sites, found by searches"
    home = "https://elsewhere.invalid"
    country = None
    language = None
    rank = "republisher"
    delay = 10.0
    every = "1h"
    expect = Expectation(
        articles_per_day=1, share_with_date=0, share_with_body=0, newest="30d", body_rung=None
    )
