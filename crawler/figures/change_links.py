"""Which change belongs to which amount, in the sentence and from sentences before."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import runs
from crawler.figures.change_brackets import (
    give_bracketed,
    give_past_share,
    give_to_opening,
    give_to_whole,
)
from crawler.figures.change_clauses import (
    without_dropped,
)
from crawler.figures.change_fit import fits
from crawler.figures.change_lists import give_listed
from crawler.figures.change_objects import give_to_objects, has_objects
from crawler.figures.change_of_others import is_closed_before, is_of_other, is_of_what_was_made
from crawler.figures.change_pending import take_pending, take_turned
from crawler.figures.change_restated import is_converted
from crawler.figures.changes import Change
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.linked_bases import basis_by_period, basis_of, basis_of_value, basis_rank
from crawler.figures.period_comparisons import is_in_other_unit

_PAIR = Cue(
    r"\b(weight|volume|tonnage|quantity|value)(?: terms)? and (?:in )?(?:weight|volume|tonnage"
    r"|quantity|value)\b"
)


_YEAR = 12


def link_changes(drafts: list[Draft], memory: Memory) -> None:
    """Gives each news value its change; the rest of the sentence's changes stay untold."""
    if not drafts:
        return
    view = drafts[0].view
    if pair := view.told(_PAIR, view.start, view.end):
        memory.pair = 1 if pair[1] == "value" else 0
    mains = [draft for draft in drafts if draft.role == "main" and draft.dropped is None]
    _take_told(drafts, mains, memory)
    for draft in mains:
        if draft.change is None and memory.pair is not None:
            _take_from_pair(draft, memory.pair)
        if draft.change is None:
            take_pending(draft, memory)
    _set_bases(drafts, mains, memory)


def _take_told(drafts: list[Draft], mains: list[Draft], memory: Memory) -> None:
    """The sentence's own changes: of lists, objects and brackets first, then of clauses."""
    view = drafts[0].view
    free = without_dropped(drafts, [change for change in view.changes if change.listed is None])
    if memory.pair is None:
        given = give_listed(mains, view.changes, view.lower)
        free = [change for change in free if change not in given]
    if has_objects(view, free):
        free = give_to_objects(view, free, mains)
    _take_fitting(drafts, free)
    if free:
        bracketed = give_bracketed(mains, free, view.lower) + give_to_opening(mains, free, view.lower)
        bracketed += give_to_whole(mains, free, view.lower) or give_past_share(mains, free, view.lower)
        free = [change for change in free if change not in bracketed]
    take_turned(mains, free)
    _take_own(drafts, mains, free)
    _take_behind_difference(drafts, mains, free)
    _take_ahead_of_compared(drafts, mains, free)
    _take_closed(mains, free)
    _take_lone(drafts, mains, free)
    _give_to_first(mains)
    _give_to_each(mains)


# "Increased by 7% each, to 2.9 million ounces and 702,000 ounces".
_EACH = re.compile(r" (?:(?:higher|lower|more|less) )?each\b")


def _give_to_each(mains: list[Draft]) -> None:
    if len(mains) < 2 or " each" not in mains[0].view.lower[mains[0].view.start : mains[0].view.end]:
        return
    for run in runs(mains[0].view.lower, [draft.amount for draft in mains]):
        told = [draft for draft in mains if draft.amount in run]
        change = next((draft.change for draft in told if draft.change), None)
        if change is not None and _EACH.match(told[0].view.lower, change.end):
            for draft in told:
                draft.change = draft.change or change


def _give_to_first(mains: list[Draft]) -> None:
    """ "83 tons (2.67 million ounces), 6 per cent more": of the value that its bracket tells again."""
    for draft, again in pairwise(mains):
        if draft.change is None and is_converted(again.view, again):
            draft.change, again.change = again.change, None


def _take_own(drafts: list[Draft], mains: list[Draft], free: list[Change]) -> None:
    """Of the changes in its clause each value takes the nearest."""
    for draft in mains:
        if draft.change:
            continue
        own = [change for change in free if _is_own(draft, change, drafts) and not is_of_other(draft, change)]
        if own:
            draft.change = min(own, key=lambda change: _rank(draft, change))
            free.remove(draft.change)


def _take_behind_difference(drafts: list[Draft], mains: list[Draft], free: list[Change]) -> None:
    """ "980 tons, down 20 tons or 2%": the per cent stands behind the difference."""
    for draft, difference in pairwise(drafts):
        if draft not in mains or draft.change is not None or difference.role != "difference":
            continue
        told = [change for change in free if difference.holds(change.start, change.end)]
        if told:
            draft.change = told[0]
            free.remove(told[0])


def _take_ahead_of_compared(drafts: list[Draft], mains: list[Draft], free: list[Change]) -> None:
    """ "7 tons, 3% below the planned 8 tons, but next year it will be 11": between a value and what it is held to."""
    for draft, compared in pairwise(drafts):
        if draft not in mains or draft.change is not None:
            continue
        planned = (draft.status, compared.status) == ("actual", "planned")
        if compared.role != "comparison" and not planned:
            continue
        told = [
            change
            for change in free
            if draft.amount.tail <= change.start
            and change.end <= compared.amount.start
            and not is_of_other(draft, change)
            and (compared.role == "comparison" or is_of_what_was_made(compared, change))
        ]
        if told:
            draft.change = told[0]
            free.remove(told[0])


