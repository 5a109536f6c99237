"""A value told again more exactly, "over 11 million tons, down 7 percent", and then "11,036,442 tons", or in ounces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from crawler.figures.drafts import Draft
from crawler.figures.views import View
from storage.rounding import significant_digits

# How far a round number is from the one that it stands for.
_ROUNDED = Decimal("0.03")
_IN_TONS = re.compile(
    r"\d(?: million| thousand)? (?:tons?|tonnes?|kg|kilograms)(?: [a-z]+){0,4} \((?:about |some )?$"
)


def is_converted(view: View, draft: Draft) -> bool:
    """ "2.35 tons of metal (75,630 ounces)": what stands in brackets is the value before it once more."""
    return (
        draft.amount.unit == "oz" and _IN_TONS.search(view.lower, view.start, draft.amount.start) is not None
    )


def share_restated(drafts: Sequence[Draft]) -> None:
    """Gives the change of a round value to the exact one of the same series that the article tells next."""
    news = [draft for draft in drafts if draft.dropped is None and draft.role == "main"]
    for index, exact in enumerate(news):
        if exact.change is not None or exact.amount.value is None:
            continue
        told = next((draft for draft in reversed(news[:index]) if _is_rounded(draft, exact)), None)
        if told is not None:
            exact.change, exact.basis = told.change, told.basis
            exact.doubts["change of a round value"] = 0.97


def _is_rounded(draft: Draft, exact: Draft) -> bool:
    one, other = draft.amount.value, exact.amount.value
    if draft.change is None or one is None or other is None or draft.amount.unit != exact.amount.unit:
        return False
    if _series(draft) != _series(exact) or significant_digits(one) >= significant_digits(other):
        return False
    return abs(one - other) <= other * _ROUNDED


def _series(draft: Draft) -> tuple[object, ...]:
    return draft.measure, draft.status, draft.commodity, draft.entity, draft.period
