"""A spider is written from what a site shows, and crawls it; a golden page is saved and never overwritten."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from crawler.spider_draft import Sight, article_pattern, draft_spider
from storage.models import Discovered
from tests.crawl.conftest import COPPER, FAST, JANUARY, STEEL
from tests.crawl.scripted_wire import FILLER, Answer, ScriptedWire
from tests.processes import run_orewire

HTML = {"Content-Type": "text/html; charset=utf-8"}
HOME = """<!DOCTYPE html><html lang="en"><head><title>Ore "Daily" of Miner's Town</title>
<link rel="alternate" type="application/rss+xml" href="/rss">{}</head><body></body></html>"""


@pytest.fixture
def wire() -> Iterator[ScriptedWire]:
    with ScriptedWire() as scripted:
        scripted.story("/news/100412/copper-output-up", "Copper cathode output up", COPPER, JANUARY)
        scripted.story("/news/100413/copper-in-chile", "Copper output in Chile", STEEL)
        scripted.story("/news/100414/blues-win", "Blues win again", STEEL)
        scripted.pages["/"] = Answer(HOME.format("").encode(), 200, HTML)
        yield scripted


def spider_in(file: Path, name: str) -> Any:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return next(
        value
        for value in vars(module).values()
        if isinstance(value, type) and vars(value).get("name") == name
    )


def configured(directory: Path) -> None:
    (directory / "orewire.toml").write_text(FAST, encoding="utf-8")


@pytest.mark.parametrize("given", ["/", "/rss"], ids=["homepage", "feed"])
def test_the_spider_is_what_the_site_shows(tmp_path: Path, wire: ScriptedWire, given: str) -> None:
    configured(tmp_path)
    done = run_orewire(tmp_path, ("new-wire", "ore_daily", wire.home + given, "--dir", "spiders"))
    assert done.returncode == 0, done.stderr
    assert "seen: 3 items in /rss, 2 articles" in done.stdout
    assert "look at timezone: UTC until you know better" in done.stdout
    spider = spider_in(tmp_path / "spiders" / "ore_daily.py", "ore_daily")
    assert (spider.title, spider.home, spider.feeds) == ('Ore "Daily" of Miner\'s Town', wire.home, ("/rss",))
    assert re.search(spider.article_pattern, "/news/100415/anything")["id"] == "100415"  # type: ignore[index]
    assert spider.__name__ == "OreDaily"
    again = run_orewire(tmp_path, ("new-wire", "ore_daily", wire.home, "--dir", "spiders"))
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


@pytest.mark.parametrize("kind", ["sitemaps", "listings"])
def test_a_site_without_a_feed_is_known_by_its_sitemap_or_its_links(
    tmp_path: Path, wire: ScriptedWire, kind: str
) -> None:
    """A site of our own shape: slugs of words, text under a class of its own, the date in words only."""
    slugs = [
        f"/artikel/kupfer-{word}-{word}-steigt-weiter" for word in ("eins", "zwei", "drei", "vier", "fünf")
    ]
    for slug in slugs:
        body = f"<p>{STEEL}</p><p>{FILLER}</p>"
        wire.pages[quote(slug)] = Answer(
            f"<html><body><nav class='menu'>Start</nav><h1>Kupfer</h1><b>12.11.2025</b>"
            f"<div class='c-text'>{body}</div><div id='more'><p>{FILLER[:60]}</p></div></body></html>".encode(),
            200,
            HTML,
        )
    links = "".join(f"<li><a href='{slug}'>Die Produktion von Kupfer ist gestiegen</a>" for slug in slugs)
    wire.pages["/"] = Answer(
        f"<html lang='de'><body><a href='/impressum'>Impressum und Datenschutz dieser Seite</a>{links}</body></html>".encode(),
        200,
        HTML,
    )
    del wire.stories[:]
    wire.pages["/rss"] = Answer(b"no", 404, HTML)
    if kind == "sitemaps":
        wire.pages["/robots.txt"] = Answer(f"Sitemap: {wire.home}/maps.xml".encode(), 200, {})
        wire.pages["/maps.xml"] = Answer(
            f"<sitemapindex><sitemap><loc>{wire.home}/1.xml</loc></sitemap></sitemapindex>".encode(), 200, {}
        )
        locs = "".join(f"<url><loc>{wire.home}{quote(slug)}</loc></url>" for slug in slugs)
        wire.pages["/1.xml"] = Answer(f"<urlset>{locs}</urlset>".encode(), 200, {})
    configured(tmp_path)
    done = run_orewire(tmp_path, ("new-wire", "ore", wire.home + "/", "--dir", "spiders"))
    assert done.returncode == 0, done.stdout + done.stderr
    spider = spider_in(tmp_path / "spiders" / "ore.py", "ore")
    assert getattr(spider, kind) == ("/maps.xml" if kind == "sitemaps" else "/",)
    assert (spider.feeds, spider.language, spider.rules.body) == ((), "de", ("div.c-text",))
    assert re.search(spider.article_pattern, "/artikel/nickel-wird-teurer-und-knapp")
    assert not re.search(spider.article_pattern, "/impressum")
    assert "look at rules: the place of the text was found by its words" in done.stdout
    assert "look at date: the pages name none in JSON-LD or meta" in done.stdout


def test_a_family_is_known_by_its_generator() -> None:
    page = HOME.format('<meta name="generator" content="www.nastooh.ir">')
    items = tuple(Discovered(f"https://x.ir/news/{number}/a") for number in (649001, 649002))
    draft = draft_spider("x", Sight("https://x.ir", page, "/rss", items, ()))
    assert "class X(NastoohSpider):" in draft.source
    assert "article_pattern" not in draft.source
    assert 'country = "IR"' in draft.source


def test_a_selector_is_taken_only_if_it_serves_every_page() -> None:
    text = "".join(f"<p>The plant ran well in year {year}, its head said, and will.</p>" for year in range(8))
    pages = (f'<html><div class="entry-content">{text}</div></html>', "<html><p>x</p></html>")
    items = (Discovered("https://x.org/a"),)
    one = draft_spider("x", Sight("https://x.org", "<html></html>", "/rss", items, pages[:1]))
    both = draft_spider("x", Sight("https://x.org", "<html></html>", "/rss", items, pages))
    assert 'rules = PageRules(body=(".entry-content",))' in one.source
    assert "body_rung=None" in both.source
    assert "rules: no known selector gives the text; the general extractor reads it" in both.doubts


@pytest.mark.parametrize(
    ("paths", "match", "found"),
    [
        (["/news/100/a-b", "/news/101/c"], "/news/555/x", "555"),
        (["/2025/01/12/4711-copper", "/2025/02/03/4712-zinc"], "/2026/11/01/9999-tin", "9999"),
        (["/en/iron-ore-up-302361", "/en/steel-302999"], "/en/gold-310000", "310000"),
        (["/copper-rises", "/zinc-falls-again"], "/tin-is-flat", "tin-is-flat"),
        (["/copper-rises-again/", "/zinc-falls-a-bit/"], "/tin-is-flat/", "tin-is-flat"),
        (["/business/1.html", "/iran/22.html"], "/world/333.html", "333"),
    ],
)
def test_patterns(paths: list[str], match: str, found: str) -> None:
    pattern = article_pattern(paths)
    assert pattern is not None
    hit = re.search(pattern, match)
    assert hit is not None
    assert hit["id"] == found


def test_slugs_of_articles_are_longer_than_those_of_pages() -> None:
    pattern = article_pattern(["/copper-rises-again/", "/zinc-falls-a-bit/"])
    assert pattern is not None
    assert re.search(pattern, "/about-us/") is None


def test_addresses_without_a_common_form_have_no_pattern() -> None:
    assert article_pattern(["/a", "/b/c/d", "/e/f", "/g/h/i/j"]) is None
    assert article_pattern([]) is None


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("New-Wire", "https://x.org"), "is no name for a wire"),
        (("new", "x.org"), "is no web address"),
        (("new", "http://127.0.0.1:9/"), "can't be reached: connection refused"),
    ],
)
def test_what_cannot_be_is_one_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    configured(tmp_path)
    done = run_orewire(tmp_path, ("new-wire", *arguments, "--dir", "spiders"))
    assert done.returncode in (1, 2)
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "spiders").exists()


def test_a_page_is_saved_for_review_and_never_overwritten(tmp_path: Path, wire: ScriptedWire) -> None:
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    url = f"{wire.home}/news/100412/copper-output-up"
    done = run_orewire(tmp_path, ("save-page", "scripted", url, "--dir", "pages"))
    assert done.returncode == 0, done.stderr
    place = tmp_path / "pages" / "scripted"
    assert {file.name for file in place.iterdir()} == {
        "copper-output-up.html", "copper-output-up.json", "copper-output-up.meta.json",
    }  # fmt: skip
    expected = json.loads((place / "copper-output-up.json").read_text(encoding="utf-8"))
    assert expected["article"]["headline"] == "Copper cathode output up"
    assert [figure["value"] for figure in expected["figures"]] == [216732]
    assert json.loads((place / "copper-output-up.meta.json").read_text(encoding="utf-8"))["url"] == url
    again = run_orewire(tmp_path, ("save-page", "scripted", url, "--dir", "pages"))
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


def test_a_saved_file_needs_an_address(tmp_path: Path, wire: ScriptedWire) -> None:
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    page = wire.pages["/news/100412/copper-output-up"]
    assert isinstance(page, Answer)
    (tmp_path / "copper.html").write_bytes(page.body)
    without = run_orewire(tmp_path, ("save-page", "scripted", "copper.html", "--dir", "pages"))
    assert (without.returncode, "give it with --url" in without.stderr) == (2, True)
    named = ("--url", "https://x.org/1", "--as", "one", "--dir", "pages")
    done = run_orewire(tmp_path, ("save-page", "scripted", "copper.html", *named))
    assert done.returncode == 0
    assert (tmp_path / "pages" / "scripted" / "one.json").exists()
