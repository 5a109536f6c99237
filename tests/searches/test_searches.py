"""Searches hand their results to whom they belong; what leads nowhere is kept as told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crawler.config import Config
from crawler.searches.bing_news import BingNews, publisher_url
from crawler.searches.gdelt import Gdelt
from crawler.searches.google_news import GoogleNews
from crawler.searches.routing import Known, route
from crawler.searches.search_spider import SearchError
from crawler.wires import enabled_wires
from storage.db import open_read_only, rows
from tests.crawl.conftest import FAST, STEEL
from tests.crawl.scripted_wire import Answer, ScriptedWire, article
from tests.processes import run_orewire

KNOWN = [
    Known("trend", "en.trend.az", r"/(?P<id>\d{6,8})\.html"),
    Known("tasnim", "tasnimnews.ir", r"^/fa/news/"),
    Known("tasnim_en", "tasnimnews.ir", r"^/en/news/"),
]


@pytest.mark.parametrize(
    ("url", "allow", "deny", "goes"),
    [
        ("https://en.trend.az/iran/4046110.html", (), (), ("trend", "")),
        ("https://www.tasnimnews.ir/en/news/x", (), (), ("tasnim_en", "")),
        ("https://en.trend.az/iran/", (), (), (None, "no article")),
        ("https://example.org/copper", (), (), ("elsewhere", "")),
        ("https://example.org/", (), (), (None, "no article")),
        ("https://news.example.org/copper", (), ("example.org",), (None, "denied")),
        ("https://example.org/copper", ("good.org",), (), (None, "denied")),
        ("https://www.good.org/copper", ("good.org",), (), ("elsewhere", "")),
        ("https://notgood.org/copper", ("good.org",), (), (None, "denied")),
        ("https://en.trend.az/iran/4046110.html", ("good.org",), (), ("trend", "")),
        ("ftp://example.org/copper", (), (), (None, "no article")),
    ],
)
def test_whose_page_it_is(
    url: str, allow: tuple[str, ...], deny: tuple[str, ...], goes: tuple[str | None, str]
) -> None:
    assert route(url, KNOWN, allow, deny) == goes


def test_gdelt_reads_its_rows_and_knows_its_errors() -> None:
    answer = {
        "articles": [
            {"url": "https://example.org/a", "title": "Copper  up", "seendate": "20261102T101500Z"},
            {"title": "without an address"},
        ]
    }
    (item,) = Gdelt.read_results(json.dumps(answer).encode(), "")
    assert (item.url, item.headline) == ("https://example.org/a", "Copper up")
    assert str(item.published) == "2026-11-02 10:15:00+00:00"
    with pytest.raises(SearchError, match="no JSON: Your query was too short"):
        Gdelt.read_results(b"Your query was too short or too long.", "")
    with pytest.raises(SearchError, match="no results"):
        Gdelt.read_results(b"{}", "")


def test_bing_links_lead_to_the_publisher() -> None:
    link = "http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fexample.org%2fcopper&c=1"
    assert publisher_url(link) == "https://example.org/copper"
    assert publisher_url("https://example.org/zinc") == "https://example.org/zinc"
    assert (
        publisher_url("https://www.bing.com/x?url=javascript:1") == "https://www.bing.com/x?url=javascript:1"
    )
    feed = f"<rss><channel><item><title>x</title><link>{link.replace('&', '&amp;')}</link></item></channel></rss>"
    assert [item.url for item in BingNews.read_results(feed.encode(), "https://www.bing.com")] == [
        "https://example.org/copper"
    ]
    with pytest.raises(SearchError, match="HTML instead of a feed"):
        GoogleNews.read_results(b"<!DOCTYPE html><html></html>", "")


def test_searches_are_asked_only_if_wanted() -> None:
    names = {"gdelt", "bing_news", "google_news", "elsewhere"}
    assert not names & set(enabled_wires(Config()))
    wanted = Config.model_validate({"wires": {"gdelt": {"enabled": True}, "bing_news": {"every": "6h"}}})
    assert names & set(enabled_wires(wanted)) == {"gdelt"}
    queries = Config.model_validate({"discovery": {"queries": ["zinc & lead"]}})
    (source,) = enabled_wires(queries, ("gdelt",))["gdelt"].sources()
    assert "query=zinc+%26+lead&mode=artlist" in source.url


@pytest.fixture
def service() -> Iterator[ScriptedWire]:
    with ScriptedWire() as scripted:
        yield scripted


def stored(directory: Path, query: str) -> list[tuple[Any, ...]]:
    db = open_read_only(directory / "orewire.db")
    found = [tuple(row.values()) for row in rows(db, query)]
    db.conn.close()
    return found


def configure(directory: Path, service: ScriptedWire, more: str = "") -> None:
    (directory / "orewire.toml").write_text(
        FAST + f'[discovery]\nqueries = ["copper"]\n{more}'
        f'[wires.gdelt]\nhome = "{service.home}"\n[wires.google_news]\nhome = "{service.home}"\n'
        f'[wires.scripted]\nfeed = "http://localhost:{service.home.rpartition(":")[2]}/rss"\n'
        "article_pattern = '^/own/(?P<id>\\d+)'\n",
        encoding="utf-8",
    )


def test_results_go_to_the_wire_or_to_the_reader_of_any_site(tmp_path: Path, service: ScriptedWire) -> None:
    port = service.home.rpartition(":")[2]
    path = Gdelt.query_url.format(query="copper")
    results = [
        {"url": f"http://localhost:{port}/own/7", "title": "Copper of a wire"},
        {"url": f"http://127.0.0.1:{port}/strange", "title": "Copper elsewhere"},
        {"url": "http://spam.example/copper", "title": "Copper market report"},
    ]
    service.pages[path] = Answer(json.dumps({"articles": results}).encode())
    service.pages["/strange"] = article("Copper output in Chile", STEEL)
    configure(tmp_path, service, 'deny = ["spam.example"]\n')
    done = run_orewire(tmp_path, ("crawl", "gdelt", "--json"))
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)["runs"][0]["counts"]
    assert (counts["urls"], counts["urls new"], counts["results left out: denied"]) == (3, 2, 1)
    assert service.asked["/strange"] == 0
    assert stored(tmp_path, "SELECT wire, url_key, state FROM pages ORDER BY wire") == [
        ("elsewhere", f"127.0.0.1:{port}/strange", "due"),
        ("scripted", "scripted:7", "due"),
    ]
    read = json.loads(run_orewire(tmp_path, ("crawl", "elsewhere", "--json")).stdout)
    assert read["runs"][0]["verdict"] == "ok"
    assert [figure["value"] for figure in read["figures"]] == [445900]


def test_titles_whose_links_lead_nowhere_are_kept_and_never_asked_for(
    tmp_path: Path, service: ScriptedWire
) -> None:
    path = GoogleNews.query_url.format(query="copper")
    service.pages[path] = Answer(
        b"<rss><channel><title>Google News</title><item><title>Copper up - Example Post</title>"
        b"<link>https://news.google.com/rss/articles/CBMiabc?oc=5</link></item></channel></rss>"
    )
    configure(tmp_path, service)
    for _ in range(2):
        assert run_orewire(tmp_path, ("crawl", "google_news")).returncode == 0
    assert stored(tmp_path, "SELECT headline, state, reason, due_at FROM pages") == [
        ("Copper up - Example Post", "blocked", "title and publisher only", None)
    ]


def test_a_reader_without_anything_to_read_is_well(tmp_path: Path, service: ScriptedWire) -> None:
    configure(tmp_path, service)
    done = run_orewire(tmp_path, ("crawl", "elsewhere"))
    assert done.returncode == 0
    assert "elsewhere: ok (nothing was handed over to read)" in done.stdout
