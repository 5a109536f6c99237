"""Who owns what stands beside it, and who is only told beside another."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.name import Name

# Names in their texts of which it is remembered whose owners they are.
_REMEMBERED = 1000
# "Hollin (Corvane's share 61.5 percent)", "Tarn (Corvane 60%)".
_STAKE = re.compile(r"(?:'s)?(?: (?:share|stake))?:? \d+(?:\.\d+)? ?(?:%|per ?cent|pct)[),;]")
_APPOSED = re.compile(r"[a-z], $")


@lru_cache(maxsize=_REMEMBERED)
def is_owner(lower: str, name: Name) -> bool:
    """ "Kumba, a subsidiary of Anglo American": told only to say whose another producer is."""
    if lower.endswith("(", 0, name.start) and _STAKE.match(lower, name.end):
        return True
    if (
        name.possessive
        and lower.startswith("'s, ", name.end)
        and _APPOSED.search(lower, name.start - 3, name.start)
    ):
        return True  # "Ity, Corvane's, 61,000"
    return _OWNED_BY.search(lower, max(0, name.start - 60), name.start) is not None


def is_apposition(lower: str, name: Name) -> bool:
    """ "The world's 18th producer", "Australia's largest miner": says how big another is."""
    if ALL_COUNTRIES.match(lower, name.end) and not lower.endswith(
        ("one of the ", "among the ", "of the "), 0, name.start
    ):
        return False
    if name.entity.kind == "mine" and _NEXT_LINE.match(lower, name.end):
        return False
    return name.possessive and RANKED.match(lower, name.end) is not None


_OWNED_BY = re.compile(
    r"\b(?:(?:subsidiary|unit|arm|division|associate|affiliate|partner|venture|stake|interest) (?:of|with|between|in)"
    r"|(?:owned|controlled|operated|backed|held|run|managed) (?:[\w-]+ ){0,2}by|part of|belong(?:ing|s) to)"
    r" (?:the )?(?:[\w-]+ ){0,2}$"
)
_NEXT_LINE = re.compile(
    r"'s (?:first|second|third|fourth|fifth) (?:is|was|will|one|line|phase|concentrator|plant|unit|furnace|module)\b"
)

ALL_COUNTRIES = re.compile(r"'s (?:[\w-]+ ){0,3}?(?:countries|nations)\b")

RANKED = re.compile(
    r"'s state(?:-[a-z]+)? (?:[a-z]+ ){0,2}(?:company|miner|producer|group|firm|giant|corporation|smelter)\b"
    r"|'s? (?:[\w-]+ )?"
    r"(?:[\w-]*largest|biggest|top|second|third|main|leading|flagship|premier|foremost|only|sole|lone|number|no\b"
    r"|\d+(?:st|nd|rd|th))\b(?![- ](?:quarter|half|year|month|period|line|output|production)\b)"
)
