"""A message in words: its subject, and its lines for a reader of plain text. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from crawler import tables
from crawler.alerts.period_names import short_period
from crawler.wording import NAMES
from storage.models import Change
from storage.moments import read_day
from storage.titles import BOUND_WORDS

Side = Mapping[str, Any]
VERBS = {
    "figure.new": "",
    "figure.revised": "Revised: ",
    "figure.conflict": "In conflict: ",
    "figure.suspect": "Suspect: ",
    "series.record": "Record: ",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A change with what the store knows around it: `background` as storage.background gives it."""

    change: Change
    background: Mapping[str, Any] = field(default_factory=dict)

    @property
    def side(self) -> Side:
        return self.change.after or self.change.before or {}


def subject(told: Sequence[Told]) -> str:
    """One line: "Copper cathode, Iran: 216,732 t in 9M 1403 (+3.2 %)"; of a digest, how many and of what."""
    if len(told) == 1:
        return headline(told[0])
    names = list(dict.fromkeys(commodity(each) for each in told))
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{len(told)} changes: {', '.join(names[:3])}{more}"


def headline(told: Told) -> str:
    """What happened, in one line."""
    if not _has_amount(told.side):
        return told.change.title
    what = VERBS.get(told.change.kind, f"{NAMES.get(told.change.kind, told.change.kind)}: ")
    text = f"{name(told.side)}: {_values(told)}{_period(told.side)}{_percent(told)}"
    return what + (text[:1].upper() + text[1:])


def _has_amount(side: Side) -> bool:
    """Whether the change is of a figure: not of a wire, an article, or a figure that did not come."""
    return bool(
        side.get("commodity") and side.get("unit") and (side.get("value"), side.get("low")) != (None, None)
    )


def commodity(told: Told) -> str:
    """What a digest is grouped by: the commodity, or the wire where the change is of none."""
    return str(told.side.get("commodity") or told.change.wire)


def name(side: Side) -> str:
    """ "copper cathode, Iran", with the measure where it is not production, and "planned"."""
    measure = "" if side["measure"] == "production" else side["measure"]
    planned = "planned" if side["status"] == "planned" else ""
    said = " ".join(word for word in (planned, measure) if word)
    return ", ".join(part for part in (side["commodity"], side.get("entity"), said) if part)


def _values(told: Told) -> str:
    before, after = told.change.before, told.change.after
    if told.change.kind == "figure.conflict" and before and after:
        return f"{value(before)} against {value(after)}"
    if before and after and told.change.kind == "figure.revised":
        return f"{value(before)} → {value(after)}"
    return value(told.side) + ("" if after else " withdrawn")


def value(side: Side) -> str:
    """ "over 41,000,000 t", with words for the bound."""
    bound = BOUND_WORDS.get(side.get("bound") or "", "")
    return f"{bound}{tables.amount({**side, 'bound': None})} {side['unit']}"


def _period(side: Side) -> str:
    named = short_period(read_day(side.get("start")), read_day(side.get("end")), side.get("period"))
    return f" in {named}" if named else ""


def _percent(told: Told) -> str:
    """Of a revision or conflict against the other value; else as the text gives it."""
    if told.change.delta_pct is not None:
        return f" ({signed(told.change.delta_pct)} %)"
    text = tables.change({"change_pct": None, "change_basis": None} | dict(told.side))
    return f" ({text})" if text else ""


def signed(number: Decimal) -> str:
    """ "+3.2", "-4.48"."""
    text = tables.grouped(number)
    return text if text.startswith("-") else f"+{text}"


def facts(told: Told) -> Iterator[tuple[str, str]]:
    """What a person wants to know, as (name, text): the value, what it was, who says so."""
    change, side = told.change, told.side
    if not _has_amount(side):
        yield "wire", change.wire
        return
    yield "value", f"{value(side)}{_period(side)}"
    if side.get("period"):
        yield (
            "period",
            f"{side['period']} ({side['start']} to {side['end']})" if side.get("start") else side["period"],
        )
    yield from _before(told)
    yield "status", side["status"]
    yield "wire", f"{side['wire']}, {side['source']}" if side.get("source") else str(side["wire"])
    if told.background.get("credit"):
        yield "credit", told.background["credit"]
    if change.kind == "figure.new" and told.background.get("witnesses"):
        yield "also", "; ".join(f"{each['wire']} {each['url']}" for each in told.background["witnesses"])


def _before(told: Told) -> Iterator[tuple[str, str]]:
    before, observation = told.change.before, told.background.get("observation")
    if before and told.change.after:
        yield "against" if told.change.kind == "figure.conflict" else "before", value(before)
    if told.change.delta is not None:
        yield "difference", f"{signed(told.change.delta)} {told.side['unit']}{_percent(told)}"
    elif told.side.get("change_pct") is not None:
        yield "change", tables.change(told.side)
    if observation and observation.get("change") is not None:
        yield "on the year", f"{signed(Decimal(str(observation['change'])))} % by the values in the store"


def evidence(told: Told) -> list[Side]:
    """The sentences behind the change: both sides where two values stand against each other."""
    sides = (
        [told.change.before, told.change.after] if told.change.kind != "figure.new" else [told.change.after]
    )
    return [side for side in sides if side and side.get("quote")]


def emphasised(side: Side) -> tuple[str, str, str]:
    """The quote in three parts, the amount in the middle; all in the first where it is not found."""
    quote, raw = " ".join(str(side["quote"]).split()), " ".join(str(side.get("raw") or "").split())
    before, found, after = quote.partition(raw) if raw else (quote, "", "")
    return before, found, after


def plain(told: Sequence[Told]) -> str:
    """The body for readers of plain text; a digest by commodity, each change in its shortest useful form."""
    return "\n".join(_lines(told[0]) if len(told) == 1 else _digest(told)) + "\n"


def _lines(told: Told) -> Iterator[str]:
    yield headline(told)
    yield ""
    for label, text in facts(told):
        yield f"{label}: {text}"
    for side in evidence(told):
        before, amount, after = emphasised(side)
        yield ""
        yield f"“{before}*{amount}*{after}”" if amount else f"“{before}”"
        yield str(side.get("url") or "")
    if not evidence(told) and told.change.url:
        yield told.change.url


def _digest(told: Sequence[Told]) -> Iterator[str]:
    for group, members in grouped(told).items():
        yield group[:1].upper() + group[1:]
        for each in members:
            yield f"- {headline(each)}"
            if url := each.side.get("url") or each.change.url:
                yield f"  {url}"
        yield ""


def grouped(told: Sequence[Told]) -> dict[str, list[Told]]:
    """The changes of a digest by commodity, each group in the order of the log."""
    groups: dict[str, list[Told]] = {}
    for each in told:
        groups.setdefault(commodity(each), []).append(each)
    return groups
