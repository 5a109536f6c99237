"""What speaks against a value that the store holds: its series' history, asked in SQL and judged in plausibility.py,
and its relatives. A function of what was held at a moment, so that it can be asked as of any day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from storage.changes import append_change
from storage.db import Database, Row, one, rows
from storage.figures import read_amount
from storage.known import Known, is_additive
from storage.known_queries import AS_LONG, COLUMNS, NEARBY, SLACK, as_known, bare, held, nearby
from storage.models import Change
from storage.periods import DAYS_A_MONTH
from storage.plausibility import (
    ENOUGH_FOR_SCALE,
    Doubt,
    enough_of_length,
    falling,
    has_outlier,
    is_strange,
    other_change,
    out_of_scale,
    out_of_season,
)
from storage.queries import Moment, moment_bound
from storage.relatives import doubts_by_relatives
from storage.testimony import held_testimony
from storage.titles import subject

TARGET = f"""
    SELECT {COLUMNS}, s.id AS series, s.measure, s.status, s.commodity, s.entity, s.unit, f.change_pct,
        f.change_basis, v.value_real
    FROM observations AS o JOIN series AS s ON s.id = o.series_id
    JOIN vintages AS v ON v.observation_id = o.id JOIN figures AS f ON f.id = v.figure_id
    WHERE o.id = :observation AND {{held}}
"""  # noqa: S608 - nothing but constants
# Bare numbers of the series' other periods about as long: value, and how many days later each ends.
LIKES = f"""
    SELECT {{value}}, julianday(o.period_end) - julianday(:period_end) FROM {{source}}
    WHERE o.series_id = :series AND o.id <> :observation AND {{value}} IS NOT NULL AND {NEARBY} AND {AS_LONG}
"""  # noqa: S608 - nothing but constants
# Bare values a day, or values where they do not add up, of all periods.
RATES = f"""
    SELECT {{value}} / CASE WHEN :additive THEN julianday(o.period_end) - julianday(o.period_start) + 1 ELSE 1 END
    FROM {{source}} WHERE o.series_id = :series AND {NEARBY} AND {{value}} IS NOT NULL
"""  # noqa: S608 - nothing but constants
HISTORY = f"""
    SELECT {COLUMNS} FROM observations AS o
    CROSS JOIN vintages AS v ON v.observation_id = o.id CROSS JOIN figures AS f ON f.id = v.figure_id
    WHERE o.series_id = :series AND {{held}} AND {{which}}
"""  # noqa: S608 - nothing but constants
LIKE = f"{NEARBY} AND {AS_LONG}"
# A year before, a day or two off as calendars have it.
YEAR_BEFORE = f"""o.period_end BETWEEN date(:period_end, '-1 year', '-{SLACK} days')
    AND date(:period_end, '-1 year', '+{SLACK} days') AND {AS_LONG}"""
# Stretches of time of which one has less than a part of it, before rounding is asked.
FALLING = """o.id <> :observation AND o.period_end BETWEEN :period_start AND date(:period_end, '+1 year') AND (
    o.period_end <= :period_end AND o.period_start >= :period_start AND {value} >= :value_real
    OR o.period_end >= :period_end AND o.period_start <= :period_start AND {value} <= :value_real)"""


class Case(NamedTuple):
    """A value that is looked into, as of a stored moment or now (None); `asked` are the parameters of its queries."""

    target: Row
    known: Known
    additive: bool
    as_of: str | None
    asked: dict[str, object]

    @property
    def unit(self) -> str:
        """The series' unit."""
        return str(self.target["unit"])


def doubts_of(db: Database, observation: int, as_of: str | None = None) -> list[Doubt]:
    """What speaks against the value, as of a stored moment or now (None); nothing where no value is held."""
    case = _case(db, observation, as_of)
    return [doubt for doubt in _found(db, case) if doubt.observation == observation] if case else []


def with_doubts(db: Database, values: Iterable[Row], *, as_of: Moment = None) -> list[Row]:
    """The rows of `series_queries.values`, each with `doubts`, in words; of derived and estimated values none."""
    moment = moment_bound(as_of, "as_of", end_of_day=True)
    return [row | {"doubts": _words(db, row["id"], moment)} for row in values]


def _words(db: Database, observation: int | None, as_of: str | None) -> list[str]:
    return [] if observation is None else [doubt.words for doubt in doubts_of(db, observation, as_of)]


