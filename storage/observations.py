"""Observations: the value of a series for a period, settled anew whenever its live witnesses change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from storage.changes import append_change
from storage.db import Database, Row, one, rows
from storage.doubts import tell_doubts
from storage.figure_changes import (
    conflict_key,
    conflict_kind,
    conflict_pairs,
    figure_conflict,
    figure_new,
    figure_revised,
    figure_withdrawn,
    is_revision,
)
from storage.figures import amount_text, read_amount
from storage.models import Change, Figure
from storage.moments import day_text, moment_or_none, moment_text
from storage.part_of import part_values, parts_first, wholes_of
from storage.records import tell_record
from storage.series import Series, period_of, series_of
from storage.settle import Settled, Witness, settle
from storage.testimony import Testimony, live_testimonies, superseded_witnesses, testimony

__all__ = ["Settled", "Witness", "add_witness", "observations_of", "resettle", "settle"]


def add_witness(db: Database, figure_id: int, figure: Figure) -> int | None:
    """The id of the observation that the figure speaks for, opened if new; None where it makes none."""
    series = series_of(figure)
    if series is None:
        return None
    observation = _observation_id(db, _series_id(db, series), figure)
    db.conn.execute(
        "INSERT INTO witnesses (figure_id, observation_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [figure_id, observation],
    )
    return observation


def _series_id(db: Database, series: Series) -> int:
    db.conn.execute(
        "INSERT INTO series (key, measure, status, commodity, entity, dimension, unit)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
        [
            *(series.key, series.measure, series.status),
            *(series.commodity, series.entity, series.dimension, series.unit),
        ],
    )
    return int(db.conn.execute("SELECT id FROM series WHERE key = ?", [series.key]).fetchone()[0])


def _observation_id(db: Database, series: int, figure: Figure) -> int:
    start, end = (day_text(day) for day in period_of(figure))
    db.conn.execute(
        "INSERT INTO observations (series_id, period_start, period_end) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [series, start, end],
    )
    found = db.conn.execute(
        "SELECT id FROM observations WHERE series_id = ?"
        " AND coalesce(period_start, '') = ? AND coalesce(period_end, '') = ?",
        [series, start or "", end or ""],
    )
    return int(found.fetchone()[0])


def observations_of(db: Database, revision: int | None, reader: int) -> set[int]:
    """The observations that one reading of a revision speaks for."""
    query = (
        "SELECT DISTINCT x.observation_id AS id FROM figures AS f JOIN witnesses AS x ON x.figure_id = f.id"
        " WHERE f.revision_id = ? AND f.reader = ?"
    )
    return {row["id"] for row in rows(db, query, [revision, reader])}


@dataclass(frozen=True, slots=True)
class _Case:
    """One observation being settled: what it held, its live witnesses, and what they settle on."""

    observation: int
    now: datetime
    open: Row | None
    old: Testimony | None
    live: dict[int, Testimony]
    settled: Settled | None
    of_parts: Mapping[Decimal, str]
    cause: str

    @property
    def new(self) -> Testimony | None:
        return self.live[self.settled.chosen.figure_id] if self.settled else None


def resettle(db: Database, observations: Iterable[int], now: datetime, cause: str = "wire") -> list[Change]:
    """Settles each observation from all its live witnesses; returns the changes that this made.

    A value other than the open vintage's closes that vintage and opens another; then the wholes that the observation
    is a part of are settled too, as a part's number is not taken for theirs. Call inside write().
    """
    changes: list[Change] = []
    moved: list[int] = []
    due = parts_first(db, observations)
    while due:
        turned = [number for number in due if _settle_one(db, number, now, cause, changes)]
        moved += turned
        due = parts_first(db, {whole for number in turned for whole in wholes_of(db, number)} - {*moved})
    return changes + [change for number in moved for change in _judge(db, number, now, cause)]


def _judge(db: Database, observation: int, now: datetime, cause: str) -> list[Change]:
    """What a new value means once all of its article stand: what speaks against it, or else that it is a record."""
    changes, suspect = tell_doubts(db, observation, now, cause)
    return changes if suspect else changes + tell_record(db, observation, now, cause)


def _settle_one(db: Database, observation: int, now: datetime, cause: str, changes: list[Change]) -> bool:
    """Whether the observation has another value now; adds what that means to `changes`."""
    case = _case(db, observation, now, cause)
    vintage = None if _is_unchanged(case) else _turn_over(db, case)
    changes += [] if vintage is None else _value_changes(db, case, vintage)
    changes += _conflict_changes(db, case)
    return vintage is not None


def _case(db: Database, observation: int, now: datetime, cause: str) -> _Case:
    held = one(db, "SELECT * FROM vintages WHERE observation_id = ? AND known_to IS NULL", [observation])
    live = {each.id: each for each in live_testimonies(db, observation)}
    old = _held(db, held["figure_id"], live) if held and held["figure_id"] else None
    settled, of_parts = _settled(db, observation, [each.witness for each in live.values()])
    return _Case(observation, now, held, old, live, settled, of_parts, cause)


def _settled(
    db: Database, observation: int, witnesses: Sequence[Witness]
) -> tuple[Settled | None, Mapping[Decimal, str]]:
    """What the witnesses settle on, and the values of parts.

    Only a dispute asks for these, and for what was said in texts that were superseded.
    """
    settled = settle(witnesses)
    if settled is None or not (settled.conflicting or settled.replaced):
        return settled, {}
    of_parts, superseded = part_values(db, observation), superseded_witnesses(db, observation)
    return (settle(witnesses, of_parts, superseded) if of_parts or superseded else settled), of_parts


def _held(db: Database, figure: int, live: dict[int, Testimony]) -> Testimony:
    """The vintage's own figure; where that is silent, the live one that says the same in the same voice."""
    if figure in live:
        return live[figure]
    old = testimony(db, figure)
    said = (old.witness.voice, old.witness.amount)
    same = (each for each in live.values() if (each.witness.voice, each.witness.amount) == said)
    return next(same, old)


