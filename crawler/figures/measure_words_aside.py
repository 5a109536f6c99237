"""Words of measure that are told of hands and hulls: "where people are needed", "to fill its ships"."""

from __future__ import annotations

import re

from crawler.figures.views import View
from crawler.figures.words import Mark

# "Where fewer people are needed".
_HANDS = re.compile(r"\b(?:people|workers|hands|men|staff|crews|miners) (?:are|were|is|was) $")


def is_of_hands_or_hulls(view: View, mark: Mark[str]) -> bool:
    """Whether a word of measure says nothing of goods."""
    cue = view.lower[mark.start : mark.end]
    if cue == "ships":
        return view.lower.endswith((" its ", " the ", " their ", " of ", " fill "), 0, mark.start)
    return cue == "needed" and bool(_HANDS.search(view.lower, max(0, mark.start - 24), mark.start))
