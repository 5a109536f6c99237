"""`orewire stories`: which articles of a file tell the same story."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from crawler.config import Config
from crawler.documents import UnreadableError, read_json_line
from crawler.figures.lexicon import known_parts
from crawler.pipelines.figures import lexicon_of

if TYPE_CHECKING:
    from storage.db import Database

_WIRE = "file"


@click.command()
@click.option("--jsonl", "file", metavar="FILE|-", required=True, help="Articles, one object of JSON a line.")
@click.pass_obj
def stories(config: Config, file: str) -> None:
    """Tell which articles are one story: copies, near-copies, and the same release in other words or languages.

    \b
    orewire stories --jsonl articles.jsonl

    Each line in is {"id","text","title","published","language","url"} (all but id and text may be absent), each line
    out {"id","story"}: articles with the same number are one story; null stands alone. They pass through a store of
    their own, in their order, as a crawl would store them; nothing is kept. A line that can't be read is reported
    on stderr by its number and skipped; exit code 2 then.
    """
    from storage.db import open_store

    faults: list[str] = []
    with TemporaryDirectory() as folder, click.open_file(file, encoding="utf-8") as lines:
        db = open_store(Path(folder) / "stories.db")
        for name, story in told_stories(db, lines, file, config, faults):
            click.echo(json.dumps({"id": name, "story": story}, ensure_ascii=False))
        db.close()
    sys.exit(2 if faults else 0)


_STORIES = "SELECT u.page_id, a.story_id FROM article_urls AS u JOIN articles AS a ON a.id = u.article_id"


def told_stories(
    db: Database, lines: Iterable[str], source: str, config: Config, faults: list[str] | None = None
) -> list[tuple[str, int | None]]:
    """Stores the articles of lines of JSON; (id, story) of each in their order, None for one that stands alone.

    A line that can't be read is told on stderr as one of `source`, added to `faults`, and skipped.
    """
    from storage.parts import register_parts
    from storage.wires import register_wire

    register_wire(db, _WIRE, "File", "http://file.invalid", None, None, "republisher")
    register_parts(db, known_parts(), datetime.now(UTC))
    ids: list[tuple[str, int]] = []
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                ids.append(_store(db, line, number, config))
        except UnreadableError as error:
            fault = f"orewire: {source}:{number}: {error}; line skipped"
            click.echo(fault, err=True)
            if faults is not None:
                faults.append(fault)
    found = {row["page_id"]: row["story_id"] for row in db.query(_STORIES)}
    return [(name, found.get(page)) for name, page in ids]


def _store(db: Database, line: str, number: int, config: Config) -> tuple[str, int]:
    from crawler.figures import READER_VERSION
    from storage.articles import save_outcome
    from storage.db import one
    from storage.models import Outcome, Page

    reading = read_json_line(line, {}, lexicon_of(config))
    key = f"{_WIRE}:{number}"
    page = Page(0, _WIRE, f"http://file.invalid/{number}", key)
    now = datetime.now(UTC)
    outcome = Outcome(
        page, 0, now, "article", article=reading.article, figures=reading.figures, reader=READER_VERSION
    )
    save_outcome(db, outcome, now=now)
    row = one(db, "SELECT id FROM pages WHERE wire = ? AND url_key = ?", [_WIRE, key])
    assert row is not None
    return reading.source, int(row["id"])
