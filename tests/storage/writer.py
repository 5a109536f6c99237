"""A process that discovers, claims and stores without end: `python -m tests.storage.writer STORE NAME`.

Each line it prints is the url key of a page whose outcome the store has acknowledged.
"""

from __future__ import annotations

import itertools
import sys
from datetime import timedelta

from storage.articles import save_outcome
from storage.db import Database, open_store
from storage.models import Discovered
from storage.pages import claim_pages, record_discovery
from storage.runs import start_run
from tests.storage.makers import figure, hours, outcome

# Longer than the clocks of two writers can be apart.
LEASE = timedelta(days=100)
# Pages of a round.
SIZE = 3


def discover(db: Database, name: str, number: int) -> None:
    """Records the pages of a round as found."""
    found = [
        (Discovered(f"https://irna.example/{name}-{number}-{n}"), f"irna:{name}-{number}-{n}")
        for n in range(SIZE)
    ]
    source = f"https://irna.example/{name}"
    record_discovery(db, "irna", source, "feed", found, now=hours(number), etag=f'"{number}"')


def store_due(db: Database, name: str, number: int) -> list[str]:
    """Stores pages that are due, whoever found them; two texts each, so that revisions and vintages are made too."""
    now = hours(number)
    done = []
    for page in claim_pages(db, "irna", now, SIZE, name, LEASE):
        slug = page.url_key.removeprefix("irna:")
        for minute, tons in enumerate((200000 + number * 10, 300000 + number * 10)):
            at = now + timedelta(minutes=minute)
            text = figure(f"{tons:,} tons", str(tons), period=f"slice {number % 7}")
            save_outcome(
                db, outcome(text, slug=slug, headline=slug, at=at, published=at, next_visit=None), now=at
            )
        done.append(page.url_key)
    return done


def main(path: str, name: str, start: int, rounds: int | None) -> None:
    db = open_store(path)
    start_run(db, "irna", hours(0))
    numbers = itertools.count(start) if rounds is None else range(start, start + rounds)
    for number in numbers:
        discover(db, name, number)
        acknowledge(store_due(db, name, number))
    # What the other writer had claimed of this one's pages, this one owes of the other's.
    while stored := store_due(db, name, start + (rounds or 0)):
        acknowledge(stored)
    db.close()


def acknowledge(keys: list[str]) -> None:
    for key in keys:
        print(key, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else None)
