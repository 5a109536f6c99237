"""How finely a number was printed, and what other values that leaves room for. Pure.

"41 million" was rounded to a million, so the true value lies within half a million of it. A number printed in
full ("216,732") is good to its last digit, but its trailing zeros prove nothing beyond three digits:
"200,000" may stand for 200,400.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

PRINTED = re.compile(r"\d+(?:[.,٬٫'’\u00a0\u202f ]\d+)*")
# Fewest digits we take as meant in a number printed in full.
LEAST_DIGITS = 3
# How far, as a share of the number, "over", "under" and "about" may reach.
REACH = {"over": Decimal("0.10"), "under": Decimal("0.10"), "about": Decimal("0.05")}

Interval = tuple[Decimal, Decimal]


@lru_cache(maxsize=4096)
def rounding_step(value: Decimal, raw: str) -> Decimal:
    """The step `value` was rounded to, in the unit of `value`: 1000000 for 41000000 printed "41 million".

    That is the worth of the last printed digit; where `raw` does not show it, or shows the number in full,
    the trailing zeros of `value` decide.
    """
    match = PRINTED.search(raw)
    step = _last_digit(value, match.group()) if match else None
    return full_print_step(value) if step is None or step == 1 else step


def _last_digit(value: Decimal, printed: str) -> Decimal | None:
    """10**n where value = printed digits times 10**n; None where the digits differ (numbers in words)."""
    ours = value.normalize().as_tuple()
    theirs = Decimal("".join(str(unicodedata.digit(char)) for char in printed if char.isdigit()))
    digits = theirs.normalize().as_tuple()
    if not value or ours.digits != digits.digits:
        return None
    return Decimal(1).scaleb(int(ours.exponent) - int(digits.exponent))


def significant_digits(value: Decimal) -> int:
    """How many digits a number has without the zeros at its end: 6 for 216732, 2 for 41000000."""
    return len(value.normalize().as_tuple().digits)


def full_print_step(value: Decimal) -> Decimal:
    """The step of a number printed in full: its last digit, or that of the third digit of a round one."""
    digits = value.normalize().as_tuple()
    exponent = int(digits.exponent)
    third = exponent + len(digits.digits) - LEAST_DIGITS
    return Decimal(1).scaleb(min(exponent, max(third, min(exponent, 0))))


def room(value: Decimal, raw: str, bound: str) -> Interval:
    """The lowest and highest true value that the printed number, with its bound, leaves room for."""
    step = rounding_step(value, raw)
    half, reach = step / 2, max(step, abs(value) * REACH.get(bound, Decimal(0)))
    return {
        "over": (value - half, value + reach),
        "under": (value - reach, value + half),
        "about": (value - reach, value + reach),
    }.get(bound, (value - half, value + half))


def room_of_range(low: Decimal, high: Decimal) -> Interval:
    """As `room`, for a range: its ends, each with half of the step it was rounded to."""
    return low - full_print_step(low) / 2, high + full_print_step(high) / 2
