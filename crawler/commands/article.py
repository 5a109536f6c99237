"""`orewire article`: one article with its figures and its history."""

from __future__ import annotations

import click

from crawler.config import Config
from crawler.tables import FIGURE_COLUMNS, figure_row, print_json, print_table


@click.command()
@click.argument("id_or_url")
@click.option("--revision", type=int, help="An earlier revision, by its number. Default: the last.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def article(config: Config, id_or_url: str, revision: int | None, as_json: bool) -> None:
    """Show the article with this ID or URL: headline, text, figures, revisions."""
    from storage.db import open_read_only

    from storage import queries

    found = queries.article(open_read_only(config.store.path), id_or_url, revision=revision)
    if found is None:
        raise click.UsageError(f"no article {id_or_url!r} in {config.store.path}")
    if as_json:
        print_json(found)
        return
    click.echo(f"{found['headline']}\n{found['url']}")
    click.echo(" · ".join(str(part) for part in (found["wire"], found["credit"], found["published"]) if part))
    click.echo(f"revision {found['revision']} of {found['revisions']}\n\n{found['body']}\n")
    rows = [{**figure_row({**row, "wire": found["wire"]})} for row in found["figures"]]
    if rows:
        print_table(f"{len(rows)} figures", FIGURE_COLUMNS[:-1], rows)
