"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from crawler.figures.gloss.alternatives import either, expanded
from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
YEAR = r"(?:1[34]|19|20)\d\d(?!\d)"
# Slots of digits, which every language has.
_DIGITS = {
    "n": NUMBER,
    "year": YEAR,
    **{"d" * count: rf"\d{{{count}}}(?![\d.,]\d|\d)" for count in (1, 2, 3)},
}
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
# Letters of a phrase by which it is found; one that begins with a whole word is found by that.
_KEY = 4
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = "$"
_NO_END = sys.maxsize
_PART = re.compile(r"\{(\w+)\}|(\*)|( +)|([()|?])|([^{}*() |?]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")


@dataclass
class Phrase:
    """A phrase as a pattern and the English that it is written as; compiled when a text first needs it, as a table
    has thousands.
    """

    regex: str
    english: str
    slots: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.regex)


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._gap = (LOOSE_GAP if tongue.loose else GAP) if tongue.spaced else " ?"
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._patterns: dict[str, str] = {}
        self._members: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        self._told = lru_cache(maxsize=4096)(self._member)
        for phrase, english in tongue.phrases.items():
            for opened in _opened(phrase):
                self._add(opened, english)

    def at(self, lowered: str, place: int, end: int = _NO_END) -> tuple[int, str] | None:
        """The end and the English of the longest phrase of lowered[place:end] that begins there; None where none does."""
        best: tuple[int, str] | None = None
        for phrase in self._starting(lowered, place):
            match = phrase.pattern.match(lowered, place, end)
            if match is not None and (best is None or match.end() > best[0]):
                best = match.end(), self._written(phrase, match)
        return best

    def compile_all(self) -> None:
        """Compiles every phrase at once. Raises re.error for one that is none."""
        for phrases in (*self._by_key.values(), self._of_numbers):
            for phrase in phrases:
                re.compile(phrase.pattern)

    def _starting(self, lowered: str, place: int) -> Iterator[Phrase]:
        if word := _FIRST_WORD.match(lowered, place):
            yield from self._by_key.get(word[0] + _WHOLE, ())
        key = lowered[place : place + _KEY]
        for length in range(len(key), 0, -1):
            yield from self._by_key.get(key[:length], ())
        if key[:1].isdigit():
            yield from self._of_numbers

    def _written(self, phrase: Phrase, match: re.Match[str]) -> str:
        return self.filled(phrase.english, match.groupdict()) if phrase.slots else phrase.english

    def filled(self, english: str, found: Mapping[str, str | None]) -> str:
        """An English phrase with what was found in its slots, in English."""
        return _SLOT.sub(lambda slot: self._told(slot[1].rstrip("0123456789"), found[slot[1]] or ""), english)

    def _member(self, name: str, found: str) -> str:
        words = self._classes.get(name, {})
        if found in words or not words:
            return words.get(found, found)
        if name not in self._members:
            self._members[name] = [(re.compile(either([word], self._gap)), words[word]) for word in words]
        return next((english for pattern, english in self._members[name] if pattern.fullmatch(found)), found)

    def _pattern_of(self, name: str) -> str:
        """The pattern of a class; only of one that a phrase uses, as there are many large ones."""
        if name not in self._patterns:
            self._patterns[name] = either(self._classes[name], self._gap)
        return self._patterns[name]

    def _add(self, phrase: str, english: str) -> None:
        compiled = Phrase(self.regex(phrase), english, tuple(_SLOT.findall(english)))
        for slot in set(compiled.slots) - set(_SLOT.findall(phrase)):
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
            follow = phrase[literal.end() : literal.end() + 1]
            if follow in ("", " ", "~"):
                return {self._key(literal[0], whole=True)}
            return {self._key(literal[0][:-1] if follow == "?" else literal[0], whole=False)}
        name = opening[1].rstrip("0123456789")
        if name in _DIGITS:
            return {None}
        ends = phrase[opening.end() : opening.end() + 1] in ("", " ", "~")
        return {
            self._key(re.split(r"[* ]", word, maxsplit=1)[0], whole="*" not in word and (ends or " " in word))
            for word in self._class(name, phrase)
        }

    def _key(self, letters: str, *, whole: bool) -> str:
        """Where a word may run into the next one, only its first letters are sure."""
        sure = whole and self._tongue.spaced and not self._tongue.loose and letters.isalpha()
        return letters + _WHOLE if sure else letters[:_KEY]

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name not in self._classes:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._classes[name]

    def regex(self, phrase: str) -> str:
        """The pattern of a phrase as a table writes it."""
        replaced, _, follows = phrase.partition("~")
        pattern = self._parts(replaced, phrase)
        return rf"{pattern}(?={self._parts(follows, phrase)})" if follows else pattern

    def _parts(self, part: str, phrase: str) -> str:
        pattern = "".join(self._part(match, phrase) for match in _PART.finditer(part))
        open_end = not self._tongue.spaced or part.endswith(("*", " "))
        return pattern if open_end else rf"{pattern}(?![^\W\d_])"

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            if name in _DIGITS:
                return rf"(?P<{slot}>{_DIGITS[name]})"
            self._class(name, phrase)
            return rf"(?P<{slot}>{self._pattern_of(name)})"
        if star:
            return r"[^\W\d_]*"
        if gap:
            return self._gap
        return {"(": "(?:"}.get(sign, sign) if sign else re.escape(letters)


def _whole(words: Mapping[str, str]) -> dict[str, str]:
    """A class with each word that its alternatives stand for."""
    return {whole: english for word, english in words.items() for whole in expanded(word)}


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
