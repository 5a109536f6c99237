"""All-time highs and lows: a new period that beats every earlier one of its length, told once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from storage.changes import append_change
from storage.db import Database, Row, one, rows
from storage.figure_changes import difference
from storage.known import Known, is_additive
from storage.known_queries import AS_LONG, COLUMNS, NOW, as_known
from storage.models import Change
from storage.periods import length
from storage.rounding import significant_digits
from storage.testimony import held_testimony
from storage.titles import amount, grouped, subject, when

# Earlier periods that make a record one: fewer prove nothing. By months of a period; of others ENOUGH_OF_OTHERS.
ENOUGH = {1: 24, 3: 12, 6: 8}
ENOUGH_OF_OTHERS = 5
# A number of so many digits leaves room for less than a part of it; the room of those far below is not looked at.
SHARP_DIGITS, CLOSE = 3, Decimal("0.02")
NAMES = {1: "months", 3: "quarters", 6: "halves", 12: "years"}
TARGET = f"""
    SELECT {COLUMNS}, s.id AS series, s.measure, s.status, s.unit, v.value_real
    FROM observations AS o JOIN series AS s ON s.id = o.series_id
    JOIN vintages AS v ON v.observation_id = o.id AND {NOW} JOIN figures AS f ON f.id = v.figure_id
    WHERE o.id = :observation
"""  # noqa: S608 - nothing but constants
# The series' other periods about as long.
ALIKE = f"""
    SELECT {COLUMNS} FROM observations AS o CROSS JOIN vintages AS v ON v.observation_id = o.id AND {NOW}
    CROSS JOIN figures AS f ON f.id = v.figure_id
    WHERE o.series_id = :series AND o.id <> :observation AND {AS_LONG}
"""  # noqa: S608 - nothing but constants
BARE = f"""
    SELECT o.held AS value, o.period_end FROM observations AS o
    WHERE o.series_id = :series AND o.id <> :observation AND o.held IS NOT NULL AND {AS_LONG}
"""  # noqa: S608 - nothing but constants
# How many of these have a bare number, whether the value is beyond all of them, and whether one is newer.
BEYOND_ALL = """
    SELECT count(*), :value_real > max(value) OR :value_real < min(value), max(period_end) > :period_end FROM ({bare})
"""
BEYOND = BEYOND_ALL.format(bare=BARE)
# The same of the newest alone: what is not beyond these is no record, however long the history is.
BEYOND_NEWEST = BEYOND_ALL.format(bare=f"{BARE} ORDER BY o.period_end DESC LIMIT 24")


class Record(NamedTuple):
    """A record: "high" or "low", the best of the `others` until then, how many those are, and the first of them."""

    way: str
    before: Known
    others: int
    since: Known


def record(new: Known, others: Sequence[Known]) -> Record | None:
    """Whether the newest period of its length beats all others, beyond rounding; None also with too little history."""
    alike = [known for known in others if _is_alike(known, new)]
    if (
        new.months is None
        or not new.is_exact
        or any(known.end and new.end and known.end > new.end for known in alike)
    ):
        return None
    if len(alike) < ENOUGH.get(length(new.months), ENOUGH_OF_OTHERS):
        return None
    since = min(alike, key=lambda known: str(known.end))
    for way in ("high", "low"):
        if before := _beaten(new, alike, way):
            return Record(way, before, len(alike), since)
    return None


def _beaten(new: Known, alike: Sequence[Known], way: str) -> Known | None:
    """The best of the others, if the new one is beyond it and beyond the room that any of them leaves."""
    sign = Decimal(1 if way == "high" else -1)
    value = sign * (new.value or 0)
    plain = [known for known in alike if known.value is not None]
    if any(sign * (known.value or 0) >= value for known in plain):
        return None
    reached = value - abs(value) * CLOSE
    rivals = [known for known in alike if _is_coarse(known) or sign * (known.value or 0) >= reached]
    rivals += sorted(plain, key=lambda known: sign * (known.value or 0))[-1:]
    best = max(rivals, key=lambda known: _far_end(known, sign))
    return best if -_far_end(new, -sign) > _far_end(best, sign) else None


def _far_end(known: Known, sign: Decimal) -> Decimal:
    """The end of its room in one direction, so that more is further."""
    return max(sign * end for end in known.room)


def _is_coarse(known: Known) -> bool:
    """Whether its printed number may leave room for others further than CLOSE from it."""
    return known.value is None or not known.is_exact or significant_digits(known.value) < SHARP_DIGITS


def _is_alike(known: Known, new: Known) -> bool:
    """Of the same calendar and length; quarters with quarters, first months of a year only with the same ones."""
    ours, theirs = new.months, known.months
    if ours is None or theirs is None or ours.calendar != theirs.calendar:
        return False
    step = length(ours) if length(ours) in NAMES else 12
    return length(theirs) == length(ours) and (theirs.first - ours.first) % step == 0


def tell_record(db: Database, observation: int, now: datetime, cause: str) -> list[Change]:
    """Appends series.record where a value that has just come is one; an observation makes one each way at most.

    Call inside write().
    """
    target = one(db, TARGET, {"observation": observation})
    if target is None or target["status"] != "actual" or not is_additive(target["measure"], target["unit"]):
        return []
    if not all(_may_be_record(db, query, target) for query in (BEYOND_NEWEST, BEYOND)):
        return []
    found = record(as_known(target), [as_known(row) for row in rows(db, ALIKE, target)])
    if found is None:
        return []
    change = _change(db, observation, found, now, cause)
    added = append_change(db, f"series.record|{found.way}|{observation}", change)
    return [added] if added else []


def _may_be_record(db: Database, query: str, target: Row) -> bool:
    count, beyond, is_old = db.conn.execute(query, target).fetchone()
    return count >= ENOUGH_OF_OTHERS and bool(beyond) and not is_old


def _change(db: Database, observation: int, found: Record, now: datetime, cause: str) -> Change:
    new, old = held_testimony(db, observation), held_testimony(db, found.before.observation)
    delta, delta_pct = difference(old, new)
    best = {"high": "highest", "low": "lowest"}[found.way]
    told = (
        f"{amount(new.figure)}{when(new.figure)} is the {best} of {found.others + 1} {_kind(found)} since"
        f" {found.since.when}, until now {_value(found)} in {found.before.when}"
    )
    return Change(
        kind="series.record",
        wire=new.witness.wire,
        at=now,
        title=f"{subject(new.figure)}: {told}",
        before=old.as_dict(),
        after=new.as_dict() | {"record": found.way, "of": found.others + 1, "since": found.since.when},
        delta=delta,
        delta_pct=delta_pct,
        quote=new.figure.quote,
        url=new.url,
        cause=cause,
    )


def _kind(found: Record) -> str:
    months = found.before.months
    count = length(months) if months else 0
    return NAMES.get(count, f"stretches of {count} months")


def _value(found: Record) -> str:
    edge = found.before.room[1] if found.way == "high" else found.before.room[0]
    return grouped(found.before.value if found.before.value is not None else edge)