def tell_doubts(db: Database, observation: int, now: datetime, cause: str) -> tuple[list[Change], bool]:
    """Appends figure.suspect for what speaks against a value that has just come, or against others because of it.

    The changes, and whether the value itself is suspect: each comparison of the same values is told once. Call inside
    write().
    """
    case = _case(db, observation, None)
    if case is None:
        return [], False
    found = _found(db, case)
    changes = [change for doubt in found if (change := _tell(db, doubt, now, cause))]
    return changes, any(doubt.observation == observation for doubt in found)


def _case(db: Database, observation: int, as_of: str | None) -> Case | None:
    target = one(db, TARGET.format(held=held(as_of)), {"observation": observation, "as_of": as_of})
    if target is None:
        return None
    known = as_known(target)
    asked = {name: target[name] for name in ("series", "period_start", "period_end", "value_real")}
    additive = is_additive(target["measure"], target["unit"])
    asked |= {"observation": observation, "as_of": as_of, "additive": additive}
    asked |= nearby(known.end, known.days) if known.end else {}
    return Case(target, known, additive, as_of, asked)


def _history(db: Database, case: Case, which: str) -> list[Known]:
    query = HISTORY.format(held=held(case.as_of), which=which.format(value=bare(case.as_of).value))
    return [as_known(row) for row in rows(db, query, case.asked)]


def _found(db: Database, case: Case) -> list[Doubt]:
    """Doubts of the value, and of others of its series that are out of scale now."""
    history = _of_history(db, case) if case.known.end is not None else []
    return [*history, *doubts_by_relatives(db, case.known, case.target, case.as_of)]


def _of_history(db: Database, case: Case) -> list[Doubt]:
    scale, season = _of_likes(db, case)
    if not case.additive or any(doubt.observation == case.known.observation for doubt in scale):
        return scale
    falls = falling(case.known, _history(db, case, FALLING), case.unit) if case.known.is_exact else ()
    return [*scale, *season, *falls, *_of_change(db, case)]


def _of_likes(db: Database, case: Case) -> tuple[list[Doubt], list[Doubt]]:
    """Out of scale, by periods as long or else by all, of those near in time; and out of season.

    Rows are looked at only where the bare numbers are strange: that is rare, and a store has many.
    """
    value, others = case.target["value_real"], _numbers(db, LIKES, case)
    if len(others) < ENOUGH_FOR_SCALE:
        strange = has_outlier([rate for (rate,) in _numbers(db, RATES, case)])
        return out_of_scale(
            _history(db, case, NEARBY), case.unit, additive=case.additive
        ) if strange else [], []
    enough = enough_of_length(round(case.known.days / DAYS_A_MONTH))
    if value is None or not is_strange(value, others, enough):
        return [], []
    alike = _history(db, case, LIKE)
    scale = out_of_scale(alike, case.unit, additive=case.additive)
    if not case.additive or case.target["status"] != "actual":
        return scale, []
    season = out_of_season(case.known, alike, case.unit)
    return scale, [season] if season else []


def _numbers(db: Database, query: str, case: Case) -> list[Any]:
    return db.conn.execute(query.format(**bare(case.as_of)._asdict()), case.asked).fetchall()


def _of_change(db: Database, case: Case) -> list[Doubt]:
    percent = read_amount(case.target["change_pct"])
    if percent is None or case.target["change_basis"] != "yoy" or case.known.months is None:
        return []
    year_before = case.known.months.moved(-12)
    before = (known for known in _history(db, case, YEAR_BEFORE) if known.months == year_before)
    found = (other_change(case.known, percent, known, case.unit) for known in before)
    return [doubt for doubt in found if doubt]


def _tell(db: Database, doubt: Doubt, now: datetime, cause: str) -> Change | None:
    key = _key(doubt)
    if one(db, "SELECT 1 FROM changes WHERE key = ?", [key]):
        return None
    said, *others = (held_testimony(db, each) for each in (doubt.observation, *doubt.others))
    change = Change(
        kind="figure.suspect",
        wire=said.witness.wire,
        at=now,
        title=f"{subject(said.figure)}: {doubt.words}",
        before=others[0].as_dict() if others else None,
        after=said.as_dict() | {"check": doubt.check, "arithmetic": doubt.words},
        quote=said.figure.quote,
        url=said.url,
        cause=cause,
    )
    return append_change(db, key, change)


def _key(doubt: Doubt) -> str:
    """The same for the same comparison of the same values, whichever of them came last."""
    numbers = "-".join(map(str, sorted({doubt.observation, *doubt.others})))
    values = " ".join(sorted(str(value.normalize()) for value in doubt.values if value is not None))
    return f"figure.suspect|{doubt.check}|{hashlib.sha256(f'{numbers}|{values}'.encode()).hexdigest()[:24]}"
