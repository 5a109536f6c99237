"""Minews: Persian news of mines, mostly gathered from agencies that it names."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Minews(WireSpider):
    """Known are its article addresses and the words around them; where it lists them is a guess."""

    name = "minews"
    title = "معدن‌نیوز"
    home = "https://www.minews.ir"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    rank = "republisher"
    listings = ("/", "/fa")
    article_pattern = r"^/fa/doc/news/(?P<id>\d{3,8})(?=[/?]|$)"
    delay = 5.0
    every = "1h"
    rules = PageRules(
        # Month names are typed with an Arabic ي.
        date_text=(r"تاریخ انتشار\s*:\s*\S+\s+[\d۰-۹]{1,2} \S+ [\d۰-۹]{4} ساعت [\d۰-۹]{1,2}:[\d۰-۹]{2}",),
        boilerplate=(r"^(?:کد مطلب|مرجع|تاریخ انتشار)\s*:", r"^نظر شما"),
        timezone="Asia/Tehran",
    )
    assumed = ("listings", "body")
    expect = Expectation(articles_per_day=20, body_rung=None)
