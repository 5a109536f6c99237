"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.gloss.alternatives import either, expanded, opened
from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_YEAR = r"(?:1[34]\d\d|(?:19|20)\d\d)"
_SHORT_YEAR = r"(?:1[34]\d\d|(?:19|20)\d\d|[6-9]\d)"
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
# Where a phrase ends no letter goes on, and no digit of a number.
_EDGE = r"(?![^\W\d_])(?!(?<=\d)[.,]?\d)"
_KEY = 2
_PART = re.compile(r"\{(\w+)\}|(\*)|( +)|([()|?]|\[[^\]]+\])|([^{}*() |?\[]+)")
_SLOT = re.compile(r"\{(\w+)\}")


class Phrase(NamedTuple):
    """A compiled phrase and the English that it is written as."""

    pattern: re.Pattern[str]
    english: str
    slots: tuple[str, ...]
    # Whether it asks for what follows: it then goes before one of the same length.
    asks: bool = False


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._gap = (LOOSE_GAP if tongue.loose else GAP) if tongue.spaced else " ?"
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._patterns = {name: either(words, self._gap) for name, words in self._classes.items()}
        self._members = {
            name: [(re.compile(either([word], self._gap)), english) for word, english in words.items()]
            for name, words in self._classes.items()
        }
        self._numeric = {"n": NUMBER, "y": _SHORT_YEAR if tongue.century else _YEAR}
        self._told = lru_cache(maxsize=4096)(self._member)
        for phrase, english in tongue.phrases.items():
            for begun in opened(phrase):
                self._add(begun, english)

    def at(self, lowered: str, place: int) -> tuple[int, str] | None:
        """The end and the English of the longest phrase that begins at `place`, None where none does."""
        best: tuple[int, bool, Phrase, re.Match[str]] | None = None
        for phrase in self._starting(lowered, place):
            match = phrase.pattern.match(lowered, place)
            if match is not None and (best is None or (match.end(), phrase.asks) > best[:2]):
                best = match.end(), phrase.asks, phrase, match
        return (best[0], self._written(*best[2:])) if best is not None else None

    def _starting(self, lowered: str, place: int) -> Iterator[Phrase]:
        key = lowered[place : place + _KEY]
        for length in range(len(key), 0, -1):
            yield from self._by_key.get(key[:length], ())
        if key[:1].isdigit():
            yield from self._of_numbers

    def _written(self, phrase: Phrase, match: re.Match[str]) -> str:
        words = phrase.english
        for slot in phrase.slots:
            words = words.replace(f"{{{slot}}}", self._told(slot.rstrip("0123456789"), match[slot] or ""))
        return words

    def _member(self, name: str, found: str) -> str:
        if name == "y" and len(found) == len("95"):
            return str(self._tongue.century + int(found))
        members = self._members.get(name, ())
        return next((english for pattern, english in members if pattern.fullmatch(found)), found)

    def _add(self, phrase: str, english: str) -> None:
        slots = tuple(_SLOT.findall(english))
        compiled = Phrase(re.compile(self._regex(phrase)), english, slots, "~" in phrase)
        for slot in set(compiled.slots) - set(compiled.pattern.groupindex):
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r} has no {{{slot}}} for {english!r}")
        for key in self._keys(phrase):
            if key is None:
                self._of_numbers.append(compiled)
            else:
                self._by_key.setdefault(key, []).append(compiled)

    def _keys(self, phrase: str) -> set[str | None]:
        opening = _SLOT.match(phrase)
        if opening is None:
            literal = re.match(r"[^{}*() |?~]+", phrase)
            if literal is None:
                raise TongueError(
                    f"{self._tongue.code}.toml: {phrase!r} must begin with a word, {{n}} or (a|b)"
                )
            whole = literal[0][:-1] if phrase[literal.end() : literal.end() + 1] == "?" else literal[0]
            return {whole[:_KEY]}
        name = opening[1].rstrip("0123456789")
        if name in self._numeric:
            return {None}
        words = self._class(name, phrase)
        return {word[:_KEY] for word in words}

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name not in self._classes:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._classes[name]

    def _regex(self, phrase: str) -> str:
        replaced, _, follows = phrase.partition("~")
        pattern = self._parts(replaced, phrase)
        return rf"{pattern}(?={self._parts(follows, phrase)})" if follows else pattern

    def _parts(self, part: str, phrase: str) -> str:
        pattern = "".join(self._part(match, phrase) for match in _PART.finditer(part))
        open_end = not self._tongue.spaced or part.endswith(("*", " "))
        return pattern if open_end else rf"{pattern}{_EDGE}"

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            if name in self._numeric:
                return rf"(?P<{slot}>{self._numeric[name]})"
            self._class(name, phrase)
            return rf"(?P<{slot}>{self._patterns[name]})"
        if star:
            return r"[^\W\d_]*"
        if gap:
            return f"(?:{self._gap})"
        return {"(": "(?:"}.get(sign, sign) if sign else re.escape(letters)


def _whole(words: Mapping[str, str]) -> dict[str, str]:
    """A class with each word that its alternatives stand for."""
    return {whole: english for word, english in words.items() for whole in expanded(word)}
