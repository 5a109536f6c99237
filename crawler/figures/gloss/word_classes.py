"""Classes of words: what may stand in a slot of a phrase, and its English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from crawler.figures.gloss.alternatives import either, expanded
from crawler.figures.gloss.openings import GAPS

_ANY_GAP = re.compile(f"[{GAPS}]+")
# First letters that the words of a class are kept by: the pattern of thousands takes seconds to make, and a text
# asks for few of them.
_KEPT_BY = 2


class WordClass:
    """The words of a class; patterns are made when a text first asks for them.

    `loose`: spaces between words may be lost. `glued`: a word may go on behind one of the class.
    """

    def __init__(self, words: Mapping[str, str], gap: str, *, loose: bool, glued: bool) -> None:
        self.glued = glued
        self.words = {whole: english for word, english in words.items() for whole in expanded(word)}
        self._gap, self._between = gap, "" if loose else " "
        self._told: dict[str, str] = {}
        self._patterns: dict[str, re.Pattern[str] | None] = {}

    def match(self, text: str, place: int) -> re.Match[str] | None:
        """The longest word of the class that begins at a place."""
        pattern = self._begun(text[place : place + _KEPT_BY])
        return pattern.match(text, place) if pattern else None

    def fullmatch(self, text: str, place: int, end: int) -> re.Match[str] | None:
        """A word of the class from a place to an end."""
        pattern = self._begun(text[place : place + _KEPT_BY])
        return pattern.fullmatch(text, place, end) if pattern else None

    def _begun(self, letters: str) -> re.Pattern[str] | None:
        """The pattern of the words that may begin with two letters, or end or have a gap behind the first of them."""
        if letters not in self._patterns:
            words = [*self._by_letters.get(letters, ()), *self._by_letters.get(letters[:1], ())]
            self._patterns[letters] = re.compile(either(words, self._gap)) if words else None
        return self._patterns[letters]

    @cached_property
    def _by_letters(self) -> dict[str, list[str]]:
        kept: dict[str, list[str]] = {}
        for word in self.words:
            kept.setdefault(word[: 1 if word[1:_KEPT_BY] in ("", " ", "*") else _KEPT_BY], []).append(word)
        return kept

    def english(self, found: str) -> str:
        """The English of a word as it was found."""
        if found not in self._told:
            self._told[found] = self._english(found)
        return self._told[found]

    def _english(self, found: str) -> str:
        plain = self._plain(found)
        if plain in self._spelled:
            return self._spelled[plain]
        return next(self._by_stem(found, plain), found)

    @cached_property
    def _spelled(self) -> dict[str, str]:
        told: dict[str, str] = {}
        for word, english in self.words.items():
            told.setdefault(self._plain(word), english)
        return told

    def _by_stem(self, found: str, plain: str) -> Iterator[str]:
        for word, english in self.words.items():
            stem, star, _ = word.partition("*")
            begins = star and plain.startswith(self._plain(stem).rstrip())
            if begins and re.fullmatch(either([word], self._gap), found):
                yield english

    def _plain(self, word: str) -> str:
        return _ANY_GAP.sub(self._between, word)
