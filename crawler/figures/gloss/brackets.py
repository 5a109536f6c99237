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
# Nor is the comma between what is compared and by how much: "نسبت به پارسال، 5 درصد".
_MUCH = r"(?: (?:حدود|بیش از|نزدیک به|بالغ بر))? \d[\d.,]* ?(?:million |thousand )?(?:درصد|٪|تن)"
_CLAUSE_END = re.compile(
    rf"(?<!\b\d)(?<!\b\d\d)[.](?!\d)|[!?;:]|(?<!\)),(?!\d|{_MUCH})|(?<=بود),(?!\d)|(?<=است),(?!\d)|\n| - "
    r"| (?:ولی|اما|هرچند|زیرا)\b"
)
# Behind the second part the clause ends, or goes on with an amount or with what is compared or joined.
_FOLLOWS = re.compile(
    r" ?(?:$|[.,;:!?)\n(-])| (?:und|oder|als|wie|sowie|gegenüber|nach|im|auf|rund|etwa|knapp|gut|fast)\b| (?=\d)"
    r"| (?:و|که|تا|اما|ولی)\b"
)
# A number that a verb closes with is the first that its clause tells, and none reached or passed: "از X به 5 تن".
_TOLD_BEFORE = re.compile(r"[\d٪%] ?(?:درصد|٪|%)|\b(?:به|از|مرز) $")
_COMPARES, _AND = ("than", "compared to"), " و "
_LONGEST_CLAUSE = 260


class _Closing(NamedTuple):
    tree: PhraseTree
    whole: Phrase
    tells: bool


class Brackets:
    """The two-part verbs of a language."""

    def __init__(self, tongue: Tongue, book: PhraseBook) -> None:
        self._closings: dict[str, list[_Closing]] = {}
        for key, english in tongue.brackets.items():
            parts = _PARTS.fullmatch(key)
            if parts is None:
                raise book.error(key, "[brackets] must have two parts around ' ... '")
            book.check_slots(key, SLOT.findall(key), SLOT.findall(english))
            closes = parts["closes"]
            tree, tells = PhraseTree([book.phrase(closes, "")]), "{n}" in closes or "{q}" in closes
            self._closings.setdefault(parts["opens"], []).append(
                _Closing(tree, book.phrase(key, english), tells)
            )
        self._openings = book.index(dict.fromkeys(self._closings, ""))

    def find(self, lowered: str, reading: PhraseReading) -> list[Written]:
        """The parts of two-part verbs in order, each with what is written for it."""
        if not self._closings:
            return []
        verbs: list[Written] = []
        place = 0
        for start in _WORD_START.finditer(lowered):
            openings = list(reading.all(self._openings, start.start())) if start.start() >= place else []
            paired = self._pair(lowered, start.start(), openings, reading, {verb.start for verb in verbs})
            if paired:
                place = max(opening.end for _, opening in openings)
                verbs += paired
        return sorted(verbs)

    def _pair(
        self,
        lowered: str,
        start: int,
        openings: list[tuple[Phrase, Match]],
        reading: PhraseReading,
        taken: set[int],
    ) -> list[Written]:
        """The verb that opens at `start`, of those that do the one that closes first, and has the longest parts."""
        best: tuple[tuple[int, int], list[Written]] | None = None
        for opens, opening in openings:
            end = _clause_end(lowered, opening.end)
            for closing in self._closings[opens.words]:
                found = _closed(lowered, (opening.end, end), closing, reading)
                if found is None or found[0] - 1 in taken:
                    continue
                at, closes = found
                rank = -at, opening.end + closes.end
                if best is None or rank > best[0]:
                    behind = closes.end if closes.slots else opening.end
                    told = Match(behind, {**opening.slots, **closes.slots})
                    parts = tuple(reading.parts(closing.whole, told, start))
                    written = Written(start, opening.end, parts)
                    best = rank, [written, _end_of(written, Written(at - 1, closes.end, ()), lowered)]
        return best[1] if best else []


def _end_of(comparison: Written, closes: Written, lowered: str) -> Written:
    """What is compared ends where another clause follows: "than in March, and sold 3 tons"."""
    if not (comparison.words.endswith(_COMPARES) and lowered.startswith(_AND, closes.end)):
        return closes
    return closes._replace(parts=(Part(",", closes.start, closes.end),))


def _clause_end(lowered: str, start: int) -> int:
    end = _CLAUSE_END.search(lowered, start, start + _LONGEST_CLAUSE)
    return end.start() if end else min(len(lowered), start + _LONGEST_CLAUSE)


def _closed(
    lowered: str, clause: tuple[int, int], closing: _Closing, reading: PhraseReading
) -> tuple[int, Match] | None:
    """The first place in a clause where a verb closes."""
    for word in _WORD_START.finditer(lowered, *clause):
        at = word.start()
        if closing.tells and _TOLD_BEFORE.search(lowered, clause[0], at):
            return None
        match = reading.match(closing.tree, at) if lowered[at - 1].isspace() else None
        if match is not None and match.end <= clause[1] and _FOLLOWS.match(lowered, match.end):
            return at, match
    return None
