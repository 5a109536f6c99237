"""How well short items are read, a sentence or two each: `python -m benchmarks.score_short`.

They try the breadth of wording, no two alike in shape. Rules may be written from the open half; of the closed one only
these totals are looked at.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from benchmarks.annotated import OWN
from crawler.figures import read_figures
from crawler.figures.score import FIELDS, LEVELS, score

FILES = sorted(OWN.glob("short_*.jsonl"))


def main() -> None:
    """Prints F1 of each level, and the share of each field right among the amounts found."""
    for file in FILES:
        items = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        for half in ("open", "closed"):
            some = [item for item in items if item["half"] == half]
            told = score((_read(item), item["figures"]) for item in some)
            levels = "  ".join(f"{level} {told.f1(level):.3f}" for level in LEVELS)
            fields = "  ".join(f"{name} {told.share(name):.3f}" for name in FIELDS)
            print(f"{some[0]['lang']} {half}: {len(some)} items, {told.gold} figures  {levels}  {fields}")


def _read(item: dict[str, Any]) -> list[dict[str, Any]]:
    published = date.fromisoformat(item["published"])
    figures = read_figures(item["text"], published=published, title=item["title"], language=item["lang"])
    return [figure.as_dict() for figure in figures]


if __name__ == "__main__":
    main()
