"""Where an article turns from one company to another, and where it only names another's mines."""

from __future__ import annotations

import re

from crawler.figures.drafts import Memory
from crawler.figures.name import Name
from crawler.figures.views import View

# "Meanwhile, Hollin said that it made 5 tons": from here on the article is about that one.
_TURNS_TO = re.compile(r"(?:meanwhile|separately),? (?:[a-z]+ ){0,3}$")


def turn_to(view: View, name: Name, kind: str, told: set[str | None], memory: Memory) -> None:
    """Remembers a company that a sentence with its figures opens with in the place of the one before."""
    if kind != "company" or memory.entity_kind != "company" or name.entity.name not in told:
        return
    if _TURNS_TO.match(view.lower[view.start : name.start]):
        memory.company = memory.entity = name.entity.name


def is_under_another(view: View, name: Name, told: set[str | None]) -> bool:
    """ "Corvane made 5 tons, of which 2 tons came from Hollin's mines": "the company" is still the first."""
    ahead = [other for other in view.names if other.end <= name.start and other.entity.kind == "company"]
    return name.possessive and any(other.entity.name in told for other in ahead)
