"""`orewire watch`: crawl on schedule until stopped."""

from __future__ import annotations

import asyncio
import sys

import click

from crawler.config import Config


@click.command()
@click.argument("wires", nargs=-1)
@click.option("--once", is_flag=True, help="Crawl the wires that are due, then end: for cron.")
@click.pass_context
def watch(ctx: click.Context, wires: tuple[str, ...], once: bool) -> None:
    """Crawl the named WIRES, or all enabled ones, each whenever it is due, until stopped.

    A wire is due when one of its sources is, or when one of its articles is to be visited again; after days off it is
    crawled once. Each crawl
    is a process of its own. Ctrl-C or SIGTERM stops what runs; nothing is lost.
    """
    from crawler.schedule import Watch
    from crawler.wires import UnknownWireError

    config: Config = ctx.obj
    try:
        service = Watch(config, _options(ctx, config), wires)
    except UnknownWireError as error:
        raise click.UsageError(str(error)) from error
    if once:
        sys.exit(asyncio.run(service.once()))
    asyncio.run(service.forever())


def _options(ctx: click.Context, config: Config) -> list[str]:
    """This command's own configuration, for the crawls that it starts."""
    options = ["--store", str(config.store.path)]
    if config.source is not None:
        options += ["--config", str(config.source)]
    verbose = ctx.parent.params["verbose"] if ctx.parent else 0
    return [*options, *(["-v"] * verbose)]
