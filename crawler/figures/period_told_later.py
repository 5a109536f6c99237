"""News values told before any period: they are of the one that the article turns out to be about."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_plans import TIMELESS


def complete_periods(drafts: list[Draft], memory: Memory) -> None:
    """News values told before any period are of the one that the article turns out to be about."""
    if memory.lead_period is None:
        return
    for draft in drafts:
        if (
            draft.period is None
            and not draft.habitual
            and draft.amount.unit != "t/day"
            and draft.measure not in TIMELESS
            and draft.role == "main"
            and draft.status == "actual"
        ):
            draft.period = memory.lead_period
            draft.doubts["period told later"] = 0.8
    for news, base in pairwise(drafts):
        if "period told later" in news.doubts and _is_bare_base(base, news):
            base.period = memory.lead_period.moved(-12)  # "made 7.59 tons (7.55 tons)"


_IN_BRACKET = re.compile(r" ?\((?:about |around )?")


def _is_bare_base(base: Draft, news: Draft) -> bool:
    """Whether an amount without a period stands in the bracket right behind another."""
    if base.view is not news.view or base.role != "comparison" or base.period is not None:
        return False
    return _IN_BRACKET.fullmatch(base.view.lower, news.amount.tail, base.amount.start) is not None
