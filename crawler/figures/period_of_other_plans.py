"""The time of a plan that takes the place of another one, told with that one."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_comparisons import distance
from crawler.figures.period_context import Timed
from crawler.figures.period_own import is_own
from storage.periods import Period

# "Raised its 2024 outlook from 22.4 million pounds to as much as 23.1 million".
_TO_THE_NEW = re.compile(
    r"to (?:(?:about|around|some|nearly|over|as much as|up to|between|a|at least|new) )*"
)


def from_another_plan(
    draft: Draft, drafts: list[Draft], index: int, told: list[Timed], memory: Memory
) -> Period | None:
    """The period told with the plan that a plan takes the place of."""
    old = drafts[index - 1] if index else None
    if old is None or (old.role, old.status) != ("comparison", "planned"):
        return None
    if not _TO_THE_NEW.fullmatch(draft.before().lstrip()):
        return None
    own = [mention for mention in told if mention.role == "main" and is_own(old, mention, memory)]
    return min(own, key=lambda mention: distance(old, mention)).period if own else None
