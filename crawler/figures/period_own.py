"""Whether a period stands in the words of an amount: in its bracket if it has one, in its clause."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.period_plans import (
    PAST_PLAN,
    is_day_of_telling,
    is_told_by_its_end,
)

_WILL = re.compile(
    r"\b(?:will|would|may|might|could|should|plans?|expects?|aims?|hopes?|intends?|aiming|hoping|planning|is to|are to"
    r"|due to|set to|forecasts?"
    r"|expected|planned|projected|targets?|guidance|sees)\b"
)
# "In its third-quarter report it cut its guidance to 54 tons": when that was told.
_REPORTS = (" report", " results", " update", " statement", " earnings", " review", " presentation")


# "In its update for the quarter ended March 31 it said that it expected 54 tons".
IN_A_REPORT = re.compile(
    r"\bin (?:its|the|an?|their) (?:[a-z-]+ ){0,3}?(?:report|results|update|statement|review|presentation)s?"
    r" (?:for|on|of|covering) (?:the |its )?$"
)


# "Until August the plan had been for 31 tons": how long that was the plan.
_UNTIL_THEN = re.compile(
    r"(?:until|up to|till) [a-z]+(?: \d{4})?,? (?:the|its|their) (?:[a-z]+ ){0,2}?"
    r"(?:plan|forecast|guidance|target|goal|outlook|estimate)s? (?:had|was|were|stood)\b"
)


def is_of_telling(draft: Draft, mention: Timed, memory: Memory) -> bool:
    """Whether a mention is when a plan was told."""
    lower = draft.view.lower
    if lower.startswith(_REPORTS, mention.end) or _UNTIL_THEN.match(lower, mention.start):
        return True
    if IN_A_REPORT.search(lower, draft.view.start, mention.start):
        return True
    return is_day_of_telling(draft, mention, memory)


def is_own(draft: Draft, mention: Timed, memory: Memory) -> bool:
    """Whether a mention stands in the words of an amount: in its bracket if it has one, in its clause."""
    if not draft.holds(mention.start, mention.end) or _compares_ahead(draft, mention):
        return False
    lower, amount = draft.view.lower, draft.amount
    opened = bracket(draft)
    if opened is not None and mention.start < opened:
        return not any(opened < mark.start and mark.end <= draft.end for mark in draft.view.mentions)
    between = (
        lower[amount.tail : mention.start]
        if mention.start >= amount.tail
        else lower[mention.end : amount.start]
    )
    if draft.status == "actual":
        return mention.start < amount.tail or _WILL.search(between) is None
    if is_of_telling(draft, mention, memory):
        return False
    # "After 5 tons in 2023 it plans 6 tons": the plan is for another year.
    return not (
        mention.end <= amount.start
        and not mention.assumed
        and not is_told_by_its_end(draft, mention)
        and mention.period is not None
        and (memory.anchor is None or mention.period.end < memory.anchor)
        and _WILL.search(between)
        and not PAST_PLAN.search(lower, draft.view.start, draft.view.end)
    )


def _compares_ahead(base: Draft, mention: Timed) -> bool:
    """ "Output in 2024 compared to 2023 with 5 tons rose to 6 tons": the first year is not of the base."""
    return base.role == "comparison" and any(
        told.role == "back" and mention.end <= told.start and told.end <= base.amount.start
        for told in base.context.timed
    )


def bracket(draft: Draft) -> int | None:
    """Where the bracket opens that an amount stands in."""
    lower, at = draft.view.lower, draft.amount.start
    opened = lower.rfind("(", draft.start, at)
    return opened if opened >= 0 and ")" not in lower[opened:at] else None


# "The projections for 2016 are unchanged, while in 2017 it forecasts 5 tons".
_NEXT_CLAUSE = Cue(r"(?:, (?:while|whereas|but|and)|;) (?:(?:in|for|during|the) )*$")


def opens_clause(draft: Draft, mention: Timed) -> bool:
    """Whether a time before an amount opens the clause that it stands in."""
    ahead = mention.end <= draft.amount.start
    return ahead and draft.view.told(_NEXT_CLAUSE, draft.view.start, mention.start) is not None


# "It made 24 tons of ore, he said, and 31 in April": the month is only of the second, where the time of the first was
# told before.
_AND_SO_MUCH = re.compile(
    r"(?: of [a-z][a-z -]{1,24})?(?:,?[\"']* [^,;.\d]{2,50})?,?[\"']* [\"']?and [\"']?(?:(?:about|some|nearly|over"
    r"|only|just|another) )*"
)
_IN_IT = re.compile(r"(?: (?:tons|tonnes|mt|t))? in (?:the month of )?")


def is_of_another_time(draft: Draft, other: Draft, mention: Timed, memory: Memory) -> bool:
    """Whether the mention right behind the next amount, of the same material, can only be that one's time."""
    if memory.period in (None, mention.period) or other.amount.start < draft.amount.tail:
        return False
    lower, tail = draft.view.lower, other.amount.end
    if any(draft.start <= told.start < draft.amount.start for told in draft.view.mentions):
        return False
    materials = [mark for mark in draft.view.commodities if mark.start >= draft.amount.tail]
    if any(draft.amount.tail + 5 < mark.start < mention.start for mark in materials):
        return False
    return (
        _AND_SO_MUCH.fullmatch(lower, draft.amount.tail, other.amount.start) is not None
        and _IN_IT.fullmatch(lower, tail, mention.start) is not None
    )
