"""Trend in Russian: Тренд."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.trend import TrendSpider


class TrendRu(TrendSpider):
    """Its addresses are taken from those of the English edition."""

    name = "trend_ru"
    title = "Информационное агентство Тренд"
    home = "https://ru.trend.az"
    language = "ru"
    feeds = ("/rss/", "/feeds/index.rss")
    listings = ("/iran/business/", "/business/")
    assumed = ("feeds", "listings")
    expect = Expectation(articles_per_day=150, share_with_body=0.5)
