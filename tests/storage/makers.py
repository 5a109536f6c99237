"""Small makers of records for the tests of the store: a wire's text with its figures, and its outcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from storage.db import Database
from storage.keys import text_hash
from storage.models import Article, Figure, Outcome, Page
from storage.wires import register_wire

T0 = datetime(2025, 1, 12, 8, 0, tzinfo=UTC)
RANKS = {"imidro": "issuer", "irna": "agency", "trend": "agency", "menafn": "republisher"}


def hours(count: float) -> datetime:
    """So many hours after the fixed start of the tests."""
    return T0 + timedelta(hours=count)


def register_wires(db: Database) -> None:
    for name, rank in RANKS.items():
        register_wire(db, name, name.upper(), f"https://{name}.example", "IR", "en", rank)


def figure(
    raw: str = "216,732 tons", value: str | None = "216732", *, body: str | None = None, **fields: Any
) -> Figure:
    """Copper cathode of Iran in the first nine months of 1403, unless told otherwise."""
    quote = body if body is not None else f"Output of copper cathode came to {raw}."
    start = quote.index(raw)
    known: dict[str, Any] = {
        "measure": "production",
        "status": "actual",
        "commodity": "copper cathode",
        "entity": "Iran",
        "value": Decimal(value) if value is not None else None,
        "low": None,
        "high": None,
        "unit": "t",
        "raw": raw,
        "bound": "exact",
        "start": date(2024, 3, 20),
        "end": date(2024, 12, 20),
        "period": "first nine months of 1403",
        "change_pct": None,
        "change_basis": None,
        "source": "IMIDRO",
        "quote": quote,
        "span": (start, start + len(raw)),
        "confidence": 0.97,
    }
    return Figure(**(known | fields))


def page(slug: str = "copper", wire: str = "irna") -> Page:
    """A page that the store does not know yet: save_outcome finds pages by wire and url key."""
    return Page(0, wire, f"https://{wire}.example/{slug}", f"{wire}:{slug}")


def outcome(
    *figures: Figure,
    slug: str = "copper",
    wire: str = "irna",
    at: datetime = T0,
    published: datetime | None = T0,
    state: str = "article",
    headline: str = "Copper output",
    **fields: Any,
) -> Outcome:
    """An article whose body is the quotes of its figures, one paragraph each."""
    paragraphs = list(dict.fromkeys(each.quote for each in figures)) or ["No figure today."]
    body = "\n\n".join(paragraphs)
    shifted = tuple(_moved(each, body) for each in figures)
    article = Article(headline, body, published, "en")
    known: dict[str, Any] = {
        "text_hash": text_hash(f"{headline}\n\n{body}"),
        "http_status": 200,
        "next_visit": at + timedelta(hours=6),
    }
    return Outcome(
        page=page(slug, wire),
        run=0,
        fetched_at=at,
        state=state,
        article=article,
        figures=shifted,
        **(known | fields),
    )


def _moved(each: Figure, body: str) -> Figure:
    shift = body.index(each.quote)
    return replace(each, span=(each.span[0] + shift, each.span[1] + shift))


def visit(state: str, slug: str = "copper", wire: str = "irna", at: datetime = T0, **fields: Any) -> Outcome:
    """A visit that brought no text."""
    return Outcome(page=page(slug, wire), run=0, fetched_at=at, state=state, **fields)


def current(db: Database) -> list[tuple[Any, ...]]:
    """What the store holds of every observation: series, days, value, low, high, bound."""
    query = (
        "SELECT series, period_start, period_end, value, low, high, bound FROM current_observations"
        " ORDER BY 1, 2, 3"
    )
    return list(db.conn.execute(query))


def kinds(changes: Any) -> list[str]:
    return [change.kind for change in changes]
