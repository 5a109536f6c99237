"""Numbers of a language, in digits, words or both, written again as the reader's grammar has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.gloss.marks import Marks, marks_of
from crawler.figures.gloss.tongue import Tongue

_LETTERS = r"[^\W\d_]"
_GAP = "[ \u200c\u00ad-]{0,3}"
_ANY_GAP = re.compile(_GAP)
_LETTER = re.compile(_LETTERS)
_PERCENT = re.compile(" ?%")
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
# Longer runs are identifiers.
_LONGEST_RUN = 24


class Numeral(NamedTuple):
    """A number in a text: its span and what the reader is given for it."""

    start: int
    end: int
    words: str


class Token(NamedTuple):
    """One part of a number: digits, or a word of one of the tables."""

    start: int
    end: int
    kind: str
    value: Decimal


class Tally:
    """Adds up the parts of one number as they come; `add` refuses what begins another number."""

    def __init__(self, *, reversed_units: bool, nested: bool = False) -> None:
        self.total = Decimal(0)
        self.scales: list[Decimal] = []
        self._section = Decimal(0)
        self._last: Decimal | None = None
        self._printed = False
        self._reversed, self._nested = reversed_units, nested
        # Whether "and" stood behind a scale word: the thousands before it count no millions.
        self.parted = False
        # What the last scale word counted.
        self._counted = Decimal(0)

    @property
    def open(self) -> bool:
        """Whether something stands after the last scale word."""
        return self._last is not None or self._section > 0

    @property
    def value(self) -> Decimal:
        """The number as far as it goes."""
        return self.total + self._section + (self._last or 0)

    def add(self, token: Token) -> bool:
        """Takes a part; False where it can't belong to this number."""
        takes: dict[str, Callable[[Decimal], bool]] = {
            "digits": self._digits,
            "number": self._number,
            "multiplier": self._multiplier,
            "scale": self._scale,
            "half": self._half,
        }
        return takes[token.kind](token.value)

    def _digits(self, value: Decimal) -> bool:
        if self.open or (
            self.scales and not (value < self.scales[-1] and value == value.to_integral_value())
        ):
            return False
        self._last, self._printed = value, True
        return True

    def _number(self, value: Decimal) -> bool:
        if self._printed and self._last is not None:
            return False
        if self._last is None:
            # "Three million three": units that fit beneath what stands before.
            if self._section and value >= 100:
                return False
            self._last = value
            return True
        if not _adds(self._last, value, reversed_units=self._reversed):
            return False
        self._last += value
        return True

    def _multiplier(self, value: Decimal) -> bool:
        if self._section and (self._last is None or self._section % (value * 10) or self._last >= 10):
            return False
        self._section += (self._last or Decimal(1)) * value
        self._last = None
        return True

    def _scale(self, value: Decimal) -> bool:
        if self._nests(value):
            counted = self._counted * self.scales.pop()
            self.total -= counted
            self._counted = counted + self._section + (self._last or 0)
        elif (self.scales and (value >= self.scales[-1] or not self.open)) or (not self.open and value < 1):
            return False
        else:
            self._counted = self._section + (self._last or 0) or Decimal(1)
        self.total += self._counted * value
        self._section, self._last, self._printed = Decimal(0), None, False
        self.scales.append(value)
        return True

    def _nests(self, value: Decimal) -> bool:
        """ "Three thousand five hundred million": the thousands count millions."""
        above = self.scales[-2] if len(self.scales) > 1 else None
        return (
            self._nested
            and not self.parted
            and bool(self.scales)
            and self.scales[-1] == 1000 < value
            and (above is None or value < above)
        )

    def _half(self, value: Decimal) -> bool:
        if self._last is not None:
            self._last += value
            return True
        if not self.scales or self._section:
            return False
        self.total += value * self.scales[-1]
        return True


def _adds(before: Decimal, value: Decimal, *, reversed_units: bool) -> bool:
    if before in (60, 80) and 10 <= value < 20:
        return True  # soixante-quinze, quatre-vingt-dix
    if reversed_units and before < 10 <= value < 100 and value % 10 == 0:
        return True
    room = Decimal(10) ** len(str(int(value)))
    return before >= room and before % room == 0


