"""Which change belongs to which amount, in the sentence and from sentences before."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.change_brackets import give_bracketed
from crawler.figures.change_clauses import is_of_other_measure, without_dropped
from crawler.figures.change_fit import misfit
from crawler.figures.change_lists import give_listed
from crawler.figures.change_objects import give_to_objects, has_objects
from crawler.figures.changes import Change
from crawler.figures.compounds import GENERAL, related
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory, Pending
from crawler.figures.measure_cues import WEAK
from crawler.figures.period_plans import TIMELESS
from crawler.figures.views import View
from storage.periods import Period, length

# In how many sentences before its value a change may be told; with measure and period the same, in how many.
_REMEMBERED = 3
_REMEMBERED_WHOLE = 8
# "The amount was 5 tons", after "it supplied 2 per cent less".
_GOES_ON = re.compile(
    r"(?:the (?:amount|figure|total|volume|tonnage|quantity|number)|it|this|that|these) ?,?\b"
)
_TURN = Cue(r"\b(?:while|whereas|but)\b")
# "While zinc's production rose 5 per cent": whose it is is told, unless it is of what was told before.
_OF_THE_SAME = re.compile(r",? (?:(?:the|its|their|this|that|total|overall|such) ?)*")
# "Said that while overall output rose 2%, ": a clause whose change is told before another's amount.
_OPENS_WHILE = re.compile(r"(?:^|\bthat |, )(?:while|whereas|although|though) [^,;]*$")
# How far behind its comma a new subject is named.
_AT_ONCE = 12
_PAIR = Cue(
    r"\b(weight|volume|tonnage|quantity|value)(?: terms)? and (?:in )?(?:weight|volume|tonnage"
    r"|quantity|value)\b"
)


def link_changes(drafts: list[Draft], memory: Memory) -> None:
    """Gives each news value its change; the rest of the sentence's changes stay untold."""
    free = [change for change in (drafts[0].view.changes if drafts else []) if change.listed is None]
    if drafts and (pair := drafts[0].view.told(_PAIR, drafts[0].view.start, drafts[0].view.end)):
        memory.pair = 1 if pair[1] == "value" else 0
    mains = [draft for draft in drafts if draft.role == "main" and draft.dropped is None]
    free = without_dropped(drafts, free)
    if drafts and memory.pair is None:
        given = give_listed(mains, drafts[0].view.changes, drafts[0].view.lower)
        free = [change for change in free if change not in given]
    if drafts and has_objects(drafts[0].view, free):
        free = give_to_objects(drafts[0].view, free, mains)
    _take_fitting(drafts, free)
    if free:
        bracketed = give_bracketed(mains, free, drafts[0].view.lower)
        free = [change for change in free if change not in bracketed]
    for draft in mains:
        own = (
            []
            if draft.change
            else [
                change
                for change in free
                if _is_own(draft, change, drafts) and not _is_of_other(draft, change)
            ]
        )
        if own:
            draft.change = min(own, key=lambda change: _rank(draft, change))
            free.remove(draft.change)
    for draft, difference in pairwise(drafts):
        if draft in mains and draft.change is None and difference.role == "difference":
            # "980 tons, down 20 tons or 2%": the per cent stands behind the difference.
            told = [change for change in free if difference.holds(change.start, change.end)]
            draft.change = told[0] if told else None
            free = [change for change in free if change is not draft.change]
    for draft in mains:
        lone = [change for change in free if not _is_of_other(draft, change)]
        if draft.change is None and len(mains) == 1 and lone:
            draft.change = lone[0]
            free.remove(lone[0])
    for draft in mains:
        if draft.change is None and memory.pair is not None:
            _take_from_pair(draft, memory.pair)
    for draft in mains:
        if draft.change is None:
            _take_pending(draft, memory)
    before: Draft | None = None
    for draft in mains:
        if draft.change is not None:
            draft.basis = _basis_of_value(draft, drafts) or _basis(draft, draft.change, before, memory)
            before = draft


def _take_fitting(drafts: list[Draft], free: list[Change]) -> None:
    """ "Exports were 1.79 (2.27) tons and imports 74 (49) tons, down by 21% and up by 51%": by their sizes."""
    for draft, base in pairwise(drafts):
        if draft.change or draft.dropped or (draft.role, base.role) != ("main", "comparison"):
            continue
        if base.status == "planned" or base.period == draft.period is not None:
            continue
        fitting = [change for change in free if _fits(draft, base, change)]
        if len(fitting) == 1:
            draft.change = fitting[0]
            free.remove(fitting[0])


def _fits(draft: Draft, base: Draft, change: Change) -> bool:
    off = misfit(draft, base, change)
    return off is not None and off <= 1


def _take_from_pair(draft: Draft, place: int) -> None:
    """ "A 30% and 22% decline" after "in weight and value": the first is that of the weight."""
    listed = [
        change
        for change in draft.view.changes
        if change.listed is not None and draft.holds(change.start, change.end)
    ]
    if len(listed) == 2:
        draft.change = listed[place]


