"""Lists told in parallel: "iron and steel stood at 5 and 7 tons", with or without "respectively"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from crawler.figures.amounts import Amount
from crawler.figures.changes import Change

_AND = (
    # "Escondida, of BHP" is one and its owner.
    r"(?:,(?! of )|and|&|, and|as well as|plus|, as well as|or)\s*"
    r"(?:some |over |more than |about |around |nearly |the |of |its )*"
    # "Tarn and the smaller Hollin".
    r"(?:(?:much )?(?:smaller|larger|bigger|newer|older|nearby|neighbou?ring|adjacent|sister) )?"
)
# Names of a list may be quoted each: the complexes "Corvane" and "Tarn".
_JOINT = re.compile(rf"[\"”]?\.?\s*{_AND}[\"“]?")
# "68 million (28.7 percent increase) and 56 million tons", "A and B fell 22% to 41,000 tons and 9% to 12,000 tons".
JOINT_OR_CHANGE = re.compile(
    rf"\.?\s*(?:\([^()\d]{{0,30}}\d[\d.,]* ?(?:%|per ?cent|pct)[^()\d]{{0,30}}\)\s*)?{_AND}"
    rf"(?:(?:by )?\d[\d.,]* ?(?:%|per ?cent|pct),? to (?:some |over |more than |about |around |nearly )?)?"
)


# "1.1 million ounces of silver and 16,302 ounces of gold", "5 tons of slab, 3 tons of bloom as well as 2 of billet".
_AND_OF_ANOTHER = re.compile(
    r" (?:of|in) (?!which\b)(?:[a-z-]+ ?){1,5}?(?: \([^()\d]{1,30}\))?"
    r"(?:, and|,| and| as well as| plus| along with) (?:also )?"
    r"(?:(?:about|some|around|nearly|over|more than|another|a further) )?"
)


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Spanned)


def runs(lower: str, items: Sequence[S], joint: re.Pattern[str] = _JOINT) -> list[list[S]]:
    """Items grouped where only commas and "and" stand between neighbours, or what else `joint` allows."""
    if not items:
        return []
    grouped = [[items[0]]]
    for left, item in pairwise(items):
        # "Century, MMG's,": whose it is.
        # "For Antwerp, Corvane said": who says so.
        behind = ("'s,", "'s;", " said", " says", " announced", " reported")
        owner = lower[left.end : item.start] == ", " and lower.startswith(behind, item.end)
        if not owner and joint.fullmatch(lower, left.end, item.start):
            grouped[-1].append(item)
        else:
            grouped.append([item])
    return grouped


def aligned(
    lower: str, amounts: Sequence[Amount], items: Sequence[S], accept: Callable[[S], bool]
) -> dict[int, S]:
    """For amounts that stand in a list (by their start) the item of the nearest list of equal length."""
    if len(amounts) < 2:
        return {}
    lists = [run for run in runs(lower, [item for item in items if accept(item)]) if len(run) > 1]
    pairs: dict[int, S] = {}
    whole = [group for group in lists if len(group) == len(amounts)]
    if whole and "respectively" in lower[min(amounts[0].start, whole[0][0].start) : amounts[-1].end + 45]:
        return {amount.start: item for amount, item in zip(amounts, whole[0], strict=True)}
    for run in runs(lower, amounts, JOINT_OR_CHANGE):
        fitting = [group for group in lists if len(group) == len(run)]
        if len(run) < 2 or not fitting:
            continue
        group = min(fitting, key=lambda group: _distance(run, group))
        pairs |= {amount.start: item for amount, item in zip(run, group, strict=True)}
    return pairs


def in_one_breath(lower: str, left: Amount, right: Amount) -> bool:
    """Whether an amount follows another one with only the material of the first between them."""
    return _AND_OF_ANOTHER.fullmatch(lower, left.tail, right.start) is not None


def listed_changes(lower: str, changes: Sequence[Change], items: Sequence[S]) -> list[tuple[S, Change]]:
    """The changes of a list with the items of the list of equal length that stands before it."""
    listed = [change for change in changes if change.listed is not None]
    for run in runs(lower, items):
        if len(run) == len(listed) > 1 and run[0].end <= listed[0].start:
            return list(zip(run, listed, strict=True))
    return []


def _distance(run: Sequence[Spanned], group: Sequence[Spanned]) -> int:
    """A list after the amounts serves only where none stands before them."""
    return (
        group[0].start - run[-1].end + 10_000
        if group[0].start > run[-1].end
        else run[0].start - group[-1].end
    )
