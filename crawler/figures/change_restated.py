"""A value told again more exactly, "over 11 million tons, down 7 percent", and then "11,036,442 tons", or in ounces."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from decimal import Decimal

from crawler.figures.drafts import Draft
from crawler.figures.views import View
from storage.rounding import significant_digits

# How far a round number is from the one that it stands for.
_ROUNDED = Decimal("0.03")
# How many values of a series, told with their changes, may lie between the two: more is no news of one article.
_LOOKED_BACK = 20
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
    changed: dict[tuple[object, ...], deque[Draft]] = {}
    for draft in drafts:
        if draft.dropped is not None or draft.role != "main" or draft.amount.value is None:
            continue
        before = changed.setdefault(_series(draft), deque(maxlen=_LOOKED_BACK))
        if draft.change is None:
            told = next((other for other in reversed(before) if _is_rounded(other, draft)), None)
            if told is None:
                continue
            draft.change, draft.basis = told.change, told.basis
            draft.doubts["change of a round value"] = 0.97
        before.append(draft)


def _is_rounded(draft: Draft, exact: Draft) -> bool:
    one, other = draft.amount.value, exact.amount.value
    if one is None or other is None or significant_digits(one) >= significant_digits(other):
        return False
    return abs(one - other) <= other * _ROUNDED


def _series(draft: Draft) -> tuple[object, ...]:
    return draft.amount.unit, draft.measure, draft.status, draft.commodity, draft.entity, draft.period
