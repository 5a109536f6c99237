"""Central banks that buy, sell and hold gold: bodies that speak elsewhere, and act here."""

from __future__ import annotations

import re

from crawler.figures.commodity_fit import PRECIOUS
from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "The National Bank of Kazakhstan bought 18 tons": who speaks elsewhere acts here.
_ITS_GOLD = re.compile(
    r"(?:'s (?:[a-z-]+ ){0,2}(?:holdings|reserves|purchases?|stocks?|buying)\b|,? (?:[a-z]+ ){0,2}?(?:bought|added|sold"
    r"|purchased|holds?|held|was the|became the|acquired|raised|lifted|increased|cut|led|reduced|accumulated)\b)"
)


def deals_in_its_gold(draft: Draft, name: Name) -> bool:
    """Whether a central bank deals in the metal that the amount is of."""
    if "Bank" not in name.entity.name or draft.commodity not in PRECIOUS or name.start >= draft.amount.start:
        return False
    return _ITS_GOLD.match(draft.view.lower, name.end) is not None
