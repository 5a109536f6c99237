"""MENAFN in Arabic: the same series of ids as the English edition, agencies of the Arab world."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.spiders.menafn import Menafn


class MenafnAr(Menafn):
    """Only the form of its article addresses is known; where it lists them is a guess."""

    name = "menafn_ar"
    title = "MENAFN (Arabic)"
    language = "ar"
    feeds = ("/arabic/rss",)
    listings = ("/arabic/",)
    article_pattern = r"^/arabic/(?P<id>\d{10})(?=[/?]|$)"
    assumed = ("feeds", "listings")
    expect = Expectation(articles_per_day=100)
