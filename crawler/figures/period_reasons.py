"""Times told of what made an amount so, which are no times of the amount."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.period_context import Timed
from crawler.figures.period_relations import holds
from storage.periods import Period, length

# "To 9 million tons, as storms hit the port in July": when the reason was.
_REASON = Cue(
    r"(?:,? (?:because|since|after|when|once|following|owing to|due to|thanks to|despite|amid|on account of)"
    r"|, (?:as|with)) (?!much )"
)


# "Back at work following the failure of its wall in November, it made 37 tons".
_REASON_AHEAD = re.compile(
    r"\b(?:following|owing to|due to|because of|in the wake of|thanks to|despite|since (?:the|its)"
    r"|after (?:the|its|an?))"
    r" (?:[a-z'-]+ ){1,10}$"
)


# "Below that of last year because of the power cuts in summer".
_WHY = re.compile(
    r"\b(?:because of|owing to|due to|despite|in spite of|amid|thanks to|in the wake of|on account of)"
    r" (?:[a-z'-]+ ){1,8}$"
)


# "Attributing the growth to 600 wagons which joined the fleet in spring".
_ATTRIBUTED = re.compile(
    r"\b(?:attribut(?:ed|es|ing)|ascrib(?:ed|es|ing)|blam(?:ed|es|ing)|credit(?:ed|s|ing)|put(?:s|ting)?"
    r" (?:it|this|that|the [a-z]+) down to)\b[^;.]{3,120}$"
)


def tells_why(text: str, start: int, at: int) -> bool:
    """Whether a time at a place of a sentence is only that of what made something so."""
    if _WHY.search(text, max(start, at - 80), at) is not None:
        return True
    return _ATTRIBUTED.search(text, max(start, at - 140), at) is not None


# "35,000 ounces in the first half, 19,000 of it in the second quarter, against 32,000 in the same period of 2024".
_OF_IT = re.compile(
    r"\b(?:including|of which|of (?:it|them|that|this|these))\b(?:[^;.]|\.\d){0,50}? (?:in|during|over|for) (?:the )?$"
)


def tells_a_part(text: str, start: int, at: int) -> bool:
    """Whether a time at a place of a sentence is only that of a part of the amount before it."""
    return _OF_IT.search(text, max(start, at - 90), at) is not None


def is_of_reason(draft: Draft, mention: Timed) -> bool:
    """Whether a mention is of what made the amount so, and not of the amount."""
    ahead = draft.view.lower[max(draft.view.start, mention.start - 80) : mention.start]
    if mention.end <= draft.amount.start and _REASON_AHEAD.search(ahead):
        return True
    reason = draft.view.told(_REASON, draft.amount.tail, max(draft.amount.tail, mention.start))
    return reason is not None and reason.end() < mention.start


# "Exported 11 million tons before the authorities halted shipments in October": when it came to an end.
_CAME_TO_AN_END = Cue(
    r",? before (?:the |its |their )?(?:[a-z'-]+ ){1,3}?(?:halted|suspended|stopped|banned|closed|shut|ceased|paused"
    r"|revoked|withdrew)\b[^;,.\d]{0,60}$"
)


def is_of_its_end(draft: Draft, mention: Timed) -> bool:
    """Whether a mention behind an amount is only of what put an end to what was done."""
    if mention.start < draft.amount.tail or draft.view.cues & _CAME_TO_AN_END.bit == 0:
        return False
    return _CAME_TO_AN_END.search(draft.view.lower, draft.amount.tail, mention.start) is not None


# "Sank to 8 tons on account of a difficult first half": what a time was like is why, and not when.
_MADE_IT_SO = re.compile(
    r"\b(?:owing to|due to|because of|in the wake of|thanks to|despite|on account of|after|following|reflecting"
    r"|hit by|hurt by|helped by|on the back of|as a result of|in spite of) (?:an?|the|its|their) (?:[a-z]+ly )?"
    r"(?:difficult|weak|weaker|slow|slower|poor|bad|tough|hard|strong|stronger|good|better|disappointing|soft|softer"
    r"|wet|dry|rainy|cold|harsh|severe|mild|lacklustre|lackluster|quiet|sluggish|excellent|solid|robust|challenging"
    r"|record|troubled|dismal|dreadful|excellent|busy|torrid|stormy|strike-hit|flood-hit|disrupted|flat|subdued"
    r"|muted|brisk|healthy|firm|lean|volatile|turbulent|bumper)(?: (?:second|first|third|final|opening|closing))? $"
)


def made_it_so(draft: Draft, mention: Timed) -> bool:
    """Whether a time behind the first amount of a sentence is told only as what made it so."""
    if draft.status != "actual" or mention.start < draft.amount.tail:
        return False
    ahead = draft.view.lower[max(draft.amount.tail, mention.start - 80) : mention.start]
    return _MADE_IT_SO.search(ahead) is not None


# "The fall to 5 tons by limits on power that mills had to observe between June and September".
_HINDRANCE = Cue(
    r"\b(?:limits on|restrictions|power cuts|blackouts|outages|shortages|curbs|rationing|repairs|maintenance|overhauls?"
    r"|strikes?|floods|storms|rains?|lockdowns?|blockades?|protests|landslides?|derailments?|cyclones?|fires?"
    r"|accidents?|breakdowns?|switched off|shut down|stood still|stood idle|lay idle|halted)\b"
)


# "It had been told to produce 650,000 tons and missed the mark because of a strike in autumn".
_NOT_MET = Cue(
    r"\b(?:missed|fell short|failed|could not|was not|were not|did not)\b"
    r"|, but (?:the|its|their|some|one|two|three) (?:[a-z-]+ ){1,3}(?:was|were|stood|lay|had) "
)


def is_of_hindrance(drafts: list[Draft], mention: Timed) -> bool:
    """Whether a time behind the amounts is told of what hindered their makers."""
    last = drafts[-1]
    if mention.start < last.amount.tail:
        return False
    if last.status != "actual" and not last.view.told(_NOT_MET, last.amount.tail, mention.start):
        return False
    return last.view.told(_HINDRANCE, last.amount.tail, mention.start) is not None


# "2% less than in Q2, as a shaft was relined in August": a clause of its own.
_AS_CLAUSE = re.compile(
    r",? (?:as|because|since|after|when|once) (?:[a-z'-]+ ){1,10}(?:in|during|through|since) (?:the )?$"
)
# "Fell to 30,600 tons due to the lower grade of the ore that it has had to treat this year", "despite a halt of 15 days
# in May".
_DUE_TO = re.compile(
    r",? (?:due to|owing to|because of|thanks to|on account of|amid|despite|in spite of)"
    r" (?:[^,;.\d]|\d\d?[ -](?=day|week)){3,90}$"
)


# "Doubled to 128 tons after buyers had stayed away for most of 2022".
_HAD_BEEN = re.compile(
    r",? (?:after|as|because|since|when|while|though|although) [a-z' -]{2,60}? had (?:[a-z'-]+ ){1,6}"
    r"(?:for|in|during|through|over|since)(?: (?:most|much|part|all|half) of)?(?: the)? $"
)


def is_of_part(draft: Draft, mention: Timed, news: Period | None) -> bool:
    """Whether a time behind an amount is a part of the one spoken of, or holds it, told in the clause of a reason."""
    period = mention.period
    if draft.status != "actual" or draft.role != "main" or mention.start < draft.amount.tail:
        return False
    if _HAD_BEEN.search(draft.view.lower, draft.amount.tail, mention.start):
        return True
    if news is None or period is None or length(period) == length(news):
        return False
    if _DUE_TO.search(draft.view.lower, draft.amount.tail, mention.start):
        return holds(news, period) or holds(period, news)
    part = holds(news, period) and length(period) < length(news)
    return part and _AS_CLAUSE.search(draft.view.lower, draft.amount.tail, mention.start) is not None


# "Lund, which had made 25 tons in the first quarter of last year, gave 22": a clause with an amount of its own.
_RELATIVE = Cue(r", (?:which|who|where|whose) [^,;]*?\d(?:[^,;]|,(?=\d))*")


def is_of_relative(draft: Draft, mention: Timed) -> bool:
    """Whether a time stands in a relative clause that tells an amount, and the draft's amount outside of it."""
    view = draft.view
    for clause in view.told_all(_RELATIVE, view.start, view.end):
        held = [
            amount for amount in view.amounts if clause.start() < amount.start and amount.end <= clause.end()
        ]
        if held and clause.start() < mention.start and mention.end <= clause.end():
            return draft.amount not in held
    record = view.told(_FORMER_RECORD, draft.amount.tail, mention.start)
    return record is not None and record.end() == mention.start


