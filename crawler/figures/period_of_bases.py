"""Earlier values told together, and behind them when each was: "against 578 tons and 470 tons in the preceding month
and in the corresponding month of 2020, respectively".
"""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import runs
from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed

# What stands between two times of the list, and ahead of the first.
_BETWEEN = re.compile(r",? ?(?:and|or)? ?(?:(?:in|for|during|over|of) )?(?:the )?")
_AHEAD = re.compile(r"(?: of [a-z -]{2,30})? (?:(?:in|for|during|over|of) )?(?:the )?")


def date_bases_in_turn(drafts: list[Draft], timed: list[Timed]) -> None:
    """Gives such values the times in their order, where there are as many."""
    bases = {draft.amount.start: draft for draft in drafts if draft.role == "comparison"}
    lower = drafts[0].view.lower if drafts else ""
    for run in runs(lower, [draft.amount for draft in bases.values()]):
        behind = [mention for mention in timed if mention.start >= run[-1].tail][: len(run)]
        if len(run) < 2 or len(behind) < len(run) or any(mention.period is None for mention in behind):
            continue
        joined = all(_BETWEEN.fullmatch(lower, left.end, right.start) for left, right in pairwise(behind))
        if joined and _AHEAD.fullmatch(lower, run[-1].tail, behind[0].start):
            for amount, mention in zip(run, behind, strict=True):
                bases[amount.start].period = mention.period
