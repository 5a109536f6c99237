"""The same release in other words, or in another language: found by its figures and its time, not by its words.

Two articles tell one release where, within days of each other, most figures of the one that has fewer stand in the
other: same measure, no other period, and the same value, or one within the rounding of the same producer's. How much
that proves grows with the digits: 216,732 tons stands in no other release of that week, 2 million tons in many.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from storage.db import Database, Row, rows
from storage.figures import read_amount
from storage.moments import read_day, read_moment
from storage.names import entity_key
from storage.rounding import room, room_of_range
from storage.units import dimension_of

# Days between the first telling and the last, and those within which a single figure is proof enough.
LONGEST, SOON = timedelta(days=14), timedelta(days=4)
# What an equal value proves by the number of its significant digits, from one on; more prove no more.
PROOF = (0.15, 0.3, 0.6, 0.9, 1.2)
# Proof that makes two articles one release; far apart or undated ones need two figures for it.
ENOUGH = 1.2
LEAST_SHARED = 0.5
# Articles with more figures than this are not told apart by one of them.
FEW = 2
# Below that the reader was guessing; above, two articles that it reads alike may still tell the same.
LEAST_CONFIDENCE = 0.4
MOST_CANDIDATES = 50
# Printed interval ends differ by a day or two between wires.
SLACK = timedelta(days=3)
FACTS = """
    SELECT f.measure, f.status, f.commodity, coalesce(f.known_as, f.entity) AS entity, f.unit, f.value, f.low, f.high,
        f.raw, f.bound, f.period_start, f.period_end
    FROM articles AS a JOIN figures AS f ON f.revision_id = a.revision_id AND f.reader = a.reader
    WHERE a.id = ? AND f.confidence >= ?
"""
WHEN = """
    SELECT r.published AS at FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id WHERE a.id = ?
"""
# Other articles with a figure of that very value, and those with a figure for an observation of this one's.
OF_VALUE = """
    SELECT DISTINCT a.id FROM articles AS x JOIN figures AS o ON o.revision_id = x.revision_id AND o.reader = x.reader
    JOIN figures AS f ON f.value_real = o.value_real
    JOIN articles AS a ON a.revision_id = f.revision_id AND a.reader = f.reader
    WHERE x.id = ?1 AND a.id <> ?1 ORDER BY a.id DESC LIMIT ?2
"""
OF_OBSERVATION = """
    SELECT DISTINCT a.id FROM articles AS x JOIN figures AS o ON o.revision_id = x.revision_id AND o.reader = x.reader
    JOIN witnesses AS w ON w.figure_id = o.id JOIN witnesses AS v ON v.observation_id = w.observation_id
    JOIN figures AS f ON f.id = v.figure_id
    JOIN articles AS a ON a.revision_id = f.revision_id AND a.reader = f.reader
    WHERE x.id = ?1 AND a.id <> ?1 ORDER BY a.id DESC LIMIT ?2
"""


class Fact(NamedTuple):
    """What a figure says, as far as another telling of it must agree; values in the dimension's unit.

    `room` is the lowest and highest value that its printed number leaves room for.
    """

    measure: str
    status: str
    commodity: str | None
    entity: str
    dimension: str
    values: tuple[Decimal, ...]
    room: tuple[Decimal, Decimal]
    start: date | None
    end: date | None

    @property
    def digits(self) -> int:
        """Significant digits of the value, of both ends of a range."""
        return sum(len(value.normalize().as_tuple().digits) for value in self.values)


def is_retold(one: Sequence[Fact], other: Sequence[Fact], apart: timedelta | None) -> bool:
    """Whether two articles, published so far apart (None: not known), tell the same release."""
    if not one or not other or (apart is not None and abs(apart) > LONGEST):
        return False
    fewer, more = sorted((list(dict.fromkeys(one)), list(dict.fromkeys(other))), key=len)
    proofs = [proof for fact in fewer if (proof := max(_proof(fact, told) for told in more)) > 0]
    if len(proofs) < LEAST_SHARED * len(fewer):
        return False
    if apart is None or abs(apart) > SOON:
        return sum(proofs) >= ENOUGH and len(proofs) > 1
    return sum(proofs) >= ENOUGH or _is_all_they_say(fewer, more)


def _proof(one: Fact, other: Fact) -> float:
    """How much it proves that two figures agree; 0 where they do not."""
    same = (one.measure, one.status, one.dimension) == (other.measure, other.status, other.dimension)
    if not same or not (_near(one.start, other.start) and _near(one.end, other.end)):
        return 0.0
    rounded = _is_of_one_thing(one, other) and one.room[0] <= other.room[1] and other.room[0] <= one.room[1]
    if one.values != other.values and not rounded:
        return 0.0
    return PROOF[min(one.digits, other.digits, len(PROOF)) - 1]


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs(one - other) <= SLACK


def _is_of_one_thing(one: Fact, other: Fact) -> bool:
    return (one.commodity, one.entity) == (other.commodity, other.entity)


def _is_all_they_say(fewer: Sequence[Fact], more: Sequence[Fact]) -> bool:
    """Whether all figures of the shorter article stand in the other, of the same material and producer."""
    if len(fewer) < FEW < len(more):
        return False
    return all(any(_is_of_one_thing(fact, told) and _proof(fact, told) for told in more) for fact in fewer)


def retellings(db: Database, article: int) -> set[int]:
    """Articles that tell the release of this one in other words; call inside write(), once its figures are stored."""
    facts, told_at = facts_of(db, article), _told_at(db, article)
    found = set()
    for other in _candidates(db, article) if facts else ():
        other_at = _told_at(db, other)
        apart = other_at - told_at if told_at and other_at else None
        if is_retold(facts, facts_of(db, other), apart):
            found.add(other)
    return found


def facts_of(db: Database, article: int) -> list[Fact]:
    """The facts of an article's standing text."""
    return [_fact(row) for row in rows(db, FACTS, [article, LEAST_CONFIDENCE])]


def _fact(row: Row) -> Fact:
    dimension = dimension_of(row["unit"])
    amounts = [read_amount(row[name]) for name in ("value", "low", "high")]
    values = tuple(amount * dimension.factor for amount in amounts if amount is not None)
    ends = (
        room(values[0], row["raw"], row["bound"])
        if len(values) == 1
        else room_of_range(values[0], values[-1])
    )
    return Fact(
        *(row["measure"], row["status"], row["commodity"], entity_key(row["entity"] or ""), dimension.name),
        *(values, ends, read_day(row["period_start"]), read_day(row["period_end"])),
    )


def _told_at(db: Database, article: int) -> datetime | None:
    found = rows(db, WHEN, [article])
    return read_moment(found[0]["at"]) if found else None


def _candidates(db: Database, article: int) -> set[int]:
    return {
        row["id"]
        for query in (OF_VALUE, OF_OBSERVATION)
        for row in rows(db, query, [article, MOST_CANDIDATES])
    }
