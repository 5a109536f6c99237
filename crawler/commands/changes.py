"""`orewire changes`: the log of what became known."""

from __future__ import annotations

from dataclasses import asdict

import click

from crawler.commands.moments import moment
from crawler.config import Config
from crawler.tables import print_json
from crawler.wording import change_lines


@click.command()
@click.option("--since", metavar="DATE|AGE", help="Known since: 2025-01-01, or 7d ago.")
@click.option("--kind", "kinds", multiple=True, help="Only this kind, as figure.revised; may be given again.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=100, show_default=True, help="Entries, the last ones."
)
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def changes(config: Config, since: str | None, kinds: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Show the change log in words: new, revised (old → new, Δ, Δ %), in conflict, removed."""
    from storage import queries
    from storage.db import open_read_only

    store = open_read_only(config.store.path)
    newest_first = queries.changes(store, since=moment(since), kinds=kinds or None, limit=limit)
    found = [asdict(change) for change in reversed(newest_first)]
    if as_json:
        print_json(found)
        return
    for change in found:
        click.echo("\n".join(change_lines(change, dated=True)))
    if not found:
        click.echo("no changes")
