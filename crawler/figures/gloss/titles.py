"""The gloss of a title: a word that opens it is a name where the story has it with its capital within a sentence."""

from __future__ import annotations

import re

from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.tables import tongue

_OPENING = re.compile(r"\W*([^\W\d_a-z][^\W\d_]{2,})(?![^\W_])")


def title_gloss(title: str, text: str, code: str) -> str:
    """The gloss of a title in the language `code`, above its story."""
    told = gloss(title, code).text
    opening = _OPENING.match(title) if code != "en" and tongue(code).capitals == "names" else None
    if opening is None or not told.startswith(opening[1].lower()) or not _is_within(opening[1], text):
        return told
    return told[:1].upper() + told[1:]


def _is_within(word: str, text: str) -> bool:
    """Whether a word stands behind another one, or a comma, of its sentence."""
    return re.search(rf"(?:[a-zà-ÿа-яё]|,) {word}(?![^\W_])", text) is not None
