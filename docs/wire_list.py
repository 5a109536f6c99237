"""Prints docs/wires.md: the wires that are shipped, and what about them nobody has seen yet."""

from __future__ import annotations

from collections.abc import Iterator

import click

from crawler.wire_spider import WireSpider
from crawler.wires import SEARCHES, shipped_wires

INTRO = """# Wires

Made by `make help-docs` from the spiders; a test holds it true. What is *assumed* nobody has seen on the live site:
`orewire doctor WIRE` confirms or refutes it, and says what it found instead.

| wire | what it is | language | rank | sources | every | assumed |
|---|---|---|---|---|---|---|
"""
SEARCH_INTRO = """
## Searches

Asked only where orewire.toml turns them on (`[wires.gdelt]`, `enabled = true`); what to look for, and whose results are
wanted, is in `[discovery]`. Results that are pages of a wire go to the wire, those of other sites to `elsewhere`.

| search | what it is |
|---|---|
"""


def row(wire: type[WireSpider]) -> str:
    """A wire as a row of the table."""
    kinds = ("feeds", "sitemaps", "listings", "tags")
    counts = {kind: len(getattr(wire, kind)) for kind in kinds}
    sources = ", ".join(f"{n} {kind if n > 1 else kind[:-1]}" for kind, n in counts.items() if n)
    cells = (
        f"`{wire.name}`",
        f"[{wire.title}]({wire.home})",
        wire.language or "",
        wire.rank,
        sources,
        wire.every,
        ", ".join(wire.assumed),
    )
    return f"| {' | '.join(cells)} |\n"


def document() -> str:
    """The whole of docs/wires.md."""
    return "".join(_parts())


def _parts() -> Iterator[str]:
    yield INTRO
    yield from (row(wire) for wire in shipped_wires().values())
    yield SEARCH_INTRO
    yield from (f"| `{search.name}` | {search.title} |\n" for search in SEARCHES)


if __name__ == "__main__":
    click.echo(document(), nl=False)
