"""Phrases of a language table as patterns, found by their first letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crawler.figures.gloss.offsets import Part
from crawler.figures.gloss.tongue import Tongue, TongueError

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# Slots that are of every language.
_BUILT_IN = {"n": NUMBER, "year": r"(?:1[34]|19|20)\d\d(?![\d%]|[.,]\d)"}
# A space, a hyphen, a joiner of no width.
GAP = "[ \u200c\u200d\u00ad-]{1,3}"
_KEY = 2
# "And by the production" is one word of three prefixes at most.
_PREFIXES = 3
_PART = re.compile(r"\{(\w+)\}|(\*)|( +\??)|([()|?])|([^{}*() |?]+)")
_OPENING = re.compile(r"\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_CHOICE = re.compile(r"(?P<before>[^()]*)\((?P<either>[^()]*)\)(?P<optional>\??)(?P<rest>.*)", re.DOTALL)
_SLOT = re.compile(r"\{(\w+)\}")
_DIGIT = re.compile(r" ?\d")


class Found(NamedTuple):
    """Where a phrase ends in the text and what it is written as, part by part."""

    end: int
    parts: tuple[Part, ...]


class Phrase(NamedTuple):
    """A compiled phrase and the English that it is written as."""

    pattern: re.Pattern[str]
    english: tuple[str, ...]
    glued: bool


class PhraseBook:
    """The phrases of a language, looked up at a place of a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._by_key: dict[str, list[Phrase]] = {}
        self._of_numbers: list[Phrase] = []
        self._prefixes = sorted(tongue.prefixes.items(), key=lambda item: -len(item[0]))
        self._members = {
            name: {form: english for word, english in words.items() for form in _forms(word)}
            for name, words in tongue.classes.items()
        }
        self._stems = {
            name: [(re.compile(_word(word)), english) for word, english in words.items() if "*" in word]
            for name, words in self._members.items()
        }
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
            match = phrase.pattern.match(lowered, place)
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
        for index, words in enumerate(phrase.english):
            if index % 2 and match[words] is not None:
                start, place = match.span(words)
                told = self._told(words.rstrip("0123456789"), match[words])
                yield Part(told, start, place, same=told == match[words])
            elif not index % 2 and words:
                follow = phrase.english[index + 1 : index + 2]
                until = match.start(follow[0]) if follow else match.end()
                yield Part(words, place, max(place, until))

    def _told(self, name: str, found: str) -> str:
        if name in _BUILT_IN:
            return found
        english = self._members[name].get(found)
        if english is not None:
            return english
        spaced = re.sub(GAP, " ", found)
        return self._members[name].get(spaced) or next(
            (english for pattern, english in self._stems[name] if pattern.fullmatch(found)), found
        )

    def _add(self, phrase: str, english: str) -> None:
        glued = phrase.endswith("+")
        phrase = phrase.removesuffix("+")
        parts = self._parts(phrase)
        edge = r"(?![^\W\d_])" if self._tongue.spaced and not glued and not phrase.endswith("*") else ""
        try:
            compiled = Phrase(re.compile(parts + edge), tuple(_SLOT.split(english)), glued)
        except re.error as error:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: {error}") from error
        for slot in set(compiled.english[1::2]) - set(compiled.pattern.groupindex):
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
        if name in _BUILT_IN:
            return {None}
        return {word[:_KEY] for word in self._class(name, phrase)}

    def _class(self, name: str, phrase: str) -> Mapping[str, str]:
        if name not in self._members:
            raise TongueError(f"{self._tongue.code}.toml: {phrase!r}: there is no [classes.{name}]")
        return self._members[name]

    def _parts(self, phrase: str) -> str:
        return "".join(self._part(match, phrase) for match in _PART.finditer(phrase))

    def _part(self, match: re.Match[str], phrase: str) -> str:
        slot, star, gap, sign, letters = match.groups()
        if slot:
            name = slot.rstrip("0123456789")
            return rf"(?P<{slot}>{_BUILT_IN.get(name) or _either(self._class(name, phrase))})"
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


def _forms(word: str) -> Iterator[str]:
    """A word of a class with each of its choices made: "(la )?ferro" is "la ferro" and "ferro"."""
    choice = _CHOICE.fullmatch(word)
    if choice is None:
        yield word
        return
    for either in [*choice["either"].split("|"), *([""] if choice["optional"] else [])]:
        yield from _forms(choice["before"] + either + choice["rest"])


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