_FROM = re.compile(r",? (?:to|from|compared (?:with|to)|on) (?:the )?")


def _basis_of_value(draft: Draft, drafts: list[Draft]) -> str | None:
    """ "Last month, up 2.1% from 4,610 tons in March 2023": the basis is the value that follows the per cent."""
    change = draft.change
    if change is None or draft.period is None:
        return None
    for base in drafts:
        if base.role == "comparison" and base.period is not None and base.status == "actual":
            beside = _FROM.fullmatch(draft.view.lower, change.end, base.amount.start) is not None
            if beside and length(base.period) == length(draft.period):
                return "yoy" if base.period == draft.period.moved(-12) else None
    return None


_RANKS = {"yoy": 0, None: 1, "plan": 3}
_STEPS = {12: "yoy", 3: "qoq", 1: "mom"}
_SAID_ONCE = ("mom", "qoq")
_TO_PERIOD = re.compile(r"[a-z ]{1,40}")


def _basis(draft: Draft, change: Change, before: Draft | None, memory: Memory) -> str:
    """The basis told, or what the periods make it; "period on period" is to the one before of the same length.

    "Concentrate rose 4% month on month to 5 tons and pellets fell 2% to 3 tons": said once, in the value `before`.
    """
    if change.basis == "period":
        return _STEPS.get(length(draft.period), "mom") if draft.period else "mom"
    said_once = before.basis if before is not None and before.period == draft.period else None
    carried = said_once if said_once in _SAID_ONCE else None
    return change.basis or _basis_by_period(draft, change) or carried or memory.basis_of_lines or "yoy"


def basis_rank(change: Change) -> int:
    """The change to a year before is told first, that to a plan last."""
    return _RANKS.get(change.basis, 2)


def _basis_by_period(draft: Draft, change: Change) -> str | None:
    """ "1.9% less than in April and 5% more than in May 2023": what the period behind a per cent makes it."""
    period = draft.period
    told = next((mention for mention in draft.context.timed if mention.start >= change.end), None)
    if told is None or told.period is None or period is None:
        return None
    if not _TO_PERIOD.fullmatch(draft.view.lower, change.end, told.start):
        return None
    return basis_between(period, told.period)


def basis_between(period: Period | None, base: Period | None) -> str | None:
    """yoy, qoq or mom, by how many months lie between two periods of the same length."""
    if period is None or base is None or length(period) != length(base):
        return None
    end, start = period.end, base.end
    return _STEPS.get((end.year - start.year) * 12 + end.month - start.month)


def _rank(draft: Draft, change: Change) -> tuple[int, int]:
    distance = min(abs(change.start - draft.amount.tail), abs(draft.amount.start - change.end))
    rank = basis_rank(change) if change.basis else _RANKS.get(_basis_by_period(draft, change), 2)
    return rank, distance


def _is_of_other(draft: Draft, change: Change) -> bool:
    """Whether a change is told of somebody else, or of the news that makes a target likely.

    "While the highest growth was that of X with 141 per cent", "a 9 per cent jump so far makes it likely that
    the target of 5 tons will be met".
    """
    if draft.status == "planned":
        marks = [mark.start for mark in draft.view.planned if mark.start < draft.amount.start]
        return bool(marks) and change.end < min(marks)
    if is_of_other_measure(draft, change):
        return True
    view, amount = draft.view, draft.amount
    if turn := view.told(_TURN, amount.tail, max(amount.tail, change.start)):
        return _tells_of_another(draft, turn.end(), change.start) or _has_output(view, turn.end(), change)
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


def _take_pending(draft: Draft, memory: Memory) -> None:
    agreeing = [pending for pending in memory.pending if _agrees(draft, pending, memory)]
    if not agreeing:
        return
    # "Down 5.6% on the month and up 16.7% on the year": of what one sentence tells, that to the year before.
    beside = [pending for pending in agreeing if pending.sentence == agreeing[0].sentence]
    best = min(beside, key=lambda pending: basis_rank(pending.change))
    draft.change = best.change
    draft.doubts["change told elsewhere"] = 0.97
    memory.pending.remove(best)


def _agrees(draft: Draft, pending: Pending, memory: Memory) -> bool:
    age = memory.sentence - pending.sentence
    if (
        age
        > (_REMEMBERED if pending.measure is None or pending.period != draft.period else _REMEMBERED_WHOLE)
        or draft.status == "planned"
        or draft.measure in TIMELESS
    ):
        return False
    goes_on = age == 1 and _GOES_ON.match(draft.view.lower, draft.view.start) is not None
    same_measure = pending.measure in (None, draft.measure) or goes_on
    same_commodity = (
        pending.commodity is None
        or related(pending.commodity, draft.commodity)
        or (age == 1 and draft.commodity in GENERAL)
    )
    same_period = (
        pending.period is None
        or draft.period is None
        or (pending.period.start == draft.period.start and pending.period.end == draft.period.end)
    )
    same_entity = pending.entity is None or draft.entity is None or pending.entity == draft.entity
    return same_measure and same_commodity and same_period and same_entity
