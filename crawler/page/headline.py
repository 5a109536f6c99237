"""The headline of an article and the rung that gave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from crawler.page.general import TITLE_PART, general_headline, strip_site
from crawler.page.parsed_page import ParsedPage
from crawler.page.soup import select
from crawler.page.text import one_line

# Words of a slug that can stand for a headline.
LEAST_SLUG = 3
TAG = re.compile(r"</?[a-zA-Z][^>]{0,200}>")


def read_headline(parsed: ParsedPage) -> tuple[str, str] | None:
    """(headline, rung) of the first rung with words in it; None where no rung has any."""
    for rung, text in _candidates(parsed):
        if text and (headline := one_line(TAG.sub("", text))):
            return _without_tail(headline, parsed), rung
    return None


def _without_tail(headline: str, parsed: ParsedPage) -> str:
    """`headline` without a site's name that the heading of the page does not have: "… | MENAFN.COM"."""
    headings = [*select(parsed.soup, parsed.rules.headline), *parsed.soup.find_all("h1")]
    for heading in (one_line(element.get_text(" ")) for element in headings):
        if heading and headline.startswith(heading) and TITLE_PART.match(headline[len(heading) :]):
            return heading
    return headline


def _candidates(parsed: ParsedPage) -> Iterator[tuple[str, str | None]]:
    yield "json-ld", strip_site(parsed.json_ld.headline or "", parsed.meta.site)
    yield "meta", strip_site(parsed.meta.headline or "", parsed.meta.site)
    for element in select(parsed.soup, parsed.rules.headline):
        yield "selector", element.get_text(" ")
    yield "general", general_headline(parsed.soup, parsed.meta.site)
    yield "feed", parsed.hint.headline if parsed.hint else None
    yield "url", _slug(parsed.url)


def _slug(url: str) -> str | None:
    """The words of the last part of the path; None where it is a number or a single word."""
    words = re.split(r"[-_+ ]+", unquote(urlsplit(url).path).rstrip("/").rsplit("/", 1)[-1])
    return " ".join(words) if len(words) >= LEAST_SLUG else None
