"""The named read queries that CLI, desk and Python share. All work on a read-only connection."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from storage.changes import as_change
from storage.db import Database, Row, StoreError, one, rows
from storage.figures import as_figure
from storage.models import CONFIDENCE_THRESHOLD, Change
from storage.moments import moment_text

Moment = str | date | datetime | None

# Whole words, whatever the case: "copper" finds "copper cathode", not "copperas". CROSS JOIN keeps the order
# of the tables: from the newest revision on, until there are enough.
FIGURES = """
    SELECT f.*, a.id AS article_id, a.wire, r.headline, r.published, p.url
    FROM revisions AS r CROSS JOIN articles AS a ON a.revision_id = r.id
    CROSS JOIN figures AS f ON f.revision_id = r.id AND f.reader = a.reader
    CROSS JOIN pages AS p ON p.id = r.page_id
    WHERE coalesce(r.published, r.fetched_at) >= :since AND coalesce(r.published, r.fetched_at) < :until
        AND (:commodity IS NULL OR instr(' ' || replace(lower(f.commodity), '-', ' ') || ' ', :commodity))
        AND (:entity IS NULL OR instr(' ' || replace(lower(f.entity), '-', ' ') || ' ', :entity)
            OR instr(' ' || replace(lower(f.known_as), '-', ' ') || ' ', :entity))
        AND (:measure IS NULL OR f.measure = :measure) AND (:status IS NULL OR f.status = :status)
        AND (:wire IS NULL OR lower(a.wire) = :wire) AND (:candidates OR f.confidence >= :threshold)
    ORDER BY coalesce(r.published, r.fetched_at) DESC, r.id DESC, f.span_start, f.id LIMIT :limit
"""
# Digits that surely fit SQLite's integers.
LONGEST_ID = 18
# Bounds that leave nothing out, in the order of texts.
EVER = ("", "~")
ARTICLE = """
    SELECT a.id, a.wire, p.url, r.headline, r.body, r.published, r.published_day_only, r.language, r.credit,
        r.topics, r.rungs, r.marks, r.truncated, r.fetched_at, a.stored_at, a.removed_at, a.story_id,
        r.id AS revision_id
    FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id JOIN pages AS p ON p.id = r.page_id
    WHERE a.id = ?
"""
# Snippets are cut for the best only: cutting one for every article that matches takes most of the time.
SEARCH = """
    SELECT a.id AS article, a.wire, r.headline, p.url, r.published,
        snippet(revisions_fts, -1, '[', ']', ' … ', 24) AS snippet
    FROM revisions_fts
    JOIN revisions AS r ON r.id = revisions_fts.rowid
    JOIN articles AS a ON a.revision_id = r.id
    JOIN pages AS p ON p.id = r.page_id
    WHERE revisions_fts MATCH ?1 AND revisions_fts.rowid IN (
        SELECT revisions_fts.rowid FROM revisions_fts JOIN articles ON revision_id = revisions_fts.rowid
        WHERE revisions_fts MATCH ?1 ORDER BY bm25(revisions_fts, 4.0, 1.0), revisions_fts.rowid LIMIT ?2
    )
    ORDER BY bm25(revisions_fts, 4.0, 1.0), revisions_fts.rowid
"""
SEARCH_QUOTES = """
    SELECT f.* FROM figures_fts JOIN latest_figures AS f ON f.id = figures_fts.rowid
    WHERE figures_fts MATCH ? ORDER BY bm25(figures_fts), f.id LIMIT ?
