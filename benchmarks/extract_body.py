"""How well, and how fast, the general rung finds the body of pages that no rule of ours describes.

    python benchmarks/extract_body.py FOLDER

FOLDER holds `ground-truth.json` ({id: {"articleBody": …, "url": …}}) and `html/<id>.html.gz`. Printed are
mean precision, recall and F1 over the pages, by the overlap of their 4-word shingles, and pages a second.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from crawler.page.general import general_body
from crawler.page.ladder import read_page
from crawler.page.rules import PageRules

WORDS = 4


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of `text`; the whole text where it is shorter."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + WORDS]) for at in range(max(1, len(words) - WORDS + 1)) if words)


def overlap(true: str, found: str) -> tuple[float, float]:
    """Precision and recall of `found`; of two empty texts both are 1."""
    wanted, given = shingles(true), shingles(found)
    if not wanted or not given:
        return float(not given), float(not wanted)
    shared = (wanted & given).total()
    return shared / given.total(), shared / wanted.total()


def by_general_rung(html: str, url: str) -> str:
    return "\n\n".join(general_body(html))


def by_whole_ladder(html: str, url: str) -> str:
    article = read_page(html, url, PageRules()).article
    return article.body if article else ""


def score(folder: Path, read: Callable[[str, str], str]) -> str:
    """One line of results for `read` (html, url) over the pages of `folder`."""
    truth = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    pages = {
        key: gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()).decode("utf-8")
        for key in truth
    }
    began = time.perf_counter()
    found = {key: read(html, truth[key]["url"]) for key, html in pages.items()}
    seconds = time.perf_counter() - began
    rates = [overlap(truth[key]["articleBody"], text) for key, text in found.items()]
    precision, recall = (sum(rate[side] for rate in rates) / len(rates) for side in (0, 1))
    f1 = 2 * precision * recall / (precision + recall)
    speed = f"{len(pages)} pages, {len(pages) / seconds:.0f} a second"
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  {speed}"


if __name__ == "__main__":
    for name, reader in (("general rung", by_general_rung), ("whole ladder", by_whole_ladder)):
        print(f"{name:<13}{score(Path(sys.argv[1]), reader)}")
