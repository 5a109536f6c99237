"""An article's standing text with its figures, read once for all that stories ask of it, and what it tells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import NamedTuple

from storage.db import Database, Row, rows
from storage.figures import read_amount
from storage.moments import read_day, read_moment
from storage.names import entity_key
from storage.rounding import room, room_of_range
from storage.tellings import Fact, Telling
from storage.units import dimension_of

# Below that the reader was guessing; above, two articles that it reads alike may still tell the same.
LEAST_CONFIDENCE = 0.4
# An aside stands in the second half of its text, behind two sentences.
SENTENCES_BEFORE = 2
SENTENCE_END = re.compile(r"[.!?؟。]\s|。|\n\n")
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
TEXT = """
    SELECT a.id AS article, r.id AS revision, r.headline, r.body, r.text_hash, r.published, a.told_at
    FROM articles AS a JOIN revisions AS r ON r.id = a.revision_id WHERE a.id = ?
"""
FACTS = """
    SELECT f.id, f.measure, f.status, f.commodity, coalesce(f.known_as, f.entity) AS entity, f.unit, f.value, f.low,
        f.high, f.raw, f.bound, f.period_start, f.period_end, f.period, f.span_start
    FROM articles AS a JOIN figures AS f ON f.revision_id = a.revision_id AND f.reader = a.reader
    WHERE a.id = ? AND f.confidence >= ? ORDER BY f.span_start, f.id
"""
WHOLES = """
    WITH RECURSIVE above (name) AS (
        SELECT whole FROM parts WHERE part = ?1 AND kind IN ('producer', 'place')
        UNION SELECT p.whole FROM above JOIN parts AS p ON p.part = above.name AND p.kind IN ('producer', 'place')
    )
    SELECT name FROM above
"""


class StoryText(NamedTuple):
    """An article's standing revision; `published` as stored, None where the wire gives none; `told_at` when its text
    was first told or fetched, None of older versions; `figures` in the order of the text, those that the reader was
    sure enough of.
    """

    article: int
    revision: int
    headline: str
    body: str
    text_hash: str
    published: str | None
    told_at: str | None
    figures: Sequence[Row]

    @property
    def day(self) -> date | None:
        """The day of publication, in UTC."""
        told = read_moment(self.published)
        return told.date() if told else None


def story_text(db: Database, article: int) -> StoryText | None:
    """The article's standing text; None where it has none yet."""
    found = rows(db, TEXT, [article])
    return StoryText(**found[0], figures=rows(db, FACTS, [article, LEAST_CONFIDENCE])) if found else None


def telling_of(db: Database, text: StoryText) -> Telling:
    """What the text tells."""
    years = None if text.published else _years(text.headline + " " + text.body)
    wholes = {entity: _wholes(db, entity) for entity in {_entity(row) for row in text.figures}}
    facts = tuple(_fact(row, wholes, text.body, years) for row in text.figures)
    return Telling(facts, read_moment(text.published))


def _years(text: str) -> set[str]:
    """The years that a text prints in the digits of any script, in ASCII."""
    return {"".join(str(unicodedata.digit(char)) for char in year) for year in YEAR.findall(text)}


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
