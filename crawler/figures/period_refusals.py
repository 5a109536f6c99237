"""Words that look like the time of an amount and are none."""

from __future__ import annotations

import re

from crawler.figures.period_words import Mention
from storage.iranian_calendar import MONTHS as IRANIAN_MONTHS


def is_no_time(text: str, lower: str, mention: Mention) -> bool:
    """Whether what was found as a period is a part of a name, a verb, or against what a change is told."""
    return _is_month_in_name(text, mention) or _is_verb(text, mention) or _is_basis(lower, mention)


_MONTH_NAME = re.compile(rf"(?:{'|'.join(month.capitalize() for month in IRANIAN_MONTHS)})")
_TELLS_TIME = re.compile(
    r"(?:\b(?:in|of|during|for|month|to|from|until|till|through|since|by|mid|late|early)|[-(])\s?$",
    re.IGNORECASE,
)
_NAME_GOES_ON = re.compile(
    r" (?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]"
)


def _is_month_in_name(text: str, mention: Mention) -> bool:
    """ "Tabas Coal and Mehr Azin made 5 tons", "Bahman Steel": a month's word in a company's name."""
    if _MONTH_NAME.fullmatch(text, mention.start, mention.end) is None:
        return False
    if _NAME_GOES_ON.match(text, mention.end) is None:
        return False
    return _TELLS_TIME.search(text, max(0, mention.start - 8), mention.start) is None


def _is_verb(text: str, mention: Mention) -> bool:
    """ "The impact on output may vary": no month, which has a capital."""
    return text.startswith("may ", mention.start) and mention.end == mention.start + 3


# "4.1% down on the year (187,700 tons)": against when, and not when.
_ON_THE = re.compile(r"(?:%|per ?cent|pct|points?|up|down|higher|lower|more|less|change|rise|fall|drop) on $")


def _is_basis(lower: str, mention: Mention) -> bool:
    if not lower.startswith(("the year", "the month", "the quarter"), mention.start):
        return False
    return " " not in lower[mention.start + 4 : mention.end] and (
        _ON_THE.search(lower, max(0, mention.start - 12), mention.start) is not None
    )
