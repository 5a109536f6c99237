"""Who the wire says the text comes from. "According to IRNA" inside a sentence is no credit: it is the text's
own source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# (MENAFN - Trend News Agency), (MENAFN- EIN Presswire), (MENAFN): a plain one is MENAFN's own rewriting.
# The first bracket is lost at times.
OPENING_MARK = re.compile(
    r"^\s*\(?\s*MENAFN\s*(?:[-–—]+\s*((?:[^()]|\([^()]{0,40}\)){1,80}?))?\s*\)\s*(?:[-–—:]\s+)?"
)

LAST_FOR_MARK = 3

# Ids that a desk writes into its sign-off to say which story it worked from.
STORY_IDS = (
    (re.compile(r"^IRN(\d{6,9})$"), "IRNA", "IRNA story {}"),
    (re.compile(r"^(\d{6,8})$"), None, "source story {}"),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A text without its opening mark, and the credit in it; None where there is no mark."""

    text: str
    credit: str | None = None


def read_opening_mark(text: str) -> Opened:
    """Takes MENAFN's opening mark off the beginning of `text`."""
    match = OPENING_MARK.match(text)
    if not match:
        return Opened(text)
    provider = " ".join((match[1] or "MENAFN").split())
    return Opened(text[match.end() :], provider)


def take_opening_mark(paragraphs: list[str]) -> tuple[list[str], str | None]:
    """`paragraphs` without the mark, which may follow a repeated headline or a caption, and its credit."""
    for at, paragraph in enumerate(paragraphs[:LAST_FOR_MARK]):
        opened = read_opening_mark(paragraph)
        if opened.credit:
            rest = [opened.text] if opened.text else []
            return [*paragraphs[:at], *rest, *paragraphs[at + 1 :]], opened.credit
    return paragraphs, None


def read_sign_off(paragraphs: list[str], pattern: str) -> tuple[list[str], str | None, tuple[str, ...]]:
    """`paragraphs` without the last ones that are nothing but a sign-off, the credit in them, and marks."""
    kept, credit, marks = list(paragraphs), None, list[str]()
    while len(kept) > 1 and re.fullmatch(pattern, kept[-1]):
        for part in kept.pop().split("/"):
            for story, name, mark in STORY_IDS:
                if match := story.match(part):
                    credit, marks = name or credit, [*marks, mark.format(match[1])]
    return kept, credit, tuple(marks)
