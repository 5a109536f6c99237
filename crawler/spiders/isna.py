"""ISNA, the students' agency: خبرگزاری دانشجویان ایران."""

from __future__ import annotations

from dataclasses import replace

from crawler.expectation import Expectation
from crawler.families.nastooh import RULES, NastoohSpider


class Isna(NastoohSpider):
    """A theme of its own: the date is one of a list, ids begin with the Iranian day. Section 34 is the economy."""

    name = "isna"
    title = "خبرگزاری ایسنا"
    home = "https://www.isna.ir"
    language = "fa"
    feeds = ("/rss/tp/34", "/rss")
    listings = ("/archive?tp=34&pi=1",)
    article_pattern = r"^/news/(?P<id>\d{5,14})(?=[/?]|$)"
    rules = replace(
        RULES,
        headline=("h1.first-title", *RULES.headline),
        lead=(".summary", *RULES.lead),
        date=(".meta-news li:first-child .text-meta", *RULES.date),
        boilerplate=(*RULES.boilerplate, r"^بیشتر:"),
    )
    assumed = ("listings",)
    expect = Expectation(articles_per_day=500)
