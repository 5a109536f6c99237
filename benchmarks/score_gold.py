"""Prints how the reader does on a gold folder: two thirds to develop on, one third held out."""

from __future__ import annotations

import hashlib
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from crawler.figures import READ_LANGUAGES, read_figures
from crawler.figures.score import FIELDS, LEVELS, score
from storage.models import CONFIDENCE_THRESHOLD

DEFAULT = Path(__file__).parent.parent.parent / "shared" / "gold"


def main(folder: Path) -> int:
    """Prints both parts, and how many articles without figures gave none."""
    lines = (folder / "gold.jsonl").read_text("utf-8").splitlines()
    rows = [row for row in map(json.loads, filter(str.strip, lines)) if row["lang"] in READ_LANGUAGES]
    read = {row["id"]: _read(folder, row) for row in rows}
    for name, part in (
        ("develop", [row for row in rows if not _held_out(row)]),
        ("held out", [row for row in rows if _held_out(row)]),
    ):
        _print(name, part, read)
    empty = [row for row in rows if not row["figures"]]
    print(f"articles without figures: {len(empty)}, none read in {sum(not read[row['id']] for row in empty)}")
    return 0


def _read(folder: Path, row: dict[str, Any]) -> list[dict[str, Any]]:
    published = date.fromisoformat(row["published"][:10]) if row["published"] else None
    text = (folder / row["text_file"]).read_text("utf-8")
    return [figure.as_dict() for figure in read_figures(text, published=published, title=row["title"] or "")]


def _sure(figures: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [figure for figure in figures if figure["confidence"] >= CONFIDENCE_THRESHOLD]


def _held_out(row: dict[str, Any]) -> bool:
    return int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 3 == 0


def _print(name: str, rows: list[dict[str, Any]], read: dict[str, list[dict[str, Any]]]) -> None:
    total = score((read[row["id"]], row["figures"]) for row in rows)
    sure = score(
        (
            [figure for figure in read[row["id"]] if figure["confidence"] >= CONFIDENCE_THRESHOLD],
            row["figures"],
        )
        for row in rows
    )
    print(f"{name}: {len(rows)} articles, {total.gold} figures annotated, {total.read} read")
    for level in LEVELS:
        shares = f"P {total.precision(level):.3f}  R {total.recall(level):.3f}  F1 {total.f1(level):.3f}"
        print(f"  {level:5} {shares}")
    print("  right: " + "  ".join(f"{field} {total.share(field):.3f}" for field in FIELDS))
    print(f"  above the threshold: {sure.read} read, precision {sure.precision('value'):.3f}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT))
