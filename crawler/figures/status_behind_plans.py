"""Amounts behind a planned one: what is planned with it, and what is done."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.period_own import bracket
from crawler.figures.status_cues import ACTUAL, MOVED
from crawler.figures.status_plans_met import is_but_made

# "To have produced", as glosses of verbs that stand last have it, is still the plan.
_IS_OR_WAS = re.compile(r"[^,;.]{0,30}\b(?<!\bto )(?:has|have|had|was|were)\b")
# "Hit its guidance of 5 to 6 tons with output of 5.5".
_WITH_OUTPUT = re.compile(
    r" with (?:an? |its |total |annual )*(?:output|production|sales|deliveries|exports) (?:of|at) "
)
# "5 tons of zinc against a plan of 4 tons, silver - 3 tons, gold - 2 tons": the next of a list.
_ITEM = re.compile(
    r"[,;] (?:and )?(?!down|up|compared|from|to|or|with)[a-z]+(?: [a-z]+){0,2} [-\u2013\u2014:] "
    r"(?:(?:about|some|over|nearly) )?"
)
# "Delivered 2.5 million ounces, against guidance of 2.4 million, including 646,000 in the fourth quarter".
_PART = re.compile(r"[,; ]*(?:including|of which|among them|with) (?:about |around |some |nearly |over )?")


def goes_on_with_plan(draft: Draft, before: Draft) -> bool:
    """Behind a planned amount, where nothing between them tells of something done."""
    if before.status != "planned" or draft.role != "main":
        return False
    if before.role == "comparison" and (_PART.fullmatch(draft.before()) or _ITEM.fullmatch(draft.before())):
        return False
    if _WITH_OUTPUT.search(draft.before()) or _is_behind_its_bracket(draft, before):
        return False
    if before.said_before(_BESIDE_ITS_PLAN) and _AND_OF_ANOTHER.fullmatch(draft.before()):
        return False
    if _OF_WHICH.fullmatch(draft.before()) and IS_FOR.match(draft.after()):
        return True
    if is_but_made(draft) or (_DONE_BEHIND.match(draft.after()) and _names_its_time(draft)):
        return False
    words = _without_materials(draft)
    return not ACTUAL.search(words) and not MOVED.search(words) and not _IS_OR_WAS.match(draft.after())


# "Which should have produced 320 tons, in May only 105 tons produced", as glosses have it.
_DONE_BEHIND = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?(?<! have)(?<! be) (?:produced|extracted|exported|imported|dispatched|shipped"
    r"|delivered|sold|consumed)\b"
)


def _names_its_time(draft: Draft) -> bool:
    """Whether a time stands in the words between the last comma and an amount."""
    view, start = draft.view, draft.view.lower.rfind(",", draft.view.start, draft.amount.start)
    return any(start < mention.start and mention.end <= draft.amount.start for mention in view.mentions)


# "Made 431 tons of copper, within its range of 400 to 420, and 139 ounces of gold": as much was made of that, too.
_BESIDE_ITS_PLAN = Cue(
    r"\b(?:within|above|below|exceeding|beating|over|under|in line with|short of|ahead of|against"
    r"|the (?:low|top|high) end of)"
    r" (?:the|its|their|a) (?:[a-z-]+ ){0,3}?(?:range|guidance|target|forecast|plan|goal|estimate) (?:of )?$"
)
_AND_OF_ANOTHER = re.compile(r"[^,;]{0,60}, and (?:(?:about|some|nearly|over|another) )*")
# "A quota of 210 tons, of which 19 tons was for heavy ones": a part of what is planned.
_OF_WHICH = re.compile(
    r",? (?:of|from|out of) (?:which|this|it|these|that) (?:(?:about|some|around|nearly|over) )?"
)
IS_FOR = re.compile(r" (?:is|was|are|were) (?:for|meant|reserved|earmarked|set aside|allotted|allocated)\b")


def _is_behind_its_bracket(draft: Draft, before: Draft) -> bool:
    """ "Rutile output was 5 tons (guidance: 4 to 6), that of zircon 2"; not "more zinc (5 tons), less copper (4)"."""
    lower = draft.view.lower
    if all(lower.startswith("(", told.amount.start - 1) for told in (draft, before)):
        return False
    opened = bracket(before)
    return (
        opened is not None
        and opened > before.view.start
        and ")" in draft.view.lower[before.amount.tail : draft.amount.start]
    )


def _without_materials(draft: Draft) -> str:
    """The words before an amount without its materials: "mined copper" and "refined zinc" tell nothing done."""
    words = draft.before()
    for mark in draft.view.commodities:
        if draft.start <= mark.start and mark.end <= draft.amount.start:
            words = words.replace(draft.view.lower[mark.start : mark.end], " ")
    return words.replace(" mined ", " ").replace(" refined ", " ")
