"""What a plan starts from: "to raise output to 5 tons by 2028, from 3 tons last year"."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory

_FROM = Cue(r"\bfrom (?:(?:about|around|some|nearly|over|only|just|the) )*$")
_LAST_YEAR = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:in|during|for) )?(?:the )?(?:last|past|previous|preceding)"
    r" (?:(?:iranian|calendar|fiscal|solar) )*year\b"
)
_YEAR = 12


def is_of_last_year(draft: Draft) -> bool:
    """Whether an amount is told as where something stood last year."""
    return draft.said_before(_FROM) is not None and draft.said_after(_LAST_YEAR) is not None


def date_plan_bases(drafts: list[Draft], memory: Memory) -> None:
    """What a plan starts from is of the year before the article's, where the year before the plan's is not over."""
    if memory.year is None or memory.anchor is None:
        return
    for draft in drafts:
        running = draft.period is not None and draft.period.end > memory.anchor
        if running and draft.status == "actual" and is_of_last_year(draft):
            draft.period = memory.year.moved(-_YEAR)
