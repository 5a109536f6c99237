"""`orewire read`: the figures of a text, a saved page or an address, without any store."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crawler.config import Config
from crawler.documents import (
    Reading,
    UnreadableError,
    canonical_url,
    is_markup,
    read_bytes,
    read_html,
    read_json_line,
    read_text,
)
from crawler.explained_text import explained_lines
from crawler.figures import Lexicon
from crawler.page.rules import PageRules
from crawler.pipelines.figures import article_explained, lexicon_of
from crawler.tables import FIGURE_COLUMNS, console, figure_row, print_json, print_table

if TYPE_CHECKING:
    from crawler.fetch_pages import Answer

Told = Mapping[str, str | None]
UNKNOWN_ADDRESS = "http://saved.invalid/"


@click.command()
@click.argument("sources", nargs=-1, metavar="[FILE|URL|-]...")
@click.option("--published", metavar="DATE", help="Publication date, the anchor of 'this year': 2025-01-12.")
@click.option("--language", metavar="L", help="Language of the text (en, fa, …). Default: detected.")
@click.option("--title", help="Headline: context for figures that name no commodity.")
@click.option("--json", "as_json", is_flag=True, help="JSON for programs: a list with one object a source.")
@click.option(
    "--jsonl", "jsonl", metavar="FILE|-", help="Read lines of JSON, print lines of JSON (see above)."
)
@click.option(
    "--explain",
    "explained",
    is_flag=True,
    help="Show for each amount what was offered for each link, and what won.",
)
@click.option("--allow-private", is_flag=True, help="Allow loopback and private addresses.")
@click.pass_obj
def read(
    config: Config,
    sources: tuple[str, ...],
    published: str | None,
    language: str | None,
    title: str | None,
    as_json: bool,
    jsonl: str | None,
    explained: bool,
    allow_private: bool,
) -> None:
    """Read the figures of texts, saved pages or addresses; store nothing. Without an argument, read stdin.

    \b
    orewire read story.txt --published 2025-01-12
    orewire read https://www.tehrantimes.com/news/492999/
    orewire read --jsonl articles.jsonl > figures.jsonl

    With --jsonl each line in is {"id","text","title","published","language"} (all but id and text may be
    absent) and each line out is {"id","figures":[…]}. A line that can't be read is reported on stderr by its
    number and skipped; exit code 2 then.

    With --explain every amount is shown, also those that became no figure, with the candidates for its measure,
    commodity, entity, period and change. Send that with a report of a figure read wrong.
    """
    if explained and jsonl:
        raise click.UsageError("--explain shows single texts; leave --jsonl away")
    told = {"published": published, "language": language, "title": title}
    if jsonl:
        sys.exit(_read_lines(jsonl, told, lexicon_of(config)))
    if allow_private:
        config = config.with_crawl(allow_private=True)
    readings, faults = _read_all(sources or ("-",), told, config)
    if explained:
        _print_explained(readings, as_json, lexicon_of(config))
    else:
        _print(readings, as_json)
    for fault in faults:
        click.echo(f"orewire: {fault}", err=True)
    sys.exit(2 if faults else 0)


def _read_all(sources: tuple[str, ...], told: Told, config: Config) -> tuple[list[Reading], list[str]]:
    readings, faults = [], []
    pages = _fetched(sources, config)
    for source in sources:
        try:
            readings.append(_read(source, told, config, pages))
        except (UnreadableError, OSError) as error:
            faults.append(str(error) if not isinstance(error, OSError) else _os_fault(source, error))
    return readings, faults


def _os_fault(source: str, error: OSError) -> str:
    return f"{source}: {error.strerror}" if error.strerror else str(error)


def _fetched(sources: tuple[str, ...], config: Config) -> dict[str, Answer]:
    addresses = [source for source in sources if source.startswith(("http://", "https://"))]
    if not addresses:
        return {}
    from crawler.fetch_pages import fetch_pages

    return fetch_pages(addresses, config)


def _read(source: str, told: Told, config: Config, pages: Mapping[str, Answer]) -> Reading:
    page = pages.get(source)
    if page is not None and page.text is None:
        raise UnreadableError(f"{source}: {page.reason}")
    text = page.text if page is not None and page.text is not None else _local_text(source)
    if not is_markup(text):
        return read_text(source, text, told, lexicon_of(config))
    url = canonical_url(text) or (page.url if page else UNKNOWN_ADDRESS)
    return read_html(source, text, url, _rules(url, config), told, lexicon_of(config))


def _local_text(source: str) -> str:
    if source == "-":
        return read_bytes(Path("stdin"), sys.stdin.buffer.read())
    return read_bytes(Path(source), Path(source).read_bytes())


def _rules(url: str, config: Config) -> PageRules:
    """The page rules of the wire that the address belongs to, else those of no wire."""
    from urllib.parse import urlsplit

    from crawler.wires import all_wires

    host = urlsplit(url).netloc.removeprefix("www.")
    for wire in all_wires(config).values():
        if urlsplit(wire.home).netloc.removeprefix("www.") == host:
            return wire.rules
    return PageRules()


def _read_lines(file: str, told: Told, lexicon: Lexicon | None) -> int:
    faults = 0
    for number, line in _lines(file):
        try:
            reading = read_json_line(line, told, lexicon)
        except UnreadableError as error:
            faults += 1
            click.echo(f"orewire: {file}:{number}: {error}; line skipped", err=True)
            continue
        figures = [figure.as_dict() for figure in reading.figures]
        click.echo(json.dumps({"id": reading.source, "figures": figures}, ensure_ascii=False))
    return 2 if faults else 0


def _lines(file: str) -> Iterator[tuple[int, str]]:
    with click.open_file(file, encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield number, line


def _print(readings: list[Reading], as_json: bool) -> None:
    if as_json:
        print_json([reading.as_dict() for reading in readings])
        return
    for reading in readings:
        _print_reading(reading)


def _print_explained(readings: list[Reading], as_json: bool, lexicon: Lexicon | None) -> None:
    told = [(reading, article_explained(reading.article, lexicon)) for reading in readings]
    if as_json:
        print_json(
            [
                {"source": reading.source, "amounts": [one.as_dict() for one in amounts]}
                for reading, amounts in told
            ]
        )
        return
    for reading, amounts in told:
        click.echo(f"{reading.source}: {len(amounts)} amounts, {len(reading.figures)} figures")
        for amount in amounts:
            click.echo("\n".join(explained_lines(amount)))


def _print_reading(reading: Reading) -> None:
    article = reading.article
    when = article.published.date().isoformat() if article.published else "no date: give --published"
    head = f"{reading.source}: {len(reading.figures)} figures ({article.language or '?'}, {when})"
    if not reading.figures:
        click.echo(head)
        return
    rows = [figure_row(figure.as_dict()) for figure in reading.figures]
    print_table(head, FIGURE_COLUMNS[:-1], rows)
    for quote in dict.fromkeys(figure.quote for figure in reading.figures):
        console().print(f"  “{' '.join(quote.split())}”")
