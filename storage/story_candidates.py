"""Articles that may tell the release of another: those of its days with one of its values, or of its observations.

Each look-up ends after a fixed number of rows, however popular a value is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Set
from datetime import date, timedelta
from decimal import Decimal

from storage.db import Database, Row, one, rows
from storage.figures import read_amount
from storage.moments import day_text, read_day, read_moment
from storage.names import entity_key
from storage.rounding import room, room_of_range, significant_digits
from storage.tellings import LONGEST, Fact, Telling
from storage.units import dimension_of

# Below that the reader was guessing; above, two articles that it reads alike may still tell the same.
LEAST_CONFIDENCE = 0.4
# A value of one digit proves nothing that its observation does not.
LEAST_DIGITS = 2
# Rows read for a value or an observation, values looked up of an article, and articles compared with it.
NEAREST_PER_VALUE, NEWEST_PER_OBSERVATION, MOST_VALUES, MOST_CANDIDATES = 20, 20, 40, 30
UNDATED = ""
# An aside stands in the second half of its text, behind two sentences.
SENTENCES_BEFORE = 2
SENTENCE_END = re.compile(r"[.!?؟。]\s|。|\n\n")
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
FACTS = """
    SELECT f.id, f.measure, f.status, f.commodity, coalesce(f.known_as, f.entity) AS entity, f.unit, f.value, f.low,
        f.high, f.raw, f.bound, f.period_start, f.period_end, f.period, f.span_start
    FROM articles AS a JOIN figures AS f ON f.revision_id = a.revision_id AND f.reader = a.reader
    WHERE a.id = ? AND f.confidence >= ? ORDER BY f.span_start, f.id
"""
TEXT = """
    SELECT r.headline, r.body, r.published FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id WHERE a.id = ?
"""
WHEN = "SELECT r.published FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id WHERE a.id = ?"
WHOLES = """
    WITH RECURSIVE above (name) AS (
        SELECT whole FROM parts WHERE part = ?1 AND kind IN ('producer', 'place')
        UNION SELECT p.whole FROM above JOIN parts AS p ON p.part = above.name AND p.kind IN ('producer', 'place')
    )
    SELECT name FROM above
"""
BEFORE = (
    "SELECT article_id FROM story_values WHERE value = ? AND told BETWEEN ? AND ? ORDER BY told DESC LIMIT ?"
)
AFTER = "SELECT article_id FROM story_values WHERE value = ? AND told BETWEEN ? AND ? ORDER BY told LIMIT ?"
OF_OBSERVATION = """
    SELECT article_id FROM (
        SELECT r.article_id, r.published FROM witnesses AS o
        CROSS JOIN witnesses AS w ON w.observation_id = o.observation_id
        CROSS JOIN figures AS f ON f.id = w.figure_id CROSS JOIN revisions AS r ON r.id = f.revision_id
        WHERE o.figure_id = ? ORDER BY w.figure_id DESC LIMIT ?
    ) WHERE published IS NULL OR date(published) BETWEEN ? AND ?
"""


def telling_of(db: Database, article: int) -> Telling:
    """What the article's standing text tells."""
    text = rows(db, TEXT, [article])[0]
    told = read_moment(text["published"])
    years = (
        None if told else {_fold_digits(year) for year in YEAR.findall(text["headline"] + " " + text["body"])}
    )
    figures = _figures(db, article)
    wholes = {entity: _wholes(db, entity) for entity in {_entity(row) for row in figures}}
    return Telling(tuple(_fact(row, wholes, text["body"], years) for row in figures), told)


def candidates(db: Database, article: int) -> list[int]:
    """Other articles that share values or observations with this one, those that share most first."""
    day = _told_day(db, article)
    figures = _figures(db, article)
    shared: Counter[int] = Counter()
    for value in _telling_values(figures):
        shared.update(_with_value(db, value, day))
    for row in figures[:MOST_VALUES]:
        found = db.conn.execute(OF_OBSERVATION, [row["id"], NEWEST_PER_OBSERVATION, *_days(day)])
        shared.update({each[0] for each in found})
    del shared[article]
    return [other for other, _ in shared.most_common(MOST_CANDIDATES)]


def index_values(db: Database, article: int) -> None:
    """Lets later articles find this one by the values of its standing text; call inside write()."""
    told = day_text(_told_day(db, article)) or UNDATED
    db.conn.executemany(
        "INSERT INTO story_values (value, told, article_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(value, told, article) for value in _telling_values(_figures(db, article))],
    )


def _fold_digits(year: str) -> str:
    """A year in the digits of any script, in ASCII."""
    return "".join(str(unicodedata.digit(char)) for char in year)


def _figures(db: Database, article: int) -> list[Row]:
    return rows(db, FACTS, [article, LEAST_CONFIDENCE])


def _told_day(db: Database, article: int) -> date | None:
    found = one(db, WHEN, [article])
    told = read_moment(found["published"]) if found else None
    return told.date() if told else None


def _telling_values(figures: list[Row]) -> list[float]:
    """Values with most digits first, without doubles."""
    found: dict[float, int] = {}
    for row in figures:
        text = row["value"] or row["low"] or row["high"]
        digits = significant_digits(Decimal(text)) if text else 0
        if digits >= LEAST_DIGITS:
            found[float(text)] = digits
    return sorted(found, key=lambda value: -found[value])[:MOST_VALUES]


def _days(day: date | None) -> tuple[str, str]:
    """The first and last day that a release of this day is told on; all days where it is not known."""
    if day is None:
        return "0", "9"
    return (day - LONGEST).isoformat(), (day + LONGEST).isoformat()


def _with_value(db: Database, value: float, day: date | None) -> set[int]:
    undated = db.conn.execute(BEFORE, [value, UNDATED, UNDATED, NEAREST_PER_VALUE])
    found = {row[0] for row in undated}
    if day is None:
        return found | {row[0] for row in db.conn.execute(BEFORE, [value, UNDATED, "9", NEAREST_PER_VALUE])}
    first, last = _days(day)
    before = db.conn.execute(BEFORE, [value, first, day_text(day), NEAREST_PER_VALUE])
    after = db.conn.execute(AFTER, [value, day_text(day + timedelta(days=1)), last, NEAREST_PER_VALUE])
    return found | {row[0] for row in before} | {row[0] for row in after}


def _entity(row: Row) -> str:
    return entity_key(row["entity"] or "")


def _wholes(db: Database, entity: str) -> frozenset[str]:
    return frozenset(found[0] for found in db.conn.execute(WHOLES, [entity])) if entity else frozenset()


def _fact(row: Row, wholes: Mapping[str, frozenset[str]], body: str, years: Set[str] | None) -> Fact:
    dimension = dimension_of(row["unit"])
    amounts = [read_amount(row[name]) for name in ("value", "low", "high")]
    values = tuple(amount * dimension.factor for amount in amounts if amount is not None)
    ends = (
        room(values[0], row["raw"], row["bound"])
        if len(values) == 1
        else room_of_range(values[0], values[-1])
    )
    entity = _entity(row)
    return Fact(
        *(row["measure"], row["status"], row["commodity"], entity, dimension.name, values, ends),
        *(read_day(row["period_start"]), read_day(row["period_end"])),
        years is None or any(year in years for year in YEAR.findall(row["period"] or "")),
        wholes[entity],
        *_place(body, row["span_start"]),
    )


def _place(body: str, start: int) -> tuple[bool, bool]:
    """Whether a figure opens its text, and whether it is an aside."""
    before = len(SENTENCE_END.findall(body, 0, start))
    return before == 0, start > len(body) / 2 and before >= SENTENCES_BEFORE
