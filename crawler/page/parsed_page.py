"""A page with everything that the rungs of the ladder read from it, taken apart once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bs4 import BeautifulSoup

from crawler.page.json_ld import JsonLd, read_json_ld
from crawler.page.meta import Meta, read_meta
from crawler.page.rules import PageRules
from crawler.page.soup import parse_html, sound_html
from storage.models import Discovered


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """`hint` is what the feed said of the page, `now` the moment of the fetch; both may be unknown."""

    html: str
    url: str
    rules: PageRules
    soup: BeautifulSoup
    json_ld: JsonLd
    meta: Meta
    hint: Discovered | None = None
    now: datetime | None = None


def parse_page(
    html: str, url: str, rules: PageRules, hint: Discovered | None, now: datetime | None
) -> ParsedPage:
    """Takes `html` apart; never raises on broken or hostile markup."""
    html = sound_html(html)
    soup = parse_html(html)
    return ParsedPage(html, url, rules, soup, read_json_ld(soup, url), read_meta(soup), hint, now)
