"""Every page of tests/pages, field by field, against the .json beside it."""

from __future__ import annotations

import importlib
import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from crawler.page.ladder import read_page
from crawler.page.rules import PageRules

PAGES = Path(__file__).parent.parent / "pages"
HTML = sorted(PAGES.glob("*/*.html"))
FETCHED = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
ARTICLE_FIELDS = (
    "headline",
    "body",
    "published",
    "published_day_only",
    "language",
    "credit",
    "rungs",
    "marks",
)


def rules_of(wire: str) -> PageRules:
    module = importlib.import_module(f"crawler.spiders.{wire}")
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    return next(spider.rules for spider in classes if vars(spider).get("name") == wire)


@cache
def read(html: Path) -> dict[str, Any]:
    """The reading of a saved page in the form of its .json: the body as a list of paragraphs."""
    url = json.loads(html.with_suffix(".meta.json").read_text("utf-8"))["url"]
    reading = read_page(html.read_text("utf-8"), url, rules_of(html.parent.name), now=FETCHED)
    article = asdict(reading.article) if reading.article else None
    if article:
        article["body"] = article["body"].split("\n\n")
        article["published"] = article["published"].isoformat() if article["published"] else None
        article["marks"] = list(article["marks"])
    return {"state": reading.state, "reason": reading.reason, "article": article}


def cases() -> list[Any]:
    return [
        pytest.param(html, field, id=f"{html.parent.name}-{html.stem}-{field}")
        for html in HTML
        for field in (
            ("state", "reason", *ARTICLE_FIELDS) if html.with_suffix(".json").exists() else ("unreviewed",)
        )
    ]


@pytest.mark.parametrize(("html", "field"), cases())
def test_page_reads_as_expected(html: Path, field: str) -> None:
    saved = html.with_suffix(".json")
    if field == "unreviewed":
        saved.write_text(json.dumps(read(html), ensure_ascii=False, indent=2) + "\n", "utf-8")
        pytest.fail(f"review me: {saved.relative_to(PAGES)} was written from what the page gives")
    expected, found = json.loads(saved.read_text("utf-8")), read(html)
    if field in ARTICLE_FIELDS:
        expected, found = expected["article"] or {}, found["article"] or {}
    assert found.get(field) == expected.get(field)


@pytest.mark.parametrize("wire", ["mehrnews", "mehrnews_en", "menafn", "tehrantimes"])
def test_every_wire_has_two_pages(wire: str) -> None:
    assert len([html for html in HTML if html.parent.name == wire]) >= 2
