"""Materials of which a word is said once for two: "coking and thermal coal", "magnesium ingots, alloys and powder",
"iron ore and its products", "copper-gold concentrate".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark, PhraseTable

_FIRST_OF_TWO = re.compile(r"([a-z]+)(-?)(?:,| and| or|,? as well as) (?:[a-z]+-?(?:,| and| or) )?$")
_JOINTS = (", ", " and ", " or ", " as well as ")
_LONGEST = 40


def elliptical(
    lower: str, marks: Sequence[Mark[Commodity]], table: PhraseTable[Commodity]
) -> Iterator[Mark[Commodity]]:
    """The marks that stand before others and lean on their nouns; none that is a material by itself."""
    taken = {mark.end for mark in marks}
    for mark in marks:
        if not lower.endswith(_JOINTS, 0, mark.start):
            continue
        first, *rest = re.split(r"[ -]", lower[mark.start : mark.end])
        match = _FIRST_OF_TWO.search(lower, max(0, mark.start - _LONGEST), mark.start) if rest else None
        if match is None or match.end(1) in taken:
            continue
        found = table.get((match[1], *rest))
        if found is not None and match[1] != first:
            yield Mark(found, match.start(1), match.end(2))


_NEXT_FORM = re.compile(
    r"(?:,|,? and|,? or|,? as well as|,? plus) ([a-z]+)"
    r"(?=,| and\b| or\b| as\b| (?:was|were|rose|fell|reached)\b|[.;:]|$)"
)


def carried_on(
    lower: str, marks: Sequence[Mark[Commodity]], table: PhraseTable[Commodity]
) -> Iterator[Mark[Commodity]]:
    """The forms behind a metal and its first form that are of the same metal."""
    begun = {mark.start for mark in marks}
    for mark in marks:
        words = lower[mark.start : mark.end].split()
        at = mark.end
        while len(words) > 1 and (match := _NEXT_FORM.match(lower, at)) and match.start(1) not in begun:
            found = table.get((*words[:-1], match[1]))
            if found is None:
                break
            yield Mark(found, match.start(1), match.end(1))
            at = match.end(1)


_AND_PRODUCTS = re.compile(
    r" (?:and|&) (?:(?:its|their) )?(?:other |related |derived |various |downstream )?(product|alloy)s\b"
)


def with_products(lower: str, marks: Sequence[Mark[Commodity]]) -> list[Mark[Commodity]]:
    """The marks, a material that is told together with what is made of it as one: "zinc and its products"."""
    return [_with_products(lower, mark) if mark.value.kind == "material" else mark for mark in marks]


def _with_products(lower: str, mark: Mark[Commodity]) -> Mark[Commodity]:
    match = _AND_PRODUCTS.match(lower, mark.end)
    if match is None or mark.value.name.endswith("product"):
        return mark
    return Mark(mark.value._replace(name=f"{mark.value.name} and {match[1]}"), mark.start, match.end())


# A form that a material of two metals is sold in: "copper-gold concentrate".
_SOLD_AS = (
    "ore",
    "concentrate",
    "hydroxide",
    "sulphide",
    "sulfide",
    "alloy",
    "scrap",
    "matte",
    "precipitate",
)


def paired(lower: str, marks: Sequence[Mark[Commodity]]) -> list[Mark[Commodity]]:
    """The marks, those of metals joined by a hyphen before a form as one material."""
    joined: list[Mark[Commodity]] = []
    for mark in marks:
        left = joined[-1] if joined else None
        if (
            left is not None
            and lower[left.end : mark.start] in ("-", "/", "\u2013")
            and _are_pair(left, mark)
        ):
            row = mark.value._replace(name=f"{left.value.name}-{mark.value.name}")
            joined[-1] = Mark(row, left.start, mark.end)
        else:
            joined.append(mark)
    return joined


def _are_pair(left: Mark[Commodity], right: Mark[Commodity]) -> bool:
    both = left.value.kind == right.value.kind == "material"
    return both and right.value.name.endswith(_SOLD_AS) and " " not in left.value.name


_AND_OTHER = re.compile(r"(?:,|,? and|,? or|,? as well as) (?:some |all |many )?other (?:[a-z]+ )?")


def of_a_class(lower: str, marks: Sequence[Mark[Commodity]]) -> list[Mark[Commodity]]:
    """The marks, examples and the class that they are named for as that class: "copper, lead and other metals"."""
    kept: list[Mark[Commodity]] = []
    for mark in marks:
        start = mark.start
        joint: re.Pattern[str] = _AND_OTHER
        while kept and mark.value.kind == "material" and joint.fullmatch(lower, kept[-1].end, start):
            start, joint = kept.pop().start, _LISTED
        kept.append(Mark(mark.value, start, mark.end))
    return kept


_LISTED = re.compile(r", |,? and ")
