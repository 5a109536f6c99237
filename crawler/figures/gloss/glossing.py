"""gloss: a text of another language in the reader's words, and where each piece stands in the raw text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Part, Rewriting
from crawler.figures.gloss.patterns import PhraseBook
from crawler.figures.gloss.tongue import Tongue, tongue

# Sentences end the same in all scripts once these are folded.
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "。": ".", "，": ",", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")",
          "！": "!", "？": "?", "\u200b": " ", "۔": "."}  # fmt: skip
_WORD_START = re.compile(r"(?<![^\W\d_])(?=[^\W\d_])|(?=\d)(?<![\d.,])|(?<=\d)(?=[^\W\d_])|[%&]")
# Where a sentence begins, the reader's words do with a capital.
_SENTENCE_START = re.compile(r"(?:^|[.!?:][\"')\]]{0,3}\s{1,4}|\n\s{0,4})[\"'(]?\Z")
_LETTER = re.compile(r"[^\W\d_]|\d|[%&]")


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
    folded, from_drops = _spelled_out(fold(text).translate(folds), language)
    numbered, from_numbers = _with_digits(folded, scanner)
    written, from_phrases = _with_phrases(numbered, book, language)
    return Gloss(written, (from_phrases, from_numbers, from_drops))


def _spelled_out(folded: str, language: Tongue) -> tuple[str, Offsets]:
    """The text without what is dropped, contracted beginnings of words in full."""
    rewriting = Rewriting(folded)
    pattern = _spelling(language.code)
    for found in pattern.finditer(folded) if pattern else ():
        whole = language.contractions.get(found[0], "")
        rewriting.replace_parts(found.end(), (Part(whole, found.start(), found.end()),))
    return rewriting.done()


@lru_cache(maxsize=16)
def _spelling(code: str) -> re.Pattern[str] | None:
    language = tongue(code)
    parts = [f"[{re.escape(language.drops)}]+"] if language.drops else []
    parts += [rf"(?<![^\W\d_]){re.escape(short)}(?=[^\W\d_])" for short in language.contractions]
    return re.compile("|".join(parts)) if parts else None


@lru_cache(maxsize=16)
def _readers(code: str) -> tuple[NumeralScanner, PhraseBook, dict[int, str]]:
    language = tongue(code)
    folds = {ord(old): new for old, new in {**_SIGNS, **language.folds}.items()}
    return NumeralScanner(language), PhraseBook(language), folds


def _with_digits(folded: str, scanner: NumeralScanner) -> tuple[str, Offsets]:
    rewriting = Rewriting(folded)
    for numeral in scanner.find(lower(folded)):
        rewriting.replace(numeral.start, numeral.end, numeral.words)
    return rewriting.done()


def _capitalised(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    first = next((index for index, part in enumerate(parts) if part.words), 0)
    words = parts[first].words
    return (*parts[:first], parts[first]._replace(words=words[:1].upper() + words[1:]), *parts[first + 1 :])


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
            opens = _SENTENCE_START.search(text, max(0, start.start() - 8), start.start())
            place = found.end
            rewriting.replace_parts(place, _capitalised(found.parts) if opens else found.parts)
    return rewriting.done()
