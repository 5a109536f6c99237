"""Values that nobody printed but that follow from printed ones: 9 months − 8 months is the ninth. Pure.

Reported values of one series are ways between the ends of months: "first nine months" leads from the start of the
year to the end of the ninth month. A month, quarter, half or year that nobody printed is worth the shortest way from
its start to its end: the values walked forward, less those walked back. Only exact values of one calendar and of one
named source are walked, within twelve months; what rounding leaves too vague is not derived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from heapq import heappop, heappush
from itertools import chain

from storage.known import Known
from storage.periods import CalendarName, Months, label_of
from storage.rounding import Interval

YEAR = 12
# Inputs of a sum, and of a way that takes something off: each adds its rounding and its chance of error.
MOST_PARTS, MOST_MIXED = 12, 4
# How much of a derived value rounding may leave open, to either side.
VAGUEST = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class Input:
    """A reported value that a derived one takes; `sign` is 1 where it is added, -1 where it is taken off."""

    sign: int
    known: Known


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that follows from reported ones; `room` is what their rounding leaves open."""

    months: Months
    value: Decimal
    room: Interval
    inputs: tuple[Input, ...]

    @property
    def when(self) -> str:
        """The period in words, as its calendar has it: "Azar 1403"."""
        return label_of(self.months)

    @property
    def how(self) -> str:
        """The arithmetic in words: "first nine months of 1403 − first eight months of 1403"."""
        terms = " ".join(f"{'+' if each.sign > 0 else '−'} {each.known.when}" for each in self.inputs)
        return terms.removeprefix("+ ")


Roads = Mapping[int, Sequence[tuple[int, Input]]]


def derive(reported: Iterable[Known]) -> list[Derived]:
    """All values of months, quarters, halves, years and first months of a year that follow and are not reported.

    `reported` is what one series holds at a moment; the result does not depend on its order.
    """
    known = list(reported)
    told = {each.months for each in known}
    by_start: dict[int, list[Known]] = defaultdict(list)
    for each in known:
        if each.is_exact and each.months:
            by_start[each.months.first].append(each)
    wanted = (target for target in _targets(by_start.values()) if target not in told)
    return [found for target in wanted if (found := derive_one(_near(by_start, target), target))]


def derive_one(reported: Iterable[Known], target: Months) -> Derived | None:
    """The value of these months by the shortest way over the others; None where there is no sound one."""
    usable = [each for each in reported if _is_usable(each, target)]
    sources: set[str] = set().union(*(each.sources for each in usable))
    ways = [
        way
        for source in sorted(sources) or [""]
        if (way := _way([each for each in usable if not each.sources or source in each.sources], target))
    ]
    sound = [derived for way in ways if (derived := _summed(way, target))]
    return min(sound, key=lambda each: (len(each.inputs), each.room[1] - each.room[0]), default=None)


def _near(by_start: Mapping[int, Sequence[Known]], target: Months) -> list[Known]:
    starts = range(target.last - YEAR + 1, target.first + YEAR)
    return [known for start in starts for known in by_start.get(start, ())]


def _is_usable(known: Known, target: Months) -> bool:
    months = known.months
    if months is None or not known.is_exact or months.calendar != target.calendar:
        return False
    near = target.last - YEAR < months.first and months.last < target.first + YEAR
    return near and (months.first, months.last) != (target.first, target.last)


def _targets(exact: Iterable[Sequence[Known]]) -> Iterator[Months]:
    """Months, and parts of calendar years, between the ends of what the series holds, by calendar and time."""
    covered: dict[CalendarName, set[int]] = defaultdict(set)
    for each in chain.from_iterable(exact):
        if each.months:
            covered[each.months.calendar].update(_ends(each.months))
    for calendar, ends in sorted(covered.items()):
        for start in sorted(ends):
            lengths = (length for length in range(1, YEAR + 1) if start + length in ends)
            yield from (
                Months(calendar, start, start + length - 1)
                for length in lengths
                if _is_natural(start, length)
            )


def _ends(months: Months) -> tuple[int, int]:
    return months.first, months.last + 1


def _is_natural(start: int, length: int) -> bool:
    """Whether people speak of these months: one, a quarter, a half, a year, or the first ones of a year."""
    place = start % YEAR
    return length == 1 or place == 0 or (length in (3, 6) and place % length == 0)


def _way(usable: Sequence[Known], target: Months) -> list[Input] | None:
    mixed = _shortest(_roads(usable, back=True), target)
    if mixed and (len(mixed) <= MOST_MIXED or all(each.sign > 0 for each in mixed)):
        return mixed
    added = _shortest(_roads(usable, back=False), target)
    return added if added and len(added) <= MOST_PARTS else None


def _roads(usable: Sequence[Known], *, back: bool) -> Roads:
    roads: dict[int, list[tuple[int, Input]]] = defaultdict(list)
    for each in usable:
        if each.months is None:
            continue
        start, end = _ends(each.months)
        roads[start].append((end, Input(1, each)))
        if back:
            roads[end].append((start, Input(-1, each)))
    return roads


def _shortest(roads: Roads, target: Months) -> list[Input] | None:
    """The way with the fewest inputs, of these the sharpest; ties by what the inputs say, not by their order."""
    start, end = _ends(target)
    heap: list[tuple[int, Decimal, tuple[object, ...], int, list[Input]]] = [(0, Decimal(0), (), start, [])]
    seen: set[int] = set()
    while heap:
        count, width, said, node, way = heappop(heap)
        if node == end:
            return way
        if node in seen or count == MOST_PARTS:
            continue
        seen.add(node)
        for further, taken in roads.get(node, ()):
            low, high = taken.known.room
            mark = (
                *said,
                (taken.sign, further, *map(str, (taken.known.value, taken.known.start, taken.known.end))),
            )
            heappush(heap, (count + 1, width + high - low, mark, further, [*way, taken]))
    return None


def _summed(way: Sequence[Input], target: Months) -> Derived | None:
    value = sum((each.sign * (each.known.value or Decimal(0)) for each in way), Decimal(0))
    low = sum((each.known.room[0] if each.sign > 0 else -each.known.room[1] for each in way), Decimal(0))
    high = sum((each.known.room[1] if each.sign > 0 else -each.known.room[0] for each in way), Decimal(0))
    if value <= 0 or high - low > 2 * VAGUEST * value or not _is_of_one_year(way, target):
        return None
    inputs = sorted(way, key=lambda each: (-each.sign, str(each.known.start), str(each.known.end)))
    return Derived(target, value, (low, high), tuple(inputs))


def _is_of_one_year(way: Sequence[Input], target: Months) -> bool:
    ends = [end for each in way if each.known.months for end in _ends(each.known.months)]
    return max(*ends, target.last + 1) - min(*ends, target.first) <= YEAR
