"""Tehran Times: English daily, with the monthly figures of IMIDRO, customs and the trade ministry."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class TehranTimes(NastoohSpider):
    """Feeds answer a redirect to themselves with a cookie first."""

    name = "tehrantimes"
    title = "Tehran Times"
    home = "https://www.tehrantimes.com"
    language = "en"
    # Section 697 is Economy.
    feeds = ("/rss/tp/697", "/rss")
    listings = ("/service/economy", "/archive?tp=697&pi=1")
    tags = (
        "/tag/IMIDRO",
        "/tag/mining",
        "/tag/steel",
        "/tag/copper+cathode",
        "/tag/aluminum",
        "/tag/iron+ore",
    )
    expect = Expectation(articles_per_day=20, share_with_date=0.99, share_with_body=0.9)
