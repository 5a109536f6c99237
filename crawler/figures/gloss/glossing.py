"""gloss: a text of another language in the reader's words, and where each piece stands in the raw text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.patterns import NUMBER, PhraseBook
from crawler.figures.gloss.tongue import Tongue, tongue
from crawler.figures.gloss.unspaced import signs

# Sentences end the same in all scripts once these are folded.
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "。": ".", "，": ",", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")",
          "！": "!", "？": "?", "\u200b": " ", "۔": "."}  # fmt: skip
_WORD_START = re.compile(r"(?<![^\W\d_])(?=[^\W\d_])|(?=\d)(?<![\d.,])|(?<=\d)(?=[^\W\d_])|[%&]")
_LETTER = re.compile(r"[^\W\d_]|(?<![\d.,])\d|(?<=[^\d][.,])\d|[%&]")
_PRINTED = re.compile(NUMBER)
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|[.!?\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8


class Gloss(NamedTuple):
    """A text in the reader's words; `span` of its parts in the raw text."""

    text: str
    layers: tuple[Offsets, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The raw text's span of text[start:end]."""
        for offsets in self.layers:
            start, end = offsets.span(start, end)
        return start, end


def gloss(text: str, code: str) -> Gloss:
    """The gloss of a text in the language `code`; English is its own."""
    if code == "en":
        return Gloss(text)
    language = tongue(code)
    scanner, book, folds = _readers(code)
    folded = fold(text)
    spaced, from_signs = _with_gaps(folded, language)
    numbered, from_numbers = _with_digits(spaced.translate(folds), scanner, language)
    written, from_phrases = _with_phrases(numbered, book, language)
    return Gloss(written, (from_phrases, from_numbers, from_signs))


@lru_cache(maxsize=16)
def _readers(code: str) -> tuple[NumeralScanner, PhraseBook, dict[int, str]]:
    language = tongue(code)
    folds = {ord(old): new for old, new in {**_SIGNS, **language.folds}.items()}
    return NumeralScanner(language), PhraseBook(language), folds


def _with_gaps(folded: str, language: Tongue) -> tuple[str, Offsets]:
    rewriting = Rewriting(folded)
    for start, end, written in () if language.spaced else signs(folded):
        rewriting.replace(start, end, written)
    return rewriting.done()


def _with_digits(folded: str, scanner: NumeralScanner, language: Tongue) -> tuple[str, Offsets]:
    rewriting = Rewriting(folded, apart=language.spaced)
    for numeral in scanner.find(lower(folded)):
        rewriting.replace(numeral.start, numeral.end, numeral.words)
    return rewriting.done()


def _with_phrases(text: str, book: PhraseBook, language: Tongue) -> tuple[str, Offsets]:
    lowered = lower(text)
    rewriting = Rewriting(text)
    starts = _WORD_START if language.spaced else _LETTER
    place = 0
    for start in starts.finditer(lowered):
        if start.start() < place:
            continue
        found = book.at(lowered, start.start())
        if found is not None:
            place, english = found
            rewriting.replace(start.start(), place, _opening(text, start.start(), english))
        elif not language.spaced and (printed := _PRINTED.match(text, start.start())) is not None:
            place = printed.end()
            rewriting.replace(start.start(), place, printed[0])
    return rewriting.done()


def _opening(text: str, at: int, english: str) -> str:
    """A word in front of which a sentence may begin has a capital, as sentences are told apart by it."""
    if not english[:1].islower() or _OPENS.search(text[max(0, at - _OPENS_WITHIN) : at]) is None:
        return english
    return english[0].upper() + english[1:]
