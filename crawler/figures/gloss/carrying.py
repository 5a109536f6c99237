"""A verb at the head of a sentence told again beside its per cent: "Rose … the exports … by 3%" is "up 3%"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crawler.figures.gloss.offsets import Part

# Where the English of a phrase has this, the last verb of the sentence is told again.
CARRIED = "<move>"
# The same, and nothing where the sentence has no such verb.
_MAYBE_CARRIED = "<moved> "
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
            self._told = self._verb(part.words.split()) or self._told
        if not any(CARRIED in part.words or _MAYBE_CARRIED in part.words for part in parts):
            return parts
        return tuple(part._replace(words=self._moved(part.words)) for part in parts)

    def _verb(self, words: list[str]) -> str | None:
        """What is carried of a piece that is a verb, or has one at its head or end ("fell Tarn's sales")."""
        whole = self._carried.get(" ".join(words))
        return whole or (self._carried.get(words[0]) or self._carried.get(words[-1]) if words else None)

    def _moved(self, words: str) -> str:
        """ "<move> 3" is "up 3" or "by 3", "<move> by 3" is "up by 3" or "by 3", "<moved> 3" is "up 3" or "3"."""
        words = words.replace(_MAYBE_CARRIED, f"{self._told} " if self._told else "")
        if self._told is None:
            return words.replace(f"{CARRIED} {_UNTOLD}", _UNTOLD).replace(CARRIED, _UNTOLD)
        return words.replace(CARRIED, self._told)
