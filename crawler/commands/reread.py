"""`orewire reread`: the current reader over stored articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from crawler.commands.moments import moment
from crawler.config import Config

BATCH = 100


@click.command()
@click.option("--since", metavar="DATE|AGE", help="Only articles published since: 2025-01-01, or 30d ago.")
@click.option("--dry-run", is_flag=True, help="Say how many revisions wait to be read, read none.")
@click.pass_obj
def reread(config: Config, since: str | None, dry_run: bool) -> None:
    """Read stored revisions again that only an earlier version of the reader has read.

    What is found becomes new figures beside the old ones; nothing is overwritten. Changes that a better reader
    makes are marked so, and alert nobody. May be stopped at any time, and goes on where it stopped.
    """
    from crawler.figures import READER_VERSION
    from storage.db import open_store

    db = open_store(config.store.path, create=False)
    waiting = list(_waiting(db, READER_VERSION, since))
    if dry_run:
        click.echo(f"{len(waiting)} revisions wait for reader {READER_VERSION}")
        return
    counts = _read_all(db, config, READER_VERSION, waiting)
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "no change"
    click.echo(f"{len(waiting)} revisions read by reader {READER_VERSION}: {told}")
    db.conn.close()


def _waiting(db: Any, reader: int, since: str | None) -> Iterator[int]:
    from storage.queries import moment_bound
    from storage.rereadings import unread_revisions

    after, bound = 0, moment_bound(moment(since), "since")
    while batch := unread_revisions(db, reader, since=bound, after=after, limit=BATCH):
        yield from (row["id"] for row in batch)
        after = batch[-1]["id"]


def _read_all(db: Any, config: Config, reader: int, waiting: list[int]) -> Counter[str]:
    from rich.console import Console
    from rich.progress import track

    from crawler.pipelines.figures import lexicon_of, revision_figures
    from storage.rereadings import save_rereading, unread_revisions

    counts: Counter[str] = Counter()
    lexicon = lexicon_of(config)
    for number in track(waiting, "reading", console=Console(stderr=True), transient=True):
        for row in unread_revisions(db, reader, after=number - 1, limit=1):
            figures = revision_figures(row, lexicon)
            receipt = save_rereading(db, row["id"], reader, figures, now=datetime.now(UTC))
            counts.update(change.kind for change in receipt.changes)
    return counts
