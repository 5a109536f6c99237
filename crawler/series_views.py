"""How series look on a terminal: a list of them, one of them by period, and how its values came to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from crawler.tables import Column, amount, grouped, print_table, span_of_days

LIST = (
    Column("commodity", "commodity", fold=True),
    Column("entity", "entity", fold=True),
    Column("measure", "kind"),
    Column("last value", "amount", right=True),
    Column("unit", "unit"),
    Column("period", "period", fold=True),
    Column("on year", "change", right=True),
    Column("witnesses", "witnesses", right=True),
    Column("periods", "observations", right=True),
    Column("history", "sparkline"),
)
ONE = (
    Column("period", "period", fold=True),
    Column("days", "days"),
    Column("value", "amount", right=True),
    Column("unit", "unit"),
    Column("on year", "change", right=True),
    Column("witnesses", "witnesses", right=True),
    Column("vintages", "vintages", right=True),
    Column("wire", "wire"),
    Column("known since", "known"),
)
# Columns of one series that are shown where any of its rows has something for them.
SOMETIMES = (
    Column("derived from", "derived", fold=True),
    Column("estimated from", "estimated", fold=True),
    Column("suspect", "suspect", fold=True),
)
_BARS = "▁▂▃▄▅▆▇█"
# Values that a sparkline shows.
_LONGEST = 24


def print_list(told: Sequence[Mapping[str, Any]], limit: int) -> None:
    """Series as `series_queries.summaries` gives them, the first `limit`."""
    rows = [{**_cells(row), "sparkline": sparkline(row["history"][-_LONGEST:])} for row in told[:limit]]
    more = f", the first {limit}" if len(told) > limit else ""
    print_table(f"{len(told)} series{more}", LIST, rows)


def print_one(found: Sequence[Mapping[str, Any]]) -> None:
    """The values of one series by period."""
    found = [{**row, "suspect": "\n".join(row.get("doubts") or ())} for row in found]
    columns = [*ONE, *(column for column in SOMETIMES if any(row.get(column.key) for row in found))]
    cells = [{column.key: "" for column in SOMETIMES} | _cells(row) for row in found]
    print_table(f"{title(found[0])}: {_counted(len(found))}", columns, cells)


def title(row: Mapping[str, Any]) -> str:
    """A series by its name: "copper cathode, Iran, production"."""
    return f"{row['commodity']}, {row['entity']}, {_kind(row)}"


def vintage_lines(row: Mapping[str, Any], vintages: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """How the value of one row came to be: what was held, from when to when, and by whom."""
    yield f"\n{row['period'] or 'no period'}"
    for vintage in vintages:
        since, until = (_minute(vintage[name]) for name in ("known_from", "known_to"))
        yield f"  {since} – {until}: {_held(vintage, row['unit'])} ({_by(vintage)})"


def sparkline(history: Sequence[float]) -> str:
    """Values as bars from the lowest to the highest: "▁▅█"; "" for fewer than two."""
    if len(history) < 2:
        return ""
    low, high = min(history), max(history)
    steps = (high - low) or 1
    return "".join(_BARS[round((value - low) / steps * (len(_BARS) - 1))] for value in history)


def _cells(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: "" if value is None else value for name, value in row.items()} | {
        "amount": amount(row),
        "kind": _kind(row),
        "days": span_of_days(row["period_start"], row["period_end"]),
        "change": "" if row["change"] is None else f"{row['change']:+} %",
        "known": row["known_from"][:10],
    }


def _kind(row: Mapping[str, Any]) -> str:
    return str(row["measure"]) + (" (planned)" if row["status"] == "planned" else "")


def _held(vintage: Mapping[str, Any], unit: str) -> str:
    if vintage["value"] is None and not vintage.get("bound"):
        return "withdrawn"
    return f"{amount(vintage) if 'bound' in vintage else grouped(vintage['value'])} {unit}"


def _by(vintage: Mapping[str, Any]) -> str:
    return str(vintage.get("derived") or vintage.get("wire") or "?")


def _minute(moment: str | None) -> str:
    return (moment or "now")[:16].replace("T", " ")


def _counted(periods: int) -> str:
    return f"{periods} period" + ("" if periods == 1 else "s")
