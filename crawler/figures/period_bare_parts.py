"""Times that name no year: parts of one told before, and the year before another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

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


# "Produced 5 tons in December", said on December 13; but "more than in December" and "up from December".
_IN_THE_MONTH = re.compile(r"(?<!than )(?<!from )(?<!those )(?<!that )\b(?:in|for|during|so far in) $")
_WELL_BEGUN = timedelta(days=11)
# What was told before is news of now where it ended no longer ago.
_OF_NOW = timedelta(days=100)
_YEAR = 12


def of_running_month(
    text: str, mention: Mention, timed: Timed, main: Period | None, anchor: date | None
) -> Timed:
    """A month told by its name alone as the running one, where it is well begun and nothing of a year ago was told."""
    one = mention.first == mention.last and mention.iranian is False and mention.ends_at is None
    if not (one and is_bare(mention) and timed.period and anchor and timed.role == "main"):
        return timed
    running = timed.period.moved(_YEAR)
    if not running.start + _WELL_BEGUN <= anchor <= running.end:
        return timed
    told_now = main is None or main.end > running.start - _OF_NOW
    ahead = _IN_THE_MONTH.search(text, max(0, mention.start - 16), mention.start)
    return replace(timed, period=running) if told_now and ahead else timed


def is_bare(mention: Mention) -> bool:
    """A part of a year of which no year is told: "the fourth", "the December quarter"."""
    unnamed = mention.year is None and mention.year_word is None
    return mention.kind == "part" or (mention.kind == "months" and unnamed)
