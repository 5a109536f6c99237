"""Read queries for a story: the articles that tell one release, and what each of them says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from storage.db import Database, Row, rows
from storage.settle import agree
from storage.testimony import live_testimonies

ARTICLES = """
    SELECT a.id, a.wire, r.language, r.published, r.headline, p.url
    FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id JOIN pages AS p ON p.id = r.page_id
    WHERE a.story_id = ? ORDER BY coalesce(r.published, r.fetched_at), a.id
"""
# A row an observation and value: who says so.
SAID = """
    SELECT o.id AS observation, s.measure, s.status, s.commodity, s.entity, s.unit, o.period_start, o.period_end,
        max(f.period) AS period, f.value, f.low, f.high, f.bound, f.unit AS printed_unit,
        json_group_array(DISTINCT a.wire) AS wires, min(f.id) AS figure
    FROM articles AS a JOIN figures AS f ON f.revision_id = a.revision_id AND f.reader = a.reader
    JOIN witnesses AS w ON w.figure_id = f.id JOIN observations AS o ON o.id = w.observation_id
    JOIN series AS s ON s.id = o.series_id
    WHERE a.story_id = ?
    GROUP BY o.id, f.value, f.low, f.high, f.bound
    ORDER BY s.commodity, s.entity, s.measure, o.period_end, o.id, f.value
"""
STORY_OF = "SELECT story_id FROM articles WHERE id = ?"


def story(db: Database, story_id: int) -> dict[str, Any] | None:
    """A story: its `articles`, oldest first, and `said`, each value with the wires that say it; None if unknown.

    `against` of a value is how it stands to the others told of the same: "differs", "agrees" within rounding, or None
    where there are no others.
    """
    articles = rows(db, ARTICLES, [story_id])
    if not articles:
        return None
    return {"id": story_id, "articles": articles, "said": list(_compared(db, rows(db, SAID, [story_id])))}


def _compared(db: Database, said: Sequence[Row]) -> Iterator[Row]:
    for observation, group in groupby(said, key=lambda row: row["observation"]):
        told = list(group)
        witnesses = {each.id: each.witness for each in live_testimonies(db, observation)} if told[1:] else {}
        for row in told:
            others = [witnesses[other["figure"]] for other in told if other is not row]
            alike = all(agree(witnesses[row["figure"]], other) for other in others)
            yield row | {"against": None if not others else "agrees" if alike else "differs"}


def story_of(db: Database, article_id: int) -> int | None:
    """The story that an article belongs to."""
    found = rows(db, STORY_OF, [article_id])
    return found[0]["story_id"] if found else None
