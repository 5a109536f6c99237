"""Words of a sentence and tables of phrases to find in them: the one scanner behind all lexicons and cues."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from crawler.figures.folding import lower

# "B2Gold", "K92 Mining" and "AGB2A" have a number in their names. Plain small letters come first: they are the most,
# and found the quickest.
_WORD = re.compile(
    r"[a-z]++(?![A-Z\x80-\U0010ffff])"
    r"|[A-Z](?<!\w[A-Z])(?:\d+(?:(?=[A-Z][a-z])[^\W\d_]+|(?<=\d\d)(?= [A-Z][a-z]))|[A-Z]{1,4}\d[A-Z]+(?!\w))"
    r"|[^\W\d_]+|\d+(?:[.,]\d+)*|[&%+]"
)
_JOINTS = frozenset({"", " ", "-", "'", "/", "\n", " - ", ". ", " (", "."})
_MAX_GAP = 3

T = TypeVar("T")


class Word(NamedTuple):
    """One word: lower-case text, its span, and whether it is printed with a capital."""

    text: str
    start: int
    end: int
    capital: bool


class Mark(NamedTuple, Generic[T]):
    """A phrase of a table found in a text: what it stands for and its span."""

    value: T
    start: int
    end: int


def word_set(words: str) -> frozenset[str]:
    """The words of a table written as text."""
    return frozenset(words.split())


class Words(list[Word]):
    """The words of a sentence, with the places of each for quick lookup."""

    def __init__(self, words: Iterable[Word]) -> None:
        super().__init__(words)
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self):
            if (told := places.get(word[0])) is None:
                places[word[0]] = [index]
            else:
                told.append(index)
        self.places = places


def split_words(text: str, lowered: str, start: int, end: int) -> Words:
    """The words of text[start:end]; a possessive 's is no word of its own. `lowered` is the text in lower
    case.
    """
    spans = map(re.Match.span, _WORD.finditer(text, start, end))
    # Many are made: without the call in between that a named tuple has.
    new = tuple.__new__
    return Words(
        [
            new(Word, (lowered[left:right], left, right, text[left].isupper()))
            for left, right in spans
            if right - left > 1 or text[left] != "s" or text[left - 1 : left] != "'"
        ]
    )


class PhraseTable(Generic[T]):
    """Phrases of one or more words, each standing for a value; finds the longest match at each word."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        whole: dict[str, dict[tuple[str, ...], T]] = {}
        # What comes behind the first word of phrases that a comma parts ("Ministry of Industry, Mine and Trade").
        self._parted: set[tuple[str, ...]] = set()
        for phrase, value in phrases:
            first, *rest = (word.text for word in split_words(phrase, lower(phrase), 0, len(phrase)))
            whole.setdefault(first, {}).setdefault(tuple(rest), value)
            if ", " in phrase:
                self._parted.add(tuple(rest))
        self._whole = whole
        # By first and second word, the longest first: a text's two words leave few phrases to compare.
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        for first, rests in whole.items():
            longer = self._longer.setdefault(first, {})
            for tail, value in sorted(rests.items(), key=lambda item: -len(item[0])):
                if tail:
                    longer.setdefault(tail[0], []).append((tail, value))

    def get(self, words: tuple[str, ...]) -> T | None:
        """What a phrase of these words stands for."""
        return self._whole.get(words[0], {}).get(words[1:])

    def first_words(self, accept: Callable[[T], bool]) -> frozenset[str]:
        """The words that phrases of accepted values begin with."""
        return frozenset(
            first for first, rests in self._whole.items() if any(accept(value) for value in rests.values())
        )

    def find(self, text: str, words: Words) -> list[Mark[T]]:
        """The non-overlapping marks in order of their place."""
        places = self._places(words)
        return list(self._marks(text, words, places)) if places else []

    def each(self, text: str, words: Words) -> Iterator[Mark[T]]:
        """The same, one by one."""
        return self._marks(text, words, self._places(words))

    def _places(self, words: Words) -> list[int]:
        """Where words stand that phrases begin with."""
        places = words.places
        hits = places.keys() & self._whole.keys()
        return sorted(chain.from_iterable(map(places.__getitem__, hits))) if hits else []

    def _marks(self, text: str, words: Words, places: list[int]) -> Iterator[Mark[T]]:
        skip_to = 0
        for index in places:
            if index >= skip_to and (found := self._longest_at(text, words, index)) is not None:
                rest, value = found
                skip_to = index + 1 + len(rest)
                yield Mark(value, words[index].start, words[skip_to - 1].end)

    def _longest_at(self, text: str, words: Words, index: int) -> tuple[tuple[str, ...], T] | None:
        first = words[index][0]
        longer = self._longer[first]
        if longer and index + 1 < len(words):
            for rest, value in longer.get(words[index + 1][0], ()):
                if self._follows(text, words, index, rest):
                    return rest, value
        alone = self._whole[first]
        return ((), alone[()]) if () in alone else None

    def _follows(self, text: str, words: Words, index: int, rest: tuple[str, ...]) -> bool:
        if index + len(rest) >= len(words):
            return False
        for offset, expected in enumerate(rest, index + 1):
            left, right = words[offset - 1], words[offset]
            if right.text != expected:
                return False
            if not joined(text, left, right) and not (
                rest in self._parted and text[left.end : right.start] == ", "
            ):
                return False
        return True


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether only a joint (space, hyphen, apostrophe, possessive) lies between two words."""
    gap = text[left.end : right.start]
    return gap in _JOINTS or gap in ("'s ", "' ", "'S ") or (len(gap) <= _MAX_GAP and gap.isspace())
