"""`orewire db`: look after the store."""

from __future__ import annotations

import sys

import click

from crawler.config import Config


@click.group()
def db() -> None:
    """Look after the store, the one SQLite file."""


@db.command()
@click.pass_obj
def check(config: Config) -> None:
    """Verify what must hold of a store; say what is wrong and where. Exit code 1 if something is.

    File integrity, foreign keys, every observation has one open vintage and a witness,
    holds what a standing text tells, its vintages follow each other without gap, every span quotes its
    text, no page is stuck, the search index is in step.
    """
    from storage.check import check_store
    from storage.db import open_read_only

    faults = check_store(open_read_only(config.store.path))
    for fault in faults:
        click.echo(fault)
    click.echo(f"{config.store.path}: {len(faults)} faults" if faults else f"{config.store.path}: clean")
    sys.exit(1 if faults else 0)
