"""`orewire doctor`: are the facts that the wires are built on true today?"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from crawler.config import Config
from crawler.tables import Column, print_json, print_table

if TYPE_CHECKING:
    from crawler.doctor.findings import Finding

COLUMNS = (
    Column("fact", "fact", fold=True),
    Column("", "sure"),
    Column("verdict", "verdict"),
    Column("what was seen", "detail", fold=True),
)
VERDICTS = ("confirmed", "refuted", "found instead", "unknown")


@click.command()
@click.argument("wires", nargs=-1, metavar="[WIRE]...")
@click.option("--allow-private", is_flag=True, help="Allow loopback and private addresses.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs: a list of findings.")
@click.pass_obj
def doctor(config: Config, wires: tuple[str, ...], allow_private: bool, as_json: bool) -> None:
    """Check the named WIRES, or all enabled ones, live: every source, and three articles of each. Stores nothing.

    Says for each fact: confirmed; refuted, with what was seen; found instead, where robots.txt, the homepage or a list
    of feeds names an address that does it; unknown, where the wire could not be asked. Facts that nobody had seen
    before are marked assumed. What was found instead is printed as lines for orewire.toml.

    Exit code 1 if anything was refuted or unknown.
    """
    from crawler.browser import able_wires
    from crawler.doctor.examination import examine
    from crawler.wires import UnknownWireError, enabled_wires

    if allow_private:
        config = config.with_crawl(allow_private=True)
    try:
        chosen = enabled_wires(config, wires)
    except UnknownWireError as error:
        raise click.UsageError(str(error)) from error
    able, faults = able_wires(chosen)
    for fault in faults:
        click.echo(f"orewire: {fault}", err=True)
    found = examine(config, able)
    if as_json:
        print_json([asdict(finding) for findings in found.values() for finding in findings])
    else:
        for name, findings in found.items():
            _print(name, findings)
    sys.exit(1 if faults else _exit_code(found))


def _print(name: str, findings: Sequence[Finding]) -> None:
    from crawler.doctor.examination import feeds_to_set

    counts = Counter(finding.verdict for finding in findings)
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in VERDICTS if counts[verdict])
    print_table(f"{name}: {told or 'nothing could be asked'}", COLUMNS, [asdict(one) for one in findings])
    if feeds := feeds_to_set(list(findings)):
        click.echo("For orewire.toml:\n")
        click.echo(f"[wires.{name}]\nfeeds = {json.dumps(feeds)}\n")


def _exit_code(found: Mapping[str, Sequence[Finding]]) -> int:
    bad = ("refuted", "unknown")
    return int(
        any(not findings or any(one.verdict in bad for one in findings) for findings in found.values())
    )
