"""Whether an amount is reached or planned: by the plan words that govern it in its clause."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import STOCKS
from crawler.figures.measure_done import can_this_year
from crawler.figures.period_habits import is_as_it_is
from crawler.figures.plan_words import governs, is_its_plan
from crawler.figures.status_behind_plans import IS_FOR, goes_on_with_plan
from crawler.figures.status_cues import (
    ACTUAL,
    AFTER,
    AFTER_A_PLAN,
    ANALYSTS,
    ANALYSTS_BEHIND,
    BEFORE_THAT,
    BY_DOING,
    EARLIER_ONE,
    FIGURE_PLANNED,
    FORECAST_MOVED,
    OF_THE_PLAN,
    PLAN_HAD_BEEN,
    PLAN_IN_BRACKET,
    PLAN_WHICH_WAS,
    PLANNED_FIGURE,
    RANGE_MOVED,
    SET_BY_PLAN,
    THESE,
)
from crawler.figures.status_meant import comes_with, is_what_met_it, was_meant
from crawler.figures.status_moves import ends_a_move
from crawler.figures.status_plans import is_of_a_year_over, is_of_the_past, is_outlook, is_revised, is_the_aim
from crawler.figures.status_plans_met import is_got_of_a_plan, is_made_so, is_next_of_plans, was_the_plan
from crawler.figures.status_stocks import status_of_stock
from crawler.figures.words import Mark

# A plan that a comparison is made with.
_WITH_PLAN = re.compile(r"\b(?:target|plan(?!t)|guidance|forecast|budget|quota|goal)\w*\b")
_PLAN_WITHIN = 40
# "Lower than the 4.2 million ounces previously guided".
_GUIDED_BEFORE = Cue(
    r"(?: of [a-z -]{2,20})?,? (?:(?:that )?(?:it|they|the company) (?:had )?)?"
    r"(?:previously|originally|initially|earlier) (?:guided|forecast|planned|targeted|budgeted|projected|foreseen)\b"
)


def status_of(draft: Draft, before: Draft | None, memory: Memory) -> str:
    """actual, or planned; `before` is the draft to the left in the sentence."""
    guided = draft.role == "comparison" and draft.said_after(_GUIDED_BEFORE)
    which_was = draft.view.told(PLAN_WHICH_WAS, draft.view.start, draft.amount.start)
    if guided or which_was or draft.said_after(ANALYSTS_BEHIND) or was_meant(draft):
        return "planned"
    if is_what_met_it(draft):
        return "actual"
    if before is not None and comes_with(draft, before):
        return "planned"
    made_so = is_made_so(draft)
    if not made_so and before is not None and (ends_a_move(draft, before) or was_the_plan(draft, before)):
        return "planned"
    if (
        made_so
        or draft.said_before(BY_DOING)
        or draft.view.told(AFTER_A_PLAN, draft.view.start, draft.amount.start)
        or is_as_it_is(draft)
    ):
        return "actual"
    if before is not None and is_got_of_a_plan(draft, before):
        return "actual"
    if (
        draft.role == "comparison"
        and before is not None
        and before.status == "actual"
        and draft.said_after(BEFORE_THAT)
    ):
        return "actual"
    if draft.measure in STOCKS and (planned := status_of_stock(draft, before, memory.anchor)):
        return planned
    if draft.said_before(AFTER) and not _takes_the_place(draft, before):
        return "actual"
    if is_of_the_past(draft, memory.anchor):
        return "actual"
    if (
        is_the_aim(draft)
        or _is_of_goals(draft, memory)
        or _is_the_plan(draft)
        or _takes_up_plan(draft, memory)
        or is_next_of_plans(draft)
        or can_this_year(draft)
    ):
        return "planned"
    if before is not None and _is_where_a_plan_starts(draft, before):
        return "actual"
    if _is_governed(draft) or _is_base_of_plan(draft, before) or _is_missed(draft, before):
        return "planned"
    if before is not None and goes_on_with_plan(draft, before):
        return "planned"
    return "planned" if is_outlook(draft) else "actual"


def _is_governed(draft: Draft) -> bool:
    """Whether a plan word of the amount's own clause makes it planned."""
    return any(
        is_its_plan(draft, mark)
        or (
            draft.holds(mark.start, mark.end) and not _is_of_next_clause(draft, mark) and governs(draft, mark)
        )
        for mark in draft.view.planned
    )


def _is_base_of_plan(draft: Draft, before: Draft | None) -> bool:
    """What a plan is compared with, or a plan that an amount is compared with."""
    if draft.role != "comparison":
        return False
    if _WITH_PLAN.search(draft.before()[-_PLAN_WITHIN:]):
        return True
    return before is not None and before.status == "planned" and not draft.dated


def _is_missed(draft: Draft, before: Draft | None) -> bool:
    """ "Mined 440 tons instead of 480": more than was made was to be made."""
    if (
        before is None
        or draft.dated
        or draft.measure in STOCKS
        or _IN_PLACE_OF.search(draft.before()) is None
    ):
        return False
    made, meant = before.amount.value, draft.amount.value
    return made is not None and meant is not None and meant > made


# "Output so far is 96,000 ounces and that of the full year is expected to fall short".
_NEXT_CLAUSE = re.compile(
    r"[^;]*,? and (?:the |its |full-year |total |annual |that of |this year's )*"
    r"(?:output|production|sales|exports|imports|shipments|deliveries)(?: for the [a-z ]{3,14})?"
    r" (?:is|are|was|were|will|would|should|could) "
)


