"""Figures of revisions: written once, by one version of the reader, and never changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from storage.db import Database, Row, inserted_id
from storage.models import Figure
from storage.moments import day_text, moment_text, read_day

INSERT = """
    INSERT INTO figures (
        revision_id, reader, measure, status, commodity, entity, value, value_real, low, low_real, high,
        high_real, unit, raw, bound, period_start, period_end, period, change_pct, change_basis, source,
        quote, span_start, span_end, confidence, checks, known_as
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
"""


def insert_reading(
    db: Database, revision: int, reader: int, figures: Sequence[Figure], now: datetime
) -> list[tuple[int, Figure]] | None:
    """Stores what one reader version found in a revision; (id, figure) of each. Call inside write().

    None where this reader's reading of the revision is stored already. A figure that repeats another of the
    reading in span, measure, status, commodity, entity and period is the same figure, and stored once.
    """
    done = db.conn.execute(
        "INSERT INTO readings (revision_id, reader, read_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [revision, reader, moment_text(now)],
    )
    if done.rowcount != 1:
        return None
    stored = [(inserted_id(db, INSERT, [revision, reader, *_values(figure)]), figure) for figure in figures]
    return [(number, figure) for number, figure in stored if number is not None]


def _values(figure: Figure) -> list[object]:
    return [
        *(figure.measure, figure.status, figure.commodity, figure.entity),
        *_exact_and_real(figure.value),
        *_exact_and_real(figure.low),
        *_exact_and_real(figure.high),
        *(figure.unit, figure.raw, figure.bound),
        *(day_text(figure.start), day_text(figure.end), figure.period),
        *(amount_text(figure.change_pct), figure.change_basis, figure.source, figure.quote),
        *(*figure.span, float(figure.confidence), json.dumps(figure.checks, ensure_ascii=False)),
        figure.known_as,
    ]


def _exact_and_real(amount: Decimal | None) -> tuple[str | None, float | None]:
    return amount_text(amount), None if amount is None else float(amount)


def amount_text(amount: Decimal | None) -> str | None:
    """The exact decimal without exponent: "1120000"; None stays None."""
    return None if amount is None else format(amount, "f")


def read_amount(text: str | None) -> Decimal | None:
    """The Decimal of a stored amount; None stays None."""
    return None if text is None else Decimal(text)


def as_figure(row: Row) -> Figure:
    """The Figure of a row of `figures`, or of any row with its columns."""
    return Figure(
        measure=row["measure"],
        status=row["status"],
        commodity=row["commodity"],
        entity=row["entity"],
        value=read_amount(row["value"]),
        low=read_amount(row["low"]),
        high=read_amount(row["high"]),
        unit=row["unit"],
        raw=row["raw"],
        bound=row["bound"],
        start=read_day(row["period_start"]),
        end=read_day(row["period_end"]),
        period=row["period"],
        change_pct=read_amount(row["change_pct"]),
        change_basis=row["change_basis"],
        source=row["source"],
        quote=row["quote"],
        span=(row["span_start"], row["span_end"]),
        confidence=row["confidence"],
        checks=tuple(json.loads(row["checks"])),
        known_as=row["known_as"],
    )
