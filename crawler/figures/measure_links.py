"""Measure and status of an amount, from the cues nearest to it."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.words import Mark

# Cues that name a place or a capability as often as a measure give way to a verb nearby.
_WEAK = frozenset(
    {
        "deposit",
        "deposits",
        "cargo",
        "demand",
        "resources",
        "resource",
        "moved",
        "handled",
        "processed",
        "supplied",
        "sent to",
        "stored",
        "transit",
        "extract",
        "raised",
    }
)
_AFAR = "measure from afar"
_STOCKS = frozenset({"capacity", "reserves", "inventory"})
_ACTUAL = re.compile(
    r"\b(?:was|were|stood|reached|rose|fell|amounted|totall?ed|produced|exported|imported|hit|came"
    r"|made|climbed|dropped|declined|turned out|posted|recorded|registered|increased|grew|sold"
    r"|shipped|delivered|mined|extracted|saw|jumped|slid|achieved|has|have|had)\b"
)
_MET = re.compile(
    r"(?:\b(?:than|above|below|exceed(?:ed|ing|s)?|surpass(?:ed|ing)?|met|beat|beating|against"
    r"|over|of|missed|with|under|in line with|percent|%|short of|from|on|compared to|close to|versus"
    r"|as) (?:\w+ ){0,3}|per cent of (?:its |the )?)$"
)
_MADE = re.compile(
    r"\b(?:produced|exported|imported|turned out|sold|shipped|mined|extracted|delivered|stood at"
    r"|amounted|totall?ed)\b"
)
_GUIDED = frozenset(
    {"guidance", "forecast", "forecasts", "target", "targets", "outlook", "projection", "quota", "budget"}
)
_MOVED = re.compile(
    r"\b(?!planned|expected|projected|targeted|scheduled|estimated|needed|based|anticipated"
    r"|forecasted|slated|intended|proposed|designed)\w{3,}ed\b|\b(?:rose|fell|grew|was|were|slid"
    r"|up|down)\b"
)
# "While the planned figure for this month was 23 tons."
_PLANNED_FIGURE = re.compile(
    r"\b(?:planned|targeted?|projected|forecast|budgeted|expected) (?:figure|amount|output"
    r"|production|volume|level|number|quantity)\b[^,;]{0,40} (?:was|is|were|had been|stood at"
    r"|of) (?:\w+ ){0,2}$"
)
_NOUN_PLAN = frozenset(
    {
        "plan",
        "plans",
        "target",
        "targets",
        "forecast",
        "forecasts",
        "guidance",
        "goal",
        "budget",
        "quota",
        "planned",
        "projection",
        "budgeted",
        "outlook",
        "projects",
        "ambition",
        "vision",
    }
)
_LOOSE_MODAL = frozenset(
    {
        "should",
        "would",
        "hope",
        "hopes",
        "may",
        "might",
        "eyes",
        "sees",
        "project",
        "projects",
        "could",
        "plan",
        "plans",
        "aims",
        "aim",
        "horizon",
        "vision",
        "ambition",
        "to produce",
        "seeking",
        "aimed",
        "budget",
        "outlook",
    }
)


def link_measures(drafts: list[Draft], memory: Memory) -> None:
    """Sets measure and status of the drafts of a sentence, left to right."""
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        if draft.role == "difference":
            draft.measure, draft.status = "other", _status(draft, before)
            continue
        own = _own_measure(draft)
        draft.measure = own or _inherited(draft, drafts, index, memory)
        draft.status = _status(draft, before)
        if own is None:
            draft.doubts["measure from context"] = 0.97


def _own_measure(draft: Draft) -> str | None:
    marks = [mark for mark in draft.view.measures if draft.holds(mark.start, mark.end)]
    if draft.amount.rate and not any(
        mark.value in ("production", "exports", "sales", "imports", "deliveries") for mark in marks
    ):
        return "capacity"
    adjacent = [
        mark
        for mark in marks
        if mark.start >= draft.amount.tail
        and re.fullmatch(
            r"\s*(?:of |in |per |as |worth of |a year )?(?:\w+ ){0,3}?",
            draft.view.lower[draft.amount.tail : mark.start],
        )
    ]
    if adjacent and adjacent[0].value in _STOCKS and adjacent[0].start - draft.amount.tail < 24:
        return adjacent[0].value
    ahead = [mark for mark in marks if mark.end <= draft.amount.start]
    lower = draft.view.lower
    behind = [
        mark
        for mark in marks
        if mark.start >= draft.amount.tail
        and not re.search(r", (?:which|as|because|while|so)\b", lower[draft.amount.tail : mark.start])
    ]
    return _nearest(draft, ahead[::-1]) or _nearest(draft, behind)


def _weak_measure(draft: Draft) -> str | None:
    """A cue that is as often a mere word, where the sentence has no better one."""
    marks = [mark for mark in draft.view.measures if draft.holds(mark.start, mark.end)]
    return marks[0].value if marks else None


def _nearest(draft: Draft, marks: list[Mark[str]]) -> str | None:
    lower = draft.view.lower
    strong = [mark for mark in marks if lower[mark.start : mark.end] not in _WEAK]
    if not strong:
        return None
    chosen = strong[0]
    capacity = [mark for mark in marks if mark.value == "capacity"]
    if capacity and abs(capacity[0].start - chosen.start) < 30 and not _parted(lower, capacity[0], chosen):
        return "capacity"
    trade = [
        mark
        for mark in marks
        if mark.value in ("exports", "imports") and chosen.value in ("deliveries", "sales", "production")
    ]
    if trade and abs(trade[0].start - chosen.start) < 18:
        return trade[0].value
    return chosen.value


def _parted(lower: str, left: Mark[str], right: Mark[str]) -> bool:
    """Whether another clause begins between two cues."""
    between = lower[min(left.end, right.end) : max(left.start, right.start)]
    return re.search(r",|\band\b", between) is not None


def _inherited(draft: Draft, drafts: list[Draft], index: int, memory: Memory) -> str:
    for other in reversed(drafts[:index]):
        if other.measure and other.measure != "other":
            draft.doubts |= {reason: factor for reason, factor in other.doubts.items() if reason == _AFAR}
            return other.measure
    marks = [
        mark.value for mark in draft.view.measures if draft.view.lower[mark.start : mark.end] not in _WEAK
    ]
    if marks:
        return marks[0]
    if own := _weak_measure(draft):
        return own
    if memory.last and memory.sentence - memory.last_sentence <= 2:
        kept = [other.measure for other in memory.last if other.measure and other.measure != "other"]
        if kept:
            return kept[0]
    weak = [mark.value for mark in draft.view.measures]
    if not weak:
        # Nothing in the sentence or just before it says what was done with the material.
        draft.doubts[_AFAR] = 0.7 if memory.measure else 0.45
    return (weak[0] if weak else None) or memory.measure or "production"


def _status(draft: Draft, before: Draft | None) -> str:
    marks = [mark for mark in draft.view.planned if draft.holds(mark.start, mark.end)]
    lower = draft.view.lower
    if draft.measure in ("capacity", "reserves") and not _GROWTH.search(draft.before()):
        return "actual"
    if _PLANNED_FIGURE.search(draft.before()):
        return "planned"
    for mark in reversed(marks):
        if _is_plan(draft, mark, lower):
            return "planned"
    if draft.role == "comparison" and re.search(
        r"\b(?:target|planned|plan|guidance|forecast|budget|quota|goal)\w*\b", draft.before()[-40:]
    ):
        return "planned"
    if draft.role == "comparison" and before is not None and before.status == "planned" and not draft.dated:
        return "planned"
    if (
        before is not None
        and before.status == "planned"
        and not _ACTUAL.search(draft.before())
        and not re.search(r"^[^,;.]{0,30}\b(?:has|have|had|was|were)\b", draft.after())
        and draft.role == "main"
    ):
        return "planned"
    return "actual"


_GROWTH = re.compile(
    r"\b(?:will|planned|to (?:reach|rise|grow|expand|increase)|expand|raised? to|boost|target"
    r"|by 20\d\d|plans?|aims?|increase)\b"
)


def _is_plan(draft: Draft, mark: Mark[str], lower: str) -> bool:
    word = lower[mark.start : mark.end]
    if mark.start > draft.amount.start:
        between = lower[draft.amount.tail : mark.start]
        if word in _LOOSE_MODAL or word in _NOUN_PLAN:
            return (
                word in ("planned", "target", "guidance", "forecast")
                and len(between.split()) <= 2
                and not re.search(r"than|above|below|of|due|because", between)
            )
        return len(between) < 60 and not re.search(
            r"[;]|, (?:while|and|but|which)|\b(?:because|due|than|amid|after)\b", between
        )
    between = lower[mark.end : draft.amount.start]
    if word in _NOUN_PLAN and _MET.search(lower[max(0, mark.start - 40) : mark.start]):
        return draft.role == "comparison" and len(between) < 25
    if word in ("to reach", "to hit") and _MOVED.search(lower, max(draft.start, mark.start - 45), mark.start):
        return False
    if word.startswith("to ") and re.search(
        r"\b(?:managed|able|succeeded|continued|began|started|needed|used) $",
        lower[max(0, mark.start - 12) : mark.start],
    ):
        return False
    if word == "may" and draft.view.text[mark.start] == "M" and mark.start > draft.view.start:
        return False
    if word == "may" and re.match(r" (?:\d|,|and)", lower[mark.end : mark.end + 4]):
        return False
    actual = _MADE if word in _GUIDED else _ACTUAL
    past = [
        verb
        for verb in actual.finditer(between)
        if not re.search(r"\b(?:to be|will have|be) ?$", between[: verb.start()])
        and not (verb[0] == "hit" and not between[: verb.start()].strip())
    ]
    return not past
