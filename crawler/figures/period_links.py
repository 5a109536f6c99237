"""The period of an amount."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import aligned
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_by_base import date_by_base, date_by_earlier_year, date_by_year_outdone
from crawler.figures.period_comparisons import (
    NEAR,
    align_stretches,
    distance,
    earlier_period,
    news_mentions,
    share_with_other_units,
)
from crawler.figures.period_context import Timed
from crawler.figures.period_habits import (
    is_as_it_is,
    is_former_record,
    is_habitual,
    is_of_today,
    is_part_of_habit,
    is_plan_a_year,
    told_last,
)
from crawler.figures.period_had_been import date_last_season
from crawler.figures.period_in_brackets import date_by_bracket, widen_ahead_of_brackets
from crawler.figures.period_moves import is_moved_to, turn_moves, turn_running_years, turn_years_just_begun
from crawler.figures.period_of_bases import date_bases_in_turn
from crawler.figures.period_of_other_plans import from_another_plan
from crawler.figures.period_own import bracket, is_of_another_time, is_of_telling, is_own, opens_clause
from crawler.figures.period_parts import part_compared, part_of_loose_year, same_part
from crawler.figures.period_plans import (
    TIMELESS,
    is_plan_of_news,
    is_told_by_its_end,
    period_meant,
    year_reached,
)
from crawler.figures.period_reasons import (
    is_of_hindrance,
    is_of_part,
    is_of_reason,
    is_of_relative,
    is_of_something_else,
    is_what_had_been,
    made_it_so,
)
from crawler.figures.period_recall import is_for_the_year, latest_told, remembered, whole_year_told
from crawler.figures.period_relations import holds
from crawler.figures.period_running_parts import running_part
from crawler.figures.period_short_quarters import turn_short_quarters
from crawler.figures.status_cues import ANALYSTS, PLAN_WHICH_WAS
from crawler.figures.status_plans_met import is_got_in_fact, was_the_plan
from crawler.figures.told_in_turn import (
    as_headed,
    as_in_first_list,
    date_lists,
    date_whole_of_months,
    in_their_order,
)
from storage.periods import Period, length


def link_periods(drafts: list[Draft], timed: list[Timed], memory: Memory) -> None:
    """Sets the periods of a sentence's drafts: first of the news, then of what it is compared with."""
    told = [mention for mention in timed if mention.period is not None and mention.role in ("main", "same")]
    if drafts and (memory.period is not None or len(told) > 1):
        told = [
            mention
            for mention in told
            if not (
                is_of_hindrance(drafts, mention)
                or made_it_so(drafts[0], mention)
                or is_of_part(drafts[-1], mention, memory.period)
            )
        ]
    listed = _listed(drafts, told) or as_headed(drafts, memory) or in_their_order(drafts, told, memory)
    habitual = [is_habitual(draft, told) for draft in drafts]
    for index, draft in enumerate(drafts):
        if draft.amount.start in listed:
            draft.period = listed[draft.amount.start]
        elif draft.role != "comparison" and not habitual[index]:
            apart = [mention for mention in told if not is_of_relative(draft, mention)]
            draft.period = _main_period(draft, drafts, index, apart, memory)
    for place, first in as_in_first_list(drafts).items():
        drafts[place].period = drafts[first].period
    for index, draft in enumerate(drafts):
        if draft.role == "comparison":
            draft.period = earlier_period(draft, drafts, index, timed, memory)
    date_bases_in_turn(drafts, timed)
    date_last_season(drafts, memory)
    date_lists(drafts)
    date_whole_of_months(drafts)
    date_by_bracket(drafts, timed, memory.anchor)
    widen_ahead_of_brackets(drafts, timed, memory.lead_period)
    date_by_base(drafts, timed, memory)
    date_by_year_outdone(drafts, memory)
    date_by_earlier_year(drafts, timed, memory)
    share_with_other_units(drafts)
    align_stretches(drafts, timed)
    turn_short_quarters(drafts, memory)
    turn_moves(drafts, told, memory)
    turn_running_years(drafts, memory)
    turn_years_just_begun(drafts, memory)
    for left, draft in pairwise(drafts):
        if draft.status == "planned" and was_the_plan(draft, left):
            draft.period = left.period  # "lowered from 960,000 tons in June": when it was changed
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        draft.habitual = draft.role == "main" and (
            habitual[index]
            or is_of_today(draft, draft.period, told, memory.anchor)
            or is_plan_a_year(draft, draft.period, told)
            or is_part_of_habit(draft, before or told_last(draft, memory), told)
        )
        if is_as_it_is(draft) or is_former_record(draft, timed):
            draft.period, draft.habitual = None, True
        if draft.role == "main" and (draft.measure in TIMELESS or draft.habitual):
            draft.period = None


