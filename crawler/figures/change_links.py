"""Which change belongs to which amount, in the sentence and from sentences before."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import runs
from crawler.figures.change_brackets import give_bracketed, give_to_whole
from crawler.figures.change_clauses import (
    OTHER_THINGS,
    is_of_a_reason,
    is_of_other_measure,
    is_of_other_stretch,
    is_of_other_subject,
    is_of_what_was,
    without_dropped,
)
from crawler.figures.change_fit import fits
from crawler.figures.change_lists import give_listed
from crawler.figures.change_objects import give_to_objects, has_objects
from crawler.figures.change_pending import take_pending, take_turned
from crawler.figures.change_restated import is_converted
from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.linked_bases import basis_by_period, basis_of, basis_of_value, basis_rank
from crawler.figures.measure_cues import WEAK
from crawler.figures.period_comparisons import is_in_other_unit
from crawler.figures.views import View

_TURN = Cue(r"\b(?:while|whereas|but)\b")
# "While zinc's production rose 5 per cent": whose it is is told, unless it is of what was told before.
_OF_THE_SAME = re.compile(r",? (?:(?:the|its|their|this|that|total|overall|such) ?)*")
# "Said that while overall output rose 2%, ": a clause whose change is told before another's amount.
_OPENS_WHILE = re.compile(r"(?:^|\bthat |, )(?:while|whereas|although|though) [^,;]*$")
# "Output was flat at 5 tons and purchases of concentrate fell 27 per cent".
_AND_OTHER_THINGS = re.compile(
    r",? and (?:(?:its|the|their) )?(?:[a-z-]+ ){0,2}?(?:purchases|revenues?|costs?|prices?|profits?|earnings|grades?"
    r"|receipts|income) [^,;.]*$"
)
# How far behind its comma a new subject is named.
_AT_ONCE = 12
_PAIR = Cue(
    r"\b(weight|volume|tonnage|quantity|value)(?: terms)? and (?:in )?(?:weight|volume|tonnage"
    r"|quantity|value)\b"
)


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
        bracketed = give_bracketed(mains, free, view.lower)
        bracketed += give_to_whole(mains, free, view.lower)
        free = [change for change in free if change not in bracketed]
    take_turned(mains, free)
    _take_own(drafts, mains, free)
    _take_behind_difference(drafts, mains, free)
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
        own = [
            change for change in free if _is_own(draft, change, drafts) and not _is_of_other(draft, change)
        ]
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


def _take_lone(drafts: list[Draft], mains: list[Draft], free: list[Change]) -> None:
    """The sentence's only value takes a change that no clause gave it; in another unit it is the same value."""
    mains = [draft for draft in mains if not is_in_other_unit(draft, drafts)]
    if len(mains) != 1 or mains[0].change is not None:
        return
    lone = [change for change in free if not _is_of_other(mains[0], change)]
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


def _is_of_other(draft: Draft, change: Change) -> bool:
    """Whether a change is told of somebody else, or of the news that makes a target likely.

    "While the highest growth was that of X with 141 per cent", "a 9 per cent jump so far makes it likely that
    the target of 5 tons will be met".
    """
    if is_of_a_reason(draft, change) or is_of_what_was(draft, change):
        return True
    if draft.status == "planned":
        marks = [mark.start for mark in draft.view.planned if mark.start < draft.amount.start]
        return bool(marks) and change.end < min(marks)
    if is_of_other_measure(draft, change) or is_of_other_subject(draft, change):
        return True
    if is_of_other_stretch(draft, change):
        return True
    view, amount = draft.view, draft.amount
    if change.start > amount.tail and _AND_OTHER_THINGS.search(view.lower, amount.tail, change.start):
        return True
    if turn := view.told(_TURN, amount.tail, max(amount.tail, change.start)):
        start = turn.end()
        return (
            _tells_of_another(draft, start, change.start)
            or _has_output(view, start, change)
            or _is_of_money(view, start, change)
        )
    if _OPENS_WHILE.search(view.lower, view.start, change.start) and _has_new_subject(draft, change):
        return True
    if turn := view.told(_TURN, change.end, max(change.end, amount.start)):
        told = {name.entity.name for name in view.names if name.end <= change.start}
        return draft.entity not in told and _tells_of_another(draft, view.start, change.start)
    return False


def _has_new_subject(draft: Draft, change: Change) -> bool:
    """Whether somebody is named between a change and an amount: "while all rose 2%, Corvane's fell to 5 tons"."""
    view, amount = draft.view, draft.amount
    comma = view.lower.find(", ", change.end, max(change.end, amount.start))
    if comma < 0:
        return False
    told = {
        name.entity.name for name in view.names if name.end <= change.start and name.entity.kind != "source"
    }
    named = [
        name for name in view.names if comma < name.start < amount.start and name.entity.kind != "source"
    ]
    return bool(named) and named[0].entity.name not in told and named[0].start - comma < _AT_ONCE


def _tells_of_another(draft: Draft, start: int, end: int) -> bool:
    """Whether the words between two places name somebody or something else than a draft is of."""
    view, span = draft.view, range(start, end)
    names = {name.entity.name for name in view.names if name.start in span and name.entity.kind != "source"}
    materials = [mark.value.name for mark in view.commodities if mark.start in span]
    return bool(names - {draft.entity}) or any(not related(name, draft.commodity) for name in materials)


def _has_output(view: View, start: int, change: Change) -> bool:
    """Whether the clause of a change begins with an output of its own: "while cooper production rose 5 per cent"."""
    subject = next((mark for mark in view.measures if start <= mark.start and mark.end <= change.start), None)
    if subject is None or view.lower[subject.start : subject.end] in WEAK:
        return False
    return _OF_THE_SAME.fullmatch(view.lower, start, subject.start) is None


def _is_of_money(view: View, start: int, change: Change) -> bool:
    """ "While the price rose to $3,634 an ounce, a gain of 8.1%": money is spoken of last, and no output since."""
    told = list(view.told_all(OTHER_THINGS, start, change.start))
    return bool(told) and not any(told[-1].end() <= mark.start < change.start for mark in view.measures)


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
