"""Zawya: business news and press releases of the Gulf and Africa."""

from __future__ import annotations

from crawler.expectation import Expectation
from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider


class Zawya(WireSpider):
    """Nothing of its markup is known: JSON-LD, meta and the general extractor read it."""

    name = "zawya"
    title = "Zawya"
    home = "https://www.zawya.com"
    country = "AE"
    language = "en"
    timezone = "UTC"
    rank = "republisher"
    feeds = ("/sitemaps/en/rss",)
    # Eight characters with a digit among them; since 2026 at times six digits, then without the subsection.
    article_pattern = r"^/en/(?:[\w-]+/)+[\w-]*-(?P<id>(?=[a-z]*\d)[a-z0-9]{8}|\d{6})(?=[/?]|$)"
    delay = 5.0
    every = "30m"
    rules = PageRules(
        boilerplate=(
            r"^Disclaimer: The contents? of this press release",
            r"^\(?(?:Reporting|Writing|Editing) by\b",
            r"^Send us your press releases",
        ),
    )
    assumed = ("body",)
    expect = Expectation(articles_per_day=200, body_rung=None)
