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

# Ids that a desk writes into its sign-off to say which story it worked from.
STORY_IDS = (
    (re.compile(r"^IRN(\d{6,9})$"), "IRNA", "IRNA story {}"),
    (re.compile(r"^(\d{6,8})$"), None, "source story {}"),
)


@dataclass(frozen=True, slots=True)
class Credited:
    """A text without the mark, the credit that the mark gave (None: no mark, or one without a name), and
    findings.
    """

    text: str
    credit: str | None = None
    marks: tuple[str, ...] = ()


def read_opening_mark(text: str) -> Credited:
    """Takes MENAFN's opening mark off the beginning of `text`."""
    match = OPENING_MARK.match(text)
    if not match:
        return Credited(text)
    provider = " ".join((match[1] or "MENAFN").split())
    return Credited(text[match.end() :], provider)


def read_sign_off(paragraphs: list[str], pattern: str) -> tuple[list[str], str | None, tuple[str, ...]]:
    """`paragraphs` without the last ones that are nothing but a sign-off, the credit in them, and marks."""
    kept, credit, marks = list(paragraphs), None, list[str]()
    while len(kept) > 1 and re.fullmatch(pattern, kept[-1]):
        for part in kept.pop().split("/"):
            for story, name, mark in STORY_IDS:
                if match := story.match(part):
                    credit, marks = name or credit, [*marks, mark.format(match[1])]
    return kept, credit, tuple(marks)
