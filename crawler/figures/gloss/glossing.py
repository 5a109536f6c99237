"""gloss: a text of another language in the reader's words, and where each piece stands in the raw text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.folding import fold, lower
from crawler.figures.gloss.brackets import BracketBook
from crawler.figures.gloss.capitals import Piece, unknown_words
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.patterns import NUMBER, PhraseBook
from crawler.figures.gloss.stops import stops_of, without_stops
from crawler.figures.gloss.tongue import Tongue, tongue
from crawler.figures.gloss.unspaced import signs

# Sentences end the same in all scripts once these are folded.
_SIGNS = {"،": ",", "؛": ";", "؟": "?", "。": ".", "，": ",", "、": ",", "；": ";", "：": ":", "（": "(", "）": ")",
          "！": "!", "？": "?", "\u200b": " ", "۔": "."}  # fmt: skip
_WORD_START = re.compile(r"(?<![^\W\d_])(?=[^\W\d_])|(?=\d)(?<![\d.,])|(?<=\d)(?=[^\W\d_])|[%&]")
_LETTER = re.compile(r"[^\W\d_]|(?<![\d.,])\d|(?<=[^\d][.,])\d|[%&]")
_PRINTED = re.compile(NUMBER)
# Strokes that stretch a word, vowels over letters and marks of direction: none changes what a word is.
_DROPPED = re.compile("[\u0640\u064b-\u0652\u0654\u0655\u0670\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|[.!?\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
# What a printed capital also opens: a dateline's story, a list's line.
_OPENS_PRINTED = re.compile(r"[-:)] ?[\"']?$")
# "AGB2A", "B2Gold": no word begins behind such digits.
_INITIALS = re.compile(r"[^\W\d_]\d{1,3}$")
# Longer words in capitals are words of a headline, shorter ones may be initials ("BISSA GOLD SA").
_LONGEST_INITIALS = 3
_WHAT_IT_IS = frozenset({"the company", "the group", "the mine"})


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
    readers = _readers(code)
    plain, from_plain = _cleared(fold(text), language)
    flowing, from_stops = without_stops(plain.translate(readers.folds), readers.stops)
    numbered, from_numbers = _with_digits(flowing, readers.scanner, language)
    written, from_phrases = _with_phrases(numbered, readers, language)
    return Gloss(written, (from_phrases, from_numbers, from_stops, from_plain))


class _Readers(NamedTuple):
    """What reads the texts of one language."""

    scanner: NumeralScanner
    book: PhraseBook
    brackets: BracketBook
    folds: dict[int, str]
    stops: re.Pattern[str] | None


@lru_cache(maxsize=16)
def _readers(code: str) -> _Readers:
    return readers_of(tongue(code))


def readers_of(language: Tongue) -> _Readers:
    """What reads the texts of a language."""
    folds = {ord(old): new for old, new in {**_SIGNS, **language.folds}.items()}
    book = PhraseBook(language)
    brackets = BracketBook(language, book)
    return _Readers(NumeralScanner(language), book, brackets, folds, stops_of(language.abbreviations))


def _cleared(folded: str, language: Tongue) -> tuple[str, Offsets]:
    """Without marks that change no word, or with a space beside each sign where words have none."""
    rewriting = Rewriting(folded)
    if not language.spaced:
        for start, end, written in signs(folded):
            rewriting.replace(start, end, written)
        return rewriting.done()
    for marks in _DROPPED.finditer(folded):
        rewriting.replace(marks.start(), marks.end(), "")
    return rewriting.done()


def _with_digits(folded: str, scanner: NumeralScanner, language: Tongue) -> tuple[str, Offsets]:
    rewriting = Rewriting(folded, apart=language.spaced)
    for numeral in scanner.find(lower(folded)):
        rewriting.replace(numeral.start, numeral.end, numeral.words)
    return rewriting.done()


def _with_phrases(text: str, readers: _Readers, language: Tongue) -> tuple[str, Offsets]:
    known = list(_known(text, readers, language))
    rewriting = Rewriting(text)
    for piece in sorted([*known, *unknown_words(text, known, language)]):
        rewriting.replace(piece.start, piece.end, piece.words)
    return rewriting.done()


def _known(text: str, readers: _Readers, language: Tongue) -> Iterator[Piece]:
    """What the tables say of a text: verbs in two parts, and phrases where those are not."""
    lowered = lower(text)
    place = 0
    for verb in readers.brackets.find(lowered):
        if verb.start >= place:
            yield from _phrases(text, lowered, (place, verb.start), readers.book, language)
            yield verb._replace(words=_opening(text, verb.start, verb.words, language))
            place = verb.end
    yield from _phrases(text, lowered, (place, len(text)), readers.book, language)


def _phrases(
    text: str, lowered: str, within: tuple[int, int], book: PhraseBook, language: Tongue
) -> Iterator[Piece]:
    place, end = within
    for start in (_WORD_START if language.spaced else _LETTER).finditer(lowered, place, end):
        at = start.start()
        if at < place or (language.spaced and _is_in_initials(text, at)):
            continue
        found = book.at(lowered, at, end) or (None if language.spaced else _printed_number(text, at))
        if found is None or _are_initials(text[at : found[0]], found[1]):
            continue
        place, english = found
        if not language.spaced:
            english = _behind_letters(text[at - 1 : at], english)
        yield Piece(at, place, _opening(text, at, english, language))


def _behind_letters(before: str, english: str) -> str:
    """力拓公司, 智利第三季度: what they belong to stands right before; 公司 behind a Latin name says no more."""
    if not before.isalpha() or not english.startswith("the "):
        return english
    return "" if before.isascii() and english in _WHAT_IT_IS else english.removeprefix("the ")


def _is_in_initials(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isdigit() and _INITIALS.search(text, max(0, at - 4), at) is not None


def _printed_number(text: str, at: int) -> tuple[int, str] | None:
    """A number that no phrase holds: where words are not parted it is yet to be set apart from letters."""
    printed = _PRINTED.match(text, at)
    return (printed.end(), printed[0]) if printed else None


def _are_initials(printed: str, english: str) -> bool:
    """Whether a short word in capitals is a name's, and not the small word that is spelled so."""
    return (
        1 < len(printed) <= _LONGEST_INITIALS
        and printed.isupper()
        and printed.isalpha()
        and english.islower()
    )


def _opening(text: str, at: int, english: str, language: Tongue) -> str:
    """A word in front of which a sentence may begin has a capital, as sentences are told apart by it."""
    if not english[:1].islower() or text[at].islower():
        return english
    before = text[max(0, at - _OPENS_WITHIN) : at]
    printed = text[at].isupper() and language.capitals != "nouns"
    opens = _OPENS.search(before) or (printed and _OPENS_PRINTED.search(before))
    return english[0].upper() + english[1:] if opens else english
