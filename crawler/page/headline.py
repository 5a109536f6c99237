"""The headline of an article and the rung that gave it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.page.general import general_headline, strip_site
from crawler.page.soup import select
from crawler.page.source import Source
from crawler.page.text import one_line

TAG = re.compile(r"</?[a-zA-Z][^>]{0,200}>")


def read_headline(source: Source) -> tuple[str, str] | None:
    """(headline, rung) of the first rung with words in it; None where no rung has any."""
    for rung, text in _candidates(source):
        if text and (headline := one_line(TAG.sub("", text))):
            return headline, rung
    return None


def _candidates(source: Source) -> Iterator[tuple[str, str | None]]:
    yield "json-ld", source.json_ld.headline
    yield "meta", strip_site(source.meta.headline or "", source.meta.site)
    for element in select(source.soup, source.rules.headline):
        yield "selector", element.get_text(" ")
    yield "general", general_headline(source.soup, source.meta.site)
    yield "feed", source.hint.headline if source.hint else None
