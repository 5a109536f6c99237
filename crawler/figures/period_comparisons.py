"""The period of an earlier value that the news is compared with."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.change_fit import misfit
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed, in_year
from crawler.figures.role_periods import comparison_of
from storage.periods import Months, Period, length

# Amounts of a sentence that may tell a neighbour's period.
NEAR = 12
# "Less than the 838 tons that it had been asked for": of the same period.
_WAS_PLANNED = re.compile(
    r"^[^,;.]{0,25}\b(?:planned|asked|targeted|expected|forecast|budgeted|projected|aimed|hoped"
    r"|promised|guided)\b"
)
# "Dropped from 2.7 to 1.9 tons within a month".
_WITHIN_A_MONTH = Cue(r"\b(?:within|in) (?:a|one|a single) month\b|\bon the month\b")


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
    main = _news_period(draft, drafts, index, memory)
    told = comparison_of(draft, timed)
    if told is not None and told.end <= draft.amount.start and _is_base_before_plan(draft, told):
        told = None
    own = [mention for mention in news_mentions(timed) if draft.holds(mention.start, mention.end)]
    own += [
        mention
        for mention in timed
        if mention.role == "back"
        and draft.holds(mention.start, mention.end)
        and mention.end <= draft.amount.start
        and not _is_base_before_plan(draft, mention)
    ]
    if (
        told is None
        and draft.status == "planned"
        and main is not None
        and (not own or any(other.role == "main" and other.period == main for other in drafts))
        and all(mention.assumed for mention in own)
    ):
        return main
    if told is None and not own and main is not None and _is_of_another(draft, drafts[:index]):
        return main
    if told is None and own:
        told = min(own, key=lambda mention: distance(draft, mention))
    if told is not None and told.loose_year and main is not None and length(main) <= 12:
        return told.period if _is_whole_year_ahead(main, memory) else main.moved(-12)
    if told is not None and told.period is not None and main is not None and _is_colon(draft, told, main):
        return in_year(main, told.period.end.year)
    if told is not None and main is not None and _is_year_before_news(draft, told, main, drafts[:index]):
        return main.moved(-12)
    if told is not None and told.period is not None:
        _remember_step(told.period, main, memory)
        return _as_long(draft, told, main)
    if draft.status == "planned" or _WAS_PLANNED.search(draft.after()[:60]):
        return main
    if main is not None and (by_size := _step_by_size(draft, drafts[:index], memory)):
        return main.moved(-by_size)
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
    return main.moved(-step(draft, main, memory)) if main is not None else None


def _is_whole_year_ahead(main: Period, memory: Memory) -> bool:
    """ "5 tons next year, against 4 tons last year": not of the year before next year."""
    return length(main) == _YEAR and memory.anchor is not None and main.start > memory.anchor


# "Up 6% compared to the same period of last year but below the target of".
_TURNS = re.compile(r"[,;]|\b(?:but|and|though|although|yet|while|whereas)\b")


def _is_base_before_plan(draft: Draft, mention: Timed) -> bool:
    """Whether a sentence turns from an earlier time, which a change is told against, to a plan for the news' own."""
    lower = draft.view.lower
    return draft.status == "planned" and _TURNS.search(lower, mention.end, draft.amount.start) is not None


_MONTHS = {"mom": 1, "qoq": 3, "yoy": 12}


def _step_by_size(draft: Draft, before: list[Draft], memory: Memory) -> int | None:
    """ "Exports were 10% higher than a month earlier. At 38 tons, up from 34.5, they were also 7% above those of August
    2018": what a per cent of the sentence before says that the amounts differ by tells how much earlier the second is.
    """
    news = next((other for other in reversed(before) if other.role == "main"), None)
    if news is None or any(misfit(news, draft, change) is not None for change in draft.view.changes):
        return None
    told = [
        pending.change
        for pending in memory.pending
        if memory.sentence - pending.sentence == 1 and pending.change.basis in _MONTHS
    ]
    fitting = {
        change.basis for change in told if (off := misfit(news, draft, change)) is not None and off <= 1
    }
    return _MONTHS[fitting.pop() or ""] if len(fitting) == 1 else None


def _is_of_another(draft: Draft, before: list[Draft]) -> bool:
    """ "8.43 million tons, compared with 8.3 million tons in Japan": another's of the same time."""
    news = next((other for other in reversed(before) if other.role == "main"), None)
    if news is None or draft.entity is None or news.entity in (None, draft.entity):
        return False
    return any(
        name.entity.name == draft.entity
        and name.start >= draft.amount.tail
        and draft.holds(name.start, name.end)
        for name in draft.view.names
    )


_YEAR = 12
_YEAR_BACK = re.compile(r"(?:(?:a|the|one) )?year (?:ago|earlier|before|prior)")


def _is_year_before_news(draft: Draft, told: Timed, main: Period, before: list[Draft]) -> bool:
    """ "More than the 4 tons of the second quarter but less than the 5 of a year ago", "103 tons last year against 86
    a year earlier" in an article on a quarter: a year before the news.
    """
    if told.role != "back" or told.period is None:
        return False
    earlier = main.moved(-_YEAR) if length(main) == _YEAR else main
    part_of_it = earlier.start <= told.period.start and told.period.end <= main.end
    back = _YEAR_BACK.match(draft.view.lower, told.start, told.end)
    if back and part_of_it and length(told.period) < length(main) == _YEAR:
        return True
    bases = [draft.period for draft in before if draft.role == "comparison" and draft.period is not None]
    return (
        any(told.period == base.moved(-_YEAR) and base.end < main.end for base in bases)
        and length(told.period) == length(main) < _YEAR
    )


_COLONS = frozenset(":-\u2013\u2014")


