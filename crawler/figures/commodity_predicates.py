"""What an amount is said to be, behind it ("5 tons of it is zinc")."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

# "7.2 million tons of it was decorative stone": what a part of the whole is.
_OF_IT_IS = re.compile(
    r" of (?:it|them|this|these|those|which|that|the total) (?:was|were|is|are|being) (?:the |a )?"
    r"(?:(?!to )[\w-]+ ){0,2}"
)
_IS = re.compile(r" (?:was|were|is|are|being) (?:the |in the form of |made up of |that of )?")
_PART = re.compile(
    r"\b(?:of|from) (?:which|it|this|that|them|these|those|the total)[, ]+"
    r"(?:some |about |nearly |over |more than |only )?$"
)


def predicate(draft: Draft) -> Mark[Commodity] | None:
    """ "7 million tons of it was marble", "of which 7 million tons were billets": what a part is said to be."""
    tail, lower = draft.amount.tail, draft.view.lower
    behind = next((mark for mark in draft.view.commodities if mark.start >= tail), None)
    if behind is None:
        return None
    if _OF_IT_IS.fullmatch(lower, tail, behind.start):
        return behind
    ahead = max(draft.view.start, draft.amount.start - 40)
    return (
        behind
        if _IS.fullmatch(lower, tail, behind.start) and _PART.search(lower, ahead, draft.amount.start)
        else None
    )
