"""`orewire wires`: which wires there are and how they are."""

from __future__ import annotations

from typing import Any

import click

from crawler.config import Config
from crawler.tables import Column, print_json, print_table

COLUMNS = (
    Column("wire", "wire"),
    Column("title", "title", fold=True),
    Column("on", "on"),
    Column("home", "home", fold=True),
    Column("last run", "last_run"),
    Column("verdict", "verdict", fold=True),
    Column("waiting", "waiting", right=True),
    Column("articles", "articles", right=True),
    Column("figures", "figures", right=True),
)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def wires(config: Config, as_json: bool) -> None:
    """List the wires: on or off, last run and its verdict, pages waiting, articles and figures stored."""
    from crawler.wires import all_wires

    health = _health(config)
    rows = [_row(name, wire, config, health.get(name, {})) for name, wire in all_wires(config).items()]
    if as_json:
        print_json(rows)
    else:
        print_table(f"{len(rows)} wires", COLUMNS, rows)


def _health(config: Config) -> dict[str, dict[str, Any]]:
    from storage.db import open_read_only
    from storage.queries import wires_health

    if not config.store.path.exists():
        return {}
    return {str(row["wire"]): row for row in wires_health(open_read_only(config.store.path))}


def _row(name: str, wire: type, config: Config, health: dict[str, Any]) -> dict[str, object]:
    section = config.wires.get(name)
    return {
        "wire": name,
        "title": wire.title,  # type: ignore[attr-defined]
        "on": "yes" if section is None or section.enabled else "no",
        "home": wire.home,  # type: ignore[attr-defined]
        "last_run": (health.get("last_run_at") or "never")[:16],
        "verdict": health.get("verdict") or "",
        "waiting": health.get("waiting") or 0,
        "articles": health.get("articles") or 0,
        "figures": health.get("figures") or 0,
    }
