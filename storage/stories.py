"""Stories: copies, near-copies and retellings of an article are linked, each keeping its own figures."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from storage.db import Database, Row, one, rows
from storage.moments import moment_text, read_moment
from storage.near_copies import (
    bands,
    has_most_numbers,
    has_same_numbers,
    is_near_copy,
    shared_words,
    shingles,
)
from storage.retellings import is_retold
from storage.story_candidates import candidates, index_values, telling_of
from storage.tellings import LONGEST, Telling

# A template that half a wire shares would fill a band without end; a story's copies are among the newest.
NEWEST_PER_BAND = 20
MOST_CANDIDATES = 20
# Of these, as many as are told more than a fortnight away: each month adds one more report of the same template.
MOST_FAR = 5
# Standing texts of revisions, in the order in which these are given.
SHARERS = """
    SELECT a.id, r.body, r.published FROM json_each(?) AS asked
    CROSS JOIN articles AS a ON a.revision_id = asked.value CROSS JOIN revisions AS r ON r.id = a.revision_id
    ORDER BY asked.key
"""


def join_story(db: Database, article: int, now: datetime) -> int | None:
    """Links the article, by its standing text, to its copies; the story's id, None where it has no copy.

    Call inside write(), once the revision stands.
    """
    text = _standing(db, article)
    if text is None:
        return None
    found = bands(shingles(text["body"]))
    copies = {*_exact_copies(db, text), *_alike(db, text, found)} - {article}
    _index(db, text["id"], found)
    index_values(db, article)
    return _link(db, {article, *copies}, now) if copies else None


def _standing(db: Database, article: int) -> Row | None:
    query = (
        "SELECT r.id, r.article_id, r.body, r.text_hash, r.published FROM articles AS a"
        " JOIN revisions AS r ON r.id = a.revision_id WHERE a.id = ?"
    )
    return one(db, query, [article])


def _exact_copies(db: Database, text: Row) -> set[int]:
    query = "SELECT a.id FROM revisions AS r JOIN articles AS a ON a.revision_id = r.id WHERE r.text_hash = ?"
    return {row["id"] for row in rows(db, query, [text["text_hash"]])}


def _alike(db: Database, text: Row, found: list[int]) -> set[int]:
    """Articles that tell the story in the same words, or in other words with the same figures."""
    telling, by_figures = telling_of(db, text["article_id"]), set(candidates(db, text["article_id"]))
    others = by_figures | _sharing_bands(db, text, found) - {text["article_id"]}
    return {other for other in others if _is_one_story(db, text, telling, other)}


def _is_one_story(db: Database, text: Row, telling: Telling, other: int) -> bool:
    standing = _standing(db, other)
    if standing is None:
        return False
    one, two, told = text["body"], standing["body"], telling_of(db, other)
    if is_retold(telling, told):
        return True
    if not has_same_numbers(one, two):
        return False
    return is_near_copy(one, two, telling, told) or _is_retold_alike(one, two, telling, told)


def _is_retold_alike(one: str, two: str, telling: Telling, told: Telling) -> bool:
    """Whether words in common make it a retelling; they are not looked at where all of them would not."""
    return is_retold(telling, told, 1.0) and is_retold(telling, told, shared_words(one, two))


def _sharing_bands(db: Database, text: Row, found: list[int]) -> set[int]:
    """Articles whose standing text shares bands, those that share most, and as many numbers as a copy has."""
    told = rows(db, SHARERS, [json.dumps(band_sharers(db, found))])
    far = [each for each in told if _is_far(text, each)]
    soon = [each for each in told if not _is_far(text, each)]
    return {each["id"] for each in soon if has_same_numbers(text["body"], each["body"])} | {
        each["id"] for each in far[:MOST_FAR] if has_most_numbers(text["body"], each["body"])
    }


def _is_far(text: Row, other: Row) -> bool:
    """Told so long before or after that it is no retelling, and no copy with other numbers."""
    one, two = read_moment(text["published"]), read_moment(other["published"])
    return one is not None and two is not None and abs(one - two) > LONGEST


def band_sharers(db: Database, found: list[int]) -> list[int]:
    """Revisions that share bands with a text that has these, those that share most first."""
    query = (
        "SELECT revision_id FROM story_bands WHERE band = ? AND hash = ? ORDER BY revision_id DESC LIMIT ?"
    )
    sharers: list[int] = []
    for band, value in enumerate(found):
        sharers += [row[0] for row in db.conn.execute(query, [band, value, NEWEST_PER_BAND])]
    return [revision for revision, _ in Counter(sharers).most_common(MOST_CANDIDATES)]


def _index(db: Database, revision: int, found: list[int]) -> None:
    db.conn.executemany(
        "INSERT INTO story_bands (band, hash, revision_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(band, value, revision) for band, value in enumerate(found)],
    )


def _link(db: Database, articles: Iterable[int], now: datetime) -> int:
    """One story for all of them; stories that this joins become the oldest of them."""
    members = json.dumps(sorted(articles))
    known = one(
        db,
        "SELECT min(story_id) AS oldest, json_group_array(story_id) AS ids FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?)) AND story_id IS NOT NULL",
        [members],
    )
    oldest = int(known["oldest"]) if known and known["oldest"] else _add_story(db, now)
    db.conn.execute(
        "UPDATE articles SET story_id = ? WHERE id IN (SELECT value FROM json_each(?))"
        " OR story_id IN (SELECT value FROM json_each(?))",
        [oldest, members, known["ids"] if known else "[]"],
    )
    return oldest


def _add_story(db: Database, now: datetime) -> int:
    cursor = db.conn.execute("INSERT INTO stories (created_at) VALUES (?)", [moment_text(now)])
    return int(cursor.lastrowid or 0)
