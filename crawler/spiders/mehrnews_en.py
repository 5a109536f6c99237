"""Mehr News Agency in English."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class MehrNewsEn(NastoohSpider):
    """Its sign-off often holds the id of the Persian or IRNA story that it was written from."""

    name = "mehrnews_en"
    title = "Mehr News Agency (English)"
    home = "https://en.mehrnews.com"
    language = "en"
    # The number of the Economy section is not known; 118 is the box of the latest news.
    feeds = ("/rss", "/rss/pl/118")
    listings = ("/service/economy",)
    tags = ("/tag/IMIDRO", "/tag/steel+production", "/tag/mining", "/tag/copper", "/tag/aluminum")
    expect = Expectation(articles_per_day=40, share_with_date=0.99, share_with_body=0.9)
