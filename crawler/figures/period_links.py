"""The period of an amount."""

from __future__ import annotations

import re

from crawler.figures.alignment import aligned
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_comparisons import NEAR, distance, earlier_period, news_mentions
from crawler.figures.period_context import Timed
from crawler.figures.periods import Months, Period, length, months_of

TIMELESS = frozenset({"capacity", "reserves", "inventory"})


def link_periods(drafts: list[Draft], timed: list[Timed], memory: Memory) -> None:
    """Sets the periods of a sentence's drafts: first of the news, then of what it is compared with."""
    told = [mention for mention in timed if mention.period is not None and mention.role in ("main", "same")]
    listed = _listed(drafts, told)
    for index, draft in enumerate(drafts):
        if draft.amount.start in listed:
            draft.period = listed[draft.amount.start].period
        elif draft.role != "comparison":
            draft.period = _main_period(draft, drafts, index, told, memory)
    for index, draft in enumerate(drafts):
        if draft.role == "comparison":
            draft.period = earlier_period(draft, drafts, index, timed, memory)
    for draft in drafts:
        if draft.measure in TIMELESS:
            draft.period = None


def _listed(drafts: list[Draft], told: list[Timed]) -> dict[int, Timed]:
    """ "Output in May, June and July was 5, 7 and 8 tons": the mentions by the starts of their amounts."""
    if len(told) < 2 or len(drafts) < 2:
        return {}
    return aligned(drafts[0].view.lower, drafts[0].view.amounts, told, lambda mention: True)


_WHOLE_YEAR = re.compile(
    r"\b(?:annual|full-year|yearly|this year's) (?:\w+ ){0,3}?(?:guidance|target|forecast|goal|plan"
    r"|outlook|quota)\b"
    r"|\bannual \w+ (?:could|will|may|might|should|is|are|would)\b"
    r"|\bfull-year\b|for the (?:full|whole|entire) year"
)
_YEAR_NUMBER = re.compile(r"\b20\d\d|\b1[34]\d\d\b")
_WILL = re.compile(
    r"\b(?:will|would|may|might|could|should|plans?|expects?|aims?|hopes?|intends?|is to|are to"
    r"|due to|set to|forecasts?"
    r"|expected|planned|projected|targets?|guidance|sees)\b"
)
# A plan told when its year is over: "it had planned", "the target was missed".
_PAST_PLAN = re.compile(
    r"\b(?:had|missed|short of|exceeded|beat|beaten|surpassed|was to|were to|has thus|undershot)\b"
)
# "Last year it had been 5 tons" after a part of this year means the same part of that one.
_HAD_BEEN = re.compile(r"\bhad (?:been|stood|come|amounted|totall?ed|reached)\b")
_CUMULATIVE = re.compile(r"\b(?:cumulative(?:ly)?|accumulated|year[- ]to[- ]date|running total)\b")


def _main_period(
    draft: Draft, drafts: list[Draft], index: int, told: list[Timed], memory: Memory
) -> Period | None:
    if draft.status == "planned" and memory.year and _is_for_the_year(draft):
        return memory.year
    own = [mention for mention in told if _is_own(draft, mention, memory)]
    if len(own) > 1 and draft.status == "actual":
        # "By the end of May it had mined 5 tons this year": not of the year, which is not over.
        own = [mention for mention in own if not _runs_on(mention, draft, memory)] or own
    if own:
        nearest = min(own, key=lambda mention: distance(draft, mention))
        if (
            nearest.loose_year
            and memory.period
            and length(memory.period) < 12
            and _HAD_BEEN.search(draft.before())
        ):
            return memory.period.moved(-12)
        return _target_year(draft, nearest, memory)
    return _told_beside(draft, drafts, index, told, memory) or _remembered(draft, memory)


def _runs_on(mention: Timed, draft: Draft, memory: Memory) -> bool:
    period = mention.period
    return (
        period is not None
        and memory.anchor is not None
        and length(period) == 12
        and period.end > memory.anchor
        and draft.view.lower.startswith(("this ", "the current ", "current "), mention.start)
    )


def _is_for_the_year(draft: Draft) -> bool:
    words = draft.view.lower[draft.view.start : draft.view.end]
    return _WHOLE_YEAR.search(draft.before()) is not None and _YEAR_NUMBER.search(words) is None


