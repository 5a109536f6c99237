"""Where a move that is still to come ends: "will grow from 5 to 7 tons"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.status_cues import ACTUAL, MOVED
from crawler.figures.status_stock_cues import GROWTH

_TO = re.compile(r" *to (?:(?:about|around|some|nearly|almost|over) )*")


def ends_a_move(draft: Draft, before: Draft) -> bool:
    """ "Will grow from 5 to 7 tons", "A can grow to 15 million tons, B to 10 million"."""
    between = draft.before()
    if _TO.fullmatch(between) and (_is_to_grow(before) or before.said_before(_SEEN_TO_RISE)):
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

# "From 5 tons of zinc a year to 7", and "to 7 tons will reach", as languages say it whose verbs come last.
_TO_A_LEVEL = re.compile(
    r"(?: of [a-z][a-z -]{1,30})?(?: (?:a|per) year| annually)? to (?:(?:about|around|some|over) )*\d"
)
_WILL_BEHIND = re.compile(r" to [^;,:]{3,60} will (?:reach|rise|increase|grow|fall)\b")
_FROM = Cue(r"\b(?:going|rising|falling) from (?:(?:about|around|some) )?$")
_OF_A_PLAN = re.compile(
    r"\b(?:guidance|forecast|target|plan|estimate|outlook|projection|budget|quota)s?\b"
    r"(?:[^;]{0,50}|[^;]{0,100}\bwas (?:cut|raised|lowered|revised) from )$"
)


def starts_a_move(draft: Draft) -> bool:
    """ "Will grow from 5 to 7 tons": the 5 are as it is now, unless a plan is what is moved."""
    lower, tail = draft.view.lower, draft.amount.tail
    if not _TO_A_LEVEL.match(lower, tail) or _OF_A_PLAN.search(draft.before()):
        return False
    if draft.said_before(_SEEN_TO_RISE) is not None:
        return True
    return draft.said_before(_FROM) is not None and _WILL_BEHIND.match(lower, tail) is not None


# "Kalinganagar can grow to 15 million tons, Angul to 10 million".
_GAPPED = re.compile(
    r"[ ,]*(?:and |while )?(?:the )?(?!compared|relative|equal|similar|equivalent)[a-z]"
    r"[\w'-]*(?: [\w'-]+){0,3} to (?:about |around |some |nearly |over )?"
)
