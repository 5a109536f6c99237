"""What an article tells, as far as another article must agree to tell the same release. Pure.

An article's *news* are its figures of the newest period, or its plans where it is about plans. What it brings along to
compare with (last year's value, the year's plan beside a result, the year before's total) is its background.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from storage.rounding import Interval, significant_digits

# Days between the first telling of a release and the last.
LONGEST = timedelta(days=14)
# Printed interval ends differ by a day or two between wires.
SLACK = timedelta(days=3)
# Periods that end within these days end with the same report: a month, and the months of the year up to it.
SAME_END = timedelta(days=10)
# Longer than a report's period: sums since a plant began to work.
LONGEST_PERIOD = timedelta(days=400)
# Sizes: news only where nothing was made or sold.
SIZES = frozenset({"capacity", "reserves"})


@dataclass(frozen=True, slots=True)
class Fact:
    """What a figure says; values in the dimension's unit, `room` the values that its printed number leaves room for.

    `wholes` are what the entity is part of. `tells_year`: whether the year is sure; the reader takes one that the text
    does not print from the day of publication, and that may be unknown. `opens`: said in the first sentence;
    `is_aside`: said late in a text, after what that is about.
    """

    measure: str
    status: str
    commodity: str | None
    entity: str
    dimension: str
    values: tuple[Decimal, ...]
    room: Interval
    start: date | None
    end: date | None
    tells_year: bool = True
    wholes: frozenset[str] = frozenset()
    opens: bool = field(default=False, compare=False)
    is_aside: bool = field(default=False, compare=False)
    digits: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "digits", sum(map(significant_digits, self.values)))

    @property
    def is_planned(self) -> bool:
        return self.status == "planned"


@dataclass(frozen=True, slots=True)
class Telling:
    """An article's facts in the order of its text, and when it was published; None where the wire does not say."""

    facts: tuple[Fact, ...]
    told: datetime | None
    news: tuple[Fact, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        facts = tuple(dict.fromkeys(_timed(fact, self.told) for fact in self.facts))
        object.__setattr__(self, "facts", facts)
        object.__setattr__(self, "news", _news(facts))

    @property
    def leads(self) -> tuple[Fact, ...]:
        """The first of its news; and the first plan, where most of it are plans."""
        plans = [fact for fact in self.news if fact.is_planned]
        return (*self.news[:1], *(plans[:1] if 2 * len(plans) > len(self.news) else ()))


def _news(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    planned = sum(fact.is_planned for fact in facts)
    about_plans = 2 * planned > len(facts)
    newest = _newest_end([fact for fact in facts if not fact.is_planned])
    return tuple(fact for fact in facts if (about_plans if fact.is_planned else _is_of_end(fact, newest)))


def _timed(fact: Fact, told: datetime | None) -> Fact:
    """What is done ends before it is told; a later end is the reader's, for a period that the text leaves open."""
    if fact.is_planned or told is None or fact.end is None or fact.end <= told.date() + SLACK:
        return fact
    return replace(fact, start=None, end=None)


def _newest_end(facts: Sequence[Fact]) -> date | None:
    ends = [fact.end for fact in facts if fact.start and fact.end and fact.end - fact.start < LONGEST_PERIOD]
    return max(ends, default=None)


def _is_of_end(fact: Fact, newest: date | None) -> bool:
    if fact.end is None or newest is None:
        return newest is None or fact.measure not in SIZES
    return newest - fact.end <= SAME_END


def is_of_other_time(one: Telling, other: Telling) -> bool:
    """Whether what was done is news of periods that end with different reports."""
    first, second = (
        _newest_end([fact for fact in told.news if not fact.is_planned]) for told in (one, other)
    )
    if first is None or second is None or not (one.told and other.told):
        return False
    return abs(second - first) > SAME_END
