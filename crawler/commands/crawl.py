"""`orewire crawl`: crawl wires once, and say what was found."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import click

from crawler.config import ANONYMOUS, Config
from storage.models import Run

logger = logging.getLogger(__name__)


@click.command()
@click.argument("wires", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Say which addresses would be asked, ask none.")
@click.option("--max-pages", type=click.IntRange(min=1), help="Article pages asked for per wire, at most.")
@click.option(
    "--reconsider", is_flag=True, help="Ask again for what was irrelevant: after a change of topics."
)
@click.option("--due", is_flag=True, help="Ask only the sources that are due, as `orewire watch` does.")
@click.option("--allow-private", is_flag=True, help="Allow loopback and private addresses.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON, nothing else.")
@click.option("--watched-by", type=int, hidden=True)
@click.pass_obj
def crawl(
    config: Config,
    wires: tuple[str, ...],
    dry_run: bool,
    max_pages: int | None,
    reconsider: bool,
    due: bool,
    allow_private: bool,
    as_json: bool,
    watched_by: int | None,
) -> None:
    """Crawl the named WIRES, or all enabled ones, once into the store.

    Discovers articles in feeds, sitemaps and listings, fetches those that are new or due for another look, reads
    their figures and stores everything. Prints new articles, new figures, changes, then counts with reasons.
    A killed crawl loses nothing: the next one goes on where it stopped. A wire that turns silent, blocked or broken,
    or is well again, is told once, as a change.

    Exit code 1 if a wire could not be reached, is blocked or broken; the other wires are crawled all the same.
    """
    from crawler.service.orphan import end_with
    from crawler.wires import UnknownWireError, enabled_wires

    if watched_by is not None:
        end_with(watched_by)
    config = _adjusted(config, max_pages, allow_private, due)
    try:
        chosen = enabled_wires(config, wires)
    except UnknownWireError as error:
        raise click.UsageError(str(error)) from error
    if not chosen:
        raise click.UsageError("no wire is enabled; see [wires] in orewire.toml")
    if dry_run:
        for name, wire in chosen.items():
            for source in wire.sources():
                click.echo(f"{name}: {source.kind} {source.url}")
        return
    if watched_by is not None:
        sys.exit(_crawl_silently(config, chosen))
    if config.crawl.is_anonymous:
        click.echo(f"note: {ANONYMOUS}", err=True)
    if reconsider:
        _reconsider(config, list(chosen))
    sys.exit(_crawl(config, chosen, as_json))


def _adjusted(config: Config, max_pages: int | None, allow_private: bool, due: bool) -> Config:
    update: dict[str, Any] = {
        "allow_private": allow_private or config.crawl.allow_private,
        "only_due": due,
    }
    if max_pages is not None:
        update["max_pages"] = max_pages
    return config.with_crawl(**update)


def _reconsider(config: Config, wires: list[str]) -> None:
    from storage.db import open_store
    from storage.pages import reconsider

    db = open_store(config.store.path)
    count = reconsider(db, wires, datetime.now(UTC))
    db.conn.close()
    click.echo(f"{count} irrelevant pages are asked for again", err=True)


def _crawl_silently(config: Config, chosen: dict[str, Any]) -> int:
    """As the service wants it, which reads the run from the store: faults are logged, nothing is printed."""
    from crawler.browser import able_wires
    from crawler.crawl import crawl_wires
    from crawler.report import exit_code

    able, faults = able_wires(chosen)
    for fault in faults:
        logger.error(fault)
    return exit_code(_all_told(crawl_wires(config, able).runs, chosen)) if able else 1


def _crawl(config: Config, chosen: dict[str, Any], as_json: bool) -> int:
    from crawler.browser import able_wires
    from crawler.crawl import crawl_wires
    from crawler.progress import CrawlProgress
    from crawler.report import exit_code, print_report, report
    from storage.db import open_read_only

    able, faults = able_wires(chosen)
    for fault in faults:
        click.echo(f"orewire: {fault}", err=True)
    if not able:
        return 1
    if as_json:
        done = crawl_wires(config, able)
    else:
        with CrawlProgress() as progress:
            done = crawl_wires(config, able, progress)
    print_report(report(open_read_only(config.store.path), done), as_json=as_json)
    return exit_code(_all_told(done.runs, chosen))


def _all_told(runs: Sequence[Run], chosen: dict[str, Any]) -> list[str | None]:
    """Every chosen wire's verdict; a wire without a run row did not even start."""
    verdicts = {run.wire: run.verdict for run in runs}
    return [verdicts.get(name) for name in chosen]
