"""Annotated articles with the drafts read from them, for the scripts that learn weights."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from crawler.figures import reader
from crawler.figures.drafts import Draft
from crawler.figures.gloss.glossing import gloss
from crawler.figures.gloss.mixed import gloss_article
from crawler.figures.gloss.tables import tongue
from crawler.figures.score import same_amount

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tests" / "gold"
DEVELOPED = (
    "articles",
    "iran",
    "world",
    "mixed",
    "further",
    "later",
    "recent",
    "newest",
    "opened",
    "unsealed",
    "disclosed",
    "unveiled",
    "uncovered",
    "divulged",
    "revealed",
    "exposed",
    "aired",
    "bared",
    "shown",
    "displayed",
    "presented",
    "released",
    "supplied",
    "conceded",
    "offered",
    "lent",
    "ceded",
    "loaned",
    "granted",
    "bestowed",
    "conferred",
    "yielded",
    "penned",
    "drafted",
)
# Articles that nobody who writes rules opens: a file for each hand that wrote some.
BLIND = sorted(OWN.glob("blind_*.jsonl"))
LANGUAGES_BLIND = sorted(OWN.glob("languages_blind_*.jsonl"))
# Items of a sentence or two, a file a language; of their closed half only totals may be looked at.
SHORT = {file.stem.removeprefix("short_"): file for file in sorted(OWN.glob("short_*.jsonl"))}
MEASURING_SET = ROOT.parent / "shared" / "gold" / "gold.jsonl"
FOLDS = 5

Row = dict[str, Any]


def to_learn_from() -> list[Path]:
    """Our own sets but the blind one, and the measuring set, where it lies beside the checkout.

    The measuring set counts twice: it is the standard.
    """
    own = [OWN / f"{name}.jsonl" for name in DEVELOPED]
    return [*own, *([MEASURING_SET] * 2 if MEASURING_SET.exists() else [])]


def articles(file: Path, languages: frozenset[str] = frozenset({"en"})) -> list[Row]:
    """The articles of a gold file in some languages, each with its text."""
    rows = [row for row in map(json.loads, file.read_text("utf-8").splitlines()) if row["lang"] in languages]
    for row in rows:
        if "text" not in row:
            row["text"] = (file.parent / row["text_file"]).read_text("utf-8")
    return rows


def fold(name: str) -> int:
    """In which of FOLDS parts the article of an id is, the same in every run."""
    return int(hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def drafts_of(row: Row) -> list[Draft]:
    """All drafts of an article, figures or not."""
    published = date.fromisoformat(row["published"][:10]) if row["published"] else None
    language, title = row["lang"], row["title"] or ""
    if language == "en":
        return reader.read_drafts(row["text"], published=published, title=title)
    return reader.read_drafts(
        gloss_article(row["text"], language).text,
        published=published,
        title=gloss(title, language).text,
        iranian=tongue(language).calendar == "iranian",
        land=tongue(language).land,
    )


def with_truth(row: Row, drafts: list[Draft]) -> Iterator[tuple[Draft, Row | None]]:
    """Each draft with the annotated figure of its amount, the same measure before another; None where there is none."""
    free = list(row["figures"])
    for draft in drafts:
        alike = [figure for figure in free if same_amount(_amount(draft), figure)]
        alike.sort(key=lambda figure: figure["measure"] != draft.measure)
        if alike:
            free.remove(alike[0])
        yield draft, alike[0] if alike else None


def _amount(draft: Draft) -> Row:
    amount = draft.amount
    return {"unit": amount.unit, "value": amount.value, "low": amount.low, "high": amount.high}
