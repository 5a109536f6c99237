"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.gloss.alternatives import either, expanded, opened
from crawler.figures.gloss.offsets import Part
from crawler.figures.gloss.phrases import Branch, Found, Phrase, class_of, compiled, unfolded
from crawler.figures.gloss.tongue import Tongue, TongueError

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?(?!\d)")
_QUANTITY = re.compile(rf"{_NUMBER.pattern}(?: (?:thousand|[mbtr]+illion))?")
_YEAR = re.compile(r"(?:1[34]\d\d|(?:19|20)\d\d)(?![.,]?\d)")
# A space, a hyphen, a joiner of no width.
_GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
_LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
# Phrases are found by their first letters without the gaps between them, of which so many characters hold so many.
_KEY, _WINDOW = 8, 16
_NO_GAPS = {ord(char): None for char in " \u200c\u200d\u00ad-"}
_SLOT = re.compile(r"\{(\w+)\}")
# "And by the production" is one word of three prefixes at most.
_PREFIXES = 3
_DIGIT = re.compile(r" ?\d")


class Written(NamedTuple):
    """Where a phrase ends in the text and what it is written as, part by part."""

    end: int
    parts: tuple[Part, ...]


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._gap = (_LOOSE_GAP if tongue.loose else _GAP) if tongue.spaced else " ?"
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._numeric = {
            "n": _NUMBER,
            "q": _QUANTITY,
            "y": self._short_year() if tongue.century else _YEAR,
        }
        self._prefixes = sorted(tongue.prefixes.items(), key=lambda item: -len(item[0]))
        self._member = lru_cache(maxsize=4096)(self._told)
        self._pattern = lru_cache(maxsize=None)(self._class_pattern)
        self._compiled = lru_cache(maxsize=None)(self._phrase)
        # By the first letters, or "{n}" for what begins with a number. Patterns are made when a text first asks for
        # them: few of the thousands are asked for by one text.
        self._by_key: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, Branch] = {}
        for phrase, english in tongue.phrases.items():
            for begun in opened(phrase):
                self._add(begun, english)

    def at(self, lowered: str, place: int) -> Written | None:
        """The longest phrase that begins at `place`, else what stands behind a glued prefix there; None where there
        is neither.

        What must follow a phrase counts as if it were a part of it.
        """
        return self._longest(lowered, place) or self._prefixed(lowered, place, _PREFIXES)

    def _prefixed(self, lowered: str, place: int, depth: int) -> Written | None:
        for prefix, words in self._prefixes:
            rest = place + len(prefix)
            if not lowered.startswith(prefix, place):
                continue
            if _DIGIT.match(lowered, rest):
                return Written(rest, (Part(words, place, rest),))
            # Nothing is glued between an article and its word.
            deeper = depth > 1 and bool(words)
            found = self._longest(lowered, rest) or (
                self._prefixed(lowered, rest, depth - 1) if deeper else None
            )
            if found is not None:
                return Written(found.end, (Part(f"{words} " if words else "", place, rest), *found.parts))
        return None

    def _longest(self, lowered: str, place: int) -> Written | None:
        words: dict[tuple[str, int], re.Match[str] | None] = {}

        def word_of(name: str, at: int) -> re.Match[str] | None:
            if (name, at) not in words:
                words[name, at] = self._pattern(name).match(lowered, at)
            return words[name, at]

        found: list[Found] = []
        for branch in self._starting(lowered, place):
            branch.find(lowered, place, word_of, {}, found)
        best = max(found, key=lambda told: (told.seen, told.end), default=None)
        return Written(best.end, tuple(self._written(lowered, place, best))) if best is not None else None

    def check(self) -> None:
        """Makes every pattern. Raises TongueError for one that can't be made."""
        for phrase, english in {told for phrases in self._by_key.values() for told in phrases}:
            try:
                self._compiled(phrase, english)
            except re.error as error:
                raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: {error}") from error

    def _starting(self, lowered: str, place: int) -> Iterator[Branch]:
        key = lowered[place : place + _WINDOW].translate(_NO_GAPS)[:_KEY]
        for length in range(len(key), 0, -1):
            if key[:length] in self._by_key:
                yield self._ready.get(key[:length]) or self._branch(key[:length])
        if key[:1].isdigit():
            for name, pattern in self._numeric.items():
                held = f"{{{name}}}"
                if held in self._by_key and pattern.match(lowered, place):
                    yield self._ready.get(held) or self._branch(held)

    def _branch(self, key: str) -> Branch:
        branch = self._ready[key] = Branch()
        for told in self._by_key[key]:
            branch.add(self._compiled(*told))
        return branch

    def _phrase(self, phrase: str, english: str) -> Phrase:
        return compiled(phrase, english, self._pattern, self._gap, spaced=self._tongue.spaced)

    def _short_year(self) -> re.Pattern[str]:
        """A year that may be printed as its last two digits; "Aban 62 thousand tons" has none."""
        units = either(self._classes["units"], self._gap) if "units" in self._classes else "%"
        amount = rf"{self._gap}(?:thousand|million|billion|trillion|%|{units})"
        return re.compile(rf"(?:1[34]\d\d|(?:19|20)\d\d|[6-9]\d(?!{amount}))(?![.,]?\d)")

    def _class_pattern(self, name: str) -> re.Pattern[str]:
        if name in self._numeric:
            return self._numeric[name]
        return re.compile(either(self._classes[name], self._gap))

    def _written(self, lowered: str, place: int, found: Found) -> Iterator[Part]:
        """The English of a phrase: each slot stands for its own words, what is between for those around it."""
        english = found.phrase.english
        starts = sorted(found.spans[slot][0] for slot in english[1::2] if slot in found.spans)
        for index, words in enumerate(english):
            if not index % 2 and words:
                yield Part(words, place, next((start for start in starts if start >= place), found.end))
            elif index % 2 and words in found.spans:
                start, place = found.spans[words]
                printed = lowered[start:place]
                told = self._member(class_of(words), printed)
                yield Part(told, start, place, same=told == printed)

    def _told(self, name: str, found: str) -> str:
        """The English of a word of a class."""
        if name == "y" and len(found) == len("95"):
            return str(self._tongue.century + int(found))
        words = self._classes.get(name, {})
        if found in words:
            return words[found]
        for word, english in words.items():
            if re.fullmatch(either([word], self._gap), found):
                return english
        return found

    def _add(self, phrase: str, english: str) -> None:
        self._check(phrase, english)
        for whole in unfolded(phrase):
            for key in self._keys(whole):
                self._by_key.setdefault(key, []).append((whole, english))

    def _check(self, phrase: str, english: str) -> None:
        slots = _SLOT.findall(phrase)
        for slot in slots:
            self._class(class_of(slot), phrase)
        for slot in set(_SLOT.findall(english)) - set(slots):
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r} has no {{{slot}}} for {english!r}")

    def _keys(self, phrase: str) -> set[str]:
        opening = _SLOT.match(phrase)
        if opening is None:
            literal = re.match(r"[^{}*()|?~\[+]+", phrase)
            if literal is None:
                raise TongueError(
                    f"{self._tongue.code}.toml: {phrase!r} must begin with a word, {{n}} or (a|b)"
                )
            whole = literal[0][:-1] if phrase[literal.end() : literal.end() + 1] == "?" else literal[0]
            return {whole.translate(_NO_GAPS)[:_KEY]}
        name = class_of(opening[1])
        if name in self._numeric:
            return {f"{{{name}}}"}
        return {word.partition("*")[0].translate(_NO_GAPS)[:_KEY] for word in self._class(name, phrase)}

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name in self._numeric:
            return {}
        if name not in self._classes:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._classes[name]


def _whole(words: Mapping[str, str]) -> dict[str, str]:
    """A class with each word that its alternatives stand for."""
    return {whole: english for word, english in words.items() for whole in expanded(word)}
