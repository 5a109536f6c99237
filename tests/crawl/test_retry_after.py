"""A pause that a server asks for is kept, and nothing is lost by it."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler

import pytest

from crawler.middlewares.retry_after import asked_pause, used_up
from tests.crawl.conftest import FAST, STEEL, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.mark.parametrize(
    ("status", "header", "seconds"),
    [
        (429, "60", 60),
        (503, "120", 120),
        (429, "Wed, 25 Nov 2026 12:10:00 GMT", 600),
        (429, "Wed, 25 Nov 2026 11:00:00 GMT", 0),
        (429, None, 300),
        (429, "soon", 300),
        (429, "99999999999999", 86_400),
        (503, None, None),
        (200, "60", None),
        (404, "60", None),
    ],
)
def test_how_long(status: int, header: str | None, seconds: int | None) -> None:
    pause = asked_pause(status, header, NOW)
    assert pause == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("remaining", "reset", "seconds"),
    [
        ("0", "30", 30),
        ("0", str(int(NOW.timestamp()) + 90), 90),
        ("0", str(int(NOW.timestamp()) - 90), 0),
        ("0", "999999", 86_400),
        ("7", "30", None),
        ("0", None, None),
        ("0", "soon", None),
        (None, "30", None),
    ],
)
def test_an_allowance_that_is_used_up(remaining: str | None, reset: str | None, seconds: int | None) -> None:
    pause = used_up(remaining, reset, NOW)
    assert pause == (None if seconds is None else timedelta(seconds=seconds))


def test_after_429_a_run_asks_no_more_and_the_next_one_goes_on(crawled: Cli, wire: ScriptedWire) -> None:
    for number in range(10, 26):
        wire.story(f"/{number}", f"Copper output in Chile {number}", STEEL.replace("445", str(number)))
    pages = dict(wire.pages)
    answered: list[int] = []

    def tired(request: BaseHTTPRequestHandler) -> None:
        """Gives four pages, then asks for a second of peace."""
        page = pages[request.path]
        assert isinstance(page, Answer)
        status = 200 if len(answered) < 4 else 429
        answered.append(status)
        request.send_response(status)
        request.send_header("Content-Type", "text/html; charset=utf-8")
        request.send_header("Content-Length", str(len(page.body)))
        request.send_header("Retry-After", "1")
        request.end_headers()
        request.wfile.write(page.body)

    wire.pages.update(dict.fromkeys(pages, tired))
    first = json.loads(crawled.run("crawl", "--json").stdout)["runs"][0]["counts"]
    assert answered[:4] == [200] * 4
    assert 1 <= len(answered[4:]) <= 4  # those on their way when the first refusal came
    assert first["left for later: asked to wait"] >= 11
    assert first["fetched"] == len(answered)
    time.sleep(1)
    wire.pages.update(pages)
    crawled.configure(FAST + 'retry_first = "0s"\n' + wire.config())
    again = crawled.json("crawl")["runs"][0]["counts"]
    assert first["fetched"] + again["fetched"] >= 19


@pytest.mark.parametrize("header", ["3600", None], ids=["an hour", "no time"])
def test_a_pause_for_the_feed_postpones_the_wire(
    crawled: Cli, wire: ScriptedWire, header: str | None
) -> None:
    wire.pages["/rss"] = Answer(b"no", 429, HTML | ({"Retry-After": header} if header else {}))
    done = crawled.json("crawl", code=1)
    assert done["runs"][0]["verdict"] == "blocked"
    (row,) = [row for row in crawled.json("wires") if row["wire"] == "scripted"]
    due = datetime.fromisoformat(row["next_due"])
    wait = due - datetime.now(UTC)
    assert timedelta(minutes=4 if header is None else 44) < wait < timedelta(minutes=61)


def test_503_with_retry_after_is_not_asked_again_at_once(crawled: Cli, wire: ScriptedWire) -> None:
    crawled.configure(FAST.replace("retries = 0", "retries = 2") + wire.config())
    wire.pages["/rss"] = Answer(b"no", 503, HTML | {"Retry-After": "600"})
    crawled.json("crawl", code=1)
    assert wire.asked["/rss"] == 1
