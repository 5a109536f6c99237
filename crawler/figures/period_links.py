"""The period of an amount."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.periods import Months, Period, length, months_of
from crawler.figures.roles import comparison_of

TIMELESS = frozenset({"capacity", "reserves", "inventory"})


def link_periods(drafts: list[Draft], timed: list[Timed], memory: Memory) -> None:
    """Sets the periods of a sentence's drafts: first of the news, then of what it is compared with."""
    for index, draft in enumerate(drafts):
        if draft.role != "comparison":
            draft.period = _main_period(draft, drafts, drafts[:index], timed, memory)
    for index, draft in enumerate(drafts):
        if draft.role == "comparison":
            draft.period = _earlier_period(draft, drafts, index, timed, memory)
    for draft in drafts:
        if draft.measure in TIMELESS:
            draft.period = None


def _mains(timed: list[Timed]) -> list[Timed]:
    return [mention for mention in timed if mention.role == "main" and mention.period is not None]


def _main_period(
    draft: Draft, drafts: list[Draft], left: list[Draft], timed: list[Timed], memory: Memory
) -> Period | None:
    annual = r"\bannual(?!ly|i[sz]ed)|full-year|for the (?:full|whole) year"
    if (
        draft.status == "planned"
        and memory.anchor
        and re.search(annual, draft.before())
        and not re.search(r"20\d\d|1[34]\d\d", draft.view.lower[draft.start : draft.end])
    ):
        return months_of("gregorian", memory.anchor.year, 1, 12)
    mains = _mains(timed)
    told = [mention for mention in timed if mention.period is not None and mention.role in ("main", "same")]
    own = [mention for mention in told if draft.holds(mention.start, mention.end)]
    if own:
        return _target_year(draft, min(own, key=lambda mention: _distance(draft, mention)), memory)
    for other in reversed(left):
        if other.period is not None and other.role == "main":
            return other.period
    same = [mention for mention in timed if mention.role == "same" and mention.period is not None]
    if same:
        return same[0].period
    free = [
        mention
        for mention in mains
        if not any(other.role == "comparison" and other.holds(mention.start, mention.end) for other in drafts)
    ]
    if free:
        return free[0].period
    if draft.status == "planned":
        return memory.plan_period
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
            ("by the end of ", "at the end of ", "as of end-", "by end-", "until the end of "),
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


def _distance(draft: Draft, mention: Timed) -> int:
    if mention.start >= draft.amount.tail:
        return mention.start - draft.amount.tail
    return draft.amount.start - mention.end + 5


def _earlier_period(
    draft: Draft, drafts: list[Draft], index: int, timed: list[Timed], memory: Memory
) -> Period | None:
    main = _news_period(drafts, index, memory)
    told = comparison_of(draft, timed)
    own = [mention for mention in _mains(timed) if draft.holds(mention.start, mention.end)]
    if (
        told is None
        and draft.status == "planned"
        and main is not None
        and all(mention.assumed for mention in own)
    ):
        return main
    if told is None and own:
        told = min(own, key=lambda mention: _distance(draft, mention))
    if told is not None and told.loose_year and main is not None and length(main) <= 12:
        return main.moved(-12)
    if told is not None and told.period is not None:
        return told.period
    if draft.status == "planned":
        return main
    later = [mention for mention in timed if mention.role == "back" and mention.period is not None]
    if later:
        return later[-1].period
    return main.moved(-12) if main is not None else None


def _news_period(drafts: list[Draft], index: int, memory: Memory) -> Period | None:
    """The period of the value that this one is compared with: the one before it, or the one after."""
    for other in [*reversed(drafts[:index]), *drafts[index + 1 :]]:
        if other.role == "main" and other.period is not None:
            return other.period
    return memory.period
