"""Verbs in two parts with the rest of the clause between them: "ist um 5 Prozent gestiegen", "nahm um 5 Prozent zu".

What both parts say is written where the first one stands, as English has its verb there; the second one falls away.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from crawler.figures.gloss.offsets import Part, Written
from crawler.figures.gloss.phrase_book import PhraseBook
from crawler.figures.gloss.phrase_reading import PhraseReading
from crawler.figures.gloss.phrase_tree import PhraseTree
from crawler.figures.gloss.phrases import SLOT, Match, Phrase
from crawler.figures.gloss.tongue import Tongue

_PARTS = re.compile(r"(?P<opens>.+?) \.\.\. (?P<closes>.+)")
# A number opens a part too: "از X 5 درصد کمتر".
_WORD_START = re.compile(r"(?<![^\W_])(?<!\d[.,])(?=[^\W_])")
# "30. September" is no end.
_CLAUSE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.](?!\d)|[!?;:]|,(?!\d)|\n| - ")
# Behind the second part the clause ends, or goes on with an amount or with what is compared or joined.
_FOLLOWS = re.compile(
    r" ?(?:$|[.,;:!?)\n(-])| (?:und|oder|als|wie|sowie|gegenüber|nach|im|auf|rund|etwa|knapp|gut|fast)\b| (?=\d)"
    r"| (?:و|که|تا|اما|ولی)\b"
)
_LONGEST_CLAUSE = 260


class _Closing(NamedTuple):
    tree: PhraseTree
    english: list[str]


class Brackets:
    """The two-part verbs of a language."""

    def __init__(self, tongue: Tongue, book: PhraseBook) -> None:
        self._closings: dict[str, list[_Closing]] = {}
        for key, english in tongue.brackets.items():
            parts = _PARTS.fullmatch(key)
            if parts is None:
                raise book.error(key, "[brackets] must have two parts around ' ... '")
            book.check_slots(key, SLOT.findall(key), SLOT.findall(english))
            closing = _Closing(PhraseTree([book.phrase(parts["closes"], "")]), SLOT.split(english))
            self._closings.setdefault(parts["opens"], []).append(closing)
        self._openings = book.index(dict.fromkeys(self._closings, ""))

    def find(self, lowered: str, reading: PhraseReading) -> list[Written]:
        """The parts of two-part verbs in order, each with what is written for it."""
        if not self._closings:
            return []
        verbs: list[Written] = []
        place = 0
        for start in _WORD_START.finditer(lowered):
            openings = list(reading.all(self._openings, start.start())) if start.start() >= place else []
            if openings:
                place = max(opening.end for _, opening in openings)
                verbs += self._pair(lowered, start.start(), openings, reading, {verb.start for verb in verbs})
        return sorted(verbs)

    def _pair(
        self,
        lowered: str,
        start: int,
        openings: list[tuple[Phrase, Match]],
        reading: PhraseReading,
        taken: set[int],
    ) -> list[Written]:
        """The verb that opens at `start`, of those that do the one with the longest parts."""
        best: tuple[int, list[Written]] | None = None
        for opens, opening in openings:
            end = _clause_end(lowered, opening.end)
            for closing in self._closings[opens.words]:
                found = _closed(lowered, (opening.end, end), closing, reading)
                if found is None or found[0] - 1 in taken:
                    continue
                at, closes = found
                length = opening.end - start + closes.end - at
                if best is None or length > best[0]:
                    words = reading.filled(closing.english, {**opening.slots, **closes.slots})
                    best = (
                        length,
                        [
                            Written(start, opening.end, (Part(words, start, opening.end),)),
                            Written(at - 1, closes.end, ()),
                        ],
                    )
        return best[1] if best else []


def _clause_end(lowered: str, start: int) -> int:
    end = _CLAUSE_END.search(lowered, start, start + _LONGEST_CLAUSE)
    return end.start() if end else min(len(lowered), start + _LONGEST_CLAUSE)


def _closed(
    lowered: str, clause: tuple[int, int], closing: _Closing, reading: PhraseReading
) -> tuple[int, Match] | None:
    """The first place in a clause where a verb closes."""
    for word in _WORD_START.finditer(lowered, *clause):
        at = word.start()
        match = reading.match(closing.tree, at) if lowered[at - 1].isspace() else None
        if match is not None and match.end <= clause[1] and _FOLLOWS.match(lowered, match.end):
            return at, match
    return None
