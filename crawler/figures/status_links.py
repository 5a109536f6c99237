"""Whether an amount is reached or planned: by the plan words that govern it in its clause."""

from __future__ import annotations

import re
from datetime import date

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import FLOWS, STOCKS
from crawler.figures.producers import MOVED_BY
from crawler.figures.status_cues import (
    ACTUAL,
    ADJECTIVES,
    AFTER,
    ANALYSTS,
    BEFORE_HAVE,
    BOUNDED,
    EARLIER_ONE,
    FIGURE_PLANNED,
    GUIDED,
    IN_RELATIVE,
    IS_PLAN,
    LOOSE_MODAL,
    MADE,
    MET,
    MODALS,
    MOVED,
    NOUN_PLAN,
    OF_ITS_MATERIAL,
    OF_THE_PLAN,
    PLAN_HAD_BEEN,
    PLAN_IN_BRACKET,
    PLANNED_FIGURE,
    RANGE_MOVED,
    SET_BY_PLAN,
    THESE,
    WAS_BETWEEN,
    YEARLY,
)
from crawler.figures.status_plans import is_ahead, is_of_the_past, is_revised, is_the_aim
from crawler.figures.status_stock_cues import GROWTH
from crawler.figures.status_stocks import status_of_stock
from crawler.figures.words import Mark


def status_of(draft: Draft, before: Draft | None, memory: Memory) -> str:
    """actual, or planned; `before` is the draft to the left in the sentence."""
    lower = draft.view.lower
    marks = [
        mark
        for mark in draft.view.planned
        if draft.holds(mark.start, mark.end) and not _is_of_next_clause(draft, mark)
    ]
    if before is not None and draft.before().strip() == "to" and _is_to_grow(before):
        return "planned"
    if before is not None and before.status == "planned" and _GAPPED.fullmatch(draft.before()):
        return "planned"
    if draft.measure in STOCKS and (planned := status_of_stock(draft, before, memory.anchor)):
        return planned
    if (draft.said_before(AFTER) and not _takes_the_place(draft, before)) or is_of_the_past(
        draft, memory.anchor
    ):
        return "actual"
    if is_the_aim(draft):
        return "planned"
    if _is_of_goals(draft, memory) or _is_the_plan(draft):
        return "planned"
    if _takes_up_plan(draft, memory):
        return "planned"
    if before is not None and _is_where_a_plan_starts(draft, before):
        return "actual"
    for mark in reversed(marks):
        if _is_plan(draft, mark, lower):
            return "planned"
    if draft.role == "comparison" and re.search(
        r"\b(?:target|planned|plan|guidance|forecast|budget|quota|goal)\w*\b", draft.before()[-40:]
    ):
        return "planned"
    if draft.role == "comparison" and before is not None and before.status == "planned" and not draft.dated:
        return "planned"
    if (
        before is not None
        and before.status == "planned"
        and not (before.role == "comparison" and _PART.fullmatch(draft.before()))
        and not ACTUAL.search(_without_materials(draft))
        and not MOVED.search(_without_materials(draft))
        and not re.search(r"^[^,;.]{0,30}\b(?:has|have|had|was|were)\b", draft.after())
        and draft.role == "main"
    ):
        return "planned"
    return "planned" if _is_outlook(draft) else "actual"


# "Output so far is 96,000 ounces and that of the full year is expected to fall short".
_NEXT_CLAUSE = re.compile(
    r"[^;]*,? and (?:the |its |full-year |total |annual |that of |this year's )*"
    r"(?:output|production|sales|exports|imports|shipments|deliveries)(?: for the [a-z ]{3,14})?"
    r" (?:is|are|was|were|will|would|should|could) "
)


def _is_of_next_clause(draft: Draft, mark: Mark[str]) -> bool:
    if mark.start < draft.amount.tail:
        return False
    return _NEXT_CLAUSE.match(draft.view.lower, draft.amount.tail, mark.end) is not None


def _is_where_a_plan_starts(draft: Draft, before: Draft) -> bool:
    """ "Is expected to rise to 5 tons from 4": unless the sentence puts one plan in the place of another."""
    if draft.role != "comparison" or draft.dated or draft.amount.value is None or before.status != "planned":
        return False
    between = draft.view.lower[before.amount.tail : draft.amount.start]
    return " and " not in between and not is_revised(draft) and not _IN_PLACE_OF.search(between)


# "To produce 14 million pounds rather than 15 million": both were to be.
_IN_PLACE_OF = re.compile(r"\b(?:rather than|instead of|in place of) (?:(?:about|around|some|the|its) )*$")


