"""Thousands that an English text parts with a stop, as the rest of the world does: "80.000 tons of zinc ingot"."""

from __future__ import annotations

import re

_TONS = r"(?= (?:metric |dry |wet )?(?:tons|tonnes|ton|mt)\b)"
_STOPPED = re.compile(rf"(?<![\w.,])\d{{1,3}}(?:\.\d{{3}})+{_TONS}")
# What proves it: nobody tells a ton to the kilogram and finds none of them, and no decimals have groups of their own.
_PROOF = re.compile(rf"(?<![\w.,])[1-9]\d{{0,2}}(?:\.000{_TONS}|\.\d{{3}}\.\d{{3}}{_TONS})")
# Numbers with commas, or tons with one or two decimals: here a stop parts decimals.
_OTHERWISE = re.compile(rf"\d,\d{{3}}(?!\d)|\d\.\d{{1,2}}{_TONS}")


def with_commas(folded: str) -> str:
    """The text with commas in such numbers, as long as before."""
    if _PROOF.search(folded) is None or _OTHERWISE.search(folded) is not None:
        return folded
    return _STOPPED.sub(lambda match: match[0].replace(".", ","), folded)
