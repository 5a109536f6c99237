"""Values stated more than once in one text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import FLOWS
from crawler.figures.period_plans import TIMELESS


def once(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with restatements left out: the same value of the same thing is one figure, the first.

    A change that only the restatement tells goes to the first; a rounded value and the exact one share it.
    """
    kept: list[Draft] = []
    known: dict[tuple[object, ...], list[Draft]] = {}
    for draft in drafts:
        alike = known.setdefault(_identity(draft), [])
        # An amount that is said of each of several is theirs alike, and no restatement.
        first = next(
            (other for other in alike if other.amount is not draft.amount and _same_time(other, draft)), None
        )
        if first is None:
            alike.append(draft)
            kept.append(draft)
        elif first.change is None:
            first.change, first.basis = draft.change, draft.basis
    kept = [
        draft
        for draft in kept
        if draft.role != "difference" or not any(_is_level_of(draft, other) for other in kept)
    ]
    _share_changes(kept)
    return kept


def _is_level_of(draft: Draft, other: Draft) -> bool:
    """ "Output rose 3 million tons", and later "rose to 3 million tons": nothing grows by all that it is; `draft` is
    the difference.
    """
    if other.measure not in FLOWS or not draft.amount.value:
        return False
    one, same = draft.amount, other.amount
    told = (one.value, one.unit, draft.commodity, draft.entity) == (
        same.value,
        same.unit,
        other.commodity,
        other.entity,
    )
    return told and _same_time(draft, other)


def _identity(draft: Draft) -> tuple[object, ...]:
    """Reserves and capacities stated again are the same whoever the sentence names."""
    amount = draft.amount
    entity = None if draft.measure in TIMELESS else draft.entity
    return (
        amount.value,
        amount.low,
        amount.high,
        amount.unit,
        draft.commodity,
        draft.measure,
        draft.status,
        entity,
    )


def _same_time(left: Draft, right: Draft) -> bool:
    if left.period is None or right.period is None:
        return True
    return (left.period.start, left.period.end) == (right.period.start, right.period.end)


def _share_changes(drafts: list[Draft]) -> None:
    """ "175,000 tons, up 26 per cent" and later "175,281": one has the change that only the other's words tell."""
    for left, right in pairwise([draft for draft in drafts if draft.role == "main" and draft.amount.value]):
        if not _is_rounding(left, right):
            continue
        if left.change is None:
            left.change, left.basis = right.change, right.basis
        elif right.change is None:
            right.change, right.basis = left.change, left.basis


def _is_rounding(left: Draft, right: Draft) -> bool:
    one, other = left.amount.value, right.amount.value
    if not one or not other or one == other or abs(one - other) > one / 100:
        return False
    if left.status != right.status:
        return False  # what was made nearly meets the plan for it
    named = (left.commodity, left.measure, left.entity) == (right.commodity, right.measure, right.entity)
    return named and _same_time(left, right)
