"""`orewire story`: all articles of a story, and what each says differently."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import click

from crawler.config import Config
from crawler.tables import Column, amount, print_json, print_table, span_of_days

ARTICLES = (
    Column("article", "id", right=True),
    Column("wire", "wire"),
    Column("language", "language"),
    Column("published", "published"),
    Column("headline", "headline", fold=True),
)
SAID = (
    Column("commodity", "commodity", fold=True),
    Column("entity", "entity", fold=True),
    Column("measure", "kind"),
    Column("period", "when", fold=True),
    Column("value", "amount", right=True),
    Column("unit", "printed_unit"),
    Column("said by", "by", fold=True),
    Column("", "against"),
)


@click.command()
@click.argument("number", metavar="ID", type=int)
@click.option("--article", is_flag=True, help="ID is that of an article: show the story it belongs to.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs.")
@click.pass_obj
def story(config: Config, number: int, article: bool, as_json: bool) -> None:
    """Show a story: the articles that tell one release, each value with who says it, and where they differ.

    \b
    orewire story 3
    orewire story --article 17
    """
    from storage import story_queries
    from storage.db import open_read_only

    store = open_read_only(config.store.path)
    wanted = story_queries.story_of(store, number) if article else number
    found = story_queries.story(store, wanted) if wanted is not None else None
    if found is None:
        what = f"article {number} belongs to no story" if article else f"no story {number}"
        raise click.UsageError(f"{what} in {config.store.path}")
    if as_json:
        print_json(found)
        return
    articles = [row | {"published": (row["published"] or "")[:10]} for row in found["articles"]]
    print_table(f"story {found['id']}: {len(articles)} articles", ARTICLES, articles)
    values = {row["observation"]: row["against"] for row in found["said"]}
    ways = Counter(values.values())
    print_table(
        f"{len(values)} values, {ways['differs']} told differently, {ways['agrees']} rounded",
        SAID,
        [_cells(row) for row in found["said"]],
    )


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    return row | {
        "kind": row["measure"] + (" (planned)" if row["status"] == "planned" else ""),
        "when": row["period"] or span_of_days(row["period_start"], row["period_end"]),
        "amount": amount(row),
        "by": ", ".join(json.loads(row["wires"])),
        "against": row["against"] or "",
    }
