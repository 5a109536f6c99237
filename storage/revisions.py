"""Revisions of articles: which text is new, where it belongs, and which one stands."""

from __future__ import annotations

import json
from datetime import datetime

from storage.db import Database, Row, one
from storage.models import Outcome
from storage.moments import moment_or_none, moment_text

INSERT = """
    INSERT INTO revisions (
        article_id, page_id, headline, body, published, published_day_only, language, credit, topics, rungs,
        marks, text_hash, truncated, fetched_at, stored_at, run, archived
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# When the standing text of an article was first told.
TOLD_AT = """
    UPDATE articles SET told_at = (
        SELECT min(told_at) FROM (
            SELECT coalesce(x.published, x.fetched_at) AS told_at FROM revisions AS r
            CROSS JOIN revisions AS x ON x.article_id = r.article_id AND x.text_hash = r.text_hash
            WHERE r.id = articles.revision_id
            UNION ALL SELECT t.told_at FROM revisions AS r
            CROSS JOIN tellings AS t ON t.article_id = r.article_id AND t.text_hash = r.text_hash
            WHERE r.id = articles.revision_id
        )
    ) WHERE id = :article
"""
# Kept only where no revision of that text is as old.
ADD_TELLING = """
    INSERT INTO tellings (article_id, text_hash, told_at) SELECT :article, :text, :told_at
    WHERE NOT EXISTS (
        SELECT 1 FROM revisions AS x WHERE x.article_id = :article AND x.text_hash = :text
            AND coalesce(x.published, x.fetched_at) <= :told_at
    ) ON CONFLICT DO NOTHING
"""
# When any of the article's addresses last showed a text of it, and a full one.
LAST_SEEN = """
    SELECT max(p.text_at), max(p.full_at) FROM article_urls AS u JOIN pages AS p ON p.id = u.page_id
    WHERE u.article_id = ?
"""
KNOWN = """
    SELECT r.id, r.body = :body AS same_body
    FROM revisions AS r JOIN articles AS a ON a.id = r.article_id
    WHERE a.id = :article AND r.text_hash = :text
        AND (:any OR :text = :last OR r.id = a.revision_id OR (r.page_id = :page AND r.fetched_at = :at))
        AND (r.body = :body OR EXISTS (
            SELECT 1 FROM readings AS d WHERE d.revision_id = r.id AND d.reader >= :reader
        ))
    ORDER BY r.id = a.revision_id DESC, r.fetched_at DESC, r.id DESC LIMIT 1
