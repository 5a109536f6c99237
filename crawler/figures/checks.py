"""Arithmetic over the figures of one article, told in `checks`."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from crawler.figures.drafts import Draft
from crawler.figures.linked_bases import basis_between
from storage.periods import length

_AGREES, _DISAGREES = Decimal("0.6"), Decimal("1.5")


def check_figures(drafts: list[Draft]) -> None:
    """Compares printed changes with both values where the text gives both."""
    for draft in drafts:
        earlier = _earlier(draft, drafts)
        if draft.change is None or earlier is None or draft.amount.value is None or not earlier.amount.value:
            continue
        computed = (draft.amount.value / earlier.amount.value - 1) * 100
        _tell(draft, earlier, computed)
    _check_parts(drafts)


def _check_parts(drafts: list[Draft]) -> None:
    """Tells a total whose producers, told after it, add up to it within one per cent."""
    for index, total in enumerate(drafts):
        parts = list(takewhile(lambda draft, total=total: _is_part(draft, total), drafts[index + 1 :]))  # type: ignore[misc]
        value = total.amount.value
        added = sum((draft.amount.value for draft in parts if draft.amount.value), Decimal(0))
        if value and len(parts) > 1 and abs(added - value) * 100 <= value:
            total.checks.append("parts agree")


def _is_part(draft: Draft, total: Draft) -> bool:
    same = (draft.commodity, draft.measure, draft.status, draft.amount.unit, draft.period)
    return (
        draft.role == "main"
        and draft.entity != total.entity
        and same == (total.commodity, total.measure, total.status, total.amount.unit, total.period)
    )


def _tell(draft: Draft, earlier: Draft, computed: Decimal) -> None:
    printed = draft.change.percent if draft.change else Decimal(0)
    if abs(printed - computed) <= _AGREES:
        draft.checks.append("change agrees")
        earlier.checks.append("change agrees")
    elif printed * computed < 0 and _is_told_elsewhere(draft, earlier):
        # "54,000 ounces, against 60,000. Tonnes milled were 18% higher": of something else.
        draft.change = draft.basis = None
    elif abs(printed - computed) > _DISAGREES:
        draft.checks.append(f"change disagrees: {printed} printed, {computed:.1f} computed")
        draft.doubts["change disagrees"] = 0.9


def _is_told_elsewhere(draft: Draft, earlier: Draft) -> bool:
    """Whether a change stands in another sentence than its amount, and would be against that earlier value."""
    change, view = draft.change, draft.view
    if change is None or view.start <= change.start < view.end:
        return False
    return basis_between(draft.period, earlier.period) == draft.basis


def _earlier(draft: Draft, drafts: list[Draft]) -> Draft | None:
    for other in drafts:
        if (
            other.role == "comparison"
            and _same_series(draft, other)
            and other.period
            and draft.period
            and other.period.end < draft.period.end
            and length(other.period) == length(draft.period)
        ):
            return other
    return None


def _same_series(left: Draft, right: Draft) -> bool:
    return (left.commodity, left.measure, left.entity, left.amount.unit) == (
        right.commodity,
        right.measure,
        right.entity,
        right.amount.unit,
    )


def told_checks(draft: Draft, raw: str) -> tuple[str, ...]:
    """What a user should know of a figure: how its unit was read, and what the arithmetic says."""
    notes = list(draft.amount.notes)
    if draft.amount.inherited:
        notes.append("unit from another amount")
    if draft.entity == "United States" and raw.endswith((" tons", " ton")):
        notes.append("may be short tons")
    return (*notes, *draft.checks)