def _is_colon(draft: Draft, told: Timed, main: Period) -> bool:
    """ "2,719 tU (2023: 2,522 tU)" of a quarter: the same quarter of that year."""
    gap = draft.view.lower[told.end : draft.amount.start]
    return gap.strip() in _COLONS and told.period is not None and length(told.period) == 12 > length(main)


_SAME_STRETCHES = Cue(r"\b(?:same|corresponding|those|these) (?:months|quarters|periods|halves|years)\b")


def align_stretches(drafts: list[Draft], timed: list[Timed]) -> None:
    """ "5 tons in January and 6 in February, against 4 and 3 in the same months of 2023": each with its own."""
    earlier = [draft for draft in drafts if draft.role == "comparison"]
    news = [draft for draft in drafts if draft.role == "main" and draft.period is not None]
    told = next((mention.period for mention in timed if mention.role == "back"), None)
    if len(earlier) < 2 or len(earlier) != len(news) or not isinstance(told, Months):
        return
    last = news[-1].period
    view = drafts[0].view
    if not isinstance(last, Months) or not view.told(_SAME_STRETCHES, view.start, view.end):
        return
    for draft, other in zip(earlier, news, strict=True):
        draft.period = other.period.moved(told.last - last.last) if other.period else None


_SAME_STRETCH = re.compile(
    r"\b(?:same|corresponding|comparable|equivalent|like|similar) (?:time|period|span|stretch|date|point)\b"
)


def _as_long(draft: Draft, told: Timed, main: Period | None) -> Period | None:
    """ "1.9 tons by the end of November, against 1.7 by the same time of 2023": as long as what it is compared with."""
    period, lower = told.period, draft.view.lower
    if not (isinstance(period, Months) and isinstance(main, Months)) or main.calendar != period.calendar:
        return period
    longer = length(main) > length(period) and (main.last - period.last) % 12 == 0 and main.last > period.last
    if longer and _SAME_STRETCH.search(lower, told.start, told.end):
        return main.moved(period.last - main.last)
    return period


def _remember_step(base: Period, main: Period | None, memory: Memory) -> None:
    if isinstance(base, Months) and isinstance(main, Months) and length(base) == length(main):
        memory.base_step = main.last - base.last if main.last > base.last else memory.base_step


_SEQUENTIAL = Cue(r"\bsequential|\bquarter[- ]on[- ]quarter\b|\bqoq\b|\bq[-/]o[-/]q\b")


def step(draft: Draft, main: Period, memory: Memory) -> int:
    """By how many months an earlier value without a period is earlier: as the sentence's per cent has it, or
    the comparison before it.
    """
    bases = {change.basis for change in draft.view.changes}
    steps = {1: ("mom", 1), 3: ("qoq", 3)}
    basis, months = steps.get(length(main), ("yoy", 12))
    if basis == "mom" and draft.view.told(_WITHIN_A_MONTH, draft.view.start, draft.view.end):
        return months
    if bases == {basis} or (
        basis == "qoq" and draft.view.told(_SEQUENTIAL, draft.view.start, draft.view.end)
    ):
        return months
    return 12 if "yoy" in bases or memory.base_step != months else months


# "48.9 million tons in the quarter, which took the year's volumes to 192 million. That was up from 189 million a year
# earlier": of what was told last.
_TAKES_UP_THE_LAST = re.compile(
    r"(?:(?:that|this)(?: (?:figure|total|number|volume|amount|result))?|the latter) (?:was|is|were|marks?|marked"
    r"|represents?|represented|compares?|compared) "
)


def _news_period(draft: Draft, drafts: list[Draft], index: int, memory: Memory) -> Period | None:
    """The period of the value that this one is compared with: the one before it, or the one after."""
    for other in [*reversed(drafts[:index]), *drafts[index + 1 :]]:
        if other.role == "main" and other.period is not None:
            return other.period
        if other.role == "main" and draft.status == other.status == "planned":
            # "Expected at 2.7 tons (2.8 in the forecast before)": no more is said of when than of the new one.
            return None
    if (
        memory.last
        and memory.sentence - memory.last_sentence == 1
        and _TAKES_UP_THE_LAST.match(draft.view.lower, draft.view.start)
    ):
        return memory.last[-1].period
    if draft.status == "planned" and memory.plan_period is not None:
        # "The ministry has not given up on its target of 33 tons", after a forecast.
        return memory.plan_period
    if memory.period is None and memory.last and memory.sentence - memory.last_sentence == 1:
        # "It will reach 53,000 tons in 2025. This is up from 45,000 tons a year ago".
        return memory.last[-1].period
    return memory.period


# "23,622 ounces (about 670 kg)".
_OPENS_BRACKET = re.compile(
    r" \((?:(?:about|around|some|more than|nearly|almost|over|equal to|or|a total of) )*"
)
# "9.1 tons (8.5 tons on a consolidated basis) in the third quarter".
_ON_A_BASIS = re.compile(r" (?:of [a-z -]{2,30} )?on (?:a|an|the) [a-z\d% -]{2,30} basis\)")


def share_with_other_units(drafts: list[Draft]) -> None:
    """ "1,069 kilograms (34,353 ounces)" are one amount, of one period."""
    for left, draft in pairwise(drafts):
        if _is_same(left, draft):
            draft.period = left.period


def is_in_other_unit(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether an amount tells the one before it in another unit, in a bracket."""
    return any(other is draft and _is_same(left, draft) for left, other in pairwise(drafts))


def _is_same(left: Draft, draft: Draft) -> bool:
    told = _ON_A_BASIS.match(draft.view.lower, draft.amount.end) or draft.amount.unit != left.amount.unit
    return (
        bool(told)
        and _OPENS_BRACKET.fullmatch(draft.view.lower, left.amount.tail, draft.amount.start) is not None
    )
