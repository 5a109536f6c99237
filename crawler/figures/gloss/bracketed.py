"""Numbers that stand in brackets or quotes of their own before what they count ("أنتج (18) طنا"), freed of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.figures.gloss.offsets import Offsets, Rewriting


def bracketed(counted: Iterable[str]) -> re.Pattern[str] | None:
    """The pattern of such numbers, before one of the words that are `counted`; None for a language without any."""
    words = "|".join(sorted(map(re.escape, counted), key=lambda word: (-len(word), word)))
    own = r"\( ?(\d[\d.,/]*) ?\)|[\"“”«»](\d[\d.,/]*)[\"“”«»]"
    return re.compile(rf"(?:{own})(?= ?(?:{words})(?![^\W_]))") if words else None


def without_brackets(text: str, lowered: str, pattern: re.Pattern[str] | None) -> tuple[str, Offsets]:
    """The text without the brackets; `lowered` is the same, letter for letter, as a table's keys are spelled."""
    rewriting = Rewriting(text)
    for found in pattern.finditer(lowered) if pattern else ():
        rewriting.replace(*found.span(), text[slice(*found.span(found.lastindex or 0))])
    return rewriting.done()
