"""Changes given to the values whose own figures they are: 41.7 against 35.3 is "rose by 18 per cent".

A printed per cent is never corrected. Where a sentence leaves open whose it is, it is of the value that differs
from its earlier one by as much, within the rounding of what is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from crawler.figures.change_fit import misfit
from crawler.figures.change_links import clause_speaks_of, related
from crawler.figures.changes import Change
from crawler.figures.drafts import Draft
from crawler.figures.periods import Period, length
from crawler.figures.views import View

# Characters of text between a per cent and its value.
_NEAR: Final = 1500
_STEPS: Final = {"yoy": (12,), "mom": (1,), "qoq": (3,), None: (12,)}


def settle(drafts: Sequence[Draft], told: Sequence[tuple[View, Change]]) -> None:
    """Gives changes that found no value to news values with an earlier one that they fit, the best fit first."""
    news = [
        draft for draft in drafts if draft.role == "main" and draft.dropped is None and draft.change is None
    ]
    fitting = [
        (off, at, draft, change)
        for at, (view, change) in enumerate(told)
        for draft in news
        if _may_be(draft, view, change)
        for base in _bases(draft, drafts, change)
        if (off := misfit(draft, base, change)) is not None
    ]
    given: set[int] = set()
    for _, at, draft, change in sorted(fitting, key=lambda fit: fit[:2]):
        if draft.change is None and at not in given and not _is_open(draft, at, fitting, given):
            draft.change, draft.basis = change, change.basis or "yoy"
            draft.doubts["change by its size"] = 0.97
            given.add(at)


_Fit = tuple[Decimal, int, Draft, Change]


def _is_open(draft: Draft, at: int, fitting: Sequence[_Fit], given: set[int]) -> bool:
    """Whether a change fits values of two series as well, and no other change is left for the second."""
    rivals = [
        other
        for off, place, other, _ in fitting
        if place == at and off <= 1 and other.change is None and other.amount.value != draft.amount.value
    ]
    left = {place for off, place, other, _ in fitting if other in rivals and off <= 1} - given - {at}
    return len(rivals) > len(left)


def _may_be(draft: Draft, view: View, change: Change) -> bool:
    return abs(draft.amount.start - change.start) <= _NEAR and clause_speaks_of(view, change, draft)


def _bases(draft: Draft, drafts: Sequence[Draft], change: Change) -> list[Draft]:
    """The earlier values of the same series."""
    return [
        other
        for other in drafts
        if other is not draft
        and other.dropped is None
        and (other.measure, other.entity, other.status) == (draft.measure, draft.entity, "actual")
        and related(other.commodity, draft.commodity)
        and _is_earlier(draft.period, other.period, change.basis)
    ]


def _is_earlier(period: Period | None, base: Period | None, basis: str | None) -> bool:
    if period is None or base is None or length(period) != length(base):
        return False
    months = (period.end.year - base.end.year) * 12 + period.end.month - base.end.month
    return months in _STEPS.get(basis, ())
