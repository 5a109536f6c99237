"""Adds up the parts of one number as they come."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

# Nothing is mined in milliards: what counts them is money, and an "and" parts no numbers there.
_MONEY = 10**9
_THOUSAND = 1000
# Below it a number behind "thousand" is hardly the rest of it.
_TEN = 10


class Token(NamedTuple):
    """One part of a number: digits, or a word of one of the tables."""

    start: int
    end: int
    kind: str
    value: Decimal


class Tally:
    """Adds up the parts of one number as they come; `add` refuses what begins another number."""

    def __init__(self, *, reversed_units: bool, nested: bool) -> None:
        self.total = Decimal(0)
        self.scales: list[Decimal] = []
        # Whether "and" stood behind a scale word: the thousands before it count no millions.
        self.parted = False
        # What the scale word behind the next digits is worth; zero where there is none.
        self.ahead = Decimal(0)
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
        return _TAKES[token.kind](self, token.value)

    def _digits(self, value: Decimal) -> bool:
        if self.open or (self.scales and not self._fits(value)):
            return False
        self._last, self._printed = value, True
        return True

    def _fits(self, value: Decimal) -> bool:
        """Whether digits go on behind a scale word: "2 million 300", "1 billion 662.2 million", "3 thousand 604.2 kg",
        "mil 869,9 millones" where thousands count millions.
        """
        if value == value.to_integral_value():
            return value < self.scales[-1]
        if self._nested and not self.parted and self.scales[-1] == _THOUSAND < self.ahead:
            return value < _THOUSAND
        if not self.ahead and not self.parted and self.scales[-1] == _THOUSAND:
            return _TEN <= value < _THOUSAND
        return 0 < value * self.ahead < self.scales[-1]

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
        elif (self.scales and value >= self.scales[-1]) or (not self.open and value < 1):
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
            and (not self.parted or value >= _MONEY)
        )

    def _pair(self, value: Decimal) -> bool:
        """Two of a scale; behind a number the same word is the scale alone."""
        if self.open:
            return self._scale(value)
        if self.scales and value >= self.scales[-1]:
            return False
        self.total += 2 * value
        self.scales.append(value)
        return True

    def _half(self, value: Decimal) -> bool:
        if self._last is not None:
            self._last += value
            return True
        if not self.scales and not self._section:
            self._last = value
            return True
        if not self.scales or self._section:
            return False
        self.total += value * self.scales[-1]
        return True


_TAKES: dict[str, Callable[[Tally, Decimal], bool]] = {
    "digits": Tally._digits,
    "number": Tally._number,
    "multiplier": Tally._multiplier,
    "scale": Tally._scale,
    "pair": Tally._pair,
    "half": Tally._half,
    "point": Tally._point,
}


def _adds(before: Decimal, value: Decimal, *, reversed_units: bool) -> bool:
    if before in (60, 80) and 10 <= value < 20:
        return True  # soixante-quinze, quatre-vingt-dix
    if reversed_units and 0 < before % 100 < 10 <= value < 100 and value % 10 == 0:
        return True
    room = Decimal(10) ** len(str(int(value)))
    return before >= room and before % room == 0