def _listed(drafts: list[Draft], told: list[Timed]) -> dict[int, Period | None]:
    """ "Output in May, June and July was 5, 7 and 8 tons": the mentions' periods by the starts of their amounts."""
    if len(told) < 2 or len(drafts) < 2:
        return {}
    found = aligned(drafts[0].view.lower, drafts[0].view.amounts, told, lambda mention: True)
    return {at: mention.period for at, mention in found.items()}


def _main_period(
    draft: Draft, drafts: list[Draft], index: int, told: list[Timed], memory: Memory
) -> Period | None:
    by_its_end = any(is_told_by_its_end(draft, mention) for mention in told)
    if draft.status == "planned" and memory.year and is_for_the_year(draft) and not by_its_end:
        return whole_year_told(told, memory.year) or year_reached(draft, drafts[:index]) or memory.year
    told = [mention for mention in told if not is_of_something_else(draft, mention)]
    own = [mention for mention in told if is_own(draft, mention, memory)]
    if len(own) > 1 and draft.status == "actual":
        # "By the end of May it had mined 5 tons this year": not of the year, which is not over.
        own = [mention for mention in own if not _runs_on(mention, draft, memory)] or own
        is_known = memory.period is not None or draft.status == "planned"
        own = [mention for mention in own if not is_of_reason(draft, mention)] or ([] if is_known else own)
    if draft.status == "planned" and len(own) > 1:
        # "For 2024 it raised its guidance to 5 tons after a good first half".
        behind = max(own, key=lambda mention: mention.start)
        if not opens_clause(draft, behind):
            own = [mention for mention in own if _is_for(draft, mention)] or own
    if (part := same_part(draft, own)) is not None:
        return part
    if own:
        nearest = _within_it(draft, min(own, key=lambda mention: distance(draft, mention)), own)
        if nearest.loose_year and (part := part_compared(draft, drafts[:index], memory)):
            return part.moved(-12)
        if (part := part_of_loose_year(draft, nearest, own)) is not None:
            return part
        told_before = [
            other for other in drafts[:index] if other.status == "actual" and other.period is not None
        ]
        return period_meant(draft, nearest, told_before, memory)
    return _told_beside(draft, drafts, index, told, memory) or remembered(draft, memory)


def _within_it(draft: Draft, nearest: Timed, own: list[Timed]) -> Timed:
    """ "In this period, 5 tons were made in the month of Dey": the month, which is a part of that period."""
    if nearest.role != "same" or nearest.end > draft.amount.start:
        return nearest
    behind = next((mention for mention in own if mention.start >= draft.amount.tail), nearest)
    if behind.role != "main" or "," in draft.view.lower[draft.amount.tail : behind.start]:
        return nearest
    whole, part = nearest.period, behind.period
    return behind if whole and part and whole != part and holds(whole, part) else nearest


def _same_period(draft: Draft, mention: Timed, memory: Memory) -> Period | None:
    """ "Output over the same period is to reach 34 tons", after a plan: the period of that plan."""
    period, plan = mention.period, memory.plan_period
    if draft.status == "planned" and (running := running_part(draft, mention, memory)) is not None:
        return running
    if draft.status != "planned" or period is None or plan is None or memory.anchor is None:
        return period
    return plan if period.end < memory.anchor <= plan.end else period


def _runs_on(mention: Timed, draft: Draft, memory: Memory) -> bool:
    period = mention.period
    return (
        period is not None
        and memory.anchor is not None
        and length(period) == 12
        and period.end > memory.anchor
        and draft.view.lower.startswith(("this ", "the current ", "current "), mention.start)
    )


def _is_for(draft: Draft, mention: Timed) -> bool:
    return draft.view.lower.endswith(("for ", "for the ", "for fiscal ", "for full-year "), 0, mention.start)


