"""Lists that go on with an amount and its own material: "concentrate output was 12 tons, pellet 2 tons"."""

from __future__ import annotations

import re

from crawler.figures.amounts import Amount
from crawler.figures.views import View

# "Concentrate output was 12 tons, pellet 2 tons and sponge iron 1 ton", "coal and ore reached 1 ton and 18 tons".
_LISTS_ON = re.compile(
    r"(?:,|,? and|,? as well as) (?:(?!(?:while|which|but|of|its|his|their|the|a|an|from|to|in|by|at|with|against"
    r"|than|was|were|is|are|had|has|compared|so|because|for|on|up|down)\b)[a-z][a-z-]* ){0,3}"
    r"(?:(?:about|over|nearly|some) )?"
)


def lists_on(view: View, left: Amount, right: Amount) -> bool:
    """Whether an amount follows another one in a list with only its own material, or nothing, between them."""
    if any(left.tail <= name.start < right.start for name in view.names):
        return False
    return _LISTS_ON.fullmatch(view.lower, left.tail, right.start) is not None
