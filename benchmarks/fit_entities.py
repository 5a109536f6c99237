"""Learns what each feature of an entity candidate is worth, from all annotated articles at hand.

A softmax over the candidates of each amount, fitted by gradient descent with a penalty on large weights. Five folds by
article tell how it does on articles it has not seen; the weights written come from all of them. Each round reads the
articles again with the weights of the round before, since an entity leans on the ones to its left.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from crawler.figures import ranking, reader
from crawler.figures.score import same_amount, same_entity

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "crawler" / "figures" / "data" / "entity_weights.tsv"
FOLDS, ROUNDS, EPOCHS, RATE, PENALTY = 5, 3, 120, 0.3, 0.002

# Signs too rare to learn from few articles, and what they are worth by themselves.
PRIORS = {
    "told before": 4.0,
    "together": 3.0,
    "listed": 2.5,
    "group told": 2.0,
    "in an aside": -1.5,
    "buyer": -3.0,
}
PRIORS |= {"example": -2.0, "introduces another": -1.5, "before another": -1.5}

Row = dict[str, Any]
Choice = tuple[list[frozenset[str]], set[int]]


def main() -> int:
    """Prints the accuracy of each fold and writes the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sets", nargs="+", type=Path)
    arguments.add_argument("--write", action="store_true")
    options = arguments.parse_args()
    rows = [row for file in options.sets for row in _articles(file)]
    right = total = 0
    for fold in range(FOLDS):
        table = _fitted([row for row in rows if _fold(row) != fold])
        seen = [choice for row in rows if _fold(row) == fold for choice in _choices(row, table)]
        hits = sum(_best(choice, table) in choice[1] for choice in seen)
        lost = sum(not choice[1] for choice in seen)
        print(f"fold {fold}: {hits} of {len(seen)} right, {lost} not among the candidates")
        right, total = right + hits, total + len(seen)
    print(f"all folds: {right / total:.3f}")
    if options.write:
        _write(_fitted(rows))
    return 0


def _articles(file: Path) -> list[Row]:
    rows = [
        row
        for row in map(json.loads, file.read_text("utf-8").splitlines())
        if row["lang"] == "en" and row["figures"]
    ]
    for row in rows:
        if "text" not in row:
            row["text"] = (file.parent / row["text_file"]).read_text("utf-8")
    return rows


def _fold(row: Row) -> int:
    return int(hashlib.sha1(row["id"].encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def _fitted(rows: Sequence[Row]) -> dict[str, float]:
    table: dict[str, float] = dict(ranking.weights("entity")) if WEIGHTS.exists() else {}
    for _ in range(ROUNDS):
        table = _descended([choice for row in rows for choice in _choices(row, table) if choice[1]])
    return table


def _choices(row: Row, table: Mapping[str, float]) -> list[Choice]:
    """For each amount of an article that is annotated: the candidates' features, and which of them are right."""
    ranking.weights = lambda link: table  # type: ignore[assignment]
    published = date.fromisoformat(row["published"][:10]) if row["published"] else None
    drafts = reader.read_drafts(row["text"], published=published, title=row["title"] or "")
    choices = []
    free = list(row["figures"])
    for draft in drafts:
        amount = {
            "unit": draft.amount.unit,
            "value": draft.amount.value,
            "low": draft.amount.low,
            "high": draft.amount.high,
        }
        truth = next(
            (figure for figure in free if same_amount(amount, figure) and figure["measure"] == draft.measure),
            None,
        ) or next((figure for figure in free if same_amount(amount, figure)), None)
        if truth is None or not draft.offered:
            continue
        free.remove(truth)
        right = {
            at for at, candidate in enumerate(draft.offered) if same_entity({"entity": candidate.name}, truth)
        }
        choices.append(([frozenset(candidate.features) for candidate in draft.offered], right))
    return choices


def _shares(candidates: Sequence[frozenset[str]], table: Mapping[str, float]) -> list[float]:
    scores = [sum(table.get(feature, 0.0) for feature in features) for features in candidates]
    top = max(scores)
    powers = [math.exp(score - top) for score in scores]
    return [power / sum(powers) for power in powers]


def _best(choice: Choice, table: Mapping[str, float]) -> int:
    shares = _shares(choice[0], table)
    return shares.index(max(shares))


def _descended(choices: Sequence[Choice]) -> dict[str, float]:
    table: dict[str, float] = defaultdict(float, PRIORS)
    squares: dict[str, float] = defaultdict(lambda: 1e-6)
    for _ in range(EPOCHS):
        slope: dict[str, float] = defaultdict(float)
        for candidates, right in choices:
            shares = _shares(candidates, table)
            mass = sum(shares[at] for at in right)
            for at, features in enumerate(candidates):
                pull = shares[at] - (shares[at] / mass if at in right else 0.0)
                for feature in features:
                    slope[feature] += pull
        for feature, pull in slope.items():
            step = pull / len(choices) + PENALTY * (table[feature] - PRIORS.get(feature, 0.0))
            squares[feature] += step * step
            table[feature] -= RATE * step / math.sqrt(squares[feature])
    return dict(table)


def _write(table: Mapping[str, float]) -> None:
    lines = [f"{feature}\t{weight:.3f}" for feature, weight in sorted(table.items()) if abs(weight) >= 0.02]
    WEIGHTS.write_text(
        "# feature\tweight, learned by benchmarks/fit_entities.py\n" + "\n".join(lines) + "\n", "utf-8"
    )


if __name__ == "__main__":
    sys.exit(main())
