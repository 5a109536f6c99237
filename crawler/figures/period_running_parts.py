"""Plans for the part of a year that is running: "expects to ship 2 tons this quarter"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.period_context import Timed
from storage.periods import Months, months_of

_THIS_PART = re.compile(r"th(?:is|e current|e present|e running) (month|quarter|half)(?:[- ]year)?")
_PART_MONTHS = {"month": 1, "quarter": 3, "half": 6}


def running_part(draft: Draft, mention: Timed, memory: Memory) -> Months | None:
    """ "Expects to ship 2 tons this quarter", after the news of the last: the part of the year that is running."""
    told = _THIS_PART.fullmatch(draft.view.lower, mention.start, mention.end)
    if told is None or memory.anchor is None or draft.iranian:
        return None
    size = _PART_MONTHS[told[1]]
    first = (memory.anchor.month - 1) // size * size + 1
    return months_of("gregorian", memory.anchor.year, first, first + size - 1)
