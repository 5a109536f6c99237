"""How often the source of a figure is the one annotated: `python -m benchmarks.announcers`.

A source is right if both name nobody, or one is by a word or by its initials the other.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

from benchmarks.annotated import BLIND, Row, articles, to_learn_from
from crawler.figures import read_figures

_ANY = frozenset({"of", "the", "and", "for", "iran", "iranian", "company", "ltd", "limited"})


def main() -> None:
    """Prints the shares for the articles that rules were written from, and for the closed ones."""
    for name, files in (("developed", to_learn_from()), ("closed", BLIND)):
        told = Counter(outcome for file in dict.fromkeys(files) for outcome in _outcomes(file))
        shares = ", ".join(f"{outcome} {count / told.total():.3f}" for outcome, count in told.most_common())
        print(f"{name}: {told.total()} figures: {shares}")


def _outcomes(file: Path) -> list[str]:
    return [outcome for row in articles(file) for outcome in _of_article(row)]


def _of_article(row: Row) -> list[str]:
    published = date.fromisoformat(row["published"][:10]) if row["published"] else None
    read = read_figures(row["text"], published=published, title=row["title"] or "", language=row["lang"])
    sources: dict[str, list[str | None]] = {}
    for figure in read:
        sources.setdefault(figure.raw, []).append(figure.source)
    found = [(sources.get(gold["raw"], []), gold["source"]) for gold in row["figures"]]
    return [_outcome(told[0], gold) for told, gold in found if len(told) == 1]


def _outcome(read: str | None, gold: str | None) -> str:
    if _are_same(read, gold):
        return "right"
    return "missed" if read is None else "told for none" if gold is None else "other"


def _are_same(read: str | None, gold: str | None) -> bool:
    if read is None or gold is None:
        return read is gold
    return bool(_words(read) & _words(gold)) or _initials(read) == gold or _initials(gold) == read


def _words(name: str) -> set[str]:
    return set(re.findall(r"[a-z]+", name.lower())) - _ANY


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-z]+", name) if word[0].isupper())


if __name__ == "__main__":
    main()
