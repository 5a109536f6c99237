"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from crawler.figures.gloss.alternatives import either, expanded
from crawler.figures.gloss.offsets import Part
from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# Slots that are of every language.
_BUILT_IN = {"n": NUMBER, "q": rf"{NUMBER}(?: (?:thousand|[mbtr]+illion))?", "year": r"(?:1[34]|19|20)\d\d(?![\d%]|[.,]\d)"}
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
# The same where the space between words may be lost.
LOOSE_GAP = "[ \u200c\u200d\u00ad-]{0,3}"
# Letters of a first word that phrases are found by.
_KEY = 7
# "And by the production" is one word of three prefixes at most.
_PREFIXES = 3
_PART = re.compile(r"\{(\w+)\}|(\*)|( +\??)|([()|?])|([^{}*() |?]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")
_DIGIT = re.compile(r" ?\d")


class Found(NamedTuple):
    """Where a phrase ends in the text and what it is written as, part by part."""

    end: int
    parts: tuple[Part, ...]


@dataclass(slots=True)
class Phrase:
    """A phrase and the English that it is written as; compiled when it is first looked for."""

    words: str
    english: tuple[str, ...]
    glued: bool
    pattern: re.Pattern[str] | None = None


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._prefixes = sorted(tongue.prefixes.items(), key=lambda item: -len(item[0]))
        self._gap = (LOOSE_GAP if tongue.loose else GAP) if tongue.spaced else " ?"
        self._classes = {name: _whole(words) for name, words in tongue.classes.items()}
        self._patterns = {name: either(words, self._gap) for name, words in self._classes.items()}
        self._stems = {
            name: [
                (re.compile(either([word], self._gap)), english)
                for word, english in words.items()
                if "*" in word or self._tongue.loose
            ]
            for name, words in self._classes.items()
        }
        self._told = lru_cache(maxsize=4096)(self._member)
        for phrase, english in tongue.phrases.items():
            for opened in _opened(phrase):
                self._add(opened, english)

    def at(self, lowered: str, place: int) -> Found | None:
        """The longest phrase that begins at `place`, else what stands behind a glued prefix there; None where there
        is neither.
        """
        return self._longest(lowered, place) or self._prefixed(lowered, place, _PREFIXES)

    def _prefixed(self, lowered: str, place: int, depth: int) -> Found | None:
        for prefix, words in self._prefixes:
            rest = place + len(prefix)
            if not lowered.startswith(prefix, place):
                continue
            part = Part(f"{words} " if words else "", place, rest, same=False)
            if _DIGIT.match(lowered, rest):
                return Found(rest, (part._replace(words=words),))
            # Nothing is glued between an article and its word.
            deeper = depth > 1 and bool(words)
            found = self._longest(lowered, rest) or (
                self._prefixed(lowered, rest, depth - 1) if deeper else None
            )
            if found is not None:
                return Found(found.end, (part, *found.parts))
        return None

    def _longest(self, lowered: str, place: int) -> Found | None:
        best: Found | None = None
        for phrase in self._starting(lowered, place):
            match = (phrase.pattern or self._compiled(phrase)).match(lowered, place)
            if match is None or (best is not None and match.end() <= best.end):
                continue
            found = Found(match.end(), tuple(self._written(phrase, match)))
            best = (self._with_rest(lowered, found) if phrase.glued else found) or best
        return best

    def _with_rest(self, lowered: str, found: Found) -> Found | None:
        """A phrase glued to the word behind it, with what that word begins."""
        rest = self._longest(lowered, found.end)
        return Found(rest.end, (*found.parts, Part(" ", found.end, found.end), *rest.parts)) if rest else None

    def _starting(self, lowered: str, place: int) -> Iterator[Phrase]:
        key = lowered[place : place + _KEY]
        for length in range(len(key), 0, -1):
            yield from self._by_key.get(key[:length], ())
        if key[:1].isdigit():
            yield from self._of_numbers

    def _written(self, phrase: Phrase, match: re.Match[str]) -> Iterator[Part]:
        """The English of a match: each slot stands for its own words, what is between for those around it."""
        place = match.start()
        starts = sorted(match.start(slot) for slot in phrase.english[1::2])
        for index, words in enumerate(phrase.english):
            if index % 2 and match[words] is not None:
                start, place = match.span(words)
                told = self._told(words.rstrip("0123456789"), match[words])
                yield Part(told, start, place, same=told == match[words])
            elif not index % 2 and words:
                until = next((start for start in starts if start >= place), match.end())
                yield Part(words, place, until)

    def _member(self, name: str, found: str) -> str:
        if name in _BUILT_IN:
            return found
        words = self._classes[name]
        english = words.get(found, words.get(re.sub(GAP, " ", found)))
        if english is not None:
            return english
        return next((english for pattern, english in self._stems[name] if pattern.fullmatch(found)), found)

    def check(self) -> None:
        """Raises TongueError for a phrase that can't be read."""
        for phrases in (self._of_numbers, *self._by_key.values()):
            for phrase in phrases:
                self._compiled(phrase)

    def _compiled(self, phrase: Phrase) -> re.Pattern[str]:
        try:
            phrase.pattern = re.compile(self._regex(phrase.words, glued=phrase.glued))
        except re.error as error:
            raise TongueError(f"{self._tongue.code}.toml: {phrase.words!r}: {error}") from error
        return phrase.pattern

    def _add(self, phrase: str, english: str) -> None:
        glued = phrase.endswith("+")
        phrase = phrase.removesuffix("+")
        compiled = Phrase(phrase, tuple(_SLOT.split(english)), glued)
        for slot in set(compiled.english[1::2]) - set(_SLOT.findall(phrase)):
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
        if name in _BUILT_IN:
            return {None}
        return {re.split("[ *]", word, maxsplit=1)[0][:_KEY] for word in self._class(name, phrase)}

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name not in self._classes:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._classes[name]

    def _regex(self, phrase: str, *, glued: bool = False) -> str:
        replaced, _, follows = phrase.partition("~")
        pattern = self._parts(replaced + " " * glued, phrase).removesuffix(self._gap * glued)
        return rf"{pattern}(?={self._parts(follows, phrase)})" if follows else pattern

    def _parts(self, part: str, phrase: str) -> str:
        pattern = "".join(self._part(match, phrase) for match in _PART.finditer(part))
        open_end = not self._tongue.spaced or part.endswith(("*", " "))
        return pattern if open_end else rf"{pattern}(?![^\W\d_])"

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            if name not in _BUILT_IN:
                self._class(name, phrase)
            return rf"(?P<{slot}>{_BUILT_IN.get(name) or self._patterns[name]})"
        if star:
            return r"[^\W\d_]*"
        if gap:
            return f"(?:{self._gap})?" if gap.endswith("?") else self._gap
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
    for word in opening["either"].split("|"):
        yield from _opened(word + opening["rest"])
