"""MINING.COM: news of mines and miners by commodity, open and in full."""

from __future__ import annotations

from dataclasses import replace

from crawler.expectation import Expectation
from crawler.families.wordpress import RULES, WordPressSpider

COMMODITIES = ("copper", "gold", "nickel", "lithium", "iron-ore", "silver", "cobalt", "uranium", "rare-earth")


class MiningCom(WordPressSpider):
    """A feed a commodity; those of categories (steel, mining) do not exist. Refuses agents that look like robots."""

    name = "mining_com"
    title = "MINING.COM"
    home = "https://www.mining.com"
    feeds = ("/feed/", *(f"/commodity/{name}/feed/" for name in COMMODITIES))
    article_pattern = r"^/(?:web/)?(?P<id>(?:[a-z0-9]+-){2,}[a-z0-9]+)/?(?=\?|$)"
    rules = replace(RULES, headline=("h1.single-title", *RULES.headline), body=("div.content", *RULES.body))
    expect = Expectation(articles_per_day=40)