def _take_closed(mains: list[Draft], free: list[Change]) -> None:
    """ "Mills cast 13 tons, data show, 4% less than a year before; Corvane cast 2": of the value in its clause."""
    for draft, behind in pairwise(mains):
        if draft.change is not None:
            continue
        told = [
            change
            for change in free
            if draft.amount.tail <= change.start
            and is_closed_before(behind, change)
            and not is_of_other(draft, change)
        ]
        if told:
            draft.change = told[0]
            free.remove(told[0])


def _take_lone(drafts: list[Draft], mains: list[Draft], free: list[Change]) -> None:
    """The sentence's only value takes a change that no clause gave it; in another unit it is the same value."""
    mains = [draft for draft in mains if not is_in_other_unit(draft, drafts)]
    if len(mains) != 1 or mains[0].change is not None:
        return
    lone = [change for change in free if not is_of_other(mains[0], change)]
    if lone:
        mains[0].change = lone[0]
        free.remove(lone[0])


def _set_bases(drafts: list[Draft], mains: list[Draft], memory: Memory) -> None:
    before: Draft | None = None
    for draft in mains:
        if draft.change is not None:
            told = basis_of_value(draft, drafts) or draft.basis_before
            draft.basis = told or basis_of(draft, draft.change, drafts, before, memory)
            before = draft


def _take_fitting(drafts: list[Draft], free: list[Change]) -> None:
    """ "Exports were 1.79 (2.27) tons and imports 74 (49) tons, down by 21% and up by 51%": by their sizes."""
    for draft, base in pairwise(drafts):
        if draft.change or draft.dropped or (draft.role, base.role) != ("main", "comparison"):
            continue
        if base.status == "planned" or base.period == draft.period is not None:
            continue
        if _is_told_yearly_first(draft, base, drafts, free):
            continue
        _take_one(draft, base, free)
    # "2.46 oz of silver and 16 of gold, 21% higher than the 2.04 of silver and 5% higher than the 15 of gold".
    bases = [base for base in drafts if base.role == "comparison" and base.status == "actual"]
    for draft in drafts:
        alike = [
            base for base in bases if base.commodity == draft.commodity and base.measure == draft.measure
        ]
        if (
            len(bases) > 1
            and len(alike) == 1
            and draft.role == "main"
            and not (draft.change or draft.dropped)
        ):
            _take_one(draft, alike[0], free)


def _is_told_yearly_first(draft: Draft, base: Draft, drafts: list[Draft], free: list[Change]) -> bool:
    """ "7.8 tons, up 62.5% on a year ago, but down 24.2% on January, when it was 10.3": the change on a year ago leads,
    whichever value is told for another time.
    """
    if draft.period is None or base.period is None or base.period == draft.period.moved(-_YEAR):
        return False
    return any(
        change.basis == "yoy" and change.end <= base.amount.start and _is_own(draft, change, drafts)
        for change in free
    )


def _take_one(draft: Draft, base: Draft, free: list[Change]) -> None:
    fitting = [change for change in free if fits(draft, base, change)]
    if len(fitting) == 1:
        draft.change = fitting[0]
        free.remove(fitting[0])


def _take_from_pair(draft: Draft, place: int) -> None:
    """ "A 30% and 22% decline" after "in weight and value": the first is that of the weight."""
    listed = [
        change
        for change in draft.view.changes
        if change.listed is not None and draft.holds(change.start, change.end)
    ]
    if len(listed) == 2:
        draft.change = listed[place]


def _rank(draft: Draft, change: Change) -> tuple[int, int]:
    distance = min(abs(change.start - draft.amount.tail), abs(draft.amount.start - change.end))
    rank = basis_rank(change.basis or basis_by_period(draft, change))
    return rank, distance


def _is_own(draft: Draft, change: Change, drafts: list[Draft]) -> bool:
    """Whether a change is of an amount: one in a bracket is of the amount before the bracket, also where that of
    an earlier time stands within it: "51.5 tons (48.1 tons in 2022, +7%)".
    """
    lower = draft.view.lower
    opened = lower.rfind("(", draft.view.start, change.start)
    if opened < 0 or ")" in lower[opened : change.start]:
        return draft.holds(change.start, change.end)
    before = [other for other in drafts if other.amount.tail <= opened]
    inside = [
        other
        for other in drafts
        if opened < other.amount.start < change.start and not (before and _is_earlier(other, before[-1]))
    ]
    owner = inside[-1] if inside else before[-1] if before else None
    return owner is draft if owner is not None else draft.holds(change.start, change.end)


def _is_earlier(draft: Draft, other: Draft) -> bool:
    """Whether a draft tells what another one was before."""
    if draft.role == "comparison":
        return True
    if draft.period is None or other.period is None or draft.commodity != other.commodity:
        return False
    return draft.period.end < other.period.start
