"""gloss: a text of another language in the reader's words, and where each piece stands in the raw text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, Protocol

from crawler.figures.gloss.articles import without_articles
from crawler.figures.gloss.bracketed import bracketed, without_brackets
from crawler.figures.gloss.brackets import Brackets
from crawler.figures.gloss.capitals import unknown_words
from crawler.figures.gloss.carrying import Carrier
from crawler.figures.gloss.case_marks import marks_in_place
from crawler.figures.gloss.initials import printed_initials
from crawler.figures.gloss.letters_by_name import (
    dotted_initials_of,
    spelled_initials_of,
    with_initials,
    without_dots,
)
from crawler.figures.gloss.material_names import MaterialNames
from crawler.figures.gloss.moved_amounts import moved_amounts
from crawler.figures.gloss.new_names import with_new_names
from crawler.figures.gloss.number_gaps import gaps_of, without_gaps
from crawler.figures.gloss.numerals import NumeralScanner
from crawler.figures.gloss.offsets import Offsets, Part, Rewriting, Written
from crawler.figures.gloss.phrase_book import NUMBER, PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.spelling import spelling_of
from crawler.figures.gloss.stops import stops_of, with_openings, without_stops
from crawler.figures.gloss.tables import tongue
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.gloss.unspaced import behind_letters
from crawler.figures.gloss.within_names import are_initials, is_in_code, is_in_initials, is_in_town

_WORD_START = re.compile(r"(?<![^\W\d_])(?=[^\W\d_])|(?=\d)(?<![\d.,])|(?<=\d)(?=[^\W\d_])|[%&']")
_LETTER = re.compile(r"[^\W\d_]|(?<![\d.,])\d|(?<=[^\d][.,])\d|[%&]")
_PRINTED = re.compile(NUMBER)
# Before a word that opens a sentence or a line.
_OPENS = re.compile(r"(?:^|(?<!\.)[.!?\n])[\s\"'(-]*$")
_OPENS_WITHIN = 8
# What a printed capital also opens: a dateline's story, a list's line.
_OPENS_PRINTED = re.compile(r"[-:)] ?[\"']?$")
# The rest of a name behind its article.
_NAMED = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]")
_NAME_ENDS = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+ $")
_NAME_WITHIN = 20
_OF_NAMES = frozenset({"the", "large", "new", "high", "low", "main", "small"})
# "42 TON": what is counted may stand in capitals.
_COUNTED = re.compile(r"\d(?: (?:thousand|million|billion))? $")
_COUNTED_WITHIN = len("1 thousand ")


class Layer(Protocol):
    """Where the parts of a rewritten text stand in the one that it was written from."""

    def span(self, start: int, end: int) -> tuple[int, int]: ...


class Gloss(NamedTuple):
    """A text in the reader's words; `span` of its parts in the raw text."""

    text: str
    layers: tuple[Layer, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The raw text's span of text[start:end]."""
        for offsets in self.layers:
            start, end = offsets.span(start, end)
        return start, end


def gloss(text: str, code: str) -> Gloss:
    """The gloss of a text in the language `code`; English is its own."""
    return Gloss(text) if code == "en" else glosser(code).gloss(text)


@lru_cache(maxsize=16)
def glosser(code: str) -> Glosser:
    """What writes the glosses of a language."""
    return Glosser(tongue(code))


class Glosser:
    """Writes glosses of texts in one language."""

    def __init__(self, language: Tongue) -> None:
        self._language = language
        self._spelling = spelling_of(language)
        self._stops = stops_of(language.abbreviations)
        self._gaps = gaps_of(language)
        self._dotted = dotted_initials_of(language)
        self._initials = spelled_initials_of(language)
        self._bracketed = bracketed(map(self._spelling.key, language.bracketed))
        self._scanner = NumeralScanner(language)
        self._percent = _percent_words(language)
        self.book = PhraseBook(language)
        self._brackets = Brackets(language, self.book)
        self._material_names = MaterialNames(language, self.book)
        self._starts = _WORD_START if language.spaced else _LETTER

    def gloss(self, text: str) -> Gloss:
        """The gloss of a text."""
        plain, from_plain = self._spelling.text(text)
        closed, from_gaps = without_gaps(plain, self._gaps)
        parted, from_dots = without_dots(closed, self._dotted, self._spelling.lookup(closed))
        told, from_initials = self._with_initials(parted)
        flowing, from_stops = without_stops(told, self._stops)
        freed, from_brackets = without_brackets(flowing, self._spelling.lookup(flowing), self._bracketed)
        numbered, from_numbers = self._with_digits(freed)
        written, from_phrases = self._with_phrases(numbered)
        layers: tuple[Layer, ...] = (
            from_phrases,
            from_numbers,
            from_brackets,
            from_stops,
            from_initials,
            from_dots,
            from_gaps,
            from_plain,
        )
        if self._language.moved_of:
            written, from_moves = moved_amounts(written)
            layers = (from_moves, *layers)
        return Gloss(written, layers)

    def _with_initials(self, text: str) -> tuple[str, Offsets]:
        if self._initials is None:
            return Rewriting(text).done()
        reading = PhraseReading(self.book, self._spelling.lookup(text))
        return with_initials(text, self._initials, reading, self._language.initials)

    def _with_digits(self, text: str) -> tuple[str, Offsets]:
        rewriting = Rewriting(text, apart=self._language.spaced)
        lowered, place = self._spelling.lookup(text), 0
        for numeral in self._scanner.find(lowered, text):
            if numeral.start < place or (
                self._language.spaced and is_in_code(lowered, numeral.start, numeral.end)
            ):
                continue
            rewriting.replace(numeral.start, numeral.end, numeral.words)
            # "5 por ciento", "5 %": phrases have the sign behind the number.
            if sign := self._percent.match(lowered, numeral.end):
                rewriting.replace(sign.start(), sign.end(), "%")
                place = sign.end()
        return rewriting.done()

    def _with_phrases(self, text: str) -> tuple[str, Offsets]:
        folded = self._spelling.folded(text)
        known = with_new_names(text, folded, list(with_openings(text, self._known(text))), self._language)
        rewriting = Rewriting(text)
        named = sorted([*known, *unknown_words(text, known, self._language)])
        pieces = list(printed_initials(text, list(without_articles(text, named, self._language))))
        for piece in marks_in_place(text, pieces):
            rewriting.replace_parts(*piece)
        return rewriting.done()

    def _known(self, text: str) -> Iterator[Written]:
        """What the table says of a text: verbs in two parts, and phrases where those are not."""
        lowered = self._spelling.lookup(text)
        carrier = Carrier(self._language.carried)
        place = 0
        for verb in self._brackets.find(lowered, PhraseReading(self.book, lowered)):
            if verb.start >= place:
                yield from self._phrases(text, lowered[: verb.start], place, carrier)
                yield verb._replace(parts=self._opening(text, verb.start, verb.parts))
                place = verb.end
        yield from self._phrases(text, lowered, place, carrier)

    def _phrases(self, text: str, lowered: str, place: int, carrier: Carrier) -> Iterator[Written]:
        reading = PhraseReading(self.book, lowered)
        for start in self._starts.finditer(lowered, place):
            at = start.start()
            # What is glued to a phrase begins where that one ends.
            while at >= place and (piece := self._piece(text, at, reading)) is not None:
                place = piece.end
                parts = self._opening(text, at, carrier.told(text, at, piece.parts))
                yield piece._replace(parts=_behind_comma(text, at, parts))
                if not lowered[place : place + 1].isalpha():
                    break
                at = place

    def _piece(self, text: str, at: int, reading: PhraseReading) -> Written | None:
        if self._language.spaced and is_in_initials(text, at):
            return None
        if self._language.spaced and is_in_town(text, at):
            return None
        name_end = self._material_names.end(text, at, reading)
        if name_end is not None:
            return Written(at, name_end, (Part(text[at:name_end], at, name_end, same=True),))
        found = reading.at(at)
        if found is None:
            return None if self._language.spaced else _printed_number(text, at)
        if self._is_part_of_name(text, at, Written(at, *found)) or self._is_first_name(text, at, found[0]):
            return None
        piece = (
            _without_gap(text, Written(at, *found))
            if self._language.spaced
            else _behind_letters(text, Written(at, *found))
        )
        return (
            None
            if are_initials(text[at : piece.end], text[piece.end : piece.end + 1], piece.words)
            and not _COUNTED.search(text, max(0, at - _COUNTED_WITHIN), at)
            else piece
        )

    def _is_part_of_name(self, text: str, at: int, piece: Written) -> bool:
        """ "La mina La Loma", "El proyecto Los Azules", "Salar Grande": an article, or a common adjective beside
        another capital, with a capital within a sentence is a name's.
        """
        if piece.words not in _OF_NAMES or not self._has_capital(text, at) or self._opens(text, at):
            return False
        named = piece.words != "the" and _NAME_ENDS.search(text, max(0, at - _NAME_WITHIN), at)
        return bool(named) or _NAMED.match(text, piece.end) is not None

    def _is_first_name(self, text: str, at: int, end: int) -> bool:
        """ "Julio Ponce", where months are written small: somebody's name."""
        months = self.book.classes.get("month")
        if months is None or not self._has_capital(text, at) or self._opens(text, at):
            return False
        return _NAMED.match(text, end) is not None and text[at:end].lower() in months.words

    def _opening(self, text: str, at: int, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """A word in front of which a sentence may begin has a capital, as sentences are told apart by it, and so has
        one that English spells as it was printed ("Ivanhoe Mines").
        """
        first = next((index for index, part in enumerate(parts) if part.words), None)
        if first is None or text[at].islower():
            return parts
        words = parts[first].words
        if not words[0].islower() or not (self._opens(text, at) or self._is_as_printed(text, at, words)):
            return parts
        opened = parts[first]._replace(words=words[0].upper() + words[1:], same=False)
        return (*parts[:first], opened, *parts[first + 1 :])

    def _opens(self, text: str, at: int) -> bool:
        before = text[max(0, at - _OPENS_WITHIN) : at]
        printed = self._has_capital(text, at) and _OPENS_PRINTED.search(before)
        return bool(_OPENS.search(before) or printed)

    def _is_as_printed(self, text: str, at: int, english: str) -> bool:
        return self._has_capital(text, at) and text[at : at + len(english)].lower() == english

    def _has_capital(self, text: str, at: int) -> bool:
        """Whether a capital is printed that says something."""
        return text[at].isupper() and self._language.capitals != "nouns"


def _behind_comma(text: str, at: int, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """ "Tarn, que pasó de", "Tarn, that went from": English has "which" behind a comma."""
    if len(parts) != 1 or parts[0].words != "that" or not text.startswith(("que", "che"), at):
        return parts
    if not text.endswith(", ", 0, at):
        return parts
    return (parts[0]._replace(words="which"),)


def _percent_words(language: Tongue) -> re.Pattern[str]:
    words = "".join(f"|{re.escape(words)}" for words in language.percent)
    return re.compile(rf" %| ?(?:(?!){words})(?![^\W_])")


def _without_gap(text: str, piece: Written) -> Written:
    """A piece that is written as nothing takes one of the spaces around it along, and one with a hyphen ahead
    ("-based") the space before it.
    """
    end = piece.end
    if piece.words.startswith("-") and text[piece.start - 1 : piece.start] == " ":
        first, *rest = piece.parts
        return piece._replace(start=piece.start - 1, parts=(first._replace(start=piece.start - 1), *rest))
    if piece.words or not text[piece.start - 1 : piece.start] == text[end : end + 1] == " ":
        return piece
    return piece._replace(end=end + 1)


def _behind_letters(text: str, piece: Written) -> Written:
    """A piece where words are not parted, without the article that what it stands behind makes needless."""
    if not piece.parts:
        return piece
    first, *rest = piece.parts
    words = behind_letters(text[piece.start - 1 : piece.start], first.words)
    return piece if words == first.words else piece._replace(parts=(first._replace(words=words), *rest))


def _printed_number(text: str, at: int) -> Written | None:
    """A number that no phrase holds: where words are not parted it is yet to be set apart from letters."""
    printed = _PRINTED.match(text, at)
    return Written(at, printed.end(), (Part(printed[0], at, printed.end(), same=True),)) if printed else None
