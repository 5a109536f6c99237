"""`orewire new-wire`: the spider of a site, written from what the site shows of itself."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from crawler.config import Config


@click.command("new-wire")
@click.argument("name")
@click.argument("url")
@click.option(
    "--dir",
    "directory",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to write NAME.py. Default: the folder of the shipped spiders.",
)
@click.option("--allow-private", is_flag=True, help="Allow loopback and private addresses.")
@click.pass_obj
def new_wire(config: Config, name: str, url: str, directory: Path | None, allow_private: bool) -> None:
    """Write the spider NAME for the site at URL, which may be its homepage or a feed.

    \b
    orewire new-wire kallanish https://www.kallanish.com/
    orewire doctor kallanish
    orewire save-page kallanish https://www.kallanish.com/…   # twice: with figures, and without

    Looks for feeds, sitemaps or links to articles, for the form of their addresses, for the CMS and for the place of
    the text, and says what a person has to look at. Asks at most a score of addresses, by the rules of a crawl. Nothing
    is stored.
    """
    if not re.fullmatch(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", name):
        raise click.UsageError(f"{name!r} is no name for a wire: lower-case letters, digits and _ only")
    if not re.match(r"https?://[^/]+", url):
        raise click.UsageError(f"{url!r} is no web address; begin it with https://")
    from crawler import spiders
    from crawler.scout import scout
    from crawler.spider_draft import draft_spider

    file = (directory or Path(spiders.__path__[0])) / f"{name}.py"
    if file.exists():
        raise click.UsageError(f"{file} is there already; choose another name")
    if allow_private:
        config = config.with_crawl(allow_private=True)
    sight, reason = scout(url, config)
    if sight is None:
        raise click.ClickException(f"{url}: {reason}")
    draft = draft_spider(name, sight)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(draft.source, encoding="utf-8")
    click.echo(f"written: {file}")
    click.echo(f"seen: {len(sight.items)} items in {sight.feed or 'no feed'}, {len(sight.articles)} articles")
    for doubt in draft.doubts:
        click.echo(f"look at {doubt}")
    sys.exit(0 if sight.feed else 1)
