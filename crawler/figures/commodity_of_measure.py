"""What an amount is of by what was done with it: "it made salt and exported gypsum. Production had been 4 tons"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory

# "Of the imports, 5 tons came from China": of those told before.
_OF_THE_FLOW = re.compile(
    r"(?:out )?of (?:the|these|those|all) (?:total )?(?:imports?|exports?|sales|shipments|stocks)\b"
)


def measure_said(draft: Draft) -> str | None:
    """The last measure that an amount's own words name before it."""
    return next(
        (
            mark.value
            for mark in reversed(draft.view.measures)
            if mark.end <= draft.amount.start and draft.holds(mark.start, mark.end)
        ),
        None,
    )


def of_its_measure(draft: Draft, memory: Memory) -> str | None:
    """The one material of the last figures of its measure, where they have others for other measures."""
    measure = measure_said(draft)
    if measure is not None and _OF_THE_FLOW.match(draft.view.lower, draft.view.start):
        return next((other.commodity for other in reversed(memory.recent) if other.measure == measure), None)
    if measure is None or memory.sentence - memory.last_sentence > 1:
        return None
    own = {other.commodity for other in memory.last if other.measure == measure}
    rest = {other.commodity for other in memory.last if other.measure != measure}
    return own.pop() if len(own) == 1 and rest and own != rest else None
