"""What storing an article costs, told so that a busy machine does not blur it: as CPU of this process, beside the cost
in the same moments of an article of a small store.

The small store is a copy of the one that grows, as it was after its first 1,000 articles; it takes articles 1,001 to
2,000 anew, one beside each article of a block.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from benchmarks.replay_world import Told
from storage.articles import save_outcome
from storage.db import Database, open_store

# Articles in the small store, and articles before each mark whose time is taken.
SMALL = BLOCK = 1_000


class Clock:
    """Stores articles one by one; `cost` and `small` are the milliseconds of an article of the last block, in the store
    and in the small one. `small` is None before the small store has taken its block.
    """

    def __init__(self, db: Database, folder: Path) -> None:
        self.db = db
        self.folder = folder
        self.number = 0
        self.early: list[Told] = []
        self.beside: Database | None = None
        self.cost = 0.0
        self.small: float | None = None

    def store(self, told: Told, mark: int) -> None:
        """Stores the next article; its time counts where it is of the block before the mark."""
        at = self.number - (mark - BLOCK)
        if at == 0:
            self._begin()
        spent = _spent(self.db, told)
        self.number += 1
        if at >= 0:
            self.cost += spent * 1000 / BLOCK
            self._store_beside(at)
        if SMALL < self.number <= SMALL + BLOCK:
            self.early.append(told)
        if self.number == SMALL:
            self._keep_small()

    def _keep_small(self) -> None:
        self.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.folder / "replay.db", self.folder / "small.db")

    def _begin(self) -> None:
        self.cost, self.small = 0.0, None
        if self.beside is not None:
            self.beside.close()
            self.beside = None
        if len(self.early) == BLOCK:
            self.small = 0.0
            shutil.copy(self.folder / "small.db", self.folder / "beside.db")
            self.beside = open_store(self.folder / "beside.db")

    def _store_beside(self, at: int) -> None:
        if self.beside is not None and self.small is not None:
            self.small += _spent(self.beside, self.early[at]) * 1000 / BLOCK


def _spent(db: Database, told: Told) -> float:
    """Stores; seconds of CPU."""
    begun = time.process_time()
    save_outcome(db, told.outcome, now=told.outcome.fetched_at)
    return time.process_time() - begun
