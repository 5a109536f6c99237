"""An amount beside the plan that it answers: what was got of it, and the plan in whose place it came."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.status_cues import BY_DOING

_SET = r"(?:envisaged|planned|foreseen|budgeted|targeted|projected|scheduled|forecast|expected|promised|set|asked for)"
_OF_THE = r"\b(?:out )?of (?:the|its|their|an?) (?:(?:about|around|some|nearly|over) )*$"
# "Of the 15 million tons envisaged, 7 million came out of the ground, and of the 12,000 ounces, 9,000".
_GOT_OF_IT = re.compile(
    rf"(?:(?: of [a-z -]{{2,30}})? {_SET}\b[^;.\d]{{0,40}}(?:20\d\d)?|(?: of [a-z -]{{2,30}})?), "
    r"(?:(?:only|just|no more than|about|some|nearly|over|it|they|got|had) )*"
)
# "64% of the 1.3 million tons planned for 2020, or 830,000 tons".
_SHARE_OF_PLAN = re.compile(r"(?:%|per ?cent|pct|half|thirds?|quarters?|fifths?) of (?:the|its|their) $")
_THAT_IS = re.compile(
    rf"(?: of [a-z -]{{2,30}})? {_SET}\b[^;.\d]{{0,40}}(?:20\d\d)?,? (?:or|that is|namely|i\.e\.|at|with|reaching)"
    r" (?:(?:only|just|about|some|nearly|over) )*"
)


def is_got_of_a_plan(draft: Draft, before: Draft) -> bool:
    """Whether an amount is what was got of the planned one before it."""
    if before.status != "planned":
        return False
    lower, gap = draft.view.lower, (before.amount.tail, draft.amount.start)
    ahead = lower[max(0, before.amount.start - _AHEAD_OF_PLAN) : before.amount.start]
    if re.search(_OF_THE, ahead) and _GOT_OF_IT.fullmatch(lower, *gap):
        return True
    return _SHARE_OF_PLAN.search(ahead) is not None and _THAT_IS.fullmatch(lower, *gap) is not None


# Characters before a planned amount within which "of the" stands.
_AHEAD_OF_PLAN = 40
_AND_OF_THE = re.compile(rf",? and {_OF_THE}".replace(r"\b", ""))


def is_next_of_plans(draft: Draft) -> bool:
    """ "And of the 12,000 ounces, 9,000", where the sentence began with such a plan."""
    lower, start = draft.view.lower, draft.view.start
    opens = lower.startswith(("of the ", "of its ", "out of the ", "of an ", "of a "), start)
    return opens and bool(draft.view.planned) and _AND_OF_THE.search(draft.before()) is not None


# "A target of 900,000 tons, which was lowered from 950,000 tons in June".
_WAS_REVISED = re.compile(
    r"(?: of [a-z -]{2,30})?,? (?:which (?:it |they |he |the [a-z]+ )?(?:(?:was|were|had|has|had been|has been) )?)?"
    r"(?:lowered|raised|cut|lifted|revised|trimmed|reduced|increased)(?: (?:down|up|upwards?|downwards?))? from "
    r"(?:(?:about|around|some|nearly|over) )*"
)


def was_the_plan(draft: Draft, before: Draft) -> bool:
    """Whether an amount is the plan in whose place the one before it came."""
    gap = (before.amount.tail, draft.amount.start)
    return before.status == "planned" and _WAS_REVISED.fullmatch(draft.view.lower, *gap) is not None


# "Lowered its outlook to 140,000 tons, after a wall failure cut third-quarter output by a fifth to 29,300".
_MADE_SO = Cue(
    r"\b(?:after|since|because|as) [^;:]{3,80}? (?:cut|reduced|pushed|brought|dragged|lowered|slashed|knocked|trimmed"
    r"|limited|lifted|held|kept|raised|curbed|dented) [^;:]{0,60}?(?:output|production|sales|shipments|exports"
    r"|deliveries|tonnage)\b[^;:]{0,40}? (?:to|at) (?:(?:only|just|about|around|some|nearly|over) )?$"
)


# "Was 3 percent above the plan, and had reached 5 tons in the same period of last year".
_AND_HAD_BEEN = Cue(
    r", and (?:it )?had (?:been|reached|come to|stood at|totall?ed|amounted to) (?:(?:about|some|nearly|over) )*$"
)


# "Met its guidance with gold output of 5 ounces, the upper end of the range, and copper output of 4 tons".
_AND_OUTPUT = Cue(
    r"\band (?:[a-z-]+ ){0,3}(?:production|output|sales|shipments|exports) (?:of|at) (?:(?:about|some|nearly|over) )*$"
)


def _is_done_too(draft: Draft) -> bool:
    """Whether an amount goes on with what a plan was met with."""
    view = draft.view
    ahead = [amount.start for amount in view.amounts if amount.end <= draft.amount.start]
    return draft.said_before(_AND_OUTPUT) is not None and any(
        view.told(BY_DOING, view.start, start) for start in ahead
    )


def is_made_so(draft: Draft) -> bool:
    """Whether an amount is what something that has happened brought it to, in a sentence about a plan, or an earlier
    value told beside how the plan was met.
    """
    if draft.role == "comparison" and draft.said_before(_AND_HAD_BEEN):
        return True
    if _is_done_too(draft):
        return True
    made = draft.view.told(_MADE_SO, draft.view.start, draft.amount.start)
    return made is not None and not any(
        made.start() <= mark.start < draft.amount.start for mark in draft.view.planned
    )
