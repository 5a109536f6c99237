"""Stores a made-up world of articles with known truth and judges what the store made of it.

`python -m benchmarks.replay [--articles 100000]` prints precision and recall of stories, revisions and conflicts, and
the time to store an article (benchmarks/replay_clock.py) and the memory at several sizes. Figures are given, not read.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from datetime import date
from itertools import islice
from pathlib import Path

from benchmarks.replay_clock import Clock
from benchmarks.replay_world import WIRES, Key, Told, World
from storage.db import Database, open_store, rows
from storage.processes import resident_bytes
from storage.wires import register_wire

MARKS = (1_000, 2_000, 3_000, 10_000, 30_000, 100_000, 300_000)
STORIES = """
    SELECT p.url_key AS page, a.id, a.story_id FROM articles AS a
    JOIN article_urls AS u ON u.article_id = a.id JOIN pages AS p ON p.id = u.page_id
"""


def main() -> None:
    """Fills a store in a temporary folder and prints a report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    world = World(asked.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "replay.db"
        db = open_store(path)
        for name, rank in WIRES.items():
            register_wire(db, name, name, f"https://{name}.example", None, "en", rank)
        release_of = _replay(Clock(db, path.parent), islice(world.articles(), asked.articles), asked.articles)
        print(f"file {path.stat().st_size / 1e6:,.0f} MB; {_counts(db)}")
        _judge_stories(db, release_of)
        _judge("revisions", set(world.truth.revised), _told(db, "figure.revised"))
        standing = {(key, value) for key, value in _standing(db) if key in world.truth.revised}
        _judge("values that stand of the revised", set(world.truth.revised.items()), standing)
        _judge("conflicts", world.truth.disputed, _told(db, "figure.conflict"))
        db.close()


def _replay(clock: Clock, told: Iterable[Told], most: int) -> dict[str, int]:
    """Stores all; the release that each page tells. Prints a line at each mark."""
    release_of: dict[str, int] = {}
    marks = [mark for mark in MARKS if mark < most] + [most]
    for number, each in enumerate(told, start=1):
        release_of[each.outcome.page.url_key] = each.release
        clock.store(each, marks[0])
        if number == marks[0]:
            print(
                f"{number:9,} articles: {clock.cost:6.2f} ms each, {_beside(clock)}{_memory():.0f} MB",
                flush=True,
            )
            del marks[0]
    return release_of


def _beside(clock: Clock) -> str:
    if clock.small is None:
        return ""
    return f"{clock.cost / clock.small:.2f} times the {clock.small:.2f} ms of articles 1,001 to 2,000 beside them, "


def _memory() -> float:
    """Resident memory of this process in MB."""
    return (resident_bytes(os.getpid()) or 0) / 2**20


def _counts(db: Database) -> str:
    tables = ("articles", "figures", "observations", "changes", "stories")
    return ", ".join(
        f"{db.conn.execute(f'SELECT count(*) FROM {table}').fetchone()[0]:,} {table}" for table in tables
    )


def _judge_stories(db: Database, release_of: dict[str, int]) -> None:
    """Of pairs of articles: those in one story, those of one release, those in both."""
    both: Counter[tuple[object, int]] = Counter()
    for row in rows(db, STORIES):
        both[row["story_id"] or f"alone {row['id']}", release_of[row["page"]]] += 1
    stories, releases = defaultdict(int), defaultdict(int)
    for (story, release), count in both.items():
        stories[story] += count
        releases[release] += count
    found, wanted, right = (
        sum(n * (n - 1) // 2 for n in group.values()) for group in (stories, releases, both)
    )
    _print("stories, pairs", right, found, wanted)


def _told(db: Database, kind: str) -> set[Key]:
    """The observations that the log has such an entry of."""
    after = [
        json.loads(row["after"])
        for row in rows(db, 'SELECT "after" FROM changes WHERE kind = ? AND "after" IS NOT NULL', [kind])
    ]
    return {(each["entity"], date.fromisoformat(each["start"])) for each in after}


def _standing(db: Database) -> set[tuple[Key, int]]:
    """What the store holds of every month."""
    return {
        ((row["entity"], date.fromisoformat(row["period_start"])), int(row["value_real"]))
        for row in rows(
            db, "SELECT * FROM current_observations WHERE status = 'actual' AND value IS NOT NULL"
        )
    }


def _judge(name: str, wanted: Set[object], found: Set[object]) -> None:
    _print(name, len(wanted & found), len(found), len(wanted))


def _print(name: str, right: int, found: int, wanted: int) -> None:
    precision, recall = right / found if found else 1.0, right / wanted if wanted else 1.0
    print(f"{name}: {wanted:,} wanted  P {precision:.4f}  R {recall:.4f}")


if __name__ == "__main__":
    main()
