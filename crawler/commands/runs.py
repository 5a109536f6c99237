"""`orewire runs`: what was crawled, and how it ended."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import click

from crawler.config import Config
from crawler.tables import Column, print_json, print_table
from storage.models import Run

COLUMNS = (
    Column("run", "run", right=True),
    Column("wire", "wire"),
    Column("started", "started"),
    Column("took", "took", right=True),
    Column("verdict", "verdict"),
    Column("fetched", "fetched", right=True),
    Column("new", "new", right=True),
    Column("revised", "revised", right=True),
    Column("figures", "figures", right=True),
    Column("changes", "changes", right=True),
    Column("detail", "detail", fold=True),
)
COUNTED = ("fetched", "new", "revised", "figures", "changes")


@click.command()
@click.argument("wire", required=False)
@click.option("--failed", is_flag=True, help="Only runs that did not end well.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=30, show_default=True, help="Runs, newest first."
)
@click.option("--json", "as_json", is_flag=True, help="JSON for programs, with all counts.")
@click.pass_obj
def runs(config: Config, wire: str | None, failed: bool, limit: int, as_json: bool) -> None:
    """List the latest runs, of WIRE or of all: when, how long, verdict, counts.

    Verdicts: ok; visited (only known pages were seen again); silent, blocked, refused, broken, unreachable (the wire);
    failed (an error of Orewire's own); killed (took too long or too much memory, or was ended by the system);
    interrupted (stopped); running.
    """
    from storage.db import open_read_only
    from storage.runs import last_runs

    db = open_read_only(config.store.path)
    found = last_runs(db, wire, limit, failed=failed)
    if wire is not None and not found and not _is_known(config, wire):
        raise click.UsageError(f"no wire {wire!r}; `orewire wires` lists them")
    if as_json:
        print_json([_record(run) for run in found])
    else:
        print_table(f"{len(found)} runs", COLUMNS, [_row(run) for run in found])


def _is_known(config: Config, wire: str) -> bool:
    from crawler.wires import all_wires

    return wire in all_wires(config)


def _record(run: Run) -> dict[str, Any]:
    took = run.finished_at - run.started_at if run.finished_at else None
    return {
        "run": run.id,
        "wire": run.wire,
        "started": run.started_at,
        "finished": run.finished_at,
        "seconds": round(took.total_seconds(), 1) if took else None,
        "verdict": run.verdict,
        "detail": run.detail,
        "counts": run.counts,
    }


def _row(run: Run) -> dict[str, Any]:
    took = (
        str(timedelta(seconds=round((run.finished_at - run.started_at).total_seconds())))
        if run.finished_at
        else ""
    )
    return {
        "run": run.id,
        "wire": run.wire,
        "started": f"{run.started_at:%Y-%m-%d %H:%M:%S}",
        "took": took,
        "verdict": run.verdict or "running",
        "detail": run.detail or "",
        **{name: run.counts.get(name, 0) for name in COUNTED},
    }
