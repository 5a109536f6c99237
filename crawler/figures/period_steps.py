"""The length of a remembered period, by what its amount is compared with in its own sentence."""

from __future__ import annotations

from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed
from storage.periods import Months, length

_STEPS = {"qoq": 3, "mom": 1}


def fit_lengths(drafts: list[Draft], timed: list[Timed]) -> None:
    """ "Sales were 2.7 tons, up 3% from the previous quarter", after nine months: of the last quarter of these."""
    for index, draft in enumerate(drafts):
        period = draft.period
        if draft.role != "main" or draft.status != "actual" or not isinstance(period, Months):
            continue
        if any(_is_told(mention, draft, period) for mention in timed):
            continue
        size = _step_of_change(draft, period) or _step_of_base(drafts[index + 1 :], period)
        if size and size < length(period):
            draft.period = Months(period.calendar, period.last - size + 1, period.last)


def _is_told(mention: Timed, draft: Draft, period: Months) -> bool:
    """Whether a sentence names the period of an amount itself, or another one before it."""
    return mention.role in ("main", "same") and (
        mention.period == period or mention.start < draft.amount.start
    )


def _step_of_change(draft: Draft, period: Months) -> int:
    """How many months a change to the quarter or the month before is of, if the period can end with such."""
    size = _STEPS.get(draft.basis or "", 0) if draft.change is not None else 0
    return size if size and (period.last + 1) % size == 0 else 0


def _step_of_base(behind: list[Draft], period: Months) -> int:
    """ "Exports were 330 tons, against 430 in May", after the first half: of June."""
    base = behind[0].period if behind and behind[0].role == "comparison" else None
    if not isinstance(base, Months) or base.calendar != period.calendar:
        return 0
    size = length(base)
    return size if base.last in (period.last - size, period.last - 12) else 0
