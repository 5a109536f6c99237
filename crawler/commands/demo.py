"""`orewire demo`: see it work without a network."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.option(
    "--dir",
    "directory",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="Where to leave the store and the configuration; an earlier demo's store there is replaced.",
)
def demo(directory: Path) -> None:
    """Crawl replica wires on this machine: a first edition, then a second one with changes.

    Serves hand-written stories with real facts in the markup of menafn.com, tehrantimes.com and mehrnews.com on
    loopback, and crawls them with the same code as the live wires; only the addresses differ.
    """
    from crawler.demo.show import run_demo

    sys.exit(run_demo(directory))
