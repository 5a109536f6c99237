"""Times that name no year: parts of one told before, and the year before another."""

from __future__ import annotations

import re

from crawler.figures.period_context import Timed
from crawler.figures.period_words import Mention
from storage.periods import Period, length

# "A target of 14 tons for 2026, after 12.7 tons the year before".
_YEAR_BEFORE = re.compile(r"(?:the )?year before\b")


def year_ahead(text: str, before: Timed | None, mention: Mention) -> Period | None:
    """The year that was told last before "the year before", where it is no part of what the news are of."""
    if mention.kind != "back" or before is None or before.role != "main" or before.loose_year:
        return None
    year = before.period if before.period and length(before.period) == 12 else None
    return year if _YEAR_BEFORE.match(text, mention.start) else None


def is_bare(mention: Mention) -> bool:
    """A part of a year of which no year is told: "the fourth", "the December quarter"."""
    unnamed = mention.year is None and mention.year_word is None
    return mention.kind == "part" or (mention.kind == "months" and unnamed)
