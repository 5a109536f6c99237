"""A page and what is expected of it, as tests/pages keeps them: the article and its figures, ready for review. Pure."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from crawler.page.ladder import PageReading, read_page
from crawler.page.rules import PageRules
from crawler.page_markup import rules_for
from crawler.pipelines.clean import clean_article
from crawler.pipelines.figures import article_figures

# What people check of a figure; quote and span are the reader's own tests' matter.
FIGURE_FIELDS = (
    "measure",
    "status",
    "commodity",
    "entity",
    "value",
    "low",
    "high",
    "unit",
    "raw",
    "bound",
    "start",
    "end",
    "change_pct",
    "change_basis",
)


def golden_reading(html: str, url: str, rules: PageRules, now: datetime) -> dict[str, Any]:
    """What the page gives, in the form of its .json: the body as a list of paragraphs, the figures without quotes."""
    reading = read_page(html, url, rules_for(html, rules), now=now)
    return {
        "state": reading.state,
        "reason": reading.reason,
        "article": _article(reading),
        "figures": _figures(reading),
    }


def as_json(content: dict[str, Any]) -> str:
    """As the files hold it: letters of all scripts as they are, one line end at the end."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def write_golden(
    page: str | bytes, meta: dict[str, str], place: Path, expected: dict[str, Any]
) -> list[Path]:
    """The three files of a golden page; FileExistsError where one is there: a reviewed page is never overwritten.

    `page` is the text of an HTML page, or the bytes of a PDF.
    """
    saved = page if isinstance(page, bytes) else f"{page.rstrip()}\n".encode()
    files = {
        place.with_suffix(".pdf" if isinstance(page, bytes) else ".html"): saved,
        place.with_suffix(".meta.json"): as_json(meta).encode(),
        place.with_suffix(".json"): as_json(expected).encode(),
    }
    for file in files:
        if file.exists():
            raise FileExistsError(f"{file} is there already; name another page with --as")
    place.parent.mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        file.write_bytes(content)
    return list(files)


def _article(reading: PageReading) -> dict[str, Any] | None:
    if reading.article is None:
        return None
    fields = asdict(reading.article)
    published = fields["published"]
    return fields | {
        "body": fields["body"].split("\n\n"),
        "published": published.isoformat() if published else None,
        "marks": list(fields["marks"]),
    }


def _figures(reading: PageReading) -> list[dict[str, Any]]:
    if reading.article is None:
        return []
    found = (figure.as_dict() for figure in article_figures(clean_article(reading.article)))
    return [{name: figure[name] for name in FIGURE_FIELDS} for figure in found]
