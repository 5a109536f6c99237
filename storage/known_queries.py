"""Values that the store holds as Known: the columns of a row of them, which vintages count, which periods are alike."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from storage.db import Row
from storage.figures import read_amount
from storage.known import Known
from storage.moments import read_day

# Of an observation o, its vintage v and the figure f that this rests on.
COLUMNS = """
    o.id AS observation, o.period_start, o.period_end, v.value, v.low, v.high, v.bound, f.raw, f.source, f.period
"""
NOW = "v.known_to IS NULL"
THEN = "v.known_from <= :as_of AND (v.known_to IS NULL OR v.known_to > :as_of)"
# Either, by whether a moment is asked for; a query that has to be fast is written with one of them.
NOW_OR_THEN = f"(:as_of IS NULL AND {NOW} OR {THEN})"
# Periods of one length may differ by so many days.
SLACK = 3
AS_LONG = f"""abs(julianday(o.period_end) - julianday(o.period_start)
    - julianday(:period_end) + julianday(:period_start)) <= {SLACK}"""
# Of a long series only what was near in time counts: times change. `first` and `last` are such days.
NEARBY = "o.period_end BETWEEN :first AND :last"
YEARS_NEARBY, LENGTHS_NEARBY = 6, 12


def nearby(end: date, days: int) -> dict[str, str]:
    """The parameters of NEARBY for a period of so many days: six years before and after, or twelve such periods."""
    reach = timedelta(days=max(YEARS_NEARBY * 366, LENGTHS_NEARBY * days))
    first, last = (
        max(end.toordinal() - reach.days, 1),
        min(end.toordinal() + reach.days, date.max.toordinal()),
    )
    return {"first": date.fromordinal(first).isoformat(), "last": date.fromordinal(last).isoformat()}


class Bare(NamedTuple):
    """Where bare numbers are read from: observations o, and the number of one of them."""

    source: str
    value: str


def bare(as_of: str | None) -> Bare:
    """The numbers that stood at a stored moment, or stand (None): these from one index."""
    if as_of is None:
        return Bare("observations AS o", "o.held")
    return Bare(
        f"observations AS o CROSS JOIN vintages AS v ON v.observation_id = o.id AND {THEN}", "v.value_real"
    )


def held(as_of: str | None) -> str:
    """The condition on a vintage that it stood at a stored moment, or stands (None)."""
    return NOW if as_of is None else THEN


def as_known(row: Row) -> Known:
    """The Known of a row with COLUMNS, as the figure that its vintage rests on prints it."""
    source = folded(row["source"])
    return Known(
        *(row["observation"], read_day(row["period_start"]), read_day(row["period_end"])),
        *(read_amount(row["value"]), read_amount(row["low"]), read_amount(row["high"])),
        bound=row["bound"],
        raw=row["raw"],
        sources=frozenset({source} if source else ()),
        label=row["period"],
    )


def folded(source: str | None) -> str:
    """A named source whatever its case and spacing; "" for none."""
    return " ".join((source or "").casefold().split())
