"""Nothing is lost: killed at any instant and crawled again, or crawled by two at once, the store is the same."""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from statistics import median

import pytest

from crawler.config import load_config
from crawler.demo.server import ReplicaWires
from crawler.demo.show import write_config
from storage.check import check_store
from storage.db import open_read_only, rows
from tests.processes import start

ARTICLE = re.compile(r"^/\d{10}/|^/news/\d+")
FEEDS = {"menafn": "/rss/menafn_sa.xml", "tehrantimes": "/rss", "mehrnews": "/rss", "mehrnews_en": "/rss"}
KILLS = 9
AT_ONCE = 2
# What must be equal: everything but ids and times. Who told of a value first depends on the order of arrival.
SAME = (
    "SELECT wire, url_key, state, text_hash, visits, failures FROM pages",
    "SELECT p.url_key, r.headline, r.body, r.published, r.language, r.credit, r.topics, r.marks"
    " FROM revisions r JOIN pages p ON p.id = r.page_id",
    "SELECT p.url_key, f.measure, f.status, f.commodity, f.entity, f.value, f.low, f.high, f.unit, f.raw, f.bound,"
    " f.period_start, f.period_end, f.change_pct, f.source, f.quote, f.span_start, f.confidence"
    " FROM figures f JOIN revisions r ON r.id = f.revision_id JOIN pages p ON p.id = r.page_id",
    "SELECT series, period_start, period_end, value, low, high, bound, witnesses FROM current_observations",
    "SELECT kind, count(*) FROM changes WHERE kind LIKE 'article.%' OR kind = 'figure.new' GROUP BY kind",
)


def crawl_process(config_file: str) -> None:
    """One crawl of the replica wires, as `orewire crawl` runs it; in a child of the fork server."""
    from crawler.crawl import crawl_wires
    from crawler.wires import enabled_wires

    config = load_config(Path(config_file))
    crawl_wires(config, enabled_wires(config))


def told(store: Path) -> list[list[tuple[object, ...]]]:
    """What the store knows, without ids and times, in an order of its own."""
    db = open_read_only(store)
    found = [sorted((tuple(row.values()) for row in rows(db, query)), key=repr) for query in SAME]
    db.conn.close()
    return found


def faults(store: Path) -> list[str]:
    db = open_read_only(store)
    found = check_store(db)
    db.conn.close()
    return found


@pytest.fixture(scope="module")
def wires() -> Iterator[ReplicaWires]:
    with ReplicaWires() as replicas:
        yield replicas


def placed(directory: Path, homes: dict[str, str]) -> Path:
    directory.mkdir()
    file = write_config(directory, homes)
    # A page that is due at once would be visited by each crawl: here one visit is the whole story.
    file.write_text(
        file.read_text(encoding="utf-8").replace('"0s", "0s", "0s", "0s"', '"1d"'), encoding="utf-8"
    )
    return file


def finish(process: ForkServerProcess) -> None:
    process.join(60)
    assert process.exitcode == 0


@pytest.fixture(scope="module")
def undisturbed(
    wires: ReplicaWires, tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[list[tuple[object, ...]]], float]:
    """What an undisturbed crawl knows, and how long it took."""
    config = placed(tmp_path_factory.mktemp("undisturbed") / "store", wires.homes)
    finish(start(crawl_process, str(placed(tmp_path_factory.mktemp("warm") / "store", wires.homes))))
    began = time.monotonic()
    finish(start(crawl_process, str(config)))
    duration = time.monotonic() - began
    known = told(config.parent / "orewire.db")
    pages, revisions, figures, observations, changes = map(len, known)
    assert pages > revisions > 15
    assert figures > observations > 30
    assert changes > 0
    return known, duration


@pytest.mark.timeout(420)
def test_killed_at_any_instant_and_crawled_again_the_store_is_that_of_an_undisturbed_crawl(
    wires: ReplicaWires,
    undisturbed: tuple[list[list[tuple[object, ...]]], float],
    tmp_path: Path,
) -> None:
    expected, first_duration = undisturbed
    durations = [first_duration]  # of whole crawls, the newest last: how long one takes while others run
    dice = random.Random(1403)
    instants = [(number + dice.random()) / KILLS for number in range(KILLS)]  # one in each part of a crawl

    def killed_then_crawled(number: int) -> bool:
        config = placed(tmp_path / str(number), wires.homes)
        crawl = start(crawl_process, str(config))
        crawl.join(instants[number] * median(durations[-5:]))
        was_running = crawl.is_alive()
        crawl.kill()
        crawl.join()
        began = time.monotonic()
        finish(start(crawl_process, str(config)))
        durations.append(time.monotonic() - began)
        store = config.parent / "orewire.db"
        assert told(store) == expected, f"killed after {instants[number]:.0%} of a crawl"
        assert faults(store) == []
        return was_running

    with ThreadPoolExecutor(AT_ONCE) as pool:
        interrupted = sum(pool.map(killed_then_crawled, range(KILLS)))
    assert interrupted > KILLS / 2  # else the instants came too late to interrupt anything


def test_two_processes_crawl_into_one_file(
    wires: ReplicaWires,
    undisturbed: tuple[list[list[tuple[object, ...]]], float],
    tmp_path: Path,
) -> None:
    config = placed(tmp_path / "both", wires.homes)
    before = len(wires.requests)
    both = [start(crawl_process, str(config)) for _ in range(2)]
    for process in both:
        finish(process)
    assert told(config.parent / "orewire.db") == undisturbed[0]
    assert faults(config.parent / "orewire.db") == []
    articles = Counter((asked[0], asked[1]) for asked in wires.requests[before:] if ARTICLE.search(asked[1]))
    assert len(articles) == len(undisturbed[0][0])
    assert set(articles.values()) == {1}  # no page was fetched by both