def _is_unchanged(case: _Case) -> bool:
    if case.open is None:
        return False
    if case.new is None:
        return case.old is None
    held = tuple(read_amount(case.open[name]) for name in ("value", "low", "high"))
    return case.old is not None and (held, case.open["bound"]) == (
        case.new.witness.amount,
        case.new.figure.bound,
    )


def _turn_over(db: Database, case: _Case) -> int:
    """Closes the open vintage, opens the next; the id of that. Time never runs backwards between the two."""
    moment = moment_text(case.now)
    if case.open is not None:
        moment = max(moment, case.open["known_from"])
        db.conn.execute("UPDATE vintages SET known_to = ? WHERE id = ?", [moment, case.open["id"]])
    cursor = db.conn.execute(
        "INSERT INTO vintages (observation_id, value, value_real, low, high, bound, figure_id, published,"
        " known_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [case.observation, *_vintage_values(case.new), moment],
    )
    return int(cursor.lastrowid or 0)


def _vintage_values(new: Testimony | None) -> list[object]:
    if new is None:
        return [None] * 7
    value, low, high = new.witness.amount
    return [
        *(amount_text(value), None if value is None else float(value), amount_text(low), amount_text(high)),
        *(new.figure.bound, new.id, moment_or_none(new.published)),
    ]


def _value_changes(db: Database, case: _Case, vintage: int) -> list[Change]:
    change = _value_change(case)
    if change is None:
        return []
    added = append_change(
        db, f"{change.kind}|{case.observation}|{vintage}", replace(change, cause=case.cause)
    )
    return [added] if added else []


def _value_change(case: _Case) -> Change | None:
    """None for a value that is only sharper, and for one that a conflict entry tells of."""
    old, new = case.old, case.new
    if new is None:
        return figure_withdrawn(old, case.now) if old else None
    if old is None:
        return figure_new(new, case.now)
    replaced = case.settled.replaced if case.settled else ()
    return figure_revised(old, new, case.now) if is_revision(old, new, case.live, replaced) else None


def _conflict_changes(db: Database, case: _Case) -> list[Change]:
    if case.settled is None or case.new is None:
        return []
    made = []
    for before, after in conflict_pairs(case.settled, case.old.witness if case.old else None):
        old, new = case.live[before], case.live[after]
        part = next((name for each in (old, new) if (name := _part_of(case, each))), None)
        kind = conflict_kind(old, new, part)
        change = figure_conflict(kind, old, new, case.new, case.now, part)
        made.append(
            append_change(
                db, conflict_key(kind, case.observation, old, new), replace(change, cause=case.cause)
            )
        )
    return [change for change in made if change]


def _part_of(case: _Case, said: Testimony) -> str | None:
    """The part whose number it is; None for an honest witness."""
    if case.settled is None or said.witness not in case.settled.borrowed or said.witness.value is None:
        return None
    return case.of_parts.get(said.witness.value)
