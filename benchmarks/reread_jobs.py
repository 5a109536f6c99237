"""How much faster `orewire reread` is with a process a core: `python -m benchmarks.reread_jobs [--jobs N]`.

Reads our own annotated English articles, as stored revisions, with one process and with N, in the same run; nothing
is stored. The start of the processes counts.
"""

from __future__ import annotations

import argparse
from time import perf_counter

from benchmarks.annotated import DEVELOPED, OWN, Row, articles
from crawler.config import Config
from crawler.rereading import cores, read_revisions


def main(jobs: int) -> None:
    """Prints the seconds of both and their ratio."""
    rows = [_revision(row) for name in DEVELOPED for row in articles(OWN / f"{name}.jsonl")]
    _seconds(rows[:50], 1)  # what the first text of a process builds is no part of it
    alone, together = _seconds(rows, 1), _seconds(rows, jobs)
    print(f"{len(rows)} articles: 1 process {alone:.1f} s, {jobs} processes {together:.1f} s")
    print(f"{alone / together:.2f} times as fast on {cores()} cores")


def _revision(row: Row) -> Row:
    published = f"{row['published'][:10]}T00:00:00+00:00" if row["published"] else None
    return {"headline": row["title"] or "", "body": row["text"], "published": published, "language": "en"}


def _seconds(rows: list[Row], jobs: int) -> float:
    start = perf_counter()
    for _ in read_revisions(rows, Config(), jobs):
        pass
    return perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=cores(), help="processes; default: one a core")
    main(parser.parse_args().jobs)
