"""What takes up the measure told before: "the latter was", "the guild puts them at", "for this year"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import FLOWS

# "Sold 3 tons, of which 1 ton went abroad. A year before the latter had been 2 tons": of what was told last.
_THE_LATTER = Cue(r"\bthe latter (?:figure |number |amount |volume |total )?(?:was|were|is|stood|came|had)\b")
# "Plants with a capacity of 9 tons made 5. Corvane had the largest share, 2": of what was made.
_SHARE = Cue(r"\b(?:share|part|contribution)\b[^;.\d]{0,20}$")
# "Exports held up. The guild puts them at 5 tons".
_PUTS_THEM = Cue(r"\b(?:puts?|estimates?|estimated|reckons?) (?:it|them|these) at ")
# Sentences that a measure spoken of is remembered for where it is so taken up.
_SPOKEN_WITHIN = 4
# "For this year, 5 tons are planned", in a new paragraph.
_FOR_THE_YEAR = re.compile(
    r"for (?:(?:this|next|the (?:current|coming|whole|full)) (?:[a-z]+ )?year|(?:the year )?(?:20|1[34])\d\d),? "
    r"(?:(?:about|some|around|nearly|over) )?"
)


def is_of_the_last(draft: Draft, kept: list[str]) -> bool:
    """Whether an amount is of the last of the measures that the sentence before told, the first being others."""
    shared = kept[0] == "capacity" and kept[-1] in FLOWS and draft.said_before(_SHARE)
    return bool(shared or draft.said_before(_THE_LATTER))


def puts_what_was_spoken_of(draft: Draft, memory: Memory) -> bool:
    """Whether somebody puts "them" at an amount, behind a sentence that spoke of a measure without figures."""
    near = memory.last_sentence < memory.spoken_sentence > memory.sentence - _SPOKEN_WITHIN
    return near and draft.said_before(_PUTS_THEM) is not None


def is_for_the_year(draft: Draft) -> bool:
    """Whether a sentence opens with nothing but the year that its amount is for."""
    return _FOR_THE_YEAR.fullmatch(draft.view.lower, draft.view.start, draft.amount.start) is not None
