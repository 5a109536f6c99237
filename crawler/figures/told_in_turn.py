"""Times told once for several lists: "A made 5 tons in the quarter and 19 in the year, B 2 and 7"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from crawler.figures.alignment import runs
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.period_own import bracket
from crawler.figures.period_relations import holds
from crawler.figures.role_lists import news_in_turn
from storage.periods import Months, Period

# Two lists of two are the least.
_LEAST = 4
# What stands between an amount and its own time.
_TO_ITS_TIME = re.compile(
    r" (?:of [a-z -]{2,25} )?(?:in|for|during|over|of)(?: the| its)? ?| (?:this|last) ?| "
)
# Between two amounts of a list, each with its own time, nobody else is named.
_JOINED = re.compile(r",?(?: and| but)? (?:(?:about|some|around|nearly|over|only) )?")
_AND = re.compile(r",? and (?:(?:about|some|around|nearly|over|only) )?|, ")


def as_in_first_list(drafts: list[Draft]) -> dict[int, int]:
    """By the place of an amount whose list tells no times: the place of the amount that does for it, in the first."""
    if len(drafts) < _LEAST:
        return {}
    told = _first_list(drafts)
    places: dict[int, int] = {}
    amounts = [draft.amount for draft in drafts]
    for run in runs(drafts[0].view.lower, amounts, _AND):
        at = amounts.index(run[0])
        if len(run) == len(told) > 1 and at >= len(told) and not _tells_time(drafts, at, at + len(run)):
            places |= {at + place: place for place in range(len(run))}
    return places


def _first_list(drafts: list[Draft]) -> list[Draft]:
    """The amounts that a sentence begins with, each with a time of its own behind it."""
    lower = drafts[0].view.lower
    ends = [_end_of_its_time(drafts, index) for index in range(len(drafts))]
    if ends[0] is None:
        return []
    told = [drafts[0]]
    for (_, end), (right, behind) in pairwise(zip(drafts, ends, strict=True)):
        if end is None or behind is None or not _JOINED.fullmatch(lower, end, right.amount.start):
            break
        told.append(right)
    return told


def _end_of_its_time(drafts: list[Draft], index: int) -> int | None:
    draft = drafts[index]
    until = drafts[index + 1].amount.start if index + 1 < len(drafts) else draft.view.end
    return next(
        (
            mention.end
            for mention in draft.view.mentions
            if draft.amount.tail <= mention.start < until
            and _TO_ITS_TIME.fullmatch(draft.view.lower, draft.amount.tail, mention.start)
        ),
        None,
    )


def _tells_time(drafts: list[Draft], first: int, end: int) -> bool:
    """Whether any time is told with the amounts of a list."""
    view = drafts[first].view
    until = drafts[end].start if end < len(drafts) else view.end
    return any(drafts[first].start <= mention.start < until for mention in view.mentions)


# "381 tons: 121 tons in Farvardin, 128 in Ordibehesht and 132 in Khordad".
_OPENS_LIST = re.compile(
    r"[^;.\d]{0,60}(?::| -| \u2013| \u2014|, (?:of which|comprising|made up of|namely))[^;.\d]{0,30}"
)
# By how much the parts may miss their whole: what is printed is rounded.
_ROUNDED = Decimal("0.01")


def date_whole_of_months(drafts: list[Draft]) -> None:
    """Gives the amount that a list of months adds up to all of their time."""
    if len(drafts) <= 2 or drafts[0].role != "main":
        return
    whole, parts = drafts[0], drafts[1:]
    lower, most = whole.view.lower, whole.amount.value
    if not most or not _OPENS_LIST.fullmatch(lower, whole.amount.tail, parts[0].amount.start):
        return
    months = [part.period for part in parts if isinstance(part.period, Months)]
    in_turn = len(months) == len(parts) and all(
        right.first == left.last + 1 for left, right in pairwise(months)
    )
    total = sum((part.amount.value or 0 for part in parts), Decimal(0))
    if in_turn and abs(total - most) <= most * _ROUNDED:
        whole.period = Months(months[0].calendar, months[0].first, months[-1].last)


def in_one_list(drafts: list[Draft], index: int) -> str | None:
    """Whom the first amount of a list is of, of which this one is told right behind: "B 2 tons and 7"."""
    places = as_in_first_list(drafts)
    if index in places and index - 1 in places and places[index - 1] < places[index]:
        return drafts[index - 1].entity
    within_first = 0 < index < len(_first_list(drafts)) if places else False
    return drafts[index - 1].entity if within_first else None


def date_lists(drafts: list[Draft]) -> None:
    """ "Against 11 tons of zinc and 5 ounces in the third quarter of 2018": a time behind a list is of all of it."""
    for index in range(len(drafts) - 1, 0, -1):
        left, draft = drafts[index - 1], drafts[index]
        news, other = news_in_turn(drafts, index), news_in_turn(drafts, index - 1)
        if news is None or other is None or news.period != other.period:
            continue
        if any(left.holds(mention.start, mention.end) for mention in draft.context.timed):
            continue
        left.period = draft.period


def as_headed(drafts: list[Draft], memory: Memory) -> dict[int, Period | None]:
    """ "Eight months first, then Aban alone": the times of lists that the line above tells in their order."""
    times = memory.times_in_order
    if not times or not drafts:
        return {}
    lists = runs(drafts[0].view.lower, [draft.amount for draft in drafts], _AND)
    fitting = [run for run in lists if len(run) == len(times)]
    return {amount.start: period for run in fitting for amount, period in zip(run, times, strict=True)}


def in_their_order(drafts: list[Draft], told: list[Timed], memory: Memory) -> dict[int, Period | None]:
    """ "Gold output was 5 ounces in the quarter and 19 in the year; silver output was 2 and 7, respectively"."""
    before = [other for other in memory.last if other.role == "main" and not _is_base_in_bracket(other)]
    if told or len(drafts) < 2 or len(before) != len(drafts) or memory.sentence - memory.last_sentence > 1:
        return {}
    alike = len({draft.commodity for draft in drafts}) == len({other.commodity for other in before}) == 1
    view = drafts[0].view
    respectively = view.lower.find("respectively", drafts[-1].amount.tail, view.end) >= 0
    if not alike or not (respectively or _is_bare_pair(drafts, before)):
        return {}
    return {draft.amount.start: other.period for draft, other in zip(drafts, before, strict=True)}


def _is_base_in_bracket(draft: Draft) -> bool:
    """ "5 tons (Q4 2023: 6 tons) and 23 tons in 2024": what the bracket compares is no news."""
    return bracket(draft) is not None


# "Sales volume: 4 tons and 17 tons".
_BARE_PAIR = re.compile(r"(?: of [a-z -]{2,30})? and ")


def _is_bare_pair(drafts: list[Draft], before: list[Draft]) -> bool:
    """Whether two amounts without a time or a name of their own go with two told of a part and of the whole."""
    if len(drafts) != 2 or any(other.period is None for other in before):
        return False
    left, right = drafts
    part, whole = (other.period for other in before)
    if part is None or whole is None or not holds(whole, part) or left.measure != right.measure:
        return False
    values = [draft.amount.value for draft in drafts]
    if values[0] is None or values[1] is None or values[0] >= values[1]:
        return False
    return not left.view.names and bool(
        _BARE_PAIR.fullmatch(left.view.lower, left.amount.tail, right.amount.start)
    )
