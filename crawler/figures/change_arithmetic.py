"""Changes given to the values whose own figures they are: 41.7 against 35.3 is "rose by 18 per cent".

A printed per cent is never corrected. Where a sentence leaves open whose it is, it is of the value that differs
from its earlier one by as much, within the rounding of what is printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from crawler.figures.change_clauses import clause_speaks_of
from crawler.figures.change_fit import misfit
from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.drafts import Draft
from crawler.figures.linked_bases import basis_between
from crawler.figures.views import View
from storage.periods import Period, length

# Characters of text between a per cent and its value.
_NEAR: Final = 1500
_STEPS: Final = {"yoy": (12,), "mom": (1,), "qoq": (3,), None: (12,)}


class _Fit(NamedTuple):
    """A change, by its place in the article, that a draft's figures fit: `off` as of `misfit`."""

    off: Decimal
    at: int
    draft: Draft
    change: Change
    basis: str


def settle(drafts: Sequence[Draft], told: Sequence[tuple[View, Change]]) -> None:
    """Gives changes that found no value to news values with an earlier one that they fit, the best fit first."""
    fits = sorted(_fits(drafts, told), key=lambda fit: fit[:2])
    by_change: dict[int, list[_Fit]] = defaultdict(list)
    by_draft: dict[int, set[int]] = defaultdict(set)
    for fit in fits:
        if fit.off <= 1:
            by_change[fit.at].append(fit)
            by_draft[id(fit.draft)].add(fit.at)
    given: set[int] = set()
    for _, at, draft, change, basis in fits:
        if draft.change is not None or at in given:
            continue
        rivals = [
            fit.draft
            for fit in by_change[at]
            if fit.draft.change is None and fit.draft.amount.value != draft.amount.value
        ]
        left = {place for rival in rivals for place in by_draft[id(rival)]} - given - {at}
        # A change that fits two series as well is of neither, unless another is left for the second.
        if len(rivals) <= len(left):
            draft.change, draft.basis = change, basis
            draft.doubts["change by its size"] = 0.97
            given.add(at)


def _fits(drafts: Sequence[Draft], told: Sequence[tuple[View, Change]]) -> Iterator[_Fit]:
    placed = sorted(drafts, key=lambda draft: draft.amount.start)
    for at, (view, change) in enumerate(told):
        near = _near(placed, change)
        for draft in near:
            if not _is_open(draft) or not clause_speaks_of(view, change, draft):
                continue
            for base in _bases(draft, near, change):
                off = misfit(draft, base, change)
                if off is not None:
                    yield _Fit(
                        off,
                        at,
                        draft,
                        change,
                        change.basis or basis_between(draft.period, base.period) or "yoy",
                    )


def _is_open(draft: Draft) -> bool:
    return draft.role == "main" and draft.dropped is None and draft.change is None


def _near(placed: Sequence[Draft], change: Change) -> Sequence[Draft]:
    """The drafts around a change, out of all in the order of the text."""
    first = bisect_left(placed, change.start - _NEAR, key=lambda draft: draft.amount.start)
    last = bisect_left(placed, change.start + _NEAR, key=lambda draft: draft.amount.start)
    return placed[first:last]


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
    # "In the first quarter it was 5 tons. Output has thus gone up by 14%": against the time right before.
    return months in _STEPS.get(basis, ()) or (basis is None and months == length(period))
