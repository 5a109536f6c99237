"""What a site's robots.txt said, kept for a day, so that a crawl of three requests does not begin with a fourth."""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.db import Database, one, write
from storage.moments import moment_text

KEPT = timedelta(days=1)


def keep_robots(db: Database, site: str, body: bytes, now: datetime) -> None:
    """Keeps the rules of the site (host and port); empty where it has none."""
    query = (
        "INSERT INTO robots (site, body, told_at) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (site) DO UPDATE SET body = ?2, told_at = ?3"
    )
    with write(db):
        db.conn.execute(query, [site, body, moment_text(now)])


def kept_robots(db: Database, site: str, now: datetime) -> bytes | None:
    """The rules that the site told within the day; None where it has to be asked."""
    found = one(db, "SELECT body FROM robots WHERE site = ? AND told_at > ? AND told_at <= ?",
                [site, moment_text(now - KEPT), moment_text(now)])  # fmt: skip
    return bytes(found["body"]) if found else None
