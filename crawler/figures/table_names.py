"""Producers named in a label of a table: only those of the lexicon."""

from __future__ import annotations

import re

from crawler.figures.folding import lower
from crawler.figures.lexicon import Entity, Lexicon
from crawler.figures.table_facets import KINDS
from crawler.figures.words import Mark, split_words

# "Other companies", "Other mines": what the rows above leave over.
_LEFT_OVER = re.compile(
    r"(?:all )?(?:the )?other (?:steel |mining |coal |private |smaller |small )?"
    r"(?:companies|producers|firms|mines|mills|plants|smelters|refineries|steelmakers|units|miners|quarries)"
)
# What may stand around a name in a label.
_AROUND = " ,;:()-–—/"


def names_in(text: str, lexicon: Lexicon) -> list[Mark[Entity]]:
    """The mines, companies, countries and regions of a label in order."""
    words = split_words(text, lower(text), 0, len(text))
    return [
        _outside_bracket(text, mark)
        for mark in lexicon.entities.find(text, words)
        if mark.value.kind in KINDS and _is_printed_so(text, mark)
    ]


def stands_in(label: str, name: str) -> bool:
    """Whether a label of more words holds a name, as whole words."""
    at = label.find(name)
    around = label[max(0, at - 1) : at] + label[at + len(name) :][:1]
    return at >= 0 and around != "" and all(char in _AROUND for char in around)


def most_specific(text: str, names: list[Mark[Entity]]) -> Entity | None:
    """The most specific producer named; companies and mines go by the name printed."""
    if not names:
        return None
    mark = min(names, key=lambda mark: KINDS.index(mark.value.kind))
    if mark.value.own or mark.value.kind in ("country", "region"):
        return mark.value
    return Entity(text[mark.start : mark.end].strip(), mark.value.kind)


def those_left_over(text: str) -> Entity | None:
    """ "Other companies": the producers that a table names only as such."""
    return Entity(text, "company") if _LEFT_OVER.fullmatch(lower(text)) else None


def _is_printed_so(text: str, mark: Mark[Entity]) -> bool:
    """Names begin with a capital, initials ("US") are all capitals; "world" may be in small letters."""
    printed = text[mark.start : mark.end]
    if len(printed.replace(".", "")) <= 3 and mark.value.name.lower() != printed.lower():
        return printed.isupper() and not text.startswith("$", mark.end)
    return printed[0].isupper() or mark.value.kind == "region"


def _outside_bracket(text: str, mark: Mark[Entity]) -> Mark[Entity]:
    """ "Kumba (iron ore)": the bracket is no part of the name."""
    printed = text[mark.start : mark.end]
    return (
        mark._replace(end=mark.start + printed.index("("))
        if "(" in printed[1:] and ")" not in printed
        else mark
    )
