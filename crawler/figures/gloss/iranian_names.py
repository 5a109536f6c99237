"""Iranian names as languages of Latin letters spell them by their own sounds: "Esfordí" is Esfordi, "Jatunabad" is
Khatoonabad.
"""

from __future__ import annotations

import re
import unicodedata

from crawler.figures.gloss.names_by_sound import known_by_same_sound
from crawler.figures.gloss.tongue import Told

_OF_IRAN = re.compile(r"\b(?:irán|iran[ií]?|irã|iranian[ao]s?|persa)\b", re.IGNORECASE)
_LEAST = 5


def is_of_iran(text: str) -> bool:
    """Whether a text speaks of Iran."""
    return _OF_IRAN.search(text) is not None


def iranian_name(word: str, sounds: Told) -> str:
    """A name without accents, or the known one that sounds as it does by a language's own letters."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", word) if letter.isascii())
    if len(plain) < _LEAST:
        return plain
    spelled = "".join(sounds.get(letter, letter) for letter in plain.lower())
    told = (plain, spelled[:1].upper() + spelled[1:])
    return next((known for name in told if (known := known_by_same_sound(name)) != name), plain)
