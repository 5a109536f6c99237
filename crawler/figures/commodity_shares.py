"""Shares of a whole: what has the share is counted, not what it is a share of."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

# "Billet and bloom accounted for 1.41 million tons of the semis": what has the share is counted.
_IS_SHARE = Cue(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|constitut\w+|compris\w+|represent\w+|form(?:s|ed|ing))"
    r" (?:some |about |nearly |over |more than |only |around |just )*$"
)
_NAMELY = re.compile(r"\b(?:including|such as|namely|e\.g\.)")
_SHARES = re.compile(
    r",? (?:accounted for|accounts for|made up|makes up|constituted|constitutes|comprised|represented|formed)"
    r" (?:(?:some|about|nearly|over|more than|only|around|just) )*"
)


def has_the_share(draft: Draft, marks: list[Mark[Commodity]]) -> Mark[Commodity] | None:
    """ "Of the ingots produced, slab constituted 7.96 million tons": the material right before the verb."""
    ahead = [mark for mark in marks if mark.end <= draft.amount.start]
    if not ahead or not draft.said_before(_IS_SHARE):
        return None
    if _NAMELY.search(draft.view.lower, ahead[0].end, ahead[-1].start):
        return None
    return ahead[-1] if _SHARES.fullmatch(draft.view.lower, ahead[-1].end, draft.amount.start) else None


_PART = r"(?:half|thirds?|quarters?|fifths?|most|much|\d+(?:\.\d+)? ?(?:%|per ?cent))"
_HAS_PART = re.compile(
    rf" (?:accounting for|making up|being) (?:(?:about|nearly|over|almost|an?|[a-z]+-) ?)*{_PART}\b"
)


def has_a_part(draft: Draft, mark: Mark[Commodity]) -> bool:
    """ "Steel imports came to 2 million tons, hot-rolled sheets accounting for half of it": what only a part is."""
    return _HAS_PART.match(draft.view.lower, mark.end) is not None


_OF_A_WHOLE = re.compile(r" of (?:the|that|this|these|those|its|all|total)\b")


# "Billet had the lion's share of semis exports": what something is a part of is not what is counted.
_SHARE_OF = Cue(
    r"\b(?:ha[ds]|have|having|holds?|held|with|took|takes|claimed) (?:by far )?(?:the|a) (?:lion's"
    r"|largest|biggest|main|major"
    r"|highest|greatest|bigger|larger) (?:share|part|portion) (?:of|in) (?:(?:the|its|their|all|total"
    r"|overall|iran's) )*$"
)


def is_whole(draft: Draft, mark: Mark[Commodity]) -> bool:
    return draft.view.told(_SHARE_OF, max(draft.view.start, mark.start - 60), mark.start) is not None


def is_of_a_whole(draft: Draft, gap: str) -> bool:
    """Whether what follows an amount ("of the semis") is what its maker has a share of."""
    return _OF_A_WHOLE.match(gap) is not None and draft.said_before(_IS_SHARE) is not None


_PARTS = re.compile(r",? (?:including|of which|of that|among them) (?:(?:about|some|around|nearly) )?$")


def whole_of(drafts: list[Draft], index: int) -> Draft | None:
    """ "4.1 billion pounds of copper and 82 million of molybdenum, including 1.1 billion pounds": the last amount ahead
    of its unit that is more.
    """
    draft = drafts[index]
    ahead = draft.view.lower[max(draft.view.start, draft.amount.start - 24) : draft.amount.start]
    if draft.amount.value is None or not _PARTS.search(ahead):
        return None
    wholes = [
        other
        for other in drafts[:index]
        if other.amount.unit == draft.amount.unit
        and other.commodity
        and (other.amount.value or other.amount.high or 0) > draft.amount.value
    ]
    smaller = any(other.amount.unit == draft.amount.unit and other not in wholes for other in drafts[:index])
    return wholes[-1] if wholes and smaller else None


_HAS_PARTS = re.compile(r":|,? of which|,? split| \(")


def is_of_a_part(drafts: list[Draft], mark: Mark[Commodity]) -> bool:
    """ "The mine made 40 tons: 10 in concentrate and 30 in cathodes": the whole is neither."""
    whole, *parts = drafts
    told = _HAS_PARTS.match(whole.view.lower, whole.amount.tail)
    return told is not None and len(parts) > 1 and parts[0].amount.start < mark.start
