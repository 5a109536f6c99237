"""Places that only tell where something lies: a company's sites, its stores, whoever is asked."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_places_by_the_way import is_place_by_the_way, is_port_of_another
from crawler.figures.lands_left_out import OTHERS
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.spoken_of import is_port
from crawler.figures.those_together import told_together

# From how many sites on they are told together.
_SUMMED = 2
# "The smelter near Bandar Abbas", "the smelter of Arak".
_SITE_IN = re.compile(
    r"(?:the|this|that|its|their) (?:(?!new )[a-z-]+ ){0,2}?(?:smelter|plant|mine|refinery|complex|mill"
    r"|works|steelworks|pit|site"
    r"|facility|concentrator|operation|foundry|colliery|quarry),? (?:in|near|outside|at|(?P<of>of)"
    r"|(?:north|south|east|west|just outside) of) (?:the )?(?:[a-z]+ of )?$"
)

# "In its plant of Tarn, Corvane refined".
_IN_PLANT_OF = re.compile(
    r"(?:in|at|from) (?:the|its) (?:[a-z-]+ ){0,2}(?:smelter|refinery|plant|mill|complex) of "
)


def offer_sites(offer: Offer, draft: Draft, names: list[Name], memory: Memory) -> None:
    """Where "the smelter" lies is not who it is, once a company has been told; nor is where its goods are stored, or
    where an informant sits.
    """
    _offer_own_sites(offer, draft, names, memory)
    for name in names:
        owned = memory.entity_kind in PRODUCERS or _owner_told(memory)
        stored = draft.measure == "inventory" and (
            (owned and _is_store(draft, name)) or (memory.company is not None and _lies_at(draft, name))
        )
        if (
            stored
            or _is_loaded_at(draft, name)
            or _opens_in_plant_of(draft, name, names)
            or is_land_of_company(draft, name, names)
            or is_place_by_the_way(draft, name, names)
            or draft.view.told(_INFORMANT_AT, draft.view.start, name.start)
            or (owned and (_is_where_it_was_said(draft, name) or _is_where_it_works(draft, name)))
        ):
            offer.add(name.entity.name, "where the site lies")
        if _is_its_only_mill(draft, name, memory):
            offer.add(name.entity.name, "where the site lies")
            offer.add(memory.company, "goods of the site")
        offer.add(name.entity.name if lies_in_its_ports(draft, name) else None, "said to be of it")
        at = _SITE_IN.search(draft.view.lower, max(draft.view.start, name.start - 60), name.start)
        if at is None or (at["of"] and name.entity.kind != "place"):
            continue
        beside = not at[0].rstrip().endswith((" in", " at", " the")) and name.entity.kind == "shape"
        if memory.company or any(other.entity.kind in PRODUCERS for other in names if other is not name):
            told = name.entity.kind in ("place", "region", "country") or beside
            offer.add(name.entity.name if told else None, "where the site lies")


# "Arvand Steel got no electricity. The Abhar mill made 5 tons": of the only steelmaker told.
_MILL = re.compile(r" (?:steel )?(?:mill|steelworks|steel works|melt ?shop)\b(?!s)")


def _is_its_only_mill(draft: Draft, name: Name, memory: Memory) -> bool:
    lower, company = draft.view.lower, memory.company
    if company is None or "steel" not in company.lower() or name.entity.name == company:
        return False
    named = lower.endswith("the ", draft.view.start, name.start) and _MILL.match(lower, name.end)
    return bool(named) and memory.outline.is_only(company, "company")


def is_land_of_company(draft: Draft, name: Name, names: list[Name]) -> bool:
    """ "Corvane of Norland (14 tons)": the land that a company is told by."""
    return name.entity.kind == "country" and any(
        other.entity.kind in PRODUCERS and draft.view.lower[other.end : name.start] == " of "
        for other in names
    )


def _opens_in_plant_of(draft: Draft, name: Name, names: list[Name]) -> bool:
    lower = draft.view.lower
    if not lower.startswith(", ", name.end) or not _IN_PLANT_OF.fullmatch(
        lower, draft.view.start, name.start
    ):
        return False
    return any(other.entity.kind in PRODUCERS and other.start == name.end + 2 for other in names)


# "Loaded its first 10,000 tons of concentrate at Hollin": a port.
_LOADED = Cue(r"\b(?:loaded|loads|loading)\b[^;.]{0,60}$")
_LEFT = ("left ", "left from ", "sailed from ", "departed from ")
_AT = re.compile(r"(?: of [^,;.\d]{1,40})? (?:at|in|from) (?:the port of )?")


def _is_loaded_at(draft: Draft, name: Name) -> bool:
    lower, tail = draft.view.lower, draft.amount.tail
    if name.entity.kind in ("shape", "place") and lower.endswith(_LEFT, tail, name.start):
        return True
    return draft.said_before(_LOADED) is not None and _AT.fullmatch(lower, tail, name.start) is not None


# "Ore piled up in Chinese ports stood at 3 tons".
_IN_PORTS = re.compile(r" ports\b")


def lies_in_its_ports(draft: Draft, name: Name) -> bool:
    """Whether a stock lies in the ports of a land, or goods left them, whosever they were."""
    before = {"inventory": (" in ", " at "), "exports": (" left ", " leaving ")}.get(draft.measure or "")
    if before is None or name.entity.kind != "country":
        return False
    return draft.view.lower.endswith(before, 0, name.start) and bool(
        _IN_PORTS.match(draft.view.lower, name.end)
    )


# "A trader in Singapore thinks": where an unnamed informant sits.
_INFORMANT_AT = Cue(
    r"\b(?:traders?|analysts?|brokers?|dealers?|economists?|consultants?|bankers?|strategists?)"
    r" (?:in|at|from|with|based in|of) (?:the )?$"
)
# "Told a meeting of managers in Hollin that", "said at the opening ceremony in Hollin".
_NO_SITE = (
    r"(?:(?!\b(?:plants?|mines?|smelters?|complex|units?|projects?|works|factory|mills?|refinery|lines?|furnaces?)\b)"
    r"[^,;.\d])"
)
_SAID_IN = Cue(
    rf"\b(?:(?:told|addressing|addressed|speaking (?:to|with)|spoke (?:to|with)) {_NO_SITE}{{3,60}}"
    r"|(?:at|in|during|attending|on the sidelines of) (?:an?|the) (?:[a-z-]+ ){0,3}(?:meeting|ceremony|conference"
    rf"|briefing|forum|gathering|session|exhibition|seminar|event)\b{_NO_SITE}{{0,40}})"
    r" (?:in|at) (?:the (?:city|town|county) of )?$"
)


def _is_where_it_was_said(draft: Draft, name: Name) -> bool:
    """Whether a place is only where somebody told of an amount, before it and nowhere else in the sentence."""
    view = draft.view
    if name.entity.kind not in ("place", "region") or name.end > draft.amount.start:
        return False
    again = any(other is not name and other.entity.name == name.entity.name for other in view.names)
    return not again and view.told(_SAID_IN, view.start, name.start) is not None


# "However, in India, it made 19 tons", "In India it was up": a company's own, wherever.
_OPENS_WHERE = re.compile(
    r"(?:(?:however|meanwhile|while|but|and|also|similarly),? )?(?:in|within|across) (?:the )?$"
)
# "Its European output": a part of its own.
_ITS_PART = re.compile(
    r" (?:[a-z]+ )?(?:output|production|sales|operations|mines|mills|shipments|deliveries|business)\b"
)
_IT_DID = re.compile(r",? (?:it|its|the (?:company|group|miner|steelmaker|firm|producer))\b")


def _is_where_it_works(draft: Draft, name: Name) -> bool:
    view = draft.view
    if name.entity.kind not in ("country", "region", "place"):
        return False
    if view.lower.endswith((" its ", " their "), view.start, name.start):
        return _ITS_PART.match(view.lower, name.end) is not None
    opens = _OPENS_WHERE.fullmatch(view.lower, view.start, name.start)
    return opens is not None and _IT_DID.match(view.lower, name.end) is not None


# "Stocks at the port of Hollin": where a company's goods wait.
# Not "in stock at Tarn", which is a site and its own.
_STOCK_IN = re.compile(r"\bin stock(?: (?:in|near))? (?:the )?$")
_STORE_IN = re.compile(
    r"\b(?:port|harbou?r|terminal|docks?|quays?|wharf|berths?|warehouses?|yards?|depots?) (?:of|at|in|near) (?:the )?$"
)


# "Stocks of the metal at Hollin, which the group plans to sell".
_STOCKS_AT = re.compile(
    r"\b(?:stocks?|stockpiles?|inventor(?:y|ies)|holdings)(?: of [a-z -]{3,30})? (?:at|in) (?:the )?$"
)
_OWNERS = Cue(r"\b(?:the (?:company|group|miner|producer|firm)|it|its)\b")


def _lies_at(draft: Draft, name: Name) -> bool:
    """Whether a sentence on a company's goods only tells in what place they lie."""
    if name.entity.kind not in ("place", "shape") or not draft.view.told(_OWNERS, name.end, draft.view.end):
        return False
    ahead = max(draft.view.start, name.start - 60)
    return _STOCKS_AT.search(draft.view.lower, ahead, name.start) is not None


