"""`orewire wires`: which wires there are and how they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from crawler.config import Config
from crawler.tables import Column, print_json, print_table

COLUMNS = (
    Column("wire", "wire"),
    Column("on", "on"),
    Column("health", "health"),
    Column("last success", "last_success"),
    Column("next due", "next_due"),
    Column("articles 7d", "articles_week", right=True),
    Column("figures 7d", "figures_week", right=True),
    Column("waiting", "waiting", right=True),
    Column("last run", "verdict"),
    Column("error", "error", fold=True),
)
SOURCE_COLUMNS = (
    Column("kind", "kind"),
    Column("source", "url", fold=True),
    Column("every", "every", right=True),
    Column("next due", "due"),
    Column("polls", "polls", right=True),
    Column("failures", "failures", right=True),
    Column("last new", "last_new"),
)
EVENT_COLUMNS = (
    Column("at", "at"),
    Column("outcome", "outcome"),
    Column("detail", "detail", fold=True),
    Column("source", "url", fold=True),
)


@click.command()
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def wires(config: Config, name: str | None, as_json: bool) -> None:
    """List the wires and their health; with the NAME of one, its sources with their pace and what happened to them.

    Health is ok, silent (nothing new for longer than the wire promises), blocked (a wall or a refusal) or broken (what
    comes is not what the wire promises); "never" where a wire was not crawled yet. `orewire doctor` says more.
    """
    from crawler.wires import all_wires

    known = all_wires(config)
    if name is not None:
        if name not in known:
            raise click.UsageError(f"no wire {name!r}; there are: {', '.join(known)}")
        _print_wire(config, name, as_json)
        return
    health = _overview(config)
    rows = [_row(wire, known[wire], config, health.get(wire, {})) for wire in known]
    if as_json:
        print_json(rows)
    else:
        print_table(f"{len(rows)} wires", COLUMNS, [_shown(row) for row in rows])


def _overview(config: Config) -> dict[str, dict[str, Any]]:
    from storage.db import open_read_only
    from storage.health import wires_overview

    if not config.store.path.exists():
        return {}
    found = wires_overview(open_read_only(config.store.path), datetime.now(UTC))
    return {str(row["wire"]): row for row in found}


def _row(name: str, wire: Any, config: Config, found: Mapping[str, Any]) -> dict[str, object]:
    from crawler.wires import is_on

    verdict = found.get("verdict")
    return {
        "wire": name,
        "title": wire.title,
        "home": wire.home,
        "language": wire.language,
        "on": "yes" if is_on(wire, config) else "no",
        "health": (found["health"] if found.get("last_run_at") else "never"),
        "last_success": found.get("last_success_at"),
        "next_due": found.get("next_due_at"),
        "last_run": found.get("last_run_at"),
        "verdict": verdict or "",
        "error": found.get("detail") or "" if verdict != "ok" else "",
        "waiting": found.get("waiting") or 0,
        "articles": found.get("articles") or 0,
        "figures": found.get("figures") or 0,
        "articles_week": found.get("articles_week") or 0,
        "figures_week": found.get("figures_week") or 0,
    }


def _shown(row: Mapping[str, object]) -> dict[str, object]:
    return {**row, "last_success": _minute(row["last_success"]), "next_due": _minute(row["next_due"])}


def _minute(moment: object) -> str:
    return str(moment)[:16].replace("T", " ") if moment else "-"


def _print_wire(config: Config, name: str, as_json: bool) -> None:
    from storage.db import open_read_only
    from storage.health import wire_detail

    detail = wire_detail(open_read_only(config.store.path), name)
    if as_json:
        print_json(detail)
        return
    sources = [
        {
            **row,
            "every": str(timedelta(seconds=round(row["interval_s"]))) if row["interval_s"] else "-",
            "due": _minute(row["due_at"]),
            "last_new": _minute(row["last_new_at"]),
        }
        for row in detail["sources"]
    ]
    print_table(f"{name}: {len(sources)} sources", SOURCE_COLUMNS, sources)
    events = [{**event, "at": _minute(event["at"])} for event in detail["events"]]
    print_table(f"{name}: latest {len(events)} events", EVENT_COLUMNS, events)
