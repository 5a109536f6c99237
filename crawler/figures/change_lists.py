"""Lists of per cents told after, or before, lists of amounts: "5 and 7 tons, up 4% and down 2%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from crawler.figures.changes import Change
from crawler.figures.drafts import Draft

_ROUNDING = Decimal(1)
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
        if last is not None and (same or _JOINT.fullmatch(lower, last.end, change.start)):
            grouped[-1].append(change)
        else:
            grouped.append([change])
    return grouped


def give_listed(drafts: Sequence[Draft], changes: Sequence[Change], lower: str) -> bool:
    """Gives news values the changes of the one run that is as long as they are many; whether there is one.

    In the sentence of the amounts a run must stand apart from them: behind the last or before the first.
    """
    if len(drafts) < 2:
        return False
    runs = [run for run in change_runs(lower, changes) if len(run) == len(drafts)]
    if len(runs) != 1 or not _stands_apart(runs[0], drafts):
        return False
    for draft, change in zip(drafts, runs[0], strict=True):
        draft.change, draft.basis = change, change.basis or "yoy"
    return True


def _stands_apart(run: Sequence[Change], drafts: Sequence[Draft]) -> bool:
    if run[0].start < drafts[0].view.start or run[0].start >= drafts[-1].view.end:
        return True
    return run[0].start >= drafts[-1].amount.end or run[-1].end <= drafts[0].amount.start


def is_change_between(earlier: Draft, later: Draft, change: Change) -> bool:
    """Whether a per cent is the one by which two values of one series differ, within a rounding."""
    old, new = earlier.amount.value, later.amount.value
    if not old or not new or earlier.amount.unit != later.amount.unit:
        return False
    if earlier.period is None or later.period is None or earlier.period.end >= later.period.end:
        return False
    return abs((new / old - 1) * 100 - change.percent) <= _ROUNDING
