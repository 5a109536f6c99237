"""Stages of one metal in the rows of a market's balance: what mines gave, and what was refined of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.figures.lexicon import Commodity, Lexicon

_MINED = re.compile(r"(?:(?:world|global|total) )?min(?:e|ed)(?: (?:production|output|supply|metal))?\b")
_REFINED = re.compile(
    r"(?:(?:world|global|total|primary|secondary) )?"
    r"(?:refined|refinery|metal(?= (?:production|output|usage|consumption|demand|use|stocks)))\b"
)


class Stages:
    """Tells the stages of a metal apart, in a table that has rows of both."""

    def __init__(self, labels: Iterable[str], lexicon: Lexicon) -> None:
        lowered = [label.lower() for label in labels]
        self._told = any(map(_MINED.match, lowered)) and any(map(_REFINED.match, lowered))
        self._lexicon = lexicon

    def of_row(self, label: str, metal: Commodity) -> Commodity:
        """The metal of a row whose label names none: "Mine production", "Refined usage"."""
        if not self._told:
            return metal
        lowered = label.lower()
        if _MINED.match(lowered):
            return self._plain(metal)
        return self._refined(metal) if _REFINED.match(lowered) else metal

    def _refined(self, metal: Commodity) -> Commodity:
        plain = self._plain(metal)
        return self._lexicon.commodities.get(("refined", *plain.name.split())) or metal

    def _plain(self, metal: Commodity) -> Commodity:
        """ "Refined lead" and "copper cathode" are lead and copper."""
        words = metal.name.removeprefix("refined ").removesuffix(" cathode").split()
        return self._lexicon.commodities.get(tuple(words)) or metal
