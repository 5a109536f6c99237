"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache

from crawler.figures.gloss.alternatives import either, expanded
from crawler.figures.gloss.openings import keys_at, openings, openings_of
from crawler.figures.gloss.tongue import Tongue, TongueError
from crawler.figures.lexicon import producer_names

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# Slots that are no class: any number, a year, a number of one to three digits.
_DIGIT_SLOTS = {
    "n": NUMBER,
    "y": r"(?:1[34]|19|20)\d\d(?!\d|[.,]\d)",
    **{"d" * count: rf"\d{{{count}}}(?!\d|[.,]\d)" for count in (1, 2, 3)},
}
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
_KEY = 2
# A word ends where no letter follows, or with the apostrophe of "l'or".
_WORD_END = r"(?:(?<=')|(?![^\W\d_]))"
_PART = re.compile(r"\{(\w+)\}|(\*)|( +)|([()|?])|\\(.)|([^{}*() |?\\]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")
# A name of several words without a sign that means something in a phrase.
_NAME = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)+")


class Phrase:
    """A phrase and the English that it is written as; `followed` where it says what must follow."""

    __slots__ = ("_pattern", "_regex", "english", "followed", "slots")

    def __init__(self, regex: str, english: str, *, followed: bool) -> None:
        self._regex, self.english, self.followed = regex, english, followed
        self.slots = tuple(_SLOT.findall(english))
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first looked for, as a text has words of few of a table's phrases."""
        if self._pattern is None:
            self._pattern = re.compile(self._regex)
        return self._pattern


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._gap = (LOOSE_GAP if tongue.loose else GAP) if tongue.spaced else " ?"
        # Where a word's end can be seen, phrases are found by their first word.
        self._by_words = tongue.spaced and not tongue.loose
        self._keys_at = keys_at if self._by_words else _first_letters
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._patterns: dict[str, str] = {}
        self._members: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        self._told = lru_cache(maxsize=4096)(self._member)
        for phrase, english in {**self._names(), **tongue.phrases}.items():
            for opened in _opened(phrase):
                self._add(opened, english)

    def at(self, lowered: str, place: int, end: int = sys.maxsize) -> tuple[int, str] | None:
        """The end and the English of the longest phrase that begins at `place` and ends by `end`; None for none."""
        best: tuple[tuple[int, bool], Phrase, re.Match[str]] | None = None
        for phrase in self._starting(lowered, place):
            match = phrase.pattern.match(lowered, place, end)
            if match is None:
                continue
            rank = match.end(), phrase.followed
            if best is None or rank > best[0]:
                best = rank, phrase, match
        return None if best is None else (best[0][0], self._written(*best[1:]))

    def phrases(self) -> Iterator[list[Phrase]]:
        """All phrases, by what they begin with."""
        yield from self._by_key.values()
        yield self._of_numbers

    def _names(self) -> dict[str, str]:
        """Names of several words stay whole where words of theirs may be the language's own ("World Gold Council")."""
        if not self._by_words or self._tongue.letters:
            return {}
        return {name.lower(): name for name in producer_names() if _NAME.fullmatch(name)}

    def _starting(self, lowered: str, place: int) -> Iterator[Phrase]:
        if lowered[place : place + 1].isdigit():
            yield from self._of_numbers
        for key in self._keys_at(lowered, place):
            yield from self._by_key.get(key, ())

    def _written(self, phrase: Phrase, match: re.Match[str]) -> str:
        return self.filled(phrase.english, match.groupdict()) if phrase.slots else phrase.english

    def filled(self, english: str, found: Mapping[str, str | None]) -> str:
        """An English phrase with what was found in its slots, in English."""
        return _SLOT.sub(lambda slot: self._told(slot[1].rstrip("0123456789"), found[slot[1]] or ""), english)

    def compile_all(self) -> None:
        """Compiles every phrase at once. Raises re.error for one that is none."""
        for phrases in (*self._by_key.values(), self._of_numbers):
            for phrase in phrases:
                re.compile(phrase.pattern)

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
        told = Phrase(self.regex(phrase), english, followed="~" in phrase)
        for slot in set(told.slots) - set(_SLOT.findall(phrase)):
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r} has no {{{slot}}} for {english!r}")
        opening = _SLOT.match(phrase)
        name = opening[1].rstrip("0123456789") if opening else ""
        if name in _DIGIT_SLOTS:
            self._of_numbers.append(told)
            return
        for key in self._keys(phrase, name):
            self._by_key.setdefault(key, []).append(told)

    def _keys(self, phrase: str, name: str) -> set[str]:
        if name:
            words, rest = self._class(name, phrase), phrase[phrase.index("}") + 1 :]
            if self._by_words:
                return set(openings_of(words, glued=rest[:1] not in ("", " ", "~", "-")))
            return {word[:_KEY] for word in words}
        literal = re.match(r"[^{}*() |?~\\]+", phrase)
        if literal is None:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r} must begin with a word, {{n}} or (a|b)")
        if self._by_words:
            return set(openings(phrase))
        whole = literal[0][:-1] if phrase[literal.end() : literal.end() + 1] == "?" else literal[0]
        return {whole[:_KEY]}

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
        return pattern if open_end else pattern + _WORD_END

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, escaped, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            if name in _DIGIT_SLOTS:
                inner = _DIGIT_SLOTS[name]
            else:
                self._class(name, phrase)
                inner = self._pattern_of(name)
            return rf"(?P<{slot}>{inner})" if self._tongue.spaced else rf" ?(?P<{slot}>{inner}) ?"
        if star:
            return r"[^\W\d_]*"
        if gap:
            # "5 %" and "5%".
            return f"(?:{self._gap})?" if match.string.startswith("%", match.end()) else self._gap
        return {"(": "(?:"}.get(sign, sign) if sign else re.escape(escaped or letters)


def _first_letters(lowered: str, place: int) -> Iterator[str]:
    key = lowered[place : place + _KEY]
    yield from (key[:length] for length in range(len(key), 0, -1))


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
    for variant in opening["either"].split("|"):
        yield from _opened(variant + opening["rest"])
