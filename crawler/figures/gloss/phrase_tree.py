"""Phrases as a tree of their words and slots, so that what many of them begin with is looked for only once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from crawler.figures.gloss.phrase_grammar import Slot
from crawler.figures.gloss.phrases import Match, Phrase, Span, Step


class Held(NamedTuple):
    """A word found for a slot: its letters, and where what follows may begin."""

    span: Span
    end: int


# Tells the words of a class that begin at a place of the text, the longest first.
Finder = Callable[[str, int], list[Held]]


class _End:
    """Where a variant of a phrase ends in the tree: the names of its slots, and what must follow it."""

    __slots__ = ("follows", "number", "phrase", "slots")

    def __init__(self, phrase: Phrase, number: int, slots: tuple[str, ...], follows: _Node | None) -> None:
        self.phrase, self.number, self.slots, self.follows = phrase, number, slots, follows


class _Node:
    """What phrases may go on with: their ends, words, and slots by their class."""

    __slots__ = ("by_class", "by_words", "ends", "slots", "words")

    def __init__(self) -> None:
        self.ends: list[_End] = []
        self.words: list[tuple[Callable[[str, int], re.Match[str] | None], _Node]] = []
        self.slots: list[tuple[str, _Node]] = []
        self.by_words: dict[str, _Node] = {}
        self.by_class: dict[str, _Node] = {}

    def behind(self, steps: Iterable[Step]) -> _Node:
        """The node behind some steps, made where there is none."""
        node = self
        for step in steps:
            node = node._behind_slot(step.kind) if isinstance(step, Slot) else node._behind_words(step)
        return node

    def _behind_words(self, words: re.Pattern[str]) -> _Node:
        node = self.by_words.get(words.pattern)
        if node is None:
            node = self.by_words[words.pattern] = _Node()
            self.words.append((words.match, node))
        return node

    def _behind_slot(self, kind: str) -> _Node:
        node = self.by_class.get(kind)
        if node is None:
            node = self.by_class[kind] = _Node()
            self.slots.append((kind, node))
        return node


# How a text went through trees: the ends that it reached, each with the place and the spans of its slots.
Reached = dict[_End, tuple[int, tuple[Span, ...]]]


class PhraseTree:
    """Some phrases, compiled when a text first asks for them."""

    def __init__(self, phrases: Iterable[Phrase] = ()) -> None:
        self._phrases = list(phrases)
        self._root: _Node | None = None

    def add(self, phrase: Phrase) -> None:
        """One more phrase."""
        self._phrases.append(phrase)
        self._root = None

    def __iter__(self) -> Iterator[Phrase]:
        return iter(self._phrases)

    def reach(self, text: str, place: int, finder: Finder, reached: Reached) -> None:
        """Notes the phrases that begin at a place. Raises ValueError for one that can't be read."""
        _walk(self._root or self._grown(), text, place, (), finder, reached)

    def _grown(self) -> _Node:
        root = _Node()
        for phrase in self._phrases:
            for number, (steps, follows) in enumerate(phrase.variants()):
                _grow(root, phrase, number, steps, follows)
        self._root = root
        return root


def matches(reached: Reached) -> dict[Phrase, Match]:
    """The phrases whose ends were reached, each in its longest variant, the first of those as long; of one variant in
    the reading that has the longest words in its first slots.
    """
    best: dict[Phrase, tuple[int, int]] = {}
    found: dict[Phrase, Match] = {}
    for end, (stop, spans) in reached.items():
        rank = stop, -end.number
        if end.phrase not in best or rank > best[end.phrase]:
            best[end.phrase] = rank
            found[end.phrase] = Match(stop, dict(zip(end.slots, spans, strict=True)))
    return found


def _grow(
    root: _Node, phrase: Phrase, number: int, steps: tuple[Step, ...], follows: tuple[Step, ...] = ()
) -> _Node:
    """A tree with one more variant; what must follow it is a tree of its own."""
    slots = tuple(step.name for step in steps if isinstance(step, Slot))
    behind = _grow(_Node(), phrase, number, follows) if follows else None
    root.behind(steps).ends.append(_End(phrase, number, slots, behind))
    return root


def _walk(
    node: _Node, text: str, place: int, spans: tuple[Span, ...], finder: Finder, reached: Reached
) -> None:
    """Notes what is reached from a node; the first way to an end is the one that counts."""
    for end in node.ends:
        if end not in reached and (end.follows is None or _holds(end.follows, text, place, finder)):
            reached[end] = place, spans
    for match, behind in node.words:
        found = match(text, place)
        if found is not None:
            _walk(behind, text, found.end(), spans, finder, reached)
    for kind, behind in node.slots:
        for held in finder(kind, place):
            _walk(behind, text, held.end, (*spans, held.span), finder, reached)


def _holds(node: _Node, text: str, place: int, finder: Finder) -> bool:
    """Whether what must follow a phrase stands at a place."""
    reached: Reached = {}
    _walk(node, text, place, (), finder, reached)
    return bool(reached)
