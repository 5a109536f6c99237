"""A wire that breaks is told once, and once when it is well again; the command line shows it."""

from __future__ import annotations

import re
import sqlite3
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from storage.db import open_store
from storage.runs import finish_run, start_run
from storage.wires import register_wire
from tests.crawl.conftest import FAST, STEEL, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire, article

HTML = {"Content-Type": "text/html; charset=utf-8"}
WALL = Answer(
    b"<html><head><title>Transferring to the website...</title></head><body></body></html>", 200, HTML
)
PAYWALLED = "Subscribe to continue reading this article"


def turns(cli: Cli) -> list[str]:
    found = cli.json("changes")
    return [change["kind"] for change in found if change["kind"].startswith("wire.")]


def health(cli: Cli) -> dict[str, object]:
    (row,) = [row for row in cli.json("wires") if row["wire"] == "scripted"]
    return dict(row)


def test_turns_are_told_once_each(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.json("crawl")
    assert (turns(crawled), health(crawled)["health"]) == ([], "ok")
    good = wire.feed()
    wire.pages["/rss"] = Answer(b"<!DOCTYPE html><html><body>New home</body></html>", 200, HTML)
    for _ in range(3):
        crawled.run("crawl")
    assert turns(crawled) == ["wire.broken"]
    assert health(crawled)["error"] == (
        f"{wire.home[7:]}: none of 1 sources gave articles (HTML instead of a feed)"
    )
    wire.pages["/rss"] = Answer(b"no", 403, HTML)
    for _ in range(2):
        crawled.run("crawl")
    assert turns(crawled) == ["wire.broken", "wire.blocked"]
    assert health(crawled)["verdict"] == "refused"
    wire.pages["/rss"] = Answer(good, 200, {"Content-Type": "application/rss+xml"})
    told = crawled.run("crawl").stdout
    assert "wire recovered: scripted is well again  [scripted]" in told
    assert turns(crawled) == ["wire.broken", "wire.blocked", "wire.recovered"]
    assert health(crawled)["health"] == "ok"


def test_a_wall_before_every_page_is_blocked(crawled: Cli, wire: ScriptedWire) -> None:
    for path in ("/1", "/2", "/3"):
        wire.pages[path] = WALL
    crawled.run("crawl")
    assert turns(crawled) == ["wire.blocked"]
    assert crawled.json("figures") == []


def test_a_feed_of_old_items_is_silent(crawled: Cli, wire: ScriptedWire) -> None:
    old = format_datetime(datetime.now(UTC) - timedelta(days=40)).encode()
    fresh = format_datetime(datetime.now(UTC)).encode()[:16]
    wire.pages["/rss"] = Answer(wire.feed().replace(fresh, old[:16]), 200, {"Content-Type": "text/xml"})
    done = crawled.run("crawl")
    assert done.returncode == 0
    assert "scripted: silent (the newest item is of" in done.stdout
    assert turns(crawled) == ["wire.silent"]


def test_a_redesign_that_takes_the_dates_away_is_broken(crawled: Cli, wire: ScriptedWire) -> None:
    for number in range(10, 22):
        wire.story(f"/{number}", f"Copper output in Chile {number}", STEEL.replace(" in May 2025", ""))
        page = wire.pages[f"/{number}"]
        assert isinstance(page, Answer)
        page.body = re.sub(rb"<meta property=[^>]*>", b"", page.body)
    wire.pages["/rss"] = Answer(
        b"<rss><channel><title>x</title>"
        + b"".join(b"<item><link>%s/%d</link></item>" % (wire.home.encode(), n) for n in range(10, 22))
        + b"</channel></rss>",
        200,
        {"Content-Type": "text/xml"},
    )
    done = crawled.run("crawl")
    assert "scripted: broken (0 of 12 articles have a date, promised 95%)" in done.stdout
    assert done.returncode == 1


def test_figures_that_lose_their_digits_are_broken(crawled: Cli, wire: ScriptedWire) -> None:
    db = open_store(crawled.directory / "orewire.db")
    register_wire(db, "scripted", "Scripted", wire.home, None, None, "republisher")
    for _ in range(30):
        now = datetime.now(UTC)
        finish_run(db, start_run(db, "scripted", now), {"fetched": 2, "values t 5.6": 2}, "ok", "", now, "ok")
    db.conn.close()
    for number in range(10, 30):
        wire.story(
            f"/{number}", f"Copper output in Chile {number}", STEEL.replace("445,900", f"445.9{number}")
        )
    assert "scripted: broken (figures of about 400 t, usually 400,000 t)" in crawled.run("crawl").stdout
    assert turns(crawled) == ["wire.broken"]


def test_events_of_a_wire(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/rss"] = Answer(wire.feed(), 200, {"Content-Type": "text/xml", "ETag": '"a"'})
    crawled.json("crawl")
    crawled.json("crawl")
    wire.pages["/rss"] = Answer(b"no", 404, HTML)
    crawled.run("crawl")
    detail = crawled.json("wires", "scripted")
    assert [event["outcome"] for event in detail["events"]] == ["gone", "same", "read"]
    (source,) = detail["sources"]
    assert (source["polls"], source["failures"]) == (3, 1)
    shown = crawled.run("wires", "scripted").stdout
    assert "HTTP 404" in shown
    assert crawled.run("wires", "nothing").returncode == 2


def test_every_tenth_poll_has_no_condition(crawled: Cli, wire: ScriptedWire) -> None:
    conditions: list[str | None] = []

    def feed(request: object) -> None:
        conditions.append(request.headers.get("If-None-Match"))  # type: ignore[attr-defined]
        request.send_response(304 if conditions[-1] else 200)  # type: ignore[attr-defined]
        body = b"" if conditions[-1] else wire.feed()
        request.send_header("ETag", '"never changes"')  # type: ignore[attr-defined]
        request.send_header("Content-Type", "application/rss+xml")  # type: ignore[attr-defined]
        request.send_header("Content-Length", str(len(body)))  # type: ignore[attr-defined]
        request.end_headers()  # type: ignore[attr-defined]
        request.wfile.write(body)  # type: ignore[attr-defined]

    wire.pages["/rss"] = feed
    for _ in range(2):
        crawled.json("crawl")
    with sqlite3.connect(crawled.directory / "orewire.db") as store:
        store.execute("UPDATE sources SET polls = 9")  # as after nine of them
    store.close()
    wire.story("/9", "Copper output in Peru", STEEL)  # the server lies about it
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 1
    assert conditions == [None, '"never changes"', None]


def test_only_what_is_due_is_asked(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.json("crawl", "--due")
    done = crawled.json("crawl", "--due", code=1)
    assert wire.asked["/rss"] == 1
    assert (done["runs"][0]["verdict"], done["runs"][0]["detail"]) == ("failed", "no source was asked")


def test_a_page_is_visited_again_between_two_polls(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST + 'revisits = ["0s", "1h"]\n' + wire.config() + 'every = "2h"\n')
    crawled.json("crawl", "--due")
    wire.pages["/2"] = article("Copper output in Chile", STEEL.replace("445,900", "447,100"))
    run = crawled.json("crawl", "--due")["runs"][0]
    assert (run["verdict"], run["detail"]) == ("visited", "no source was due")
    assert run["counts"]["revised"] == 1
    assert wire.asked["/rss"] == 1
    (row,) = [row for row in crawled.json("wires") if row["wire"] == "scripted"]
    assert (row["verdict"], row["error"], row["health"]) == ("ok", "", "ok")
    hour = datetime.fromisoformat(row["next_due"]) - datetime.now(UTC)
    assert timedelta(minutes=58) < hour < timedelta(hours=1)


@pytest.mark.parametrize("outage", [True, False], ids=["whole site", "one page"])
def test_removed_is_never_an_outage(crawled: Cli, wire: ScriptedWire, outage: bool) -> None:
    crawled.configure(
        FAST + 'revisits = ["0s", "0s", "0s", "0s"]\nretry_first = "0s"\nremoval_checks = 1\n'
        'revisit_younger_than = "5000w"\n' + wire.config()
    )
    for number in range(10, 18):
        wire.story(f"/{number}", f"Copper output in Chile {number}", f"{STEEL} Plant {number}.")
    crawled.json("crawl")
    missing = list(wire.pages) if outage else ["/10"]
    for path in missing:
        wire.pages[path] = Answer(b"no", 404, HTML)
    done = crawled.run("crawl")
    removed = [change for change in crawled.json("changes") if change["kind"] == "article.removed"]
    assert len(removed) == (0 if outage else 1)
    assert ("HTTP 404 while the wire is out: 10" in done.stdout) == outage
    assert crawled.run("db", "check").returncode == 0
