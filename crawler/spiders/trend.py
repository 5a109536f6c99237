"""Trend in English."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.trend import TrendSpider


class Trend(TrendSpider):
    """Pages of 2025 and later may hold one paragraph only, the rest for subscribers; MENAFN carries the whole."""

    name = "trend"
    title = "Trend News Agency"
    home = "https://en.trend.az"
    language = "en"
    feeds = ("/rss/", "/feeds/index.rss")
    listings = ("/iran/business/", "/business/", "/latest/")
    expect = Expectation(articles_per_day=150, share_with_body=0.5)
