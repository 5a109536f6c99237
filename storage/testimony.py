"""Figures as witnesses: what settling needs, and what a change shows to people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from storage.db import Database, Row, rows
from storage.figures import as_figure
from storage.models import Figure, number
from storage.moments import moment_of, read_moment
from storage.settle import Witness
from storage.units import dimension_of

# A standing text counts from when it was first told; of a superseded one only its own moment is known.
LIVE = """
    SELECT f.*, r.published, coalesce(a.told_at, r.published, r.fetched_at) AS moment, a.id AS article_id, a.wire,
        w.rank, p.url, coalesce(a.url_key, p.url_key) AS url_key
    FROM witnesses AS x
    JOIN figures AS f ON f.id = x.figure_id
    JOIN revisions AS r ON r.id = f.revision_id
    JOIN articles AS a ON a.id = r.article_id AND a.revision_id = r.id AND a.reader = f.reader
    JOIN wires AS w ON w.name = a.wire
    JOIN pages AS p ON p.id = r.page_id
    WHERE x.observation_id = ?
"""
ONE = """
    SELECT f.*, r.published, coalesce(r.published, r.fetched_at) AS moment, a.id AS article_id, a.wire, w.rank, p.url,
        coalesce(a.url_key, p.url_key) AS url_key
    FROM figures AS f
    JOIN revisions AS r ON r.id = f.revision_id
    JOIN articles AS a ON a.id = r.article_id
    JOIN wires AS w ON w.name = a.wire
    JOIN pages AS p ON p.id = r.page_id
    WHERE f.id = ?
"""


@dataclass(frozen=True, slots=True)
class Testimony:
    """A figure with the article it stands in and the witness it makes."""

    id: int
    figure: Figure
    witness: Witness
    article: int
    url: str
    published: datetime | None

    def as_dict(self) -> dict[str, Any]:
        """The JSON form in `before` and `after` of a change; amounts in the figure's own unit.

        What the figure is of stands in it too, so that a rule can choose by the log alone.
        """
        figure = self.figure
        return {
            "measure": figure.measure,
            "status": figure.status,
            "commodity": figure.commodity,
            "entity": figure.entity,
            "known_as": figure.known_as,
            "start": figure.start.isoformat() if figure.start else None,
            "end": figure.end.isoformat() if figure.end else None,
            "period": figure.period,
            "change_pct": number(figure.change_pct),
            "change_basis": figure.change_basis,
            "confidence": figure.confidence,
            "figure": self.id,
            "value": number(figure.value),
            "low": number(figure.low),
            "high": number(figure.high),
            "bound": figure.bound,
            "unit": figure.unit,
            "quote": figure.quote,
            "raw": figure.raw,
            "url": self.url,
            "wire": self.witness.wire,
            "source": figure.source,
            "published": self.published.isoformat() if self.published else None,
        }


def live_testimonies(db: Database, observation: int) -> list[Testimony]:
    """Witnesses of the observation whose revision stands; those of superseded revisions are silent."""
    return [_testimony(row) for row in rows(db, LIVE, [observation])]


def testimony(db: Database, figure_id: int) -> Testimony:
    """That of one stored figure, live or not."""
    return _testimony(rows(db, ONE, [figure_id])[0])


def held_testimony(db: Database, observation: int) -> Testimony:
    """That of the figure which the value that stands of an observation rests on; call for one that has a value."""
    query = "SELECT figure_id FROM vintages WHERE observation_id = ? AND known_to IS NULL"
    (held,) = rows(db, query, [observation])
    return testimony(db, held["figure_id"])


def _testimony(row: Row) -> Testimony:
    figure = as_figure(row)
    published = read_moment(row["published"])
    return Testimony(row["id"], figure, _witness(row, figure), row["article_id"], row["url"], published)


def _witness(row: Row, figure: Figure) -> Witness:
    factor = dimension_of(figure.unit).factor
    return Witness(
        value=_scaled(figure.value, factor),
        low=_scaled(figure.low, factor),
        high=_scaled(figure.high, factor),
        bound=figure.bound,
        raw=figure.raw,
        source=figure.source,
        wire=row["wire"],
        rank=row["rank"],
        moment=moment_of(row["moment"]),
        article=row["url_key"],
        span_start=figure.span[0],
        figure_id=row["id"],
    )


def _scaled(amount: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if amount is None else amount * factor
