"""Materials that an amount was made of: "the works that live on scrap", "lead from concentrate"."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

# "Hollin, the site that lives on scrap, 172 tons", "Tarn, which is fed with slab, rolled 40 tons".
_LIVES_ON = re.compile(
    r"\b(?:that|which|who) (?:(?:is|are|was|were) )?(?:liv(?:es?|ed) (?:on|off|from)|fe(?:eds?|d) (?:on|with|by|from)"
    r"|runs? on|takes? in|charged with|supplied with|depends? on|relies on|burns?|melts?|remelts?|buys?)"
    r" (?:the |its |their |only |mostly )*(?:[a-z-]+ )?$"
)
# "Recovered in the course of refining copper": what was done when it came of it.
_WHILE_REFINING = re.compile(
    r"\b(?:in the (?:course|process) of|while|when|during the|by|from|through) (?:refining|smelting|processing|treating"
    r"|making|producing|roasting|leaching)(?: of)? (?:the |its )?$"
)


def is_worked_up(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material is what somebody lives on, or was refined when the amount came of it."""
    lower, tail = draft.view.lower, draft.amount.tail
    ahead = max(draft.view.start, mark.start - 60)
    if mark.start > tail:
        return _WHILE_REFINING.search(lower, tail, mark.start) is not None
    return (
        _LIVES_ON.search(lower, ahead, mark.start) is not None and "," in lower[mark.end : draft.amount.start]
    )


# "75,000 tons of lead from scrap and 28,000 tons from concentrate", "577 tons, most of it from its own".
_FROM = re.compile(
    r"(?:(?: in (?:19|20)\d\d| (?:last|this) year)?,? (?:[a-z-]+ of (?:it|them|that|which)|(?:nearly |almost )?all"
    r"|mostly|largely|mainly))? (?:from|out of) (?:(?:its|their|the|own|bought-in|purchased|imported|domestic|local|old"
    r"|[a-z]+ese|[a-z]+ian|[a-z]+an) )*"
)
_FEED = re.compile(
    r"(?:[a-z]+ )?(?:concentrates?|scrap|tailings|slag|matte|blister|anodes?|dross|residues?|batteries"
    r"|hydroxide|feed)\b"
)


def is_feed(draft: Draft, mark: Mark[Commodity]) -> bool:
    """Whether a material behind an amount is what it came from."""
    lower, tail = draft.view.lower, draft.amount.tail
    return (
        mark.start > tail
        and _FEED.fullmatch(lower, mark.start, mark.end) is not None
        and _FROM.fullmatch(lower, tail, mark.start) is not None
    )
