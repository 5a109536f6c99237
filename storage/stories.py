"""Stories: copies, near-copies and retellings of an article are linked, each keeping its own figures."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from storage.db import Database, one
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
from storage.story_candidates import candidates, index_values
from storage.story_texts import StoryText, story_text, telling_of
from storage.tellings import LONGEST, Telling

# A template that half a wire shares would fill a band without end; a story's copies are among the newest.
NEWEST_PER_BAND = 10
MOST_CANDIDATES = 20
# Of these, as many as are told more than a fortnight away: each month adds one more report of the same template.
MOST_FAR = 3
# Articles whose standing text a revision is, in the order in which these are given.
SHARERS = """
    SELECT a.id, a.told_at FROM json_each(?) AS asked CROSS JOIN articles AS a ON a.revision_id = asked.value
    ORDER BY asked.key
"""
BODIES = """
    SELECT a.id, r.body FROM json_each(?) AS asked
    CROSS JOIN articles AS a ON a.id = asked.value CROSS JOIN revisions AS r ON r.id = a.revision_id
"""
IN_BANDS = """
    SELECT (SELECT group_concat(revision_id) FROM (
        SELECT revision_id FROM story_bands WHERE band = asked.value ORDER BY revision_id DESC LIMIT ?
    )) AS sharers FROM json_each(?) AS asked
"""
STORIES = "SELECT id, story_id FROM articles WHERE id IN (SELECT value FROM json_each(?))"


def join_story(db: Database, article: int, now: datetime) -> int | None:
    """Links the article, by its standing text, to its copies; the story's id, None where it has no copy.

    Call inside write(), once the revision stands.
    """
    text = story_text(db, article)
    if text is None:
        return None
    found = bands(shingles(text.body))
    exact = _exact_copies(db, text)
    copies = {*exact, *_alike(db, text, found, exact)} - {article}
    _index(db, text.revision, found)
    index_values(db, text)
    return _link(db, {article, *copies}, now) if copies else None


def _exact_copies(db: Database, text: StoryText) -> set[int]:
    query = "SELECT a.id FROM revisions AS r JOIN articles AS a ON a.revision_id = r.id WHERE r.text_hash = ?"
    return {row[0] for row in db.conn.execute(query, [text.text_hash])}


def _alike(db: Database, text: StoryText, found: list[int], exact: set[int]) -> Iterator[int]:
    """Articles that tell the story in the same words, or in other words with the same figures.

    Of a story that one article was found of, the others are not looked at.
    """
    others = {*candidates(db, text), *_sharing_bands(db, text, found)} | exact
    story_of = dict(db.conn.execute(STORIES, [json.dumps(sorted(others))]).fetchall())
    joined = {story_of.get(other) for other in exact} - {None}
    telling = telling_of(db, text)
    for other in sorted(others - exact - {text.article}):
        if story_of[other] not in joined and _is_one_story(db, text, telling, other):
            joined |= {story_of[other]} - {None}
            yield other


def _is_one_story(db: Database, text: StoryText, telling: Telling, other: int) -> bool:
    standing = story_text(db, other)
    if standing is None:
        return False
    one, two, told = text.body, standing.body, telling_of(db, standing)
    if is_retold(telling, told):
        return True
    if not has_same_numbers(one, two):
        return False
    return is_near_copy(one, two, telling, told) or _is_retold_alike(one, two, telling, told)


def _is_retold_alike(one: str, two: str, telling: Telling, told: Telling) -> bool:
    """Whether words in common make it a retelling; they are not looked at where all of them would not."""
    return is_retold(telling, told, 1.0) and is_retold(telling, told, shared_words(one, two))


def _sharing_bands(db: Database, text: StoryText, found: list[int]) -> set[int]:
    """Articles whose standing text shares bands, those that share most, and as many numbers as a copy has."""
    first, last = _nearby(text)
    soon, far = list[int](), list[int]()
    for other, told_at in db.conn.execute(SHARERS, [json.dumps(band_sharers(db, found))]):
        (soon if told_at is None or first <= told_at <= last else far).append(other)
    far = far[:MOST_FAR]
    bodies = dict(db.conn.execute(BODIES, [json.dumps(soon + far)]).fetchall())
    return {other for other in soon if has_same_numbers(text.body, bodies[other])} | {
        other for other in far if has_most_numbers(text.body, bodies[other])
    }


def _nearby(text: StoryText) -> tuple[str, str]:
    """The moments around its telling between which a text may be a retelling, or a copy with other numbers."""
    told = read_moment(text.told_at)
    return ("0", "9") if told is None else (moment_text(told - LONGEST), moment_text(told + LONGEST))


def band_sharers(db: Database, found: list[int]) -> list[int]:
    """Revisions that share bands with a text that has these, those that share most first."""
    sharers: Counter[int] = Counter()
    for (revisions,) in db.conn.execute(IN_BANDS, [NEWEST_PER_BAND, json.dumps(found)]):
        sharers.update(map(int, revisions.split(",")) if revisions else ())
    return [revision for revision, _ in sharers.most_common(MOST_CANDIDATES)]


def _index(db: Database, revision: int, found: list[int]) -> None:
    db.conn.executemany(
        "INSERT INTO story_bands (band, revision_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(band, revision) for band in found],
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
