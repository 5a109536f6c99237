"""The stories of the demo: records, and how they are read from stories/<wire>-<id>.toml.

The facts are real (releases of IMIDRO, Cochilco, worldsteel and others); the wording is ours.
The second edition adds, corrects and withdraws stories, as a wire does from one day to the next.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

EDITIONS = (1, 2)


@dataclass(frozen=True, slots=True)
class ExpectedFigure:
    """What a perfect reader finds for one quantity of a story; fields as in `storage.models.Figure`.

    `raw` is the quantity as printed in the story. `value` is None for a range.
    """

    raw: str
    commodity: str
    entity: str
    start: date
    end: date
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = "t"
    measure: str = "production"
    status: str = "actual"
    bound: str = "exact"
    change_pct: Decimal | None = None
    change_basis: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What the second edition puts right: the `wrong` digits, the `right` ones, their `value`, a note."""

    modified: datetime
    note: str
    wrong: str
    right: str
    value: Decimal


@dataclass(frozen=True, slots=True)
class Story:
    """One article of one wire, before it has any markup; moments in UTC.

    `provider` and `account` are MENAFN's (who supplied the text, and the 12 digits of its closing line);
    `kicker`, `subsection` and `sign_off` belong to the Nastooh wires. The first row of `table` is its head.
    A story without `figures` belongs to no watched topic.
    """

    wire: str
    id: str
    slug: str
    section: str
    published: datetime
    headline: str
    lead: str
    paragraphs: tuple[str, ...]
    tags: tuple[str, ...]
    provider: str = ""
    account: str = ""
    kicker: str = ""
    subsection: str = ""
    sign_off: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    editions: tuple[int, ...] = EDITIONS
    figures: tuple[ExpectedFigure, ...] = ()
    correction: Correction | None = None
    modified: datetime | None = None

    @property
    def changed(self) -> datetime:
        """When its text was last changed: the publication, or the correction if that has been made."""
        return self.modified or self.published

    @property
    def text(self) -> str:
        """What a perfect page reader finds as the body: paragraphs, then the table, a row a line."""
        rows = "\n".join(" | ".join(row) for row in self.table)
        return "\n\n".join(part for part in (self.lead, *self.paragraphs, rows) if part)


@cache
def load_stories() -> tuple[Story, ...]:
    """Every story of every wire and edition, as first printed, the newest first."""
    folder = files("crawler.demo") / "stories"
    stories = (
        read_story(entry.read_text("utf-8")) for entry in folder.iterdir() if entry.name.endswith(".toml")
    )
    return tuple(sorted(stories, key=lambda story: (story.published, story.id), reverse=True))


def stories_of(wire: str, edition: int) -> tuple[Story, ...]:
    """What a wire shows in an edition, the newest first, corrections made."""
    shown = (story for story in load_stories() if story.wire == wire and edition in story.editions)
    return tuple(corrected(story) if edition > EDITIONS[0] else story for story in shown)


def removed_ids(wire: str, edition: int) -> frozenset[str]:
    """The stories that an earlier edition had and this one has no more."""
    return frozenset(
        story.id for story in load_stories() if story.wire == wire and max(story.editions) < edition
    )


def corrected(story: Story) -> Story:
    """The story with its correction made and noted at its end; itself if there is none."""
    fix = story.correction
    if fix is None:
        return story
    return replace(
        story,
        lead=story.lead.replace(fix.wrong, fix.right),
        paragraphs=(*(paragraph.replace(fix.wrong, fix.right) for paragraph in story.paragraphs), fix.note),
        figures=tuple(_corrected_figure(figure, fix) for figure in story.figures),
        modified=fix.modified,
    )


def _corrected_figure(figure: ExpectedFigure, fix: Correction) -> ExpectedFigure:
    if fix.wrong not in figure.raw:
        return figure
    return replace(figure, raw=figure.raw.replace(fix.wrong, fix.right), value=fix.value)


def read_story(toml: str) -> Story:
    """A story from its TOML text; TypeError for a key that is unknown or missing."""
    fields: dict[str, Any] = tomllib.loads(toml, parse_float=Decimal)
    fix = fields.pop("correction", None)
    figures = tuple(ExpectedFigure(**_decimals(figure)) for figure in fields.pop("figures", ()))
    rows = tuple(tuple(row) for row in fields.pop("table", ()))
    lists = {name: tuple(value) for name, value in fields.items() if isinstance(value, list)}
    correction = Correction(**_decimals(fix)) if fix else None
    return Story(**(fields | lists), figures=figures, table=rows, correction=correction)


def _decimals(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: Decimal(value) if isinstance(value, int) else value for name, value in fields.items()}
