"""Prints how the reader does on annotated articles, and what of it is to be believed.

Our own articles are in two parts: two thirds to write rules from, one third held out, of which only totals may be
looked at. The measuring set, where it lies beside the checkout, has been developed on as a whole.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from crawler.figures import READ_LANGUAGES, read_figures
from crawler.figures.score import FIELDS, LEVELS, score
from storage.models import CONFIDENCE_THRESHOLD

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tests" / "gold" / "articles.jsonl"
MEASURING_SET = ROOT.parent / "shared" / "gold" / "gold.jsonl"

Row = dict[str, Any]


def main() -> int:
    """Prints each part, and how many articles without figures gave none."""
    own = _articles(OWN)
    _print("own, to write rules from", [row for row in own if not _held_out(row)])
    _print("own, held out", [row for row in own if _held_out(row)])
    if MEASURING_SET.exists():
        _print("measuring set, developed on", _articles(MEASURING_SET))
    else:
        print("the measuring set does not lie beside the checkout")
    return 0


def _articles(file: Path) -> list[Row]:
    """The annotated articles in languages that are read, each with its text and what was read from it."""
    rows = [
        row for row in map(json.loads, file.read_text("utf-8").splitlines()) if row["lang"] in READ_LANGUAGES
    ]
    for row in rows:
        text = row["text"] if "text" in row else (file.parent / row["text_file"]).read_text("utf-8")
        published = date.fromisoformat(row["published"][:10]) if row["published"] else None
        figures = read_figures(text, published=published, title=row["title"] or "")
        row["read"] = [figure.as_dict() for figure in figures]
    return rows


def _sure(figures: Sequence[Row]) -> list[Row]:
    return [figure for figure in figures if figure["confidence"] >= CONFIDENCE_THRESHOLD]


def _held_out(row: Row) -> bool:
    return int(hashlib.sha1(row["id"].encode(), usedforsecurity=False).hexdigest(), 16) % 3 == 0


def _print(name: str, rows: Sequence[Row]) -> None:
    total = score((row["read"], row["figures"]) for row in rows)
    sure = score((_sure(row["read"]), row["figures"]) for row in rows)
    print(f"{name}: {len(rows)} articles, {total.gold} figures annotated, {total.read} read")
    for level in LEVELS:
        shares = f"P {total.precision(level):.3f}  R {total.recall(level):.3f}  F1 {total.f1(level):.3f}"
        print(f"  {level:5} {shares}")
    print("  right: " + "  ".join(f"{field} {total.share(field):.3f}" for field in FIELDS))
    print(f"  above the threshold: {sure.read} read, precision {sure.precision('value'):.3f}")
    empty = [row for row in rows if not row["figures"]]
    print(f"  articles without figures: {len(empty)}, none read in {sum(not row['read'] for row in empty)}")


if __name__ == "__main__":
    sys.exit(main())
