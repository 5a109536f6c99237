"""Sites on the IranSamaneh CMS: Persian news sites with /fa/news addresses and one feed of everything."""

from __future__ import annotations

from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

RULES = PageRules(
    headline=("h1.title", ".news-title", "h1", ".title"),
    lead=(".subtitle", ".lead"),
    body=(".body", ".news-body"),
    date=(".news_pdate_c", ".news-date", ".fa_date"),
    drop=(".tags", ".news_path", ".sharing"),
    boilerplate=(
        r"^(?:بازدید|کد خبر|سرویس خبر|تعداد بازدید)\s*:?\s*[\d۰-۹]*",
        r"^عناوین برگزیده",
        r"^(?:برچسب.?ها|نظر شما)",
    ),
    timezone="Asia/Tehran",
)


class IranSamanehSpider(WireSpider):
    """What the sites of the family share. Tag pages and Ajax fragments lie under /fa, too, and are no articles."""

    country = "IR"
    language = "fa"
    timezone = "Asia/Tehran"
    rank = "republisher"
    feeds = ("/fa/rss/allnews",)
    article_pattern = r"^/fa/news/(?P<id>\d{3,9})(?=[/?]|$)"
    delay = 3.0
    every = "1h"
    rules = RULES
