"""Read queries for derived values: computed from what the store held at a moment, never stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Any

from storage.db import Database, Row, rows
from storage.derived import Derived, derive, derive_one
from storage.figures import read_amount
from storage.known import Known, is_additive
from storage.known_queries import COLUMNS, NOW_OR_THEN, as_known, folded
from storage.models import number
from storage.moments import day_text, read_day
from storage.periods import Months, whole_months
from storage.queries import Moment, moment_bound
from storage.series_queries import with_changes
from storage.units import dimension_of

# The vintages of one series that a figure stands behind: all, or with `as_of` those that stood at that moment.
HISTORY = f"""
    SELECT {COLUMNS}, v.published, v.known_from, v.known_to
    FROM series AS s JOIN observations AS o ON o.series_id = s.id
    JOIN vintages AS v ON v.observation_id = o.id JOIN figures AS f ON f.id = v.figure_id
    WHERE s.key = :series AND (:all OR {NOW_OR_THEN})
"""  # noqa: S608 - nothing but constants
# How the observations of a series were printed, by whom, and since when the store knows of it.
PRINTED = """
    SELECT w.observation_id AS observation, f.source, f.raw, f.value, f.unit, f.bound, min(d.read_at) AS read_at
    FROM series AS s JOIN observations AS o ON o.series_id = s.id JOIN witnesses AS w ON w.observation_id = o.id
    JOIN figures AS f ON f.id = w.figure_id
    JOIN readings AS d ON d.revision_id = f.revision_id AND d.reader = f.reader
    WHERE s.key = ? AND f.value IS NOT NULL
    GROUP BY w.observation_id, f.source, f.raw, f.value, f.unit, f.bound
"""
# What a row of a derived value has in place of an article's words.
NO_ARTICLE = {"id": None, "quote": None, "url": None, "wire": None, "vintages": None, "witnesses": 0}


def with_derived(db: Database, reported: Iterable[Row], *, as_of: Moment = None) -> list[Row]:
    """The rows of `series_queries.values`, and those of derived values between them, by series and period.

    Each has also `derived`, the arithmetic in words, and `inputs`, the reported values it takes, with `sign`;
    None and [] in a reported row. `as_of` as in `values`, and the same moment.
    """
    moment = moment_bound(as_of, "as_of", end_of_day=True)
    found = []
    for _, group in groupby(reported, key=lambda row: row["series"]):
        told = list(group)
        both = [row | {"derived": None, "inputs": []} for row in told] + _derived_rows(db, told[0], moment)
        found += with_changes(
            sorted(both, key=lambda row: (row["period_end"] or "", row["period_start"] or ""))
        )
    return found


def _derived_rows(db: Database, like: Row, as_of: str | None) -> list[Row]:
    """Rows of the values that follow in the series of `like`, a row of a reported value."""
    if not is_additive(like["measure"], like["unit"]):
        return []
    held = rows(db, HISTORY, {"series": like["series"], "as_of": as_of, "all": False})
    by_observation = {row["observation"]: row for row in held}
    found = derive(_known_of(held, _printed(db, like["series"]), as_of))
    return [like | NO_ARTICLE | _derived_row(each, by_observation) for each in found]


def _derived_row(derived: Derived, held: dict[int, Row]) -> Row:
    taken = [held[each.known.observation] for each in derived.inputs]
    return {
        "period_start": day_text(derived.months.start),
        "period_end": day_text(derived.months.end),
        "period": derived.when,
        "value": number(derived.value),
        "low": None,
        "high": None,
        "bound": "exact",
        "published": max((row["published"] for row in taken if row["published"]), default=None),
        "known_from": max(row["known_from"] for row in taken),
        "derived": derived.how,
        "inputs": _inputs(derived),
    }


def _inputs(derived: Derived) -> list[dict[str, Any]]:
    return [
        {
            "id": each.known.observation,
            "sign": each.sign,
            "period": each.known.when,
            "value": number(each.known.value),
        }
        for each in derived.inputs
    ]


def derived_vintages(db: Database, series: str, months: Months) -> list[dict[str, Any]]:
    """How a derived value came to be, oldest first: value, derived, inputs, known_from, known_to.

    `value` is None from the moment on when it no longer follows: an input was withdrawn.
    """
    held = rows(db, HISTORY, {"series": series, "as_of": None, "all": True})
    printed = _printed(db, series)
    turns = sorted({row[name] for row in held for name in ("known_from", "known_to") if row[name]})
    found = [(turn, derive_one(_known_of(_standing_at(held, turn), printed, turn), months)) for turn in turns]
    changed = [(turn, each) for (_, before), (turn, each) in pairwise([("", None), *found]) if each != before]
    ends = [turn for turn, _ in changed[1:]] + [None]
    return [_vintage(each, turn, end) for (turn, each), end in zip(changed, ends, strict=bool(changed))]


def derived_row_vintages(db: Database, row: Row) -> list[dict[str, Any]]:
    """As `derived_vintages`, of a row that `with_derived` gave."""
    months = whole_months(read_day(row["period_start"]), read_day(row["period_end"]))
    return derived_vintages(db, row["series"], months) if months else []


def _vintage(derived: Derived | None, known_from: str, known_to: str | None) -> dict[str, Any]:
    held = {"known_from": known_from, "known_to": known_to}
    if derived is None:
        return held | {"value": None, "derived": None, "inputs": []}
    return held | {"value": number(derived.value), "derived": derived.how, "inputs": _inputs(derived)}


def _standing_at(held: Sequence[Row], moment: str) -> list[Row]:
    return [
        row
        for row in held
        if row["known_from"] <= moment and (row["known_to"] is None or row["known_to"] > moment)
    ]


def _printed(db: Database, series: str) -> dict[int, list[Row]]:
    """Rows of PRINTED by observation."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows(db, PRINTED, [series]):
        found[row["observation"]].append(row)
    return found


def _known_of(held: Iterable[Row], printed: Mapping[int, Sequence[Row]], moment: str | None) -> list[Known]:
    """The values held, each as sharp as anybody printed it by that moment, and with all who did.

    The figure that a vintage rests on is the one that came first; what follows from a value must not depend on that.
    """
    return [_sharpest(as_known(row), printed.get(row["observation"], ()), moment) for row in held]


def _sharpest(known: Known, printed: Sequence[Row], moment: str | None) -> Known:
    same = [row for row in printed if _is_same(known, row) and (moment is None or row["read_at"] <= moment)]
    sources = frozenset(source for row in same if (source := folded(row["source"])))
    forms = sorted({row["raw"] for row in same} | {known.raw})
    drafts = [replace(known, raw=raw, sources=sources | known.sources) for raw in forms]
    return min(drafts, key=lambda each: each.room[1] - each.room[0])


def _is_same(known: Known, row: Row) -> bool:
    amount = read_amount(row["value"])
    if amount is None or row["bound"] != known.bound:
        return False
    return amount * dimension_of(row["unit"]).factor == known.value
