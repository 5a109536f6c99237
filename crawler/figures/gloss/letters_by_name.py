"""Initials that a text spells by the names of their letters: "ان‌ام‌دی‌سی" is "NMDC"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product

from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.lexicon import entity_kinds

# Names of letters that make initials whatever they stand for; fewer are words ("سی ام", "30th").
_LEAST = 3
# What parts names of letters within a word: a space of no width or a hyphen.
_PARTED = "\u200c-"
_DAY = re.compile("سی ?\u200c?ام")


def spelled_initials_of(language: Tongue) -> re.Pattern[str] | None:
    """The pattern of so many names of letters; None for a language whose table has none."""
    if not language.initials:
        return None
    name = "|".join(sorted(map(re.escape, language.initials), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])(?:{name})(?:[ {_PARTED}]?(?:{name})){{{_LEAST - 1},}}(?![^\W_])")


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
        if known is not None and known[0] >= end:
            rewriting.replace(start, known[0], "".join(part.words for part in known[1]))
        elif _is_told(found[0], letters):
            rewriting.replace(start, end, _initials(found[0], letters))
    return rewriting.done()


def _is_told(printed: str, letters: Mapping[str, str]) -> bool:
    """Whether what may be letters is no run of words: a mark within it parts them, or it is a known name; "سی‌ام دی" is
    a day.
    """
    joined = any(mark in printed for mark in _PARTED) or printed.count(" ") >= _LEAST - 1
    return (joined and _DAY.match(printed) is None) or _initials(printed, letters) in entity_kinds()


def _initials(printed: str, letters: Mapping[str, str]) -> str:
    """The known name among those that the letters may be, else the first of them."""
    names = sorted(letters, key=len, reverse=True)
    each = re.findall("|".join(map(re.escape, names)), printed)
    told = ["".join(some) for some in product(*(letters[name] for name in each))]
    return next((name for name in told if name in entity_kinds()), told[0])
