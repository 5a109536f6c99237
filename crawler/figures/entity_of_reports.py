"""Whose an amount is by how issuers' reports put it: the head of a line, whose guidance is moved, an owner's share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.name import Name
from crawler.figures.producers import COMPANY_WORDS, PRODUCERS
from crawler.figures.pronouns import seller

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

# "Copper sales reached 39 million pounds, so that 1.6 million remained in inventory", after what the mine made.
_GOODS = re.compile(
    r"(?:\w+ly,? )?(?:the )?(?:(?!total|group|consolidated|attributable|combined|artisanal)[a-z-]+ ){0,3}?"
    r"(?:sales|sold|shipments|deliveries|stocks?|stockpiles?|inventor(?:y|ies))\b"
)
# "Gibraltar has produced 69 million pounds, and we keep our guidance of 130 million".
_OUR_PLAN = re.compile(rf"\b(?:our|its|the) (?:[a-z\d-]+ ){{0,4}}{_PLAN}\b")
_OPENS = re.compile(r"[\"\u201c']?(?:[Tt]he )?")
# "Waits for the permits for Hollin, a leaching plant which is designed for 85 million pounds".
_FOR_A_SITE = re.compile(r"\b(?:for|of|at|build|built|develop|open) (?:the |its )?$")
_BUILT_FOR = re.compile(
    r", an? [^,;.\d]{3,70}?\b(?:designed|planned|intended|meant|able|expected|due|sized|built|with a capacity|to make"
    r"|to produce|that|which)\b[^,;.\d]*"
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
    elif bodies and _is_of_its_site(draft, bodies, memory):
        offer.add(bodies[0].entity.name, "whose plan is moved")
    if bodies and (owner := _of_a_venture(draft, bodies)) is not None:
        offer.add(owner, "its share")
    if bodies:
        if draft.measure == "capacity" and _is_built_for(draft, bodies[-1]):
            offer.add(bodies[-1].entity.name, "built for it")
        return
    its = view.lower.startswith("its ", view.start)
    if not (its and seller(draft, memory)):
        offer.add(_site_that_goes_on(draft, memory), "goods of the site")
    told_company = memory.entity_kind in PRODUCERS and view.told(COMPANY_WORDS, view.start, view.end) is None
    if memory.outline.lead_site and told_company:
        offer.add(memory.outline.lead_site, "only site of the lead")
    if draft.said_before(_ITS_SHARE) and _last_is_site(memory):
        for owner, told in memory.cast.items():
            near = memory.sentence - told.sentence <= 1 or owner == memory.entity
            if near and memory.outline.place_of(owner).kind == "company":
                offer.add(owner, "its share")
    if memory.last and memory.last[-1].status == "planned" and _EARLIER_PLAN.match(view.lower, view.start):
        offer.add(memory.last[-1].entity, "earlier plan of the last")


# "Its attributable output from the Hollin venture fell to 5 tons": what is a partner's of it.
_FROM_VENTURE = Cue(
    r"\b(?:its|their) (?:own )?(?:attributable|share of(?: the)?|stake in|part of(?: the)?) (?:[a-z-]+ ){0,4}?"
    r"(?:output|production|sales|shipments)\b[^;.\d]{0,30} (?:from|at|in|of) (?:the )?[^;.\d]{0,60}\bventure\b"
)


def _of_a_venture(draft: Draft, bodies: Sequence[Name]) -> str | None:
    told = draft.view.told(_FROM_VENTURE, draft.view.start, draft.amount.start)
    return bodies[0].entity.name if told and bodies[0].end <= told.start() else None


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


def _is_of_its_site(draft: Draft, bodies: Sequence[Name], memory: Memory) -> bool:
    """Whether "our guidance" is told in a sentence that opens with the one site it names."""
    view, site = draft.view, bodies[0]
    opens = _OPENS.match(view.text, view.start)
    if draft.status != "planned" or len(bodies) > 1 or opens is None or opens.end() != site.start:
        return False
    plan = _OUR_PLAN.search(view.lower, site.end, draft.amount.start)
    return plan is not None and memory.outline.kind(site.entity.name) in ("site", "body")


def _is_built_for(draft: Draft, name: Name) -> bool:
    view = draft.view
    if not _BUILT_FOR.fullmatch(view.lower, name.end, draft.amount.start):
        return False
    return _FOR_A_SITE.search(view.lower, max(view.start, name.start - 16), name.start) is not None


def _site_that_goes_on(draft: Draft, memory: Memory) -> str | None:
    """The only site of the article, where a sentence without names tells of its goods right behind its figures."""
    view = draft.view
    if (
        not memory.last
        or memory.sentence - memory.last_sentence > 2
        or not _GOODS.match(view.lower, view.start)
    ):
        return None
    if any(name.entity.kind in PRODUCERS for name in view.names) or view.told(
        COMPANY_WORDS, view.start, view.end
    ):
        return None
    told = {other.entity for other in memory.last}
    site = memory.last[0].entity
    place = memory.outline.place_of(site) if site and len(told) == 1 else None
    if view.sentence.paragraph != memory.last[0].view.sentence.paragraph and _figured_others(memory, site):
        return None
    if place is None or place.often == "once" or memory.last[0].status == "planned":
        return None
    # "Marl Lake, its wholly owned mine": not known for a site, but told beside its owner.
    beside_owner = place.kind == "body" and memory.company not in (None, site)
    return site if beside_owner or (place.kind == "site" and place.is_only) else None


def _figured_others(memory: Memory, site: str | None) -> bool:
    """Whether another site than that one had figures: sales behind them all are of their owner."""
    told = {name for name in memory.figured if name not in (None, site, memory.company)}
    return any(memory.outline.kind(name) in ("site", "body") for name in told)


def _last_is_site(memory: Memory) -> bool:
    last = memory.last[-1].entity if memory.last else None
    return last is not None and memory.outline.place_of(last).kind != "company"