"""


def article_of_page(db: Database, page: int) -> int | None:
    """The article that the page is an address of."""
    found = one(db, "SELECT article_id FROM article_urls WHERE page_id = ?", [page])
    return found["article_id"] if found else None


def article_with_text(db: Database, wire: str, text_hash: str) -> int | None:
    """The oldest article of the wire that has, or had, exactly this text."""
    found = one(
        db,
        "SELECT a.id FROM revisions AS r JOIN articles AS a ON a.id = r.article_id"
        " WHERE r.text_hash = ? AND a.wire = ? ORDER BY a.id LIMIT 1",
        [text_hash, wire],
    )
    return found["id"] if found else None


def add_article(db: Database, wire: str, now: datetime) -> int:
    """A new article, still without revision. Call inside write()."""
    cursor = db.conn.execute("INSERT INTO articles (wire, stored_at) VALUES (?, ?)", [wire, moment_text(now)])
    return int(cursor.lastrowid or 0)


def add_address(db: Database, article: int, page: int, now: datetime) -> None:
    """One more address of the article. Call inside write()."""
    db.conn.execute(
        "INSERT INTO article_urls (page_id, article_id, added_at) VALUES (?, ?, ?)",
        [page, article, moment_text(now)],
    )


def standing_revision(db: Database, article: int) -> Row | None:
    """The row of the revision that stands, with the article's `reader` and its page's key; None before the first."""
    return one(
        db,
        "SELECT r.*, a.reader, p.url_key FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id"
        " JOIN pages AS p ON p.id = r.page_id WHERE a.id = ?",
        [article],
    )


def known_revision(
    db: Database, article: int, page: Row, outcome: Outcome, text_hash: str, *, any_of_article: bool
) -> Row | None:
    """The stored revision (id, same_body) that this outcome repeats: no other text than was known.

    A text that the article had before and has again is a revision; not so for a late outcome, or where
    `any_of_article` says that the page only serves a copy. Other typography of the same words counts as a
    revision only for a better reader, whose spans are of that typography.
    """
    assert outcome.article is not None
    asked = {
        "article": article,
        "text": text_hash,
        "body": outcome.article.body,
        "reader": outcome.reader,
        "last": page["text_hash"],
        "any": any_of_article or is_late(page, outcome),
        "page": page["id"],
        "at": moment_text(outcome.fetched_at),
    }
    return one(db, KNOWN, asked)


def is_late(page: Row, outcome: Outcome) -> bool:
    """Whether a later text of the page is known already: outcomes may arrive in any order."""
    return page["text_at"] is not None and moment_text(outcome.fetched_at) < page["text_at"]


def add_revision(
    db: Database, article: int, page: Row, outcome: Outcome, text_hash: str, now: datetime
) -> int:
    """Stores the outcome's article as a revision; its id. Call inside write()."""
    text = outcome.article
    assert text is not None
    cursor = db.conn.execute(
        INSERT,
        [
            *(article, page["id"], text.headline, text.body),
            *(moment_or_none(text.published), text.published_day_only, text.language, text.credit),
            *(_json(outcome.topics), _json(text.rungs), _json(text.marks), text_hash),
            *(outcome.state == "truncated", moment_text(outcome.fetched_at), moment_text(now)),
            *(outcome.run or None, outcome.archived),
        ],
    )
    return int(cursor.lastrowid or 0)


def takes_over(db: Database, standing: Row | None, article: int, outcome: Outcome) -> bool:
    """Whether the outcome's text becomes the one that stands.

    The latest does; but a truncated text never supersedes a full one, and any full one supersedes it.
    """
    if standing is None:
        return True
    truncated = outcome.state == "truncated"
    if truncated != bool(standing["truncated"]):
        return not truncated
    if is_same_fetch(standing, outcome):
        return outcome.reader >= int(standing["reader"])
    (any_text, full) = db.conn.execute(LAST_SEEN, [article]).fetchone()
    latest = any_text if truncated else full
    return not latest or moment_text(outcome.fetched_at) >= latest


def is_same_fetch(standing: Row, outcome: Outcome) -> bool:
    """Whether we only read the same answer anew: what differs is our work, not the publisher's."""
    same_page = standing["url_key"] == outcome.page.url_key
    return bool(same_page and standing["fetched_at"] == moment_text(outcome.fetched_at))


def stand(db: Database, article: int, revision: int) -> None:
    """Makes the revision the one that stands, with its reading of the highest reader. Call inside write()."""
    db.conn.execute(
        "UPDATE articles SET revision_id = ?1,"
        " reader = coalesce((SELECT max(reader) FROM readings WHERE revision_id = ?1), 0) WHERE id = ?2",
        [revision, article],
    )
    db.conn.execute(TOLD_AT, {"article": article})


def note_telling(db: Database, article: int, page: Row, outcome: Outcome) -> bool:
    """Notes when, and at which address, a text of the article was told once more; call inside write().

    Whether that makes the standing text older than it seemed, or known by another key: then what it says may weigh
    otherwise.
    """
    assert outcome.article is not None
    before = one(db, "SELECT told_at, url_key FROM articles WHERE id = ?", [article])
    told_at = moment_text(outcome.article.published or outcome.fetched_at)
    asked = {"article": article, "text": outcome.text_hash, "told_at": told_at, "key": page["url_key"]}
    db.conn.execute(ADD_TELLING, asked)
    db.conn.execute(
        "UPDATE articles SET url_key = min(coalesce(url_key, :key), :key) WHERE id = :article", asked
    )
    db.conn.execute(TOLD_AT, {"article": article})
    return before != one(db, "SELECT told_at, url_key FROM articles WHERE id = ?", [article])


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False)
