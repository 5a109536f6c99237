"""`orewire save-page`: a page of a wire as a golden page, with what it gives to be reviewed."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import click

from crawler.config import Config


@click.command("save-page")
@click.argument("wire")
@click.argument("source", metavar="URL|FILE")
@click.option("--url", help="The address of a FILE that does not name its own.")
@click.option(
    "--as", "slug", metavar="SLUG", help="Name of the files. Default: the article's id, or its slug."
)
@click.option(
    "--dir",
    "directory",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("tests/pages"),
    show_default=True,
    help="Where the golden pages are.",
)
@click.option("--assumed", is_flag=True, help="The markup is a guess, not the wire's own.")
@click.option("--allow-private", is_flag=True, help="Allow loopback and private addresses.")
@click.pass_obj
def save_page(
    config: Config,
    wire: str,
    source: str,
    url: str | None,
    slug: str | None,
    directory: Path,
    assumed: bool,
    allow_private: bool,
) -> None:
    """Save a page of WIRE beside what is read from it: three files in tests/pages/WIRE to review.

    \b
    orewire save-page tehrantimes https://www.tehrantimes.com/news/492999/
    orewire save-page tehrantimes copper.html --as copper-output

    SLUG.html (or .pdf) is the page, SLUG.meta.json its address, SLUG.json what the wire's rules read now: the article
    and its figures. Correct the .json until it is true; `pytest tests/page` then holds the spider to it. Pages
    of a publisher are the publisher's: keep them to yourself, and write what you share anew in their markup.
    """
    from crawler.golden import golden_reading, write_golden
    from crawler.pdf.reading import is_pdf
    from crawler.wires import UnknownWireError, enabled_wires

    try:
        chosen = enabled_wires(config, (wire,))[wire]
    except UnknownWireError as error:
        raise click.UsageError(str(error)) from error
    if allow_private:
        config = config.with_crawl(allow_private=True)
    body, html, address = _page(source, url, config)
    expected = golden_reading(html, address, chosen.rules, datetime.now(UTC))
    meta = {
        "url": address,
        "origin": f"saved {datetime.now(UTC):%Y-%m-%d}",
        "markup": "assumed" if assumed else "known",
    }
    try:
        place = directory / wire / (slug or _slug(address, chosen))
        files = write_golden(body if is_pdf(body) else html, meta, place, expected)
    except FileExistsError as error:
        raise click.UsageError(str(error)) from error
    for file in files:
        click.echo(f"written: {file}")
    reason = f" ({expected['reason']})" if expected["reason"] else ""
    click.echo(f"review {files[-1]}: {expected['state']}{reason}, {len(expected['figures'])} figures")
    sys.exit(0 if expected["state"] == "article" else 1)


def _page(source: str, url: str | None, config: Config) -> tuple[bytes, str, str]:
    """The bytes of the page, its markup and its address."""
    from crawler.documents import canonical_url
    from crawler.fetch_pages import fetch_pages
    from crawler.page_markup import page_markup
    from crawler.pdf.content import UnreadablePdfError

    if source.startswith(("http://", "https://")):
        answer = fetch_pages([source], config)[source]
        if answer.text is None:
            raise click.ClickException(f"{source}: {answer.reason}")
        return answer.body, answer.text, url or answer.url
    body = Path(source).read_bytes()
    try:
        html = page_markup(body)
    except UnreadablePdfError as error:
        raise click.ClickException(f"{source}: {error}") from error
    address = url or canonical_url(html)
    if address is None:
        raise click.UsageError(f"{source} does not name its address; give it with --url")
    return body, html, address


def _slug(url: str, wire: Any) -> str:
    """The id by which the wire's pattern knows the article, else the last part of its path; safe as a file name."""
    from storage.keys import url_key

    key = url_key(url, wire.name, wire.article_pattern)
    name = key.partition(":")[2] if key.startswith(f"{wire.name}:") else urlsplit(url).path.rstrip("/")
    return re.sub(r"[^\w-]+", "-", unquote(name).rsplit("/", 1)[-1]).strip("-") or "page"
