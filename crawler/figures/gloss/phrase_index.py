"""Phrases by what they begin with: a place of a text is compared with few of a table's thousands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from crawler.figures.gloss.openings import Keys, Opening
from crawler.figures.gloss.phrase_grammar import parsed_phrase
from crawler.figures.gloss.phrases import Finder, Phrase
from crawler.figures.gloss.word_classes import WordClass


class PhraseIndex:
    """Phrases by the class of the slot that they begin with ("" for none), then by the letters there."""

    def __init__(self, keys: Keys, classes: Mapping[str, WordClass]) -> None:
        self._keys, self._classes = keys, classes
        self._led: dict[str, dict[str, list[Phrase]]] = {"": {}}
        self._size = 0

    def add(self, phrase: Phrase) -> None:
        """One more phrase. Raises ValueError where its grammar has a mistake."""
        phrase.order = self._size
        self._size += 1
        for opening in self._openings(phrase):
            self._led.setdefault(opening.slot, {}).setdefault(opening.key, []).append(phrase)

    def __iter__(self) -> Iterator[Phrase]:
        return (phrase for led in self._led.values() for phrases in led.values() for phrase in phrases)

    def at(self, text: str, place: int, finder: Finder) -> list[Phrase]:
        """The phrases that may begin at a place of a text."""
        keys = self._keys.at(text, place)
        found: list[Phrase] = []
        _gather(self._led[""], keys, found)
        digits = self._first_digits if text[place : place + 1].isdigit() else []
        for slot in (*digits, *self._first_slots(keys)):
            for held in finder(slot, place):
                _gather(self._led[slot], self._keys.at(text, held.end), found)
        return found

    def _first_slots(self, keys: Iterable[str]) -> set[str]:
        slots = self._slots_by_key
        return {slot for key in keys if key in slots for slot in slots[key]}

    def _openings(self, phrase: Phrase) -> set[Opening]:
        plain = self._keys.plain(phrase.words)
        if plain is not None:
            return {Opening("", plain)}
        openings = set(self._keys.openings(parsed_phrase(phrase.words.replace("~", "", 1))))
        if not all(map(any, openings)):
            raise ValueError("it must begin with a word, {n} or (a|b)")
        return openings

    @cached_property
    def _first_digits(self) -> list[str]:
        """The slots for digits that phrases begin with."""
        return [slot for slot in self._led if slot and slot not in self._classes]

    @cached_property
    def _slots_by_key(self) -> dict[str, list[str]]:
        """The other slots that phrases begin with, by the keys of their words."""
        told: dict[str, list[str]] = {}
        for slot in self._led.keys() & self._classes.keys():
            words, glued = self._classes[slot].words, self._classes[slot].glued
            for key in {self._keys.of_word(word, glued=glued) for word in words}:
                told.setdefault(key, []).append(slot)
        return told


def _gather(phrases: Mapping[str, list[Phrase]], keys: Iterable[str], found: list[Phrase]) -> None:
    for key in keys:
        if key in phrases:
            found += phrases[key]