class NumeralScanner:
    """The numbers of one language in a text."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        marks = re.escape("".join(sorted({*tongue.decimal, *tongue.group} - {" "})))
        spaced = rf"\d{{1,3}}(?: \d{{3}})+(?:[{marks}]\d+)?(?!\d)|" if " " in tongue.group else ""
        self._run = re.compile(rf"(?<![A-Za-z\d])(?:{spaced}\d+(?:[{marks}]\d+)*)")
        tables = [
            ("number", tongue.numbers),
            ("multiplier", tongue.multipliers),
            ("scale", tongue.scales),
            ("half", tongue.halves),
        ]
        self._words = {word: (kind, value) for kind, table in tables for word, value in table.items()}
        self._stems = [
            (re.compile(_stem(word)), told) for word, told in self._words.items() if set(word) & set("* ")
        ]
        either = "|".join(_stem(word) for word in sorted(self._words, key=lambda word: (-len(word), word)))
        edge = "" if tongue.joined else _edge(tongue)
        self._word = re.compile(rf"(?:{either}){edge}") if either else None
        joiners = "|".join(map(re.escape, tongue.joiners))
        joined = rf"(?:(?:{joiners}){_GAP})?" if joiners else ""
        self._gap = re.compile(_GAP + joined)
        self._opening = self._opening_pattern(either)

    def _opening_pattern(self, either: str) -> re.Pattern[str]:
        before = "" if not self._tongue.spaced else rf"(?<!{_LETTERS})"
        words = rf"|{before}(?:{either})" if either else ""
        return re.compile(rf"(?<![A-Za-z\d])\d{words}")

    def find(self, lowered: str) -> Iterator[Numeral]:
        """The numbers of a text in order. `lowered` is the folded text in lower case."""
        marks = marks_of((match[0] for match in self._run.finditer(lowered)), self._tongue)
        place = 0
        while (opening := self._opening.search(lowered, place)) is not None:
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
        taken = _without_count(taken)
        if refused is not None and refused.kind == "scale":
            taken = _without_next(taken)
        if not taken or (len(taken) == 1 and lowered[start : taken[0].end] in self._tongue.never_alone):
            return None
        tally = self._tallied(taken)
        return Numeral(start, taken[-1].end, _written(lowered, tally, taken))

    def _parts(self, lowered: str, start: int, marks: Marks) -> tuple[list[Token], Token | None]:
        """The parts of the number that begins at `start`, and the one that did not belong to it any more."""
        tally, place = self._tally(), start
        taken: list[Token] = []
        while (token := self._token(lowered, place, marks)) is not None and tally.add(token):
            taken.append(token)
            gap = self._gap.match(lowered, token.end)
            place = gap.end() if gap else token.end
            tally.parted |= token.kind == "scale" and _LETTER.search(lowered, token.end, place) is not None
        return taken, token

    def _tally(self) -> Tally:
        return Tally(reversed_units=self._tongue.reversed, nested=self._tongue.nested)

    def _tallied(self, taken: list[Token]) -> Tally:
        tally = self._tally()
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
        return Token(place, match.end(), kind, value)

    def _told(self, word: str) -> tuple[str, Decimal]:
        if word in self._words:
            return self._words[word]
        return next(told for pattern, told in self._stems if pattern.fullmatch(word))

    def _digits(self, lowered: str, place: int, marks: Marks) -> Token | None:
        run = self._run.match(lowered, place)
        if run is None or len(run[0]) > _LONGEST_RUN:
            return None
        percent = _PERCENT.match(lowered, run.end()) is not None
        value = marks.value(run[0], scaled=self._scale_follows(lowered, run.end()), percent=percent)
        return Token(place, run.end(), "digits", value) if value is not None else None

    def _scale_follows(self, lowered: str, end: int) -> bool:
        gap = _ANY_GAP.match(lowered, end)
        match = self._word.match(lowered, gap.end() if gap else end) if self._word else None
        return match is not None and self._told(match[0])[0] == "scale"


def _without_count(taken: list[Token]) -> list[Token]:
    """ "59 million two years before": words behind a scale of printed digits count something else."""
    last = max((index for index, token in enumerate(taken) if token.kind != "number"), default=-1)
    printed = any(token.kind == "digits" for token in taken)
    return taken[: last + 1] if printed and taken[last].kind == "scale" else taken


def _without_next(taken: list[Token]) -> list[Token]:
    """ "128 thousand and 629 thousand": what the second scale word belongs to is a number of its own."""
    last = max((index for index, token in enumerate(taken) if token.kind == "scale"), default=-1)
    return taken[: last + 1] or taken


def _written(lowered: str, tally: Tally, taken: list[Token]) -> str:
    """One printed number as it is grouped, one scale word with its number ("1.5 million"), all else in full."""
    if len(taken) == 1 and taken[0].kind == "digits":
        plain = lowered[taken[0].start : taken[0].end].isdigit()
        return _plain(tally.value) if plain else _grouped(tally.value)
    if len(tally.scales) == 1 and tally.scales[0] >= 1000 and taken[-1].kind in ("scale", "half"):
        for worth, word in _ENGLISH:
            if tally.value >= worth:
                return f"{_plain(tally.value / worth)} {word}"
    return _grouped(tally.value)


def _edge(tongue: Tongue) -> str:
    """No letter may follow a number word, unless it begins a word that may be glued to it."""
    glued = "|".join(map(re.escape, tongue.glued))
    return rf"(?!(?!{glued}){_LETTERS})" if glued else rf"(?!{_LETTERS})"


def _stem(word: str) -> str:
    return re.escape(word).replace(r"\*", rf"{_LETTERS}*").replace(r"\ ", "[ \u200c-]{1,3}")


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _grouped(value: Decimal) -> str:
    return f"{value.normalize():,f}" if value >= 1000 else _plain(value)
