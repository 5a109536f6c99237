"""Changes told in a sentence before their amount: "Exports fell by 5 per cent. They were 3 tons"; and those that a
turn behind it tells: "3 tons, but it fell by 5 per cent".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.changes import Change
from crawler.figures.compounds import GENERAL, related
from crawler.figures.drafts import Draft, Memory, Pending
from crawler.figures.linked_bases import basis_rank
from crawler.figures.period_plans import TIMELESS

# In how many sentences before its value a change may be told; with measure and period the same, in how many.
_REMEMBERED = 3
_REMEMBERED_WHOLE = 8
# "The amount was 5 tons", after "it supplied 2 per cent less".
_GOES_ON = re.compile(
    r"(?:the (?:amount|figure|total|volume|tonnage|quantity|number)|it|this|that|these) ?,?\b"
)


def take_pending(draft: Draft, memory: Memory) -> None:
    """Gives an amount the change that a sentence before told of the same thing, and forgets it."""
    agreeing = [pending for pending in memory.pending if _agrees(draft, pending, memory)]
    if not agreeing:
        return
    # "Down 5.6% on the month and up 16.7% on the year": of what one sentence tells, that to the year before.
    beside = [pending for pending in agreeing if pending.sentence == agreeing[0].sentence]
    best = min(beside, key=lambda pending: basis_rank(pending.change.basis))
    draft.change, draft.basis_before = best.change, best.basis
    draft.doubts["change told elsewhere"] = 0.97
    memory.pending.remove(best)


def _is_product_of(draft: Draft, pending: Pending) -> bool:
    """ "The company lifted its output by a third. It made 1.4 million tons of steel products": all that it makes."""
    whole, product = pending.commodity, draft.commodity
    same = pending.entity is not None and pending.entity == draft.entity and pending.measure == draft.measure
    return same and whole is not None and product == f"{whole} product"


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
    # "Exports fell 21%. It expects to lose 14 million tons": of no output is a change.
    anything = pending.measure is None and draft.measure != "other"
    same_measure = anything or pending.measure == draft.measure or goes_on
    same_commodity = (
        pending.commodity is None
        or related(pending.commodity, draft.commodity)
        or (age == 1 and draft.commodity in GENERAL)
        or (age == 1 and _is_product_of(draft, pending))
    )
    same_period = (
        pending.period is None
        or draft.period is None
        or (pending.period.start == draft.period.start and pending.period.end == draft.period.end)
    )
    same_entity = pending.entity is None or draft.entity is None or pending.entity == draft.entity
    return same_measure and same_commodity and same_period and same_entity


# "Came first with 118 tons, but it fell 11 per cent, followed by Tarn with 112": of what "it" made.
_BUT_IT = re.compile(
    r"[^,;]{0,80},? (?:but|though|although|yet) (?:it|they)\b(?: (?:had|has|also|still|itself))?"
    r" (?:fell|rose|grew|dropped|slipped|declined|gained|lost|increased|decreased|shrank|climbed|was|were) [^,;]*"
)


def take_turned(mains: Sequence[Draft], free: list[Change]) -> None:
    """Gives each news value the change that "but it" tells of it; what is given is free no more."""
    for draft in mains:
        if not free or draft.change is not None:
            continue
        turn = _BUT_IT.match(draft.view.lower, draft.amount.tail, draft.view.end)
        told = next((change for change in free if turn and turn.start() < change.start < turn.end()), None)
        if told is not None:
            draft.change = told
            free.remove(told)
