"""Arithmetic over the figures of one article, told in `checks`."""

from __future__ import annotations

from decimal import Decimal
from itertools import takewhile

from crawler.figures.drafts import Draft
from crawler.figures.linked_bases import basis_between
from storage.periods import length

_AGREES, _DISAGREES = Decimal("0.6"), Decimal("1.5")
# Bases that tell which period a change is against.
_CALENDAR = frozenset({"yoy", "mom", "qoq"})


def check_figures(drafts: list[Draft]) -> None:
    """Compares printed changes with both values where the text gives both."""
    for draft in drafts:
        if draft.change is not None and (earlier := _earlier(draft, drafts)) is not None:
            _tell(draft, earlier, _computed(draft, earlier))
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
    printed = _printed(draft)
    if abs(printed - computed) <= _AGREES:
        draft.checks.append("change agrees")
        earlier.checks.append("change agrees")
    elif printed * computed < 0 and _is_told_elsewhere(draft, earlier):
        # "54,000 ounces, against 60,000. Tonnes milled were 18% higher": of something else.
        draft.change = draft.basis = None
    elif abs(printed - computed) > _DISAGREES and _is_meant(draft, earlier):
        draft.checks.append(f"change disagrees: {printed} printed, {computed:.1f} computed")
        draft.doubts["change disagrees"] = 0.9


def _is_told_elsewhere(draft: Draft, earlier: Draft) -> bool:
    """Whether a change stands in another sentence than its amount, and would be against that earlier value."""
    change, view = draft.change, draft.view
    if change is None or view.start <= change.start < view.end:
        return False
    return basis_between(draft.period, earlier.period) == draft.basis


def _computed(draft: Draft, earlier: Draft) -> Decimal:
    """By how many per cent a value is above an earlier one; both have one."""
    return ((draft.amount.value or Decimal(0)) / (earlier.amount.value or Decimal(1)) - 1) * 100


def _earlier(draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The earlier value that a change is against: one that it fits before one that its basis means."""
    told = [other for other in drafts if _precedes(other, draft)]
    fitting = (other for other in told if abs(_printed(draft) - _computed(draft, other)) <= _AGREES)
    meant = (other for other in told if _is_meant(draft, other))
    return next((other for some in (fitting, meant, told) for other in some), None)


def _printed(draft: Draft) -> Decimal:
    return draft.change.percent if draft.change else Decimal(0)


def _precedes(other: Draft, draft: Draft) -> bool:
    """Whether a comparison is of the same series and as long a period before."""
    return (
        other.role == "comparison"
        and _same_series(draft, other)
        and other.period is not None
        and draft.period is not None
        and bool(draft.amount.value and other.amount.value)
        and other.period.end < draft.period.end
        and length(other.period) == length(draft.period)
    )


def _is_meant(draft: Draft, earlier: Draft) -> bool:
    """Whether a basis may be that earlier value: "up 2.3% on the year and compared with 78 in December" is not."""
    return draft.basis not in _CALENDAR or draft.basis == basis_between(draft.period, earlier.period)


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
