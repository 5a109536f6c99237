"""Plants without a name that are opened or built one by one: whose each is, or where it lies.

"The first was a pellet plant in Sirjan, owned by Corvane; in Zarand, a 400,000-ton coking plant was opened".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

_SITES = ("place", "shape", "mine")
_PLANT = (
    r"(?:plants?|units?|lines?|smelters?|mills?|factor(?:y|ies)|refiner(?:y|ies)|quarry|mine|kiln|module|furnace|works"
    r"|workshop|complex|concentrator|terminal|project|station)"
)
_OPENING = Cue(
    r"\b(?:inaugurat\w+|opened|opens?|opening|launch\w*|commissioned|came (?:on ?stream|into)|on ?stream|put into"
    r"|into operation|began work|started up|start-up|foundation stone|ground was broken|went into|operational"
    r"|to be built|under construction|is being built|will be built)\b"
)
# "A zinc plant in Tarn with a capacity of 25,000 tons", "a 1-million-ton sponge iron plant in Tarn".
_BEFORE = re.compile(
    r"\b(?:an?|another|opened|inaugurated|launched|at) (?:[a-z][\w-]* ){0,6}?"
    rf"{_PLANT}\b(?! of [a-z-]+ [A-Z])[^;]*$"
)
_ARTICLE = re.compile(r"\b(?:an?|another) (?:(?:new|small|large|big|further|second|about) )*$")
_BEHIND = re.compile(rf"[ -](?:annual |a year |year )?(?:[a-z][\w-]* ){{0,5}}?{_PLANT}\b")
_NEXT_ITEM = re.compile(r"(?:[,;]|,? and| while) (?:an?|another|in [A-Z][\w -]{2,30}, an?) ")
_IN_PLACE = re.compile(r"\b(?:in|at|near) (?:the )?[^,;]{3,40}, $")
_OWNED = re.compile(
    r"\b(?:owned by|belonging to|which belongs to|property of|affiliated (?:to|with)|built by its owner,?|operated by"
    rf"|(?<!, a ){_PLANT} of) (?:the )?$"
)
_LIES = re.compile(r"\b(?:in|at|near|outside) (?:the (?:city|town|county|port|district) of )?(?:the )?$")
_IT = re.compile(
    r"(?:(?:in|for|during|over|by|from|at|since|when|once) [^,;]{1,50}?,? )?(?:it|its"
    r"|(?:the|this) (?:(?:new|said) )?(?:plant|mill|smelter|unit|line|factory|refinery|project))\b"
)


def is_it(view: View, until: int) -> bool:
    """Whether a sentence opens with "it" or "the plant", so that the one told before may be meant."""
    return _IT.match(view.lower, view.start, until) is not None


# "Work on a power station is under way in Tarn", "a refinery is to be set up at Hollin".
_BUILT = (
    r"(?:under ?way|under construction|going on|in progress|being (?:built|set up|erected|constructed)"
    r"|(?:to be|will be) (?:built|set up|erected|constructed)|planned)"
)
_IS_BUILT = Cue(
    rf"(?:(?:work|construction|building) (?:on|of) )?(?:an?|the|another) (?:[a-z\d][\w-]* ){{0,5}}?{_PLANT}"
    rf" (?:is|are|has|have) (?:[a-z]+ )?{_BUILT} (?:[a-z]+ )?(?:in|at|near) "
)


def built_at(view: View) -> str | None:
    """Where a plant without a name is being built, if that is all that a sentence tells."""
    if not view.cues & _IS_BUILT.bit or (told := _IS_BUILT.match(view.lower, view.start, view.end)) is None:
        return None
    return next((name.entity.name for name in view.names if name.start == told.end()), None)


def plant_at(view: View, names: Sequence[Name]) -> str | None:
    """Who is told to own the plant that a sentence opens with, or else where it lies."""
    owners = [name for name in names if name.entity.kind in PRODUCERS and _owns(view, name)]
    places = [name for name in names if name.entity.kind in _SITES and _lies(view, name)]
    return next((name.entity.name for name in (*owners, *places)), None)


def offer_new_plant(offer: Offer, draft: Draft, names: Sequence[Name], memory: Memory) -> None:
    """Offers who is told to own the nameless plant that an amount is of, or else the place where it lies."""
    view, item = draft.view, _item(draft)
    if item is None:
        if memory.plant_at and not names and is_it(view, draft.amount.start):
            offer.add(memory.plant_at, "place of the new plant")
        return
    since, start, end = item
    within = [name for name in names if start <= name.start and name.end <= end]
    owners = [name for name in within if name.entity.kind in PRODUCERS and _owns(view, name)]
    if owners:
        offer.add(owners[0].entity.name, "owner of the new plant")
        return
    if any(_acts(draft, name) for name in names if name.start < end):
        return
    around = [name for name in names if since <= name.start and name.end <= end]
    places = [name for name in around if name.entity.kind in _SITES and _lies(view, name)]
    # "At Tarn, the president opened zinc works": what is told behind the plant before what is told ahead of it.
    places.sort(key=lambda name: name.start < start)
    if places and view.told(_OPENING, view.start, view.end):
        offer.add(places[0].entity.name, "place of the new plant")


def _lies(view: View, name: Name) -> bool:
    return _LIES.search(view.lower, max(view.start, name.start - 40), name.start) is not None


def _owns(view: View, name: Name) -> bool:
    return _OWNED.search(view.lower, max(view.start, name.start - 40), name.start) is not None


def _acts(draft: Draft, name: Name) -> bool:
    """Whether a name may be whose plants the sentence tells of: a producer that owns none of them alone."""
    if name.entity.kind != "company" and _lies(draft.view, name):
        return False
    return name.entity.kind in PRODUCERS and not _owns(draft.view, name)


def _item(draft: Draft) -> tuple[int, int, int] | None:
    """Where the amount before ends, and the span of what is told of an amount's nameless plant, if there is one."""
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
    return since, (opens or told).start(), ends.start() if ends else following
