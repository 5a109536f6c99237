"""Materials that a sentence names only to set them apart: "(pellets excluded)", "the steel-making ingredient"."""

from __future__ import annotations

import re

from crawler.figures.lexicon import Commodity
from crawler.figures.name import Name
from crawler.figures.words import Mark, PhraseTable

_IN_BRACKET = re.compile(
    r"\((?:excluding|excl\.?|ex|without|not including|not counting|apart from|except|net of|less)\b[^()]*\)"
    r"|\([^()]*\b(?:excluded|not included|not counted|aside|apart)\)"
)
# "The steel-making ingredient", "the steel ingredient", "the steelmaking raw material": what another is made from.
_MAKES_IT = re.compile(
    r"(?:[- ]?making)? (?:ingredient|feedstock)s?\b|[- ]?making (?:raw material|material|input|commodity|component)s?\b"
)


# "A week of rail capacity": what carries it is not what is counted.
_RAILWAY = re.compile(
    r" (?:capacity|network|lines?|links?|systems?|routes?|corridors?|operators?|operations?|freight|infrastructure"
    r"|transport|maintenance|disruptions?|outages?|accidents?|volumes?|wagons?|cars?|services?|haulage|access|spur)\b"
)


# "Copper plus gold and silver credits": what is only set off against costs.
_CREDITS = re.compile(r"(?:(?:,| and| or|/) ?[a-z]+)* (?:by-?product )?credits?\b")


def _is_of_railways(lower: str, mark: Mark[Commodity]) -> bool:
    return mark.value.name == "rail" and _RAILWAY.match(lower, mark.end) is not None


# "Zinc fared no better than copper, reaching 5 tons": what another is only held against.
_HELD_AGAINST = re.compile(
    r"\b(?:better|worse|faster|slower|more|less|well|badly|slowly|quickly) (?:than|as) (?:that of )?$"
)


def _is_what_another_beats(lower: str, mark: Mark[Commodity], marks: list[Mark[Commodity]]) -> bool:
    if not lower.startswith(",", mark.end) or not any(other.end < mark.start for other in marks):
        return False
    return _HELD_AGAINST.search(lower, max(0, mark.start - 30), mark.start) is not None


# "As Corvane dug poorer ore (5 tons)": how rich it was, and not what the amount is of.
_QUALITY = re.compile(
    r"\b(?:poorer|richer|harder|softer|leaner|better|lower|higher|lesser|worse|(?:lower|higher|low|high)-grade) $"
)


def _is_quality(lower: str, mark: Mark[Commodity]) -> bool:
    if mark.value.name != "ore" or _QUALITY.search(lower, max(0, mark.start - 24), mark.start) is None:
        return False
    return not lower.endswith(("tons of ", "tonnes of ", "t of "), 0, mark.start - 2)


def _is_no_count(lower: str, mark: Mark[Commodity]) -> bool:
    behind = _MAKES_IT.match(lower, mark.end) or _CREDITS.match(lower, mark.end)
    return behind is not None or _is_of_railways(lower, mark) or _is_quality(lower, mark)


def without_those_set_apart(
    lower: str, marks: list[Mark[Commodity]], table: PhraseTable[Commodity]
) -> list[Mark[Commodity]]:
    """The marks of materials that a sentence counts."""
    kept = [
        mark
        for mark in marks
        if not (_is_no_count(lower, mark) or _is_what_another_beats(lower, mark, marks))
    ]
    if not any("(" in lower[max(0, mark.start - _BRACKET) : mark.end] for mark in kept):
        return kept
    first, last = kept[0].start, kept[-1].end
    brackets = [
        found.span() for found in _IN_BRACKET.finditer(lower, max(0, first - _BRACKET), last + _BRACKET)
    ]
    for start, end in brackets:
        kept = [part for mark in kept if (part := _outside(lower, mark, start, end, table)) is not None]
    return kept


# Characters that a bracket with what it sets apart is taken to hold.
_BRACKET = 60


def _outside(
    lower: str, mark: Mark[Commodity], start: int, end: int, table: PhraseTable[Commodity]
) -> Mark[Commodity] | None:
    """A material but for what stands in a bracket: "iron ore" of "iron ore (pellets excluded)"."""
    if mark.end <= start or mark.start >= end:
        return mark
    before = lower[mark.start : start].rstrip() if mark.start < start else ""
    value = table.get(tuple(before.split())) if before else None
    return Mark(value, mark.start, mark.start + len(before)) if value else None


def behind_names(
    lower: str, marks: list[Mark[Commodity]], names: list[Name], table: PhraseTable[Commodity]
) -> list[Mark[Commodity]]:
    """The marks without the end of a name: "Nordvik Steel's slab production" is of slab."""
    ends = {name.end for name in names}
    return [_behind(lower, mark, ends, table) for mark in marks]


# "Nordvik Steel's ingot production" is of steel ingot.
_NAMED_ALONE = frozenset({"slab", "billet", "bloom"})


def _behind(
    lower: str, mark: Mark[Commodity], ends: set[int], table: PhraseTable[Commodity]
) -> Mark[Commodity]:
    at = lower.find("'s ", mark.start, mark.end)
    told = table.get(tuple(lower[at + 3 : mark.end].split())) if at in ends else None
    own = told is not None and (told.kind == "material" or told.name in _NAMED_ALONE)
    return Mark(told, at + 3, mark.end) if told and own else mark