"""


def figures(
    db: Database,
    *,
    commodity: str | None = None,
    entity: str | None = None,
    measure: str | None = None,
    status: str | None = None,
    wire: str | None = None,
    since: Moment = None,
    until: Moment = None,
    limit: int = 100,
    candidates: bool = False,
) -> list[dict[str, Any]]:
    """Figures of the standing revisions, newest publication first: the JSON of a figure, then
    id, article, headline, url, wire, published.

    Texts match whatever the case, commodity and entity also by word. `since` and `until` (that day included)
    are days or moments of publication; StoreError where one is neither. `candidates` adds the doubtful.
    """
    asked = {
        "commodity": words_bound(commodity),
        "entity": words_bound(entity),
        "measure": measure.lower() if measure else None,
        "status": status.lower() if status else None,
        "wire": wire.lower() if wire else None,
        "since": moment_bound(since, "since") or EVER[0],
        "until": moment_bound(until, "until", end_of_day=True) or EVER[1],
        "candidates": candidates,
        "threshold": CONFIDENCE_THRESHOLD,
        "limit": limit,
    }
    return [_figure_dict(row) for row in rows(db, FIGURES, asked)]


def figures_of_runs(db: Database, runs: Sequence[int]) -> list[dict[str, Any]]:
    """Figures of the standing revisions that these runs stored, candidates left out, in order of storing."""
    query = (
        "SELECT f.* FROM latest_figures AS f JOIN revisions AS r ON r.id = f.revision_id"
        " WHERE r.run IN (SELECT value FROM json_each(?)) AND f.confidence >= ? ORDER BY r.id, f.span_start"
    )
    return [_figure_dict(row) for row in rows(db, query, [json.dumps(list(runs)), CONFIDENCE_THRESHOLD])]


def articles_of_runs(db: Database, runs: Sequence[int]) -> list[dict[str, Any]]:
    """The standing revisions that these runs stored: article, wire, headline, url, published, figures."""
    query = (
        "SELECT a.id AS article, a.wire, r.headline, p.url, r.published, r.truncated,"
        " (SELECT count(*) FROM latest_figures AS f WHERE f.article_id = a.id AND f.confidence >= ?) AS figures"
        " FROM revisions AS r JOIN articles AS a ON a.revision_id = r.id JOIN pages AS p ON p.id = r.page_id"
        " WHERE r.run IN (SELECT value FROM json_each(?)) ORDER BY r.published, r.id"
    )
    return rows(db, query, [CONFIDENCE_THRESHOLD, json.dumps(list(runs))])


def article(db: Database, id_or_url: int | str) -> dict[str, Any] | None:
    """The article with its addresses, figures, revisions and the copies of its story on other pages.

    Found by id, url or url key; None if unknown.
    """
    number = _article_id(db, id_or_url)
    found = one(db, ARTICLE, [number]) if number is not None else None
    if found is None:
        return None
    for name in ("topics", "rungs", "marks"):
        found[name] = json.loads(found[name])
    urls = "SELECT p.url FROM article_urls AS u JOIN pages AS p ON p.id = u.page_id WHERE u.article_id = ?"
    stated = "SELECT * FROM latest_figures WHERE article_id = ? ORDER BY span_start, id"
    copies = (
        "SELECT a.id, a.wire, r.headline, p.url, r.published FROM articles AS a"
        " JOIN revisions AS r ON r.id = a.revision_id JOIN pages AS p ON p.id = r.page_id"
        " WHERE a.story_id = ? AND a.id <> ? ORDER BY coalesce(r.published, r.fetched_at), a.id"
    )
    history = (
        "SELECT id, headline, text_hash, truncated, fetched_at, stored_at FROM revisions"
        " WHERE article_id = ? ORDER BY fetched_at, id"
    )
    return found | {
        "urls": [row["url"] for row in rows(db, urls, [number])],
        "figures": [_figure_dict(row) for row in rows(db, stated, [number])],
        "revisions": rows(db, history, [number]),
        "copies": rows(db, copies, [found["story_id"], number]),
    }


def changes(
    db: Database,
    *,
    kinds: Sequence[str] | None = None,
    wire: str | None = None,
    since: Moment = None,
    until: Moment = None,
    limit: int = 100,
) -> list[Change]:
    """The log, newest first; `since` and `until` (that day included) are of our knowing."""
    query = (
        "SELECT * FROM changes WHERE (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))"
        " AND (:wire IS NULL OR wire = :wire) AND (:since IS NULL OR at >= :since)"
        " AND (:until IS NULL OR at < :until) ORDER BY id DESC LIMIT :limit"
    )
    asked = {
        "kinds": json.dumps(list(kinds)) if kinds is not None else None,
        "wire": wire.lower() if wire else None,
        "since": moment_bound(since, "since"),
        "until": moment_bound(until, "until", end_of_day=True),
        "limit": limit,
    }
    return [as_change(row) for row in rows(db, query, asked)]


def wires_health(db: Database) -> list[dict[str, Any]]:
    """A row a wire: pages by state, articles, the last one, the last run and its verdict."""
    return rows(db, "SELECT * FROM wire_health ORDER BY wire")


def search(db: Database, words: str, limit: int = 20) -> list[dict[str, Any]]:
    """Articles whose standing text has all the words, best first, with a snippet; FTS5 syntax in quotes
    and with OR works, anything else is taken as plain words."""
    return _match(db, SEARCH, words, limit)


def search_quotes(db: Database, words: str, limit: int = 20) -> list[dict[str, Any]]:
    """Figures whose sentence has all the words, best first, as `figures` gives them."""
    return [_figure_dict(row) for row in _match(db, SEARCH_QUOTES, words, limit)]


def _match(db: Database, query: str, words: str, limit: int) -> list[Row]:
    if not words.strip():
        return []
    try:
        return rows(db, query, [words, limit])
    except sqlite3.OperationalError:
        # No FTS5 expression ("216,732 t", an odd quote): each word as it stands.
        plain = " ".join('"' + word.replace('"', '""') + '"' for word in words.split())
        return rows(db, query, [plain, limit])


def _figure_dict(row: Row) -> dict[str, Any]:
    return as_figure(row).as_dict() | {
        "id": row["id"],
        "article": row["article_id"],
        "headline": row["headline"],
        "url": row["url"],
        "wire": row["wire"],
        "published": row["published"],
    }


def _article_id(db: Database, id_or_url: int | str) -> int | None:
    if isinstance(id_or_url, int) or (id_or_url.isdecimal() and len(id_or_url) <= LONGEST_ID):
        return int(id_or_url)
    query = (
        "SELECT u.article_id FROM article_urls AS u JOIN pages AS p ON p.id = u.page_id"
        " WHERE p.url = ?1 OR p.url_key = ?1 LIMIT 1"
    )
    found = one(db, query, [id_or_url])
    return found["article_id"] if found else None


def words_bound(text: str | None) -> str | None:
    """The words to look for, each between blanks, as the queries compare them; None asks for all."""
    return f" {' '.join(text.lower().replace('-', ' ').split())} " if text else None


def moment_bound(given: Moment, name: str, *, end_of_day: bool = False) -> str | None:
    """The stored form of a bound; a day stands for its start, or its end. StoreError for anything else."""
    if given is None:
        return None
    moment, is_day = _parsed(given, name)
    return moment_text(moment + timedelta(days=1) if is_day and end_of_day else moment)


def _parsed(given: str | date | datetime, name: str) -> tuple[datetime, bool]:
    """The moment in UTC, and whether only a day was given."""
    if isinstance(given, str):
        given = _from_text(given, name)
    if not isinstance(given, datetime):
        return datetime.combine(given, time(), UTC), True
    return given if given.tzinfo else given.replace(tzinfo=UTC), False


def _from_text(text: str, name: str) -> date | datetime:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise StoreError(f"{name} is {text!r}; write a day as 2025-01-31 or a moment in ISO 8601") from error
