"""`orewire article`: one article with its figures and its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from crawler.config import Config
from crawler.tables import FIGURE_COLUMNS, figure_row, print_json, print_table


@click.command()
@click.argument("id_or_url")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def article(config: Config, id_or_url: str, as_json: bool) -> None:
    """Show the article with this ID or URL: headline, text, figures, revisions."""
    from storage import queries
    from storage.db import open_read_only

    found = queries.article(open_read_only(config.store.path), id_or_url)
    if found is None:
        raise click.UsageError(f"no article {id_or_url!r} in {config.store.path}")
    if as_json:
        print_json(found)
        return
    _print_text(found)
    if found["figures"]:
        rows = [figure_row(row) for row in found["figures"]]
        print_table(f"{len(rows)} figures", FIGURE_COLUMNS[:-1], rows)


def _print_text(found: Mapping[str, Any]) -> None:
    removed = f", removed {found['removed_at'][:10]}" if found["removed_at"] else ""
    click.echo(f"{found['headline']}\n" + "\n".join(found["urls"]))
    click.echo(" · ".join(str(found[name]) for name in ("wire", "credit", "published") if found[name]))
    click.echo(f"{len(found['revisions'])} revision(s){removed}; topics: {', '.join(found['topics'])}")
    for mark in found["marks"]:
        click.echo(f"note: {mark}")
    click.echo(f"\n{found['body']}\n")
