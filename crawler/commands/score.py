"""`orewire score`: how the reader does on annotated articles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crawler.config import Config

if TYPE_CHECKING:
    from crawler.figures.score import Score

Row = Mapping[str, Any]


@click.command()
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--show", type=click.IntRange(min=0), default=0, help="Print what is wrong in the first N articles."
)
@click.pass_obj
def score(config: Config, gold: Path, show: int) -> None:
    """Read the articles of GOLD (lines of JSON with their figures) and print precision, recall and F1.

    A line is {"id", "title", "published", "lang", "text" or "text_file", "figures": […]}; figures as `orewire
    read` prints them, those with "doubt" neither count as missed nor make a match wrong. Levels: value (amount and
    unit), core (and measure, status, commodity), full (and entity, period, change).
    """
    from crawler.figures import READ_LANGUAGES
    from crawler.figures.score import faults
    from crawler.figures.score import score as scored

    rows = list(_rows(gold))
    read = {row["id"]: _read(gold, row, config) for row in rows}
    for language in sorted({row["lang"] for row in rows}):
        part = [row for row in rows if row["lang"] == language]
        if language not in READ_LANGUAGES:
            click.echo(f"{language}: {len(part)} articles, not read")
            continue
        _print(language, part, scored((read[row["id"]], row["figures"]) for row in part))
    understood = [row for row in rows if row["lang"] in READ_LANGUAGES]
    wrong = [(row["id"], faults(read[row["id"]], row["figures"])) for row in understood]
    for name, lines in [pair for pair in wrong if pair[1]][:show]:
        click.echo("\n".join([name, *(f"  {line}" for line in lines)]))


def _rows(gold: Path) -> Iterator[Row]:
    for number, line in enumerate(gold.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            row["id"], row["figures"], row["lang"]
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise click.UsageError(f"{gold}:{number}: no annotated article: {error!r}") from error
        yield row


def _read(gold: Path, row: Row, config: Config) -> list[dict[str, Any]]:
    from crawler.documents import read_text
    from crawler.pipelines.figures import lexicon_of

    text = row["text"] if "text" in row else (gold.parent / row["text_file"]).read_text(encoding="utf-8")
    told = {"published": row.get("published"), "language": row["lang"], "title": row.get("title")}
    return [figure.as_dict() for figure in read_text(row["id"], text, told, lexicon_of(config)).figures]


def _print(language: str, part: list[Row], total: Score) -> None:
    from crawler.figures.score import FIELDS, LEVELS

    click.echo(f"{language}: {len(part)} articles, {total.gold} figures, {total.read} read")
    for level in LEVELS:
        p, r, f1 = total.precision(level), total.recall(level), total.f1(level)
        click.echo(f"  {level:6} P {p:.3f}  R {r:.3f}  F1 {f1:.3f}")
    click.echo(
        "  of the amounts found, right: " + "  ".join(f"{name} {total.share(name):.3f}" for name in FIELDS)
    )
