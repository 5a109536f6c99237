"""A verb at the head of a sentence told again beside its per cent: "Rose … the exports … by 3%" is "up 3%"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crawler.figures.gloss.offsets import Part

# Where the English of a phrase has this, the last verb of the sentence is told again.
CARRIED = "<move>"
_UNTOLD = "by"
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


class Carrier:
    """Remembers the last verb of a sentence that a language's table carries."""

    def __init__(self, carried: Mapping[str, str]) -> None:
        self._carried = carried
        self._told: str | None = None
        self._read = 0

    def told(self, text: str, start: int, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """The parts of the phrase at `start` with the verb in its place; what they say themselves is remembered."""
        if not self._carried:
            return parts
        if _SENTENCE_END.search(text, self._read, start):
            self._told = None
        self._read = start
        for part in parts:
            self._told = self._carried.get(part.words.strip(), self._told)
        if not any(CARRIED in part.words for part in parts):
            return parts
        return tuple(part._replace(words=self._moved(part.words)) for part in parts)

    def _moved(self, words: str) -> str:
        """ "<move> 3" is "up 3" or "by 3", "<move> by 3" is "up by 3" or "by 3"."""
        if self._told is None:
            return words.replace(f"{CARRIED} {_UNTOLD}", _UNTOLD).replace(CARRIED, _UNTOLD)
        return words.replace(CARRIED, self._told)
