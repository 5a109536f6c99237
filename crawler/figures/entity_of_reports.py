"""Whose an amount is by how issuers' reports put it: the head of a line, whose guidance is moved, an owner's share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_BULLET = re.compile(r"(?:[-*\u2022\u25aa\u25cf] ?)?")
# "Corvane lifted Hollin's full-year copper forecast to", "cut the guidance for Varga to".
_MOVES_PLAN = re.compile(
    r"\b(?:lift|rais|cut|lower|trim|slash|reaffirm|maintain|reiterat|keep|kept|set|revis|narrow|update|increas"
    r"|reduc|hike|boost|left|leav)\w* [^;.]*$"
)
_PLAN = r"(?:guidance|forecast|outlook|target|estimate|plan|budget)s?"
_ITS_PLAN = re.compile(rf"'s? (?:[a-z\d-]+ ){{0,5}}{_PLAN}\b")
_PLAN_FOR = re.compile(rf"\b(?:{_PLAN}|that|those) (?:for|at|of) (?:its |the )?(?:[\w%-]+-owned )?$")
# "Its share of that was 5 tons".
_ITS_SHARE = Cue(
    r"(?:^|[.,;] |and |while |with )(?:its|their) (?:own |net )?(?:attributable )?share(?: of (?:that|this|it|these"
    r"|(?:the |this |that )?(?:total|output|production|figure)))? (?:was|is|came (?:to|in at)|amount(?:s|ed) to"
    r"|stood at|totall?ed|being|reached) (?:(?:about|around|some|nearly|over) )*$"
)
# "Previous guidance stood at 5 tons".
_EARLIER_PLAN = re.compile(
    rf"(?:the |its )?(?:previous|prior|earlier|original|initial|old|former) (?:[a-z]+ ){{0,2}}{_PLAN}\b"
)


def offer_of_reports(offer: Offer, draft: Draft, names: Sequence[Name], memory: Memory) -> None:
    """Adds what the ways of issuers' reports tell of whose an amount is."""
    view = draft.view
    bodies = [name for name in names if name.entity.kind in PRODUCERS and name.end <= draft.amount.start]
    if bodies and _heads_line(draft, bodies):
        offer.add(bodies[0].entity.name, "heads its line")
    moved = [name for name in bodies[1:] if _is_whose_plan(draft, bodies[0], name)]
    if moved:
        offer.add(moved[-1].entity.name, "whose plan is moved")
    if bodies:
        return
    if draft.said_before(_ITS_SHARE) and _last_is_site(memory):
        for owner, told in memory.cast.items():
            near = memory.sentence - told.sentence <= 1
            if near and memory.outline.place_of(owner).kind == "company":
                offer.add(owner, "its share")
    if memory.last and memory.last[-1].status == "planned" and _EARLIER_PLAN.match(view.lower, view.start):
        offer.add(memory.last[-1].entity, "earlier plan of the last")


def _heads_line(draft: Draft, bodies: Sequence[Name]) -> bool:
    """ "Tesoro: 5 tons in the quarter and 19 in the year": all of the line is of whom it opens with."""
    first, view = bodies[0], draft.view
    bullet = _BULLET.match(view.text, view.start)
    opens = bullet is not None and bullet.end() == first.start
    return opens and len(bodies) == 1 and view.text.startswith(": ", first.end)


def _is_whose_plan(draft: Draft, first: Name, name: Name) -> bool:
    lower = draft.view.lower
    if draft.status != "planned" or not _MOVES_PLAN.search(lower, first.end, name.start):
        return False
    return bool(
        _ITS_PLAN.match(lower, name.end, draft.amount.start) or _PLAN_FOR.search(lower, first.end, name.start)
    )


def _last_is_site(memory: Memory) -> bool:
    last = memory.last[-1].entity if memory.last else None
    return last is not None and memory.outline.place_of(last).kind != "company"
