"""What speaks against a value that the store holds: its series' history and its relatives, asked in SQL, judged in
plausibility.py. A function of what was held at a moment, so that it can be asked as of any day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from storage.changes import append_change
from storage.db import Database, Row, one, rows
from storage.derived_queries import as_known
from storage.figures import read_amount
from storage.known import Known, is_additive
from storage.models import Change
from storage.periods import DAYS_A_MONTH
from storage.plausibility import (
    ENOUGH_FOR_SCALE,
    Claim,
    Doubt,
    beyond_whole,
    enough_of_length,
    falling,
    has_outlier,
    is_strange,
    mixed_stages,
    other_change,
    out_of_scale,
    out_of_season,
    sum_beyond_whole,
)
from storage.queries import Moment, moment_bound
from storage.testimony import testimony
from storage.titles import subject

# Periods of one length may differ by so many days.
SLACK = 3
COLUMNS = """
    o.id AS observation, o.period_start, o.period_end, v.value, v.low, v.high, v.bound, v.figure_id, v.known_from,
    v.known_to, f.raw, f.source, f.period
"""
NOW = "v.known_to IS NULL"
THEN = "v.known_from <= :as_of AND (v.known_to IS NULL OR v.known_to > :as_of)"
TARGET = f"""
    SELECT {COLUMNS}, s.id AS series, s.measure, s.status, s.commodity, s.entity, s.unit, f.change_pct, f.change_basis,
        v.value_real
    FROM observations AS o JOIN series AS s ON s.id = o.series_id
    JOIN vintages AS v ON v.observation_id = o.id JOIN figures AS f ON f.id = v.figure_id
    WHERE o.id = :observation AND {{held}}
"""  # noqa: S608 - nothing but constants
ALIKE = f"abs(julianday(o.period_end) - julianday(o.period_start) - :days + 1) <= {SLACK}"
# Bare numbers of the series' other periods about as long: value, and how many days later each ends.
LIKES = f"""
    SELECT v.value_real, julianday(o.period_end) - julianday(:period_end)
    FROM observations AS o CROSS JOIN vintages AS v ON v.observation_id = o.id AND {{held}}
    WHERE o.series_id = :series AND o.id <> :observation AND v.value_real IS NOT NULL AND {ALIKE}
"""  # noqa: S608 - nothing but constants
# Bare values a day, or values where they do not add up, of the whole series.
RATES = """
    SELECT v.value_real / CASE WHEN :additive THEN julianday(o.period_end) - julianday(o.period_start) + 1 ELSE 1 END
    FROM observations AS o CROSS JOIN vintages AS v ON v.observation_id = o.id AND {held}
    WHERE o.series_id = :series AND o.period_end IS NOT NULL AND v.value_real IS NOT NULL
"""
HISTORY = f"""
    SELECT {COLUMNS} FROM observations AS o
    CROSS JOIN vintages AS v ON v.observation_id = o.id CROSS JOIN figures AS f ON f.id = v.figure_id
    WHERE o.series_id = :series AND o.period_end IS NOT NULL AND {{held}} AND {{which}}
"""  # noqa: S608 - nothing but constants
ALL = "TRUE"
# A year before, a day or two off as calendars have it.
YEAR_BEFORE = f"""o.period_end BETWEEN date(:period_end, '-1 year', '-{SLACK} days')
    AND date(:period_end, '-1 year', '+{SLACK} days') AND {ALIKE}"""
# Stretches of time of which one has less than a part of it, before rounding is asked.
FALLING = """o.id <> :observation AND (
    o.period_end >= :period_start AND o.period_end <= :period_end AND o.period_start >= :period_start
        AND v.value_real >= :value_real
    OR o.period_end >= :period_end AND o.period_end <= date(:period_end, '+1 year') AND o.period_start <= :period_start
        AND v.value_real <= :value_real)"""
# Parts or wholes, direct ones, of an observation's entity, or of its commodity: for the same period.
KIN = """
    SELECT p.kind, {name} AS name, {columns} FROM observations AS t CROSS JOIN series AS s ON s.id = t.series_id
    CROSS JOIN parts AS p ON p.{own} = s.{key}_key AND p.kind IN ({kinds})
    CROSS JOIN series AS x ON x.entity_key = {entity} AND x.commodity_key = {commodity} AND x.measure = s.measure
        AND x.status = s.status AND x.dimension = s.dimension
    CROSS JOIN observations AS o ON o.series_id = x.id
        AND coalesce(o.period_start, '') = coalesce(t.period_start, '')
        AND coalesce(o.period_end, '') = coalesce(t.period_end, '')
    CROSS JOIN vintages AS v ON v.observation_id = o.id CROSS JOIN figures AS f ON f.id = v.figure_id
    WHERE t.id = :observation AND {{held}}
    ORDER BY p.kind, name
