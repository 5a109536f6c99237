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


def write_round(db: Database, name: str, number: int, size: int) -> list[str]:
    """Discovers and stores `size` pages; two texts each, so that revisions and vintages are made too."""
    now = hours(number)
    found = [
        (Discovered(f"https://irna.example/{name}-{number}-{n}"), f"irna:{name}-{number}-{n}")
        for n in range(size)
    ]
    record_discovery(db, "irna", f"https://irna.example/{name}", "feed", found, now=now, etag=f'"{number}"')
    done = []
    for page in claim_pages(db, "irna", now, size, name, LEASE):
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
        for key in write_round(db, name, number, size=3):
            print(key, flush=True)
    db.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else None)
