"""The phrases of one text, place by place; what was found for a slot is remembered for all phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.figures.gloss.offsets import Part
from crawler.figures.gloss.openings import GAPS
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_grammar import class_of
from crawler.figures.gloss.phrase_index import PhraseIndex
from crawler.figures.gloss.phrase_tree import Held, PhraseTree, Reached, matches
from crawler.figures.gloss.phrases import Found, Match, Phrase, Span
from crawler.figures.gloss.word_classes import WordClass

# "And by the production" is one word of three prefixes at most.
_PREFIXES = 3
# Letters that verbs of what is yet to come begin with.
_OPENS_VERB = ("ي", "ت", "ن")
# Names of this class may stand in quotes.
_PRODUCERS = "producers"
# Adjectives of lands, and how one ends that is of a company.
_NATIONS, _FEMININE = "nation", "ه"
_DIGIT = re.compile(r" ?\d")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_YEAR = len("95")


def _rank(item: tuple[Phrase, Match]) -> tuple[int, bool, bool, int]:
    phrase, match = item
    return match.end, phrase.follows, not match.slots, -phrase.order


class PhraseReading:
    """Looks phrases of a book up in one text, in lower case."""

    def __init__(self, book: PhraseBook, lowered: str) -> None:
        self._book, self._text = book, lowered
        self._remembered: dict[tuple[str, int], list[Held]] = {}

    @property
    def text(self) -> str:
        """The text that phrases are looked up in."""
        return self._text

    def at(self, place: int) -> Found | None:
        """The longest phrase that begins at `place`, else what stands behind a glued prefix there; None where there
        is neither.
        """
        return self._longest(place) or self._prefixed(place, _PREFIXES)

    def all(self, index: PhraseIndex, place: int) -> Iterator[tuple[Phrase, Match]]:
        """The phrases of an index that begin at a place, in the order of the table."""
        found = index.matches(self._text, place, self._held)
        yield from sorted(found.items(), key=lambda item: item[0].order)

    def match(self, tree: PhraseTree, place: int) -> Match | None:
        """The one phrase of a tree where it begins at a place."""
        reached: Reached = {}
        tree.reach(self._text, place, self._held, reached)
        return next(iter(matches(reached).values()), None)

    def parts(self, phrase: Phrase, match: Match, place: int) -> Iterator[Part]:
        """The English of a phrase with what was found for its slots, where it begins at a place."""
        return phrase.written(match, place, self._told)

    def _longest(self, place: int) -> Found | None:
        """Of phrases of one length one that asks for what follows goes first, then one without slots, then the
        one earlier in the table.
        """
        found = self._book.phrases.matches(self._text, place, self._held)
        if not found:
            return None
        return self._written(*max(found.items(), key=_rank), place)

    def _written(self, phrase: Phrase, match: Match, place: int) -> Found:
        return Found(match.end, tuple(phrase.written(match, place, self._told)))

    def _prefixed(self, place: int, depth: int) -> Found | None:
        if self._book.leading and depth == _PREFIXES:
            word = _WORD.match(self._text, place)
            if word is not None and word[0] in self._book.leading:
                return None
        for prefix, words in self._book.prefixes:
            rest = place + len(prefix)
            if not self._text.startswith(prefix, place) or not self._may_stand(words, rest, depth):
                continue
            part = Part(f"{words} " if words else "", place, rest)
            if _DIGIT.match(self._text, rest):
                return Found(rest, (part._replace(words=words),))
            # Nothing is glued between an article and its word.
            deeper = depth > 1 and bool(words)
            found = self._longest(rest) or (self._prefixed(rest, depth - 1) if deeper else None)
            # One letter that ends a word is glued to nothing, nor are two behind two prefixes ("بوما").
            if found is not None and found.end > rest + 1 + (deeper and depth < _PREFIXES):
                return Found(found.end, (part, *found.parts))
        return None

    def _may_stand(self, words: str, rest: int, depth: int) -> bool:
        """Whether a prefix may be glued before a place: "and" opens a word, "will" stands before a verb."""
        if words == "and":
            return depth == _PREFIXES
        return words != "will" or self._text[rest : rest + 1] in _OPENS_VERB

    def _held(self, kind: str, place: int) -> list[Held]:
        key = kind, place
        held = self._remembered.get(key)
        if held is None:
            held = self._remembered[key] = list(self._find(kind, place))
        return held

    def _find(self, kind: str, place: int) -> Iterator[Held]:
        """What may stand in a slot at a place, the longest first."""
        text, spaced = self._text, self._book.spaced
        if not spaced and text.startswith(" ", place):
            place += 1
        if kind == _PRODUCERS and text.startswith('"', place):
            yield from self._quoted(kind, place + 1)
            return
        word_class = self._book.classes.get(kind)
        match = (word_class or self._book.digits[kind]).match(text, place)
        if match is None:
            return
        shorter = self._shorter(word_class, place, match.end()) if word_class else ()
        for end in (match.end(), *shorter):
            if kind == _PRODUCERS and (beyond := self._past_its_land(end)) is not None:
                yield Held((place, end), beyond)
            yield Held((place, end), end + (not spaced and text.startswith(" ", end)))

    def _past_its_land(self, end: int) -> int | None:
        """Where the adjective of its land ends that stands right behind a name: "أعلنت «تارن» الكندية"."""
        nations = self._book.classes.get(_NATIONS)
        if nations is None or not self._text.startswith(" ", end):
            return None
        land = nations.match(self._text, end + 1)
        return land.end() if land is not None and land[0].endswith(_FEMININE) else None

    def _quoted(self, kind: str, place: int) -> Iterator[Held]:
        """What stands in quotes as a whole: "إنتاج «أوبواسي»"."""
        for held in self._held(kind, place):
            if self._text.startswith('"', held.end):
                end = held.end + 1
                yield Held(held.span, self._past_its_land(end) or end)

    def _shorter(self, words: WordClass, place: int, end: int) -> Iterator[int]:
        """Where shorter words of a class end within the longest: "tons of" holds "tons"."""
        anywhere = not self._book.spaced or words.glued
        for shorter in range(end - 1, place, -1):
            if (anywhere or self._text[shorter] in GAPS) and words.fullmatch(self._text, place, shorter):
                yield shorter

    def _told(self, slot: str, span: Span) -> Part:
        kind, found = class_of(slot), self._text[slice(*span)]
        english = found
        if kind in self._book.classes:
            english = self._book.classes[kind].english(found)
        elif kind == "y" and len(found) == _SHORT_YEAR:
            english = str(self._book.century + int(found))
        return Part(english, *span, same=english == found)
