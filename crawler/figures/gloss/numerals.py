"""Numbers of a language, in digits, words or both, written again as the reader's grammar has them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from crawler.figures.gloss.alternatives import either as alternatives
from crawler.figures.gloss.alternatives import expanded
from crawler.figures.gloss.marks import Marks, marks_of
from crawler.figures.gloss.tongue import Tongue
from crawler.figures.gloss.unspaced import Counting, next_number, shares_scale

_LETTERS = r"[^\W\d_]"
_GAP = "[ \u200c\u00ad-]{0,3}"
_ANY_GAP = re.compile(_GAP)
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_WORDED = frozenset(Decimal(worth) for worth, _ in _ENGLISH)
_TENS_OF_THOUSANDS = re.compile(r"\d{2,3}[.,]\d{3}")
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
        # What the last scale word counted.
        self._counted = Decimal(0)
        # What the next figure behind a decimal point is worth.
        self._place: Decimal | None = None

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
            "point": self._point,
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
        if self._place is not None:
            return self._decimal(value)
        if value == 0 and (self.open or self.scales):
            return True  # 一千零五: the zero only keeps a place
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

    def _point(self, value: Decimal) -> bool:
        if not self.open or self._printed or self._place is not None:
            return False
        self._last, self._place = self._last or Decimal(0), value
        return True

    def _decimal(self, value: Decimal) -> bool:
        if self._place is None or self._last is None or value >= 10:
            return False
        self._last += value * self._place
        self._place /= 10
        return True

    def _multiplier(self, value: Decimal) -> bool:
        if self._place is not None:
            return False
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
        self._section, self._last, self._printed, self._place = Decimal(0), None, False, None
        self.scales.append(value)
        return True

    def _nests(self, value: Decimal) -> bool:
        """ "Three thousand five hundred million": the thousands count millions."""
        above = self.scales[-2] if len(self.scales) > 1 else None
        return (
            self._nested
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
        if tongue.point:
            self._words[tongue.point] = ("point", Decimal("0.1"))
        self._counting = Counting(tongue)
        self._stems = [(re.compile(_stem(word)), told) for word, told in self._words.items() if "*" in word]
        either = "|".join(_stem(word) for word in sorted(self._words, key=lambda word: (-len(word), word)))
        edge = "" if tongue.joined else _edge(tongue)
        self._word = re.compile(rf"(?:{either}){edge}") if either else None
        joiners = "|".join(map(re.escape, tongue.joiners))
        joined = rf"(?:(?:{joiners}){_GAP})?" if joiners else ""
        self._gap = re.compile(_GAP + joined)
        halves = "|".join(map(_stem, tongue.halves))
        self._bare_gap = re.compile(rf"{_GAP}(?:{joined}(?={halves}))?" if halves else _GAP)
        self._opening = self._opening_pattern(either)
        units = {word for unit in tongue.classes.get("units", {}) for word in expanded(unit)}
        self._unit = re.compile(rf"{_GAP}(?:{alternatives(units, _GAP)})(?!{_LETTERS})" if units else r"(?!)")

    def _opening_pattern(self, either: str) -> re.Pattern[str]:
        before = "" if not self._tongue.spaced else rf"(?<!{_LETTERS})"
        words = rf"|{before}(?:{either})" if either else ""
        return re.compile(rf"(?<![A-Za-z\d])\d{words}")

    def find(self, lowered: str) -> Iterator[Numeral]:
        """The numbers of a text in order. `lowered` is the folded text in lower case."""
        lowered = self._counting.readable(lowered)
        runs = list(self._run.finditer(lowered))
        told = {match[0][-4] for match in runs if self._is_too_much(lowered, match)}
        marks = marks_of((match[0] for match in runs), self._tongue).with_decimal(told)
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

    def _is_too_much(self, lowered: str, match: re.Match[str]) -> bool:
        """ "18.625 million tons": more than there is of anything, so that the mark is a decimal one; money may be so
        much.
        """
        if self._tongue.nested or not _TENS_OF_THOUSANDS.fullmatch(match[0]):
            return False
        scale = self._scale_behind(lowered, match.end())
        return scale is not None and scale[0] >= 10**6 and bool(self._unit.match(lowered, scale[1]))

    def _numeral(self, lowered: str, start: int, marks: Marks) -> Numeral | None:
        taken, refused = self._parts(lowered, start, marks)
        if refused is not None and refused.kind == "scale":
            taken = _without_next(taken)
        while taken and (taken[-1].kind == "point" or self._goes_on(lowered, taken[-1].end)):
            taken = taken[:-1]
        if not taken or not self._counts(lowered, taken):
            return None
        end = self._counting.past_inside(lowered, taken[-1].end)
        words = self._shared(lowered, taken, marks) or _written(lowered, self._tallied(taken), taken)
        return Numeral(start, end, self._counting.inside(lowered, start, end) + words)

    def _goes_on(self, lowered: str, end: int) -> bool:
        """Whether a word that is written together goes on behind its number words: "Einfuhr", "achtbar"."""
        if not (self._tongue.joined and self._tongue.spaced) or not lowered[end : end + 1].isalpha():
            return False
        return not lowered[end - 1].isdigit() and not lowered.startswith(self._tongue.glued, end)

    def _counts(self, lowered: str, taken: list[Token]) -> bool:
        first, last = taken[0], taken[-1]
        if len(taken) == 1 and lowered[first.start : first.end] in self._tongue.never_alone:
            return False
        if any(token.kind == "digits" for token in taken):
            return True
        end = self._counting.past_inside(lowered, last.end)
        return self._counting.counts(lowered, first.start, end, opening=first.value)

    def _shared(self, lowered: str, taken: list[Token], marks: Marks) -> str | None:
        """ "30 to 50 wan": a number that shares the next one's scale where English has no word for it."""
        number, at = taken[0], next_number(lowered, taken[-1].end)
        if len(taken) > 1 or number.kind != "digits" or at is None:
            return None
        after, _ = self._parts(lowered, at, marks)
        if len(after) < 2 or after[0].kind != "digits" or after[-1].kind != "scale":
            return None
        high, tally = after[0].value, self._tallied(after)
        if len(tally.scales) > 1 or tally.scales[0] in _WORDED or not high:
            return None
        return _grouped(number.value * tally.value / high) if self._share(lowered, number, high) else None

    @staticmethod
    def _share(lowered: str, number: Token, high: Decimal) -> bool:
        return shares_scale(lowered, number.end, number.value, high)

    def _parts(self, lowered: str, start: int, marks: Marks) -> tuple[list[Token], Token | None]:
        """The parts of the number that begins at `start`, and the one that did not belong to it any more."""
        tally, place = self._tally(), start
        taken: list[Token] = []
        while (token := self._token(lowered, place, marks)) is not None and tally.add(token):
            taken.append(token)
            gap = self._gap_behind(token).match(lowered, token.end)
            place = self._counting.past_inside(lowered, gap.end() if gap else token.end)
        return taken, token

    def _gap_behind(self, token: Token) -> re.Pattern[str]:
        """Where thousands count millions, "and" behind a scale word begins another number."""
        return self._bare_gap if self._tongue.nested and token.kind == "scale" else self._gap

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
        spelt = self._counting.figures(lowered, place)
        if spelt is not None:
            return Token(place, spelt[0], "digits", spelt[1])
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
        value = marks.value(run[0], scaled=self._scale_follows(lowered, run.end()))
        return Token(place, run.end(), "digits", value) if value is not None else None

    def _scale_follows(self, lowered: str, end: int) -> bool:
        return self._scale_behind(lowered, end) is not None

    def _scale_behind(self, lowered: str, end: int) -> tuple[Decimal, int] | None:
        """The worth of the scale word behind a number, and where it ends."""
        gap = _ANY_GAP.match(lowered, end)
        match = self._word.match(lowered, gap.end() if gap else end) if self._word else None
        kind, value = self._told(match[0]) if match else ("", Decimal(0))
        return (value, match.end()) if match and kind == "scale" else None


def _without_next(taken: list[Token]) -> list[Token]:
    """ "128 thousand and 629 thousand": what the second scale word belongs to is a number of its own."""
    last = max((index for index, token in enumerate(taken) if token.kind == "scale"), default=-1)
    return taken[: last + 1] or taken


def _written(lowered: str, tally: Tally, taken: list[Token]) -> str:
    """One printed number as it is grouped, one scale word with its number ("1.5 million"), all else in full."""
    if len(taken) == 1 and taken[0].kind == "digits":
        plain = lowered[taken[0].start : taken[0].end].isnumeric()
        return _plain(tally.value) if plain else _grouped(tally.value)
    if len(tally.scales) == 1 and tally.scales[0] in _WORDED and taken[-1].kind in ("scale", "half"):
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
