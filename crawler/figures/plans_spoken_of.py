"""Plans that somebody was asked about or spoke of, before what was then reported."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.status_cues import ACTUAL
from crawler.figures.words import Mark

# ""It could be built," the chairman said as Corvane reported 5 tons": what was said before is told no more.
_END_OF_SPEECH = re.compile(r"[,.!?]([\"'])(?= )")
_REPORTED = re.compile(
    rf"\b(?:report(?:ed|ing)|post(?:ed|ing)|releas(?:ed|ing)|announc(?:ed|ing)|publish(?:ed|ing)|unveil(?:ed|ing)"
    rf"|disclos(?:ed|ing)|pointed to|pointing to)\b|{ACTUAL.pattern}"
)
# "Asked whether it would build a mill, he pointed to sales of 5 tons".
_ASKED = re.compile(r"(?:when )?asked (?:whether|if|about|when|why|how|what) [^,;]{3,120}, ")


def is_of_speech_before(draft: Draft, mark: Mark[str]) -> bool:
    """Whether a plan word belongs to what somebody asked or said, and the amount to what was reported then."""
    lower, start = draft.view.lower, draft.amount.start
    if lower.startswith(("asked ", "when asked "), draft.view.start):
        asked = _ASKED.match(lower, draft.view.start, start)
        if asked is not None and mark.end <= asked.end():
            return True
    ends = [end.end() for end in _END_OF_SPEECH.finditer(lower, mark.end, start)]
    if not ends or '"' in lower[ends[-1] : start]:
        return False
    return _REPORTED.search(lower, ends[-1], start) is not None
