"""By how much a plan was beaten or missed: "5 tons were made; the target of 4 tons was exceeded by 3 per cent"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.drafts import Draft

_BEATEN = re.compile(
    r"(?: of [a-z -]{2,30})?(?: for [^,;.\d]{2,30})?(?: ?: (?:the |its |that |this )?(?:plan|target|goal|programme"
    r"|budget|quota|forecast))? (?:was|were|is|are|(?:has|have) (?:[a-z]+ )?been) (?:[a-z]+ ){0,2}?"
    r"(?:exceeded|surpassed|beaten|topped|outdone|missed|undershot)\b"
)
# "Made 5 tons, 6 per cent short of its plan of 5.3 but 2 per cent more than in the year before": of what was made.
_BESIDE_ITS_PLAN = re.compile(
    r"\b(?:short of|above|below|under|over|beyond|behind|ahead of|against|than|beat|missed) (?:its|the|their|an?) "
    r"(?:[a-z]+ ){0,2}?(?:plan|budget|target|goal|guidance|forecast|quota) of (?:(?:about|some|nearly|over) )*$"
)
_BUT_MORE = re.compile(
    r"(?: of [a-z -]{2,30})?,? (?:but|yet|and|though|although|while)(?: still| also)? "
    r"(?:(?:about|some|nearly|up|down|was|it was|it is) )*"
)
# Characters between that and its per cent.
_NEAR = 40


def give_to_what_beat_them(drafts: Sequence[Draft], before: Sequence[Draft]) -> None:
    """Gives what was done, in the sentence or just before it, the change that is told behind its plan."""
    for draft in drafts:
        if draft.status != "planned" or draft.change is None:
            continue
        beaten = _is_beaten_by(draft)
        if not (beaten or _goes_on_with_what_was_done(draft)):
            continue
        done = (other for other in (*drafts, *before) if _is_what_was_done(other, draft))
        if (actual := next(done, None)) is not None:
            actual.change, actual.basis = draft.change, "plan" if beaten else draft.basis
            draft.change = draft.basis = None


def _goes_on_with_what_was_done(draft: Draft) -> bool:
    told = draft.change is not None and _BUT_MORE.fullmatch(
        draft.view.lower, draft.amount.tail, draft.change.start
    )
    return (
        bool(told)
        and _BESIDE_ITS_PLAN.search(draft.view.lower, draft.view.start, draft.amount.start) is not None
    )


def _is_beaten_by(draft: Draft) -> bool:
    told = _BEATEN.match(draft.view.lower, draft.amount.tail, draft.view.end)
    return told is not None and draft.change is not None and 0 <= draft.change.end - told.end() < _NEAR


def _is_what_was_done(other: Draft, plan: Draft) -> bool:
    alike = (other.measure, other.commodity, other.entity) == (plan.measure, plan.commodity, plan.entity)
    return alike and other.status == "actual" and other.role == "main" and other.change is None
