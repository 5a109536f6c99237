"""Plants without a name that are opened or built one by one: whose each is, or where it lies.

"The first was a pellet plant in Sirjan, owned by Corvane; in Zarand, a 400,000-ton coking plant was opened".
"""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_offer import Offer
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_PLANT = (
    r"(?:plants?|units?|lines?|smelters?|mills?|factor(?:y|ies)|refiner(?:y|ies)|quarry|mine|kiln|module|furnace|works"
    r"|workshop|complex|concentrator|terminal|project)"
)
_OPENING = Cue(
    r"\b(?:inaugurat\w+|opened|opens?|opening|launch\w*|commissioned|came (?:on ?stream|into)|on ?stream|put into"
    r"|into operation|began work|started up|start-up|foundation stone|ground was broken|went into|operational"
    r"|to be built|under construction|is being built|will be built)\b"
)
# "A zinc plant in Tarn with a capacity of 25,000 tons", "a 1-million-ton sponge iron plant in Tarn".
_BEFORE = re.compile(rf"\b(?:an?|another) (?:[a-z][\w-]* ){{0,6}}?{_PLANT}\b(?! of [a-z-]+ [A-Z])[^;]*$")
_ARTICLE = re.compile(r"\b(?:an?|another) (?:(?:new|small|large|big|further|second|about) )*$")
_BEHIND = re.compile(rf"[ -](?:an?nual |a year |year )?(?:[a-z][\w-]* ){{0,5}}?{_PLANT}\b")
_NEXT_ITEM = re.compile(r"(?:[,;]|,? and| while) (?:an?|another|in [A-Z][\w -]{2,30}, an?) ")
_IN_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?[^,;]{3,40}, $")
_OWNED = re.compile(
    r"\b(?:owned by|belonging to|which belongs to|property of|affiliated (?:to|with)|built by its owner,?|operated by"
    rf"|{_PLANT} of) (?:the )?$"
)
_LIES = re.compile(r"\b(?:in|at|near|outside) (?:the (?:city|town|county|port|district) of )?(?:the )?$")


def offer_new_plant(offer: Offer, draft: Draft, names: list[Name]) -> None:
    """Offers who is told to own the nameless plant that an amount is of, or else the place where it lies."""
    item = _item(draft)
    if item is None:
        return
    start, end = item
    within = [name for name in names if start <= name.start and name.end <= end]
    lower = draft.view.lower
    owners = [
        name
        for name in within
        if name.entity.kind in PRODUCERS and _OWNED.search(lower, max(start, name.start - 40), name.start)
    ]
    if owners:
        offer.add(owners[0].entity.name, "owner of the new plant")
        return
    if any(_acts(draft, name) for name in names if name.start < end):
        return
    places = [
        name for name in within if name.entity.kind in ("place", "shape", "mine") and _lies(draft, name)
    ]
    if places and draft.view.told(_OPENING, draft.view.start, draft.view.end):
        offer.add(places[0].entity.name, "place of the new plant")


def _lies(draft: Draft, name: Name) -> bool:
    return _LIES.search(draft.view.lower, max(draft.view.start, name.start - 40), name.start) is not None


def _acts(draft: Draft, name: Name) -> bool:
    """Whether a name may be whose plants the sentence tells of: a producer that owns none of them alone."""
    if name.entity.kind != "company" and _lies(draft, name):
        return False
    owns = _OWNED.search(draft.view.lower, max(draft.view.start, name.start - 40), name.start)
    return name.entity.kind in PRODUCERS and owns is None


def _item(draft: Draft) -> tuple[int, int] | None:
    """The span of what is told of the nameless plant of an amount; None where there is no such plant."""
    if draft.measure != "capacity" and draft.status != "planned":
        return None
    view, amount = draft.view, draft.amount
    since = max((other.tail for other in view.amounts if other.tail <= amount.start), default=view.start)
    told = _BEFORE.search(view.lower, since, amount.start)
    if told is None and _BEHIND.match(view.lower, amount.end):
        told = _ARTICLE.search(view.lower, since, amount.start)
    if told is None:
        return None
    following = min((other.start for other in view.amounts if other.start >= amount.tail), default=view.end)
    ends = _NEXT_ITEM.search(view.text, amount.tail, following)
    opens = _IN_PLACE.search(view.lower, since, told.start())
    return (opens or told).start(), ends.start() if ends else following
