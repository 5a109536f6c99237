"""Measures that are only told as what another one was larger than."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.views import View
from crawler.figures.words import Mark

# "Output outpaced usage, and rose to 5 tons": of the output.
_OUTDOES = Cue(
    r"\b(?:outpac(?:ed?|es|ing)|outstripp?(?:ed|s|ing)?|outweigh(?:ed|s)?|surpass(?:ed|es)|overtook|overtakes?)"
    r" (?:the |its |global |world |domestic |apparent |refined )*$"
)
_AND_MOVED = re.compile(
    r"[^;.\d]{0,30}?,? (?:and|as it|which) (?:[a-z]+ )?(?:rose|fell|grew|increased|declined|came|reached|stood|was)\b"
)


def is_outdone(view: View, mark: Mark[str]) -> bool:
    """Whether a measure is only what another one was larger than."""
    told = view.told(_OUTDOES, max(view.start, mark.start - 40), mark.start)
    return told is not None and _AND_MOVED.match(view.lower, mark.end) is not None