def _takes_the_place(draft: Draft, before: Draft | None) -> bool:
    """ "Now expects 2.3 to 2.35 million ounces, after 2.35 to 2.4 million": one range in the place of another."""
    ranges = before is not None and before.amount.value is None and draft.amount.value is None
    return ranges and before is not None and before.status == "planned"


# "Delivered 2.5 million ounces, against guidance of 2.4 million, including 646,000 in the fourth quarter".
_PART = re.compile(r"[,; ]*(?:including|of which|among them|with) (?:about |around |some |nearly |over )?")


def _without_materials(draft: Draft) -> str:
    """The words before an amount without its materials: "mined copper" and "refined zinc" tell nothing done."""
    words = draft.before()
    for mark in draft.view.commodities:
        if draft.start <= mark.start and mark.end <= draft.amount.start:
            words = words.replace(draft.view.lower[mark.start : mark.end], " ")
    return words.replace(" mined ", " ").replace(" refined ", " ")


def _is_outlook(draft: Draft) -> bool:
    """A range of what is made or sold is looked ahead to, unless the text says that it was."""
    if draft.amount.value is not None or draft.measure not in FLOWS:
        return False
    return not draft.said_before(WAS_BETWEEN) and not draft.said_after(YEARLY)


def turn_to_plans(drafts: list[Draft], anchor: date | None) -> None:
    """What is of a time after the article's day, or of one that is not over, is planned."""
    for draft in drafts:
        if anchor is None or draft.period is None or draft.measure in STOCKS:
            continue
        if is_ahead(draft, anchor) or (draft.measure in FLOWS and draft.period.start > anchor):
            draft.status = "planned"


def _is_to_grow(before: Draft) -> bool:
    """ "Will go from 5 to 7 tons": whether what a move starts from tells that it is still to come."""
    return before.status == "planned" or (
        before.measure == "capacity" and GROWTH.search(before.before() + before.after()) is not None
    )


# "Kalinganagar can grow to 15 million tons, Angul to 10 million".
_GAPPED = re.compile(
    r"[ ,]*(?:and |while )?(?:the )?(?!compared|relative|equal|similar|equivalent)[a-z]"
    r"[\w'-]*(?: [\w'-]+){0,3} to (?:about |around |some |nearly |over )?"
)


def _is_the_plan(draft: Draft) -> bool:
    if (
        draft.said_before(ANALYSTS)
        or draft.said_before(PLANNED_FIGURE)
        or draft.said_before(FIGURE_PLANNED)
        or draft.said_before(RANGE_MOVED)
        or draft.said_before(PLAN_IN_BRACKET)
    ):
        return True
    after = draft.after()
    return bool(OF_THE_PLAN.match(after) or SET_BY_PLAN.match(after) or draft.said_before(PLAN_HAD_BEEN))


def _takes_up_plan(draft: Draft, memory: Memory) -> bool:
    if not memory.last or memory.sentence - memory.last_sentence > 1 or memory.last[-1].status != "planned":
        return False
    return draft.said_before(EARLIER_ONE) is not None


def _is_of_goals(draft: Draft, memory: Memory) -> bool:
    view = draft.view
    if memory.sentence - memory.goal_sentence != 1 or not THESE.match(view.lower, view.start):
        return False
    return not view.told(ACTUAL, view.start, draft.amount.start)


# "Set 17.5 million tons of steel as its target".
_AS = re.compile(r"^[^,;]{0,40} as (?:its |a |the |their )?$")


# Characters before "to reach" in which a move tells that the level was reached.
_MOVE_WITHIN = 90


# "Is likely to be the main reason for the decline, with output falling to 5 tons".
_IS_THE_REASON = re.compile(
    r" be (?:the|a|an|one) (?:[\w-]+ ){0,3}?(?:reason|cause|factor|driver|explanation|culprit)s?\b"
)


# "It should be noted that 5 tons were made".
_BY_THE_WAY = re.compile(
    r" (?:also |be )*(?:noted|mentioned|added|recalled|said|stressed|pointed out|remembered|underlined|reminded"
    r"|borne in mind|emphasi[sz]ed)\b"
)
# "Output of 630,000 ounces exceeded guidance": what a plan is set beside.
_SET_BESIDE = (
    r"exceed|beat|\bmet\b|meeting|miss|surpass|topp|outdid|outstrip|outperform|fell|fulfil|within|\bhit"
)
_BESIDE_PLAN = re.compile(
    r"\b(?:above|below|in line with|within|ahead of|short of|under|over|beat|exceeded|surpassed|missed|met|topped)"
    r" (?:(?:the|its|our|their|full-year|annual|original|revised) )*$"
)


