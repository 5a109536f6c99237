"""Materials whose noun is said once for two: "coking and thermal coal", "hot- and cold-rolled sheet"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark, PhraseTable

_FIRST_OF_TWO = re.compile(r"([a-z]+)(-?)(?:,| and| or|,? as well as) (?:[a-z]+-?(?:,| and| or) )?$")
_JOINTS = (", ", " and ", " or ", " as well as ")
_LONGEST = 40


def elliptical(
    lower: str, marks: Sequence[Mark[Commodity]], table: PhraseTable[Commodity]
) -> Iterator[Mark[Commodity]]:
    """The marks that stand before others and lean on their nouns; none that is a material by itself."""
    taken = {mark.end for mark in marks}
    for mark in marks:
        if not lower.endswith(_JOINTS, 0, mark.start):
            continue
        first, *rest = re.split(r"[ -]", lower[mark.start : mark.end])
        match = _FIRST_OF_TWO.search(lower, max(0, mark.start - _LONGEST), mark.start) if rest else None
        if match is None or match.end(1) in taken:
            continue
        found = table.get((match[1], *rest))
        if found is not None and match[1] != first:
            yield Mark(found, match.start(1), match.end(2))
