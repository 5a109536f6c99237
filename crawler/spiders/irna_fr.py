"""IRNA in French."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class IrnaFr(NastoohSpider):
    """Behind the same wall as the Persian edition."""

    name = "irna_fr"
    title = "IRNA français"
    home = "https://fr.irna.ir"
    language = "fr"
    feeds = ("/rss",)
    expect = Expectation(articles_per_day=25, share_with_body=0.5)
