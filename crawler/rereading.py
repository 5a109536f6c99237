"""Stored revisions read by several processes at once; what they find comes back in the order that was asked for."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import islice
from typing import Any

from crawler.config import Config
from storage.models import Figure

Row = Mapping[str, Any]
Reading = tuple[Row, tuple[Figure, ...]]

# Revisions that wait at each process, so that none is idle while what it found is stored.
_AHEAD = 8


def cores() -> int:
    """How many cores this process may use; at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_revisions(revisions: Iterable[Row], config: Config, jobs: int) -> Iterator[Reading]:
    """Each revision (headline, body, published, language) with the figures that its body states, in order.

    Reads in this process where `jobs` is 1. BrokenProcessPool if a reading process is killed from outside.
    """
    if jobs == 1:
        read = _reader(config)
        yield from ((row, read(row)) for row in revisions)
        return
    # Not "fork": a process that is copied from one with threads, as of a progress bar, may never run.
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _start, (config,))
    try:
        yield from _in_order(pool, iter(revisions), jobs * _AHEAD)
    finally:
        pool.shutdown(cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, revisions: Iterator[Row], ahead: int) -> Iterator[Reading]:
    waiting: deque[tuple[Row, Future[tuple[Figure, ...]]]] = deque()
    for row in islice(revisions, ahead):
        waiting.append((row, pool.submit(_read, row)))
    while waiting:
        row, reading = waiting.popleft()
        figures = reading.result()
        following = next(revisions, None)
        if following is not None:
            waiting.append((following, pool.submit(_read, following)))
        yield row, figures


def _reader(config: Config) -> Callable[[Row], tuple[Figure, ...]]:
    from crawler.pipelines.figures import lexicon_of, revision_figures  # a second: only where it is needed

    return partial(revision_figures, lexicon=lexicon_of(config))


_config: Config
_reading: Callable[[Row], tuple[Figure, ...]] | None = None


def _start(config: Config) -> None:
    global _config
    _config = config
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the asking process, which ends this one
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(row: Row) -> tuple[Figure, ...]:
    global _reading
    if _reading is None:
        _reading = _reader(_config)
    return _reading(row)
