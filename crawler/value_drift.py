"""Whether the figures of a wire have come to be of another order of magnitude: digits or units read amiss. Pure.

A run counts its articles by the size of their figures, one size an article, so that no odd figure and no long table
weighs more than any other article: "values t 5.3" is the count of articles whose median figure is about 10^5.3 t.
A separator or a "thousand" that a redesign takes away moves all of them by three; a year's total in place of a
month's moves them by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import isfinite, log10, sqrt
from statistics import median

from storage.models import Figure
from storage.units import dimension_of

VALUES = "values "
LEAST_NOW = 20  # articles with figures of one unit
LEAST_BEFORE = 30  # likewise of earlier runs
LEAST_SHIFT = 1.5  # powers of ten
SURE = 4  # standard errors of the median
NARROWEST = 0.2  # the spread of a wire that always reports the same thing
OF_MEDIAN, OF_DEVIATION = 1.2533, 1.4826  # to standard errors and deviations, for a normal distribution


def size_counts(figures: Iterable[Figure]) -> list[str]:
    """The names of the counts to which an article with these figures adds one, a unit each."""
    sizes: dict[str, list[float]] = {}
    for figure in figures:
        dimension = dimension_of(figure.unit)
        if figure.value is not None and figure.value > 0:
            size = log10(figure.value * dimension.factor)
            sizes.setdefault(dimension.unit, []).append(size)
    return [f"{VALUES}{unit} {median(each):.1f}" for unit, each in sizes.items() if isfinite(median(each))]


def drift(runs: Sequence[Mapping[str, int]]) -> str | None:
    """What the figures of late are and what they usually are, where these lie apart; `runs` are newest first."""
    units = {
        key.removeprefix(VALUES).rpartition(" ")[0] for run in runs for key in run if key.startswith(VALUES)
    }
    return next(filter(None, (_drift_in(unit, runs) for unit in sorted(units))), None)


def _drift_in(unit: str, runs: Sequence[Mapping[str, int]]) -> str | None:
    late: list[float] = []
    place = 0
    while place < len(runs) and len(late) < LEAST_NOW:
        late += _sizes(unit, runs[place])
        place += 1
    before = [size for run in runs[place:] for size in _sizes(unit, run)]
    if len(late) < LEAST_NOW or len(before) < LEAST_BEFORE:
        return None
    now, usual = median(late), median(before)
    spread = max(OF_DEVIATION * median(abs(size - usual) for size in before), NARROWEST)
    if abs(now - usual) < max(LEAST_SHIFT, SURE * OF_MEDIAN * spread / sqrt(len(late))):
        return None
    return f"figures of about {_amount(now)} {unit}, usually {_amount(usual)} {unit}"


def _sizes(unit: str, counts: Mapping[str, int]) -> list[float]:
    """The sizes of a run, each as often as it was counted."""
    begin = f"{VALUES}{unit} "
    return [
        float(key.removeprefix(begin)) for key, n in counts.items() if key.startswith(begin) for _ in range(n)
    ]


def _amount(size: float) -> str:
    """Two digits of 10^size: 220, 1,500,000."""
    amount = float(f"{10**size:.2g}")
    return f"{amount:,.0f}" if amount >= 10 else f"{amount:g}"
