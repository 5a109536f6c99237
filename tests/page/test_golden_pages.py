"""Every page of tests/pages, field by field, against the .json beside it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from crawler.figures import READ_LANGUAGES
from crawler.golden import as_json, golden_reading
from crawler.page_markup import page_markup
from crawler.wires import shipped_wires
from storage.keys import url_key

PAGES = Path(__file__).parent.parent / "pages"
HTML = sorted([*PAGES.glob("*/*.html"), *PAGES.glob("*/*.pdf")])
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
WIRES = shipped_wires()


@cache
def read(html: Path) -> dict[str, Any]:
    """The reading of a saved page in the form of its .json."""
    url = json.loads(html.with_suffix(".meta.json").read_text("utf-8"))["url"]
    return golden_reading(page_markup(html.read_bytes()), url, WIRES[html.parent.name].rules, FETCHED)


def is_read(expected: dict[str, Any]) -> bool:
    """Whether the page is in a language whose figures are read."""
    return bool(expected["article"]) and expected["article"]["language"] in READ_LANGUAGES


def cases() -> list[Any]:
    return [
        pytest.param(html, field, id=f"{html.parent.name}-{html.stem}-{field}")
        for html in HTML
        for field in (
            ("state", "reason", *ARTICLE_FIELDS, "figures")
            if html.with_suffix(".json").exists()
            else ("unreviewed",)
        )
    ]


@pytest.mark.parametrize(("html", "field"), cases())
def test_page_reads_as_expected(html: Path, field: str) -> None:
    saved = html.with_suffix(".json")
    if field == "unreviewed":
        found = read(html)
        if not is_read(found):
            del found["figures"]
        saved.write_text(as_json(found), "utf-8")
        pytest.fail(f"review me: {saved.relative_to(PAGES)} was written from what the page gives")
    expected, found = json.loads(saved.read_text("utf-8")), read(html)
    if field == "figures" and field not in expected:
        # A page of a language that is read has no excuse but one that it gives itself.
        assert not is_read(expected) or "unread" in meta_of(html), "the .json wants the page's figures"
        return
    if field in ARTICLE_FIELDS:
        expected, found = expected["article"] or {}, found["article"] or {}
    assert found.get(field) == expected.get(field)


def meta_of(html: Path) -> dict[str, Any]:
    meta: dict[str, Any] = json.loads(html.with_suffix(".meta.json").read_text("utf-8"))
    return meta


@pytest.mark.parametrize("wire", WIRES)
def test_every_wire_has_two_pages(wire: str) -> None:
    pages = [html for html in HTML if html.parent.name == wire]
    states = [json.loads(html.with_suffix(".json").read_text("utf-8"))["state"] for html in pages]
    assert sum(state in ("article", "truncated") for state in states) >= 2


@pytest.mark.parametrize("wire", WIRES)
def test_every_wire_has_a_page_with_figures_and_one_without(wire: str) -> None:
    pages = [html for html in HTML if html.parent.name == wire]
    counts = [len(expected_figures(html)) for html in pages]
    assert max(counts) >= 1 or any("unread" in meta_of(html) for html in pages)
    assert min(counts) == 0


def expected_figures(html: Path) -> list[Any]:
    found: list[Any] = json.loads(html.with_suffix(".json").read_text("utf-8")).get("figures", [])
    return found


@pytest.mark.parametrize("html", HTML, ids=lambda html: f"{html.parent.name}-{html.stem}")
def test_page_says_whether_its_markup_was_ever_seen(html: Path) -> None:
    guessed = "body" in WIRES[html.parent.name].assumed
    assert meta_of(html)["markup"] == ("assumed" if guessed else "known")


@pytest.mark.parametrize("html", HTML, ids=lambda html: f"{html.parent.name}-{html.stem}")
def test_page_is_at_an_address_of_its_wire(html: Path) -> None:
    wire, url = WIRES[html.parent.name], meta_of(html)["url"]
    assert urlsplit(url).hostname == urlsplit(wire.home).hostname
    assert url_key(url, wire.name, wire.article_pattern).startswith(f"{wire.name}:")
