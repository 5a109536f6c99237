"""The Northern Miner: Canadian weekly of exploration and mines."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.wordpress import WordPressSpider


class NorthernMiner(WordPressSpider):
    """A feed of twenty items; long stories are for subscribers. The theme's boxes are guesses."""

    name = "northernminer"
    title = "The Northern Miner"
    home = "https://www.northernminer.com"
    assumed = ("body",)
    expect = Expectation(articles_per_day=12, share_with_body=0.5)
