"""Lists of per cents told after, or before, lists of amounts: "5 and 7 tons, up 4% and down 2%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crawler.figures.change_fit import misfit
from crawler.figures.changes import Change
from crawler.figures.drafts import Draft

_WORTH = re.compile(r"\b(?:worth|valued at|(?:with|at) a value of|for a revenue of|value)\b")
_JOINT = re.compile(
    r"(?: (?:yoy|y/y|year on year|year-on-year))?,?(?: (?:and|or|by|of|up|down|a|an|in|rises?|falls?"
    r"|increases?"
    r"|decreases?|drops?|declines?|gains?|growth|respectively|rose|fell|grew))* ?[+-]?"
)


def change_runs(lower: str, changes: Sequence[Change]) -> list[list[Change]]:
    """Changes grouped where only commas, "and" and words of direction stand between neighbours."""
    grouped: list[list[Change]] = []
    for change in changes:
        last = grouped[-1][-1] if grouped else None
        same = last is not None and last.start == change.start
        if last is not None and not same and _is_of_another_base(last, change):
            grouped.append([change])
        elif last is not None and (same or _JOINT.fullmatch(lower, last.end, change.start)):
            grouped[-1].append(change)
        else:
            grouped.append([change])
    return grouped


def _is_of_another_base(left: Change, right: Change) -> bool:
    """ "Fell 2.4% Y/Y and 7.8% Q/Q to 5 tons": two changes of one value."""
    return None not in (left.basis, right.basis) and left.basis != right.basis


def give_listed(drafts: Sequence[Draft], changes: Sequence[Change], lower: str) -> list[Change]:
    """Gives news values the changes of runs as long as the lists of values; returns the changes given.

    A run behind values is of as many of them as stand before it since the last change; one ahead of all of
    them, or in a sentence of its own, is of all.
    """
    given: list[Change] = []
    if _is_parallel(drafts, changes, lower):
        for draft, change in zip(drafts, changes, strict=True):
            draft.change, draft.basis = change, change.basis or "yoy"
        return list(changes)
    for run in change_runs(lower, changes):
        owners = _owners(run, drafts, changes, lower) if len(run) > 1 else []
        for draft, change in zip(owners, run, strict=False):
            draft.change, draft.basis = change, change.basis or "yoy"
        given += run if owners else []
    return given


def _is_parallel(drafts: Sequence[Draft], changes: Sequence[Change], lower: str) -> bool:
    """ "Copper rose 2% and zinc 3%, reaching 5 and 7 tons respectively": as many changes as values, apart."""
    if len(drafts) < 2 or len(changes) != len(drafts):
        return False
    first, last = drafts[0].amount.start, drafts[-1].amount.end
    apart = changes[-1].end <= first or changes[0].start >= last
    return apart and "respectively" in lower[drafts[0].view.start : drafts[0].view.end]


def _owners(
    run: Sequence[Change], drafts: Sequence[Draft], changes: Sequence[Change], lower: str
) -> Sequence[Draft]:
    if reached := _reached(run, drafts, lower):
        return reached
    apart = not drafts or not drafts[0].view.start <= run[0].start < drafts[0].view.end
    if apart or run[-1].end <= min((draft.amount.start for draft in drafts), default=0):
        return drafts if len(drafts) == len(run) else []
    last = max((change.end for change in changes if change.end <= run[0].start), default=0)
    before = [draft for draft in drafts if last <= draft.amount.start < run[0].start]
    if any(run[0].start < draft.amount.start < run[-1].start for draft in drafts):
        return []
    if len(before) == 1 and len(run) == 2 and _WORTH.search(lower, before[0].amount.tail, run[0].start):
        # "2 million tons worth $3 million, 5 and 9 per cent more respectively".
        return before
    return (
        before[-len(run) :]
        if len(before) >= len(run) and (len(before) == len(run) or _is_list(before, run, lower))
        else []
    )


_REACHING = re.compile(
    r",? ?(?:respectively,? )?(?:to|reaching|and reached) (?:about |around |nearly |some )?"
)
_BESIDE = re.compile(r"(?:,| and| and about)* ?")


def _reached(run: Sequence[Change], drafts: Sequence[Draft], lower: str) -> Sequence[Draft]:
    """ "A and B rose by 3 and 4 per cent to 7 and 8 tons, and C to 2": the list behind the run, as long as it."""
    behind = [draft for draft in drafts if draft.amount.start >= run[-1].end][: len(run)]
    if len(behind) < len(run) or not _REACHING.fullmatch(lower, run[-1].end, behind[0].amount.start):
        return []
    joined = all(
        _BESIDE.fullmatch(lower, one.amount.tail, other.amount.start) for one, other in pairwise(behind)
    )
    return behind if joined else []


def _is_list(before: Sequence[Draft], run: Sequence[Change], lower: str) -> bool:
    return "respectively" in lower[before[-1].amount.tail : run[-1].end + 40]


def is_change_between(earlier: Draft, later: Draft, change: Change) -> bool:
    """Whether a per cent is the one by which two values of one series differ, within a rounding."""
    if earlier.period is None or later.period is None or earlier.period.end >= later.period.end:
        return False
    return misfit(later, earlier, change) is not None
