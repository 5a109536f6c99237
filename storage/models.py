"""The records that travel between crawler and storage. Standard library only.

Words are those of the glossary in the README. Amounts are `Decimal`, moments are aware UTC `datetime`,
periods are `date`s; None always means "the text, or the wire, does not say".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

MEASURES = (
    "production",
    "sales",
    "exports",
    "imports",
    "deliveries",
    "consumption",
    "capacity",
    "reserves",
    "inventory",
    "other",
)
STATUSES = ("actual", "planned")
BOUNDS = ("exact", "over", "under", "about")
CHANGE_KINDS = (
    "figure.new",
    "figure.revised",
    "figure.conflict",
    "figure.suspect",
    "series.record",
    "series.late",
    "article.revised",
    "article.removed",
    "wire.silent",
    "wire.blocked",
    "wire.broken",
    "wire.recovered",
)
CHANGE_BASES = ("yoy", "mom", "qoq", "plan", "other")

# A figure below this confidence is a candidate: stored, but it makes no observation and no change. Of the figures
# below it in articles that nobody had read, four of ten were right in all fields, of those above it three of four.
CONFIDENCE_THRESHOLD = 0.4


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity stated in one text; immutable.

    `value` is None for a range, which has `low` and `high` instead. `unit` is a canonical unit (t, oz, lb,
    ct, m3, short ton, t/day, …) and the numbers are in it: "1.12 million tons" is 1120000 t. `raw` is
    printed so at text[span[0]:span[1]]. `start` and `end` are inclusive Gregorian days, None for a stock or
    where the text names no period; `period` is the label for people ("first nine months of 1403").
    `known_as` is the entity's canonical name where it goes by several.
    """

    measure: str
    status: str
    commodity: str | None
    entity: str | None
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    raw: str
    bound: str
    start: date | None
    end: date | None
    period: str | None
    change_pct: Decimal | None
    change_basis: str | None
    source: str | None
    quote: str
    span: tuple[int, int]
    confidence: float
    checks: tuple[str, ...] = ()
    known_as: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """The JSON form that `orewire read`, the CLI and the API share; key order is part of it."""
        return {
            "measure": self.measure,
            "status": self.status,
            "commodity": self.commodity,
            "entity": self.entity,
            "value": number(self.value),
            "low": number(self.low),
            "high": number(self.high),
            "unit": self.unit,
            "raw": self.raw,
            "bound": self.bound,
            "start": self.start.isoformat() if self.start else None,
            "end": self.end.isoformat() if self.end else None,
            "period": self.period,
            "change_pct": number(self.change_pct),
            "change_basis": self.change_basis,
            "source": self.source,
            "quote": self.quote,
            "span": list(self.span),
            "confidence": self.confidence,
            "checks": list(self.checks),
        }


def number(amount: Decimal | None) -> int | float | None:
    """An exact amount as the JSON number people expect: 216732, not 216732.0."""
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)


@dataclass(frozen=True, slots=True)
class Article:
    """The document at a page, as read from it. `body` is paragraphs parted by one blank line, the lead first.

    `published_day_only` is true where the wire gives a day without a time (then the time is 00:00 UTC).
    `credit` is who the wire says the text comes from. `rungs` tells which rung of the extraction ladder gave
    each field (json-ld, meta, selector, general, feed, closing-line). `marks` are findings that people should
    see ("closing-line date 2025-01-12, page says 2025-01-14").
    """

    headline: str
    body: str
    published: datetime | None
    language: str | None
    credit: str | None = None
    published_day_only: bool = False
    rungs: dict[str, str] = field(default_factory=dict)
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Discovered:
    """A url that a feed, news sitemap, listing or tag page gave, with what that source says of it."""

    url: str
    headline: str | None = None
    summary: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One url of a wire and the state of fetching it: all that travels with a request.

    `state` is due (never fetched), stored, irrelevant, blocked, truncated, failed or gone. `text_hash` is
    that of the last known article text; `body_hash`, `etag` and `last_modified` belong to the last answer.
    `visits` counts fetches that ended in an article, `failures` the failed ones since then.
    """

    id: int
    wire: str
    url: str
    url_key: str
    state: str = "due"
    text_hash: str | None = None
    body_hash: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    visits: int = 0
    failures: int = 0
    headline: str | None = None
    summary: str | None = None
    published: datetime | None = None


# How a visit of a page can end. The first is open: stages after it may still decide otherwise.
OUTCOMES = (
    "article",  # a relevant article: to be stored (as new, or as a revision)
    "unchanged",  # same text as last known of this page
    "not_modified",  # the server, or an identical body, says nothing changed
    "irrelevant",  # belongs to no watched topic
    "blocked",  # a wall, a refusal or an outage page instead of the article
    "truncated",  # a paywall ending or too little text; kept with what there is
    "gone",  # 404 or 410
    "failed",  # no answer, a server's error, or a page that could not be read
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one visit of one page ended, and what it brought: the item that passes through the pipelines.

    `reader` is the version of the code that read the figures; those of the highest version stand.
    """

    page: Page
    run: int
    fetched_at: datetime
    state: str
    reason: str | None = None
    http_status: int | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    article: Article | None = None
    text_hash: str | None = None
    topics: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    next_visit: datetime | None = None
    reader: int = 1
    archived: str | None = None  # where the raw answer stands in the archive: "<file>#<offset>"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the append-only log: what became known, and what it was before.

    `kind` is figure.new, figure.revised, figure.conflict, article.revised, article.removed, …; `before` and
    `after` are JSON-ready values with value, unit, quote and url; `delta` and `delta_pct` compare them.
    `cause` is wire, or reader where only our reading of a stored text changed: that alerts nobody.
    """

    kind: str
    wire: str
    at: datetime
    title: str
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None
    delta: Decimal | None = None
    delta_pct: Decimal | None = None
    quote: str | None = None
    url: str | None = None
    id: int | None = None
    cause: str = "wire"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What storing one outcome did, and the changes it caused.

    `effect` is new, revised, corroborated (same text at another url) or state (only the page's state moved).
    """

    effect: str
    changes: tuple[Change, ...] = ()
    figures: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """One crawl of one wire. `counts` are by outcome and by reason; `verdict` is one word of
    crawler/verdicts.py, with `detail` in words; null while it runs."""

    id: int
    wire: str
    started_at: datetime
    finished_at: datetime | None = None
    verdict: str | None = None
    detail: str | None = None
    counts: dict[str, int] = field(default_factory=dict)
