"""Sentences a second that the reader manages on one core, and the ratio to quantulum3 in the same run.

    python -m benchmarks.read_speed [FOLDER]        English texts (*.txt); default: our own annotated articles

quantulum3 finds amounts and units only. It is no dependency of Orewire: install it to see the ratio.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from time import process_time

from benchmarks.annotated import DEVELOPED, OWN, articles
from crawler.figures import read_figures
from crawler.figures.sentences import sentences

ROUNDS = 3


def main(folder: Path | None) -> int:
    """Prints the speed of the best of three rounds after a warm-up, then that of the peer."""
    texts = _texts(folder)
    if not texts:
        print(f"no .txt files in {folder}")
        return 1
    count = sum(sum(1 for _ in sentences(text)) for text in texts)
    ours = count / min(_seconds(_read, texts) for _ in range(ROUNDS + 1))
    print(f"{len(texts)} texts, {count} sentences: {ours:,.0f} sentences a second")
    if (peer := _peer()) is None:
        print("quantulum3 is not installed: no ratio")
        return 0
    theirs = count / _seconds(peer, texts)
    print(f"quantulum3: {theirs:,.0f} sentences a second, {ours / theirs:,.0f} times slower")
    return 0


def _texts(folder: Path | None) -> list[str]:
    if folder is None:
        return [row["text"] for name in DEVELOPED for row in articles(OWN / f"{name}.jsonl")]
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]


def _read(text: str) -> object:
    return read_figures(text, published=date(2025, 1, 12))


def _peer() -> Callable[[str], object] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3 import parser
    except ImportError:
        return None
    parse: Callable[[str], object] = parser.parse
    return parse


def _seconds(read: Callable[[str], object], texts: Sequence[str]) -> float:
    began = process_time()
    for text in texts:
        read(text)
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