# "Makes 4 million tons a year, a good part of which could be exported".
_A_PART_OF_IT = re.compile(
    r"[^;]{0,80}, (?:an? |the )?(?:[a-z]+ ){0,2}(?:part|portion|share|half|most|much|some|all|rest)"
    r" of (?:which|it|that) "
)


# "Made 5 tons in 2022, a performance that it is on course to repeat": that it will be made again.
_TO_BE_REPEATED = re.compile(
    r"[^;.]*?, (?:an? |the )?(?:performance|level|figure|result|volume|pace|record|feat|tonnage)(?: of [a-z ]{3,20})?"
    r" (?:that|which) [^;.]{3,50}? (?:keep|repeat|match|maintain|sustain|hold|renew|exceed|beat)\b"
)


def _is_of_next_clause(draft: Draft, mark: Mark[str]) -> bool:
    lower, tail = draft.view.lower, draft.amount.tail
    if mark.start < tail:
        return False
    repeated = _TO_BE_REPEATED.match(lower, tail, draft.view.end)
    if repeated is not None and mark.end <= repeated.end():
        return True
    if ": " in lower[tail : mark.start]:
        return True  # "fell to 44,000 tons: Hollin is to close"
    return (
        _NEXT_CLAUSE.match(lower, tail, mark.end) or _A_PART_OF_IT.match(lower, tail, mark.end)
    ) is not None


def _is_where_a_plan_starts(draft: Draft, before: Draft) -> bool:
    """ "Is expected to rise to 5 tons from 4": unless the sentence puts one plan in the place of another."""
    if draft.role != "comparison" or draft.dated or draft.amount.value is None or before.status != "planned":
        return False
    between = draft.view.lower[before.amount.tail : draft.amount.start]
    if between.endswith(_PLANNED):
        return False
    return " and " not in between and not is_revised(draft) and not _IN_PLACE_OF.search(between)


# "Is expected to fall to 35 tons from the planned 65".
_PLANNED = ("planned ", "targeted ", "budgeted ", "forecast ", "projected ", "scheduled ")
# "To produce 14 million pounds rather than 15 million": both were to be.
_IN_PLACE_OF = re.compile(r"\b(?:rather than|instead of|in place of) (?:(?:about|around|some|the|its) )*$")


def _takes_the_place(draft: Draft, before: Draft | None) -> bool:
    """ "Now expects 2.3 to 2.35 million ounces, after 2.35 to 2.4 million": one range in the place of another."""
    ranges = before is not None and before.amount.value is None and draft.amount.value is None
    return ranges and before is not None and before.status == "planned"


def _is_the_plan(draft: Draft) -> bool:
    if (
        draft.said_before(ANALYSTS)
        or draft.said_before(PLANNED_FIGURE)
        or draft.said_before(FIGURE_PLANNED)
        or draft.view.told(FORECAST_MOVED, draft.view.start, draft.amount.start)
        or draft.said_before(RANGE_MOVED)
        or draft.said_before(PLAN_IN_BRACKET)
    ):
        return True
    after = draft.after()
    return bool(OF_THE_PLAN.match(after) or SET_BY_PLAN.match(after) or draft.said_before(PLAN_HAD_BEEN))


# "It lowered its expectations at Kesho to 16 tons. Those for Hollin went down to 14": plans like those before.
_THOSE_FOR = Cue(
    r"(?:those|that|the (?:one|ones|figure)) (?:for|at) [^,;.\d]{2,60} (?:went|was|were|is|are|came|fell|rose|climbed"
    r"|moved|stayed|stays|remained?s?|dropped) "
)


# "The batch includes 38 tons of light earths", after a quota.
_ITS_PARTS = Cue(
    r"(?:(?:the|this|that|its) (?:[a-z]+ )?(?:batch|quota|target|plan|budget|guidance|goal|allocation|allowance|figure"
    r"|total|amount|sum|programme|program|forecast|tranche)|this|that|it) (?:includes?|comprises?|consists? of"
    r"|contains?|covers?|breaks down into|is (?:(?:made up|composed) of|(?:split|divided) into)) "
)
# "Of this, 87 tons is for light rare earths".
_OF_IT = Cue(r"of (?:this|that|it|these|those|the total|(?:this|that) (?:amount|total|quantity|volume)),? ")


# "Shipments will be 70 tons this year. Last year it was 67".
_YEAR_BEFORE = re.compile(
    r"(?:in )?(?:last year|a year (?:ago|earlier|before)|the (?:previous year|year before)),? "
    r"(?:it|the figure|output|production|sales) (?:was|had been|were) "
)


def _takes_up_plan(draft: Draft, memory: Memory) -> bool:
    if not memory.last or memory.sentence - memory.last_sentence > 1 or memory.last[-1].status != "planned":
        return False
    view = draft.view
    if _YEAR_BEFORE.match(view.lower, view.start) or _YEAR_BEFORE.match(draft.before().lstrip(";, ")):
        return False
    if is_of_a_year_over(draft, memory.anchor):
        return False  # "it was 352,000 in 2019"
    goes_on = any(
        view.cues & cue.bit and cue.match(view.lower, view.start, draft.amount.start)
        for cue in (_THOSE_FOR, _ITS_PARTS)
    ) or (_OF_IT.fullmatch(draft.before().lstrip()) and IS_FOR.match(draft.after()))
    return draft.said_before(EARLIER_ONE) is not None or bool(goes_on)


def _is_of_goals(draft: Draft, memory: Memory) -> bool:
    view = draft.view
    if memory.sentence - memory.goal_sentence != 1 or not THESE.match(view.lower, view.start):
        return False
    return not view.told(ACTUAL, view.start, draft.amount.start)
