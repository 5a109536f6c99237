"""Learns what each sign is worth for a figure's confidence: a logistic regression on first readings.

    python -m benchmarks.fit_confidence [--write]

A figure is right where all its fields are. Its entity is chosen anew, by weights that its article did not teach. Five
folds by article tell how well it is calibrated: figures in steps of confidence, with the share of them that is right,
and how often a right figure is surer than a wrong one. The weights written come from all articles.
"""

from __future__ import annotations

import argparse
import math
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from benchmarks.annotated import FOLDS, fold
from benchmarks.first_readings import Figure, first_figures, first_readings
from benchmarks.fit_entities import PRIORS, write_weights
from benchmarks.softmax import fitted
from crawler.figures.confidence_signs import belief_signs
from crawler.figures.score import FIELDS

STEPS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
ENTITY = "entity"

# The signs of a figure, and whether it is right.
Case = tuple[frozenset[str], bool]


def main() -> int:
    """Prints the calibration over the folds and writes the weights."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--write", action="store_true", help="Write the weights that the reader uses.")
    options = arguments.parse_args()
    cases = _cases()
    told: list[tuple[float, bool]] = []
    for part in range(FOLDS):
        table = _learned([case for at, case in cases if at != part])
        told += [(_sure(signs, table), right) for at, (signs, right) in cases if at == part]
    _print(told)
    if options.write:
        write_weights("confidence", _learned([case for _, case in cases]))
    return 0


def _cases() -> list[tuple[int, Case]]:
    """Each figure with the fold of its article."""
    choices = first_readings()
    tables = [
        fitted([choice for name, choice in choices if fold(name) != part], PRIORS) for part in range(FOLDS)
    ]
    return [(fold(name), case_of(figure, tables[fold(name)])) for name, figure in first_figures()]


def case_of(figure: Figure, table: Mapping[str, float]) -> Case:
    """A figure as the weights of entities would have it."""
    offered, right = figure.choice
    agreed = figure.agreed or frozenset()
    if not offered:
        return figure.signs | belief_signs([]), agreed >= set(FIELDS)
    scores = [math.fsum(table.get(sign, 0.0) for sign in sorted(signs)) for signs in offered]
    powers = [math.exp(score - max(scores)) for score in scores]
    shares = sorted((power / sum(powers) for power in powers), reverse=True)
    is_right = scores.index(max(scores)) in right and agreed >= set(FIELDS) - {ENTITY}
    return figure.signs | belief_signs(shares), is_right


def _learned(cases: Sequence[Case]) -> dict[str, float]:
    """A choice between being right, with all its signs, and being wrong, with none."""
    return fitted([([signs, frozenset()], {0 if right else 1}) for signs, right in cases], {})


def _sure(signs: frozenset[str], table: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-math.fsum(table.get(sign, 0.0) for sign in signs)))


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
    print(f"a right figure is surer than a wrong one in {surer(told):.3f} of pairs")


def surer(told: Sequence[tuple[float, bool]]) -> float:
    """In what share of the pairs of a right and a wrong figure the right one is surer; equals count half."""
    right = [sure for sure, is_right in told if is_right]
    wrong = sorted(sure for sure, is_right in told if not is_right)
    won = sum(bisect_left(wrong, sure) + bisect_right(wrong, sure) for sure in right)
    return won / (2 * len(right) * len(wrong))


if __name__ == "__main__":
    sys.exit(main())
