"""What a heading says of the amounts in brackets under it: "in thousand tons (for the fifth month in brackets):"."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.views import View
from storage.periods import Period, length

_NOTE = Cue(
    r"\([^()]{3,60}? in (?:the )?(?:brackets|parentheses)(?:[;,][^()]{1,60})?\)"
    r"|\bin (?:the )?(?:brackets|parentheses)(?::| is| are| stands?| show)? [^():;]{3,60}"
)
# "(change on the year)": of no amount's time.
_CHANGE_NOTE = Cue(r"\((?:the |percentage |per ?cent |% )?(?:change|growth|variation)s?\b[^()\d]{0,40}\)")
_LONGEST_LINE = 120
_YEAR = 12


def note_brackets(view: View, timed: list[Timed], memory: Memory) -> list[Timed]:
    """Remembers the time that brackets are of, until a sentence of prose ends the list; returns the other times."""
    change = view.told(_CHANGE_NOTE, view.start, view.end)
    if change is not None:
        timed = _outside(timed, change)
    note = view.told(_NOTE, view.start, view.end)
    if note is not None:
        kept = _outside(timed, note)
        inside = (mention for mention in timed if mention not in kept and mention.role in ("main", "back"))
        memory.bracket_time = next(inside, None)
        return kept
    if view.end - view.start > _LONGEST_LINE or view.text[view.end - 1] in ".!?":
        memory.bracket_time = None
    return timed


def _outside(timed: list[Timed], note: re.Match[str]) -> list[Timed]:
    return [mention for mention in timed if not note.start() <= mention.start < note.end()]


def date_brackets(drafts: list[Draft], memory: Memory) -> None:
    """ "Hollin - 3,011 (583)": dates the amount in a bracket by what the heading said of them all."""
    told = memory.bracket_time
    if told is None or told.period is None:
        return
    for left, draft in pairwise(drafts):
        if draft.before().strip() != "(" or left.role != "main" or draft.role != "comparison":
            continue
        if told.role == "main" and not _is_whole_year_of_part(told.period, left.period):
            draft.role, draft.period = "main", told.period
        elif told.role == "back" and length(told.period) < _YEAR:
            draft.period = told.period


def _is_whole_year_of_part(told: Period, news: Period | None) -> bool:
    """Under news of a quarter "(previous year in brackets)" is the same quarter of it."""
    return news is not None and length(news) < _YEAR == length(told) and told.end < news.start
