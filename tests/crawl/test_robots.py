"""robots.txt: what it forbids is not asked for, and what cannot be read forbids the whole site for a while."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler

import pytest

from tests.crawl.conftest import FAST, STEEL, Cli
from tests.crawl.scripted_wire import Answer, ScriptedWire
from tests.crawl.test_bad_answers import cut_short

PLAIN = {"Content-Type": "text/plain"}
RULES = b"User-agent: *\nDisallow: /2\n"


def test_robots_txt_is_obeyed(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/robots.txt"] = Answer(RULES, 200, PLAIN)
    counts = crawled.json("crawl")["runs"][0]["counts"]
    assert counts["blocked: robots.txt forbids it"] == 1
    assert wire.asked["/2"] == 0


def test_rules_on_a_page_that_is_not_there_are_none(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/robots.txt"] = Answer(RULES, 404, PLAIN)
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 2


def test_rules_are_asked_for_once_a_day(crawled: Cli, wire: ScriptedWire) -> None:
    wire.pages["/robots.txt"] = Answer(RULES, 200, PLAIN)
    crawled.json("crawl")
    crawled.json("crawl")
    assert (wire.asked["/robots.txt"], wire.asked["/2"]) == (1, 0)


@pytest.mark.parametrize(
    ("robots", "reason"),
    [
        (Answer(b"oops", 503, PLAIN), "robots.txt answers HTTP 503"),
        (cut_short, "robots.txt: answer cut short"),
    ],
    ids=["an error of the server", "no whole answer"],
)
def test_a_site_whose_robots_txt_cannot_be_read_is_left_alone_for_a_while(
    crawled: Cli, wire: ScriptedWire, robots: Answer | Callable[[BaseHTTPRequestHandler], None], reason: str
) -> None:
    wire.pages["/robots.txt"] = robots
    (run,) = crawled.json("crawl", code=1)["runs"]
    assert (run["verdict"], run["detail"]) == (
        "unreachable",
        f"{wire.home[7:]}: {reason}, so the whole site counts as forbidden for a while",
    )
    assert set(wire.asked) == {"/robots.txt"}
    (event,) = crawled.json("wires", "scripted")["events"]
    assert (event["outcome"], event["detail"]) == ("no_robots", reason)
    (row,) = [row for row in crawled.json("wires") if row["wire"] == "scripted"]
    wait = datetime.fromisoformat(row["next_due"]) - datetime.now(UTC)
    assert timedelta(minutes=55) < wait <= timedelta(hours=1)
    del wire.pages["/robots.txt"]
    assert crawled.json("crawl")["runs"][0]["counts"]["new"] == 2


@pytest.mark.parametrize(
    ("robots", "end"),
    [
        (Answer(b"User-agent: *\nDisallow: /\n", 200, PLAIN), "blocked: robots.txt forbids it"),
        (Answer(b"oops", 500, PLAIN), "left for later: robots.txt answers HTTP 500"),
    ],
    ids=["forbids all", "an error"],
)
def test_no_page_slips_through_while_several_wait_for_robots_txt(
    cli: Cli, wire: ScriptedWire, robots: Answer, end: str
) -> None:
    with ScriptedWire() as other:
        for number in range(6):
            other.story(f"/{number}", "Copper output in Chile", STEEL)
        wire.pages["/rss"] = Answer(other.feed(), 200, {"Content-Type": "application/rss+xml"})
        other.pages["/robots.txt"] = robots
        cli.configure(FAST + wire.config())
        (run,) = json.loads(cli.run("crawl", "--json").stdout)["runs"]
        assert run["counts"][end] == 6
        assert set(other.asked) == {"/robots.txt"}
    (row,) = [row for row in cli.json("wires") if row["wire"] == "scripted"]
    assert row["waiting"] == 6
