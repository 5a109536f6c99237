"""`orewire reread`: the current reader over stored articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from typing import Any

import click

from crawler.commands.moments import moment
from crawler.config import Config

BATCH = 100
# Revisions from which on further processes save more time than they need to start.
WORTH_JOBS = 1000
KILLED = (
    "a reading process was killed, perhaps for want of memory; what was read is stored. "
    "Run it again, with --jobs 1 if it happens again"
)


@click.command()
@click.option("--since", metavar="DATE|AGE", help="Only articles published since: 2025-01-01, or 30d ago.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that read at the same time. Default: one a core; one where little waits.",
)
@click.option("--dry-run", is_flag=True, help="Say how many revisions wait to be read, read none.")
@click.pass_obj
def reread(config: Config, since: str | None, jobs: int | None, dry_run: bool) -> None:
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
    counts = _read_all(db, config, READER_VERSION, waiting, jobs or _jobs_for(len(waiting)))
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())) or "no change"
    click.echo(f"{len(waiting)} revisions read by reader {READER_VERSION}: {told}")
    db.conn.close()


def _jobs_for(waiting: int) -> int:
    from crawler.rereading import cores

    return cores() if waiting >= WORTH_JOBS else 1


def _waiting(db: Any, reader: int, since: str | None) -> Iterator[int]:
    from storage.queries import moment_bound
    from storage.rereadings import unread_revisions

    after, bound = 0, moment_bound(moment(since), "since")
    while batch := unread_revisions(db, reader, since=bound, after=after, limit=BATCH):
        yield from (row["id"] for row in batch)
        after = batch[-1]["id"]


def _read_all(db: Any, config: Config, reader: int, waiting: list[int], jobs: int) -> Counter[str]:
    from rich.console import Console
    from rich.progress import track

    from crawler.rereading import read_revisions
    from storage.rereadings import save_rereading

    counts: Counter[str] = Counter()
    numbers = track(waiting, "reading", console=Console(stderr=True), transient=True)
    try:
        for row, figures in read_revisions(_rows(db, reader, numbers), config, jobs):
            receipt = save_rereading(db, row["id"], reader, figures, now=datetime.now(UTC))
            counts.update(change.kind for change in receipt.changes)
    except BrokenProcessPool as error:
        raise click.ClickException(KILLED) from error
    return counts


def _rows(db: Any, reader: int, numbers: Iterable[int]) -> Iterator[Any]:
    from storage.rereadings import unread_revisions

    for number in numbers:
        yield from unread_revisions(db, reader, after=number - 1, limit=1)
