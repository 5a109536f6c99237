"""Mining Technology: projects, mines and their output, with analyses of GlobalData."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.wordpress import WordPressSpider


class MiningTechnology(WordPressSpider):
    """Serves plain robots and refuses browsers. The theme's boxes are guesses."""

    name = "mining_technology"
    title = "Mining Technology"
    home = "https://www.mining-technology.com"
    country = "GB"
    article_pattern = (
        r"^/(?:news|features|projects|analyst-comment)/(?P<id>[a-z0-9]+(?:-[a-z0-9]+)+)/?(?=\?|$)"
    )
    assumed = ("body",)
    expect = Expectation(articles_per_day=10)
