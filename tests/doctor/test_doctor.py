"""The doctor against replica wires and a scripted one: what is true, what is not, what is found instead."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crawler.demo.server import ReplicaWires
from crawler.demo.show import write_config
from tests.crawl.conftest import FAST, STEEL
from tests.crawl.scripted_wire import Answer, ScriptedWire
from tests.processes import run_orewire

HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture
def wire() -> Iterator[ScriptedWire]:
    with ScriptedWire() as scripted:
        for number in range(3):
            scripted.story(f"/{number}", f"Copper output in Chile {number}", STEEL)
        yield scripted


def ask(directory: Path, *arguments: str, code: int) -> list[dict[str, Any]]:
    done = run_orewire(directory, ("doctor", *arguments, "--json"))
    assert done.returncode == code, done.stdout + done.stderr
    assert not (directory / "orewire.db").exists()
    assert not (directory / "archive").exists()
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def of(findings: list[dict[str, Any]], fact: str) -> tuple[str, str]:
    (finding,) = [finding for finding in findings if finding["fact"] == fact]
    return finding["verdict"], finding["detail"]


@pytest.mark.parametrize("name", ["tehrantimes", "mehrnews", "mehrnews_en", "menafn"])
def test_a_replica_wire_is_what_its_spider_says(tmp_path: Path, name: str) -> None:
    with ReplicaWires(cookie_first=frozenset({"tehrantimes"})) as wires:
        write_config(tmp_path, wires.homes)
        found = ask(tmp_path, name, code=0)
    assert {finding["verdict"] for finding in found} == {"confirmed"}
    kinds = Counter(finding["fact"].split(" ")[0] for finding in found)
    assert kinds["text"] == kinds["date"] == kinds["marks"] == 3
    assert kinds["feed"] >= 2
    sure = {finding["fact"]: finding["sure"] for finding in found}
    assert ("assumed" in sure.values()) == (name == "menafn")


def test_everything_confirmed(tmp_path: Path, wire: ScriptedWire) -> None:
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    found = ask(tmp_path, code=0)
    verdict, detail = of(found, "feed /rss")
    assert verdict == "confirmed"
    assert detail.startswith("3 articles, newest 20")
    assert of(found, "text of /0") == ("confirmed", of(found, "text of /1")[1])


REFUTED = {
    "404": (Answer(b"no", 404, HTML), "HTTP 404"),
    "html": (Answer(b"<!DOCTYPE html><html><p>Hi</p></html>", 200, HTML), "HTML instead of a feed"),
    "empty": (Answer(b"<rss><channel><title>x</title></channel></rss>"), "no items"),
    "wall": (Answer(b"<html><title>Just a moment...</title></html>", 200, HTML), "Cloudflare challenge"),
    "refused": (Answer(b"no", 403, HTML), "HTTP 403, refused"),
    "months-old": (
        Answer(
            b"<rss><channel><item><link>/0</link><pubDate>Sun, 12 Jan 2025 09:00:00 GMT</pubDate></item></channel></rss>"
        ),
        "the newest of 1 items is of 2025-01-12, promised within 3d",
    ),
}


@pytest.mark.parametrize(("answer", "detail"), REFUTED.values(), ids=REFUTED)
def test_a_feed_that_is_none_is_refuted(
    tmp_path: Path, wire: ScriptedWire, answer: Answer, detail: str
) -> None:
    wire.pages["/rss"] = answer
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    assert of(ask(tmp_path, code=1), "feed /rss") == ("refuted", detail)


def test_links_that_are_no_articles_refute_the_pattern(tmp_path: Path, wire: ScriptedWire) -> None:
    (tmp_path / "orewire.toml").write_text(
        FAST + wire.config() + "article_pattern = '/news/(?P<id>\\d+)'\n", encoding="utf-8"
    )
    assert of(ask(tmp_path, code=1), "feed /rss") == (
        "refuted",
        f"3 of 3 links are no articles, such as {wire.home}/2",
    )


@pytest.mark.parametrize("place", ["alternate", "robots", "link"])
def test_what_the_wire_names_itself_is_found_instead(tmp_path: Path, wire: ScriptedWire, place: str) -> None:
    wire.pages["/feed/new"] = Answer(wire.feed(), 200, {"Content-Type": "application/rss+xml"})
    wire.pages["/rss"] = Answer(b"no", 404, HTML)
    named = {
        "alternate": ("/", '<html><link rel="alternate" type="application/rss+xml" href="/feed/new"></html>'),
        "link": ("/", '<html><a href="/feed/new">RSS</a><a href="/about">us</a></html>'),
        "robots": ("/robots.txt", f"User-agent: *\nSitemap: {wire.home}/feed/new\n"),
    }
    path, text = named[place]
    wire.pages[path] = Answer(text.encode(), 200, HTML if path == "/" else {"Content-Type": "text/plain"})
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    found = ask(tmp_path, code=1)
    assert of(found, "feed /rss") == ("refuted", "HTTP 404")
    verdict, detail = of(found, "feeds")
    assert (verdict, detail.split(" (")[0]) == ("found instead", f"{wire.home}/feed/new")
    assert of(found, "text of /0")[0] == "confirmed"  # articles are judged all the same
    shown = run_orewire(tmp_path, ("doctor",)).stdout
    assert f'[wires.scripted]\nfeeds = ["{wire.home}/feed/new"]' in shown


def test_a_wire_that_cannot_be_asked_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "orewire.toml").write_text(
        FAST + '[wires.a]\nfeed = "http://127.0.0.1:9/rss"\n', encoding="utf-8"
    )
    found = ask(tmp_path, code=1)
    assert of(found, "feed /rss") == ("unknown", "can't be reached: connection refused")


def test_articles_behind_a_wall_are_refuted(tmp_path: Path, wire: ScriptedWire) -> None:
    wire.pages["/0"] = Answer(b"<html><title>Transferring to the website...</title></html>", 200, HTML)
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    assert of(ask(tmp_path, code=1), "text of /0") == ("refuted", "blocked: ArvanCloud wall")


def test_robots_that_want_more_patience(tmp_path: Path, wire: ScriptedWire) -> None:
    wire.pages["/robots.txt"] = Answer(
        b"User-agent: *\nCrawl-delay: 20\n", 200, {"Content-Type": "text/plain"}
    )
    (tmp_path / "orewire.toml").write_text(FAST + wire.config(), encoding="utf-8")
    assert of(ask(tmp_path, code=1), "delay 3 s") == ("refuted", "robots.txt asks for 20 s")


def test_unknown_wire_is_one_line(tmp_path: Path) -> None:
    done = run_orewire(tmp_path, ("doctor", "nothing"))
    assert done.returncode == 2
    assert "no wire 'nothing'" in done.stderr
