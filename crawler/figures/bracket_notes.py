"""What a heading says of the amounts in brackets under it: "in thousand tons (for the fifth month in brackets):"."""

from __future__ import annotations

from itertools import pairwise

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from crawler.figures.views import View

_NOTE = Cue(
    r"\([^()]{3,60}? in (?:the )?(?:brackets|parentheses)\)"
    r"|\bin (?:the )?(?:brackets|parentheses)(?::| is| are| stands?| show)? [^():;]{3,60}"
)
_LONGEST_LINE = 120


def note_brackets(view: View, timed: list[Timed], memory: Memory) -> list[Timed]:
    """Remembers the time that brackets are of, until a sentence of prose ends the list; returns the other times."""
    note = view.told(_NOTE, view.start, view.end)
    if note is not None:
        inside = [mention for mention in timed if note.start() <= mention.start < note.end()]
        memory.bracket_period = next((mention.period for mention in inside if mention.role == "main"), None)
        return [mention for mention in timed if mention not in inside]
    if view.end - view.start > _LONGEST_LINE or view.text[view.end - 1] in ".!?":
        memory.bracket_period = None
    return timed


def date_brackets(drafts: list[Draft], memory: Memory) -> None:
    """ "Hollin - 3,011 (583)": dates the amount in a bracket by what the heading said of them all."""
    if memory.bracket_period is None:
        return
    for left, draft in pairwise(drafts):
        if draft.before().strip() == "(" and left.role == "main" and draft.role == "comparison":
            draft.role, draft.period = "main", memory.bracket_period
