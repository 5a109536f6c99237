"""Lands and works that take goods one after the other: "to Iraq (5 tons), Oman (3 tons)", "China took 5, India 3"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.entity_buyers import BUYER, SENT
from crawler.figures.name import Name

# "Mostly to India (2.4 million tonnes) and Indonesia (1.3 million tonnes)".
_TAKER = re.compile(r",? (?:mostly |mainly |chiefly |largely )?to (?:the )?[a-z][a-z -]+ \(")
_NEXT_TAKER = re.compile(r"\)?(?:,| and|, and) (?:the )?[a-z][a-z -]+ \(")


def is_next_taker(left: Draft, draft: Draft) -> bool:
    """Whether an amount in a bracket goes to the next of several lands: both are of who sends them."""
    if left.measure != draft.measure or not _NEXT_TAKER.fullmatch(draft.before()):
        return False
    return _TAKER.search(left.before()) is not None or _NEXT_TAKER.fullmatch(left.before()) is not None


_SHARE = r"the share of (?:the )?[a-z][a-z -]{2,30}? of (?:which|it|that)(?: (?:was|reached))?"


# "Exports came to 73 million tons, of which India took 33", "with China taking 8".
_OF_WHICH_TAKEN = re.compile(
    r"(?:, [^,;.\d]{3,40})?,? (?:of which|with|and) (?:the )?[a-z][a-z -]{2,30}?"
    r" (?:took|taking|takes|bought|buying|received|receiving|absorbed|absorbing|got|getting) "
    # "The company exported 780 tons, the share of India of which was 210".
    rf"|, {_SHARE} (?:(?:about|some|nearly) )?$"
)


_HAS_TAKEN = re.compile(
    r"\b(?:(?:of which|with) (?:the )?[a-z][a-z -]{2,30}? (?:took|taking|takes|bought|buying|received|receiving"
    rf"|absorbed|absorbing|got|getting)|{_SHARE})"
    r" (?:(?:about|around|some|nearly|over) )?$"
)


# "Of which China took 39,000 tons and South Korea 12,000".
_AND_ANOTHER = re.compile(r"[, ]*(?:and |while )?(?:the )?(?!to |with |from |by )[a-z][a-z -]{2,30} ")


def is_part_taken(left: Draft, draft: Draft) -> bool:
    traded = draft.measure in SENT and left.measure == draft.measure
    if not traded:
        return False
    lower, ahead = draft.view.lower, max(draft.view.start, left.amount.start - 60)
    goes_on = _AND_ANOTHER.fullmatch(draft.before()) and _HAS_TAKEN.search(lower, ahead, left.amount.start)
    return bool(goes_on or _OF_WHICH_TAKEN.match(draft.before()))


# "Corvane Steel was sent 5 tons and Nordvik Mill 3 tons", "Corvane took 5 tons of it, Nordvik 3 tons".
_IN_TURN = re.compile(r"(?: of [a-z]+(?: [a-z]+){0,2})?(?:,|;|,? and|,? while) (?:the )?")


_AND_SO_MANY = re.compile(
    r"(?: (?:of|in) [a-z]+)?(?:, [^,;.\d]{3,40},)? (?:(?:about|some|another|only|just|over|nearly) )?\d"
)


def takes_in_turn(draft: Draft, name: Name) -> bool:
    """Whether a name with its amount is told right behind the amount of one that bought or was sent its own."""
    view, lower = draft.view, draft.view.lower
    left = next((amount for amount in reversed(view.amounts) if amount.tail <= name.start), None)
    if left is None or not _IN_TURN.fullmatch(lower, left.tail, name.start):
        return False
    return _AND_SO_MANY.match(lower, name.end) is not None and any(
        BUYER.match(lower, other.end, left.tail) for other in view.names if other.end <= left.start
    )
