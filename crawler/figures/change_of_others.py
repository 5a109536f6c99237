"""Changes that are told of somebody or something else than an amount beside them."""

from __future__ import annotations

import re

from crawler.figures.change_clauses import (
    OTHER_THINGS,
    is_of_a_reason,
    is_of_other_measure,
    is_of_other_stretch,
    is_of_other_subject,
    is_of_what_was,
)
from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import STOCKS, WEAK
from crawler.figures.views import View
from storage.periods import length

# "While zinc's production rose 5 per cent": whose it is is told, unless it is of what was told before.
_OF_THE_SAME = re.compile(r",? (?:(?:the|its|their|this|that|total|overall|such) ?)*")
# "Said that while overall output rose 2%, ": a clause whose change is told before another's amount.
_OPENS_WHILE = re.compile(r"(?:^|\bthat |, )(?:while|whereas|although|though) [^,;]*$")
# "Output was flat at 5 tons and purchases of concentrate fell 27 per cent".
_AND_OTHER_THINGS = re.compile(
    r",? and (?:(?:its|the|their) )?(?:[a-z-]+ ){0,2}?(?:purchases|revenues?|costs?|prices?|profits?|earnings|grades?"
    r"|receipts|income) [^,;.]*$"
)
# "Rose 11% to 233,700 oz in the fourth quarter from the third, but decreased 5% for the year": of no quarter.
_FOR_THE_YEAR = re.compile(
    r"(?: ?(?:%|per ?cent|pct))? for the (?:full |whole |entire )?year\b"
    r"(?! (?:ago|earlier|before|to|ended|20))"
)
_YEAR = 12
# How far behind its comma a new subject is named.
_AT_ONCE = 12
_TURN = Cue(r"\b(?:while|whereas|but)\b")


def is_of_other(draft: Draft, change: Change) -> bool:
    """Whether a change is told of somebody else, or of the news that makes a target likely.

    "While the highest growth was that of X with 141 per cent", "a 9 per cent jump so far makes it likely that
    the target of 5 tons will be met".
    """
    if is_of_a_reason(draft, change) or is_of_what_was(draft, change) or is_closed_before(draft, change):
        return True
    part = draft.period is not None and length(draft.period) < _YEAR
    if part and _FOR_THE_YEAR.match(draft.view.lower, change.end):
        return True
    if draft.status == "planned":
        if is_of_what_was_made(draft, change):
            return True
        marks = [mark.start for mark in draft.view.planned if mark.start < draft.amount.start]
        other = draft.measure in STOCKS and is_of_other_measure(draft, change)
        return other or (bool(marks) and change.end < min(marks))
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


# "Mills cast 13 tons, 4% less than a year before; Corvane cast 2": the clause is closed before the second is told.
_CLOSED = re.compile(r";|, (?:while|whereas|although|though) ")


def is_closed_before(draft: Draft, change: Change) -> bool:
    """Whether the clause of a change, in which an amount has been told, ends before the draft's amount."""
    view, start = draft.view, draft.amount.start
    told = change.end <= start and _CLOSED.search(view.lower, change.end, start)
    if not told:
        return False
    opened = max((part.end() for part in _CLOSED.finditer(view.lower, view.start, change.start)), default=0)
    return any(opened <= amount.start and amount.tail <= change.start for amount in view.amounts)


# "Made 71 tons, 9% more than a year earlier but not the 80 tons it had pledged".
_BUT = re.compile(r"\b(?:but|though|although|yet|instead of|rather than)\b")


def is_of_what_was_made(draft: Draft, change: Change) -> bool:
    """Whether a change between an amount and a plan is closed before the plan is told."""
    view, start = draft.view, draft.amount.start
    made = any(amount.tail <= change.start for amount in view.amounts)
    return made and change.end <= start and _BUT.search(view.lower, change.end, start) is not None


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
