"""A number that is the day of a month, not an amount."""

from __future__ import annotations

import re
from collections.abc import Set

from crawler.figures.numbers import Numeral

# "Ended September 30, five tonnes": a month before a small number makes it a day.
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.? $")

_LAST_DAY = 31


def is_day(text: str, numeral: Numeral, months: Set[str]) -> bool:
    """Whether a number without a unit is the day of one of these months, named before it."""
    if numeral.spelt or numeral.scale != 1 or numeral.digits % 1 or numeral.digits > _LAST_DAY:
        return False
    word = _WORD_BEFORE.search(text, max(0, numeral.start - 16), numeral.start)
    return word is not None and word[1].lower() in months
