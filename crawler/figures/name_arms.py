"""Arms of companies, named by the land they work in: "Tata Steel UK", "Corvane Peru"."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.lexicon import Entity
from crawler.figures.name import Name

# What an arm does, or has: "Corvane Peru made", "Tata Steel UK's output".
_ACTS = re.compile(
    # "JSW Steel USA Ohio".
    r"(?P<place>(?: [A-Z][a-z]+)?)(?:'s? (?:[a-z]+ ){0,3}(?:output|production|sales)"
    r"|(?: (?:itself|alone|also))? (?:produced|made|mined|sold|shipped|poured|smelted|rolled|contributed|turned out"
    r"|reported|posted|will|plans|aims|expects|has|had|saw))\b"
)


def with_arms(text: str, names: list[Name]) -> list[Name]:
    """The names of a sentence, a company and the land right behind it as one."""
    joined = list(names)
    for left, right in pairwise(names):
        if not _may_be_arm(text, left, right):
            continue
        if acts := _ACTS.match(text, right.end):
            at, end = joined.index(left), acts.end("place")
            whole = Name(Entity(text[left.start : end], "company"), left.start, end, known=False)
            joined[at:] = [whole, *(name for name in joined[at + 2 :] if name.start >= end)]
    return joined


def _may_be_arm(text: str, left: Name, right: Name) -> bool:
    return (
        (left.entity.kind, right.entity.kind) == ("company", "country")
        and left.known
        and text[left.end : right.start] == " "
        and text[right.start : right.end] in (right.entity.name, "UK", "USA", "US")
    )
