"""Amounts that are of ore or concentrate by what was done with them, whatever metal the article is on."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft

# "6 million tons at an average grade of 1.2 g/t".
_OF_GRADE = Cue(r" (?:with|at) (?:a |an )?(?:average |head |mean )?(?:[a-z]+ )?grades? of ")
# "The mill crushed 80 million tons": ore, whatever the mine is of.
_OF_ORE = Cue(
    r"\b(?:concentrators?|mills?) (?:[a-z]+ )?(?:treated|processed) (?:(?:about|some|only|over|nearly) )*$"
    r"|\b(?:milled|crushed|(?<!above-)(?<!above )ground)\b (?:[a-z]+ ){0,4}$"
    r"|\b(?:mining|milling|processing|throughput|mill) (?:rates?|performance|throughput)"
    r"(?: (?:averag\w+|of|was|were|rose|fell|increased|decreased|to|at|about|around|the|plant|for|year|quarter))* $"
)


# "Its four concentrators made 1 million tons".
_OF_CONCENTRATORS = Cue(
    r"\bconcentrators (?:[a-z]+ )?(?:made|produced|turned out|yielded|gave|put out)"
    r" (?:(?:about|some|around|nearly|over|only|more than) )*$"
)


def is_of_concentrate(draft: Draft) -> bool:
    """Whether concentrators made it."""
    return draft.amount.dimension == "mass" and draft.said_before(_OF_CONCENTRATORS) is not None


def is_of_ore(draft: Draft) -> bool:
    """Whether what was crushed, or has a grade, is ore."""
    graded = draft.amount.dimension == "mass" and draft.said_after(_OF_GRADE) is not None
    return graded or draft.said_before(_OF_ORE) is not None
