"""IRNA in English."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class IrnaEn(NastoohSpider):
    """Behind the same wall as the Persian edition; ids of eight digits, which Mehr's desk quotes as IRN84762538."""

    name = "irna_en"
    title = "IRNA English"
    home = "https://en.irna.ir"
    language = "en"
    feeds = ("/rss",)
    expect = Expectation(articles_per_day=40, share_with_body=0.5)
