"""Whether a value can be true, by the history of its series and by its relatives: arithmetic, told in words. Pure.

Every check is a comparison that a person can repeat: with the median of the series a day, with the same length of
period, with a stretch of time that holds another, with parts and wholes, with stages of making one metal. What fails is
suspect, never changed: the text may be wrong, or the reader, or the other value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from storage.known import Known
from storage.periods import length
from storage.titles import grouped

# A value so many times its series' median a day, or that part of it, is out of scale: mostly a slip of the unit.
OUT_OF_SCALE = 20
ENOUGH_FOR_SCALE = 4
# Out of season: off by so many median deviations from the median, and by this factor.
DEVIATIONS, FACTOR = 8, 2
LEAST_DEVIATION = 0.02
ENOUGH_OF_SEASON = 5
ENOUGH_OF_LENGTH = {1: 12, 3: 8}
ENOUGH_OF_OTHERS = 6
YEAR, SLACK_DAYS = 365.2425, 3
# Per cent points that a printed change may be off.
CHANGE_SLACK = Decimal("1.5")
# A sum that is no coincidence: how finely all its terms must be known.
SUM_SLACK = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Claim:
    """A known value with what it is of: the entity, or the commodity where stages are compared."""

    name: str
    known: Known


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a value is suspect: which check failed, the arithmetic in words, and the observations it compares.

    `values` are those compared, so that one comparison is told once; medians move and are not among them.
    """

    check: str
    words: str
    observation: int
    values: tuple[Decimal | None, ...]
    others: tuple[int, ...] = ()


def is_strange(value: float, others: Sequence[tuple[float, float]], enough: int) -> bool:
    """Whether `out_of_scale` or `out_of_season` may have something to say: the same arithmetic on bare numbers.

    `others` are the values of periods of one length, each with how many days later than the value's it ends. Also
    true where another of them is out of scale.
    """
    values = [other for other, _ in others if other > 0]
    if has_outlier([*values, value]):
        return True
    season = [other for other, days in others if abs((days + YEAR / 2) % YEAR - YEAR / 2) <= SLACK_DAYS]
    samples = ([season] if len(season) >= ENOUGH_OF_SEASON else []) + (
        [values] if len(values) >= enough else []
    )
    return any(_is_off(value, sample) for sample in samples)


def has_outlier(values: Sequence[float]) -> bool:
    """Whether any of these is out of scale: values of one length, or values a day."""
    positive = [value for value in values if value > 0]
    if len(positive) <= ENOUGH_FOR_SCALE:
        return False
    middle = median(positive)
    return not all(middle / OUT_OF_SCALE < value < middle * OUT_OF_SCALE for value in positive)


def _is_off(value: float, sample: Sequence[float]) -> bool:
    middle = median(sample)
    spread = max(median([abs(each - middle) for each in sample]), LEAST_DEVIATION * middle)
    return abs(value - middle) > DEVIATIONS * spread and not middle / FACTOR < value < middle * FACTOR


def out_of_scale(series: Sequence[Known], unit: str, *, additive: bool) -> list[Doubt]:
    """Values that are no like of the others of their series: ×1000, or "1.31 tons" for 1.31 million."""
    rates = [(known, _rate(known, additive)) for known in series]
    usual = [(known, rate) for known, rate in rates if rate > 0]
    if len(usual) <= ENOUGH_FOR_SCALE:
        return []
    middle = median(rate for _, rate in usual)
    strange = [known for known, rate in usual if not middle / OUT_OF_SCALE < rate < middle * OUT_OF_SCALE]
    return [_scale_doubt(known, usual, unit, additive) for known in strange]


def _rate(known: Known, additive: bool) -> float:
    """The value a day; of stocks and rates, the value."""
    days = known.days if additive else 1
    point = known.value if known.value is not None else sum(known.room) / 2
    return float(point) / days if days else 0.0


def _scale_doubt(known: Known, usual: Sequence[tuple[Known, float]], unit: str, additive: bool) -> Doubt:
    rate, others = _rate(known, additive), [rate for other, rate in usual if other is not known]
    middle, a_day = median(others), " a day" if additive else ""
    times, than = (rate / middle, "more") if rate > middle else (middle / rate, "less")
    words = (
        f"{told(known, unit)} is {_short(rate)} {unit}{a_day}, about {_short(times)} times {than} than the median of"
        f" {len(others)} other periods, {_short(middle)} {unit}{a_day}"
    )
    return Doubt("scale", words, known.observation, (known.value, known.low, known.high))


def out_of_season(target: Known, series: Sequence[Known], unit: str) -> Doubt | None:
    """Far from what the same months had in other years, or else from all periods of that length."""
    alike = [known for known in series if known.value is not None and _is_alike(known, target)]
    season = [known for known in alike if _is_same_season(known, target)]
    enough = enough_of_length(_length(target))
    sample = season if len(season) >= ENOUGH_OF_SEASON else alike if len(alike) >= enough else []
    if not sample or target.value is None:
        return None
    values, value = [float(known.value or 0) for known in sample], float(target.value)
    if not _is_off(value, values):
        return None
    middle = median(values)
    spread = median([abs(each - middle) for each in values])
    what = (
        "values of the same months in other years"
        if sample is season
        else f"other periods of {_months(_length(target))}"
    )
    words = (
        f"{told(target, unit)} is {_short(value / middle)} times the median of {len(sample)} {what},"
        f" {_short(middle)} {unit}; half of those lie within {_short(spread)} {unit} of it"
    )
    return Doubt("season", words, target.observation, (target.value,))


def _is_alike(known: Known, target: Known) -> bool:
    one, other = known.months, target.months
    if one is None or other is None or one == other or one.calendar != other.calendar:
        return False
    return length(one) == length(other)


