"""A wire that does everything wrong at once: each wrong is one counted reason, what is good comes through."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

from tests.crawl.conftest import FAST, STEEL, Cli, fast
from tests.crawl.scripted_wire import Answer, ScriptedWire, article
from tests.crawl.test_bad_answers import HTML, cut_short, endless, hang

PACKED = HTML | {"Content-Encoding": "gzip"}
WALL = b"<html><head><title>Just a moment...</title></head><body></body></html>"


def drip(request: BaseHTTPRequestHandler) -> None:
    """A byte now and then: no single pause is long enough to be a silence."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.send_header("Content-Length", "10000")
    request.end_headers()
    with suppress(ConnectionError):
        for _ in range(300):
            request.wfile.write(b"<")
            request.wfile.flush()
            time.sleep(0.2)
    request.close_connection = True


def lost_midway(request: BaseHTTPRequestHandler) -> None:
    request.connection.close()
    request.close_connection = True


HOSTILE: dict[str, tuple[Answer | Callable[[BaseHTTPRequestHandler], None], str]] = {
    "/drip": (drip, "failed: can't be reached: no answer in time"),
    "/hang": (hang, "failed: can't be reached: no answer in time"),
    "/cut": (cut_short, "failed: answer cut short"),
    "/torn": (Answer(gzip.compress(b"<p>" + b"x" * 9000)[:20], 200, PACKED), "failed: answer cut short"),
    "/bomb": (Answer(gzip.compress(b"<p>" + b"x" * 60_000_000), 200, PACKED), "failed: too large"),
    "/wall": (Answer(WALL, 200, HTML), "blocked: Cloudflare challenge"),
    "/storm": (Answer(b"", 304, {}), "not_modified: HTTP 304"),
    "/gone": (Answer(b"no", 404, HTML), "gone: HTTP 404"),
    "/lost": (lost_midway, "failed: can't be reached: connection lost"),
    "/nested": (Answer(b"<div>" * 60_000 + b"x", 200, HTML), "failed: no text"),
    "/circle": (endless, "failed: redirects without end"),
}


def test_every_wrong_is_counted_and_nothing_good_is_lost(crawled: Cli, wire: ScriptedWire) -> None:
    for path, (answer, _) in HOSTILE.items():
        wire.pages[path] = answer
        wire.stories.insert(1, path)
    for step in range(1, 10):
        wire.pages[f"/bad?{step}"] = endless
    # The bomb and the nest keep the crawler busy for seconds on a loaded machine: honest answers must not time out.
    crawled.configure(fast("8s") + wire.config())
    done = crawled.run("crawl", "--json")
    counts = json.loads(done.stdout)["runs"][0]["counts"]
    assert counts["new"] == 2
    assert counts["fetched"] == 3 + len(HOSTILE)
    assert {reason: counts.get(reason) for _, reason in HOSTILE.values()} == {
        reason: sum(other == reason for _, other in HOSTILE.values()) for _, reason in HOSTILE.values()
    }
    assert "Traceback" not in done.stderr
    assert "trafilatura" not in done.stderr
    assert crawled.run("db", "check").returncode == 0


def test_a_page_that_was_never_seen_is_not_believed_to_be_unchanged(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/1"] = Answer(b"", 304, {})
    assert crawled.json("crawl")["runs"][0]["counts"]["not_modified"] == 1
    (row,) = [row for row in crawled.json("wires") if row["wire"] == "scripted"]
    assert row["waiting"] >= 2  # it is to be asked again


def test_a_feed_that_says_not_modified_to_everything_is_broken(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/rss"] = Answer(b"", 304, {"ETag": '"a"'})
    for _ in range(2):
        run = crawled.json("crawl", code=1)["runs"][0]
        assert (run["verdict"], run["counts"]["sources failed"]) == ("broken", 1)
        assert "HTTP 304 without a condition" in run["detail"]


def test_a_feed_that_dies_and_comes_back_loses_nothing(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST + wire.config())
    crawled.json("crawl")
    wire.story("/9", "Copper output in Peru", STEEL.replace("Chile", "Peru"))
    for dead in (b"", b"<rss><channel><item><title>x</tit", WALL, b"{}"):
        wire.pages["/rss"] = Answer(dead, 200, HTML)
        assert crawled.run("crawl").returncode == 1
    del wire.pages["/rss"]
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 1


def test_an_etag_that_stays_while_the_text_changes_is_found_out_by_the_body(
    crawled: Cli, wire: ScriptedWire
) -> None:
    crawled.configure(FAST + 'revisits = ["0s", "0s", "0s"]\n' + wire.config())
    page = article("Copper output in Chile", STEEL)
    wire.pages["/2"] = Answer(page.body, 200, HTML | {"ETag": '"same"'})
    crawled.json("crawl")
    changed = article("Copper output in Chile", STEEL.replace("445,900", "447,100"))
    wire.pages["/2"] = Answer(changed.body, 200, HTML | {"ETag": '"same"'})
    assert crawled.json("crawl")["runs"][0]["counts"]["revised"] == 1