def _told_beside(
    draft: Draft, drafts: list[Draft], index: int, told: list[Timed], memory: Memory
) -> Period | None:
    """The period of the news value before this one in the sentence, or one that no amount has for its own."""
    before = [
        other
        for other in drafts[max(0, index - NEAR) : index]
        if other.period is not None
        and other.role != "comparison"
        and (other.status == draft.status or is_moved_to(draft, other))
        and not is_what_had_been(other, draft)
    ]
    if before:
        # "In 2023 it made 5 tons of lead; in 2022, 4 tons of lead and 3 tons of zinc": as those of its own clause.
        clause = draft.view.lower.rfind(";", draft.view.start, draft.amount.start)
        beside = [other for other in before if other.amount.start > clause] or before
        return latest_told(draft, [other.period for other in beside if other.period], memory)
    if draft.status == "planned" and index and draft.said_before(_HAD_PLANNED):
        left = drafts[index - 1]
        if (left.status, left.measure) == ("actual", draft.measure) and left.period is not None:
            return left.period
    if draft.status == "planned" and (moved := from_another_plan(draft, drafts, index, told, memory)):
        return moved
    if draft.status == "planned":
        # "Full-year output of 5 tons, within the guidance of 4 to 6 tons".
        near_news = [other for other in drafts[max(0, index - NEAR) : index] if other.role == "main"]
        if near_news and (is_plan_of_news(draft, near_news[-1]) or draft.said_before(ANALYSTS)):
            return near_news[-1].period
        years = [other.period for other in near_news]
        whole = [period for period in years if period is not None and length(period) == 12]
        if whole and memory.plan_period is None:
            return whole[-1]
    if index and is_got_in_fact(draft, drafts[index - 1], memory):
        plan = drafts[index - 1]
        return plan.period or next((one.period for one in told if plan.holds(one.start, one.end)), None)
    same = [mention for mention in told if mention.role == "same"]
    if same:
        return _same_period(draft, same[0], memory)
    near = drafts[max(0, index - NEAR) : index + NEAR]
    free = [
        mention
        for mention in news_mentions(told)
        if not (draft.status == "planned" and is_of_telling(draft, mention, memory))
        and not any(_belongs(mention, other, draft, memory) for other in near if other is not draft)
    ]
    over = draft.view.told(PLAN_WHICH_WAS, draft.view.start, draft.amount.start)
    if free and draft.status == "planned" and not over:
        return period_meant(draft, free[0], [], memory)
    return free[0].period if free else None


# "Output totalled 42,000 tons, while the company had planned for 40,000".
_HAD_PLANNED = Cue(
    r"\bhad (?:been )?(?:planned|targeted|aimed|projected|scheduled|budgeted|foreseen)(?: (?:for|at|to [a-z]+))?"
    r" (?:(?:about|around|some|only|just|over) )*$"
)


_MOVES_ON = re.compile(
    r",? (?:and |then |before )*(?:ris|grow|fall|widen|narrow|climb|increas|declin|dropp|expand|swell|shrink|reach"
    r"|eas|slipp|edg|go)ing (?:(?:further|again|up|down|back) )?(?:to )?"
)
_PART_OF_IT = re.compile(r",? (?:including|of which|among them) (?:(?:about|some|around|nearly|over) )*$")
_TO_DATE = re.compile(r"\bto date\b|\bso far\b|\bytd\b")
# "For the full year", "in the first six months": what opens a sentence is for all of it.
_OPENING = 12


def _belongs(mention: Timed, other: Draft, draft: Draft, memory: Memory) -> bool:
    """Whether a mention is the own one of another amount alone: an earlier, planned or bracketed one, or the
    one that it stands before.
    """
    if not is_own(other, mention, memory) or is_as_it_is(other):
        return False
    opens = mention.start - draft.view.start <= _OPENING
    later = draft.amount.tail <= other.amount.start < mention.start
    if later and (
        _TO_DATE.search(draft.view.lower, mention.start, mention.end)
        or _PART_OF_IT.search(draft.view.lower, draft.amount.tail, other.amount.start)
    ):
        # "5 tons, and 14 tons for the year to date", "5 tons, including 2 tons in March alone".
        return True
    parted = draft.amount.rate == "year" and ";" in draft.view.lower[draft.amount.tail : other.amount.start]
    if (other.measure in TIMELESS or parted) and other.amount.tail <= mention.start:
        return True  # "stocks had swollen to 5 tons at the end of May", "5 tons a year; Tarn 2 from 2022"
    if (
        other.amount.tail <= mention.start
        and draft.amount.tail <= other.start
        and _MOVES_ON.match(other.before())
    ):
        # "Output of 5 tons, rising to 6 tons in 2026".
        return True
    return (
        is_of_another_time(draft, other, mention, memory)
        or (other.role == "comparison" and not opens)
        or other.status != draft.status
        or bracket(other) is not None
        or draft.amount.start < mention.start < mention.end <= other.amount.start
    )
