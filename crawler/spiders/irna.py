"""IRNA in Persian: ایرنا, the state's agency."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.families.nastooh import NastoohSpider


class Irna(NastoohSpider):
    """Its pages stand behind a wall that wants a script; feeds and sitemaps do not, and tell what other wires quote."""

    name = "irna"
    title = "خبرگزاری جمهوری اسلامی"
    home = "https://www.irna.ir"
    language = "fa"
    feeds = ("/rss/tp/20", "/rss")
    # Two public lists give 20 for the economy section, one gives 3.
    assumed = ("feeds",)
    expect = Expectation(articles_per_day=900, share_with_body=0.5)
