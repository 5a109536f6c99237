"""How fast the store stores and answers: `python -m benchmarks.store_speed [--articles 20000]`.

Fills a store in a temporary folder through the public functions only, one transaction an outcome, and prints
rates; then the time of each named query on what it holds.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from storage import queries
from storage.articles import save_outcome
from storage.changes import list_changes
from storage.check import check_store
from storage.db import Database, open_store
from storage.keys import text_hash
from storage.models import Article, Discovered, Figure, Outcome, Page
from storage.pages import claim_pages, due_pages, record_discovery
from storage.wires import register_wire

START = datetime(2024, 1, 1, tzinfo=UTC)
WIRE = "bench"
COMMODITIES = ("copper cathode", "crude steel", "iron ore", "alumina", "zinc ingot", "coal", "gold", "lead")
ENTITIES = (
    "Iran",
    "Chile",
    "Peru",
    "Mobarakeh Steel",
    "Sarcheshmeh",
    "Khuzestan Steel",
    "Gol Gohar",
    "IMIDRO",
)
WORDS = [
    f"{start}{end}" for start in ("mi", "sme", "o", "ca", "pla", "re") for end in ("ning", "lter", "re", "st")
]
BATCH = 500


def figures_of(number: int) -> Iterator[tuple[str, Figure]]:
    """Five sentences with a figure each; five articles tell of an observation, one in 37 another value."""
    for index in range(5):
        month = (number // 40 + index) % 12 + 1
        seed = number // 40 * 7919 + number % 8 * 611_953 + index * 104_729
        tons = 100_000 + seed % 900_000 + (12_345 if number % 37 == 0 else 0)
        raw = f"{tons:,} tons"
        quote = f"{ENTITIES[number % 8]} made {raw} of {COMMODITIES[index]} in month {month}."
        start = quote.index(raw)
        yield (
            quote,
            Figure(
                measure="production",
                status="actual",
                commodity=COMMODITIES[index],
                entity=ENTITIES[number % 8],
                value=Decimal(tons),
                low=None,
                high=None,
                unit="t",
                raw=raw,
                bound="exact",
                start=date(1990 + number // 480 % 35, month, 1),
                end=date(1990 + number // 480 % 35, month, 28),
                period=f"month {month}",
                change_pct=None,
                change_basis=None,
                source="IMIDRO" if number % 3 else None,
                quote=quote,
                span=(start, start + len(raw)),
                confidence=0.9,
            ),
        )


def outcome_of(page: Page, number: int, at: datetime) -> Outcome:
    chosen = random.Random(number)
    body, figures = " ".join(chosen.choices(WORDS, k=300)) + "\n\n", []
    for quote, figure in figures_of(number):
        start, end = figure.span
        figures.append(_at(figure, start + len(body), end + len(body)))
        body += quote + "\n\n"
    article = Article(f"Output of month {number}", body, at, "en")
    return Outcome(
        page=page,
        run=0,
        fetched_at=at,
        state="article",
        article=article,
        text_hash=text_hash(article.headline + body),
        figures=tuple(figures),
        next_visit=at + timedelta(days=900),
    )


def _at(figure: Figure, start: int, end: int) -> Figure:
    fields = {name: getattr(figure, name) for name in Figure.__slots__}
    return Figure(**(fields | {"span": (start, end)}))


def fill(db: Database, articles: int) -> dict[str, float]:
    """Seconds spent in discovering, claiming, storing, and storing everything once more."""
    spent = {"discover": 0.0, "claim": 0.0, "store": 0.0, "store again": 0.0}
    for first in range(0, articles, BATCH):
        at = START + timedelta(minutes=first)
        found = [
            (Discovered(f"https://bench.example/{n}"), f"bench:{n}") for n in range(first, first + BATCH)
        ]
        spent["discover"] += timed(
            lambda found=found, at=at: record_discovery(db, WIRE, "feed", "feed", found, now=at)
        )
        pages: list[Page] = []
        spent["claim"] += timed(
            lambda pages=pages, at=at: pages.extend(
                claim_pages(db, WIRE, at, BATCH, "bench", timedelta(hours=1))
            )
        )
        outcomes = [outcome_of(page, first + n, at) for n, page in enumerate(pages)]
        for name in ("store", "store again"):
            spent[name] += timed(
                lambda outcomes=outcomes, at=at: [save_outcome(db, each, now=at) for each in outcomes]
            )
    return spent


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


QUERIES: dict[str, Callable[[Database], object]] = {
    "figures, newest 100": lambda db: queries.figures(db),
    "figures, copper cathode of Iran": lambda db: queries.figures(db, commodity="copper", entity="Iran"),
    "figures since a day": lambda db: queries.figures(db, since=START.date(), limit=1000),
    "search": lambda db: queries.search(db, "zinc sarcheshmeh"),
    "search, two numbers": lambda db: queries.search_quotes(db, "crude steel 500"),
    "article": lambda db: queries.article(db, 7),
    "changes, newest 100": lambda db: queries.changes(db),
    "log after a cursor": lambda db: list_changes(db, since_id=100),
    "health of wires": lambda db: queries.wires_health(db),
    "due pages": lambda db: due_pages(db, WIRE, datetime(2030, 1, 1, tzinfo=UTC), 100),
    "current observations": lambda db: db.conn.execute(
        "SELECT * FROM current_observations LIMIT 1000"
    ).fetchall(),
    "check of the whole store": check_store,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    articles = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        print(f"open a new store     {timed(lambda: open_store(path).close()) * 1000:8.1f} ms")
        db = open_store(path)
        register_wire(db, WIRE, "Bench", "https://bench.example", None, "en", "agency")
        for name, seconds in fill(db, articles).items():
            print(f"{name:20} {articles / seconds:8,.0f} pages/s")
        for table in ("figures", "observations", "vintages", "changes"):
            print(f"{table:20} {db.conn.execute(f'SELECT count(*) FROM {table}').fetchone()[0]:8,}")
        print(f"file                 {path.stat().st_size / 1e6:8.1f} MB")
        for name, ask in QUERIES.items():
            print(f"{name:34} {min(timed(lambda ask=ask: ask(db)) for _ in range(3)) * 1000:8.1f} ms")
        db.close()


if __name__ == "__main__":
    main()
