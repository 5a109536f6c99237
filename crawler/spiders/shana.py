"""Shana: news of the oil ministry, with petrochemical and sulphur output."""

from __future__ import annotations

from dataclasses import replace

from crawler.expectation import Expectation
from crawler.families.nastooh import RULES, NastoohSpider


class Shana(NastoohSpider):
    """Another theme of the CMS, at times behind ArvanCloud's wall. Section 14 is oil."""

    name = "shana"
    title = "شبکه اطلاع‌رسانی نفت و انرژی"
    home = "https://www.shana.ir"
    language = "fa"
    feeds = ("/rss/tp/14", "/rss")
    rules = replace(RULES, date=(".item-nav.row > div > span", *RULES.date))
    expect = Expectation(articles_per_day=60, share_with_body=0.5)
