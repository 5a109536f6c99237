"""An amount that is said once of several producers: "A and B made 5 tons each" is a figure of A and one of B."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crawler.figures.drafts import Draft
from crawler.figures.name import Name

_EACH = re.compile(r"(?: [a-z-]+){0,4}?,? each\b(?! (?:other|year|month|day|quarter|week))")
# "A and B each produced about 5 tons".
_EACH_AHEAD = re.compile(r" each (?:[a-z]+ ){1,4}$")
_JOINS = re.compile(r",? and (?:the )?|, (?:the )?")
# "A, 40% complete, and B, 22% complete, are to have": what is told of each in passing.
_ASIDE = r"(?:, (?!and\b)[^,;.]{3,30}(?=,))?"
_JOINS_BEHIND = re.compile(rf"{_ASIDE}(?:{_JOINS.pattern})")
# Between the last of the names and the amount.
_NO_OTHER = re.compile(rf"{_ASIDE}[^\d;:.]{{0,60}}")


def for_each(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts of a sentence, one that is of each of several as often as there are of them."""
    for draft in drafts:
        owners = _owners(draft)
        if len(owners) < 2:
            yield draft
            continue
        for owner in owners:
            yield replace(draft, entity=owner, doubts=dict(draft.doubts), checks=[*draft.checks])


def _owners(draft: Draft) -> list[str]:
    view = draft.view
    ahead = _EACH_AHEAD.search(view.lower, max(view.start, draft.amount.start - 60), draft.amount.start)
    if draft.role != "main" or not (ahead or _EACH.match(view.lower, draft.amount.tail, view.end)):
        return []
    if draft.entity is not None and " and " in draft.entity:
        return _JOINS.split(draft.entity)
    chain = _chain([name for name in view.names if name.end <= draft.amount.start], view.lower)
    names = [name.entity.name for name in chain]
    between = view.lower[chain[-1].end : draft.amount.start] if chain else ""
    return names if draft.entity in names and _NO_OTHER.fullmatch(between) else []


def _chain(names: list[Name], lower: str) -> list[Name]:
    """The last names that nothing but commas and an "and" parts."""
    chain = names[-1:]
    for name in reversed(names[:-1]):
        if not _JOINS_BEHIND.fullmatch(lower, name.end, chain[0].start):
            break
        chain.insert(0, name)
    return chain
