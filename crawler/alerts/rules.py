"""Which changes a rule wants. Pure: a change and what is known of it in, yes or the reason of the no out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crawler.alerts.sections import AlertSection
from storage.models import Change

Side = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the log does not hold of a change: how many wires say so by now, and the entity's country."""

    witnesses: int = 1
    country: str | None = None


def refusal(rule: AlertSection, change: Change, facts: Facts) -> str | None:
    """Why the rule does not want the change, in a word or two; None where it does."""
    return next((reason for reason, refuses in _CHECKS.items() if refuses(rule, change, facts)), None)


def wants(rule: AlertSection, change: Change, facts: Facts) -> bool:
    """Whether the rule wants the change."""
    return refusal(rule, change, facts) is None


def told_of(change: Change) -> Side:
    """The side of the change that it is about: what is now, or what was where nothing is."""
    return change.after or change.before or {}


def _is_other_kind(rule: AlertSection, change: Change, facts: Facts) -> bool:
    return change.kind not in rule.kinds


def _is_reread(rule: AlertSection, change: Change, facts: Facts) -> bool:
    return change.cause == "reader"


def _is_backfill(rule: AlertSection, change: Change, facts: Facts) -> bool:
    """What an old article brings is history, not news."""
    published = told_of(change).get("published")
    if rule.alert_backfill or not published:
        return False
    return change.at - datetime.fromisoformat(published) > rule.backfill_after


def _is_history(rule: AlertSection, change: Change, facts: Facts) -> bool:
    """The value of a year ago, which a text gives to compare with, is new to the store but no news."""
    published, end = (told_of(change).get(name) for name in ("published", "end"))
    if change.kind != "figure.new" or rule.alert_backfill or not published or not end:
        return False
    return datetime.fromisoformat(published).date() - date.fromisoformat(end) > rule.oldest_period


def _is_doubtful(rule: AlertSection, change: Change, facts: Facts) -> bool:
    sure = told_of(change).get("confidence")
    return sure is not None and sure < rule.confidence


def _moves_too_little(rule: AlertSection, change: Change, facts: Facts) -> bool:
    if rule.change is None:
        return False
    moved = change.delta_pct if change.delta_pct is not None else told_of(change).get("change_pct")
    return moved is None or abs(float(moved)) < rule.change


def _is_out_of_bounds(rule: AlertSection, change: Change, facts: Facts) -> bool:
    if rule.above is None and rule.below is None:
        return False
    told = told_of(change)
    amounts = [told[name] for name in ("value", "low", "high") if told.get(name) is not None]
    if not amounts or told.get("unit") != rule.unit:
        return True
    too_low = rule.above is not None and max(amounts) <= rule.above
    return too_low or (rule.below is not None and min(amounts) >= rule.below)


def _has_too_few_witnesses(rule: AlertSection, change: Change, facts: Facts) -> bool:
    return change.kind.startswith("figure.") and facts.witnesses < rule.witnesses


def _is_elsewhere(rule: AlertSection, change: Change, facts: Facts) -> bool:
    return bool(rule.country) and (facts.country or "").lower() not in map(str.lower, rule.country)


def _names_other(field: str) -> Callable[[AlertSection, Change, Facts], bool]:
    """By whole words: "copper" wants "copper cathode"."""

    def refuses(rule: AlertSection, change: Change, facts: Facts) -> bool:
        asked = getattr(rule, field)
        said = [_words(name) for name in _names(told_of(change), field)]
        return bool(asked) and not any(_words(each) in name for each in asked for name in said)

    return refuses


def _is_other(field: str) -> Callable[[AlertSection, Change, Facts], bool]:
    def refuses(rule: AlertSection, change: Change, facts: Facts) -> bool:
        asked = getattr(rule, field)
        said = change.wire if field == "wire" else told_of(change).get(field)
        return bool(asked) and said not in asked

    return refuses


def _names(told: Side, field: str) -> Iterator[str]:
    for name in (field, "known_as") if field == "entity" else (field,):
        if told.get(name):
            yield told[name]


def _words(text: str) -> str:
    return f" {' '.join(text.lower().replace('-', ' ').split())} "


# In the order in which a person would look: what is asked about comes before how much and how sure.
_CHECKS: dict[str, Callable[[AlertSection, Change, Facts], bool]] = {
    "other kind": _is_other_kind,
    "only our reading changed": _is_reread,
    "other wire": _is_other("wire"),
    "other commodity": _names_other("commodity"),
    "other entity": _names_other("entity"),
    "other country": _is_elsewhere,
    "other measure": _is_other("measure"),
    "other status": _is_other("status"),
    "old article": _is_backfill,
    "old period": _is_history,
    "not sure enough": _is_doubtful,
    "moves too little": _moves_too_little,
    "out of bounds": _is_out_of_bounds,
    "too few witnesses": _has_too_few_witnesses,
}
