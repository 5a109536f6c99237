"""Sentences a second that the reader manages on one core, over a folder of texts (default: gold articles)."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from time import process_time

from crawler.figures import read_figures
from crawler.figures.sentences import sentences

DEFAULT = Path(__file__).parent.parent.parent / "shared" / "gold" / "articles"
ROUNDS = 3


def main(folder: Path) -> int:
    """Prints the speed of the best of three rounds after a warm-up."""
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    if not texts:
        print(f"no .txt files in {folder}")
        return 1
    count = sum(sum(1 for _ in sentences(text)) for text in texts)
    seconds = [_round(texts) for _ in range(ROUNDS + 1)][1:]
    print(f"{len(texts)} texts, {count} sentences: {count / min(seconds):,.0f} sentences a second")
    return 0


def _round(texts: list[str]) -> float:
    began = process_time()
    for text in texts:
        read_figures(text, published=date(2025, 1, 12))
    return process_time() - began


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT))
