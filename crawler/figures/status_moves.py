"""Where a move that is still to come ends: "will grow from 5 to 7 tons"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.status_cues import ACTUAL, MOVED
from crawler.figures.status_stock_cues import GROWTH


def ends_a_move(draft: Draft, before: Draft) -> bool:
    """ "Will grow from 5 to 7 tons", "A can grow to 15 million tons, B to 10 million"."""
    between = draft.before()
    if between.strip() == "to" and (_is_to_grow(before) or before.said_before(_SEEN_TO_RISE)):
        return True
    if ACTUAL.search(between) or MOVED.search(between):
        return False
    return before.status == "planned" and _GAPPED.fullmatch(between) is not None


def _is_to_grow(before: Draft) -> bool:
    """ "Will go from 5 to 7 tons": whether what a move starts from tells that it is still to come."""
    return before.status == "planned" or (
        before.measure == "capacity" and GROWTH.search(before.before() + before.after()) is not None
    )


# "Expects exports to rise from 905 million tons in 2024-25 to 922 million".
_SEEN_TO_RISE = Cue(
    r"\b(?:expect|(?<!has )(?<!have )(?<!had )see|forecast|predict|project|plan|aim|target|tip|estimate|anticipat|set"
    r"|due|like|will|would|should|may|could|might)\w*\b[^;]{0,90}?\b(?:rise|increase|grow|climb|expand|fall|drop|decline"
    r"|decrease|ease|slip|shrink|jump|surge|go|rising|growing|falling|lift|raise|boost|cut|reduce)\b [^;\d]{0,40}?from"
    r" (?:(?:about|around|some) )?$"
)

# "Kalinganagar can grow to 15 million tons, Angul to 10 million".
_GAPPED = re.compile(
    r"[ ,]*(?:and |while )?(?:the )?(?!compared|relative|equal|similar|equivalent)[a-z]"
    r"[\w'-]*(?: [\w'-]+){0,3} to (?:about |around |some |nearly |over )?"
)
