"""The period of an earlier value that the news is compared with."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed, in_year
from crawler.figures.periods import Months, Period, length
from crawler.figures.roles import comparison_of

# Amounts of a sentence that may tell a neighbour's period.
NEAR = 12
# "Less than the 838 tons that it had been asked for": of the same period.
_WAS_PLANNED = re.compile(
    r"^[^,;.]{0,25}\b(?:planned|asked|targeted|expected|forecast|budgeted|projected|aimed|hoped"
    r"|promised|guided)\b"
)


def news_mentions(timed: list[Timed]) -> list[Timed]:
    """The mentions that are the time of news."""
    return [mention for mention in timed if mention.role == "main" and mention.period is not None]


def distance(draft: Draft, mention: Timed) -> int:
    """Characters between an amount and a mention; what follows an amount is a little nearer."""
    if mention.start >= draft.amount.tail:
        return mention.start - draft.amount.tail
    return draft.amount.start - mention.end + 5


def earlier_period(
    draft: Draft, drafts: list[Draft], index: int, timed: list[Timed], memory: Memory
) -> Period | None:
    """The named earlier period, else the news' own moved back by as much as comparisons are."""
    main = _news_period(drafts, index, memory)
    told = comparison_of(draft, timed)
    own = [mention for mention in news_mentions(timed) if draft.holds(mention.start, mention.end)]
    own += [
        mention
        for mention in timed
        if mention.role == "back"
        and draft.holds(mention.start, mention.end)
        and mention.end <= draft.amount.start
    ]
    if (
        told is None
        and draft.status == "planned"
        and main is not None
        and all(mention.assumed for mention in own)
    ):
        return main
    if told is None and own:
        told = min(own, key=lambda mention: distance(draft, mention))
    if told is not None and told.loose_year and main is not None and length(main) <= 12:
        return main.moved(-12)
    if told is not None and told.period is not None and main is not None and _is_colon(draft, told, main):
        return in_year(main, told.period.end.year)
    if told is not None and told.period is not None:
        _remember_step(told.period, main, memory)
        return told.period
    if draft.status == "planned" or _WAS_PLANNED.search(draft.after()[:60]):
        return main
    later = [
        mention
        for mention in timed
        if mention.role == "back"
        and mention.period is not None
        and not any(
            other is not draft and other.role == "comparison" and other.holds(mention.start, mention.end)
            for other in drafts[max(0, index - NEAR) : index + NEAR]
        )
    ]
    if later:
        return later[-1].period
    return main.moved(-_step(draft, main, memory)) if main is not None else None


def _is_colon(draft: Draft, told: Timed, main: Period) -> bool:
    """ "2,719 tU (2023: 2,522 tU)" of a quarter: the same quarter of that year."""
    gap = draft.view.lower[told.end : draft.amount.start]
    return gap.strip() == ":" and told.period is not None and length(told.period) == 12 > length(main)


def _remember_step(base: Period, main: Period | None, memory: Memory) -> None:
    if isinstance(base, Months) and isinstance(main, Months) and length(base) == length(main):
        memory.base_step = main.last - base.last if main.last > base.last else memory.base_step


def _step(draft: Draft, main: Period, memory: Memory) -> int:
    """By how many months an earlier value without a period is earlier: as the sentence's per cent has it, or
    the comparison before it.
    """
    bases = {change.basis for change in draft.view.changes}
    steps = {1: ("mom", 1), 3: ("qoq", 3)}
    basis, months = steps.get(length(main), ("yoy", 12))
    if bases == {basis} or (
        basis == "qoq" and "sequential" in draft.view.lower[draft.view.start : draft.view.end]
    ):
        return months
    return 12 if "yoy" in bases or memory.base_step != months else months


def _news_period(drafts: list[Draft], index: int, memory: Memory) -> Period | None:
    """The period of the value that this one is compared with: the one before it, or the one after."""
    for other in [*reversed(drafts[:index]), *drafts[index + 1 :]]:
        if other.role == "main" and other.period is not None:
            return other.period
    return memory.period
