"""Plans told by what somebody had meant, wanted or asked for, and those that come with another plan."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft

# "Although the government had meant to hold them to 5 tons", "had been shooting for 5 tons".
_HAD_MEANT = Cue(
    r"\bhad (?:meant|wanted|hoped|intended|planned|aimed|wished|asked|ordered"
    r"|been (?:shooting|aiming|gunning|hoping|looking|meant|supposed|told|asked))\b"
    r"(?:(?!\b(?:but|and|which|who|after|when|though|because|as)\b)[a-z' -]){0,60} $"
)
# "Is to be built in four years, and a smelter for 5 tons after that".
_AND_ANOTHER = re.compile(
    r"[^;]*\b(?:is|are) to be (?:built|set up|opened|added|installed)\b[^;\d]*,? and (?:an?|another|its) "
    r"(?:[a-z-]+ ){1,4}?(?:for|of|with a capacity of) (?:(?:about|some|nearly|over) )*"
)
# "Forecasts output of 5 tons and a deficit of 4".
_AND_A_GAP = re.compile(
    r"(?: of [a-z ]{3,30})? and an? (?:[a-z]+ ){0,2}?(?:surplus|deficit|shortfall|excess|gap)"
    r"(?: of [a-z ]{3,30}?)? of (?:(?:about|some|nearly|over) )*"
)


# "More than met its guidance of 130,000 to 150,000 tonnes with 140,000": what it was met with.
_MET_WITH = Cue(
    r"(?<!to )\b(?:met|hit|beat|exceeded|surpassed|fulfilled|achieved) (?:its|their|the) [^;]{0,40}?"
    r"\b(?:guidance|targets?|plan|goal|forecast|budget|quota)\b[^;]{0,60}? with (?:(?:about|around|some|just) )?$"
)


def is_what_met_it(draft: Draft) -> bool:
    """Whether a plan was met with it."""
    return draft.view.told(_MET_WITH, draft.view.start, draft.amount.start) is not None


def was_meant(draft: Draft) -> bool:
    """Whether somebody had meant it to be so."""
    return draft.view.told(_HAD_MEANT, draft.view.start, draft.amount.start) is not None


def comes_with(draft: Draft, before: Draft) -> bool:
    """Whether an amount is planned with the one before it."""
    gap = (before.amount.tail, draft.amount.start)
    if before.status != "planned":
        return False
    shape = _AND_ANOTHER if draft.measure == "capacity" else _AND_A_GAP
    return shape.fullmatch(draft.view.lower, *gap) is not None
