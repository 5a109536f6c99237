"""What an amount's change is compared with, where its words leave that to the periods and values around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.change_fit import fits, misfit
from crawler.figures.changes import Change
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_bases import BY_SO_MUCH
from crawler.figures.period_context import Timed
from storage.periods import Period, length

# Which change of an amount is told first; others than these stand between.
_RANKS = {"yoy": 0, None: 1, "plan": 3}
_STEPS = {12: "yoy", 3: "qoq", 1: "mom"}
_SAID_ONCE = ("mom", "qoq")
_TO_PERIOD = re.compile(r"[a-z ]{1,40}")
# "Up 3.9% to 61,400 ounces compared with Q1": what stands between a per cent and the period it is against.
_COMPARED = re.compile(
    r"(?:(?!\b(?:(?:al)?though|while|whereas|but|is|was|were|had)\b)[a-z ,'-]){0,80}"
    r"\b(?:compared (?:with|to)|against|versus|than|from) (?:(?:in|that|those|of|the) )*"
)
# "Compared to September, this was a fall of 4%", "rose against September by 4%": from the base to the per cent.
_COMPARED_AHEAD = re.compile(r"\b(?:compared (?:with|to)|against|versus)(?: (?:in|that of|those of|the))? $")
_COMPARES_WITHIN = 40
_PER_CENT = re.compile(r"%|per ?cent")
_TO_PERCENT = re.compile(r",?[a-z' ]{0,60}")
_FROM = re.compile(r",? (?:to|from|compared (?:with|to)|on) (?:the )?")


def basis_of_value(draft: Draft, drafts: list[Draft]) -> str | None:
    """ "Last month, up 2.1% from 4,610 tons in March 2023": the basis is the value that follows the per cent."""
    change = draft.change
    if change is None or draft.period is None:
        return None
    for base in drafts:
        if base.role == "comparison" and base.period is not None and base.status == "actual":
            beside = _FROM.fullmatch(draft.view.lower, change.end, base.amount.start) is not None
            if beside and length(base.period) == length(draft.period):
                return basis_between(draft.period, base.period)
    return "plan" if change.basis is None and any(_is_off_plan(draft, base) for base in drafts) else None


def _is_off_plan(draft: Draft, plan: Draft) -> bool:
    """ "Exceeded the target of 5 tons by 4%": whether a change is by how much a plan was beaten or missed."""
    if draft.status == "planned" or plan.status != "planned" or plan.period != draft.period:
        return False
    return draft.change is not None and fits(draft, plan, draft.change)


def basis_of(
    draft: Draft, change: Change, drafts: Sequence[Draft], before: Draft | None, memory: Memory
) -> str:
    """The basis told, or what the periods make it; "period on period" is to the one before of the same length.

    "Concentrate rose 4% month on month to 5 tons and pellets fell 2% to 3 tons": said once, in the value `before`.
    """
    if change.basis == "period":
        return _STEPS.get(length(draft.period), "mom") if draft.period else "mom"
    if change.basis is not None:
        return change.basis
    said_once = before.basis if before is not None and before.period == draft.period else None
    carried = said_once if said_once in _SAID_ONCE else None
    return (
        basis_by_period(draft, change)
        or basis_by_size(draft, drafts)
        or carried
        or _carried_on(draft, memory)
        or memory.basis_of_lines
        or "yoy"
    )


def _carried_on(draft: Draft, memory: Memory) -> str | None:
    """ "Palladium production rose 6% quarter-on-quarter. Platinum production rose 4%": said in the sentence before."""
    last = memory.last[-1] if memory.last and memory.sentence - memory.last_sentence == 1 else None
    if last is None or last.basis not in _SAID_ONCE or last.period != draft.period:
        return None
    same = last.view.sentence.paragraph == draft.view.sentence.paragraph
    return last.basis if same and last.entity == draft.entity else None


def basis_by_size(draft: Draft, drafts: Sequence[Draft]) -> str | None:
    """ "Up 27% to 140,000 tons from 110,000 in the December quarter": of the value that the per cent fits."""
    change = draft.change
    if change is None:
        return None
    bases = [base for base in drafts if base.role == "comparison" and base.status == "actual"]
    fitting = next((base for base in bases if misfit(draft, base, change) is not None), None)
    fitting = fitting or next((base for base in bases if _fits_roughly(draft, base, change)), None)
    return basis_between(draft.period, fitting.period) if fitting is not None else None


def basis_rank(basis: str | None) -> int:
    """The change to a year before is told first, that to a plan last."""
    return _RANKS.get(basis, 2)


def basis_by_period(draft: Draft, change: Change) -> str | None:
    """ "1.9% less than in April and 5% more than in May 2023": what the period behind a per cent makes it."""
    ahead = _base_ahead(draft.view.lower, change, draft.context.timed)
    if ahead is not None:
        return basis_between(draft.period, ahead.period)
    told = [mention for mention in draft.context.timed if mention.start >= change.end]
    if told and _TO_PERIOD.fullmatch(draft.view.lower, change.end, told[0].start):
        return basis_between(draft.period, told[0].period)
    for mention in draft.context.timed:
        if mention.role == "back" and BY_SO_MUCH.fullmatch(draft.view.lower, mention.end, change.end):
            return basis_between(draft.period, mention.period)
    base = next((mention for mention in told if mention.role == "back"), None)
    if base is None or not _COMPARED.fullmatch(_between(draft, change.end, base.start)):
        return None
    return basis_between(draft.period, base.period)


def _base_ahead(lower: str, change: Change, timed: Sequence[Timed]) -> Timed | None:
    """The period right before a per cent that it is said to be compared with, and no other per cent before that."""
    before = next((mention for mention in reversed(timed) if mention.end <= change.start), None)
    ahead = max(0, before.start - _COMPARES_WITHIN) if before is not None else 0
    if before is None or _COMPARED_AHEAD.search(lower, ahead, before.start) is None:
        return None
    if _PER_CENT.search(lower, ahead, before.start):
        return None  # "down 12 percent compared to September, down 34 percent compared to October 2024"
    return before if _TO_PERCENT.fullmatch(lower, before.end, change.start) else None


def _between(draft: Draft, start: int, end: int) -> str:
    """The words between two places of the sentence, without the amount."""
    lower, amount = draft.view.lower, draft.amount
    if start <= amount.start < amount.tail <= end:
        return lower[start : amount.start] + lower[amount.tail : end]
    return lower[start:end]


def based(change: Change, period: Period | None, timed: Sequence[Timed], lower: str) -> Change:
    """A change with the basis that the period ahead of it or behind it makes it, where it has none of its own."""
    if change.basis is not None:
        return change
    behind = (mention for mention in timed if mention.start >= change.end)
    base = _base_ahead(lower, change, timed) or next(behind, None)
    return change._replace(basis=basis_between(period, base.period if base else None))


# "Up 671.3%, from 52.7 to 406.8 tons": a per cent of three digits is off by more than its last one.
_FAR = 100


def _fits_roughly(draft: Draft, base: Draft, change: Change) -> bool:
    new, old = draft.amount.value, base.amount.value
    if not new or not old or draft.amount.unit != base.amount.unit or change.percent < _FAR:
        return False
    return abs((new / old - 1) * _FAR - change.percent) * _FAR <= change.percent


def is_yearly_after(draft: Draft, change: Change) -> bool:
    """ "It was 5 tons, 31% more than the quarter before. The rise from a year before was 2%": the year goes first."""
    return draft.basis in ("mom", "qoq") and change.basis == "yoy"


def basis_between(period: Period | None, base: Period | None) -> str | None:
    """yoy, qoq or mom, by how many months lie between two periods of the same length."""
    if period is None or base is None or length(period) != length(base):
        return None
    end, start = period.end, base.end
    return _STEPS.get((end.year - start.year) * 12 + end.month - start.month)
