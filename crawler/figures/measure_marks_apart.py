"""Words of measure that are of another clause, an aside or a bracket than an amount."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import (
    ASIDE,
)
from crawler.figures.producers import MOVED_BY
from crawler.figures.words import Mark

# "5 tons of alumina, which is 3 percent more than in the year before, were imported".
CLOSED_ASIDE = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?, which (?:[^,;]|,(?=\d))*,(?= (?:was|were|is|are|has been|have been)\b)"
)
# "5 tons was planned, and exports were to be kept": what the next clause is about.
_AND_ITS = re.compile(r",? (?:and|while|but|as) (?:the |its |their )?$")
_DOES = re.compile(
    r"(?: of [a-z]+(?: [a-z]+)?)? (?:was|were|is|are|will|would|should|has|have|had|rose|fell|grew|dropped|picked up"
    r"|recovered|jumped|slumped|resumed|increased|declined)\b"
)


def is_next_subject(draft: Draft, mark: Mark[str]) -> bool:
    lower = draft.view.lower
    opens = _AND_ITS.search(lower, max(draft.amount.tail, mark.start - 14), mark.start)
    return opens is not None and _DOES.match(lower, mark.end) is not None


# "3 tons because lower-grade stockpiles were treated": what a reason speaks of is no measure of the amount.
ANOTHER_CLAUSE = re.compile(
    r", (?:(?:for |from |to |in |of )?which|as|while|so)\b"
    # "4 tons, compared with 3 in 2009; the whole of this was exported".
    r"|; (?:all|most|half|the (?:whole|rest|bulk)) of (?:it|this|them)\b"
    r"|,? and (?:the )?(?:remaining|remainder|rest|others)\b"
    r"|\b(?:because|since|though|although|after|when|once|until|unless|on account of|owing to"
    rf"|{MOVED_BY}|reflecting|due to|thanks to|despite|in spite of|in response to|amid|on the back of|in view of"
    r"|citing|with reference to|referring to)\b"
    r"| as (?:its|the|it|they|a|an)\b"
)
# "235,000 tons of the billets produced were exported": the first participle only says which billets.
_THEN_WAS = re.compile(
    r"(?: (?:there|here|so far|locally|(?:by|in|at|last|this) [\w' -]{2,30}?))?"
    r" (?:was|were|is|are|has been|have been|had been|will be|would be|went|got|goes|go)(?: \w+ly| then| also| later)* "
)
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|be|been|being)(?: \w+ly| also| then)? $")


def without_reduced(lower: str, behind: list[Mark[str]]) -> list[Mark[str]]:
    behind = [mark for mark in behind if not _in_bracket(lower, mark)] or behind
    if len(behind) < 2 or _AUXILIARY.search(lower, max(0, behind[0].start - 20), behind[0].start):
        return behind
    return behind[1:] if _THEN_WAS.fullmatch(lower, behind[0].end, behind[1].start) else behind


def _in_bracket(lower: str, mark: Mark[str]) -> bool:
    """ "5 tons of products [made by the mills] were exported"."""
    opened = lower.rfind("[", max(0, mark.start - 60), mark.start)
    return opened >= 0 and "]" not in lower[opened : mark.start] and "]" in lower[mark.end :]


def outside_aside(draft: Draft, ahead: list[Mark[str]]) -> list[Mark[str]]:
    aside = draft.view.told(ASIDE, draft.start, draft.amount.start)
    if aside is None:
        return ahead
    outside = [mark for mark in ahead if mark.end <= aside.start() or mark.start >= aside.end()]
    return outside or ahead
