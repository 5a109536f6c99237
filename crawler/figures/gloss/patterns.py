"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from crawler.figures.gloss.alternatives import either, expanded, opened
from crawler.figures.gloss.phrases import Branch, Found, Phrase, class_of, compiled, unfolded
from crawler.figures.gloss.tongue import Tongue, TongueError

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?(?!\d)")
_YEAR = re.compile(r"(?:1[34]\d\d|(?:19|20)\d\d)(?![.,]?\d)")
# A space, a hyphen, a joiner of no width.
_GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
_LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
# Phrases are found by their first letters without the gaps between them, of which so many characters hold so many.
_KEY, _WINDOW = 8, 16
_NO_GAPS = {ord(char): None for char in " \u200c\u200d\u00ad-"}
_SLOT = re.compile(r"\{(\w+)\}")


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._gap = (_LOOSE_GAP if tongue.loose else _GAP) if tongue.spaced else " ?"
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._numeric = {"n": _NUMBER, "y": self._short_year() if tongue.century else _YEAR}
        self._member = lru_cache(maxsize=4096)(self._told)
        self._pattern = lru_cache(maxsize=None)(self._class_pattern)
        self._compiled = lru_cache(maxsize=None)(self._phrase)
        # By the first letters, "" for numbers. Patterns are made when a text first asks for them: few of the
        # thousands are asked for by one text.
        self._by_key: dict[str, list[tuple[str, str]]] = {}
        self._ready: dict[str, Branch] = {}
        for phrase, english in tongue.phrases.items():
            for begun in opened(phrase):
                self._add(begun, english)

    def at(self, lowered: str, place: int) -> tuple[int, str] | None:
        """The end and the English of the longest phrase that begins at `place`, None where none does.

        What must follow a phrase counts as if it were a part of it.
        """
        words: dict[tuple[str, int], re.Match[str] | None] = {}

        def word_of(name: str, at: int) -> re.Match[str] | None:
            if (name, at) not in words:
                words[name, at] = self._pattern(name).match(lowered, at)
            return words[name, at]

        found: list[Found] = []
        for branch in self._starting(lowered, place):
            branch.find(lowered, place, word_of, {}, found)
        best = max(found, key=lambda told: (told.seen, told.end), default=None)
        return (best.end, self._written(best)) if best is not None else None

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
        if key[:1].isdigit() and "" in self._by_key:
            yield self._ready.get("") or self._branch("")

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

    def _written(self, found: Found) -> str:
        english = found.phrase.english
        for slot in found.phrase.slots:
            english = english.replace(f"{{{slot}}}", self._member(class_of(slot), found.words.get(slot, "")))
        return english

    def _told(self, name: str, found: str) -> str:
        """The English of a word of a class."""
        if name == "y" and len(found) == len("95"):
            return str(self._tongue.century + int(found))
        for word, english in self._classes.get(name, {}).items():
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
            literal = re.match(r"[^{}*()|?~\[]+", phrase)
            if literal is None:
                raise TongueError(
                    f"{self._tongue.code}.toml: {phrase!r} must begin with a word, {{n}} or (a|b)"
                )
            whole = literal[0][:-1] if phrase[literal.end() : literal.end() + 1] == "?" else literal[0]
            return {whole.translate(_NO_GAPS)[:_KEY]}
        name = class_of(opening[1])
        if name in self._numeric:
            return {""}
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
