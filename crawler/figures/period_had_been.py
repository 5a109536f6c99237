"""The year before one that is over: "made 3.6 tons in the year to March 20. In the previous year it had made 3.4"."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory

_YEAR = 12
_HAD_BEFORE = Cue(
    r"(?:in|during|for|over) (?:the )?(?:(?:same|like|corresponding|[a-z]+) (?:months?|quarter|half|period) of )?"
    r"(?:the )?"
    r"(?:previous|preceding|prior|last) (?:(?:iranian|calendar|fiscal|financial|solar) )*year,? "
    r"(?:[a-z'-]+ ){1,5}had (?:[a-z]+ ){0,3}$"
)


def date_what_had_been(drafts: list[Draft], memory: Memory) -> None:
    """Moves a year back what "had been", if the sentence before told of the year that was read for it."""
    near = memory.last and memory.sentence - memory.last_sentence == 1
    if not drafts or not near:
        return
    view = drafts[0].view
    if view.told(_HAD_BEFORE, view.start, drafts[0].amount.start) is None:
        return
    for draft in drafts:
        if draft.role == "main" and draft.period is not None and draft.period == memory.last[-1].period:
            draft.period = draft.period.moved(-_YEAR)


# "Last spring the figure had been 3.86 million tons".
_LAST_SEASON_HAD = Cue(
    r"(?:in )?last (?:spring|summer|autumn|winter),? [^;.\d]{0,40}\bhad (?:been|made|produced|stood|come|reached"
    r"|totall?ed|mined"
    r"|exported|sold)\b"
)


def date_last_season(drafts: list[Draft], memory: Memory) -> None:
    """Moves the season that had been a year back, where the news are of that season themselves."""
    for draft in drafts:
        view = draft.view
        if draft.period is None or draft.period != memory.period or not view.cues & _LAST_SEASON_HAD.bit:
            continue
        if _LAST_SEASON_HAD.match(view.lower, view.start, draft.amount.start):
            draft.period = draft.period.moved(-_YEAR)
