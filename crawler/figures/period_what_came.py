"""When a plan was for, where its sentence tells what came of it: "had planned 5 tons in October but made only 4"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed

# "In October it had planned to make 5 tons but made only 4": both in that month; but "in May it said it would".
_BUT_MADE = re.compile(
    r"[^;.\d]{0,60},? (?:but|yet|although|though|however),? (?:(?:it|they|only|just|eventually|in the end) )*"
    r"(?:made|produced|mined|sold|shipped|exported|managed|achieved|reached|delivered|turned out|\d)"
)
_TOLD = re.compile(
    r"\b(?:said|told|announced|forecast|guided|predicted|estimated|expected|talked|spoken|spoke)\b"
)


def is_of_what_came(draft: Draft, mention: Timed) -> bool:
    """Whether a time is that of a plan and of what came of it, not when the plan was told."""
    lower = draft.view.lower
    if _BUT_MADE.match(lower, draft.amount.tail, draft.view.end) is None:
        return False
    return mention.start > draft.amount.start or not _TOLD.search(lower, mention.end, draft.amount.start)
