"""Figures as witnesses: what settling needs, and what a change shows to people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
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
# Of texts that were superseded, as the best reader of each has them.
SUPERSEDED = """
    SELECT f.*, coalesce(r.published, r.fetched_at) AS moment, a.wire, w.rank, coalesce(a.url_key, p.url_key) AS url_key
    FROM witnesses AS x
    JOIN figures AS f ON f.id = x.figure_id
    JOIN revisions AS r ON r.id = f.revision_id
    JOIN articles AS a ON a.id = r.article_id AND a.revision_id <> r.id
    JOIN wires AS w ON w.name = a.wire
    JOIN pages AS p ON p.id = r.page_id
    WHERE x.observation_id = ? AND f.reader = (SELECT max(d.reader) FROM readings AS d WHERE d.revision_id = r.id)
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


@dataclass(frozen=True)
class Testimony:
    """A stored figure with the article it stands in and the witness it makes; what only a change asks for is read
    when it is asked for, as most testimonies are weighed and never told.
    """

    row: Row
    witness: Witness

    @property
    def id(self) -> int:
        """The id of the figure."""
        return self.witness.figure_id

    @property
    def article(self) -> int:
        """The id of the article."""
        return int(self.row["article_id"])

    @property
    def url(self) -> str:
        """The address of the page."""
        return str(self.row["url"])

    @property
    def published(self) -> datetime | None:
        """When the article was published; None where the wire does not say."""
        return read_moment(self.row["published"])

    @cached_property
    def figure(self) -> Figure:
        """All that the figure says."""
        return as_figure(self.row)

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


def superseded_witnesses(db: Database, observation: int) -> list[Witness]:
    """Witnesses of the observation in texts that their publishers put others in place of."""
    return [_witness(row) for row in rows(db, SUPERSEDED, [observation])]


def testimony(db: Database, figure_id: int) -> Testimony:
    """That of one stored figure, live or not."""
    return _testimony(rows(db, ONE, [figure_id])[0])


def held_testimony(db: Database, observation: int) -> Testimony:
    """That of the figure which the value that stands of an observation rests on; call for one that has a value."""
    query = "SELECT figure_id FROM vintages WHERE observation_id = ? AND known_to IS NULL"
    (held,) = rows(db, query, [observation])
    return testimony(db, held["figure_id"])


def _testimony(row: Row) -> Testimony:
    return Testimony(row, _witness(row))


def _witness(row: Row) -> Witness:
    factor = dimension_of(row["unit"]).factor
    return Witness(
        value=_scaled(row["value"], factor),
        low=_scaled(row["low"], factor),
        high=_scaled(row["high"], factor),
        bound=row["bound"],
        raw=row["raw"],
        source=row["source"],
        wire=row["wire"],
        rank=row["rank"],
        moment=moment_of(row["moment"]),
        article=row["url_key"],
        span_start=row["span_start"],
        figure_id=row["id"],
    )


def _scaled(amount: str | None, factor: Decimal) -> Decimal | None:
    return None if amount is None else Decimal(amount) * factor
