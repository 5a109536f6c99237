"""Which way a decimal with a slash is to be read: Persian pages print 16.3 as "16/3" and, turned, as "3/16".

An article is turned as a whole. What its numbers look like speaks for one way (a fraction has rarely more digits than
the whole), more so what a per cent is of the amounts beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

SLASH = "/"
_PARTS = re.compile(r"(\d+) ?/ ?(\d+)")
# Votes of a look that has another reading, and of one that has none.
_LIKELY, _SURE = 1, 3
# Characters around a per cent within which stand the amounts that it is of, and how many of them are tried.
_NEAR, _MOST = 500, 4
# How far a printed per cent may be from the true one: rounded, or cut off behind its digits.
_LESS, _MORE = Decimal("-0.06"), Decimal("0.1")


class Placed(NamedTuple):
    """A number and where it stands."""

    start: int
    value: Decimal


def is_turned(printed: Iterable[tuple[int, str]], amounts: Sequence[Placed]) -> bool:
    """Whether an article's decimals stand behind the slash; `printed` are its numbers as they stand."""
    votes = 0
    for start, number in printed:
        parts = _PARTS.fullmatch(number)
        if parts is not None:
            left, right = parts.groups()
            votes += _look(left, right) + _arithmetic(start, left, right, amounts)
    return votes > 0


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
    return any(_LESS <= true - percent < _MORE for true in moved)
