"""World Steel Association: crude steel of 70 countries, each month, in one table."""

from __future__ import annotations

from dataclasses import replace

from crawler.expectation import Expectation
from crawler.families.wordpress import RULES, WordPressSpider


class WorldSteel(WordPressSpider):
    """A release around the 22nd of each month; the name of the month is in its address."""

    name = "worldsteel"
    title = "World Steel Association"
    home = "https://worldsteel.org"
    country = "BE"
    timezone = "Europe/Brussels"
    rank = "issuer"
    listings = ("/media/press-releases/",)
    article_pattern = r"^/media/press-releases/\d{4}/(?P<id>[\w-]+)/?(?=\?|$)"
    every = "3h"
    rules = replace(RULES, timezone="Europe/Brussels")
    assumed = ("body",)
    expect = Expectation(articles_per_day=0.2, share_with_figures=0.3, newest="40d")