# "Made 24 tons and broke the former record of 23 tons, which was set in 2019": when that record was made.
_FORMER_RECORD = Cue(
    r"\b(?:previous|former|old|earlier) (?:[a-z-]+ ){0,2}record\b[^;]*?,? (?:which|that|set|made|achieved)\b[^;,]*$"
)


# "Production, which had been 1.9 million tons in 2015, edged up to 2 million".
_HAD_BEEN_THAT = Cue(r", which had (?:been|stood at|come to) (?:(?:about|around|some|only|just) )*$")


def is_what_had_been(other: Draft, draft: Draft) -> bool:
    """Whether an amount ahead of another is what the same had been before, in a clause of its own."""
    same = other.view is draft.view and other.amount.start < draft.amount.start
    return (
        same
        and other.said_before(_HAD_BEEN_THAT) is not None
        and "," in draft.view.lower[other.amount.tail : draft.amount.start]
    )


_SINCE = re.compile(r"\bsince (?:the )?(?:start|beginning|end|middle) of (?:the )?$")


def since_then(draft: Draft, mention: Timed) -> bool:
    """ "Guidance is kept at 5 ounces owing to prices since the start of 2019": when something else began."""
    lower, ahead = draft.view.lower, max(draft.view.start, mention.start - 24)
    told = lower.startswith("since ", mention.start) or _SINCE.search(lower, ahead, mention.start) is not None
    return told and draft.status == "planned" and mention.start >= draft.amount.tail


def is_of_something_else(draft: Draft, mention: Timed) -> bool:
    """Whether a time is that of the end of a plan, or of what began when."""
    return is_of_its_end(draft, mention) or since_then(draft, mention)
