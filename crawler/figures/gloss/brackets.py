"""Verbs in two parts with the rest of the clause between them: "ist um 5 Prozent gestiegen", "nahm um 5 Prozent zu".

What both parts say is written where the first one stands, as English has its verb there; the second one falls away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from crawler.figures.gloss.capitals import Piece
from crawler.figures.gloss.patterns import PhraseBook
from crawler.figures.gloss.tongue import Tongue, TongueError

_PARTS = re.compile(r"(?P<opens>.+?) \.\.\. (?P<closes>.+)")
# "30. September" is no end.
_CLAUSE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.](?!\d)|[!?;:]|,(?!\d)|\n| - ")
# Behind the second part the clause ends, or goes on with what is compared or joined.
_FOLLOWS = re.compile(r" ?(?:$|[.,;:!?)\n(-])| (?:und|oder|als|wie|sowie|gegenüber|nach|im|auf)\b")
_LONGEST_CLAUSE = 260


class Bracket(NamedTuple):
    """A verb in two parts: the pattern of each, with the slots of the English."""

    opens: re.Pattern[str]
    closes: re.Pattern[str]
    english: str


class BracketBook:
    """The two-part verbs of a language."""

    def __init__(self, tongue: Tongue, book: PhraseBook) -> None:
        self._book = book
        self._brackets = [_bracket(tongue, book, key, english) for key, english in tongue.brackets.items()]
        opens = "|".join(dict.fromkeys(bracket.opens.pattern for bracket in self._brackets))
        self._opening = (
            re.compile(rf"(?<![^\W_])(?:{re.sub(r'[?]P<[^>]+>', '?:', opens)})") if opens else None
        )

    def find(self, lowered: str) -> Iterator[Piece]:
        """The parts of two-part verbs in order, each with what is written for it."""
        pieces: list[Piece] = []
        place = 0
        while self._opening and (opening := self._opening.search(lowered, place)) is not None:
            place = opening.end()
            pieces += self._pair(lowered, opening.start(), {piece.start for piece in pieces})
        yield from sorted(pieces)

    def _pair(self, lowered: str, start: int, taken: set[int]) -> list[Piece]:
        best: tuple[int, list[Piece]] | None = None
        for bracket in self._brackets:
            opening = bracket.opens.match(lowered, start)
            if opening is None:
                continue
            closing = self._closing(lowered, opening.end(), bracket)
            if closing is None or closing.start() - 1 in taken:
                continue
            length = len(closing[0]) + len(opening[0])
            if best is None or length > best[0]:
                words = self._book.filled(bracket.english, {**opening.groupdict(), **closing.groupdict()})
                verb = Piece(start, opening.end(), words)
                best = length, [verb, Piece(closing.start() - 1, closing.end(), "")]
        return best[1] if best else []

    @staticmethod
    def _closing(lowered: str, start: int, bracket: Bracket) -> re.Match[str] | None:
        end = _CLAUSE_END.search(lowered, start, start + _LONGEST_CLAUSE)
        stop = end.start() if end else min(len(lowered), start + _LONGEST_CLAUSE)
        found = bracket.closes.finditer(lowered, start, stop)
        return next((match for match in found if _FOLLOWS.match(lowered, match.end())), None)


def _bracket(tongue: Tongue, book: PhraseBook, key: str, english: str) -> Bracket:
    parts = _PARTS.fullmatch(key)
    if parts is None:
        raise TongueError(f"{tongue.code}.toml: [brackets] {key!r} must be two parts around ' ... '")
    opens, closes = book.regex(parts["opens"]), book.regex(parts["closes"])
    return Bracket(re.compile(opens), re.compile(rf"(?<=[\s]){closes}"), english)