"""


def _kin(*, key: str, own: str) -> str:
    other = "whole" if own == "part" else "part"
    of_entity = key == "entity"
    return KIN.format(
        columns=COLUMNS,
        key=key,
        own=own,
        name=f"x.{key}",
        kinds="'producer', 'place'" if of_entity else "'material', 'stage'",
        entity=f"p.{other}" if of_entity else "s.entity_key",
        commodity="s.commodity_key" if of_entity else f"p.{other}",
    )


QUERIES = {(key, own): _kin(key=key, own=own) for key in ("entity", "commodity") for own in ("part", "whole")}


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
    found = _ask(db, TARGET, {"observation": observation, "as_of": as_of})
    if not found:
        return None
    (target,) = found
    known = as_known(target)
    asked = {name: target[name] for name in ("series", "period_start", "period_end", "value_real")}
    asked |= {"observation": observation, "as_of": as_of, "days": known.days}
    additive = is_additive(target["measure"], target["unit"])
    return Case(target, known, additive, as_of, asked | {"additive": additive})


def _ask(db: Database, query: str, asked: Mapping[str, object], which: str = ALL) -> list[Row]:
    return rows(db, query.format(held=NOW if asked["as_of"] is None else THEN, which=which), asked)


def _history(db: Database, case: Case, which: str) -> list[Known]:
    return [as_known(row) for row in _ask(db, HISTORY, case.asked, which)]


def _found(db: Database, case: Case) -> list[Doubt]:
    """Doubts of the value, and of others of its series that are out of scale now."""
    history = _of_history(db, case) if case.known.end is not None else []
    return [*history, *_of_relatives(db, case)]


def _of_history(db: Database, case: Case) -> list[Doubt]:
    scale, season = _of_likes(db, case)
    if not case.additive or any(doubt.observation == case.known.observation for doubt in scale):
        return scale
    falls = falling(case.known, _history(db, case, FALLING), case.unit) if case.known.is_exact else ()
    return [*scale, *season, *falls, *_of_change(db, case)]


def _of_likes(db: Database, case: Case) -> tuple[list[Doubt], list[Doubt]]:
    """Out of scale, by periods as long or else by all; and out of season.

    Rows are looked at only where the bare numbers are strange: that is rare, and a store has many.
    """
    value, others = case.target["value_real"], _numbers(db, LIKES, case)
    if len(others) < ENOUGH_FOR_SCALE:
        strange = has_outlier([rate for (rate,) in _numbers(db, RATES, case)])
        return out_of_scale(_history(db, case, ALL), case.unit, additive=case.additive) if strange else [], []
    enough = enough_of_length(round(case.known.days / DAYS_A_MONTH))
    if value is None or not is_strange(value, others, enough):
        return [], []
    alike = _history(db, case, ALIKE)
    scale = out_of_scale(alike, case.unit, additive=case.additive)
    if not case.additive or case.target["status"] != "actual":
        return scale, []
    season = out_of_season(case.known, alike, case.unit)
    return scale, [season] if season else []


def _numbers(db: Database, query: str, case: Case) -> list[Any]:
    return db.conn.execute(query.format(held=NOW if case.as_of is None else THEN), case.asked).fetchall()


def _of_change(db: Database, case: Case) -> list[Doubt]:
    percent = read_amount(case.target["change_pct"])
    if percent is None or case.target["change_basis"] != "yoy" or case.known.months is None:
        return []
    year_before = case.known.months.moved(-12)
    before = (known for known in _history(db, case, YEAR_BEFORE) if known.months == year_before)
    found = (other_change(case.known, percent, known, case.unit) for known in before)
    return [doubt for doubt in found if doubt]


def _of_relatives(db: Database, case: Case) -> list[Doubt]:
    me, unit, as_of = case.known.observation, case.unit, case.as_of
    own = Claim(case.target["entity"], case.known)
    metal = Claim(case.target["commodity"], case.known)
    found = _whole_doubts(own, _relatives(db, "entity", "whole", me, as_of), unit)
    found += _stage_doubts(metal, _relatives(db, "commodity", "whole", me, as_of), unit)
    for row in _relatives(db, "entity", "part", me, as_of):
        found += _whole_doubts(
            _claim(row), _relatives(db, "entity", "whole", row["observation"], as_of), unit
        )
    for row in _relatives(db, "commodity", "part", me, as_of):
        siblings = _relatives(db, "commodity", "whole", row["observation"], as_of)
        found += _stage_doubts(_claim(row), siblings, unit)
    return [_about(doubt, me) for doubt in found if me in (doubt.observation, *doubt.others)]


def _relatives(db: Database, key: str, own: str, observation: int, as_of: str | None) -> list[Row]:
    """Rows of KIN: as a whole, the parts of the observation; as a part, its wholes."""
    return _ask(db, QUERIES[key, own], {"observation": observation, "as_of": as_of})


def _claim(row: Row) -> Claim:
    return Claim(row["name"], as_known(row))


def _whole_doubts(whole: Claim, parts: Sequence[Row], unit: str) -> list[Doubt]:
    kinds = {kind: [_claim(row) for row in parts if row["kind"] == kind] for kind in ("producer", "place")}
    single = [beyond_whole(part, whole, unit) for of_kind in kinds.values() for part in of_kind]
    together = [sum_beyond_whole(of_kind, whole, unit) for of_kind in kinds.values()]
    return [doubt for doubt in (*single, *together) if doubt]


def _stage_doubts(whole: Claim, parts: Sequence[Row], unit: str) -> list[Doubt]:
    kinds = {kind: [_claim(row) for row in parts if row["kind"] == kind] for kind in ("material", "stage")}
    single = [beyond_whole(part, whole, unit) for part in kinds["material"]]
    return [doubt for doubt in (*single, mixed_stages(kinds["stage"], whole, unit)) if doubt]


def _about(doubt: Doubt, me: int) -> Doubt:
    """The doubt as one about this observation: both sides of a comparison are suspect."""
    if doubt.observation == me:
        return doubt
    others = (doubt.observation, *(other for other in doubt.others if other != me))
    return replace(doubt, observation=me, others=others)


def _tell(db: Database, doubt: Doubt, now: datetime, cause: str) -> Change | None:
    key = _key(doubt)
    if one(db, "SELECT 1 FROM changes WHERE key = ?", [key]):
        return None
    said, *others = (testimony(db, figure) for figure in _figures(db, (doubt.observation, *doubt.others)))
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


def _figures(db: Database, observations: Iterable[int]) -> list[int]:
    query = "SELECT figure_id FROM vintages WHERE observation_id = ? AND known_to IS NULL"
    found = (one(db, query, [observation]) for observation in observations)
    return [row["figure_id"] for row in found if row]
