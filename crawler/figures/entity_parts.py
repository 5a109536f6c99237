"""Whom a sentence without a name goes on about: the whole behind its parts, or who the last one was about."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.company_words import company_words
from crawler.figures.drafts import Draft, Memory
from crawler.figures.taken_up import PRONOUN

# "Has a capacity of 200 tons, the company said, and is to reach 210 tons".
_AND_DOES = re.compile(
    r"(?: of [^,;.\d]{1,40})?(?:,? (?:the [a-z]+|it|he|she|they) (?:said|says|added|noted|reported))?,? and "
    r"(?:is to|are to|will|would|should|aims|plans|expects|wants|hopes|intends|is (?:due|expected|meant) to)"
    r" [^,;.\d]{0,40}"
)
# "Made 800 tons, of which 200 tons were exported": what was done with a part of it.
_PART_AHEAD = re.compile(
    r"(?: of [^,;.\d]{1,40})?,? (?:of which|of it|of this) (?:(?:about|around|some|only|nearly|over|just) )?"
)
_WERE_SENT = re.compile(
    r"(?: of [^,;.\d]{1,40})? (?:was|were|has been|have been) (?:exported|sold|shipped|sent|delivered|dispatched)\b"
)
# "Despite that, sales declined to 97 tons".
_IN_SPITE = re.compile(
    r"(?:despite (?:that|this)|even so|nevertheless|nonetheless|that said|thus|in all|all in all),? "
)
# "The latter also made 18 tons", "together the three made 90 tons".
_OF_THEM = re.compile(
    r"\b(?:latter|former|the other|each|both|together|the (?:two|three|four|five|six|seven|eight|nine|ten))\b"
)
_OF_WHICH = re.compile(r"[^;.]{0,80}, (?:of which|including) ")
# Among how many a sentence shares its amounts out at least.
_SHARED_OUT = 2


def does_more(left: Draft, draft: Draft) -> bool:
    """Whether the second verb of a sentence, without a subject of its own, tells of the second of two amounts."""
    return _AND_DOES.fullmatch(draft.view.lower, left.amount.tail, draft.amount.start) is not None


def is_part_sent(left: Draft, draft: Draft) -> bool:
    """Whether an amount is what was sold or sent of the one before it; what several sites made, their owner sends."""
    lower = draft.view.lower
    if " and " in (left.entity or ""):
        return False
    ahead = _PART_AHEAD.fullmatch(lower, left.amount.tail, draft.amount.start)
    return ahead is not None and _WERE_SENT.match(lower, draft.amount.tail) is not None


# "Reached 443 tons in July, and 3,050 tons since the beginning of the year".
_AND_IN_ALL = re.compile(
    r"(?: of [^,;.\d]{1,30})? (?:in|during|for) (?:[a-z]+|the (?:same )?(?:month|quarter|year))(?: \d{4})?,? and "
    r"(?:(?:about|around|some|nearly|over|just) )?"
)
_OF_LONGER = re.compile(r" (?:since|in the first|from [a-z]+ to|in [a-z]+ months)\b")


def is_of_longer(left: Draft, draft: Draft) -> bool:
    """Whether an amount is that of the longer stretch of time that the one before it, of the same thing, ended."""
    view, same = draft.view, (left.measure, left.role, left.commodity)
    if same != (draft.measure, draft.role, draft.commodity):
        return False
    ahead = _AND_IN_ALL.fullmatch(view.lower, left.amount.tail, draft.amount.start)
    if ahead is None or any(left.amount.tail <= name.start < draft.end for name in view.names):
        return False
    return _OF_LONGER.match(view.lower, draft.amount.tail) is not None


# "Declined 9% (-6 koz) to 61 koz".
_TO = re.compile(r"\)? (?:[a-z-]+ ){0,3}to (?:(?:about|some|nearly|just|around) )?")


def is_behind_its_difference(left: Draft, draft: Draft) -> bool:
    """Whether an amount is the value behind by how much it has changed."""
    return (
        left.role == "difference"
        and _TO.fullmatch(draft.view.lower, left.amount.tail, draft.amount.start) is not None
    )


def goes_on_in_spite(draft: Draft) -> bool:
    """Whether a sentence goes on from the last one: "despite that"."""
    return _IN_SPITE.match(draft.view.lower, draft.view.start) is not None


def whole_of_parts(draft: Draft, memory: Memory) -> str | None:
    """ "Corvane made 90 tons. Tarn gave 40, Selby 30 and Hollin 20. Sales were 85": whom the article began with, behind
    a sentence that shared its amounts out among others.
    """
    view, before = draft.view, memory.recent[-1].view if memory.recent else None
    if before is None or memory.sentence - max(memory.last_sentence, memory.aside_sentence) > 1:
        return None
    if company_words(draft) or PRONOUN.match(view.lower, view.start, view.end):
        return None
    if _OF_THEM.search(view.lower, view.start, draft.amount.start):
        return None
    told = [last for last in memory.recent if last.view is before]
    parts = [last.entity for last in told]
    if len(parts) > _SHARED_OUT and _OF_WHICH.match(before.lower, told[0].amount.tail, told[1].amount.start):
        return parts[0]  # "Corvane dug 10 tons, of which Tarn 3 and Selby 4. For this year 11 are planned"
    wholes = (memory.country, memory.entity, memory.first_figured)
    # "Peru made 101 tons, Tarn 49 and Hollin 11. Tin fell to 14": the whole was told beside its parts.
    if len(set(parts)) < _SHARED_OUT or parts[0] in wholes:
        return None
    return next((name for name in wholes if name in memory.figured and name not in parts), None)


# "Tarn's part in it was 209,000 tons. The figure was 772,000 tons in the same period of last year".
_THE_FIGURE = re.compile(
    r"(?:(?:a year|twelve months) (?:earlier|before|ago),? )?the (?:figure|total|amount|volume|tonnage) "
)
# How many times as large as the other one of two values is at most that are of one thing.
_ALIKE = Decimal("1.6")


def whole_by_size(draft: Draft, memory: Memory) -> str | None:
    """Whose "the figure" of a year before is: not of the last value, a part, but of the one before of its size."""
    view, last = draft.view, memory.last[-1]
    if not (draft.dated or draft.role == "comparison") or not _THE_FIGURE.match(view.lower, view.start):
        return None
    fitting = [
        other
        for other in memory.recent
        if other.commodity == last.commodity and other.measure == last.measure and _are_alike(draft, other)
    ]
    return fitting[-1].entity if fitting and not _are_alike(draft, last) else None


def _are_alike(left: Draft, right: Draft) -> bool:
    one, other = left.amount.value, right.amount.value
    if not one or not other or left.amount.unit != right.amount.unit:
        return False
    return max(one, other) <= min(one, other) * _ALIKE
