"""An article in two languages: each paragraph is written down from its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crawler.figures.gloss.glossing import Gloss, gloss
from crawler.figures.gloss.latin_languages import LATIN, may_hold_another, other_language

# What a script is told by, and the language of a paragraph in it.
_SCRIPTS = {
    "arabic": re.compile("[\u0620-\u064a\u0670-\u06d3]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "han": re.compile("[\u4e00-\u9fff]"),
    "latin": re.compile("[A-Za-z]"),
}
_SCRIPT_OF = {"fa": "arabic", "ar": "arabic", "ru": "cyrillic", "zh": "han"}
_LANGUAGE_OF = {"cyrillic": "ru", "han": "zh", "latin": "en"}
# Letters that Persian has and Arabic lacks.
_PERSIAN = re.compile("[پچژگکی]")
_FOREIGN = re.compile("[\u0400-\u04ff\u0620-\u064a\u4e00-\u9fff]")
_PARAGRAPH = re.compile(r"[^\n]+\n*|\n+")
# Fewer letters are a name or a heading, and follow the article.
_LEAST = 40


class _Stretch(NamedTuple):
    """Paragraphs of one language: where they begin in the new text and in the raw one, and their gloss."""

    start: int
    raw_start: int
    gloss: Gloss


class Patchwork:
    """The offsets of a text that was put together from glosses."""

    def __init__(self, stretches: Sequence[_Stretch]) -> None:
        self._stretches = stretches
        self._starts = [stretch.start for stretch in stretches]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The raw text's span of new[start:end]."""
        first, last = self._at(start), self._at(max(start, end - 1))
        left, _ = first.gloss.span(start - first.start, start - first.start + 1)
        _, right = last.gloss.span(max(0, end - 1 - last.start), end - last.start)
        return first.raw_start + left, last.raw_start + right

    def _at(self, place: int) -> _Stretch:
        return self._stretches[max(0, bisect_right(self._starts, place) - 1)]


def gloss_article(text: str, code: str) -> Gloss:
    """The gloss of an article in the language `code`, of whose paragraphs some may be in another."""
    if code in LATIN and not _FOREIGN.search(text) and not may_hold_another(text, code):
        return gloss(text, code)
    parts = list(_by_language(text, code))
    if len(parts) < 2:
        return gloss(text, parts[0][2] if parts else code)
    stretches, written, length = [], [], 0
    for start, end, language in parts:
        glossed = gloss(text[start:end], language)
        stretches.append(_Stretch(length, start, glossed))
        written.append(glossed.text)
        length += len(glossed.text)
    return Gloss("".join(written), (Patchwork(stretches),))


def _by_language(text: str, code: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and language of each run of paragraphs."""
    begun, told = 0, ""
    for paragraph in _PARAGRAPH.finditer(text):
        language = _language(paragraph[0], code, told or code)
        if told and language != told:
            yield begun, paragraph.start(), told
            begun = paragraph.start()
        told = language
    if text:
        yield begun, len(text), told or code


def _language(paragraph: str, code: str, before: str) -> str:
    counts = {name: len(pattern.findall(paragraph)) for name, pattern in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if sum(counts.values()) < _LEAST:
        return before
    if script == _SCRIPT_OF.get(code, "latin"):
        return (other_language(paragraph, code) if code in LATIN else None) or code
    if script == "arabic":
        return "fa" if _PERSIAN.search(paragraph) else "ar"
    return _LANGUAGE_OF[script]
