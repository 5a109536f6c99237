"""Prints how the reader does on annotated articles, and what of it is to be believed.

Rules are written from the developed sets; of the blind ones only totals may be looked at. The measuring set, where it
lies beside the checkout, has been developed on as a whole.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.annotated import BLIND, DEVELOPED, LANGUAGES_BLIND, MEASURING_SET, OWN, SHORT
from crawler.figures import READ_LANGUAGES, read_figures
from crawler.figures.score import FIELDS, LEVELS, score
from storage.models import CONFIDENCE_THRESHOLD

# Tags of what is hard that are printed.
TAGS = 12
# Steps of confidence whose figures are told apart: below the threshold, and above it.
STEPS = (0.0, CONFIDENCE_THRESHOLD, 0.6, 0.8, 1.0)

Row = dict[str, Any]


def main() -> int:
    """Prints each part, and how many articles without figures gave none."""
    own = [row for name in DEVELOPED for row in _articles(OWN / f"{name}.jsonl")]
    blind = [row for file in BLIND for row in _articles(file)]
    _print("own, developed on", own)
    if blind:
        _print("own, blind", blind)
    _print_phenomena("developed on, by what is hard", own)
    if MEASURING_SET.exists():
        _print("measuring set, developed on", _articles(MEASURING_SET))
    else:
        print("the measuring set does not lie beside the checkout")
    for name, files in [
        ("own, blind", LANGUAGES_BLIND),
        ("own, developed on", [OWN / "languages.jsonl"]),
        ("measuring set, developed on", [MEASURING_SET] if MEASURING_SET.exists() else []),
    ]:
        if files:
            print(f"other languages, {name}")
            told = {
                language: [row for file in files for row in _articles(file, language)]
                for language in sorted(READ_LANGUAGES - {"en"})
            }
            for language, rows in told.items():
                _print_line(language, rows)
            _print_steps([row for rows in told.values() for row in rows])
    for language, file in SHORT.items():
        print(f"short items in {language}")
        items = _articles(file, language)
        for half in ("open", "closed"):
            _print_line(half, [item for item in items if item["half"] == half])
    return 0


def _print_line(name: str, rows: Sequence[Row]) -> None:
    """A line: F1 of each level, and how much of what was found has each field right."""
    if not rows:
        return
    total = score((row["read"], row["figures"]) for row in rows)
    levels = "  ".join(f"{level} {total.f1(level):.3f}" for level in LEVELS)
    fields = "  ".join(f"{field} {total.share(field):.2f}" for field in FIELDS)
    print(f"  {name}: {len(rows):2} articles, {total.gold:2} figures  {levels}  {fields}")


def _articles(file: Path, language: str = "en") -> list[Row]:
    """The annotated articles in one language, each with its text and what was read from it."""
    rows = [row for row in map(json.loads, file.read_text("utf-8").splitlines()) if row["lang"] == language]
    for row in rows:
        text = row["text"] if "text" in row else (file.parent / row["text_file"]).read_text("utf-8")
        published = date.fromisoformat(row["published"][:10]) if row["published"] else None
        figures = read_figures(text, published=published, title=row["title"] or "", language=language)
        row["read"] = [figure.as_dict() for figure in figures]
    return rows


def _sure(figures: Sequence[Row], least: float = CONFIDENCE_THRESHOLD, below: float = 1.0) -> list[Row]:
    return [figure for figure in figures if least <= figure["confidence"] < below]


def _print(name: str, rows: Sequence[Row]) -> None:
    total = score((row["read"], row["figures"]) for row in rows)
    sure = score((_sure(row["read"]), row["figures"]) for row in rows)
    print(f"{name}: {len(rows)} articles, {total.gold} figures annotated, {total.read} read")
    for level in LEVELS:
        shares = f"P {total.precision(level):.3f}  R {total.recall(level):.3f}  F1 {total.f1(level):.3f}"
        print(f"  {level:5} {shares}")
    print("  right: " + "  ".join(f"{field} {total.share(field):.3f}" for field in FIELDS))
    print(f"  above the threshold: {sure.read} read, precision {sure.precision('value'):.3f}")
    _print_steps(rows)
    empty = [row for row in rows if not row["figures"]]
    print(f"  articles without figures: {len(empty)}, none read in {sum(not row['read'] for row in empty)}")


def _print_steps(rows: Sequence[Row]) -> None:
    """What share of the figures of each step of confidence is right in all fields."""
    for least, below in pairwise(STEPS):
        total = score((_sure(row["read"], least, below), row["figures"]) for row in rows)
        print(
            f"  confidence {least:.1f} to {below:.1f}: {total.read} read, all right {total.precision('full'):.3f}"
        )


def _print_phenomena(name: str, rows: Sequence[Row]) -> None:
    """Core and full F1 of the articles that have each tag, the tags on many figures first."""
    tagged: dict[str, list[Row]] = {}
    for row in rows:
        for tag in row["phenomena"]:
            tagged.setdefault(tag, []).append(row)
    totals = {tag: score((row["read"], row["figures"]) for row in some) for tag, some in tagged.items()}
    print(name)
    for tag, total in sorted(totals.items(), key=lambda item: -item[1].gold)[:TAGS]:
        print(f"  {tag:28} {total.gold:4} figures  core {total.f1('core'):.3f}  full {total.f1('full'):.3f}")


if __name__ == "__main__":
    sys.exit(main())
