"""Initials that a text spells by the names of their letters: "ان‌ام‌دی‌سی" is "NMDC"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import product

from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import entity_kinds

# Names of letters that make initials whatever they stand for; fewer are words ("سی ام", "30th").
_LEAST = 3
# What parts names of letters within a word: a space of no width or a hyphen.
_PARTED = "\u200c-"
# Before the letters of a name that is a word too, which neither opens nor closes initials.
_WORD = "-"
_DAY = re.compile("سی ?\u200c?ام")


def spelled_initials_of(language: Tongue) -> re.Pattern[str] | None:
    """The pattern of so many names of letters; None for a language whose table has none."""
    if not language.initials:
        return None
    name = _any_of(language.initials)
    return re.compile(rf"(?<![^\W\d_])(?:{name})(?:[ {_PARTED}]?(?:{name})){{{_LEAST - 1},}}(?![^\W_])")


def dotted_initials_of(language: Tongue) -> re.Pattern[str] | None:
    """The pattern of names of letters with full stops between them: "كي.جي.إتش.إم"."""
    name = _any_of(language.initials)
    return re.compile(rf"(?<![^\W_])(?:{name})\.(?:{name})(?:\. ?(?:{name}))*(?![^\W_])") if name else None


def without_dots(text: str, dotted: re.Pattern[str] | None, lowered: str) -> tuple[str, Offsets]:
    """The text with spaces for those full stops; `lowered` is the same, letter for letter, as a table's keys are
    spelled.
    """
    rewriting = Rewriting(text)
    for found in dotted.finditer(lowered) if dotted else ():
        rewriting.replace(*found.span(), " ".join(re.split(r"\. ?", text[slice(*found.span())])))
    return rewriting.done()


def _any_of(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))


def with_initials(
    text: str, spelled: re.Pattern[str], reading: PhraseReading, letters: Mapping[str, str]
) -> tuple[str, Offsets]:
    """The text with such initials in Latin letters, a name that the table knows as it has it; `reading` reads the text
    with letters as the table has them.
    """
    rewriting = Rewriting(text)
    for found in spelled.finditer(reading.text):
        start, end = found.span()
        known = reading.at(start)
        if known is None or known[0] < end:
            start, end = _without_words(reading.text, start, end, letters)
            known = reading.at(start)
        if known is not None and known[0] >= end:
            rewriting.replace(start, known[0], "".join(part.words for part in known[1]))
        elif _is_told(reading.text[start:end], letters):
            rewriting.replace(start, end, _initials(reading.text[start:end], letters))
    return rewriting.done()


def _without_words(text: str, start: int, end: int, letters: Mapping[str, str]) -> tuple[int, int]:
    """Where initials begin and end without the words around them that are names of letters too: "أن بي إتش بي"."""
    words = _any_of(name for name, told in letters.items() if told.startswith(_WORD))
    if not words:
        return start, end
    before = re.compile(rf"(?:(?:{words}) )*").match(text, start, end)
    behind = re.compile(rf"(?: (?:{words}))*$").search(text, start, end)
    return before.end() if before else start, behind.start() if behind else end


def _is_told(printed: str, letters: Mapping[str, str]) -> bool:
    """Whether what may be letters is no run of words: a mark within it parts them, or it is a known name; "سی‌ام دی" is
    a day.
    """
    if len(_each(printed, letters)) < _LEAST:
        return False
    joined = any(mark in printed for mark in _PARTED) or printed.count(" ") >= _LEAST - 1
    return (joined and _DAY.match(printed) is None) or _initials(printed, letters) in entity_kinds()


def _initials(printed: str, letters: Mapping[str, str]) -> str:
    """The known name among those that the letters may be, else the first of them."""
    each = _each(printed, letters)
    told = ["".join(some) for some in product(*(letters[name].removeprefix(_WORD) for name in each))]
    return next((name for name in told if name in entity_kinds()), told[0])


def _each(printed: str, letters: Mapping[str, str]) -> list[str]:
    return re.findall(_any_of(letters), printed)
