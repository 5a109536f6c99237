"""One phrase of a language table: its variants as patterns and slots, and the English that it is written as."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from crawler.figures.gloss.offsets import Part
from crawler.figures.gloss.phrase_grammar import (
    Ending,
    Gap,
    Letters,
    Sequence,
    Signs,
    Slot,
    parsed_phrase,
    pattern_of,
    unfolded,
)

# A word ends where no letter follows, or with the apostrophe of "l'or", and never within a number.
WORD_END = r"(?:(?<=')|(?![^\W\d_]))(?!(?<=\d)[.,]?\d)"
SLOT = re.compile(r"\{(\w+)\}")
# Slots of every language that are no class: any number, with a scale word, a year, a day, one to three digits.
DIGIT_SLOTS = ("n", "q", "y", "day", "d", "dd", "ddd")

Span = tuple[int, int]
# A stretch of words as a pattern, or a slot.
Step = re.Pattern[str] | Slot


class Found(NamedTuple):
    """Where a phrase ends in the text and what it is written as, part by part."""

    end: int
    parts: tuple[Part, ...]


class Match(NamedTuple):
    """A phrase in a text: where it ends, and the spans of its slots."""

    end: int
    slots: Mapping[str, Span]


class Variant(NamedTuple):
    """One of the sequences that a phrase stands for, and what must follow it."""

    steps: tuple[Step, ...]
    follows: tuple[Step, ...]


class Phrase:
    """A phrase of a table and the English that it is written as.

    `order` is its place in the table, `glued` that the next word is written to it.
    """

    __slots__ = ("_gap", "_spaced", "english", "follows", "glued", "order", "words")

    def __init__(self, words: str, english: str, gap: str, *, spaced: bool) -> None:
        self.words, self.english, self.order = words.removesuffix("+"), SLOT.split(english), 0
        self.glued, self.follows = words.endswith("+"), "~" in words
        self._gap, self._spaced = gap, spaced

    def variants(self) -> Iterator[Variant]:
        """The phrase's sequences as patterns and slots. Raises ValueError for a phrase that can't be read."""
        for tokens, behind in self.readings():
            yield Variant(
                tuple(self._steps(tokens, ends=not self.glued)), tuple(self._steps(behind, ends=True))
            )

    def written(self, match: Match, start: int, told: Callable[[str, Span], Part]) -> Iterator[Part]:
        """The English of a match that begins at `start`: each slot stands for its own words, what is between for
        those around it.
        """
        if len(self.english) == 1:
            if self.english[0]:
                yield Part(self.english[0], start, match.end)
            return
        place = start
        starts = sorted(match.slots[slot][0] for slot in self.english[1::2] if slot in match.slots)
        for index, words in enumerate(self.english):
            if not index % 2 and words:
                yield Part(words, place, next((begin for begin in starts if begin >= place), match.end))
            elif index % 2 and words in match.slots:
                place = match.slots[words][1]
                yield told(words, match.slots[words])

    def readings(self) -> Iterator[tuple[Sequence, Sequence]]:
        """The sequences that the phrase stands for, each with what must follow it. Raises ValueError for a phrase
        that can't be read; of what can be read, patterns can be made.
        """
        words, _, follows = self.words.partition("~")
        yield from product(unfolded(parsed_phrase(words)), unfolded(parsed_phrase(follows)))

    def _steps(self, tokens: Sequence, *, ends: bool) -> Iterator[Step]:
        stretch: Sequence = ()
        for token in tokens:
            if not isinstance(token, Slot):
                stretch += (token,)
                continue
            if stretch:
                yield re.compile(pattern_of(stretch, self._gap))
            yield token
            stretch = ()
        pattern = pattern_of(stretch, self._gap) + (WORD_END if ends and self._ends(tokens) else "")
        if pattern:
            yield re.compile(pattern)

    def _ends(self, tokens: Sequence) -> bool:
        """Whether a word ends where the tokens do: not behind any ending, a gap, a sign or a number."""
        if not tokens or not self._spaced:
            return False
        match tokens[-1]:
            case Ending() | Gap() | Signs():
                return False
            case Letters(text):
                return text.isalnum() or text == "'"
            case Slot() as slot:
                return slot.kind not in DIGIT_SLOTS
        return True
