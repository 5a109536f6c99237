"""ILNA, the labour agency: خبرگزاری کار ایران."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.asam import AsamSpider


class Ilna(AsamSpider):
    """Its feed holds all sections."""

    name = "ilna"
    title = "خبرگزاری ایلنا"
    home = "https://www.ilna.ir"
    feeds = ("/rss",)
    expect = Expectation(articles_per_day=400)
