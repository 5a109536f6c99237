"""Read queries for whole series: which there are, their values by period, and how each value came to be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from storage.db import Database, Row, rows
from storage.moments import read_day
from storage.observation_queries import KNOWN, amounts
from storage.periods import DAYS_A_MONTH
from storage.queries import Moment, moment_bound

# All words in the key.
VALUES = f"""{KNOWN}
        AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS w WHERE instr(s.key, w.value) = 0)
    ORDER BY s.key, o.period_end, o.period_start
"""  # noqa: S608 - nothing but constants
YEAR = 365


def values(db: Database, words: Sequence[str] = (), *, as_of: Moment = None) -> list[dict[str, Any]]:
    """The values of all series whose key has every word, by series and period; each with `change`, its per cent
    to the same stretch of the year before where the store has that. Of series whose whole names are words, only those.

    `as_of` gives what the store held at that moment, or at the end of that day; StoreError for anything else.
    """
    asked = {
        "as_of": moment_bound(as_of, "as_of", end_of_day=True),
        "words": json.dumps([word.casefold() for word in words]),
    }
    told = _named_whole([amounts(row) for row in rows(db, VALUES, asked)], words)
    return [
        row for _, group in groupby(told, key=lambda row: row["series"]) for row in with_changes(list(group))
    ]


def _named_whole(told: list[Row], words: Sequence[str]) -> list[Row]:
    """Those of which measure, status, commodity and entity are words, if there are such: there "iran" is the land and
    no "Iranian Aluminum Company".
    """
    given = {word.casefold() for word in words}
    whole = [row for row in told if given.issuperset(row["series"].split("|")[:4])]
    return whole or told


def with_changes(observations: Sequence[Row]) -> list[Row]:
    """The observations of one series, each with its per cent to the same stretch a year before, or None."""
    return [row | {"change": _change(row, observations)} for row in observations]


def _change(row: Row, observations: Sequence[Row]) -> float | None:
    before = next((other for other in observations if _is_year_before(other, row)), None)
    if before is None or not before["value"] or row["value"] is None:
        return None
    return round(float(row["value"] / before["value"] - 1) * 100, 1)


def _is_year_before(other: Row, row: Row) -> bool:
    if months(other) != months(row) or not months(row):
        return False
    later, earlier = read_day(row["period_end"]), read_day(other["period_end"])
    return later is not None and earlier is not None and abs((later - earlier).days - YEAR) <= 2


def months(row: Row) -> int:
    """How many months a period has; 0 for a stock, and for less than half a month."""
    start, end = read_day(row["period_start"]), read_day(row["period_end"])
    return round(((end - start).days + 1) / DAYS_A_MONTH) if start and end else 0


def summaries(observations: Iterable[Row]) -> list[dict[str, Any]]:
    """A row a series: its newest value, and the values of periods as long as that one (`history`), oldest first."""
    return [_summary(list(group)) for _, group in groupby(observations, key=lambda row: row["series"])]


def _summary(group: list[Row]) -> dict[str, Any]:
    last = max(group, key=lambda row: (row["period_end"] or "", months(row)))
    alike = [row for row in group if months(row) == months(last)]
    history = [row["value"] for row in alike if row["value"] is not None]
    return dict(last) | {"observations": len(group), "history": history}
