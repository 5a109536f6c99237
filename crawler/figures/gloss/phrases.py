"""One phrase of a language table, compiled: stretches of words, with classes of words between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

# Where a phrase ends no letter goes on, and no digit of a number.
EDGE = r"(?![^\W\d_])(?!(?<=\d)[.,]?\d)"
# Slots for numbers: any, and years.
NUMERIC = ("n", "q", "y")
_SLOT = re.compile(r"\{(\w+)\}")
_PIECE = re.compile(r"(\*)|( +)|([()|?]|\[[^\]]+\])|([^*() |?\[]+)")
_GROUP = re.compile(r"\(([^()]*)\)")
_HELD = re.compile(r"\((?P<either>[^()]*\{[^()]*)\)(?P<optional>\??)")

# Finds a word of a class at a place of the text.
Finder = Callable[[str, int], "re.Match[str] | None"]


class Part(NamedTuple):
    """A stretch of words, or a slot for a word of the class `kind`; `slot` is empty for words."""

    pattern: re.Pattern[str]
    slot: str = ""
    kind: str = ""


class Phrase(NamedTuple):
    """A compiled phrase and the English that it is written as, every second of it a slot; `follows` must stand behind
    it.
    """

    parts: tuple[Part, ...]
    follows: tuple[Part, ...]
    english: tuple[str, ...]


class Found(NamedTuple):
    """A phrase found in a text: where it ends, how far it was looked at, and where the words in its slots stand."""

    end: int
    seen: int
    phrase: Phrase
    spans: Mapping[str, tuple[int, int]]


class Branch:
    """Phrases that begin alike: what they share is looked for once."""

    def __init__(self) -> None:
        self._phrases: list[Phrase] = []
        self._parts: list[tuple[Part, Branch]] = []

    def add(self, phrase: Phrase, at: int = 0) -> None:
        """Takes in a phrase of which the parts before `at` lead here."""
        if at == len(phrase.parts):
            self._phrases.append(phrase)
            return
        part = phrase.parts[at]
        branch = next((branch for other, branch in self._parts if other == part), None)
        if branch is None:
            branch = Branch()
            self._parts.append((part, branch))
        branch.add(phrase, at + 1)

    def find(
        self, text: str, place: int, word_of: Finder, spans: Mapping[str, tuple[int, int]], found: list[Found]
    ) -> None:
        """Adds to `found` the phrases that go on from `place`; `spans` are those of the slots before it."""
        for phrase in self._phrases:
            seen = _seen(phrase.follows, text, place, word_of)
            if seen is not None:
                found.append(Found(place, seen, phrase, spans))
        for part, branch in self._parts:
            match = word_of(part.kind, place) if part.slot else part.pattern.match(text, place)
            if match is not None:
                told = {**spans, part.slot: match.span()} if part.slot else spans
                branch.find(text, match.end(), word_of, told, found)


def compiled(
    phrase: str, english: str, pattern_of: Callable[[str], re.Pattern[str]], gap: str, *, spaced: bool
) -> Phrase:
    """The phrase of a table; `pattern_of` gives that of a class which a slot names."""
    words, _, follows = _GROUP.sub(_longest_first, phrase).partition("~")
    told = [tuple(_parts(part, pattern_of, gap, spaced=spaced)) for part in (words, follows)]
    return Phrase(told[0], told[1], tuple(_SLOT.split(english)))


def unfolded(phrase: str) -> Iterator[str]:
    """The phrases that one stands for whose alternatives hold slots."""
    held = _HELD.search(phrase)
    if held is None:
        yield phrase
        return
    for part in [*held["either"].split("|"), *([""] if held["optional"] else [])]:
        yield from unfolded(phrase[: held.start()] + part + phrase[held.end() :])


def _longest_first(group: re.Match[str]) -> str:
    return f"({'|'.join(sorted(group[1].split('|'), key=len, reverse=True))})"


def class_of(slot: str) -> str:
    """The class that a slot is for: {month2} is a second {month}."""
    return slot.rstrip("0123456789")


def _seen(parts: tuple[Part, ...], text: str, place: int, word_of: Finder) -> int | None:
    """Where what must follow ends; None where it does not."""
    for part in parts:
        match = word_of(part.kind, place) if part.slot else part.pattern.match(text, place)
        if match is None:
            return None
        place = match.end()
    return place


def _parts(
    words: str, pattern_of: Callable[[str], re.Pattern[str]], gap: str, *, spaced: bool
) -> Iterator[Part]:
    pieces = _SLOT.split(words)
    for index, piece in enumerate(pieces):
        if index % 2:
            yield Part(pattern_of(class_of(piece)), piece, class_of(piece))
            continue
        last = index == len(pieces) - 1
        # A number has no ending that a letter could go on.
        bare = not piece and index > 0 and class_of(pieces[index - 1]) in NUMERIC
        ends = bool(words) and last and spaced and not bare and not piece.endswith(("*", " ", "]", "+"))
        piece = piece.removesuffix("+") if last else piece
        regex = "".join(_regex(match, gap) for match in _PIECE.finditer(piece)) + (EDGE if ends else "")
        if regex:
            yield Part(re.compile(regex))


def _regex(match: re.Match[str], gap: str) -> str:
    star, space, sign, letters = match.groups()
    if star:
        return r"[^\W\d_]*"
    if space:
        return f"(?:{gap})"
    if sign:
        return {"(": "(?:"}.get(sign, sign)
    return re.escape(letters)
