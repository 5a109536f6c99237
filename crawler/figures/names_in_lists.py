"""Names as lists hold them: with their initials, with where they lie, with what a list leaves over."""

from __future__ import annotations

import re

from crawler.figures.appositions import is_owner
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Entity
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_REST = Cue(
    r"\bcaptive mines(?:/others)?\b|\bothers\b|\bother (?:companies|producers|mines|mills|firms|countries)\b"
)
# "Corvane's other mines, Tarn and Hollin".
_NAMED_AT_ONCE = re.compile(r",? [A-Z]")
# "Hollin, which is operated by Corvane, and Tarn".
_ASIDE = re.compile(r", (?:which (?:is|are|was) )?[a-z' -]{2,50} ")


def with_initials(names: list[Name], text: str) -> list[Name]:
    """Names in which "Iran Aluminum Company (IRALCO)" is one, and "KSC (Khuzestan Steel)", that lists are told by."""
    joined: list[Name] = []
    for name in names:
        last = joined[-1] if joined else None
        if last and text[last.end : name.start] == " (" and _is_told_twice(last, name, text):
            full = last if last.end - last.start > name.end - name.start else name
            closed = name.end + text.startswith(")", name.end)
            joined[-1] = full._replace(start=last.start, end=closed)
        else:
            joined.append(name)
    return joined


def _is_told_twice(left: Name, right: Name, text: str) -> bool:
    if left.entity.name == right.entity.name:
        return True
    initials = (text[left.start : left.end].isupper(), text[right.start : right.end].isupper())
    return text.startswith(")", right.end) and initials in ((True, False), (False, True))


def with_rest(names: list[Name], draft: Draft) -> list[Name]:
    """Names with what a list leaves over: "A, B and others"."""
    view = draft.view
    rest = [
        Name(Entity(view.text[match.start() : match.end()], "rest"), match.start(), match.end(), False)
        for match in view.told_all(_REST, view.start, view.end)
        if _NAMED_AT_ONCE.match(view.text, match.end()) is None
    ]
    return sorted([*names, *rest], key=lambda name: name.start) if rest else names


def with_where(names: list[Name], lower: str) -> list[Name]:
    """Names without the lands that they lie in: of "Tarn in Peru and Hollin in Chile" the two mines."""
    whole: list[Name] = []
    for name in names:
        last = whole[-1] if whole else None
        lies_in = name.entity.kind not in PRODUCERS and last and last.entity.kind in PRODUCERS
        if last and lies_in and lower[last.end : name.start] in (" in ", " in the "):
            whole[-1] = last._replace(end=name.end)
        else:
            whole.append(name)
    return whole


def with_owners(names: list[Name], lower: str) -> list[Name]:
    """Names without those whose they are: of "Tarn, operated by Corvane, and Nordvik's Hollin" the two mines."""
    whole: list[Name] = []
    for name in names:
        last = whole[-1] if whole else None
        gap = lower[last.end : name.start] if last and _are_producers(last, name) else ""
        if last and gap == "'s " and last.possessive:
            whole[-1] = name._replace(start=last.start)
        elif last and gap.startswith(", ") and _ASIDE.fullmatch(gap) and is_owner(lower, name):
            whole[-1] = last._replace(end=name.end)
        else:
            whole.append(name)
    return whole


def _are_producers(left: Name, right: Name) -> bool:
    return left.entity.kind in PRODUCERS and right.entity.kind in PRODUCERS
