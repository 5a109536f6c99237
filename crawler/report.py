"""What a crawl found, for people and programs: new articles, figures, changes, then counts with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import click
from sqlite_utils import Database

from crawler.crawl import Crawl
from crawler.tables import FIGURE_COLUMNS, Column, figure_row, print_json, print_table
from crawler.verdicts import FAILED_VERDICTS
from crawler.wording import change_lines
from storage import queries
from storage.models import Run

MOST_ROWS = 40
# The counts of a run in the order of the summary, with the reasons that stand below them.
COUNTS = (
    "fetched",
    "new",
    "revised",
    "corroborated",
    "unchanged",
    "not_modified",
    "irrelevant",
    "truncated",
    "blocked",
    "gone",
    "failed",
)
ARTICLE_COLUMNS = (
    Column("published", "published"),
    Column("wire", "wire"),
    Column("headline", "headline", fold=True),
    Column("figures", "figures", right=True),
)


def report(db: Database, crawl: Crawl) -> dict[str, Any]:
    """Everything that the crawl brought, JSON-ready."""
    ids = [run.id for run in crawl.runs]
    return {
        "articles": queries.articles_of_runs(db, ids),
        "figures": queries.figures_of_runs(db, ids),
        "changes": [asdict(change) for change in crawl.changes],
        "runs": [_run_row(run) for run in crawl.runs],
    }


def print_report(found: Mapping[str, Any], *, as_json: bool) -> None:
    """Print what was found; nothing but JSON if asked so."""
    if as_json:
        print_json(found)
        return
    _print_articles(found["articles"])
    _print_figures(found["figures"])
    _print_changes([change for change in found["changes"] if change["kind"] != "figure.new"])
    for run in found["runs"]:
        click.echo("\n".join(summary_lines(run)))


def exit_code(verdicts: Sequence[str | None]) -> int:
    """1 if any wire's run failed or never began."""
    return int(any(verdict is None or verdict in FAILED_VERDICTS for verdict in verdicts))


def summary_lines(run: Mapping[str, Any]) -> list[str]:
    """A run in words: its counts in a line, every reason in a line below."""
    counts = run["counts"]
    told = ", ".join(f"{counts[name]} {name.replace('_', ' ')}" for name in COUNTS if counts.get(name))
    detail = f" ({run['detail']})" if run["detail"] else ""
    lines = [f"{run['wire']}: {run['verdict']}{detail}"]
    if run["verdict"] == "unreachable":
        return lines
    lines.append(f"    pages: {told or 'none due'}")
    lines += [f"        {reason}: {count}" for reason, count in sorted(counts.items()) if ": " in reason]
    if counts.get("urls foreign"):
        lines.append(f"    {counts['urls foreign']} links of its sources are no articles of this wire")
    return lines


def _run_row(run: Run) -> dict[str, Any]:
    return {
        "id": run.id,
        "wire": run.wire,
        "verdict": run.verdict,
        "detail": run.detail,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "counts": run.counts,
    }


def _print_articles(rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        shown = [{**row, "published": (row["published"] or "")[:16].replace("T", " ")} for row in rows]
        print_table(f"{len(rows)} new or revised articles", ARTICLE_COLUMNS, shown[:MOST_ROWS])
        _say_rest(rows, "orewire article ID")


def _print_figures(rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        title = f"{len(rows)} figures"
        print_table(title, FIGURE_COLUMNS, [figure_row(row) for row in rows[:MOST_ROWS]])
        _say_rest(rows, "orewire figures")


def _print_changes(changes: Sequence[Mapping[str, Any]]) -> None:
    if changes:
        click.echo("What changed:")
        for change in changes[:MOST_ROWS]:
            click.echo("\n".join("  " + line for line in change_lines(change)))
        _say_rest(changes, "orewire changes")
        click.echo()


def _say_rest(rows: Sequence[object], command: str) -> None:
    if len(rows) > MOST_ROWS:
        click.echo(f"… and {len(rows) - MOST_ROWS} more: {command}")
