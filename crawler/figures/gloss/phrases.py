"""One phrase of a language table: compiled when a text first asks for it, matched part by part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
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
# Slots of every language that are no class: any number, with a scale word, a year, one to three digits.
DIGIT_SLOTS = ("n", "q", "y", "d", "dd", "ddd")

# The ends of a class's words at a place of the text, the longest first, each with where its letters begin and end.
Span = tuple[int, int]
Finder = Callable[[str, int], "list[Held]"]


class Held(NamedTuple):
    """A word found for a slot: its letters, and where what follows may begin."""

    span: Span
    end: int


class Found(NamedTuple):
    """Where a phrase ends in the text and what it is written as, part by part."""

    end: int
    parts: tuple[Part, ...]


class Match(NamedTuple):
    """A phrase in a text: where it ends, and the spans of its slots."""

    end: int
    slots: Mapping[str, Span]


# A stretch of words as a pattern, or a slot.
_Step = re.Pattern[str] | Slot


class _Variant(NamedTuple):
    """One of the sequences that a phrase stands for, and what must follow it."""

    steps: tuple[_Step, ...]
    follows: tuple[_Step, ...]

    def matches(self, text: str, place: int, finder: Finder) -> Iterator[Match]:
        for match in _matches(self.steps, text, place, finder):
            if not self.follows or any(_matches(self.follows, text, match.end, finder)):
                yield match


class Phrase:
    """A phrase of a table and the English that it is written as.

    `order` is its place in the table, `glued` that the next word is written to it.
    """

    __slots__ = ("_gap", "_spaced", "_variants", "english", "follows", "glued", "order", "words")

    def __init__(self, words: str, english: str, gap: str, *, spaced: bool) -> None:
        self.words, self.english, self.order = words.removesuffix("+"), SLOT.split(english), 0
        self.glued, self.follows = words.endswith("+"), "~" in words
        self._gap, self._spaced = gap, spaced
        self._variants: tuple[_Variant, ...] | None = None

    def match(self, text: str, place: int, finder: Finder) -> Match | None:
        """The longest reading of the phrase where it begins at `place`."""
        best: Match | None = None
        for variant in self._variants or self.compile():
            match = next(variant.matches(text, place, finder), None)
            if match is not None and (best is None or match.end > best.end):
                best = match
        return best

    def compile(self) -> tuple[_Variant, ...]:
        """The phrase's readings. Raises ValueError for a phrase that can't be read."""
        self._variants = tuple(self._compiled())
        return self._variants

    def written(self, match: Match, start: int, told: Callable[[str, Span], Part]) -> Iterator[Part]:
        """The English of a match that begins at `start`: each slot stands for its own words, what is between for
        those around it.
        """
        place = start
        starts = sorted(match.slots[slot][0] for slot in self.english[1::2] if slot in match.slots)
        for index, words in enumerate(self.english):
            if not index % 2 and words:
                yield Part(words, place, next((begin for begin in starts if begin >= place), match.end))
            elif index % 2 and words in match.slots:
                place = match.slots[words][1]
                yield told(words, match.slots[words])

    def _compiled(self) -> Iterator[_Variant]:
        words, _, follows = self.words.partition("~")
        for tokens in unfolded(parsed_phrase(words)):
            for behind in unfolded(parsed_phrase(follows)):
                steps = self._steps(tokens, ends=not self.glued), self._steps(behind, ends=True)
                yield _Variant(*map(tuple, steps))

    def _steps(self, tokens: Sequence, *, ends: bool) -> Iterator[_Step]:
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


def _matches(steps: tuple[_Step, ...], text: str, place: int, finder: Finder) -> Iterator[Match]:
    """The readings of steps at a place, those with the longest words in the first slots before others."""
    if not steps:
        yield Match(place, {})
        return
    step, rest = steps[0], steps[1:]
    if not isinstance(step, Slot):
        match = step.match(text, place)
        if match is not None:
            yield from _matches(rest, text, match.end(), finder)
        return
    for held in finder(step.kind, place):
        for found in _matches(rest, text, held.end, finder):
            yield Match(found.end, {step.name: held.span, **found.slots})
