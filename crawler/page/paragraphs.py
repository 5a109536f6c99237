"""An element of a page as paragraphs of text: what a reader sees, block by block, tables as rows."""

from __future__ import annotations

import re
from collections.abc import Collection

from bs4.element import CData, NavigableString, PageElement, PreformattedString, Tag

from crawler.page.tables import read_table
from crawler.page.text import clean_text

BREAK = "\n\n"
BLOCK = re.compile(
    r"address|article|blockquote|center|dd|details|div|dl|dt|fieldset|figure|form|h[1-6r]|header|li|main|ol|p|pre"
    r"|section|summary|table|tbody|td|tfoot|th|thead|tr|ul"
)
# A form is no such element: ASP.NET sites wrap the whole page into one.
UNSEEN = re.compile(
    r"script|style|noscript|template|iframe|svg|object|embed|video|audio|canvas|button|input|label|select|textarea"
    r"|aside|nav|footer|figcaption|head|title"
)
# Boxes that stand inside article bodies: links to other stories, share buttons.
OTHER_BOX = re.compile(r"^(?:related|share|sharing|social|newsletter|advert|ads|comments?)(?:$|[-_])", re.I)
HIDDEN = re.compile(r"display\s*:\s*none", re.I)


def read_paragraphs(element: Tag, dropped: Collection[int] = ()) -> list[str]:
    """The paragraphs of `element`, cleaned, in order; a table is one of them, a row a line, an item of a list
    its own.

    `dropped` holds the `id()`s of elements to leave out. Depth of nesting does not matter.
    """
    pieces: list[str] = []
    waiting: list[PageElement | str] = list(reversed(_open(element)))
    while waiting:
        node = waiting.pop()
        if isinstance(node, str) and not isinstance(node, NavigableString):
            pieces.append(node)
        elif isinstance(node, NavigableString):
            pieces.append(_seen(node))
        elif isinstance(node, Tag) and id(node) not in dropped and not is_unseen(node):
            waiting.extend(reversed(_open(node)))
    return _split("".join(pieces))


def is_unseen(tag: Tag) -> bool:
    """Whether `tag` is no text of the article: scripts, forms, pictures, hidden elements, boxes about other
    stories.
    """
    if UNSEEN.fullmatch(tag.name) or (tag.name == "figure" and tag.find("table") is None):
        return True
    if tag.has_attr("hidden") or HIDDEN.search(str(tag.get("style") or "")):
        return True
    return any(OTHER_BOX.match(name) for name in [*(tag.get("class") or []), str(tag.get("id") or "")])


def _open(tag: Tag) -> list[PageElement | str]:
    """What stands for `tag`: its children between breaks, its rows, or a line end."""
    if tag.name == "br":
        return ["\n"]
    if tag.name == "table" and (rows := read_table(tag)):
        return [BREAK, rows, BREAK]
    children: list[PageElement | str] = list(tag.children)
    return [BREAK, *children, BREAK] if BLOCK.fullmatch(tag.name) else children


def _seen(text: NavigableString) -> str:
    """White space of the source is one space; comments and the like are not seen."""
    if isinstance(text, PreformattedString) and not isinstance(text, CData):
        return ""
    return re.sub(r"\s+", " ", text)


def _split(text: str) -> list[str]:
    paragraphs = (clean_text(part) for part in re.split(r"\n\s*\n", text))
    return [paragraph for paragraph in paragraphs if paragraph]
