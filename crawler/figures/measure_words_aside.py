"""Words of measure that tell none: "where people are needed", "to fill its ships", "slabs made for sale"."""

from __future__ import annotations

import re

from crawler.figures.views import View
from crawler.figures.words import Mark

# "Where fewer people are needed".
_HANDS = re.compile(r"\b(?:people|workers|hands|men|staff|crews|miners) (?:are|were|is|was) $")


def is_of_hands_or_hulls(view: View, mark: Mark[str]) -> bool:
    """Whether a word of measure says nothing of goods."""
    cue = view.lower[mark.start : mark.end]
    if cue == "ships":
        return view.lower.endswith((" its ", " the ", " their ", " of ", " fill "), 0, mark.start)
    return cue == "needed" and bool(_HANDS.search(view.lower, max(0, mark.start - 24), mark.start))


# "Exports of the steel-making ingredient", "shipments made from the port to China", "product stock made 80 kg".
_SHIPMENTS_MADE = re.compile(
    r"\b(?:shipments|exports|imports|sales|deliveries|dispatches|loadings|purchases|stocks?|reserves|inventory) $"
)
# "Slabs made for sale", "ready for sale": which goods, and not that they were sold.
_FOR_SALE = re.compile(r"\b(?:made|ready|produced|available|fit|destined|meant) for $")


def tells_which(view: View, mark: Mark[str]) -> bool:
    """Whether a word of measure says only which goods are meant, or stands for another one beside it."""
    cue = view.lower[mark.start : mark.end]
    if cue == "sale":
        return _FOR_SALE.search(view.lower, max(0, mark.start - 20), mark.start) is not None
    if cue in ("making", "producing"):
        return view.lower.endswith("-", 0, mark.start)
    return cue == "made" and bool(_SHIPMENTS_MADE.search(view.lower, max(0, mark.start - 14), mark.start))


# "Iraq, which used to take 8 million tons a year", but "it is used to make".
_HABIT_OF_OLD = re.compile(
    r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?<!being )used to [a-z]+ "
)


def is_habit_of_old(view: View, mark: Mark[str]) -> bool:
    """Whether a word of measure tells what used to be done."""
    # "Earned $38 million, a sum that used to be made in five months".
    if view.lower.endswith("used to be ", view.start, mark.start):
        return True
    return view.lower.startswith("used", mark.start) and bool(_HABIT_OF_OLD.match(view.lower, mark.start))