# "Milled 105,721 t of ore to produce 8,215 oz": what came of it.
_PUT_THROUGH = Cue(r"\b(?:milled|treated|processed|crushed|smelted|stacked) [^;]{0,80}$")
# "The Modikwa and Kroondal joint venture projects", "mining progressed to plan".
_PROJECTS_THAT = re.compile(
    r" (?:that|an?|its|their|to|output|production|exports|sales|the|\d|over|about|growth|around)\b"
)
_TO_PLAN = tuple(
    f"{verb} to "
    for verb in ("progressed", "progressing", "proceeded", "proceeding", "went", "ran", "running")
)


def _is_noun(lower: str, mark: Mark[str]) -> bool:
    word = lower[mark.start : mark.end]
    if word == "projects":
        return _PROJECTS_THAT.match(lower, mark.end) is None
    return word == "plan" and lower.endswith(_TO_PLAN, 0, mark.start)


def _is_plan(draft: Draft, mark: Mark[str], lower: str) -> bool:
    word = lower[mark.start : mark.end]
    if _BY_THE_WAY.match(lower, mark.end) or _is_noun(lower, mark):
        return False
    if word == "to produce" and draft.view.told(_PUT_THROUGH, draft.view.start, mark.start):
        return False
    if mark.start > draft.amount.start:
        between = lower[draft.amount.tail : mark.start]
        if between.endswith(", ") and draft.said_before(IN_RELATIVE):
            return False
        if "as a result of" in between or "thanks to" in between:
            return False
        if _AS.search(between):
            return word in NOUN_PLAN
        if word in LOOSE_MODAL or word in NOUN_PLAN:
            named = word in ("planned", "target", "guidance", "forecast")
            return (named and OF_ITS_MATERIAL.fullmatch(between) is not None) or (
                named
                and len(between.split()) <= 2
                and not re.search(rf"than|above|below|of|due|because|{_SET_BESIDE}", between)
            )
        return len(between) < 60 and not re.search(
            r"\b(?:below|above|under|over|than|short of|ahead of) what\b"
            r"|(?:%|\bper ?cent|\bpct|\bhalf|\bthirds?|\bquarters?|\bmost|\ball) of (?:what|the|its|their)\b"
            r"|\b(?:from|against|over|above"
            r"|below) (?:the |its |what was )?$|[;]"
            r"|, (?:while|and|but|which)|\b(?:because|due|than|amid|after|as a result|owing|thanks to"
            r"|on the back of)\b|\band (?:(?:is|are|remains?) )?$"
            rf"|\b{MOVED_BY}\b",
            between,
        )
    between = lower[mark.end : draft.amount.start]
    if word in ADJECTIVES and BOUNDED.fullmatch(between):
        return True
    if word in NOUN_PLAN and IS_PLAN.fullmatch(between):
        # "Output was above guidance at 204,100 ounces".
        return not (between == " at " and _BESIDE_PLAN.search(lower, max(0, mark.start - 40), mark.start))
    if word in NOUN_PLAN and MET.search(lower[max(0, mark.start - 40) : mark.start]):
        return draft.role == "comparison" and len(between) < 25
    if word in ("to reach", "to hit") and MOVED.search(
        lower, max(draft.view.start, mark.start - _MOVE_WITHIN), mark.start
    ):
        return False
    if word.startswith("to ") and re.search(
        r"\b(?:managed|able|succeeded|continued|began|started|needed|used) $",
        lower[max(0, mark.start - 12) : mark.start],
    ):
        return False
    if word == "may" and draft.view.text[mark.start] == "M" and mark.start > draft.view.start:
        return False
    if word == "may" and re.match(r" (?:\d|,|and)", lower[mark.end : mark.end + 4]):
        return False
    if word.endswith("to") and _IS_THE_REASON.match(between):
        return False
    if word in BEFORE_HAVE and between.startswith(" have "):
        return True
    actual = MADE if word in GUIDED else ACTUAL
    past = [
        verb
        for verb in actual.finditer(between)
        if not re.search(r"\b(?:to be|will have|to have|be) ?$", between[: verb.start()])
        and not ((verb[0] == "hit" or word in MODALS) and not between[: verb.start()].strip())
        and not between.startswith(" to ", verb.end())
    ]
    return not past
