"""One phrase of a language table: compiled when a text first asks for it, matched part by part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
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
# Tells the words of a class that begin at a place of the text, the longest first.
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


class _Hole(NamedTuple):
    """A slot of a phrase, the class that it is for, the steps behind it, and the first of them where that is words."""

    name: str
    kind: str
    rest: _Steps
    words: re.Pattern[str] | None


# A stretch of words as a pattern, or a slot.
_Step = re.Pattern[str] | _Hole
_Steps = tuple[_Step, ...]
_NO_SLOTS: Mapping[str, Span] = {}


class _Variant(NamedTuple):
    """One of the sequences that a phrase stands for: the words that it opens with, if any, what else it has, and
    what must follow it.
    """

    opening: re.Pattern[str] | None
    rest: _Steps
    follows: _Steps


class Gate(NamedTuple):
    """Words and the class of the slot behind them, with which many phrases begin: where these are not, none is."""

    words: re.Pattern[str]
    kind: str

    def is_open(self, text: str, place: int, finder: Finder) -> bool:
        """Whether both stand at a place."""
        words = self.words.match(text, place)
        return words is not None and bool(finder(self.kind, words.end()))


class Phrase:
    """A phrase of a table and the English that it is written as.

    `order` is its place in the table, `glued` that the next word is written to it.
    """

    __slots__ = ("_gap", "_spaced", "_variants", "_words", "english", "follows", "glued", "order", "words")

    def __init__(self, words: str, english: str, gap: str, *, spaced: bool) -> None:
        self.words, self.english, self.order = words.removesuffix("+"), SLOT.split(english), 0
        self.glued, self.follows = words.endswith("+"), "~" in words
        self._gap, self._spaced = gap, spaced
        self._variants: tuple[_Variant, ...] = ()
        # The pattern of a phrase without slots and conditions, as most are.
        self._words: re.Pattern[str] | None = None

    def match(self, text: str, place: int, finder: Finder) -> Match | None:
        """The longest reading of the phrase where it begins at `place`."""
        variants = self._variants or self.compile()
        if self._words is not None:
            words = self._words.match(text, place)
            return Match(words.end(), _NO_SLOTS) if words else None
        best: Match | None = None
        for opening, rest, follows in variants:
            end = place
            if opening is not None:
                opened = opening.match(text, place)
                if opened is None:
                    continue
                end = opened.end()
            match = _first(rest, follows, text, end, finder)
            if match is not None and (best is None or match.end > best.end):
                best = match
        return best

    def compile(self) -> tuple[_Variant, ...]:
        """The phrase's readings. Raises ValueError for a phrase that can't be read."""
        self._variants = tuple(self._compiled())
        opening, rest, follows = self._variants[0]
        if len(self._variants) == 1 and not rest and not follows:
            self._words = opening
        return self._variants

    def gate(self, *, behind_slot: bool) -> Gate | None:
        """What the phrase begins with, or has behind the slot that it begins with; None for one of several readings,
        or without a slot there.
        """
        variants = self._variants or self.compile()
        opening, rest, _ = variants[0]
        if len(variants) > 1 or (opening is None) is not behind_slot or not (opening or rest):
            return None
        if opening is None:
            first, *rest_behind = rest
            opening = first.words if isinstance(first, _Hole) else None
            rest = tuple(rest_behind[1:])
        hole = rest[0] if rest else None
        return Gate(opening, hole.kind) if opening and isinstance(hole, _Hole) else None

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

    def _compiled(self) -> Iterator[_Variant]:
        for tokens, behind in self.readings():
            steps = _linked(self._steps(tokens, ends=not self.glued))
            opening = _first_words(steps)
            rest = steps[opening is not None :]
            yield _Variant(opening, rest, _linked(self._steps(behind, ends=True)))

    def _steps(self, tokens: Sequence, *, ends: bool) -> Iterator[re.Pattern[str] | Slot]:
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


def _linked(parts: Iterable[re.Pattern[str] | Slot]) -> _Steps:
    """Words and slots as steps, of which each slot knows what stands behind it."""
    steps: _Steps = ()
    for part in reversed(list(parts)):
        hole = _Hole(part.name, part.kind, steps, _first_words(steps)) if isinstance(part, Slot) else part
        steps = (hole, *steps)
    return steps


def _first_words(steps: _Steps) -> re.Pattern[str] | None:
    return steps[0] if steps and isinstance(steps[0], re.Pattern) else None


def _first(steps: _Steps, follows: _Steps, text: str, place: int, finder: Finder) -> Match | None:
    """The reading of steps at a place that has the longest words in its first slots."""
    for step in steps:
        if isinstance(step, _Hole):
            return _with_slot(step, follows, text, place, finder)
        match = step.match(text, place)
        if match is None:
            return None
        place = match.end()
    if follows and _first(follows, (), text, place, finder) is None:
        return None
    return Match(place, _NO_SLOTS)


def _with_slot(hole: _Hole, follows: _Steps, text: str, place: int, finder: Finder) -> Match | None:
    name, kind, rest, words = hole
    for span, end in finder(kind, place):
        if words is not None and words.match(text, end) is None:
            continue  # as most of a table's phrases
        found = _first(rest, follows, text, end, finder)
        if found is not None:
            return Match(found.end, {name: span, **found.slots})
    return None
