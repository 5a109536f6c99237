"""Donya-e-Eqtesad: Iran's economic daily, with pages for industry, mining and the commodity exchange."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.asam import AsamSpider, category_feed


class DonyaEqtesad(AsamSpider):
    """Sections 3 and 13 are صنعت معدن and بورس کالا."""

    name = "donyaeqtesad"
    title = "دنیای اقتصاد"
    home = "https://donya-e-eqtesad.com"
    rank = "republisher"
    feeds = (category_feed(3), category_feed(13), "/fa/rss/allnews")
    # That a feed's category is the number of the section is a guess.
    assumed = ("feeds",)
    expect = Expectation(articles_per_day=200)
