"""How well a printed per cent fits two values, within the roundings of all three."""

from __future__ import annotations

from decimal import Decimal

from crawler.figures.changes import Change
from crawler.figures.drafts import Draft

_HALF = Decimal("0.5")


def misfit(draft: Draft, base: Draft, change: Change) -> Decimal | None:
    """How far a value's difference from another is off a printed per cent, in halves of its last digit.

    1 and less is a rounding of the per cent alone; None is more than the roundings of the values explain too.
    """
    new, old = draft.amount.value, base.amount.value
    if not new or not old or draft.amount.unit != base.amount.unit:
        return None
    told = (new / old - 1) * 100
    half = _HALF.scaleb(_exponent(change.percent))
    slack = half + min(100 * (new / old) * (_rounding(new) + _rounding(old)), half)
    off = abs(told - change.percent)
    return off / half if off <= slack and (told >= 0) == (change.percent >= 0) else None


def fits(draft: Draft, base: Draft, change: Change) -> bool:
    """Whether a per cent is the difference of two values, within its own rounding."""
    off = misfit(draft, base, change)
    return off is not None and off <= 1


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _rounding(value: Decimal) -> Decimal:
    """By which part of itself a printed value may be rounded."""
    return _HALF.scaleb(_exponent(value.normalize())) / value
