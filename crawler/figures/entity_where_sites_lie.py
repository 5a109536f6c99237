"""Lands and towns that only say where somebody's sites lie: "output from its mines in Mali and Queensland"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "Output from its mines in Mali and Queensland": where somebody's sites lie.
_WHERE_SITES_LIE = Cue(
    r"\b(?:its|their|our|company's|group's|miner's) (?:[a-z0-9-]+ ){0,3}(?:mines?|operations?|plants?|smelters?|assets"
    r"|mills?|refiner(?:y|ies)|units?|projects?) in (?:the |[a-z-]+ )?(?:[\w-]+(?: [\w-]+)?(?:, | and ))*$"
)
# "The mines in Mali and Queensland dug 5 tons": of one amount no one of several lands is the producer.
_SITES_IN = Cue(
    r"\b(?:mines?|operations?|plants?|smelters?|mills?|refiner(?:y|ies)|pits?|quarr(?:y|ies)) in (?:the )?"
    r"(?P<told>(?:[\w-]+(?: [\w-]+)?(?:, |,? and ))*)$"
)
_AND_ANOTHER = re.compile(r"(?:, [\w-]+(?: [\w-]+)?)*,? and (?!(?:its|the|another|was|were)\b)[\w-]+")
# Characters within which sites are told ahead of a name.
_FAR = 80
# What a name may be that says where something lies.
_PLACES = frozenset({"country", "region", "place", "source", "shape"})


def says_where_sites_lie(draft: Draft, name: Name) -> bool:
    """Whether a name stands behind "its mines in", or is one of several behind "the smelters in"."""
    view = draft.view
    ahead = max(view.start, name.start - _FAR)
    if name.entity.kind not in PRODUCERS and view.told(_WHERE_SITES_LIE, ahead, name.start):
        return True
    return name.entity.kind in _PLACES and _is_one_of_lands(draft, name)


def _is_one_of_lands(draft: Draft, name: Name) -> bool:
    """Whether sites lie in a land and in others."""
    view = draft.view
    sites = view.told(_SITES_IN, max(view.start, name.start - _FAR), name.start)
    return sites is not None and bool(sites["told"] or _AND_ANOTHER.match(view.lower, name.end))
