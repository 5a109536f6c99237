"""All lands but one: "the world excluding China", "all countries except China", "production outside China"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_BUT = r"(?:excluding|except(?: for)?|without|outside(?: of)?|ex|minus|apart from|other than|not counting)[ -](?:the )?"
# "The world excluding ", "all 70 countries except ".
_ALL_BUT = re.compile(
    rf"\b(?:the |all (?:the |of the )?)?(?:(?:rest of the )?world|(?:all|other|\d\d) (?:the )?(?:other )?"
    rf"(?:reporting )?(?:countries|nations|lands|regions)),? {_BUT}$",
    re.IGNORECASE,
)
# "World production excluding ", "aluminium output outside ", of no company.
_OF_ALL_BUT = re.compile(
    r"(?P<all>\b(?:the )?(?:world|global)(?:'s)? (?:[a-z]+ ){0,3}?)?"
    r"\b(?:production|output|consumption|demand|usage|use|supply|exports|imports)(?: of [a-z ]{3,25})?,? "
    rf"(?P<but>{_BUT})$",
    re.IGNORECASE,
)
# "Its copper output outside China".
_ITS = re.compile(r"(?:\b(?:[Ii]ts|[Tt]heir|[Oo]ur)|'s) (?:[a-z]+ ){0,2}$")
_WITHIN, _NEAR = 60, 24
# How all lands but one are named.
OTHERS = "World excluding "


def all_but(text: str, names: Sequence[Name]) -> list[Name]:
    """The names of a sentence, in which a land that is left out of all stands for the others."""
    alone = not any(name.entity.kind in PRODUCERS for name in names)
    kept: list[Name] = []
    for name in names:
        start = _start(text, name, alone=alone)
        if start is None:
            kept.append(name)
            continue
        kept = [other for other in kept if other.end <= start]
        entity = Entity(OTHERS + name.entity.name, "region")
        kept.append(name._replace(entity=entity, start=start, known=True))
    return kept


def _start(text: str, name: Name, *, alone: bool) -> int | None:
    """Where the words begin that leave a land out, if they do and do not go on with another."""
    if name.entity.kind != "country" or text.startswith((" and ", "'s"), name.end):
        return None
    first = max(0, name.start - _WITHIN)
    if (told := _ALL_BUT.search(text, first, name.start)) is not None:
        return told.start()
    of_all = _OF_ALL_BUT.search(text, first, name.start) if alone else None
    if of_all is not None and _ITS.search(text, max(0, of_all.start() - _NEAR), of_all.start()):
        return None
    return of_all.start("all" if of_all["all"] else "but") if of_all is not None else None
