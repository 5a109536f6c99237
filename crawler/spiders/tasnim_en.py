"""Tasnim in English."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.spiders.tasnim import Tasnim


class TasnimEn(Tasnim):
    """Its economy feed is nearly empty, so the top stories are asked for, too."""

    name = "tasnim_en"
    title = "Tasnim News Agency (English)"
    language = "en"
    feeds = ("/en/rss/feed/0/0/8/1/TopStories", "/en/rss/feeds/1193/0/0/0")
    article_pattern = r"^/en/news/\d{4}/\d{2}/\d{2}/(?P<id>\d{5,8})(?=[/?]|$)"
    expect = Expectation(articles_per_day=30)
