"""Why a figure was read as it was: each amount, what was offered for each link, and what won."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from crawler.figures import ranking
from crawler.figures.drafts import Candidate, Draft
from crawler.figures.gloss.glossing import Gloss
from crawler.figures.lexicon import Lexicon
from crawler.figures.reader import article_drafts, kept_drafts
from storage.periods import Period, label_of

# Rivals of a winner that are shown, and features that are named for each.
_RIVALS, _REASONS = 4, 4


@dataclass(frozen=True, slots=True)
class Option:
    """Something offered for a link, why it was, and its share of the belief where candidates are ranked."""

    name: str
    why: str
    share: float | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"name": self.name, "why": self.why, "share": self.share}


@dataclass(frozen=True, slots=True)
class Link:
    """What a figure's link became (None: nothing), and all that was offered for it."""

    chosen: str | None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Explained:
    """One amount: as printed, as read, its sentence, the words that are its own, its fate and its links."""

    raw: str
    value: str
    sentence: str
    own_words: str
    fate: str
    links: Mapping[str, Link] = field(default_factory=dict)
    doubts: Mapping[str, float] = field(default_factory=dict)
    checks: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        links = {
            name: {"chosen": link.chosen, "options": [option.as_dict() for option in link.options]}
            for name, link in self.links.items()
        }
        return {
            "raw": self.raw,
            "value": self.value,
            "sentence": self.sentence,
            "own_words": self.own_words,
            "fate": self.fate,
            "links": links,
            "doubts": dict(self.doubts),
            "checks": list(self.checks),
        }


def explain(
    text: str,
    *,
    published: date | None,
    title: str = "",
    language: str = "en",
    lexicon: Lexicon | None = None,
) -> tuple[Explained, ...]:
    """Every amount of an article in the order of the text, also those that became no figure.

    The arguments are those of `read_figures`.
    """
    glossed, drafts = article_drafts(
        text, published=published, title=title, language=language, lexicon=lexicon
    )
    kept = kept_drafts(drafts)
    return tuple(
        _explained(text, glossed, draft, kept)
        for draft in sorted(drafts, key=lambda draft: draft.amount.start)
    )


def _explained(text: str, glossed: Gloss, draft: Draft, kept: list[Draft]) -> Explained:
    amount, view = draft.amount, draft.view
    number = (
        f"{amount.value.normalize():f}" if amount.value is not None else f"{amount.low:f} to {amount.high:f}"
    )
    links = {
        "role": Link(draft.role),
        "measure": Link(draft.measure, tuple(_measures(draft))),
        "status": Link(draft.status, tuple(_plans(draft))),
        "commodity": Link(draft.commodity, tuple(_commodities(draft))),
        "entity": Link(draft.entity, tuple(_entities(draft))),
        "period": Link(_told(draft.period), tuple(_periods(draft))),
        "change": Link(_change(draft), tuple(_changes(draft))),
    }
    return Explained(
        raw=text[slice(*glossed.span(amount.start, amount.end))],
        value=f"{number} {amount.unit} ({amount.bound})",
        sentence=" ".join(text[slice(*glossed.span(view.start, view.end))].split()),
        own_words=" ".join(glossed.text[draft.start : draft.end].split()),
        fate=_fate(draft, kept),
        links=links,
        doubts={doubt: factor for doubt, factor in draft.doubts.items() if factor < 1},
        checks=tuple(dict.fromkeys([*amount.notes, *draft.checks])),
    )


def _fate(draft: Draft, kept: list[Draft]) -> str:
    if draft.dropped is not None:
        return f"no figure: {draft.dropped}"
    if draft.commodity is None:
        return "no figure: no commodity"
    return (
        "figure"
        if any(draft is other for other in kept)
        else "no figure: states again what is a figure already"
    )


def _where(draft: Draft, start: int, end: int) -> str:
    if draft.holds(start, end):
        return "in its own words"
    return "elsewhere in the sentence"


def _measures(draft: Draft) -> Iterator[Option]:
    lower = draft.view.lower
    for mark in draft.view.measures:
        yield Option(mark.value, f"“{lower[mark.start : mark.end]}” {_where(draft, mark.start, mark.end)}")
    if draft.context.measure:
        yield Option(draft.context.measure, "what the article is about")


def _plans(draft: Draft) -> Iterator[Option]:
    lower = draft.view.lower
    for mark in draft.view.planned:
        yield Option("planned", f"“{lower[mark.start : mark.end]}” {_where(draft, mark.start, mark.end)}")


def _commodities(draft: Draft) -> Iterator[Option]:
    """The one chosen, with the rule that chose it, and all others that were told."""
    if draft.commodity and draft.commodity_by:
        yield Option(draft.commodity, draft.commodity_by)
    rivals = dict.fromkeys(_told_commodities(draft))
    yield from (option for option in rivals if not draft.commodity_by or option.name != draft.commodity)


def _told_commodities(draft: Draft) -> Iterator[Option]:
    for mark in draft.view.commodities:
        kind = "" if mark.value.kind == "material" else f", {mark.value.kind}"
        yield Option(mark.value.name, f"{_where(draft, mark.start, mark.end)}{kind}")
    for mark in draft.view.weak:
        yield Option(mark.value.name, "part of a name")
    if draft.context.focus:
        yield Option(draft.context.focus, "spoken of last")
    if draft.context.topic:
        yield Option(draft.context.topic, "what the article is about")


def _entities(draft: Draft) -> Iterator[Option]:
    shares = ranking.shares(draft.offered)
    for candidate, share in list(zip(draft.offered, shares, strict=True))[: _RIVALS + 1]:
        yield Option(candidate.name, _reasons(candidate), round(share, 3))


def _reasons(candidate: Candidate) -> str:
    """The features that weigh most, with their weights."""
    table = ranking.weights("entity")
    told = sorted(
        ((table.get(name, 0.0), name) for name in candidate.features),
        key=lambda pair: (-abs(pair[0]), pair[1]),
    )
    return ", ".join(f"{name} {weight:+.1f}" for weight, name in told[:_REASONS])


def _periods(draft: Draft) -> Iterator[Option]:
    lower = draft.view.lower
    for timed in draft.context.timed:
        words = lower[timed.start : timed.end]
        yield Option(
            _told(timed.period) or "?", f"“{words}” {_where(draft, timed.start, timed.end)}, {timed.role}"
        )
    if draft.context.period:
        yield Option(_told(draft.context.period) or "?", "spoken of last")


def _told(period: Period | None) -> str | None:
    return f"{label_of(period)} ({period.start} to {period.end})" if period else None


def _change(draft: Draft) -> str | None:
    return f"{draft.change.percent:+f} % {draft.basis or ''}".strip() if draft.change else None


def _changes(draft: Draft) -> Iterator[Option]:
    for change in draft.view.changes:
        yield Option(
            f"{change.percent:+f} % {change.basis or ''}".strip(), _where(draft, change.start, change.end)
        )
