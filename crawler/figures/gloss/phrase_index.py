"""Phrases by what they begin with: a place of a text is compared with few of a table's thousands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain

from crawler.figures.gloss.openings import Keys, Opening, Seen
from crawler.figures.gloss.phrase_grammar import parsed_phrase
from crawler.figures.gloss.phrase_tree import Finder, PhraseTree, Reached, matches
from crawler.figures.gloss.phrases import Match, Phrase
from crawler.figures.gloss.word_classes import WordClass

# Beginnings of which is remembered what phrases they have.
_REMEMBERED = 20_000


class PhraseIndex:
    """Phrases by the class of the slot that they begin with ("" for none), then by the letters there."""

    def __init__(self, keys: Keys, classes: Mapping[str, WordClass]) -> None:
        self._keys, self._classes = keys, classes
        self._led: dict[str, dict[str, PhraseTree]] = {"": {}}
        self._size = 0
        # Texts of a language go on in much the same words.
        self._begun = lru_cache(maxsize=_REMEMBERED)(self._trees)
        self._slots = lru_cache(maxsize=_REMEMBERED)(self._first_slots)

    def add(self, phrase: Phrase) -> None:
        """One more phrase. Raises ValueError where its grammar has a mistake."""
        phrase.order = self._size
        self._size += 1
        for opening in self._openings(phrase):
            self._led.setdefault(opening.slot, {}).setdefault(opening.key, PhraseTree()).add(phrase)

    def __iter__(self) -> Iterator[Phrase]:
        """Each phrase once, though it is kept under each word that it may begin with."""
        told = (phrase for led in self._led.values() for tree in led.values() for phrase in tree)
        return iter(dict.fromkeys(told))

    def matches(self, text: str, place: int, finder: Finder) -> dict[Phrase, Match]:
        """The phrases that begin at a place of a text."""
        reached: Reached = {}
        for tree in self._at(text, place, finder):
            tree.reach(text, place, finder, reached)
        return matches(reached)

    def _at(self, text: str, place: int, finder: Finder) -> Iterable[PhraseTree]:
        """The trees of the phrases that may begin at a place."""
        seen = self._keys.seen(text, place)
        found, slots = self._begun("", seen), self._slots(seen)
        if text[place : place + 1].isdigit() and not _ends_range(text, place):
            slots = (*self._first_digits, *slots)
        if not slots:
            return found
        behind = [
            self._begun(slot, self._keys.seen(text, held.end))
            for slot in slots
            for held in finder(slot, place)
        ]
        return dict.fromkeys([*found, *chain.from_iterable(behind)])

    def _trees(self, slot: str, seen: Seen) -> tuple[PhraseTree, ...]:
        """The trees of the phrases that may go on with what was seen behind their first slot."""
        led = self._led[slot]
        return tuple(led[key] for key in self._keys.at(seen) if key in led)

    def _first_slots(self, seen: Seen) -> tuple[str, ...]:
        slots = self._slots_by_key
        return tuple({slot for key in self._keys.at(seen) if key in slots for slot in slots[key]})

    def _openings(self, phrase: Phrase) -> set[Opening]:
        plain = self._keys.plain(phrase.words)
        if plain:
            return {Opening("", key) for key in plain}
        openings = self._keys.openings(parsed_phrase(phrase.words.replace("~", "", 1)))
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


def _ends_range(text: str, place: int) -> bool:
    """ "70-80 thousand tons": whether a number is the upper end of a range, which no phrase takes apart."""
    return text[place - 1 : place] in ("-", "–") and text[max(0, place - 2) : place - 1].isdigit()
