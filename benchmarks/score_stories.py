"""How well copies and retellings are joined to stories: `python -m benchmarks.score_stories [--show]`.

Prints precision, recall and F1 of pairs of articles on our own sets (one that rules were written from, and one of
which only totals may be looked at) and on the measuring set, where it lies beside the checkout. Each set goes through
a store as one crawl.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.annotated import MEASURING_SET, OWN
from crawler.commands.stories import told_stories
from crawler.config import Config
from storage.db import open_store

Row = dict[str, Any]
Pair = tuple[str, str]


def main() -> None:
    """A line a set; with --show also the pairs that are wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="also print the pairs that are wrong")
    show = parser.parse_args().show
    _print("stories, own, developed on", own_articles("stories"), own_pairs("stories"), show)
    _print("stories, own, blind", own_articles("stories_blind"), own_pairs("stories_blind"), show=False)
    if MEASURING_SET.exists():
        _print("stories, measuring set, developed on", measured_articles(), measured_pairs(), show)
    else:
        print("stories: the measuring set does not lie beside the checkout")


def own_articles(name: str) -> list[Row]:
    """The articles of one of our own files of stories, as `orewire stories` takes them."""
    return [_asked(row, row["text"]) for row in _lines(OWN / f"{name}.jsonl")]


def own_pairs(name: str) -> set[Pair]:
    """Each two articles of one story."""
    stories = defaultdict(list)
    for row in _lines(OWN / f"{name}.jsonl"):
        stories[row["story"]].append(row["id"])
    return _pairs(stories.values())


def measured_articles() -> list[Row]:
    """The annotated articles, and the other texts of the near-copies beside them, which have no date."""
    folder = MEASURING_SET.parent
    told = {
        row["id"]: _asked(row, (folder / row["text_file"]).read_text("utf-8"))
        for row in _lines(MEASURING_SET)
    }
    texts = sorted((folder / "neardup" / "texts").glob("*.txt"))
    return [
        *told.values(),
        *({"id": text.stem, "text": text.read_text("utf-8")} for text in texts if text.stem not in told),
    ]


def measured_pairs() -> set[Pair]:
    """Each two articles of one cluster or one group of near-copies."""
    clusters = defaultdict(list)
    for row in _lines(MEASURING_SET):
        if row["cluster"]:
            clusters[row["cluster"]].append(row["id"])
    groups = _lines(MEASURING_SET.parent / "neardup" / "groups.jsonl")
    return _pairs([*clusters.values(), *(group["members"] for group in groups)])


def found_pairs(articles: Iterable[Row]) -> set[Pair]:
    """Each two articles that a store of its own joins to one story."""
    stories = defaultdict(list)
    with TemporaryDirectory() as folder:
        db = open_store(Path(folder) / "stories.db")
        lines = (json.dumps(article) for article in articles)
        for name, story in told_stories(db, lines, "stories", Config()):
            stories[name if story is None else story].append(name)
        db.close()
    return _pairs(stories.values())


def _asked(row: Mapping[str, Any], text: str) -> Row:
    return {
        "id": row["id"],
        "text": text,
        "title": row["title"],
        "published": row["published"],
        "language": row["lang"],
    }


def _lines(file: Path) -> list[Row]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def _pairs(groups: Iterable[list[str]]) -> set[Pair]:
    return {pair for group in groups for pair in itertools.combinations(sorted(group), 2)}


def _print(name: str, articles: list[Row], wanted: set[Pair], show: bool) -> None:
    found = found_pairs(articles)
    right = len(found & wanted)
    precision, recall = right / len(found) if found else 1.0, right / len(wanted)
    f1 = 2 * right / (len(found) + len(wanted))
    print(
        f"{name}: {len(articles)} articles, {len(wanted)} pairs  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
    )
    for word, pairs in (("joined", found - wanted), ("missed", wanted - found)):
        for pair in sorted(pairs) if show else ():
            print(f"  {word}: {' '.join(pair)}")


if __name__ == "__main__":
    main()
