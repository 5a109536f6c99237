"""Numbers of a language, in digits, words or both, written again as the reader's grammar has them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.gloss.marks import Marks, marks_of
from crawler.figures.gloss.slashes import SLASH, Placed, is_turned
from crawler.figures.gloss.tally import Tally, Token
from crawler.figures.gloss.tongue import Tongue

_LETTERS = r"[^\W\d_]"
_GAP = "[ \u200c\u00ad-]{0,3}"
_ANY_GAP = re.compile(_GAP)
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
# Longer runs are identifiers.
_LONGEST_RUN = 24
# "2024" is a year as often as a number; English groups what is longer ("100200 tons").
_LONGEST_PLAIN = 5
# From here on a whole number may be an amount that a per cent is of, and no year.
_AMOUNT = 3000


class Numeral(NamedTuple):
    """A number in a text: its span and what the reader is given for it."""

    start: int
    end: int
    words: str
    value: Decimal


class NumeralScanner:
    """The numbers of one language in a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        marks = re.escape("".join(sorted({*tongue.decimal, *tongue.group, *tongue.backward} - {" "})))
        spaced = rf"\d{{1,3}}(?: \d{{3}})+(?:[{marks}]\d+)?(?!\d)|" if " " in tongue.group else ""
        mark = rf"(?:[{marks}]| ?/ ?)" if SLASH in tongue.decimal else rf"[{marks}]"
        self._run = re.compile(rf"(?<![A-Za-z\d])(?:{spaced}\d+(?:{mark}\d+)*)")
        tables = [
            ("number", tongue.numbers),
            ("multiplier", tongue.multipliers),
            ("scale", tongue.scales),
            ("pair", tongue.pairs),
            ("half", tongue.halves),
        ]
        self._words = {word: (kind, value) for kind, table in tables for word, value in table.items()}
        self._stems = [
            (re.compile(_stem(word)), told)
            for word, told in self._words.items()
            if "*" in word or " " in word
        ]
        either = "|".join(_stem(word) for word in sorted(self._words, key=lambda word: (-len(word), word)))
        edge = "" if tongue.joined else _edge(tongue)
        self._word = re.compile(rf"(?:{either}){edge}") if either else None
        joiners = "|".join(map(re.escape, tongue.joiners))
        joined = rf"(?:(?:{joiners}){_GAP})?" if joiners else ""
        self._gaps = [re.compile(_GAP + joined), _ANY_GAP] if joiners else [_ANY_GAP]
        self._mixed = [
            (re.compile(rf"{_GAP}{bigger}{_GAP}(?:{joiners}){_GAP}"), re.compile(_GAP + smaller), factor)
            for units, factor in tongue.mixed.items()
            for bigger, smaller in [map(re.escape, units.split("/"))]
        ]
        self._opening = self._opening_pattern(either)
        self._vague = self._vague_pattern(either)

    def _opening_pattern(self, either: str) -> re.Pattern[str]:
        before = "" if not self._tongue.spaced else rf"(?:(?<!{_LETTERS}){self._behind_prefixes()})"
        vague = [_stem(word) for word in self._tongue.vague]
        words = rf"|{before}(?:{'|'.join([*vague, either])})" if either else ""
        return re.compile(rf"(?<![A-Za-z\d])\d{words}")

    def _behind_prefixes(self) -> str:
        """What may stand before a number word but letters: "by a million" in one word; no article, which makes names
        of days ("the two" = Monday).
        """
        glued = [prefix for prefix, english in self._tongue.prefixes.items() if english]
        return "".join(rf"|(?<=(?<!{_LETTERS}){re.escape(prefix)})" for prefix in glued)

    def _vague_pattern(self, either: str) -> re.Pattern[str] | None:
        """Words that make a number of what follows none, and the number words behind them."""
        vague = "|".join(map(_stem, sorted(self._tongue.vague, key=len, reverse=True)))
        return (
            re.compile(rf"(?<!{_LETTERS})(?:{vague})(?!{_LETTERS})(?:{_GAP}(?:{either}))*") if vague else None
        )

    def find(self, lowered: str) -> Iterator[Numeral]:
        """The numbers of a text in order. `lowered` is the folded text in lower case."""
        backward = set(self._tongue.backward)
        runs = (match[0] for match in self._run.finditer(lowered))
        marks = marks_of((run for run in runs if not set(run) & backward), self._tongue)
        if SLASH in self._tongue.decimal and SLASH in lowered:
            marks = replace(marks, turned=self._is_turned(lowered, marks))
        yield from self._find(lowered, marks)

    def _is_turned(self, lowered: str, marks: Marks) -> bool:
        """Whether the article's decimals stand in front of their slash."""
        runs = [(match.start(), match[0]) for match in self._run.finditer(lowered)]
        if not any(SLASH in run for _, run in runs):
            return False
        whole = [
            Placed(found.start, found.value)
            for found in self._find(lowered, marks)
            if found.value >= _AMOUNT and SLASH not in lowered[found.start : found.end]
        ]
        return is_turned(runs, whole)

    def _find(self, lowered: str, marks: Marks) -> Iterator[Numeral]:
        place = 0
        while (opening := self._opening.search(lowered, place)) is not None:
            vague = self._vague.match(lowered, opening.start()) if self._vague else None
            if vague is not None:
                place = vague.end()
                continue
            numeral = self._numeral(lowered, opening.start(), marks)
            if numeral is None:
                place = max(opening.end(), opening.start() + 1)
                run = self._run.match(lowered, opening.start())
                place = max(place, run.end() if run else 0)
                continue
            yield numeral
            place = numeral.end

    def _numeral(self, lowered: str, start: int, marks: Marks) -> Numeral | None:
        taken, refused = self._parts(lowered, start, marks)
        if refused is not None and refused.kind in ("scale", "pair"):
            taken = _without_next(taken)
        if not taken or [token.kind for token in taken] == ["half"]:
            return None
        tally = self._tallied(taken)
        end = taken[-1].end
        return self._mixed_amount(lowered, start, end, tally.value, marks) or Numeral(
            start, end, _written(lowered, tally, taken), tally.value
        )

    def _mixed_amount(
        self, lowered: str, start: int, end: int, value: Decimal, marks: Marks
    ) -> Numeral | None:
        """ "26 tons and 538 kilograms": a number of the smaller unit, in front of which it ends."""
        for joint, unit, factor in self._mixed:
            between = joint.match(lowered, end)
            taken = self._parts(lowered, between.end(), marks)[0] if between else []
            rest = self._tallied(taken).value
            if taken and rest < factor and unit.match(lowered, taken[-1].end):
                whole = value * factor + rest
                return Numeral(start, taken[-1].end, _grouped(whole), whole)
        return None

    def _parts(self, lowered: str, start: int, marks: Marks) -> tuple[list[Token], Token | None]:
        """The parts of the number that begins at `start`, and the one that did not belong to it any more."""
        tally = Tally(reversed_units=self._tongue.reversed)
        taken: list[Token] = []
        token = self._token(lowered, start, marks)
        while token is not None and tally.add(token):
            taken.append(token)
            token = self._next_token(lowered, token.end, marks)
        return taken, token

    def _next_token(self, lowered: str, end: int, marks: Marks) -> Token | None:
        """The part behind a gap, with the word that joins it or without."""
        gaps = (gap.match(lowered, end) for gap in self._gaps)
        tokens = (self._token(lowered, gap.end(), marks) for gap in gaps if gap)
        return next((token for token in tokens if token is not None), None)

    def _tallied(self, taken: list[Token]) -> Tally:
        tally = Tally(reversed_units=self._tongue.reversed)
        for token in taken:
            tally.add(token)
        return tally

    def _token(self, lowered: str, place: int, marks: Marks) -> Token | None:
        if lowered[place : place + 1].isdigit():
            return self._digits(lowered, place, marks)
        match = self._word.match(lowered, place) if self._word else None
        if match is None:
            return None
        kind, value = self._told(match[0])
        if (
            kind == "pair"
            and match[0] in self._tongue.scales
            and self._next_token(lowered, match.end(), marks)
        ):
            kind = "scale"
        return Token(place, match.end(), kind, value)

    def _told(self, word: str) -> tuple[str, Decimal]:
        if word in self._words:
            return self._words[word]
        return next(told for pattern, told in self._stems if pattern.fullmatch(word))

    def _digits(self, lowered: str, place: int, marks: Marks) -> Token | None:
        run = self._run.match(lowered, place)
        if run is None or len(run[0]) > _LONGEST_RUN:
            return None
        scaled = self._scale_follows(lowered, run.end())
        value = self._backward(run[0], scaled=scaled) or marks.value(run[0], scaled=scaled)
        return Token(place, run.end(), "digits", value) if value is not None else None

    def _backward(self, printed: str, *, scaled: bool) -> Decimal | None:
        """The value of digits whose parts stand last first; None for others."""
        parts = (
            re.split(f"[{re.escape(self._tongue.backward)}]", printed)[::-1] if self._tongue.backward else []
        )
        if len(parts) < 2 or not all(part.isdigit() for part in parts):
            return None
        mark = self._tongue.decimal[0]
        whole = (
            Marks(frozenset(mark), frozenset(), mark) if scaled else Marks(frozenset(), frozenset(mark), "")
        )
        return whole.value(mark.join(parts), scaled=scaled)

    def _scale_follows(self, lowered: str, end: int) -> bool:
        gap = _ANY_GAP.match(lowered, end)
        match = self._word.match(lowered, gap.end() if gap else end) if self._word else None
        return match is not None and self._told(match[0])[0] in ("scale", "pair")


