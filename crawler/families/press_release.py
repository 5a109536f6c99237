"""Press-release wires: a feed a subject, and pages that hold the company's own words."""

from __future__ import annotations

from crawler.page.rules import PageRules
from crawler.wire_spider import WireSpider

# Every release ends with these parts: who the company is, what may turn out otherwise, whom to ask.
BOILERPLATE = (
    r"^Source:\s",
    r"^SOURCE\s",
    r"^View (?:source version|original content)",
    r"^A (?:photo|video|PDF) (?:accompanying|is available|of this)",
    r"^#{3}$|^-\s?(?:30|END)\s?-$",
)


def release_rules(headline: str, body: str, date: str, *boilerplate: str) -> PageRules:
    """The rules of one wire; JSON-LD and meta go before its selectors for everything but the body."""
    return PageRules(
        headline=(headline, "h1"),
        body=(body, '[itemprop="articleBody"]'),
        date=(date, "time[datetime]"),
        boilerplate=(*BOILERPLATE, *boilerplate),
    )


class PressReleaseSpider(WireSpider):
    """What the wires share. The issuer speaks, so its number wins over what others write of it."""

    country = "US"
    language = "en"
    timezone = "UTC"
    rank = "issuer"
    delay = 5.0
    every = "30m"
