from __future__ import annotations

import pytest

from crawler.page.json_ld import JsonLd, read_json_ld
from crawler.page.soup import parse_html

URL = "https://wire.example/news/1/a"
NODE = '{"@type": "NewsArticle", "headline": "Zinc up", "datePublished": "2025-01-12T09:31:05Z"}'
READ = JsonLd("Zinc up", None, "2025-01-12T09:31:05Z")

ORGANISATION = '"{}": {{"@type": "Organization", "name": "Wire"}}'


def read(*scripts: str) -> JsonLd:
    html = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return read_json_ld(parse_html(f"<html><head>{html}</head></html>"), URL)


@pytest.mark.parametrize(
    "script",
    [
        NODE,
        f"[{NODE}]",
        f'{{"@context": "https://schema.org", "@graph": [{{"@type": "WebSite", "name": "W"}}, {NODE}]}}',
        f'{{"@type": "WebPage", "mainEntity": {NODE}}}',
        NODE.replace('"NewsArticle"', '["Thing", "ReportageNewsArticle"]'),
        NODE.replace("NewsArticle", "http://schema.org/NewsArticle"),
        f"<!--\n{NODE}\n-->",
        f"//<![CDATA[\n{NODE}\n//]]>",
        NODE.replace("}", ",}"),
        NODE + ";",
        NODE + NODE,
        NODE.replace("Zinc up", "Zinc &#117;p"),
        NODE.replace('"headline"', '"x": undefined, "headline"'),
        NODE.replace("}", ', "description": "he said "more" today"}'),
        NODE[:-1],
    ],
    ids=[
        "object",
        "list",
        "graph",
        "main entity",
        "list of types",
        "type as url",
        "in a comment",
        "in cdata",
        "comma at the end",
        "semicolon after",
        "two values",
        "entities within",
        "javascript in it",
        "quotes not escaped",
        "cut off",
    ],
)
def test_article_is_found(script: str) -> None:
    assert read(script) == READ


@pytest.mark.parametrize(
    "script",
    [
        "",
        "null",
        "42",
        '"text"',
        "{",
        "[" * 100_000,
        '{"@type": "Organization", "name": "Wire"}',
        '{"@type": 5}',
    ],
    ids=["empty", "null", "number", "string", "brace", "deep", "no article", "odd type"],
)
def test_no_article(script: str) -> None:
    assert read(script) == JsonLd()


def test_article_about_the_page_before_others() -> None:
    other = NODE.replace("Zinc up", "Lead down").replace("}", ', "url": "https://wire.example/news/2/b"}')
    own = NODE.replace("}", ', "mainEntityOfPage": {"@id": "https://wire.example/news/1/a/"}}')
    assert read(other, own).headline == "Zinc up"


@pytest.mark.parametrize(
    ("fields", "credit"),
    [
        ('"author": {"@type": "Organization", "name": "IRNA"}', "IRNA"),
        (ORGANISATION.format("author") + ", " + ORGANISATION.format("publisher"), None),
        ('"author": {"@type": "Organization", "name": ""}', None),
        ('"author": [{"@type": "Person", "name": "A. B."}]', None),
        ('"sourceOrganization": {"@type": "NewsMediaOrganization", "name": "Trend"}', "Trend"),
    ],
    ids=["other organisation", "publisher itself", "empty name", "person", "source"],
)
def test_credit(fields: str, credit: str | None) -> None:
    assert read(NODE.replace("}", f", {fields}}}")).credit == credit


@pytest.mark.parametrize(("value", "free"), [("false", False), ('"False"', False), ("true", True)], ids=str)
def test_paid_article(value: str, free: bool) -> None:
    assert read(NODE.replace("}", f', "isAccessibleForFree": {value}}}')).free is free
