"""Learns what each sign is worth for a figure's confidence: a logistic regression on annotated articles.

    python -m benchmarks.fit_confidence [--write] [GOLD.jsonl …]

Five folds by article tell how well it is calibrated: figures in steps of confidence, with the share of them that is
right in all fields. The weights written come from all articles.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.annotated import FOLDS, Row, articles, drafts_of, fold, to_learn_from, with_truth
from benchmarks.fit_entities import write_weights
from crawler.figures.confidence import signs_of
from crawler.figures.reader import figure_of, kept_drafts
from crawler.figures.score import FIELDS, agreed_fields

EPOCHS, RATE, PENALTY = 300, 0.2, 0.003
STEPS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01)

Case = tuple[frozenset[str], bool]


def main() -> int:
    """Prints the calibration over the folds and writes the weights."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument(
        "sets", nargs="*", type=Path, help="Default: all sets that rules are written from."
    )
    arguments.add_argument("--write", action="store_true", help="Write the weights that the reader uses.")
    options = arguments.parse_args()
    cases = [
        (fold(row["id"]), case)
        for file in options.sets or to_learn_from()
        for row in articles(file)
        for case in _cases(row)
    ]
    told: list[tuple[float, bool]] = []
    for part in range(FOLDS):
        table = _fitted([case for at, case in cases if at != part])
        told += [(_sure(signs, table), right) for at, (signs, right) in cases if at == part]
    _print(told)
    if options.write:
        write_weights("confidence", _fitted([case for _, case in cases]))
    return 0


def _cases(row: Row) -> list[Case]:
    kept = kept_drafts(drafts_of(row))
    cases = []
    for draft, truth in with_truth(row, kept):
        if truth is not None and "doubt" in truth:
            continue
        right = truth is not None and len(
            agreed_fields(figure_of(row["text"], draft).as_dict(), truth)
        ) == len(FIELDS)
        cases.append((frozenset(signs_of(draft)), right))
    return cases


def _sure(signs: frozenset[str], table: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-sum(table.get(sign, 0.0) for sign in signs)))


def _fitted(cases: Sequence[Case]) -> dict[str, float]:
    table: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    for _ in range(EPOCHS):
        slope: dict[str, float] = defaultdict(float)
        for signs, right in cases:
            miss = _sure(signs, table) - right
            for sign in signs:
                slope[sign] += miss
        for sign, pull in slope.items():
            step = pull / len(cases) + PENALTY * table[sign]
            squares[sign] += step * step
            table[sign] -= RATE * step / math.sqrt(squares[sign])
    return dict(table)


def _print(told: Sequence[tuple[float, bool]]) -> None:
    for least, most in pairwise(STEPS):
        inside = [(sure, right) for sure, right in told if least <= sure < most]
        if inside:
            mean = sum(sure for sure, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            print(
                f"confidence {least:.1f} to {min(most, 1):.1f}: {len(inside):4} figures,"
                f" said {mean:.2f}, right {share:.2f}"
            )


if __name__ == "__main__":
    sys.exit(main())
