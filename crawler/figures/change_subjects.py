"""Changes told after their amounts, each with its subject: "Escondida's rose by 22 per cent", "the second fell"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.alignment import listed_changes
from crawler.figures.change_clauses import OTHER_THINGS, is_of_measure
from crawler.figures.change_objects import give_to_objects
from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.drafts import Draft
from crawler.figures.linked_bases import basis_rank
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

_PLACES = ("first", "second", "third", "fourth", "fifth")
_PLACE = re.compile(
    r"\bthe (?:(first|second|third|fourth|fifth|former|latter|last)\b)(?: (?:of (?:these|them"
    r"|the \w+)|one|two))?"
    r"(?! (?:quarter|half|month|\w+ months?|year|time|week))"
)
_CLAUSES = re.compile(r"[,;]|\b(?:while|whereas|though|although|but|and)\b")


def explain_by_subject(
    view: View, changes: Sequence[Change], news: Sequence[Draft], told: Sequence[Draft]
) -> list[Change]:
    """Gives each change to the one news value told before whose name, material or place it is told with.

    `news` are the values of the last sentence that had any, `told` those of the last paragraphs. Returns the changes
    that found none.
    """
    left = give_to_objects(view, _listed_left(view, changes, told), told)
    changes, left = left, []
    floor = view.start
    last: Draft | None = None
    for change in changes:
        if last and last.change and not _has_subject(view, floor, change) and _is_before(change, last.change):
            # "Fell 5.6% on the month and rose 16.7% on the year": the change to the year before is the one told.
            left.append(last.change)
            last.change, last.basis, floor = change, change.basis or "yoy", change.end
            continue
        drafts = _of_subject(view, floor, change, news) or _of_subject(view, floor, change, told, wide=True)
        open_ = [draft for draft in drafts if draft.change is None]
        if len(drafts) == 1 and open_:
            open_[0].change, open_[0].basis = change, change.basis or "yoy"
            last = open_[0]
        else:
            left.append(change)
            last = None
        floor = change.end
    return left


def _has_subject(view: View, floor: int, change: Change) -> bool:
    starts = [mark.start for mark in view.commodities] + [name.start for name in view.names]
    return any(floor <= start < change.start for start in starts)


def _is_before(change: Change, other: Change) -> bool:
    return (
        change.listed is None
        and change.basis is not None
        and basis_rank(change.basis) < basis_rank(other.basis)
    )


def _listed_left(view: View, changes: Sequence[Change], told: Sequence[Draft]) -> list[Change]:
    """ "Concentrate, pellet and ingot rose by 5, 3 and 4 per cent": each goes to its own value; returns the rest."""
    given: list[Change] = []
    for mark, change in listed_changes(view.lower, changes, view.commodities):
        drafts = [draft for draft in told if draft.commodity and related(mark.value.name, draft.commodity)]
        given += _give(drafts, change)
    for name, change in listed_changes(view.lower, changes, view.names):
        given += _give([draft for draft in told if draft.entity == name.entity.name], change)
    return [change for change in changes if change not in given]


def _give(drafts: list[Draft], change: Change) -> list[Change]:
    if len(drafts) != 1 or drafts[0].change is not None:
        return []
    drafts[0].change, drafts[0].basis = change, change.basis or "yoy"
    return [change]


def _of_subject(
    view: View, floor: int, change: Change, news: Sequence[Draft], *, wide: bool = False
) -> list[Draft]:
    words = view.lower[floor : change.start]
    clause = _CLAUSES.split(words)[-1]
    # "The duty on pellets, now 4%": a clause without a subject is still on the one before.
    starts = [mark.start for mark in view.commodities] + [name.start for name in view.names]
    own = any(change.start - len(clause) <= start < change.start for start in starts)
    if OTHER_THINGS.search(clause if own else words) or change.listed is not None:
        return []
    places = [] if wide else list(_PLACE.finditer(words))
    if places:
        place = places[-1][1]
        index = {"former": 0, "latter": -1, "last": -1}.get(place)
        index = _PLACES.index(place) if index is None else index
        return [news[index]] if -len(news) <= index < len(news) and len(news) > 1 else []
    names = [
        name.entity.name
        for name in view.names
        if floor <= name.start and name.end <= change.start and name.entity.kind != "source"
    ]
    names = _at_a_site(view, change) or names
    materials = [
        mark.value.name
        for mark in view.commodities
        if floor <= mark.start and mark.end <= change.start and mark.value.kind in ("material", "generic")
    ]
    if names:
        # "Iran's exports of sheets also rose by 15%": not of another material of Iran's.
        named = [draft for draft in news if draft.entity == names[-1]]
        alike = [draft for draft in named if not materials or related(materials[-1], draft.commodity)]
    elif materials:
        alike = [draft for draft in news if draft.commodity and related(materials[-1], draft.commodity)]
    else:
        # "Production was up 9 percent and exports were up 10 percent."
        told = [mark.value for mark in view.measures if floor <= mark.start and mark.end <= change.start]
        in_turn = len({mark.value for mark in view.measures}) > 1 and not view.commodities and not wide
        alike = [draft for draft in news if in_turn and draft.measure in told[-1:]]
    return [draft for draft in alike if is_of_measure(view, change, draft.measure)]


# "By 20% at Tarn and by 49% at Hollin": of the site behind each.
_AT = re.compile(r" at (?:the )?(?:mine of )?")


def _at_a_site(view: View, change: Change) -> list[str]:
    return [
        name.entity.name
        for name in view.names
        if name.entity.kind in PRODUCERS and _AT.fullmatch(view.lower, change.end, name.start)
    ]


# "Mining output fell 2.7%", of all that is mined.
_SECTOR = re.compile(
    r"\b(?:mining|mineral|industrial|mining[- ](?:and[- ])?metallurgical|metallurgical|extractive)(?: and \w+)?"
    r" (?:output|production|activity|sector|industry|industries|index|gdp)\b|\bindex of\b"
)


def is_of_sector(view: View) -> bool:
    """Whether a sentence that names no material tells of a whole industry, which no metal's change is."""
    return not view.commodities and _SECTOR.search(view.lower, view.start, view.end) is not None