def _is_same_season(known: Known, target: Known) -> bool:
    return bool(known.months and target.months and (known.months.first - target.months.first) % 12 == 0)


def enough_of_length(months: int) -> int:
    """How many other periods of that length a comparison with all of them takes."""
    return ENOUGH_OF_LENGTH.get(months, ENOUGH_OF_OTHERS)


def _length(known: Known) -> int:
    return length(known.months) if known.months else 0


def falling(target: Known, series: Sequence[Known], unit: str) -> Iterator[Doubt]:
    """A stretch of time that has less than a part of it: nine months below eight."""
    for known in series:
        longer, shorter = (target, known) if target.days > known.days else (known, target)
        if _holds(longer, shorter) and shorter.room[0] > longer.room[1]:
            less = _minus(longer, shorter)
            words = (
                f"{told(longer, unit)} is less than {told(shorter, unit)}, which is a part of that time: the rest"
                f" would be {grouped(less)} {unit}"
            )
            yield _comparison("time", words, target, known)


def _holds(longer: Known, shorter: Known) -> bool:
    if not (longer.is_exact and shorter.is_exact and longer.start and shorter.start):
        return False
    inside = longer.start <= shorter.start and (shorter.end or shorter.start) <= (longer.end or longer.start)
    return inside and longer.days > shorter.days


def _minus(one: Known, other: Known) -> Decimal:
    return (one.value or Decimal(0)) - (other.value or Decimal(0))


def beyond_whole(part: Claim, whole: Claim, unit: str) -> Doubt | None:
    """A part that has more than its whole: a mine more than its country."""
    if not (part.known.is_exact and whole.known.is_exact) or part.known.room[0] <= whole.known.room[1]:
        return None
    words = (
        f"{part.name}, a part of {whole.name}, has {amount(part.known, unit)}, more than the"
        f" {amount(whole.known, unit)} of {whole.name}{_in(whole.known)}"
    )
    return _comparison("part", words, part.known, whole.known)


def sum_beyond_whole(parts: Sequence[Claim], whole: Claim, unit: str) -> Doubt | None:
    """Parts that together have more than their whole; `parts` are of one kind, none in another."""
    exact = [part for part in parts if part.known.is_exact]
    least = sum((part.known.room[0] for part in exact), Decimal(0))
    if len(exact) < 2 or not whole.known.is_exact or least <= whole.known.room[1]:
        return None
    total = sum((part.known.value or Decimal(0) for part in exact), Decimal(0))
    terms = " + ".join(f"{part.name} {grouped(part.known.value or Decimal(0))}" for part in exact)
    words = (
        f"{terms} = {grouped(total)} {unit}, more than the {amount(whole.known, unit)} of {whole.name}"
        f"{_in(whole.known)}, of which they are parts"
    )
    return _comparison("parts", words, whole.known, *(part.known for part in exact))


def mixed_stages(stages: Sequence[Claim], whole: Claim, unit: str) -> Doubt | None:
    """A total that is the sum of two stages of one metal: crude steel and what was rolled of it."""
    exact = [stage for stage in stages if stage.known.is_exact]
    for index, one in enumerate(exact):
        for other in exact[index + 1 :]:
            if whole.known.is_exact and _is_sum(one.known, other.known, whole.known):
                words = (
                    f"{told(whole.known, unit)} of {whole.name} is {one.name} {grouped(one.known.value or Decimal(0))}"
                    f" + {other.name} {grouped(other.known.value or Decimal(0))}: one metal counted twice"
                )
                return _comparison("stages", words, whole.known, one.known, other.known)
    return None


def _is_sum(one: Known, other: Known, whole: Known) -> bool:
    low, high = one.room[0] + other.room[0], one.room[1] + other.room[1]
    vague = max(high - low, whole.room[1] - whole.room[0]) > SUM_SLACK * (whole.value or Decimal(0))
    return not vague and low <= whole.room[1] and whole.room[0] <= high


def other_change(target: Known, percent: Decimal, before: Known, unit: str) -> Doubt | None:
    """A printed change on the year that does not fit the value that the store has for a year before."""
    if not (target.is_exact and before.is_exact) or before.room[0] <= 0:
        return None
    low = (target.room[0] / before.room[1] - 1) * 100
    high = (target.room[1] / before.room[0] - 1) * 100
    if low - CHANGE_SLACK <= percent <= high + CHANGE_SLACK:
        return None
    actual = ((target.value or Decimal(0)) / (before.value or Decimal(1)) - 1) * 100
    words = (
        f"the text has {told(target, unit)} {percent:+f} % on the year, but it is {actual:+.1f} % on the"
        f" {told(before, unit)}"
    )
    return _comparison("change", words, target, before)


def _comparison(check: str, words: str, about: Known, *others: Known) -> Doubt:
    values = (about.value, *(other.value for other in others))
    return Doubt(check, words, about.observation, values, tuple(other.observation for other in others))


def told(known: Known, unit: str) -> str:
    """An amount with its period: "216,732 t in first nine months of 1403"."""
    return amount(known, unit) + _in(known)


def amount(known: Known, unit: str) -> str:
    """The value, or the ends of the range, with the unit."""
    ends = [known.value] if known.value is not None else [known.low, known.high]
    return f"{'–'.join(grouped(end) for end in ends if end is not None)} {unit}"


def _in(known: Known) -> str:
    return f" in {known.when}" if known.when else ""


def _months(count: int) -> str:
    return f"{count} month{'' if count == 1 else 's'}"


def _short(number: float) -> str:
    """Three digits are enough to see a size by."""
    digits = Decimal(f"{number:.3g}")
    return grouped(digits)
