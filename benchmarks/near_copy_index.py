"""The index of near-copies at a million texts: `python -m benchmarks.near_copy_index [--signatures 1000000]`.

Fills `story_bands` with signatures, most of them random as those of unlike texts are, the rest of made-up texts of 300
words; then looks for these texts by edited copies of them. Prints the size, milliseconds of CPU a look-up, and the
share that was found among the candidates by how many of a hundred words were changed.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from pathlib import Path

from storage.db import Database, open_store
from storage.near_copies import BAND_BYTES, BINS, ROWS, alike, bands, shingles
from storage.stories import band_sharers

BANDS = BINS // ROWS
TEXTS = 300
WORDS = [f"word{number}" for number in range(4_000)]
CHANGED = (2, 5, 10, 15)


def main() -> None:
    """Fills, looks, prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--signatures", type=int, default=1_000_000)
    signatures = parser.parse_args().signatures
    chance = random.Random(11)
    texts = [chance.choices(WORDS, k=300) for _ in range(TEXTS)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.db"
        db = open_store(path)
        empty = path.stat().st_size
        begun = time.perf_counter()
        _fill(db, texts, signatures, chance)
        db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        print(f"{signatures:,} signatures in {time.perf_counter() - begun:.0f} s, ", end="")
        print(f"{(path.stat().st_size - empty) / 1e6:,.0f} MB")
        for changed in CHANGED:
            _look(db, texts, changed, chance)
        db.close()


def _fill(db: Database, texts: list[list[str]], signatures: int, chance: random.Random) -> None:
    """Revision n is text n; those behind are random. Each share of the keys sorted: ten times faster to write."""
    real = [bands(shingles(" ".join(words))) for words in texts]
    known = [(band, number) for number, signature in enumerate(real, start=1) for band in signature]
    db.conn.execute("PRAGMA foreign_keys = OFF")
    db.conn.execute("PRAGMA synchronous = OFF")
    for share in range(BANDS):
        low, high = (2 ** (8 * BAND_BYTES) * end // BANDS for end in (share, share + 1))
        unlike = (
            (low + int(chance.random() * (high - low)), number) for number in range(TEXTS + 1, signatures + 1)
        )
        rows = sorted([*(row for row in known if low <= row[0] < high), *unlike])
        db.conn.execute("BEGIN")
        db.conn.executemany("INSERT INTO story_bands (band, revision_id) VALUES (?, ?)", rows)
        db.conn.execute("COMMIT")


def _look(db: Database, texts: list[list[str]], changed: int, chance: random.Random) -> None:
    found, spent, likeness = 0, 0.0, 0.0
    for number, words in enumerate(texts, start=1):
        copy = [word if chance.random() * 100 >= changed else chance.choice(WORDS) for word in words]
        one, other = shingles(" ".join(words)), shingles(" ".join(copy))
        signature = bands(other)
        begun = time.process_time()
        found += number in band_sharers(db, signature)
        spent += time.process_time() - begun
        likeness += alike(one, other)
    print(f"{changed:2} of 100 words changed (alike {likeness / len(texts):.2f}): ", end="")
    print(f"found {found / len(texts):.3f}, {spent / len(texts) * 1000:.2f} ms of CPU a look-up")


if __name__ == "__main__":
    main()
