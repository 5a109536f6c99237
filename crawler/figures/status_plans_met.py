"""An amount beside the plan that it answers: what was got of it, and the plan in whose place it came."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
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
# "Of the planned 5 million tons in six months, 4.8 million were made", "met 98% of the planned 5 tons and made 4.9".
_OF_THE_PLANNED = re.compile(
    rf"\b(?:of|from|against|with|compared to) (?:the|its|their) {_SET} (?:(?:about|around|some|nearly|over) )*$"
)
_DONE = r"(?:produced|mined|extracted|made|sold|exported|dispatched|shipped|delivered|achieved|met|reached|realised)"
_BEHIND_PLANNED = re.compile(
    rf"(?: (?:of )?[a-z -]{{2,30}}?)?(?: (?:in|for|during) [^,;.]{{3,50}})?(?:,|(?: {_DONE})?,? and)"
    rf"(?:(?: [a-z' -]{{2,40}}?)? {_DONE})? (?:(?:only|just|about|some|nearly|over) )*"
)
_WAS_DONE = re.compile(rf"[a-z -]{{0,60}}\b{_DONE}\b")


# "The plan was 18 tons, and with 20 tons extracted the task was overfulfilled".
_WITH = Cue(r"(?:^|[,;] |\b)(?:and |but |while )?with (?:(?:about|around|some|nearly|over|only|just) )*$")
_DONE_THE_PLAN = Cue(
    rf"(?: of [^,;.\d]{{1,40}}?)? (?:{_DONE}|smelted|dug|poured|cast|turned out|recovered"
    rf"|refined)\b[^;]{{0,60}}?\b(?:the|its|that|it)\b"
    r"[^;,.]{0,60}\b(?:over-?fulfilled|fulfilled|exceeded|surpassed|beaten|met|missed|topped|outdone|completed)\b"
)


def is_got_of_a_plan(draft: Draft, before: Draft) -> bool:
    """Whether an amount is what was got of the planned one before it."""
    if before.status != "planned":
        return False
    if draft.said_before(_WITH) and draft.said_after(_DONE_THE_PLAN):
        return True
    lower, gap = draft.view.lower, (before.amount.tail, draft.amount.start)
    ahead = lower[max(0, before.amount.start - _AHEAD_OF_PLAN) : before.amount.start]
    if re.search(_OF_THE, ahead) and _GOT_OF_IT.fullmatch(lower, *gap):
        return True
    if _SHARE_OF_PLAN.search(ahead) and _THAT_IS.fullmatch(lower, *gap):
        return True
    got = _BEHIND_PLANNED.fullmatch(lower, *gap) if _OF_THE_PLANNED.search(ahead) else None
    return got is not None and (
        re.search(_DONE, got[0]) is not None or _WAS_DONE.match(lower, draft.amount.tail) is not None
    )


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


# "29 tons, over 103 percent, was achieved", behind its plan.
_ACHIEVED = Cue(
    r"(?: of [^,;.\d]{1,40}?)?,? ?\(?(?:(?:over|about|nearly|some) )?(?:\d+(?:\.\d+)? ?(?:percent|%))?\)?,?"
    r" (?:was|were) (?:achieved|fulfilled|reali[sz]ed)\b"
)


# "Is to reach 400,000 tons, 2.7 times the 148,000 tons of 2018".
_TIMES_THE = Cue(
    r"\b(?:(?:\d+(?:\.\d+)?|two|three|four|five|six|ten) times|double|twice|triple|treble|half) (?:the|that of|of the)"
    r" (?:(?:about|around|some|nearly|over) )*$"
)
_OF_A_YEAR = Cue(
    r"(?: of [a-z -]{2,30})? (?:of|in|for|made in|produced in) (?:(?:19|20)\d\d|last year|this year|the (?:past"
    r"|last) year)\b"
)


def is_made_so(draft: Draft) -> bool:
    """Whether an amount is what something that has happened brought it to, in a sentence about a plan, an earlier
    value told beside how the plan was met, or what was achieved of one.
    """
    if draft.said_after(_ACHIEVED) or (draft.said_before(_TIMES_THE) and draft.said_after(_OF_A_YEAR)):
        return True
    if draft.role == "comparison" and draft.said_before(_AND_HAD_BEEN):
        return True
    if _is_done_too(draft):
        return True
    made = draft.view.told(_MADE_SO, draft.view.start, draft.amount.start)
    return made is not None and not any(
        made.start() <= mark.start < draft.amount.start for mark in draft.view.planned
    )


_BUT_MADE = Cue(
    r"\b(?:but|yet|though|although|however) (?:(?:it|they|in the end|ended up|eventually|finally|only|just|instead) )*"
    r"(?:made|produced|mined|sold|shipped|exported|imported|delivered|turned out|managed|reached|achieved|poured|got)"
    r" (?:(?:about|around|some|nearly|over|only|just|no more than) )*$"
    r"|\b(?:while|whereas|but|yet|though|although) (?:the |its |their )?(?:[a-z]+ )?(?:output|production|sales|exports)"
    r" (?:reached|stood at|totall?ed|came to|amounted to|hit|was|were) (?:(?:about|around|some|nearly|over|only) )*$"
)
# "Was to produce 7 tons but only 6 tons were produced", or "produced", as glosses have it.
_BUT = Cue(
    r"\b(?:but|yet|though|although|however),?"
    r" (?:(?:in the end|eventually|finally|only|just|no more than|about|some|a mere) )*$"
)
_WAS_MADE = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:was|were|has been|have been|had been) )?(?:actually |finally )?"
    r"(?:made|produced|mined|extracted|sold|shipped|exported|imported|delivered|turned out|poured|achieved)\b"
)
_IN_FACT = Cue(
    r"\b(?:actual(?:ly)?|in (?:fact|reality|practice)|real)\b(?: [\w-]+){0,4}? (?:\w+ed|is|was|were|stood at|came to)"
    r" (?:(?:about|around|some|nearly|over|only|just|at|to) )*$"
)

# "5 tons had been targeted for the year, and it made a record 6".
_HAD_BEEN_PLANNED = re.compile(
    r"\bhad been (?:planned|targeted|expected|set|budgeted|forecast|scheduled|projected)\b[^;]*\b(?:managed|made"
    r"|produced|reached|achieved|mined|extracted|turned out|exported|sold|shipped|delivered)\b"
)


def is_got_in_fact(draft: Draft, plan: Draft, memory: Memory) -> bool:
    """ "The target for the half was 5 tons, but actual production stood at 6", "had planned 5 tons but made 6"."""
    if draft.status != "actual" or plan.status != "planned":
        return False
    between = draft.view.lower[plan.amount.tail : draft.amount.start]
    if is_got_of_a_plan(draft, plan) or _HAD_BEEN_PLANNED.search(between):
        return True
    over = plan.period is not None and memory.anchor is not None and plan.period.end < memory.anchor
    made = draft.said_before(_BUT_MADE) is not None or is_but_made(draft)
    return draft.said_before(_IN_FACT) is not None or (over and made)


def is_but_made(draft: Draft) -> bool:
    """Whether an amount, behind a plan, is what was made in fact."""
    return draft.said_before(_BUT) is not None and _WAS_MADE.match(draft.after()) is not None
