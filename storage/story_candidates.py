"""Articles that may tell the release of another: those of its days with one of its values, or of its observations.

Each look-up ends after a fixed number of rows, however popular a value is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from storage.db import Database, Row
from storage.moments import day_text
from storage.rounding import significant_digits
from storage.story_texts import StoryText
from storage.tellings import LONGEST

# A value of one digit proves nothing that its observation does not.
LEAST_DIGITS = 2
# Rows read for a value or an observation, values looked up of an article, and articles compared with it.
NEAREST_PER_VALUE, NEWEST_PER_OBSERVATION, MOST_VALUES, MOST_CANDIDATES = 20, 20, 40, 30
UNDATED = ""
# The undated ones, and those told last until a day and first after it.
WITH_VALUE = """
    SELECT article_id FROM (
        SELECT article_id FROM story_values WHERE value = :value AND told = '' LIMIT :most
    ) UNION SELECT article_id FROM (
        SELECT article_id FROM story_values WHERE value = :value AND told BETWEEN :first AND :day
        ORDER BY told DESC LIMIT :most
    ) UNION SELECT article_id FROM (
        SELECT article_id FROM story_values WHERE value = :value AND told > :day AND told <= :last
        ORDER BY told LIMIT :most
    )
"""
OF_OBSERVATION = """
    SELECT article_id FROM (
        SELECT r.article_id, r.published FROM witnesses AS o
        CROSS JOIN witnesses AS w ON w.observation_id = o.observation_id
        CROSS JOIN figures AS f ON f.id = w.figure_id CROSS JOIN revisions AS r ON r.id = f.revision_id
        WHERE o.figure_id = ? ORDER BY w.figure_id DESC LIMIT ?
    ) WHERE published IS NULL OR date(published) BETWEEN ? AND ?
"""


def candidates(db: Database, text: StoryText) -> list[int]:
    """Articles that share values or observations with this one, those that share most first."""
    first, last = _days(text.day)
    asked = {"day": day_text(text.day) or last, "first": first, "last": last, "most": NEAREST_PER_VALUE}
    shared: Counter[int] = Counter()
    for value in _telling_values(text.figures):
        shared.update(row[0] for row in db.conn.execute(WITH_VALUE, asked | {"value": value}))
    for row in text.figures[:MOST_VALUES]:
        found = db.conn.execute(OF_OBSERVATION, [row["id"], NEWEST_PER_OBSERVATION, first, last])
        shared.update({each[0] for each in found})
    del shared[text.article]
    return [other for other, _ in shared.most_common(MOST_CANDIDATES)]


def index_values(db: Database, text: StoryText) -> None:
    """Lets later articles find this one by the values of its standing text; call inside write()."""
    told = day_text(text.day) or UNDATED
    db.conn.executemany(
        "INSERT INTO story_values (value, told, article_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(value, told, text.article) for value in _telling_values(text.figures)],
    )


def _telling_values(figures: Sequence[Row]) -> list[float]:
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
