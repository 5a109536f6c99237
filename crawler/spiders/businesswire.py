"""Business Wire: releases of miners and steelmakers."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.press_release import PressReleaseSpider, release_rules


class BusinessWire(PressReleaseSpider):
    """Feeds live on a host of their own, by an opaque word each; pages refuse scripts, so most stay summaries."""

    name = "businesswire"
    title = "Business Wire"
    home = "https://www.businesswire.com"
    # Mining and minerals; steel.
    feeds = (
        "https://feed.businesswire.com/rss/home/?rss=G1QFDERJXkJeGFNYXQ==",
        "https://feed.businesswire.com/rss/home/?rss=G1QFDERJXkJeGFNZWw==",
    )
    article_pattern = r"^/news/home/(?P<id>\d{14})/"
    rules = release_rules("h1", "div.bw-release-story", "div.bw-release-timestamp time")
    channel = r"Mining|Steel|Business Wire"
    assumed = ("body",)
    # Often nothing at weekends.
    expect = Expectation(articles_per_day=8, share_with_body=0.5, newest="5d")
