"""Changes that share a bracket with their amount: "South Korea (+6.2%, 5.9 Mt) and India (+1.7%, 7 Mt)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.changes import Change
from crawler.figures.drafts import Draft

# No "from": "up 2% from 98 tons" is not of the 98 tons.
_BESIDE = re.compile(r"(?: (?:yoy|y/y|year-on-year|year on year))?[,;] (?:to |at )?")


def give_bracketed(drafts: Sequence[Draft], free: Sequence[Change], lower: str) -> list[Change]:
    """Gives news values the one change in front of them in their bracket; returns the changes given."""
    given: list[Change] = []
    for draft in drafts:
        opening = lower.rfind("(", draft.view.start, draft.amount.start)
        if draft.change is not None or opening < 0 or ")" in lower[opening : draft.amount.start]:
            continue
        ahead = [
            change
            for change in free
            if opening < change.start and _BESIDE.fullmatch(lower, change.end, draft.amount.start)
        ]
        if len(ahead) == 1:
            draft.change = ahead[0]
            given.append(ahead[0])
    return given
