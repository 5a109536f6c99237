"""Values that the store holds as Known: the columns of a row of them, which vintages count, which periods are alike."""

from __future__ import annotations

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
