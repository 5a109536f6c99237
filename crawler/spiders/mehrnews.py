"""Mehr News Agency in Persian: خبرگزاری مهر."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class MehrNews(NastoohSpider):
    """Visible dates and archive numbers are of the Iranian calendar, the meta dates UTC."""

    name = "mehrnews"
    title = "خبرگزاری مهر"
    home = "https://www.mehrnews.com"
    language = "fa"
    # Section 25 is اقتصاد.
    feeds = ("/rss/tp/25", "/rss")
    listings = ("/service/Economy",)
    tags = ("/tag/ایمیدرو", "/tag/فولاد", "/tag/صنعت+و+معدن", "/tag/مس", "/tag/آلومینیوم", "/tag/سنگ+آهن")
    expect = Expectation(articles_per_day=400, share_with_date=0.99, share_with_body=0.85)
