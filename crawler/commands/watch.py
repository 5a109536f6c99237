"""`orewire watch`: the service that crawls, alerts and looks after the store until stopped."""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crawler.config import ANONYMOUS, Config
from crawler.logs import start_logging

if TYPE_CHECKING:
    from crawler.service.service import Service
    from crawler.service.settings import SettingsFile

logger = logging.getLogger(__name__)


@click.command()
@click.argument("wires", nargs=-1)
@click.option("--once", is_flag=True, help="Do what is due, then end: for cron.")
@click.option(
    "--metrics",
    type=click.IntRange(0, 65535),
    metavar="PORT",
    help="Serve /metrics and /healthz on loopback.",
)
@click.pass_context
def watch(ctx: click.Context, wires: tuple[str, ...], once: bool, metrics: int | None) -> None:
    """Crawl the named WIRES, or all enabled ones, each whenever it is due, and send alerts, until stopped.

    A wire is due when the first of its sources is, or a page is to be seen again; after days off each is crawled once.
    Each crawl is a process of its own, ended if it takes too long or too much memory ([service] in orewire.toml).
    What became known goes out by the rules of [alerts.NAME]. The store is looked after and backed up.

    Ctrl-C or SIGTERM ends it within ten seconds; nothing is lost. A changed orewire.toml is read by itself, or at
    SIGHUP; a broken one is refused. One process watches a store: a second one says who does, exit code 2.

    `orewire status` shows how it goes, `orewire runs` what was crawled.
    """
    from crawler.cli import configured
    from crawler.service.settings import SettingsFile
    from crawler.wires import UnknownWireError

    assert ctx.parent is not None
    given = ctx.parent.params
    try:
        file = SettingsFile(lambda: configured(given["config_file"], given["store"]), wires)
    except UnknownWireError as error:
        raise click.UsageError(str(error)) from error
    start_logging(max(1, given["verbose"]), given["log_format"])
    if file.settings.config.crawl.is_anonymous:
        logger.warning(ANONYMOUS)
    with tempfile.TemporaryDirectory(prefix="orewire-") as folder:
        service = _service(file, _options(file.settings.config, given), Path(folder) / "orewire.toml")
        sys.exit(asyncio.run(_run(service, once=once, port=metrics)))


def _options(config: Config, given: Mapping[str, Any]) -> list[str]:
    """This command's own options, for the crawls that it starts."""
    options = ["--store", str(config.store.path), "--log-format", given["log_format"]]
    if config.source is not None:
        options += ["--config", str(config.source)]
    return [*options, *(["-v"] * given["verbose"])]


def _service(file: SettingsFile, options: list[str], accepted: Path) -> Service:
    from crawler.alerts.deliver import courier_of
    from crawler.service.crawls import ProcessCrawls, Turns
    from crawler.service.service import Service
    from storage.db import open_store

    settings = file.settings
    db = open_store(settings.config.store.path)
    crawls = ProcessCrawls(db, settings, options, accepted)
    return Service(db, file, crawls, courier_of(db, settings.config), Turns(db, settings), crawls.adopt)


async def _run(service: Service, *, once: bool, port: int | None) -> int:
    from crawler.service.metrics import MetricsServer

    if once:
        return 0 if await service.once() else 1
    server = MetricsServer(service.file, service.healthy, port) if port is not None else None
    try:
        await service.forever()
    finally:
        if server is not None:
            server.close()
    return 0
