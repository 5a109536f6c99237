"""Stored revisions read again by a newer reader: new figure rows beside the old ones, nothing overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from storage.db import Database, Row, one, rows, write
from storage.figures import insert_reading
from storage.models import Figure, Receipt
from storage.observations import add_witness, observations_of, resettle
from storage.revisions import stand
from storage.stories import join_story

UNREAD = """
    SELECT r.id, r.article_id, r.headline, r.body, r.published, r.language
    FROM revisions AS r
    WHERE r.id > :after AND (:since IS NULL OR r.published >= :since OR r.published IS NULL)
        AND NOT EXISTS (SELECT 1 FROM readings AS x WHERE x.revision_id = r.id AND x.reader >= :reader)
    ORDER BY r.id LIMIT :limit
"""


def unread_revisions(
    db: Database, reader: int, *, since: str | None = None, after: int = 0, limit: int = 100
) -> list[Row]:
    """Revisions that no reader of this version or a later one has read, by id, from the one after `after` on.

    `since`, a moment as the store writes it, leaves out articles published before it. A row has id, article_id,
    headline, body, published, language.
    """
    asked = {"after": after, "since": since, "reader": reader, "limit": limit}
    return rows(db, UNREAD, asked)


def save_rereading(
    db: Database, revision: int, reader: int, figures: Sequence[Figure], *, now: datetime
) -> Receipt:
    """Stores what `reader` found in a stored revision, in one transaction; the same again changes nothing.

    Where the revision stands, observations are settled anew; changes that this makes have the cause "reader".
    """
    with write(db):
        standing = one(
            db,
            "SELECT a.id, a.reader FROM articles AS a WHERE a.revision_id = ? AND a.reader < ?",
            [revision, reader],
        )
        stored = insert_reading(db, revision, reader, figures, now)
        if stored is None:
            return Receipt("state")
        found = {add_witness(db, number, figure) for number, figure in stored} - {None}
        touched = {number for number in found if number is not None}
        if standing is None:
            return Receipt("state", figures=len(stored))
        touched |= observations_of(db, revision, standing["reader"])
        stand(db, standing["id"], revision)
        join_story(db, standing["id"], now)
        return Receipt("state", tuple(resettle(db, touched, now, cause="reader")), len(stored))
