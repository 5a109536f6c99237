"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
_KEY = 2
# "And by the production" is one word of three prefixes at most.
_PREFIXES = 3
_PART = re.compile(r"\{(\w+)\}|(\*)|( +\??)|([()|?])|([^{}*() |?]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")
_DIGIT = re.compile(r" ?\d")


class Phrase(NamedTuple):
    """A compiled phrase and the English that it is written as."""

    pattern: re.Pattern[str]
    english: str
    slots: tuple[str, ...]
    glued: bool


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._prefixes = sorted(tongue.prefixes.items(), key=lambda item: -len(item[0]))
        for phrase, english in tongue.phrases.items():
            for opened in _opened(phrase):
                self._add(opened, english)
        self._classes = {
            name: [(re.compile(_word(word)), english) for word, english in words.items()]
            for name, words in tongue.classes.items()
        }

    def at(self, lowered: str, place: int) -> tuple[int, str] | None:
        """The end and the English of the longest phrase that begins at `place`, else of what stands behind a glued
        prefix there; None where there is neither.
        """
        return self._longest(lowered, place) or self._prefixed(lowered, place, _PREFIXES)

    def _prefixed(self, lowered: str, place: int, depth: int) -> tuple[int, str] | None:
        for prefix, words in self._prefixes:
            rest = place + len(prefix)
            if not lowered.startswith(prefix, place):
                continue
            if _DIGIT.match(lowered, rest):
                return rest, words
            found = self._longest(lowered, rest)
            if found is None and depth > 1:
                found = self._prefixed(lowered, rest, depth - 1)
            if found is not None:
                return found[0], f"{words} {found[1]}".strip()
        return None

    def _longest(self, lowered: str, place: int) -> tuple[int, str] | None:
        best: tuple[int, str] | None = None
        for phrase in self._starting(lowered, place):
            match = phrase.pattern.match(lowered, place)
            if match is None or (best is not None and match.end() <= best[0]):
                continue
            found = match.end(), self._written(phrase, match)
            best = (self._with_rest(lowered, *found) if phrase.glued else found) or best
        return best

    def _with_rest(self, lowered: str, end: int, words: str) -> tuple[int, str] | None:
        """A phrase glued to the word behind it, with what that word begins."""
        rest = self._longest(lowered, end)
        return (rest[0], f"{words} {rest[1]}") if rest else None

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
        return next((english for pattern, english in members if pattern.fullmatch(found)), found)

    def _add(self, phrase: str, english: str) -> None:
        glued = phrase.endswith("+")
        phrase = phrase.removesuffix("+")
        pattern = self._regex(phrase) if not glued else self._parts(phrase)
        compiled = Phrase(re.compile(pattern), english, tuple(_SLOT.findall(english)), glued)
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
            literal = re.match(r"[^{}*() |?]+", phrase)
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
        parts = self._parts(phrase)
        if not self._tongue.spaced:
            return parts
        return rf"{parts}(?![^\W\d_])" if not phrase.endswith("*") else parts

    def _parts(self, phrase: str) -> str:
        return "".join(self._part(match, phrase) for match in _PART.finditer(phrase))

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            inner = NUMBER if name == "n" else _either(self._class(name, phrase))
            return rf"(?P<{slot}>{inner})"
        if star:
            return r"[^\W\d_]*"
        if gap:
            wide = GAP if self._tongue.spaced else " ?"
            return f"(?:{wide})?" if gap.endswith("?") else wide
        return {"(": "(?:"}.get(sign, sign) if sign else re.escape(letters)


def _either(words: Mapping[str, str]) -> str:
    return "|".join(map(_word, sorted(words, key=lambda word: (-len(word), word))))


def _word(word: str) -> str:
    """The pattern of a word of a class: spaces are gaps, `*` any ending."""
    return re.escape(word).replace(r"\*", r"[^\W\d_]*").replace(r"\ ", GAP)


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
