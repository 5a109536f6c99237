"""`orewire late`: what should have been told by now."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import click

from crawler.config import Config
from crawler.tables import print_json
from crawler.wording import change_lines


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def late(config: Config, as_json: bool) -> None:
    """Note in the change log which series are overdue by their own habit, and show those newly noted.

    A series that is told of every month, or every third, is late when the next month's value has not come by the day
    on which nine of ten did before, and three days more. Each is noted once, until the series goes on.
    """
    from storage.db import open_store
    from storage.lateness import tell_late

    store = open_store(config.store.path, create=False)
    found = [asdict(change) for change in tell_late(store, datetime.now(UTC))]
    store.conn.close()
    if as_json:
        print_json(found)
        return
    for change in found:
        click.echo("\n".join(change_lines(change)))
    if not found:
        click.echo("no series newly late")