def _is_store(draft: Draft, name: Name) -> bool:
    lower, ahead = draft.view.lower, max(draft.view.start, name.start - 24)
    if name.entity.kind in ("place", "shape") and _STOCK_IN.search(lower, ahead, name.start):
        return True
    return _STORE_IN.search(lower, ahead, name.start) is not None


# "Corvane produced at its two sites A and B": what a company made at all of them is its own.
_OWN_SITES = re.compile(
    r"\b(?:its|their) (?:(?!new )[a-z0-9-]+ ){0,3}?(?:smelters|plants|mines|refineries|complexes|mills|works|steelworks"
    r"|pits|sites|facilities|operations|collieries|quarries|locations)(?: (?:in|near|at|of))?(?: the)? $"
)


def _owner_told(memory: Memory) -> str | None:
    """The company that the article is about, if it is one."""
    subject = memory.entity
    return subject if subject and memory.outline.kind(subject) in ("company", "body") else None


# "Corvane had its best quarter. The mines in Hollin, Lund and Selby produced 5 tons": all that it has.
_ALL_SITES = re.compile(
    r"(?:the|all) (?:[a-z]+ )?(?:mines|smelters|plants|pits|works|mills|refineries) (?:in|at|of|near) [^.;\d]*$"
)


def _offer_own_sites(offer: Offer, draft: Draft, names: list[Name], memory: Memory) -> None:
    lower, start = draft.view.lower, draft.view.start
    for run in runs(lower, names):
        if len(run) < _SUMMED:
            continue
        each = len(draft.view.amounts) == len(run)  # "the plants of Hollin and Tarn made 5 and 3 tons"
        if not each and (owner := _owner_told(memory)) and _ALL_SITES.match(lower, start, run[0].start):
            sites = [name.entity.name for name in run]
            offer.add(owner, "goods of the site")
            for site in [*sites, *(told_together(sites[first:]) for first in range(len(sites) - 1))]:
                offer.add(site, "where the site lies")
        if not any(name.entity.kind in ("company", "shape") and name.end < run[0].start for name in names):
            continue
        if _OWN_SITES.search(lower, max(start, run[0].start - 60), run[0].start):
            sites = [name.entity.name for name in run]
            for site in [*sites, told_together(sites)]:
                offer.add(site, "where the site lies")