def _without_next(taken: list[Token]) -> list[Token]:
    """ "128 thousand and 629 thousand": what the second scale word belongs to is a number of its own."""
    last = max((index for index, token in enumerate(taken) if token.kind in ("scale", "pair")), default=-1)
    return taken[: last + 1] or taken


def _written(lowered: str, tally: Tally, taken: list[Token]) -> str:
    """One printed number as it is grouped, one scale word with its number ("1.5 million"), all else in full."""
    if len(taken) == 1 and taken[0].kind == "digits":
        printed = lowered[taken[0].start : taken[0].end]
        plain = printed.isdigit() and len(printed) < _LONGEST_PLAIN
        return _plain(tally.value) if plain else _grouped(tally.value)
    if len(tally.scales) == 1 and tally.scales[0] >= 1000 and taken[-1].kind in ("scale", "pair", "half"):
        for worth, word in _ENGLISH:
            if tally.value >= worth:
                return f"{_plain(tally.value / worth)} {word}"
    return _grouped(tally.value)


def _edge(tongue: Tongue) -> str:
    """No letter may follow a number word, unless it begins a word that may be glued to it."""
    glued = "|".join(map(re.escape, tongue.glued))
    return rf"(?!(?!(?:{glued})+(?!{_LETTERS})){_LETTERS})" if glued else rf"(?!{_LETTERS})"


def _stem(word: str) -> str:
    return re.escape(word).replace(r"\*", rf"{_LETTERS}*").replace(r"\ ", "[ \u200c-]{1,3}")


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _grouped(value: Decimal) -> str:
    return f"{value.normalize():,f}" if value >= 1000 else _plain(value)
