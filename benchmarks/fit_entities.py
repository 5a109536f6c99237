"""Learns what each feature of an entity candidate is worth, from all annotated articles at hand.

A softmax over the candidates of each amount, fitted by gradient descent with a penalty on large weights. Five folds by
article tell how it does on articles it has not seen; the weights written come from all of them. Each round reads the
articles again with the weights of the round before, since an entity leans on the ones to its left.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.annotated import FOLDS, OWN, Row, articles, drafts_of, fold, to_learn_from, with_truth
from crawler.figures import READ_LANGUAGES, ranking
from crawler.figures.score import same_entity

ROOT = Path(__file__).parent.parent
DATA = ROOT / "crawler" / "figures" / "data"
# Weights below this are left out.
LEAST = 0.02
ROUNDS, EPOCHS, RATE, PENALTY = 3, 120, 0.3, 0.005

# Signs too rare to learn from few articles, and what they are worth by themselves.
PRIORS = {
    "told before": 4.0,
    "together": 3.0,
    "listed": 2.5,
    "group told": 2.0,
    "in an aside": -1.5,
    "left aside": -2.0,
    "adjective of a body": -1.5,
    "ahead:among buyers": -3.0,
    "where its sites lie": -4.0,
    "told by which": 2.0,
    "ahead:land in beside a body": -1.0,
    "country pronoun": 2.0,
    "country of officials": 0.8,
    "total|country told": 0.7,
    "deposit in a place": 1.0,
    "other material|site|alone": -0.7,
    "buyer": -4.0,
    "destination": -4.0,
    "compared with left": 3.0,
    "former or latter": 4.0,
    "owner of another": -2.5,
    "ahead:at its": 1.0,
    "behind:at its": 2.0,
    "behind:gives at once": 1.0,
    "meant site|country": -1.0,
    "meant company|country": -0.7,
    "exchange|inventory": 2.0,
    "origin of imports": -4.0,
    "said to be of it": 3.0,
    "ahead:which": 0.7,
    "ahead:in a reason": -1.0,
    "behind:in a reason": -1.0,
    "ahead:clause of its own between": -1.5,
    "left:clause of its own between": -0.5,
    "ahead:place of a place": -0.7,
    "behind:place of a place": -0.7,
    "opened with the amount": 2.5,
    "unnamed of a country": 1.5,
    "others": 4.0,
    "place pronoun": 2.0,
    "a body speaks": 1.0,
    "its owner's site": 5.0,
    "behind, at, near|site|head company": 3.0,
    "behind, at, near|body|head company": 3.0,
    "behind, at, near|body|head body": 2.0,
    "behind, at, near|site|head body": 2.0,
    "head, a body at behind|company": -1.0,
    "aside": -1.0,
    "topic|site": 1.5,
    "topic|body": 1.5,
    "rate of a site": 2.5,
}
PRIORS |= {
    "group": 0.7,
    "site pronoun": 1.0,
    "site pronoun, a company": -0.6,
    "meant site, told as subject": 2.5,
    "meant company, told as subject": 2.0,
    "company pronoun": 2.0,
    "meant site|body": 0.8,
    "meant site|company": -1.0,
    "example": -2.0,
    "introduces another": -1.5,
    "before another": -1.5,
}

Choice = tuple[list[frozenset[str]], set[int]]


def main() -> int:
    """Prints the accuracy of each fold and writes the weights."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "sets", nargs="*", type=Path, help="Default: all sets that rules are written from."
    )
    arguments.add_argument("--write", action="store_true", help="Write the weights that the reader uses.")
    options = arguments.parse_args()
    rows = [row for file in options.sets or to_learn_from() for row in articles(file)]
    rows += [] if options.sets else articles(OWN / "languages.jsonl", READ_LANGUAGES)
    right = total = 0
    for part in range(FOLDS):
        table = _fitted([row for row in rows if fold(row) != part])
        seen = [choice for row in rows if fold(row) == part for choice in _choices(row, table)]
        hits = sum(_best(choice, table) in choice[1] for choice in seen)
        lost = sum(not choice[1] for choice in seen)
        print(f"fold {part}: {hits} of {len(seen)} right, {lost} not among the candidates")
        right, total = right + hits, total + len(seen)
    print(f"all folds: {right / total:.3f}")
    if options.write:
        write_weights("entity", _fitted(rows))
    return 0


def _fitted(rows: Sequence[Row]) -> dict[str, float]:
    table: dict[str, float] = dict(ranking.weights("entity"))
    for _ in range(ROUNDS):
        fitted = _descended([choice for row in rows for choice in _choices(row, table) if choice[1]])
        # Half way only: an article of many amounts would swing to and fro from round to round.
        table = {name: (table.get(name, 0.0) + fitted.get(name, 0.0)) / 2 for name in table | fitted}
    return table


def _choices(row: Row, table: Mapping[str, float]) -> list[Choice]:
    """For each amount of an article that is annotated: the candidates' features, and which of them are right."""
    ranking.weights = lambda link: table  # type: ignore[assignment]
    choices = []
    for draft, truth in with_truth(row, drafts_of(row)):
        if truth is None or not draft.offered:
            continue
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


def write_weights(link: str, table: Mapping[str, float]) -> None:
    """Writes the weights that matter to the reader's data file of a link."""
    lines = [f"{feature}\t{weight:.3f}" for feature, weight in sorted(table.items()) if abs(weight) >= LEAST]
    head = f"# feature\tweight, learned by {Path(sys.argv[0]).name}\n"
    (DATA / f"{link}_weights.tsv").write_text(head + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
