"""Amounts in brackets: the value of an earlier time, or news with a time of its own."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed

# "(", "(2023: ", "(third quarter 2023: ", "(year ago: ", also behind the time of the news, "in 2020-21 (".
_OPENS = re.compile(
    r"(?: [^()\d,;]{1,40})?(?:(?<= )(?:fy ?|[qh][1-4] )?(?:19"
    r"|20)\d\d(?:[-/]\d\d)?)?\s*\(\s*"
    r"(?:[\w -]{0,30}(?:20\d\d|year|period|ago|earlier)(?: ended [\w ]{3,20})?(?::| [-\u2013\u2014]) ?)?"
)


# ")", "; +3.5%)", ", up 7 percent)".
_CLOSES = re.compile(
    r"\)|[;,] ?(?:up |down |plus |minus |[+-] ?|an? [a-z]{3,9} of )?\d[\d.]* ?(?:%|per ?cent)[^()\d]{0,20}\)"
)

# "Sold 4.32 tons, up about 6 per cent (4.09 tons)".
_CHANGED = re.compile(
    r"[^()\d;]{0,40}?(?P<percent>\d+(?:\.\d+)?) ?(?:%|per ?cent|pct)[^()\d;]{0,40}\((?:from |against |vs\.? )?"
)
# How far a per cent may be off that was printed with "about".
_NEARLY = 1

_EQUIVALENT = re.compile(r"\b([a-z]+)[- ]equivalent\b")


def is_in_bracket_of(draft: Draft, outer: Draft) -> bool:
    """ "47.1 kt (42.1 kt)": an amount alone in the bracket of another, or with a change, is that of a year earlier."""
    lower, amount = draft.view.lower, draft.amount
    if (amount.unit, outer.role) != (outer.amount.unit, "main") or amount.value == outer.amount.value:
        return False
    if not _CLOSES.match(lower, amount.tail):
        return False
    if not (_OPENS.fullmatch(lower, outer.amount.tail, amount.start) or is_base_of_change(draft, outer)):
        return False
    return not (_says_again(draft, outer) or _is_in_another_metal(draft, outer))


def is_base_of_change(draft: Draft, outer: Draft) -> bool:
    """Whether a per cent ahead of the bracket is by how much one amount differs from the other."""
    told = _CHANGED.fullmatch(draft.view.lower, outer.amount.tail, draft.amount.start)
    new, old = outer.amount.value, draft.amount.value
    if told is None or not new or not old:
        return False
    return abs(abs(new / old - 1) * 100 - Decimal(told["percent"])) <= _NEARLY


def _says_again(draft: Draft, outer: Draft) -> bool:
    """Whether two amounts are the same, rounded: "175,000 tons (175,281 tons)", but not "30.45 mt (30.46 mt)"."""
    one, other = draft.amount.value, outer.amount.value
    if one is None or other is None:
        return True
    return abs(one - other) * 200 < max(one, other) and _last_digit(one) != _last_digit(other)


def _last_digit(value: Decimal) -> int:
    """The place of the last digit that is not nought."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _is_in_another_metal(draft: Draft, outer: Draft) -> bool:
    """ "18.1 million silver equivalent ounces (218,498 gold equivalent ounces)": told once more, as another metal."""
    lower, start = draft.view.lower, draft.amount.start
    metal = _EQUIVALENT.search(lower, start, lower.index(")", draft.amount.tail))
    before = _EQUIVALENT.search(lower, outer.amount.start, start)
    return metal is not None and (before is None or before[1] != metal[1])


def is_dated_in_bracket(draft: Draft, timed: list[Timed]) -> bool:
    """ "2% more than in the same period of 2020 (24,535 tons in Feb. 2021)": news with a time of its own."""
    lower, amount = draft.view.lower, draft.amount
    if not lower.endswith("(", 0, amount.start):
        return False
    return any(
        mention.role == "main" and lower[amount.tail : mention.start] in (" in ", " for ", " during ")
        for mention in timed
    )
