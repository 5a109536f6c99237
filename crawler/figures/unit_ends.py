"""Whether a unit as printed ends where it seems to: it may be cut short, or begin another word."""

from __future__ import annotations

import re

_CUT_SHORT = frozenset({"oz", "lb", "lbs", "t", "mt", "kg", "koz", "moz"})


def is_cut_short(text: str, printed: str, end: int) -> bool:
    """Whether a full stop behind a unit is its own: "15,981 oz. of gold"."""
    return printed.lower() in _CUT_SHORT and text.startswith(". ", end) and text[end + 2 : end + 3].islower()


def is_another_word(text: str, printed: str, match: re.Match[str]) -> bool:
    """ "The 21st", "5 lt" of oil: "st" stands apart from its number, and "lt" is what the article calls lakh tonnes."""
    if printed == "st":
        return match.start("unit") == match.start()
    return printed.lower() == "lt" and "lakh" not in text
