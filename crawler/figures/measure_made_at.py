"""Where something was made, which is no measure of what went on with it."""

from __future__ import annotations

import re

from crawler.figures.measure_cues import FLOWS
from crawler.figures.words import Mark

# "Shipments of spodumene concentrate produced at Wodgina fell to".
_MADE_AT = re.compile(r"(?:produced|mined|made|extracted|smelted|manufactured) (?:at|in|by|from) ")

_OF_IT = re.compile(r" (?:volumes? )?of (?:[\w-]+ ){1,5}")


def without_made_at(lower: str, ahead: list[Mark[str]]) -> list[Mark[str]]:
    """The cues before an amount but for the last, if that only says which goods the one before it is of."""
    if len(ahead) < 2 or not _MADE_AT.match(lower, ahead[-1].start):
        return ahead
    noun = ahead[-2].value in FLOWS and _OF_IT.fullmatch(lower, ahead[-2].end, ahead[-1].start) is not None
    return ahead[:-1] if noun else ahead
