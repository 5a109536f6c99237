"""Tasnim in Persian: خبرگزاری تسنیم."""

from __future__ import annotations

from typing import ClassVar

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

RULES = PageRules(
    headline=("article.single-news h1.title", "h1.title", ".title"),
    lead=("article.single-news .lead", ".lead"),
    body=("article.single-news .story", ".story"),
    date=("article.single-news .time", ".time"),
    boilerplate=(r"^(?:انتهای پیام|End/)", r"^(?:بیشتر بخوانید|Related)"),
    timezone="Asia/Tehran",
)


class Tasnim(WireSpider):
    """The site moves between .ir and .com; the path holds the Iranian day, the number alone tells an article."""

    name = "tasnim"
    title = "خبرگزاری تسنیم"
    home = "https://www.tasnimnews.ir"
    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    rank = "agency"
    # 7 is the economy; the word at the end is for people.
    feeds: ClassVar[tuple[str, ...]] = ("/fa/rss/feed/0/7/7/اقتصادی",)
    article_pattern = r"^/fa/news/\d{4}/\d{2}/\d{2}/(?P<id>\d{5,8})(?=[/?]|$)"
    delay = 3.0
    every = "30m"
    rules = RULES
    expect = Expectation(articles_per_day=150)
