"""Trend of Baku in its editions: statistics of Iran and the Caspian region, often as tables."""

from __future__ import annotations

from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

RULES = PageRules(
    headline=("h1",),
    # The second is that of pages before 2025.
    body=("div.article-content.article-paddings", '[itemprop="articleBody"]'),
    drop=(".tags", ".share-links"),
    boilerplate=(
        r"^-{2,}$",
        r"^Follow the author on X",
        r"^(?:Tags|Latest|Теги)\s*:",
        r"@www_Trend_Az|agency@trend\.az",
        r"^(?:Telegram|WhatsApp|Google News)\b",
    ),
    timezone="Asia/Baku",
)


class TrendSpider(WireSpider):
    """What the editions share: the section of an address may change, its number does not."""

    country = "AZ"
    timezone = "Asia/Baku"
    rank = "agency"
    article_pattern = r"^/(?:[\w-]+/)+(?P<id>\d{6,8})\.html"
    delay = 3.0
    every = "30m"
    rules = RULES
