"""The same release in other words, or in another language: told by its figures and its time, not by its words. Pure.

Two articles tell one release where the news of both (storage/tellings.py) has the same values, within days. How much an
equal value proves grows with its digits: 216,732 tons stands in no other release of that week, 2 million tons in many.
What else agrees or differs (material, producer, period, whether it leads both texts) multiplies that.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from storage.tellings import LONGEST, SLACK, Fact, Telling

# Days within which little proof is enough.
SOON = timedelta(days=4)
# What an equal value proves by the number of its significant digits, from one on; more prove no more.
PROOF = (0.1, 0.3, 0.6, 0.9, 1.2, 1.5)
# So many digits are nearly a name; what the reader took for the producer then matters little.
NEARLY_A_NAME = 5
SAME, OTHER_MATERIAL, OTHER_ENTITY, RENAMED, OTHER_KIND, OTHER_START, LEADS = (
    1.25,
    0.3,
    0.25,
    0.8,
    0.5,
    0.5,
    1.4,
)
# What is shipped abroad is sold, too.
OUTWARD, SENT_OUT = frozenset({"exports", "deliveries", "sales"}), 0.8
# Digits from which on a value is no chance.
SEVERAL = 4
# Proof that makes two articles one release: within days, within a fortnight, and where a day is not known.
ENOUGH_SOON, ENOUGH_LATE, ENOUGH_UNDATED = 0.6, 1.2, 1.0
# What words in common add to it, by the share of them; and background, which never proves it alone.
OF_WORDS, OF_BACKGROUND, LEAST_OF_NEWS = 1.5, 0.3, 0.5
# Share of the news of the article with less that must agree, and of the materials of the other's news where another
# fact leads that: a review of the week tells many releases.
LEAST_SHARED, LEAST_OF_MORE = 0.5, 0.3


def is_retold(one: Telling, other: Telling, words: float = 0.0) -> bool:
    """Whether both tell the same release. `words`: share of the shorter one's words that the other has too, 0 to 1."""
    apart = abs(one.told - other.told) if one.told and other.told else None
    if not one.news or not other.news or (apart is not None and apart > LONGEST):
        return False
    fewer, more = sorted((one, other), key=lambda telling: len(telling.news))
    agreed = [found for fact in fewer.news if (found := _best(fact, fewer, more)).proof]
    if not _is_enough_of_both(agreed, fewer, more):
        return False
    enough, of_news = _enough(apart), sum(found.proof for found in agreed)
    total = of_news + OF_WORDS * words + OF_BACKGROUND * _of_background(one, other)
    return of_news >= LEAST_OF_NEWS * enough and total >= enough


class Agreed(NamedTuple):
    """How much a fact of one article and one of the other prove together."""

    proof: float
    fact: Fact
    told: Fact


def _enough(apart: timedelta | None) -> float:
    if apart is None:
        return ENOUGH_UNDATED
    return ENOUGH_SOON if apart <= SOON else ENOUGH_LATE


def _best(fact: Fact, of: Telling, among: Telling) -> Agreed:
    """What of the other's news proves most of this fact; it proves more where it leads both."""
    found = (Agreed(proof(fact, told), fact, told) for told in among.news)
    best = max(found, key=lambda agreed: agreed.proof)
    return best._replace(proof=best.proof * LEADS) if _leads(best, of, among) else best


def _leads(agreed: Agreed, of: Telling, among: Telling) -> bool:
    return agreed.fact in of.leads and agreed.told in among.leads


def _is_enough_of_both(agreed: Sequence[Agreed], fewer: Telling, more: Telling) -> bool:
    if len(agreed) == 1:
        return _is_what_both_are_about(agreed[0], fewer, more)
    if len(agreed) < LEAST_SHARED * len(fewer.news):
        return False
    if any(_leads(each, fewer, more) for each in agreed):
        return True
    materials = {each.fact.commodity for each in agreed}
    return len(materials) >= LEAST_OF_MORE * len({fact.commodity for fact in more.news})


def _is_what_both_are_about(agreed: Agreed, fewer: Telling, more: Telling) -> bool:
    """Whether one value in common is what both open with, or all the news of one and no aside of the other."""
    if not _leads(agreed, fewer, more) or agreed.fact.is_aside or agreed.told.is_aside:
        return False
    return len(fewer.news) == 1 or (agreed.fact.opens and agreed.told.opens)


def _of_background(one: Telling, other: Telling) -> float:
    """Proof of the values that only stand beside the news, in one of both or in both."""
    beside = [fact for fact in one.facts if fact not in one.news]
    return sum(max(proof(fact, told) for told in other.facts) for fact in beside)


def proof(one: Fact, other: Fact) -> float:
    """How much it proves that two facts agree; 0 where they do not."""
    if one.dimension != other.dimension:
        return 0.0
    alike = _is_of_one_thing(one, other)
    if one.values != other.values and not (alike and _agree(one, other)):
        return 0.0
    digits = min(one.digits, other.digits, len(PROOF))
    rest = _material(one, other) * _entity(one, other, digits) * _kind(one, other)
    return PROOF[digits - 1] * rest * _time(one, other, alike and digits >= SEVERAL)


def _agree(one: Fact, other: Fact) -> bool:
    return one.room[0] <= other.room[1] and other.room[0] <= one.room[1]


def _is_of_one_thing(one: Fact, other: Fact) -> bool:
    said = (one.measure, one.status, one.entity)
    return said == (other.measure, other.status, other.entity) and _material(one, other) == SAME


def _time(one: Fact, other: Fact, alike: bool) -> float:
    """0 for another period. Of one thing, the same end will do: readers take the quarter for the year up to its end."""
    if one.end is None or other.end is None:
        return 1.0 if _is_of_one_day(one.start, other.start, one, other) else 0.0
    if not _is_of_one_day(one.end, other.end, one, other):
        return 0.0
    if _is_of_one_day(one.start, other.start, one, other):
        return SAME
    return OTHER_START if alike else 0.0


def _is_of_one_day(day: date | None, told: date | None, one: Fact, other: Fact) -> bool:
    return _near(day, told) if one.tells_year and other.tells_year else _same_season(day, told)


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs(one - other) <= SLACK


def _same_season(one: date | None, other: date | None) -> bool:
    if one is None or other is None:
        return True
    apart = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(apart, 366 - apart) <= SLACK.days


def _material(one: Fact, other: Fact) -> float:
    """The same, or one a form of the other: "aluminium" and "aluminium ingot"."""
    if one.commodity is None or other.commodity is None:
        return 1.0
    fewer, more = sorted((set(one.commodity.split()), set(other.commodity.split())), key=len)
    return SAME if fewer <= more else OTHER_MATERIAL


def _entity(one: Fact, other: Fact, digits: int) -> float:
    if not one.entity or not other.entity:
        return 1.0
    if one.entity == other.entity or one.entity in other.wholes or other.entity in one.wholes:
        return SAME
    return RENAMED if digits >= NEARLY_A_NAME else OTHER_ENTITY


def _kind(one: Fact, other: Fact) -> float:
    """Measure and status: a reader may take one for another."""
    both = {one.measure, other.measure}
    measure = 1.0 if len(both) == 1 else SENT_OUT if both <= OUTWARD else OTHER_KIND
    return measure * (1.0 if one.status == other.status else OTHER_KIND)
