"""Finds period expressions in a sentence, by the rules of a language."""

from __future__ import annotations

import re

from crawler.figures.languages import Language
from crawler.figures.languages.en_period_hints import HINTS
from crawler.figures.languages.en_periods import ROWS
from crawler.figures.period_builders import BUILDERS
from crawler.figures.period_words import Mention
from crawler.figures.words import Words


class PeriodGrammar:
    """The period expressions of one language."""

    def __init__(self, language: Language) -> None:
        self._months = language.months
        self._numbers = {word: int(value) for word, value in language.number_words.items() if value <= 12}
        self._ordinals = language.ordinals
        self._rules = [(hint, re.compile(pattern), BUILDERS[name]) for hint, name, pattern in ROWS]

    def find(self, text: str, words: Words, start: int, end: int) -> list[Mention]:
        """The mentions of the lower-case sentence text[start:end] in order.

        Where two overlap the earlier rule wins. A rule is tried only if its hint occurs in the sentence.
        """
        found: list[Mention] = []
        years = any(len(word) == 4 and word.isdigit() for word in words.places)
        keys = words.places.keys() | ({"digits"} if years else set())
        hinted = {name: not hint.isdisjoint(keys) for name, hint in HINTS.items()}
        for hint, pattern, build in self._rules:
            for match in pattern.finditer(text, start, end) if hinted[hint] else ():
                if any(match.start() < other.end and other.start < match.end() for other in found):
                    continue
                mention = build(self, match)
                if mention is not None:
                    found.append(mention)
        return sorted(found, key=lambda mention: mention.start)

    def number(self, word: str) -> int:
        """A count or ordinal of months: "nine", "9", "ninth", "9th"."""
        word = word.strip()
        if word[:1].isdigit():
            return int(re.match(r"\d+", word)[0])  # type: ignore[index]
        return self._numbers.get(word) or self._ordinals.get(word) or 0

    def month(self, word: str) -> int:
        """The number of a Gregorian month name or abbreviation."""
        return self._months[word.strip(".")]
