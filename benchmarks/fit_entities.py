"""Learns what each feature of an entity candidate is worth, from all annotated articles at hand.

A softmax over the candidates of each amount. Each round reads the articles again with the weights of the round before,
since an entity leans on the ones to its left; the first begins with PRIORS alone, so that weights come from nothing but
the articles. How they do on articles that they have not seen is told by leaving out one set after the other, written
by another hand or at another time, and reading it with the weights of the rest; of the other languages, one language.
The weights that the reader ships with were learned beside the measuring set, too (`annotated.to_learn_from`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.annotated import MEASURING_SET, OWN, Row, articles, drafts_of, to_learn_from, with_truth
from benchmarks.softmax import Choice, best, fitted
from crawler.figures import READ_LANGUAGES, ranking
from crawler.figures.score import same_entity

ROOT = Path(__file__).parent.parent
DATA = ROOT / "crawler" / "figures" / "data"
# Weights below this are left out.
LEAST = 0.02
ROUNDS = 3

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
    """Prints the accuracy on each set by the weights of the others, and writes the weights of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "sets", nargs="*", type=Path, help="Default: all sets that rules are written from."
    )
    arguments.add_argument("--write", action="store_true", help="Write the weights that the reader uses.")
    options = arguments.parse_args()
    sets = [(file.stem, articles(file)) for file in options.sets or to_learn_from()]
    if not options.sets:
        sets += _of_other_languages()
    table, choices = _learned(sets)
    _print_unseen(sets, choices)
    if options.write:
        write_weights("entity", table)
    return 0


Sets = Sequence[tuple[str, list[Row]]]


def _of_other_languages() -> Iterator[tuple[str, list[Row]]]:
    """A set for each language but English."""
    files = [file for file in (OWN / "languages.jsonl", MEASURING_SET) if file.exists()]
    for language in sorted(READ_LANGUAGES - {"en"}):
        yield language, [row for file in files for row in articles(file, frozenset({language}))]


def _learned(sets: Sets) -> tuple[dict[str, float], list[list[Choice]]]:
    """The weights, and the choices of each set as the last round met them."""
    table: dict[str, float] = dict(PRIORS)
    for at in range(ROUNDS):
        choices = [_choices(rows, table) for _, rows in sets]
        learned = fitted([choice for some in choices for choice in some], PRIORS)
        # Half way only, but at first: an article of many amounts would swing to and fro from round to round.
        table = learned if not at else {name: (table.get(name, 0.0) + learned[name]) / 2 for name in learned}
    return table, choices


def _print_unseen(sets: Sets, choices: Sequence[list[Choice]]) -> None:
    right = total = 0
    for name in dict.fromkeys(name for name, _ in sets):
        others = [some for (other, _), some in zip(sets, choices, strict=True) if other != name]
        table = fitted([choice for some in others for choice in some], PRIORS)
        seen = _choices(next(rows for other, rows in sets if other == name), table)
        hits, lost = (
            sum(best(choice, table) in choice[1] for choice in seen),
            sum(not among for _, among in seen),
        )
        print(f"{name:12} {hits:4} of {len(seen)} right, {lost} not among the candidates")
        right, total = right + hits, total + len(seen)
    print(f"sets not seen: {right / total:.3f}")


def _choices(rows: Sequence[Row], table: Mapping[str, float]) -> list[Choice]:
    """For each amount of the articles that is annotated: the candidates' features, and which of them are right."""
    ranking.weights = lambda link: table  # type: ignore[assignment]
    choices = []
    for draft, truth in (pair for row in rows for pair in with_truth(row, drafts_of(row))):
        if truth is None or "doubt" in truth or not draft.offered:
            continue
        right = {
            at for at, candidate in enumerate(draft.offered) if same_entity({"entity": candidate.name}, truth)
        }
        choices.append(([frozenset(candidate.features) for candidate in draft.offered], right))
    return choices


def write_weights(link: str, table: Mapping[str, float]) -> None:
    """Writes the weights that matter to the reader's data file of a link."""
    lines = [f"{feature}\t{weight:.3f}" for feature, weight in sorted(table.items()) if abs(weight) >= LEAST]
    head = f"# feature\tweight, learned by {Path(sys.argv[0]).name}\n"
    (DATA / f"{link}_weights.tsv").write_text(head + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
