"""Amounts of other languages that nobody makes, a thousandfold of what is meant: "3.265 millones" of one land.

Where a stop parts thousands it is printed before decimals, too, and a scale word behind such a number tells neither
way; what comes of a land in a year does.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from crawler.figures.amounts import Amount
from crawler.figures.drafts import Draft
from crawler.figures.period_plans import TIMELESS

_BILLION = Decimal(10**9)
_THREE_DECIMALS = -3
# Who makes, burns or ships more than a thousand million tonnes of something.
_GIANTS = frozenset({None, "World", "China", "India", "United States", "Asia", "Europe"})
# All the world's steelmakers together, whom a text may leave unsaid.
_MOST_OF_STEEL = 2 * _BILLION
# What they do so with.
_IN_BULK = (
    "steel",
    "iron",
    "coal",
    "cement",
    "clinker",
    "stone",
    "sand",
    "aggregate",
    "ore",
    "mineral",
    "rock",
)


def set_right(drafts: list[Draft]) -> list[Draft]:
    """The drafts, those divided by a thousand that cannot be as much as they were read."""
    for draft in drafts:
        if _is_printed_so(draft.amount) and draft.measure not in TIMELESS and not _may_be(draft):
            draft.amount = _thousandth(draft.amount)
    return drafts


# "4,566 million tons", whose comma is a decimal one.
_WITH_COMMA = re.compile(r"\d{1,3},\d{3} million\b")
_MILLION = Decimal(10**6)


def set_commas_right(drafts: list[Draft]) -> list[Draft]:
    """The drafts of an English text, those divided by a thousand that cannot be as much as their comma says."""
    for draft in drafts:
        amount, text = draft.amount, draft.view.text
        if (
            amount.value is not None
            and amount.value >= _BILLION
            and amount.unit == "t"
            and amount.scale == _MILLION
            and draft.measure not in TIMELESS
            and _WITH_COMMA.match(text, amount.start)
            and not _may_be(draft)
        ):
            draft.amount = replace(amount, value=amount.value / 1000)
    return drafts


def _is_printed_so(amount: Amount) -> bool:
    if amount.value is None or (amount.unit, amount.scale) != ("t", _BILLION):
        return False
    return amount.printed.normalize().as_tuple().exponent == _THREE_DECIMALS


def _may_be(draft: Draft) -> bool:
    value = draft.amount.value or Decimal(0)
    giant = draft.entity in _GIANTS or (draft.measure == "production" and value < _MOST_OF_STEEL)
    return giant and any(word in _IN_BULK for word in (draft.commodity or "").split())


def _thousandth(amount: Amount) -> Amount:
    assert amount.value is not None
    return replace(amount, value=amount.value / 1000, scale=amount.scale / 1000)
