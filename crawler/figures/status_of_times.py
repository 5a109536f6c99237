"""Planned or done by the time that an amount is of, before or after the article's day."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import FLOWS, STOCKS
from crawler.figures.status_plans import is_ahead


def turn_to_plans(drafts: list[Draft], anchor: date | None) -> None:
    """What is of a time after the article's day, or of one that is not over, is planned."""
    for draft in drafts:
        if anchor is None or draft.period is None or draft.measure in STOCKS:
            continue
        if is_ahead(draft, anchor) or (draft.measure in FLOWS and draft.period.start > anchor):
            draft.status = "planned"
    for left, draft in pairwise(drafts):
        if anchor is not None and _is_told_of_before(left, draft, anchor):
            draft.status = "actual"


# "Is forecast at 1.1 million ounces in 2022 (2021: 1.05 million ounces)": what was made before, in a bracket.
_OPENS_BRACKET = re.compile(
    r"[^()\d]{0,30}(?:(?:19|20)\d\d)?[^()\d]{0,12}\((?:in |last year|actual|20\d\d|fy|[: ])*"
    r"(?:about |around |some |nearly |over )?|; ?(?:in |20\d\d|actual|[: ])*"
)


def _is_told_of_before(left: Draft, draft: Draft, anchor: date) -> bool:
    if draft.status != "planned" or draft.period is None or left.period is None:
        return False
    lower = draft.view.lower
    return (
        draft.period.end < min(anchor, left.period.start)
        and _OPENS_BRACKET.fullmatch(lower, left.amount.tail, draft.amount.start) is not None
        and not any(
            mark.start > left.amount.tail for mark in draft.view.planned if mark.end < draft.amount.start
        )
    )
