"""How records look to people and programs: rich tables, JSON, CSV. One place, so that every command agrees."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from storage import titles

Row = Mapping[str, Any]
ARROWS = {"yoy": "", "mom": " m/m", "qoq": " q/q", "plan": " of plan", "other": ""}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table for people: its head, the key of its value, and how it is set."""

    head: str
    key: str
    right: bool = False
    fold: bool = False


FIGURE_COLUMNS = (
    Column("value", "amount", right=True),
    Column("unit", "unit"),
    Column("commodity", "commodity", fold=True),
    Column("entity", "entity", fold=True),
    Column("measure", "kind"),
    Column("period", "period", fold=True),
    Column("change", "change", right=True),
    Column("wire", "wire"),
)


def figure_row(row: Row) -> dict[str, str]:
    """A figure as the cells of FIGURE_COLUMNS."""
    return {
        "amount": amount(row),
        "unit": row["unit"] or "",
        "commodity": row["commodity"] or "?",
        "entity": row["entity"] or "?",
        "kind": row["measure"] + (" (planned)" if row["status"] == "planned" else ""),
        "period": row["period"] or span_of_days(row["start"], row["end"]),
        "change": change(row),
        "wire": row.get("wire") or "",
    }


def amount(row: Row) -> str:
    """The value, or the range, with thousands parted and its bound as a sign: "> 41,000,000"."""
    sign = {"over": "> ", "under": "< ", "about": "~ "}.get(row["bound"], "")
    if row["value"] is not None:
        return sign + grouped(row["value"])
    return f"{sign}{grouped(row['low'])} – {grouped(row['high'])}"


def grouped(number: float | Decimal | str | None) -> str:
    """A number of JSON or of the store, as the titles of changes print it: 216,732; "?" for none."""
    return "?" if number is None else titles.grouped(Decimal(str(number)))


def change(row: Row) -> str:
    """The printed change with its sign and basis: "+3.2 %", "" where the text gives none."""
    percent = row["change_pct"]
    if percent is None:
        return ""
    return f"{Decimal(str(percent)):+f} %".replace("+-", "-") + ARROWS.get(row["change_basis"] or "", "")


def span_of_days(start: str | date | None, end: str | date | None) -> str:
    """A period without a label: its first and last day."""
    if not start and not end:
        return ""
    return f"{start or '…'} – {end or '…'}"


def print_table(title: str, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """A table for people, as wide as their terminal; headline cells fold, none vanish. Without rows, its title."""
    rows = list(rows)
    if not rows:
        click.echo(title)
        return
    table = Table(title=title, title_justify="left", header_style="bold", expand=False)
    for column in columns:
        table.add_column(
            column.head,
            justify="right" if column.right else "left",
            overflow="fold" if column.fold else "ellipsis",
            no_wrap=not column.fold,
        )
    for row in rows:
        table.add_row(*(str(row[column.key]) for column in columns))
    console().print(table)


def console() -> Console:
    """The terminal; where output goes to a file or pipe, wide enough that nothing is cut."""
    plain = Console(highlight=False, markup=False)
    return plain if plain.is_terminal else Console(highlight=False, markup=False, width=160)


def print_json(value: object) -> None:
    """JSON for programs: UTF-8, dates as ISO text, exact numbers."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def print_csv(rows: Sequence[Row]) -> None:
    """CSV for spreadsheets, with the keys as the first line."""
    if not rows:
        return
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    click.echo(out.getvalue(), nl=False)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value)


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict | tuple) else value