def _is_own(draft: Draft, mention: Timed, memory: Memory) -> bool:
    """Whether a mention stands in the words of an amount: in its bracket if it has one, in its clause."""
    if not draft.holds(mention.start, mention.end):
        return False
    lower, amount = draft.view.lower, draft.amount
    opened = _bracket(draft)
    if opened is not None and mention.start < opened:
        return not any(opened < mark.start and mark.end <= draft.end for mark in draft.view.mentions)
    between = (
        lower[amount.tail : mention.start]
        if mention.start >= amount.tail
        else lower[mention.end : amount.start]
    )
    if draft.status == "actual":
        return mention.start < amount.tail or _WILL.search(between) is None
    if _is_day_of_telling(draft, mention, memory):
        return False
    # "After 5 tons in 2023 it plans 6 tons": the plan is for another year.
    return not (
        mention.end <= amount.start
        and not mention.assumed
        and mention.period is not None
        and (memory.anchor is None or mention.period.end < memory.anchor)
        and _WILL.search(between)
        and not _PAST_PLAN.search(lower, draft.view.start, draft.view.end)
    )


def _is_day_of_telling(draft: Draft, mention: Timed, memory: Memory) -> bool:
    """ "In August it had talked of 5 to 6 tons": a month that is over is when a plan was told, not what it is for."""
    if mention.period is None or memory.anchor is None or draft.measure in TIMELESS:
        return False
    over = length(mention.period) == 1 and mention.period.end < memory.anchor
    return over and re.search(r"\bfor (?:the )?$", draft.view.lower[: mention.start][-8:]) is None


def _told_beside(
    draft: Draft, drafts: list[Draft], index: int, told: list[Timed], memory: Memory
) -> Period | None:
    """The period of the news value before this one in the sentence, or one that no amount has for its own."""
    before = [
        other.period
        for other in drafts[max(0, index - NEAR) : index]
        if other.period is not None and other.role == "main" and other.status == draft.status
    ]
    if before:
        alike = [period for period in before if length(period) == length(before[-1])]
        return max(alike, key=lambda period: period.end)
    if draft.status == "planned":
        # "Full-year output of 5 tons, within the guidance of 4 to 6 tons".
        years = [other.period for other in drafts[max(0, index - NEAR) : index] if other.role == "main"]
        whole = [period for period in years if period is not None and length(period) == 12]
        if whole and memory.plan_period is None:
            return whole[-1]
    same = [mention for mention in told if mention.role == "same"]
    if same:
        return same[0].period
    near = drafts[max(0, index - NEAR) : index + NEAR]
    free = [
        mention
        for mention in news_mentions(told)
        if not any(_belongs(mention, other, draft, memory) for other in near if other is not draft)
    ]
    return free[0].period if free else None


def _belongs(mention: Timed, other: Draft, draft: Draft, memory: Memory) -> bool:
    """Whether a mention is the own one of another amount alone: an earlier, planned or bracketed one, or the
    one that it stands before.
    """
    if not _is_own(other, mention, memory):
        return False
    return (
        other.role == "comparison"
        or other.status != draft.status
        or _bracket(other) is not None
        or draft.amount.start < mention.start < mention.end <= other.amount.start
    )


def _bracket(draft: Draft) -> int | None:
    """Where the bracket opens that an amount stands in."""
    lower, at = draft.view.lower, draft.amount.start
    opened = lower.rfind("(", draft.start, at)
    return opened if opened >= 0 and ")" not in lower[opened:at] else None


def _remembered(draft: Draft, memory: Memory) -> Period | None:
    """The period that the article was about before the sentence."""
    lower, view = draft.view.lower, draft.view
    if draft.status == "planned":
        if memory.plan_period is None and _PAST_PLAN.search(lower, view.start, view.end):
            return memory.period
        return memory.plan_period
    if memory.total_period is not None and _CUMULATIVE.search(lower, view.start, view.end):
        return memory.total_period
    return memory.period


def _target_year(draft: Draft, mention: Timed, memory: Memory) -> Period | None:
    """ "To 800,000 tons by March 2022": the Iranian year that ends in that month."""
    period = mention.period
    lower = draft.view.lower
    if (
        draft.status == "planned"
        and mention.assumed
        and period is not None
        and memory.anchor
        and period.end < memory.anchor
    ):
        return period.moved(12)
    if (
        isinstance(period, Months)
        and length(period) == 1
        and draft.status == "actual"
        and draft.measure not in TIMELESS
        and lower.endswith(
            (
                "by the end of ",
                "at the end of ",
                "as of end-",
                "by end-",
                "until the end of ",
                "as at ",
                "as of ",
                "by end of ",
            ),
            draft.view.start,
            mention.start,
        )
    ):
        # A flow "at the end of August" is what has added up since the year began.
        return months_of(period.calendar, period.first // 12, 1, period.first % 12 + 1)
    by = re.search(
        r"\b(?:by|until|till)(?: the end of)? $",
        draft.view.lower[max(draft.view.start, mention.start - 18) : mention.start],
    )
    if (
        draft.status == "planned"
        and by
        and isinstance(period, Months)
        and period.calendar == "gregorian"
        and length(period) == 1
        and period.first % 12 == 2
        and draft.iranian
    ):
        return months_of("iranian", period.first // 12 - 622, 1, 12)
    return period
