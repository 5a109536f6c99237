"""Amounts in a bracket behind the time that the news is compared with: "up 6 percent on the third quarter (5 tons)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crawler.figures.drafts import Draft

_YEAR = 12


def date_by_time_ahead(drafts: Sequence[Draft]) -> None:
    """An amount alone in the bracket of a time gone by is of that time."""
    for news, draft in pairwise(drafts):
        lower, amount = draft.view.lower, draft.amount
        if not lower.endswith(" (", 0, amount.start) or not lower.startswith(")", amount.tail):
            continue
        back = [mention for mention in draft.context.timed if mention.role == "back"]
        told = next((mention.period for mention in back if mention.end == amount.start - 2), None)
        if told is None or news.amount.unit != amount.unit:
            continue
        # "In the fourth quarter of 2024, up on the third quarter (5 tons)", told a year later.
        late = news.period is not None and told.start >= news.period.start
        draft.role, draft.period = "comparison", told.moved(-_YEAR) if late else told
