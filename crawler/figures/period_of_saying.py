"""When somebody said what a sentence tells, which is no time of an amount."""

from __future__ import annotations

import re

from crawler.figures.period_context import Timed

# "Earlier this month the head of the guild said that exports were": when it was told.
_EARLIER = re.compile(r"\bearlier (?:in )?$")
_SAID = re.compile(
    r",? [^;\d]{3,200}? (?:said|told|announced|stated|noted|put|reported|declared|claimed|estimated)\b"
)


def is_day_of_saying(text: str, start: int, end: int, timed: Timed) -> bool:
    """Whether a month or year that runs on is when somebody said what the sentence tells."""
    before = text[max(start, timed.start - 20) : timed.start]
    return (
        text.startswith("this ", timed.start)
        and _EARLIER.search(before) is not None
        and _SAID.match(text, timed.end, end) is not None
    )
