"""What the reader must know of a language, as one table a language; the grammar is shared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language. Phrases are lower case; tables map a meaning to its phrases."""

    code: str
    number_words: Mapping[str, Decimal]
    fractions: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]
    scale_symbols: Mapping[str, Decimal]
    units: Mapping[str, tuple[str, ...]]
    unit_qualifiers: tuple[str, ...]
    rates: Mapping[str, tuple[str, ...]]
    bounds: Mapping[str, tuple[str, ...]]
    measures: Mapping[str, tuple[str, ...]]
    planned: tuple[str, ...]
    rise: tuple[str, ...]
    fall: tuple[str, ...]
    months: Mapping[str, int]
    ordinals: Mapping[str, int]
    percent: tuple[str, ...]
    currencies: tuple[str, ...]
    bases: Mapping[str, tuple[str, ...]]
    not_tonnage: tuple[str, ...]
    vehicles: tuple[str, ...]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a table written as text, parted by ";"."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))
