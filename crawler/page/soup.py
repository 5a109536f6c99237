"""One safe way from a page's HTML to a tree."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

XML_PROLOG = re.compile(r"^\s*<\?xml[^>]{0,200}\?>", re.I)


def parse_html(html: str) -> BeautifulSoup:
    """The tree of `html`, by lxml; NUL bytes, lone surrogates and an XML prolog do no harm."""
    sound = html.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    return BeautifulSoup("<!-- -->" + XML_PROLOG.sub("", sound, count=1), "lxml")


def select(soup: Tag, selectors: tuple[str, ...]) -> list[Tag]:
    """The elements of the first of `selectors` that finds any, without those inside one another."""
    for selector in selectors:
        if found := list(soup.select(selector)):
            chosen = set(map(id, found))
            return [
                element for element in found if not any(id(parent) in chosen for parent in element.parents)
            ]
    return []
