"""Learns what each sign of an entity candidate is worth: `python -m benchmarks.fit_entities [--write]`.

A softmax over the candidates of each amount, fitted on the first readings of the open articles and on the golden
sentences of the tests, drawn to PRIORS. Then the weights of rare signs alone are moved until the golden sentences
are read right: a rule for a rare turn must hold where it is told, and tells nothing of other articles. How the
weights do on articles that they have not seen is told by folds of the first readings.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from benchmarks.annotated import FOLDS, ROOT, fold
from benchmarks.first_readings import first_readings
from benchmarks.golden_choices import golden_choices
from benchmarks.softmax import Choice, best, fitted, with_moved

DATA = ROOT / "crawler" / "figures" / "data"
# Weights below this are left out.
LEAST = 0.02
# How often a first reading is counted beside a golden sentence.
TIMES = 2
# A sign of at most so many candidates of the first readings is rare.
RARE = 30

# Signs too rare to learn from few articles, and what they are worth by themselves.
PRIORS = {
    "told before": 6.0,
    "together": 5.0,
    "listed": 2.5,
    "listed in turn": 4.0,
    "said to be its part": 2.5,
    "goes on with the left": 2.0,
    "agent of a list": 2.0,
    "unnamed, by whom": 1.5,
    "behind:mines of a place": 1.5,
    "ahead:mines of a place": 1.0,
    "group told": 2.0,
    "in an aside": -1.5,
    "left aside": -2.0,
    "adjective of a body": -2.5,
    "adjective of its sites": -5.0,
    "ahead:among buyers": -4.0,
    "where its sites lie": -4.0,
    "told by which": 2.0,
    "which tells of its own": 3.5,
    "ahead:land in beside a body": -1.0,
    "country pronoun": 2.0,
    "trades with others": 1.0,
    "a port's trade": 1.2,
    "country is the subject": 2.0,
    "country of officials": 0.8,
    "total|country told": 0.7,
    "deposit in a place": 2.0,
    "buyer": -4.0,
    "destination": -4.0,
    "delivered to a body": -4.0,
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
    "said to be of it": 4.0,
    "next in a ranking": 2.5,
    "ahead:has another do it": -2.0,
    "only ranked in": -2.0,
    "only a distance": -3.0,
    "told by a body": 4.0,
    "only a part of": -3.0,
    "where the site lies": -4.0,
    "in what tells who said it": -2.0,
    "such as these": 4.0,
    "opened the paragraph|company, company|alone": 1.5,
    "opened the paragraph|company, body|alone": 1.0,
    "opened the paragraph|body, company|alone": 1.0,
    "not its staple": -0.5,
    "ahead:which": 0.7,
    "ahead:after through": -2.0,
    "ahead:after via": -2.0,
    "ahead:in a reason": -2.0,
    "behind:in a reason": -1.5,
    "behind a reason": -1.0,
    "ahead:clause of its own between": -2.0,
    "left:clause of its own between": -0.5,
    "left:in a reason": -1.5,
    "ahead:made at a body": 1.0,
    "ahead:planned for": 2.5,
    "ahead:speaks of another": -1.5,
    "behind, for, near|site|head company": 3.5,
    "behind, for, near|site|head body": 3.5,
    "behind, for, near|body|head company": 2.5,
    "behind, for, near|body|head body": 2.5,
    "behind, from, near|site|head company": 2.5,
    "ahead:place of a place": -0.7,
    "behind:place of a place": -0.7,
    "opened with the amount": 2.5,
    "unnamed of a country": 1.5,
    "others": 4.0,
    "each in its place": 5.0,
    "its bracket": 2.0,
    "its rank in a bracket": 4.0,
    "told as many": 1.5,
    "those mentioned": 2.0,
    "dug out of it": 5.0,
    "of the whole world": 3.0,
    "told with another": 9.0,
    "named by that word": 6.0,
    "its place": -2.0,
    "total of a list": 4.5,
    "national output": 3.0,
    "what the land does": 4.0,
    "we": 1.0,
    "is said to own": -2.5,
    "site pronoun of the sentence": 3.5,
    "did the work": -3.5,
    "outside, country|company": -3.0,
    "outside, country|body": -3.0,
    "outside, country|site": -3.0,
    "outside, site|company": -1.5,
    "outside, site|land": -0.5,
    "outside, company|site": -1.0,
    "second|site|head company": 1.0,
    "place of its land": 1.5,
    "ahead:agent": 1.0,
    "behind:agent": 1.0,
    "place pronoun": 4.0,
    "a body speaks": 1.0,
    "its owner's site": 6.0,
    "behind, at, near|site|head company": 4.0,
    "behind, at, near|body|head company": 3.5,
    "behind, at, near|body|head body": 2.0,
    "behind, at, near|site|head body": 3.0,
    "head, a body at behind|company": -1.4,
    "aside": -1.6,
    "topic|site": 1.5,
    "topic|body": 1.5,
    "rate of a site": 2.5,
    "group": 1.0,
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


def main() -> int:
    """Prints how many unseen choices are right and which golden sentences are not, and writes the weights."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--write", action="store_true", help="Write the weights that the reader uses.")
    options = arguments.parse_args()
    first, golden = first_readings(), golden_choices()
    _print_unseen(first, [choice for _, choice in golden])
    table = _learned([choice for _, choice in first], [choice for _, choice in golden])
    lost = dict.fromkeys(test for test, choice in golden if best(choice, table) not in choice[1])
    print(f"{len(lost)} golden sentences are read otherwise:", *lost, sep="\n  ")
    if options.write:
        write_weights("entity", table)
    return 0


def _learned(first: list[Choice], golden: list[Choice]) -> dict[str, float]:
    seen = Counter(sign for offered, _ in first for signs in offered for sign in signs)
    return with_moved(fitted([*first * TIMES, *golden], PRIORS), golden, seen, RARE)


def _print_unseen(first: list[tuple[str, Choice]], golden: list[Choice]) -> None:
    hits = 0
    for part in range(FOLDS):
        table = _learned([choice for name, choice in first if fold(name) != part], golden)
        unseen = [choice for name, choice in first if fold(name) == part]
        hits += sum(best(choice, table) in choice[1] for choice in unseen)
    lost = sum(not right for _, (_, right) in first)
    print(f"not seen: {hits / len(first):.4f} of {len(first)} right, {lost / len(first):.4f} not offered")


def write_weights(link: str, table: Mapping[str, float]) -> None:
    """Writes the weights that matter to the reader's data file of a link."""
    lines = [f"{feature}\t{weight:.3f}" for feature, weight in sorted(table.items()) if abs(weight) >= LEAST]
    head = f"# feature\tweight, learned by {Path(sys.argv[0]).name}\n"
    (DATA / f"{link}_weights.tsv").write_text(head + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
