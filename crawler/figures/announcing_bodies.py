"""Which names are of bodies and offices that announce, and which of persons."""

from __future__ import annotations

import re

from crawler.figures.name import Name
from crawler.figures.name_words import COMPANY_WORDS
from crawler.figures.views import View

_BODY_WORDS = re.compile(
    r"(?i)\b(?:ministry|department|association|chamber|institute|organi[sz]ation|agency|bureau|council|administration|union"
    r"|federation|service|survey|committee|commission|authority|office|bank|exchange|group|research|customs|centre|center"
    r"|fund|society|board|forum|university|house|system|academy|directorate)\b"
)
_TITLED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Eng|Engineer|Minister|Governor|President)\.? $")


def is_person(view: View, name: Name) -> bool:
    """Whether somebody who tells is a person: of no body that the lexicon or its own words know."""
    words = name.entity.name.split()
    if _TITLED.search(view.text, max(view.start, name.start - 12), name.start):
        return True
    if name.known or name.entity.kind not in ("source", "shape") or not 1 < len(words) < 4:
        return False
    return not _BODY_WORDS.search(name.entity.name) and COMPANY_WORDS.isdisjoint(map(str.lower, words))


def is_body(name: Name) -> bool:
    """Whether a name is that of a body which the lexicon or its own words know."""
    return name.entity.kind == "source" and (name.known or _BODY_WORDS.search(name.entity.name) is not None)
