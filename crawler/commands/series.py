"""`orewire series`: the series of the store, and the values of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from crawler.commands.moments import moment
from crawler.config import Config
from crawler.tables import Column, amount, print_csv, print_json, print_table, span_of_days

if TYPE_CHECKING:
    from storage.db import Database

LIST = (
    Column("commodity", "commodity", fold=True),
    Column("entity", "entity", fold=True),
    Column("measure", "kind"),
    Column("last value", "amount", right=True),
    Column("unit", "unit"),
    Column("period", "period", fold=True),
    Column("on year", "change", right=True),
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
_BARS = "▁▂▃▄▅▆▇█"
# Values that a sparkline shows.
_LONGEST = 24


@click.command()
@click.argument("words", nargs=-1)
@click.option("--as-of", metavar="DATE|AGE", help="What the store held then: 2025-01-31, or 30d ago.")
@click.option(
    "--vintages", is_flag=True, help="How each value came to be: what was held before, and since when."
)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Series listed.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs: all values with quotes and links.")
@click.option("--csv", "as_csv", is_flag=True, help="CSV for spreadsheets: all values.")
@click.pass_obj
def series(
    config: Config,
    words: tuple[str, ...],
    as_of: str | None,
    vintages: bool,
    limit: int,
    as_json: bool,
    as_csv: bool,
) -> None:
    """List the series that have all WORDS in their name; where it is one, show its values by period.

    \b
    orewire series copper iran
    orewire series "copper cathode" iran production --as-of 2025-01-31
    orewire series "copper cathode" iran production actual --vintages

    A series is measure, status, commodity, entity and unit. The change is to the same stretch of the year before, of
    the values that the store holds.
    """
    from storage.db import open_read_only
    from storage.series_queries import summaries, values

    store = open_read_only(config.store.path)
    found = values(store, words, as_of=moment(as_of))
    if as_json:
        print_json(found)
    elif as_csv:
        print_csv(found)
    elif len(told := summaries(found)) == 1:
        _print_one(store, found, vintages=vintages)
    else:
        _print_list(told, limit)


def _print_list(told: Sequence[dict[str, Any]], limit: int) -> None:
    rows = [{**_cells(row), "sparkline": sparkline(row["history"][-_LONGEST:])} for row in told[:limit]]
    more = f", the first {limit}" if len(told) > limit else ""
    print_table(f"{len(told)} series{more}", LIST, rows)


def _print_one(store: Database, found: Sequence[dict[str, Any]], *, vintages: bool) -> None:
    first = found[0]
    kind = _cells(first)["kind"]
    print_table(
        f"{first['commodity']}, {first['entity']}, {kind}: {_counted(len(found))}", ONE, map(_cells, found)
    )
    if vintages:
        for row in found:
            _print_vintages(store, row)


def _print_vintages(store: Database, row: dict[str, Any]) -> None:
    from storage.observation_queries import observation

    told = observation(store, row["id"])
    click.echo(f"\n{_cells(row)['period'] or 'no period'}")
    for vintage in told["vintages"] if told else ():
        until = (vintage["known_to"] or "now")[:16].replace("T", " ")
        held = amount(vintage) if vintage["bound"] else "withdrawn"
        since = vintage["known_from"][:16].replace("T", " ")
        click.echo(f"  {since} – {until}: {held} {row['unit']} ({vintage['wire'] or '?'})")


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    planned = " (planned)" if row["status"] == "planned" else ""
    return row | {
        "amount": amount(row),
        "kind": row["measure"] + planned,
        "period": row["period"] or "",
        "days": span_of_days(row["period_start"], row["period_end"]),
        "change": "" if row["change"] is None else f"{row['change']:+} %",
        "known": row["known_from"][:10],
        "wire": row["wire"] or "",
    }


def sparkline(history: Sequence[float]) -> str:
    """Values as bars from the lowest to the highest: "▁▅█"; "" for fewer than two."""
    if len(history) < 2:
        return ""
    low, high = min(history), max(history)
    steps = (high - low) or 1
    return "".join(_BARS[round((value - low) / steps * (len(_BARS) - 1))] for value in history)


def _counted(periods: int) -> str:
    return f"{periods} period" + ("" if periods == 1 else "s")
