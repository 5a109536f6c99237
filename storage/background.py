"""What the store knows around one figure: who else says so, and the series it belongs to."""

from __future__ import annotations

from typing import Any

from storage.db import Database, one, rows
from storage.observation_queries import KNOWN, amounts
from storage.series_queries import with_changes

OBSERVATION = """
    SELECT w.observation_id, o.series_id FROM witnesses AS w JOIN observations AS o ON o.id = w.observation_id
    WHERE w.figure_id = ?
"""
CREDIT = "SELECT r.credit FROM figures AS f JOIN revisions AS r ON r.id = f.revision_id WHERE f.id = ?"
SERIES = f"{KNOWN} AND s.id = :series ORDER BY o.period_end, o.period_start"
# The figure itself, and others of its own article, are no further witnesses.
WITNESSES = """
    SELECT a.wire, p.url, f.source, f.raw, r.published, min(f.id) AS figure
    FROM witnesses AS w JOIN figures AS f ON f.id = w.figure_id
    JOIN articles AS a ON a.revision_id = f.revision_id AND a.reader = f.reader
    JOIN revisions AS r ON r.id = f.revision_id JOIN pages AS p ON p.id = r.page_id
    WHERE w.observation_id = ?1 AND a.id <> (
        SELECT r2.article_id FROM figures AS f2 JOIN revisions AS r2 ON r2.id = f2.revision_id WHERE f2.id = ?2)
    GROUP BY a.id ORDER BY coalesce(r.published, r.fetched_at), a.id
"""


def background(db: Database, figure: int) -> dict[str, Any]:
    """Of one stored figure: `observation` (with its change on the year), `series` (all values that stand, by
    period), `witnesses` (other articles that state the observation), all empty where the figure makes no observation;
    and `credit`, whom its article's text comes from, if the wire says so.
    """
    place = one(db, OBSERVATION, [figure])
    credit = one(db, CREDIT, [figure]) or {"credit": None}
    if place is None:
        return {"observation": None, "series": [], "witnesses": []} | credit
    series = with_changes(
        [amounts(row) for row in rows(db, SERIES, {"series": place["series_id"], "as_of": None})]
    )
    own = (row for row in series if row["id"] == place["observation_id"])
    return {
        "observation": next(own, None),
        "series": series,
        "witnesses": rows(db, WITNESSES, [place["observation_id"], figure]),
    } | credit
