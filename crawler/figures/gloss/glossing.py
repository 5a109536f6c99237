"""gloss: a text of another language in the reader's words, and where each piece stands in the raw text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.carrying import Carrier
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Part, Rewriting
from crawler.figures.gloss.patterns import PhraseBook
from crawler.figures.gloss.tongue import Tongue, contracted, tongue

# Sentences end the same in all scripts once these are folded.
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "。": ".", "，": ",", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")",
          "！": "!", "？": "?", "\u200b": " ", "۔": "."}  # fmt: skip
_WORD_START = re.compile(r"(?<![^\W\d_])(?=[^\W\d_])|(?=\d)(?<![\d.,])|(?<=\d)(?=[^\W\d_])|[%&']")
_LETTER = re.compile(r"[^\W\d_]|\d|[%&]")
# Strokes that stretch a word, vowels over letters, marks of direction, spaces behind a space: none changes what is
# said.
_DROPPED = (
    "[\u0640\u064b-\u0652\u0654\u0655\u0670\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+|(?<= ) +(?=\\S)"
)
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
    scanner, book = _readers(code)
    plain, from_plain = spelled_out(text, language)
    numbered, from_numbers = _with_digits(plain, scanner, language)
    written, from_phrases = _with_phrases(numbered, book, language)
    return Gloss(written, (from_phrases, from_numbers, from_plain))


@lru_cache(maxsize=16)
def _readers(code: str) -> tuple[NumeralScanner, PhraseBook]:
    language = tongue(code)
    return NumeralScanner(language), PhraseBook(language)


def spelled_out(text: str, language: Tongue) -> tuple[str, Offsets]:
    """The text with its signs folded, without the marks that say nothing, contracted beginnings of words in full;
    letters stay as printed, for the sake of names.
    """
    signs, _, pattern = _spelling(language.code)
    folded = fold(text).translate(signs)
    rewriting = Rewriting(folded)
    for found in pattern.finditer(folded):
        whole = language.contractions.get(found[0], "")
        rewriting.replace_parts(*found.span(), (Part(whole, *found.span()),), apart=False)
    return rewriting.done()


def looked_up(text: str, language: Tongue) -> str:
    """The text as the keys of a table are spelled, letter for letter."""
    return lower(text.translate(_spelling(language.code)[1]))


@lru_cache(maxsize=16)
def _spelling(code: str) -> tuple[dict[int, str], dict[int, str], re.Pattern[str]]:
    """Folds of signs, folds of letters, and what is dropped or contracted."""
    language = tongue(code)
    letters = {ord(old): new for old, new in language.folds.items() if old.isalpha() and new.isalpha()}
    told = {ord(old): new for old, new in {**_SIGNS, **language.folds}.items()}
    signs = {old: new for old, new in told.items() if old not in letters}
    short = contracted(language.contractions)
    return signs, letters, re.compile(f"{_DROPPED}|{short.pattern}" if short else _DROPPED)


def _with_digits(text: str, scanner: NumeralScanner, language: Tongue) -> tuple[str, Offsets]:
    rewriting = Rewriting(text)
    for numeral in scanner.find(looked_up(text, language)):
        rewriting.replace(numeral.start, numeral.end, numeral.words)
    return rewriting.done()


def _with_phrases(text: str, book: PhraseBook, language: Tongue) -> tuple[str, Offsets]:
    lowered = looked_up(text, language)
    rewriting = Rewriting(text)
    carrier = Carrier(language.carried)
    starts = _WORD_START if language.spaced else _LETTER
    place = 0
    for start in starts.finditer(lowered):
        at = start.start()
        while at >= place and (found := book.at(lowered, at)) is not None:
            place = found.end
            parts = carrier.told(text, at, found.parts)
            if (
                not any(part.words for part in parts)
                and lowered[at - 1 : at] == lowered[place : place + 1] == " "
            ):
                place += 1
            rewriting.replace_parts(at, place, _opening(text, at, parts))
            # What is glued to a word begins where that one ends.
            at = place
            if not lowered[at : at + 1].isalpha():
                break
    return rewriting.done()


def _opening(text: str, at: int, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """A word in front of which a sentence may begin has a capital, as sentences are told apart by it."""
    first = next((index for index, part in enumerate(parts) if part.words), None)
    words = parts[first].words if first is not None else ""
    if (
        first is None
        or not words[:1].islower()
        or _OPENS.search(text, max(0, at - _OPENS_WITHIN), at) is None
    ):
        return parts
    opened = parts[first]._replace(words=words[0].upper() + words[1:])
    return (*parts[:first], opened, *parts[first + 1 :])
