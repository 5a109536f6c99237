"""The only time that a sentence tells, which is that of its amounts though an aside seems to hold it."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.period_context import Timed
from storage.periods import length

# "Despite storms during 2021, it made 5 tons", "data released in the first half of the year showed that".
_DESPITE = re.compile(
    r"(?:^|[,:\"] ?)\"?(?:despite|in spite of|notwithstanding|amid)\b[^,;.\d]{0,70}"
    r" (?:in|during|over|throughout|of)(?: the)? $"
)

_DATA_OF = re.compile(
    r"\b(?:data|figures|statistics|numbers|report)\b[^,;.]{0,80} (?:released|published|issued) (?:in|for|during|over)"
    r"(?: the)? $"
)

_SHOW = re.compile(r"(?: \([^)]*\))?,? (?:(?:also|further) )?(?:indicate|show|say|said|reveal|suggest|put\b)")


def with_only_time(text: str, start: int, found: list[Timed]) -> list[Timed]:
    """The mentions of a sentence, whose only one is the time of its amounts though an aside seems to hold it."""
    if len(found) != 1 or found[0].role != "aside" or found[0].period is None or length(found[0].period) < 3:
        return found
    told, ahead = found[0], text[start : found[0].start]
    despite = text.startswith(",", told.end) and _DESPITE.search(ahead) is not None
    if despite or (_SHOW.match(text, told.end) and _DATA_OF.search(ahead)):
        return [replace(told, role="main")]
    return found
