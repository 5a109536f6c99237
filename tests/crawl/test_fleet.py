"""The fleet at once: two dozen wires in their own markup, two thousand articles, nothing lost, no host hurried."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.db import open_read_only, rows
from tests.crawl.replica_fleet import ReplicaFleet, ReplicaWire
from tests.processes import run_orewire

# Of every family and language; editions of one site would take turns.
FLEET = [
    *("azernews", "businesswire", "donyaeqtesad", "felezat", "financialtribune", "globenewswire", "ilna"),
    *("imidro", "irna", "irna_en", "irna_fr", "isna", "mehrnews", "mehrnews_en", "minews", "mining_com"),
    *("mining_technology", "prnewswire", "shana", "tasnim", "tasnim_en", "tehrantimes", "trend", "trend_ru"),
]
ARTICLES = 84
DELAY = 0.2
WINDOW = 20  # requests in a row: the server's own clock may hold up one or two
STALL = 1.0


def longest_hurry(wire: ReplicaWire) -> float:
    """By how many seconds the quickest window of requests was quicker than the delay allows."""
    spans = [later - earlier for earlier, later in zip(wire.asked, wire.asked[WINDOW - 1 :], strict=False)]
    return max((WINDOW - 1) * DELAY - span for span in spans)


@pytest.mark.timeout(300)
def test_the_fleet_is_crawled_at_once(tmp_path: Path) -> None:
    assert len(FLEET) == 24
    with ReplicaFleet(FLEET, ARTICLES) as fleet:
        (tmp_path / "orewire.toml").write_text(fleet.config(DELAY), encoding="utf-8")
        done = run_orewire(tmp_path, ("crawl", "--json"), seconds=280)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {run["wire"]: run["verdict"] for run in found["runs"]} == dict.fromkeys(FLEET, "ok")
    assert {run["wire"]: run["counts"]["fetched"] for run in found["runs"]} == dict.fromkeys(FLEET, ARTICLES)
    for wire in fleet.wires:
        assert wire.served == dict.fromkeys(wire.pages, 1), wire.name  # each article once, none left out
        assert len(wire.asked) == ARTICLES + 2  # and robots.txt and the feed
        assert longest_hurry(wire) < STALL, wire.name
        assert wire.asked[-1] - wire.asked[0] > (len(wire.asked) - 1) * DELAY, wire.name
    db = open_read_only(tmp_path / "orewire.db")
    states = {row["state"]: row["n"] for row in rows(db, "SELECT state, count(*) AS n FROM pages GROUP BY 1")}
    db.conn.close()
    assert sum(states.values()) == len(FLEET) * ARTICLES == 2016
    assert set(states) == {"irrelevant", "stored"}
    assert states["irrelevant"] > 1_000 > states["stored"] > 100
