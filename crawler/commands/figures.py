"""`orewire figures`: what the store holds, filtered."""

from __future__ import annotations

import click

from crawler.commands.moments import moment
from crawler.config import Config
from crawler.tables import FIGURE_COLUMNS, Column, figure_row, print_csv, print_json, print_table
from storage.models import MEASURES, STATUSES

COLUMNS = (*FIGURE_COLUMNS, Column("published", "published"))


@click.command()
@click.option("--commodity", help="Commodity, or a word of it: copper, 'crude steel'.")
@click.option("--entity", help="Country, company, mine or plant, or a word of it.")
@click.option("--measure", type=click.Choice(MEASURES), help="What is measured.")
@click.option("--status", type=click.Choice(STATUSES), help="Actual figures, or planned ones.")
@click.option("--wire", help="Only figures that this wire carried.")
@click.option("--since", metavar="DATE|AGE", help="Published since: 2025-01-01, or 30d ago.")
@click.option("--until", metavar="DATE|AGE", help="Published until, inclusive.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Rows, newest first."
)
@click.option("--candidates", is_flag=True, help="Also figures that the reader is not sure of.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs, with quotes and links.")
@click.option("--csv", "as_csv", is_flag=True, help="CSV for spreadsheets.")
@click.pass_obj
def figures(
    config: Config,
    commodity: str | None,
    entity: str | None,
    measure: str | None,
    status: str | None,
    wire: str | None,
    since: str | None,
    until: str | None,
    limit: int,
    candidates: bool,
    as_json: bool,
    as_csv: bool,
) -> None:
    """List stored figures, newest first.

    \b
    orewire figures --commodity copper --entity Iran --since 90d
    orewire figures --measure production --csv > figures.csv
    """
    from storage import queries
    from storage.db import open_read_only

    rows = queries.figures(
        open_read_only(config.store.path),
        commodity=commodity,
        entity=entity,
        measure=measure,
        status=status,
        wire=wire,
        since=moment(since),
        until=moment(until),
        limit=limit,
        candidates=candidates,
    )
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows)
    else:
        shown = [{**figure_row(row), "published": (row["published"] or "")[:10]} for row in rows]
        print_table(f"{len(rows)} figures", COLUMNS, shown)
