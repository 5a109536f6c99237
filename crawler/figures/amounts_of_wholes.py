"""Wholes that are told again only to say what a number is a part of: "20.5 of the 128 million carats"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from crawler.figures.amounts import Amount
from crawler.figures.joined_numbers import PART_OF


def without_wholes(
    text: str, start: int, found: list[Amount], seen: Collection[tuple[Decimal | None, str]]
) -> list[Amount]:
    """The amounts of a sentence without wholes that the article has `seen`; what follows those is of their parts."""
    kept: list[Amount] = []
    for amount in found:
        if (amount.value, amount.unit) in seen and _opens(text, start, amount):
            continue
        part = kept[-1] if kept else None
        again = part is not None and (amount.value, amount.unit) in {
            *seen,
            *((a.value, a.unit) for a in kept),
        }
        if part is not None and again and _is_part(text, part, amount):
            kept[-1] = replace(part, tail=amount.tail)
        else:
            kept.append(amount)
    return kept


# "Of the 2.1 million tonnes, 1.9 million went to China".
_OF_THE = re.compile(r"\s*(?:Out of|Of) (?:the|those|these|that|its|their) (?:total )?")


def _opens(text: str, start: int, whole: Amount) -> bool:
    return _OF_THE.fullmatch(text, start, whole.start) is not None and text.startswith(",", whole.tail)


def _is_part(text: str, part: Amount, whole: Amount) -> bool:
    smaller = part.value is not None and whole.value is not None and part.value < whole.value
    return smaller and PART_OF.fullmatch(text, part.end, whole.start) is not None
