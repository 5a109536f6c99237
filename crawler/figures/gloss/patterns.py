"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
_KEY = 2
_PART = re.compile(r"\{(\w+)\}|(\*)|( +)|([()|?])|\\(.)|([^{}*() |?>\\]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")


class Phrase(NamedTuple):
    """The pattern of a phrase and the English that it is written as."""

    pattern: str
    english: str
    slots: tuple[str, ...]
    looks_ahead: bool


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._gap = GAP if tongue.spaced else " ?"
        for phrase, english in tongue.phrases.items():
            for opened in _opened(phrase):
                self._add(opened, english)
        self._classes = {
            name: [(_word(word, self._gap), english) for word, english in words.items()]
            for name, words in tongue.classes.items()
        }

    def at(self, lowered: str, place: int) -> tuple[int, str] | None:
        """The end and the English of the longest phrase that begins at `place`, None where none does."""
        best: tuple[int, bool, str] | None = None
        for phrase in self._starting(lowered, place):
            match = _compiled(phrase.pattern).match(lowered, place)
            if match is not None and (best is None or (match.end(), phrase.looks_ahead) > best[:2]):
                best = match.end(), phrase.looks_ahead, self._written(phrase, match)
        return (best[0], best[2]) if best else None

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

    def _told(self, name: str, found: str) -> str:
        members = self._classes.get(name, ())
        return next((english for pattern, english in members if _compiled(pattern).fullmatch(found)), found)

    def _add(self, phrase: str, english: str) -> None:
        told, _, ahead = phrase.partition(">")
        pattern = self._regex(told) + (f"(?={self._regex(ahead)})" if ahead else "")
        added = Phrase(pattern, english, tuple(_SLOT.findall(english)), bool(ahead))
        for slot in set(added.slots) - set(_SLOT.findall(told)):
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r} has no {{{slot}}} for {english!r}")
        for key in self._keys(phrase):
            if key is None:
                self._of_numbers.append(added)
            else:
                self._by_key.setdefault(key, []).append(added)

    def _keys(self, phrase: str) -> set[str | None]:
        opening = _SLOT.match(phrase)
        if opening is None:
            literal = re.match(r"[^{}*() |?>\\]+", phrase)
            if literal is None:
                raise TongueError(
                    f"{self._tongue.code}.toml: {phrase!r} must begin with a word, {{n}} or (a|b)"
                )
            whole = literal[0][:-1] if phrase[literal.end() : literal.end() + 1] == "?" else literal[0]
            return {whole[:_KEY]}
        name = opening[1].rstrip("0123456789")
        if name == "n":
            return {None}
        words = self._class(name, phrase)
        return {word[:_KEY] for word in words}

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name not in self._tongue.classes:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._tongue.classes[name]

    def _regex(self, phrase: str) -> str:
        parts = "".join(self._part(match, phrase) for match in _PART.finditer(phrase))
        if not self._tongue.spaced:
            return parts
        return rf"{parts}(?![^\W\d_])" if not phrase.endswith("*") else parts

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, escaped, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            inner = NUMBER if name == "n" else _either(self._class(name, phrase), self._gap)
            return rf"(?P<{slot}>{inner})" if self._tongue.spaced else rf" ?(?P<{slot}>{inner}) ?"
        if star:
            return r"[^\W\d_]*"
        if gap:
            return self._gap
        return {"(": "(?:"}.get(sign, sign) if sign else re.escape(escaped or letters)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern is compiled when a text first has its opening letters: most never are."""
    return re.compile(pattern)


def _either(words: Mapping[str, str], gap: str) -> str:
    return "|".join(_word(word, gap) for word in sorted(words, key=lambda word: (-len(word), word)))


def _word(word: str, gap: str) -> str:
    """The pattern of a word of a class: spaces are gaps, `*` any ending."""
    return re.escape(word).replace(r"\*", r"[^\W\d_]*").replace(r"\ ", gap)


def _opened(phrase: str) -> Iterator[str]:
    """A phrase that begins with alternatives, as one phrase for each of them."""
    opening = _OPENING.match(phrase)
    if opening is None:
        yield phrase
        return
    if opening["optional"]:
        yield from _opened(opening["rest"].lstrip(" "))
    for either in opening["either"].split("|"):
        yield from _opened(either + opening["rest"])