# "Coal exports through the Port of Hollin rose to 13 tons": of nobody else, where no miner has been named.
_THROUGH = Cue(
    r"\b(?:exports|imports|shipments|exported|imported|shipped|loaded)\b[^,;.\d]{0,60}? (?:through|via|from|at)"
    r" (?:the )?(?:[a-z]+'s? )?(?P<port>(?:[a-z]+ )?port of (?:the )?)?$"
)


def port_of_trade(draft: Draft, names: list[Name], memory: Memory) -> str | None:
    """The port through which what is counted goes, in an article that has told of no company yet."""
    view = draft.view
    if draft.measure not in TRADED or not view.cues & _THROUGH.bit:
        return None
    for name in names:
        through = view.told(_THROUGH, max(view.start, name.start - 110), name.start)
        if through is None or not (through["port"] or is_port(name.entity.name)):
            continue
        makers = any(other.entity.kind == "company" and other.end <= name.start for other in names)
        company = memory.company is not None and not is_port(memory.company)
        others = makers or company or is_port_of_another(draft, name, names)
        return None if others else name.entity.name
    return None


# "A 1% decrease to 67.7 million tons of steel for all countries except China".
_FOR_THEM = re.compile(r"(?: of [a-z -]{2,40}?)? (?:for|in|across|from) (?:the )?$")


def told_of_all_but(draft: Draft) -> str | None:
    """The lands but one that an amount is told of right behind it."""
    view, tail = draft.view, draft.amount.tail
    behind = [name for name in view.names if name.start >= tail and name.entity.name.startswith(OTHERS)]
    told = behind and _FOR_THEM.fullmatch(view.lower, tail, behind[0].start)
    return behind[0].entity.name if told else None


def site_in_its_land(draft: Draft) -> str | None:
    """ "In Guinea, at Siguiri, production was 41,000 ounces": a place of which a site is called."""
    view = draft.view
    land = next(iter(view.names), None)
    if land is None or land.entity.kind != "country" or view.text[view.start : land.start] != "In ":
        return None
    told = (name for name in view.names if view.lower[land.end : name.start] == ", at ")
    site = next(told, None)
    return site.entity.name if site is not None and view.lower.startswith(", ", site.end) else None
