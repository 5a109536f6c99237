"""Which way a decimal with a slash is to be read: Persian pages print 16.3 as "16/3" and, turned, as "3/16".

An article is turned as a whole, by far most of those in older letters and digits ("3/16" beside "كيلو"). What its
numbers look like speaks for one way (a fraction has rarely more digits than the whole), more so what a per cent is of
the amounts beside it, and parts that add up to the number before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

SLASH = "/"
_PARTS = re.compile(r"(\d+) ?/ ?(\d+)")
# Votes of a look that has another reading, and of one that has none.
_LIKELY, _SURE = 1, 3
# Characters around a per cent within which stand the amounts that it is of, and how many of them are tried.
_NEAR, _MOST = 500, 4
# How far a printed per cent may be from the true one, in its last digit: rounded, or cut off behind its digits.
_LESS, _MORE = Decimal("-0.6"), Decimal(1)


class Placed(NamedTuple):
    """A number and where it stands."""

    start: int
    value: Decimal


# "4 / 12 درصد", in letters as "كيلو" has them.
_OF_OLD = re.compile(r"[0-9] ?/ ?[0-9]")


def is_of_old(text: str, folds: Mapping[str, str]) -> bool:
    """Whether a text has older letters, which are folded, for newer ones, and such decimals in ASCII digits."""
    if _OF_OLD.search(text) is None:
        return False
    return any(text.count(older) > text.count(newer) for older, newer in folds.items())


def is_turned(printed: Iterable[tuple[int, str]], amounts: Sequence[Placed], *, of_old: bool = False) -> bool:
    """Whether an article's decimals stand behind the slash; `printed` are its numbers as they stand."""
    votes = _LIKELY if of_old else 0
    told: list[tuple[str, str]] = []
    for start, number in printed:
        parts = _PARTS.fullmatch(number)
        if parts is not None:
            left, right = parts.groups()
            told.append((left, right))
            votes += _look(left, right) + _arithmetic(start, left, right, amounts)
    return votes + _sums(told) > 0


# How many parts may add up to the number before them, and by how much they may miss it: two hardly by chance.
_FEWEST, _PARTS_AT_MOST = 2, 6
_MISSED, _MISSED_BY_TWO = Decimal("0.01"), Decimal("0.001")


def _sums(told: Sequence[tuple[str, str]]) -> int:
    """Votes of numbers that are the sum of those behind them, read one way and not the other: "5.82 million tons, of
    which 2.85 million of sheet, 1.84 million of rebar and 1.1 million of beams".
    """
    straight = [Decimal(f"{left}.{right}") for left, right in told]
    turned = [Decimal(f"{right}.{left}") for left, right in told]
    votes = 0
    for place in range(len(told)):
        for count in range(_FEWEST, _PARTS_AT_MOST + 1):
            if place + count < len(told):
                ways = (_adds_up(numbers[place : place + count + 1]) for numbers in (turned, straight))
                votes += _SURE * (count + 1) * (next(ways) - next(ways))
    return votes


def _adds_up(numbers: Sequence[Decimal]) -> bool:
    whole, parts = numbers[0], numbers[1:]
    missed = _MISSED_BY_TWO if len(parts) == _FEWEST else _MISSED
    return whole > 0 and abs(sum(parts) / whole - 1) <= missed


def _look(left: str, right: str) -> int:
    """Votes for the turned reading (negative: against it)."""
    if right == "0" or _is_fraction(left):
        return _SURE
    if left == "0" or _is_fraction(right):
        return -_SURE
    return _LIKELY * ((len(right) > len(left)) - (len(right) < len(left)))


def _is_fraction(digits: str) -> bool:
    return len(digits) > 1 and digits.startswith("0")


def _arithmetic(start: int, left: str, right: str, amounts: Sequence[Placed]) -> int:
    closest = sorted(amounts, key=lambda amount: abs(amount.start - start))[:_MOST]
    near = [amount.value for amount in closest if abs(amount.start - start) < _NEAR]
    moved = [
        abs(one / other - 1) * 100 for pair in combinations(near, 2) for one, other in (pair, pair[::-1])
    ]
    straight = _fits(Decimal(f"{left}.{right}"), moved)
    turned = _fits(Decimal(f"{right}.{left}"), moved)
    return _SURE * (turned - straight)


def _fits(percent: Decimal, moved: Iterable[Decimal]) -> bool:
    last = Decimal(1).scaleb(int(percent.as_tuple().exponent))
    return any(_LESS * last <= true - percent < _MORE * last for true in moved)
