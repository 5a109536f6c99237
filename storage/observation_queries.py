"""Read queries for series, observations, their vintages and witnesses; all work on a read-only connection."""

from __future__ import annotations

from typing import Any

from storage.db import Database, Row, one, rows
from storage.figures import as_figure, read_amount
from storage.known_queries import NOW_OR_THEN
from storage.models import number
from storage.queries import Moment, moment_bound, words_bound

# Without `as_of`, what stands; with it, what the store held at that moment. More conditions can follow.
KNOWN = f"""
    SELECT o.id, s.key AS series, s.measure, s.status, s.commodity, s.entity, s.unit,
        o.period_start, o.period_end, v.value, v.low, v.high, v.bound, v.published, v.known_from,
        f.period, f.quote, p.url, a.wire,
        (SELECT count(*) FROM vintages AS x WHERE x.observation_id = o.id) AS vintages,
        (SELECT count(*) FROM witnesses AS w WHERE w.observation_id = o.id) AS witnesses
    FROM series AS s JOIN observations AS o ON o.series_id = s.id
    JOIN vintages AS v ON v.observation_id = o.id
    LEFT JOIN figures AS f ON f.id = v.figure_id LEFT JOIN revisions AS r ON r.id = f.revision_id
    LEFT JOIN articles AS a ON a.id = r.article_id LEFT JOIN pages AS p ON p.id = r.page_id
    WHERE {NOW_OR_THEN} AND v.figure_id IS NOT NULL
"""  # noqa: S608 - nothing but constants
OBSERVATIONS = f"""{KNOWN}
        AND (:commodity IS NULL OR instr(' ' || replace(lower(s.commodity), '-', ' ') || ' ', :commodity))
        AND (:entity IS NULL OR instr(' ' || replace(lower(s.entity), '-', ' ') || ' ', :entity))
        AND (:measure IS NULL OR s.measure = :measure) AND (:status IS NULL OR s.status = :status)
    ORDER BY s.key, o.period_end, o.period_start LIMIT :limit
"""
VINTAGES = """
    SELECT v.id, v.value, v.low, v.high, v.bound, v.published, v.known_from, v.known_to, f.quote, p.url,
        a.wire
    FROM vintages AS v LEFT JOIN figures AS f ON f.id = v.figure_id
    LEFT JOIN revisions AS r ON r.id = f.revision_id
    LEFT JOIN articles AS a ON a.id = r.article_id LEFT JOIN pages AS p ON p.id = r.page_id
    WHERE v.observation_id = ? ORDER BY v.known_from, v.id
"""
WITNESSES = """
    SELECT f.*, a.id AS article, a.wire, r.headline, p.url, r.published,
        (a.revision_id = r.id AND a.reader = f.reader) AS live
    FROM witnesses AS x JOIN figures AS f ON f.id = x.figure_id JOIN revisions AS r ON r.id = f.revision_id
    JOIN articles AS a ON a.id = r.article_id JOIN pages AS p ON p.id = r.page_id
    WHERE x.observation_id = ? ORDER BY coalesce(r.published, r.fetched_at), f.id
"""


def observations(
    db: Database,
    *,
    commodity: str | None = None,
    entity: str | None = None,
    measure: str | None = None,
    status: str | None = None,
    as_of: Moment = None,
    limit: int = 1000,
) -> list[dict[str, Any]]:
    """Values by series and period, with the sentence behind each; filters as in `queries.figures`.

    `as_of` gives what the store held at that moment, or at the end of that day; StoreError for anything
    else. Observations that no witness is left of are not listed.
    """
    asked = {
        "commodity": words_bound(commodity),
        "entity": words_bound(entity),
        "measure": measure.lower() if measure else None,
        "status": status.lower() if status else None,
        "as_of": moment_bound(as_of, "as_of", end_of_day=True),
        "limit": limit,
    }
    return [amounts(row) for row in rows(db, OBSERVATIONS, asked)]


def observation(db: Database, observation_id: int) -> dict[str, Any] | None:
    """One observation with all its vintages and witnesses, oldest first; None if unknown.

    A witness that is not `live` stood in a text that was superseded.
    """
    query = (
        "SELECT o.id, s.key AS series, s.measure, s.status, s.commodity, s.entity, s.unit, o.period_start,"
        " o.period_end FROM observations AS o JOIN series AS s ON s.id = o.series_id WHERE o.id = ?"
    )
    found = one(db, query, [observation_id])
    if found is None:
        return None
    return found | {
        "vintages": [amounts(row) for row in rows(db, VINTAGES, [observation_id])],
        "witnesses": [_witness(row) for row in rows(db, WITNESSES, [observation_id])],
    }


def amounts(row: Row) -> dict[str, Any]:
    """The row with its `value`, `low` and `high` as numbers; in the store they are text, so that no digit is lost."""
    return row | {name: number(read_amount(row[name])) for name in ("value", "low", "high")}


def _witness(row: Row) -> dict[str, Any]:
    place = {name: row[name] for name in ("id", "article", "headline", "url", "wire", "published")}
    return as_figure(row).as_dict() | place | {"live": bool(row["live"])}


def wires_of(db: Database, figure_id: int) -> int:
    """How many wires state, by their standing texts, the observation that this figure speaks for."""
    query = """
        SELECT count(DISTINCT a.wire) AS wires FROM witnesses AS mine
        JOIN witnesses AS w ON w.observation_id = mine.observation_id
        JOIN figures AS f ON f.id = w.figure_id
        JOIN articles AS a ON a.revision_id = f.revision_id AND a.reader = f.reader
        WHERE mine.figure_id = ?
    """
    return int(db.conn.execute(query, [figure_id]).fetchone()[0])
