"""The measure that stands behind a list of amounts: "5 tons of cement and 3 tons of clinker were produced"."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import in_one_breath
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_context import cues, governs
from crawler.figures.words import Mark

# "1,095 tons of ore, 250 tons of which were sent off".
_IS_PART = re.compile(r" of (?:which|it|them|that|this|these|those)\b")
# "Tarn 5 tons, Hollin plant 3 tons and at Nordvik 2 tons were exported".
_WORTH = r"(?: worth [\d.]+ [a-z]+ [a-z]+)?"
_AND_WHO = re.compile(
    rf"(?: of [a-z-]+(?: [a-z-]+){{0,2}}?)?{_WORTH},?(?: and)?(?: at| in| from)?(?: [^\W\d_a-z][\w'-]+){{1,4}}"
    r"(?: (?:plant|mine|mill|smelter|complex|works|countries|companies))? "
)


# "Washing this gave 3 tons of concentrate, and 1 ton was sold unwashed": each has its own.
_GAVE = Cue(
    r"\b(?:gave|gives|yielded|brought|left|became|turned (?:it|this|that|them) into) (?:(?:about|some) )?$"
)


def of_verb_behind(drafts: list[Draft]) -> str | None:
    """ "5 tons of cement and 3 tons of clinker were produced", "Tarn 5 tons and Hollin 3 tons were": what is told
    behind the last of them is told of all.
    """
    view = drafts[0].view
    last = next(
        (
            left
            for left, right in pairwise(drafts)
            if _has_its_own(left, right)
            or (
                not in_one_breath(view.lower, left.amount, right.amount)
                and _AND_WHO.fullmatch(view.text, left.amount.tail, right.amount.start) is None
            )
        ),
        drafts[-1],
    )
    tail = last.amount.tail
    if drafts[0].said_before(_GAVE):
        return None
    if last is drafts[0] or _IS_PART.match(view.lower, tail):
        return None
    behind = next((mark for mark in cues(view) if mark.start >= tail), None)
    if behind is None or not (governs(view.lower, tail, behind) or _closes(view.lower, tail, behind)):
        return None
    return behind.value


# "60 tons copper concentrate exported.", "60 tons of rebar to Tarn was exported and": as languages say it whose verbs
# stand last.
_GOODS = re.compile(r"(?: of)?(?: [a-z-]+){0,3} ")
_GOODS_AND_WHERE = re.compile(
    rf"(?: of)?(?: \"?[a-z-]+\"?){{0,4}}?{_WORTH}(?: (?:to|in|during|through|by|from) [^,;.]{{2,80}}?)?"
    r" (?:was |were |have )?"
)
_DONE = re.compile(r"(?:[a-z]{3,}ed|sold|sent)")


def _has_its_own(left: Draft, right: Draft) -> bool:
    """ "5 tons of cement and 3 tons of clinker produced and 1 ton of clinker sold": each verb ends a list."""
    return any(
        left.amount.tail <= mark.start
        and mark.end < right.amount.start
        and _closes(left.view.lower, left.amount.tail, mark)
        for mark in cues(left.view)
    )


def _closes(lower: str, tail: int, behind: Mark[str]) -> bool:
    if lower.startswith((".", ";"), behind.end) and _GOODS.fullmatch(lower, tail, behind.start):
        return True
    return (
        lower.startswith((".", ";", ",", " and ", " ."), behind.end)
        and _DONE.fullmatch(lower, behind.start, behind.end) is not None
        and _GOODS_AND_WHERE.fullmatch(lower, tail, behind.start) is not None
    )
