"""Changes that share a bracket with their amount: "South Korea (+6.2%, 5.9 Mt) and India (+1.7%, 7 Mt)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crawler.figures.changes import Change
from crawler.figures.drafts import Draft

# "(-23.9% to 4.7 Mt)" too, but no "from": "up 2% from 98 tons" is not of the 98 tons.
_BESIDE = re.compile(r"(?: (?:yoy|y/y|year-on-year|year on year))?(?:[,;] (?:to |at )?| to )")


def give_bracketed(drafts: Sequence[Draft], free: Sequence[Change], lower: str) -> list[Change]:
    """Gives news values the one change in front of them in their bracket; returns the changes given."""
    given: list[Change] = []
    for draft in drafts:
        opening = lower.rfind("(", draft.view.start, draft.amount.start)
        if draft.change is not None or opening < 0 or ")" in lower[opening : draft.amount.start]:
            continue
        ahead = [
            change
            for change in free
            if opening < change.start and _BESIDE.fullmatch(lower, change.end, draft.amount.start)
        ]
        if len(ahead) == 1:
            draft.change = ahead[0]
            given.append(ahead[0])
    return given


# "With 6 Mt, Japan dropped by 27.9%".
_OPENED = re.compile(r"(?: of [a-z ]{3,25})?, (?:the )?[a-z' -]{2,30} (?:has |have |had )?")


def give_to_opening(drafts: Sequence[Draft], free: Sequence[Change], lower: str) -> list[Change]:
    """Gives the first change of a sentence to the amount with which it opens; returns what is given."""
    draft = drafts[0] if drafts else None
    if draft is None or draft.change is not None or not free or draft.amount is not draft.view.amounts[0]:
        return []
    opens = lower[draft.view.start : draft.amount.start] in ("with ", "at ")
    if not opens or _OPENED.fullmatch(lower, draft.amount.tail, free[0].start) is None:
        return []
    draft.change = free[0]
    return [free[0]]


# "84.5 million tonnes (our share 72.5 million tonnes) were 1% higher".
_SHARE = re.compile(r"\b(?:share|attributable|equity|net|basis)\b")
_THEN_MOVED = re.compile(
    r"\)(?: (?:in|for|during) [^,;.()]{3,30})?,? (?:(?:was|were|is|are|rose|fell|increased|decreased|declined|dropped"
    r"|grew|up|down|an?|increase|decrease|rise|fall|of|by|about|some) )*"
)


def give_past_share(drafts: Sequence[Draft], free: Sequence[Change], lower: str) -> list[Change]:
    """Gives the change behind a bracket that only tells somebody's share of a value to the value."""
    given: list[Change] = []
    for draft, share in pairwise(drafts):
        opened = lower.rfind("(", draft.amount.tail, share.amount.start)
        closed = lower.find(")", share.amount.tail)
        if opened < 0 or closed < 0 or not _SHARE.search(lower, opened, closed):
            continue
        behind = [change for change in free if _THEN_MOVED.fullmatch(lower, closed, change.start)]
        if len(behind) == 1 and draft.change is None:
            draft.change = behind[0]
            given += behind
    return given


# "5,425 tons were made by A and B (4,066 and 1,359 tons respectively) in eight months, which indicates a 16% increase".
_OF_THE_WHOLE = re.compile(
    r"[^;.()\d]{0,60}, (?:which|to|a|an|up|down|showing|indicating|registering|posting|recording|marking|witnessing)\b"
    r"[^;.()\d]{0,40}"
)
_PARTS = 2


def give_to_whole(drafts: Sequence[Draft], free: Sequence[Change], lower: str) -> list[Change]:
    """Gives the change behind a bracket of parts to the whole that is told before the bracket."""
    if len(drafts) <= _PARTS or not free:
        return []
    closed = lower.find(")", drafts[-1].amount.end)
    opened = lower.rfind("(", drafts[0].amount.tail, drafts[-1].amount.start)
    parts = [draft for draft in drafts if draft.amount.start > opened > 0]
    if closed < 0 or len(parts) < _PARTS or len(parts) != len(drafts) - 1 or drafts[0].change is not None:
        return []
    behind = [change for change in free if _OF_THE_WHOLE.fullmatch(lower, closed + 1, change.start)]
    if len(behind) != 1:
        return []
    drafts[0].change = behind[0]
    return behind
