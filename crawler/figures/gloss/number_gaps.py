"""Spaces that a typesetter left within numbers ("12, 664,820 onzas", "1, 56 millones"), taken out again."""

from __future__ import annotations

import re

from crawler.figures.gloss.offsets import Offsets, Rewriting
from crawler.figures.gloss.tongue import Tongue

# One such number may be two that a comma parts; a text with more has the habit.
_HABIT = 2
_MILLION = 10**6


def gaps_of(tongue: Tongue) -> re.Pattern[str]:
    """The pattern of a space behind a comma within a number: before more groups of thousands, before decimals that
    a word for millions follows.
    """
    millions = "|".join(re.escape(word) for word, worth in tongue.scales.items() if worth >= _MILLION)
    decimals = rf"|(?=\d{{1,2}} (?:{millions})(?![^\W_]))" if millions else ""
    return re.compile(
        rf"(?<![\d.,])(?<!\d )\d{{1,3}},( )(?:(?=\d{{3}},\d{{3}}(?![\d.])){decimals})", re.IGNORECASE
    )


def without_gaps(text: str, gaps: re.Pattern[str]) -> tuple[str, Offsets]:
    """The text without such spaces, if it has more than one of them."""
    rewriting = Rewriting(text, apart=False)
    found = list(gaps.finditer(text))
    for gap in found if len(found) >= _HABIT else ():
        rewriting.replace(*gap.span(1), "")
    return rewriting.done()
