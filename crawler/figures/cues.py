"""Patterns that need a certain word: a sentence without it is not searched for them at all.

Which words a pattern needs is read off the pattern itself: every match holds one of its `stems`. All stems together
are looked up once for each word of a text, so that a sentence knows by one number which cues it may hold.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any, Final

from crawler.figures.openings import quick
from crawler.figures.words import word_set

# The bit that every sentence has, of cues that need no word.
ALWAYS: Final = 1
# Words of which it is remembered what they may tell: about all that wires use.
_REMEMBERED: Final = 50_000
# Letters by which stems are looked up.
_HEAD: Final = 2
# In so many texts that they tell nothing.
_COMMON: Final = word_set(
    """a an the of in at on by to for from with and or as is are was were be been has have had its it that this
    than more their year years tons tonnes million month months"""
)
# Most cues begin with words, by which the engine finds its places by itself: their patterns are read only once.
_WORDS_FIRST = re.compile(r"(?:\\b)?(?:\(\?:)?[A-Za-z ,]")
_PARTS = re.compile(r" ?[^ ]+ ?")
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)
# What a compiled pattern can do that a cue does too.
_METHODS: Final = ("search", "match", "fullmatch", "finditer")
# A part of a parsed pattern: what it does, and with what.
Item = tuple[Any, Any]


class Cue:
    """A pattern that is looked for often and found seldom; used like a compiled one.

    It may match in a sentence only if the sentence's cues have its `bit`. It is compiled when first looked for: a
    process that reads little starts sooner.
    """

    __slots__ = ("bit", "pattern", *_METHODS)
    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.bit = _register(stems(pattern))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Compiles the pattern when a method is asked for that is not set yet, and sets them all."""
            if name not in _METHODS:
                raise AttributeError(name)
            by_words = _WORDS_FIRST.match(self.pattern) is not None
            compiled = re.compile(self.pattern) if by_words else quick(self.pattern)
            for method in _METHODS:
                setattr(self, method, getattr(compiled, method))
            return getattr(compiled, name)


_stems: dict[str, dict[str, int]] = defaultdict(dict)
_bits = [ALWAYS]


def _register(needed: frozenset[str] | None) -> int:
    """A bit for a new cue, which all words with one of these stems have from now on."""
    if needed is None:
        return ALWAYS
    bit = _bits[-1] << 1
    _bits.append(bit)
    for stem in needed:
        ending_with = _stems[stem[:_HEAD]]
        ending_with[stem] = ending_with.get(stem, 0) | bit
    _told_by.cache_clear()
    return bit


def cues_of(words: Iterable[str]) -> int:
    """The bits of the cues that a text of these lower-case words may hold."""
    bits = ALWAYS
    for word in words:
        if told := _told_by(word):
            bits |= told
    return bits


@lru_cache(maxsize=_REMEMBERED)
def _told_by(word: str) -> int:
    bits, printed = 0, f" {word} "
    for at in range(len(printed) - 1):
        for stem, cues in _stems.get(printed[at : at + _HEAD], {}).items():
            if printed.startswith(stem, at):
                bits |= cues
    return bits


def stems(pattern: str) -> frozenset[str] | None:
    """Parts of words of which each match of a pattern holds one; None if there are no telling ones.

    A space before or behind the letters is the edge of the word: " per " is no part of "copper".
    """
    found = _needed(_parser.parse(pattern))
    return found if found is not None and _cost(found) < 2 else None


def _needed(items: Sequence[Item], left: str = "", right: str = "") -> frozenset[str] | None:
    """The most telling of the sets of stems that a sequence needs, one after the other.

    `left` and `right` are what surely stands before and behind the sequence.
    """
    sets: list[frozenset[str]] = []
    run = left
    for at, (op, value) in enumerate(items):
        if (letter := _letter(op, value)) is not None:
            run += letter
            continue
        behind = _opening(items[at + 1 :], right)
        sets += [frozenset({stem}) for stem in _parts(run)]
        if needed := _needed_of(op, value, run, behind):
            sets.append(needed)
        run = " " if _closes(op, value) or (run.endswith(" ") and _may_close(op, value)) else ""
    sets += [frozenset({stem}) for stem in _parts(run + right)]
    return min(sets, key=_cost, default=None)


def _needed_of(op: Any, value: Any, left: str, right: str) -> frozenset[str] | None:
    if op is ops.SUBPATTERN:
        return _needed(value[3], left, right)
    if op is ops.BRANCH:
        branches = [_needed(branch, left, right) for branch in value[1]]
        known = [branch for branch in branches if branch is not None]
        return frozenset[str]().union(*known) if len(known) == len(branches) else None
    if op in _REPEATS and value[0] > 0:
        return _needed(value[2])
    return None


def _letter(op: Any, value: Any) -> str | None:
    """What an item spells: a letter, or the edge of a word."""
    if op is ops.LITERAL:
        return chr(value).lower() if chr(value).isalpha() else " "
    if op is ops.IN:
        edges = all(kind is ops.LITERAL and not chr(char).isalpha() for kind, char in value)
        return " " if edges else None
    return " " if op is ops.AT and value is ops.AT_BOUNDARY else None


def _opening(items: Sequence[Item], right: str) -> str:
    """What a sequence spells first."""
    run = ""
    for op, value in items:
        if (letter := _letter(op, value)) is None:
            return run
        run += letter
    return run + right


def _closes(op: Any, value: Any) -> bool:
    """Whether an item surely ends at the edge of a word."""
    if op is ops.SUBPATTERN:
        return _end_closes(value[3])
    if op is ops.BRANCH:
        return all(_end_closes(branch) for branch in value[1])
    if op in _REPEATS:
        return value[0] > 0 and _end_closes(value[2])
    return _letter(op, value) == " "


def _end_closes(items: Sequence[Item]) -> bool:
    return len(items) > 0 and _closes(*items[-1])


def _may_close(op: Any, value: Any) -> bool:
    """Whether an item ends at the edge of a word if it stands there at all."""
    return op in _REPEATS and _end_closes(value[2])


def _parts(run: str) -> list[str]:
    """The words in a run of letters, with their edges."""
    return [part for part in _PARTS.findall(run.replace(" ", "  ")) if len(part) >= _HEAD]


def _cost(needed: frozenset[str]) -> float:
    """About how many sentences have one of the stems: less for long ones and for whole words."""
    return sum(_frequency(stem) for stem in needed)


def _frequency(stem: str) -> float:
    letters = stem.strip()
    if letters in _COMMON:
        return 0.6
    edges = len(stem) - len(letters)
    return 0.5 ** (len(letters) + edges - 1)
