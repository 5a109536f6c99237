"""By how much something moved: "stocks fell 3,500 tons to 120,000", where no "by" says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crawler.figures.cues import Cue

if TYPE_CHECKING:  # drafts hold amounts, and amounts ask about moves
    from crawler.figures.drafts import Draft

_ABOUT = (
    r"(?:(?:about|around|some|nearly|almost|over|just|only|roughly|approximately|an?|another|further|additional|net"
    r"|whopping|modest|mere|massive|hefty|more than|less than|as much as) )*"
)
_VERBS = (
    r"(?:rose|fell|grew|dropped|declined|jumped|climbed|slid|slipped|shrank|plunged|plummeted|slumped|tumbled|soared"
    r"|surged|dipped|leapt|leaped|sank|swelled|ballooned|dwindled|contracted"
    r"|(?:have|has|had) (?:\w+ly )?(?:risen|fallen|grown|dropped|declined|jumped|climbed|shrunk|plunged|slumped"
    r"|increased|decreased)"
    r"|rising|falling|growing|dropping|declining|climbing|jumping|edged (?:up|down)|inched (?:up|down)"
    r"|crept up|(?:went|gone|ticked|came) (?:up|down)"
    # "Increased 5 tons" of itself; "it increased exports" has what it increased between.
    r"|increased|decreased|advanced)"
)
_MOVED = Cue(rf"\b{_VERBS} {_ABOUT}$")
_MOVED_BEFORE = re.compile(rf"\b(?:{_VERBS}|(?:up|down)) {_ABOUT}$", re.IGNORECASE)
_UP = Cue(r"\b(?:is|was|were|are) (?:up|down) (?:(?:about|some|nearly|over) )?$")
# "Down 2,000 tons or 0.2%", "fell 2.3% or 19 million tons to"; "made up 2,000 tons over the same time" is no move.
_MOVE_BEFORE = Cue(
    r"\b(?:(?<!made )(?<!makes )up|down|rose|fell|grew|dropped|declined|rising|falling) (?:by )?"
    r"(?:(?:about|some|nearly|over) )?$"
)
_OR_PERCENT = re.compile(r",? (?:or|\() ?[-+]?[\d.]+ ?(?:%|per ?cent)")


def is_a_move(draft: Draft, after: str) -> bool:
    """Whether an amount is by how much something moved, and not what it moved to."""
    if draft.said_before(_UP) or draft.said_before(_MOVED):
        return True
    return draft.said_before(_MOVE_BEFORE) is not None and (
        _OR_PERCENT.match(after) is not None or _moves_from(draft)
    )


def begins_with_a_move(before: str) -> bool:
    """Whether what stands before "5 tons to 120 tons" says that the first is the move: "rose 5 tons to 120"."""
    return _MOVED_BEFORE.search(before) is not None


def _moves_from(draft: Draft) -> bool:
    """ "33,900 tons, up 400 tons from 33,500": a move that is small beside what it started from; "from March"."""
    value, tail = draft.amount.value, draft.amount.tail
    if _FROM_TIME.match(draft.view.lower, tail):
        return True
    ahead = next((amount for amount in draft.view.amounts if amount.start >= tail), None)
    if value is None or ahead is None or ahead.value is None or ahead.dimension != draft.amount.dimension:
        return False
    return _FROM.match(draft.view.lower, tail) is not None and value * _SMALL < ahead.value


# How many times a move is less than what it started from.
_SMALL = 2
_FROM = re.compile(r" (?:from|compared (?:with|to)|against|versus|on) ")
_FROM_TIME = re.compile(
    r",? (?:year[- ]on[- ]year|yoy|y/y|y-o-y|quarter[- ]on[- ]quarter|qoq|q/q|q-o-q|month[- ]on[- ]month|mom|m/m|m-o-m"
    r"|week[- ]on[- ]week|on[- ]year|on[- ]month)\b"
    r"| (?:from|since|compared (?:with|to)|over|on) (?:the )?(?:same|previous|prior|preceding|last"
    r"|(?:a )?(?:year|month|week|quarter|decade)\b|beginning|start|end of|first|second|third|fourth|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|q[1-4]\b|(?:19|20)\d\d\b(?! ?tons))"
)
