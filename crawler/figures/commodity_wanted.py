"""Materials that are only priced, or that are short and wanted."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

_SHORT_OF = re.compile(
    r"\b(?:shortages?|lack|scarcity|short|absence|dearth|scarce|insufficient|inadequate|limited|delays? (?:in|of|to)"
    r"|(?:for )?want|(?:ran|run|runs|running) (?:out|low|short)|(?:starved|deprived|low)|wait(?:ed|ing)? for|without)"
    r" (?:supply |supplies |deliveries |stocks? )?(?:of |on )?(?:[\w-]+ ){0,2}$"
)

_IS_SHORT = re.compile(
    r"(?: (?:supply|supplies|availability|deliveries|stocks))? (?:is|are|was|were|remains?|remained|has been|have been"
    r"|being|becomes|became|stays?|stayed) (?:[\w-]+ ){0,2}"
    r"(?:scarce|short|hard to|difficult to|tight|limited|unavailable|insufficient|lacking|missing|delayed)\b"
    r"| shortages?\b| scarcity\b| supply (?:problems|issues|constraints|disruptions?)\b"
)

# "The price of lithium carbonate", "zinc ingot prices": what it costs says nothing of what is made.
_PRICE_OF = re.compile(r"\b(?:prices?|costs?|futures|quotations?) (?:of|for) (?:the )?(?:[a-z-]+ ){0,2}$")

_IS_PRICED = re.compile(r"(?:'s)? (?:[a-z-]+ )?(?:prices?|futures|quotations?)\b")


def is_priced(lower: str, mark: Mark[Commodity]) -> bool:
    """Whether only the price of a material is told."""
    if _IS_PRICED.match(lower, mark.end):
        return True
    return _PRICE_OF.search(lower, max(0, mark.start - 40), mark.start) is not None


# "Tarn, short of water, gave 5 tons".
_FOR_WANT_OF = re.compile(
    r", (?:short of|for (?:want|lack) of|starved of|without|lacking|low on) (?:[a-z]+ )?$"
)


def is_wanting(lower: str, mark: Mark[Commodity]) -> bool:
    """ "Sulphuric acid remains hard to come by", "a lack of coking coal": what is missing is not what is made."""
    if mark.value.kind == "foreign":
        ahead = max(0, mark.start - 24)
        return lower.startswith(",", mark.end) and _FOR_WANT_OF.search(lower, ahead, mark.start) is not None
    if _IS_SHORT.match(lower, mark.end):
        return True
    return _SHORT_OF.search(lower, max(0, mark.start - 60), mark.start) is not None
