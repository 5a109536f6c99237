"""Finds period expressions in a sentence, by the rules of a language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import attrgetter

from crawler.figures.languages import Language
from crawler.figures.languages.en_period_hints import HINTS, MONTHS
from crawler.figures.languages.en_periods import ROWS
from crawler.figures.openings import quick
from crawler.figures.period_builders import BUILDERS, Builder
from crawler.figures.period_words import Mention
from crawler.figures.words import Words

# A year's digits, which are no part of a longer number.
_YEAR = re.compile(r"\d{4}(?!\d|[.,]\d)(?<!\d\d{4})(?<!\d[.,]\d{4})")
_DIGIT = re.compile(r"\d")
# Sets of hints of which is remembered what rules they allow: texts have few thousands.
_REMEMBERED = 20_000


class PeriodGrammar:
    """The period expressions of one language."""

    def __init__(self, language: Language) -> None:
        self._months = language.months
        self._numbers = {word: int(value) for word, value in language.number_words.items() if value <= 12}
        self._ordinals = language.ordinals
        self._bits = {name: 1 << place for place, name in enumerate(HINTS)}
        self._hints: dict[str, int] = {}
        for name, hint in HINTS.items():
            for word in hint:
                self._hints[word] = self._hints.get(word, 0) | self._bits[name]
        self._rules = [
            (sum(self._bits[name] for name in hint.split(" & ")), pattern, BUILDERS[builder])
            for hint, builder, pattern in ROWS
        ]
        self._allowed = lru_cache(maxsize=_REMEMBERED)(self._rules_for)

    def find(self, text: str, words: Words, start: int, end: int) -> list[Mention]:
        """The mentions of the lower-case sentence text[start:end] in order.

        Where two overlap the earlier rule wins. A rule is tried only if all its hints occur in the sentence.
        """
        hinted = self._hinted(text, words, start, end)
        found: list[Mention] = []
        for pattern, build in self._allowed(hinted):
            for match in pattern.finditer(text, start, end):
                if found and _overlaps(found, *match.span()):
                    continue
                mention = build(self, match)
                if mention is not None:
                    found.append(mention)
        return sorted(found, key=attrgetter("start")) if len(found) > 1 else found

    def _rules_for(self, hinted: int) -> list[tuple[re.Pattern[str], Builder]]:
        """The rules of which a sentence with these hints gives all, in the order of the table."""
        return [
            (_compiled(pattern), build) for hints, pattern, build in self._rules if hints & hinted == hints
        ]

    def _hinted(self, text: str, words: Words, start: int, end: int) -> int:
        """The hints that a sentence gives, each as a bit."""
        told, hints, bits, places = 0, self._hints, self._bits, words.places
        for word in places:
            if word in hints:
                told |= hints[word]
        if _DIGIT.search(text, start, end):
            told |= bits["number"]
            if _YEAR.search(text, start, end):
                told |= bits["digits"] | bits["any year"]
        if told & bits["gregorian"] and sum(len(places[month]) for month in MONTHS & places.keys()) > 1:
            told |= bits["two months"]
        return told

    def number(self, word: str) -> int:
        """A count or ordinal of months: "nine", "9", "ninth", "9th"."""
        word = word.strip()
        if word[:1].isdigit():
            return int(re.match(r"\d+", word)[0])  # type: ignore[index]
        return self._numbers.get(word) or self._ordinals.get(word) or 0

    def month(self, word: str) -> int:
        """The number of a Gregorian month name or abbreviation."""
        return self._months[word.strip(".")]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, when a text first asks for it: a process that reads little starts sooner."""
    return quick(pattern)


def _overlaps(found: list[Mention], start: int, end: int) -> bool:
    return any(start < other.end and other.start < end for other in found)
