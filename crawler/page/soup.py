"""One safe way from a page's HTML to a tree."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

XML_PROLOG = re.compile(r"^\s*<\?xml[^>]{0,200}\?>", re.I)
# Characters that no XML tree may hold, and the references that would put them there.
CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    r"|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]))(?:;|(?![0-9a-f]))",
    re.I,
)


def sound_html(html: str) -> str:
    """`html` without control characters, lone surrogates (they become "?") and an XML prolog."""
    return XML_PROLOG.sub("", CONTROLS.sub("", html.encode("utf-8", "replace").decode("utf-8")), count=1)


def parse_html(html: str) -> BeautifulSoup:
    """The tree of `html`, by lxml; never raises."""
    # The comment keeps BeautifulSoup from taking a short text for a file name or an address.
    return BeautifulSoup("<!-- -->" + sound_html(html), "lxml")


def select(soup: Tag, selectors: tuple[str, ...]) -> list[Tag]:
    """The elements of the first of `selectors` that finds any, without those inside one another."""
    for selector in selectors:
        if found := list(soup.select(selector)):
            chosen = set(map(id, found))
            return [
                element for element in found if not any(id(parent) in chosen for parent in element.parents)
            ]
    return []
