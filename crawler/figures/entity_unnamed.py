"""Producers without a name: those of a country, "others", "the province"."""

from __future__ import annotations

import re

from crawler.figures.central_banks import deals_in_its_gold
from crawler.figures.clauses import Clause
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_offer import Offer
from crawler.figures.entity_provinces import province_of
from crawler.figures.lands_meant import ONE_OF, country_pronoun
from crawler.figures.measure_cues import TRADED
from crawler.figures.producers import EXAMPLES, PRODUCERS

_UNNAMED = re.compile(
    r"(?:(?:in|for|during|over) [^,]{2,30}, )?(?:[\w-]+ ){0,4}?(?:cooperatives|miners|mills|producers|steelmakers"
    r"|smelters|refiners|refineries|mines|exporters|importers|traders|firms|companies|manufacturers|operators|makers"
    r"|plants|buyers|furnaces|farmers|utilities)"
)
# "Artisanal miners sold 6.5 tons to the central bank": of no mine that was told before.
_ARTISANS = re.compile(r"(?:[^,]{2,30}, )?(?:the )?(?:artisanal|small-scale|informal|illegal|wildcat) ")
_SMALL = ("artisanal", "small-scale")
# "Made by major mining companies and subsidiaries of IMIDRO".
_BY_UNNAMED = Cue(
    r"\bby (?:the )?(?:(?:major|large|big|leading|main|top|state-run|state-owned|domestic|local|private|mining"
    r"|mineral|steel|copper|industrial|active|country's|and|other|various|different|public|sector|artisanal"
    r"|small-scale),? ){0,6}"
    r"(?:companies|producers|steelmakers|mills|subsidiaries|firms|mines|plants|smelters|manufacturers|units"
    r"|factories|miners)\b"
    # "With 6 tons from artisanal mines".
    r"|\b(?:from|in|at) (?:the )?(?:artisanal|small-scale) (?:mines|miners|mining|sites|sector)\b"
)
# "A and B, the two coal companies held by C, made", "A and B together made".
AS_MANY = re.compile(
    r",? (?:the (?:two|three|four|five) |both |which are both |(?:together|jointly|altogether) )"
    r"|(?:'s)? (?:[a-z]+ ){0,4}(?:together|jointly|altogether|aggregate|combined)\b"
)
_OF_SOMEBODY = re.compile(
    r"'s\b|\b(?:its|their|our|his|two|three|four|five|both|these|those|latter|former|such)\b"
)
# "Mine production set a record of 990 tonnes", told by a body of the world after what single lands bought.
_OF_THE_MARKET = re.compile(
    r"(?:total |overall |primary )?(?:mine (?:production|supply|output)|recycling|recycled (?:supply|gold)|supply"
    r"|(?:[a-z]+ )?demand|jewellery|investment|fabrication|usage|use)\b"
)
_OTHERS = re.compile(r"others|other (?:companies|producers|countries|regions|mines|miners|mills)")
# "Companies including A, B, etc. produced": more than are named.
_AND_SO_ON = re.compile(r"\betc\b|\band (?:many |some |several )?others\b|\bamong (?:others|them)\b")
_PROVINCE = Cue(
    r"\b(?:the|this) (?:province|region|county|district)(?:'s)?\b(?! of)"
    r"|\b(?:the|this) (?:town|city|village)'s (?:[a-z0-9-]+ ){0,3}"
    r"(?:mines?|quarr(?:y|ies)|plants?|mills?|kilns?|smelters?|works)\b"
    r"|\b(?:the|this) state(?:'s)?\b(?! of)(?! (?:[a-z]+ ){0,2}(?:holding|compan|corporation|television|agency|bank"
    r"|body|news|media|firm|miner|group|enterprise|budget|refiner|producer|steelmaker|buyer|railway|inspect|own|run))"
    r"|\b(?:extracted|mined|produced|made|dug) there\b"
)
# "The region Ancash".
_NAMED = re.compile(r" [A-Z]")
# "According to IMIDRO, the steelmaker exported", "the members of worldsteel made": the body is no subject.
_AS_TOLD_BY = ("according to ", "according to the ", "members of ", "members of the ")


# "Output of the top 20 producers", "the ten largest miners produced": the world's, where no land is told of.
_MANY = r"(?:\d{2,3}|[5-9]|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty)"
_TOP_MANY = Cue(
    rf"\b(?:(?:top|largest|biggest|leading)[ -]{_MANY}|{_MANY} (?:largest|biggest|top|leading))"
    r"(?: (?!in\b|of\b)[a-z-]+){0,2}? (?:producers|miners|makers|companies|smelters|groups|firms|steelmakers"
    r"|refiners)\b"
    r"(?!'s? (?:in|of))(?! (?:in|of) (?:the country|[a-z-]+ (?:province|state)))"
)
# "Coal output rose to 5 tons, the coal ministry said": who speaks of a whole branch.
_BRANCH = re.compile(
    r"(?:[^,;.]{3,40}, |(?:the )?[a-z ]{3,40} (?:said|says|reported)(?: on [a-z]+)?(?: that)? )?"
    r"(?:(?:the|total|overall|domestic|national|cumulative) )*(?:[a-z-]+ ){0,3}"
    r"(?:output|production|exports|imports|consumption|despatch(?:es)?|dispatch(?:es)?)\b(?! (?:at|from|by) )"
)


# "In Senegal, ICS made 5 tons of phosphate; gold output was 16 tons": the land's, which the sentence opens with.
_IN_A_LAND = re.compile(r"(?:and )?in (?:the )?")
_NEW_BRANCH = re.compile(
    r"(?:;|,)? ?(?:and |while |whereas |but )?(?:the )?(?:total |national |overall )?(?:(?!its\b|their\b)[a-z-]+ ){1,3}"
    r"(?:output|production|exports|imports|shipments) (?:was|were|rose|fell|reached|came to|stood at|totall?ed"
    r"|amounted to|grew|climbed|dropped|declined|slipped|hit|increased|decreased)\b[^;,]{0,50}"
)


def _land_it_opens_with(draft: Draft) -> str | None:
    """The land that a sentence opens with, for what it tells of no producer behind what one made."""
    view = draft.view
    first = view.names[0] if view.names else None
    if first is None or first.entity.kind != "country" or draft.start == view.start:
        return None
    if not _IN_A_LAND.fullmatch(view.lower, view.start, first.start) or view.lower[first.end] != ",":
        return None
    named = any(draft.start <= name.start < draft.amount.start for name in view.names[1:])
    return first.entity.name if not named and _NEW_BRANCH.fullmatch(draft.before()) else None


def _is_of_a_ministry(draft: Draft) -> bool:
    """Whether a ministry tells what a branch made, in a sentence that names no producer."""
    view = draft.view
    if any(name.entity.kind in PRODUCERS for name in view.names) or not _BRANCH.match(view.lower, view.start):
        return False
    return any(
        name.entity.kind == "source" and "ministry" in view.lower[name.start : name.end]
        for name in view.names
    )


# "All told, IMIDRO counts 6.3 million tons", behind a list of makers.
_ALL_TOLD = re.compile(
    r"(?:all told|in all|all in all|altogether|taken together|(?:put|added|counted) together|adding them up), "
    r"(?!they|these|the (?:two|three|four|five))"
)
# "Each of the plants is designed for 800,000 tons", behind what they made together.
_EACH_OF_THEM = re.compile(r"each (?:of (?:the|these|them|those)|one of them|plant|mill|mine|one)\b")
# "Demand would be less than 15 million tons this year".
_DEMAND = re.compile(
    r"(?:the |total |overall |domestic |local |home |steel |copper |cement |coal )*(?:demand|consumption)"
    r"(?:, [^,]{3,50})?"
)

# "Its 430 mines", and "78,000 tons of that", in sentences behind one on a province.
_ITS = re.compile(
    r"(?:(?:in|for|during|over|by) [^,;]{1,40}, )?(?:its?|they|their|(?:from|of|in) (?:these|them))\b"
)
_OF_THAT = re.compile(r" of (?:it|this|that|these|the total)\b")


# "Imports filled the gap: 5 tons".
_IMPORTS_DO = re.compile(
    r"imports (?:(?:have|had|then|again) )?(?:filled|covered|closed|made up|met|supplied|bridged|provided) "
)
# "640,000 tons of coke was imported into the country from Russia".
_INTO_THE_LAND = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:was|were|is|are|has been|have been) )?(?:imported|brought) into the country\b"
)
# "The country annually needs 1.2 million tons", said on a visit to a mine.
_THE_LAND_DOES = Cue(
    r"\bthe (?:country|nation)(?: annual(?:ly)?| each year| every year| itself| now| currently)?(?: to)?"
    r" (?:needs?|requires?|consumes?|uses|imports|exports|produces|makes|needed|consumed|imported|exported|produced)\b"
    r"[^;.\d]*$"
)
# "5 tons from all domestic sources": of nobody who is named.
_ALL_DOMESTIC = Cue(
    r"\b(?:all|the country's) (?:domestic|local|national) (?:sources|mines|producers|plants|smelters|makers|mills)\b"
    r"|\bfrom domestic sources\b"
    # "Production from captive mines touched 7 tons".
    r"|\b(?:output|production|offtake|dispatch(?:es)?|despatch(?:es)?) (?:of|by|from|at) (?:[a-z]+ and )?"
    r"(?:captive|commercial)(?: and [a-z]+)? (?:mines|miners|blocks|producers)\b"
)
# "All but a few of the magnesite mines are found there: 132,000 tons were won".
_MINES_THERE = Cue(
    r"\b(?:mines|quarries|deposits|plants)\b[^,;:\d]{0,40} (?:found|located|situated|lie|lies|are|is) there\b"
)


# "The reserves of these mines are 11 million tons", behind an office that told of its province.
_THESE_MINES = Cue(r"\bthese (?:mines|quarries)\b")

# "118,000 tons of marble crossed into Slovakia".
_CROSSED = Cue(r"(?: of [^,;.\d]{1,40}?)? (?:crossed|were trucked|rolled|drove) ")


def _place_before(draft: Draft, at: int, memory: Memory) -> str | None:
    """What "the province" is: not a place that is only named behind it ("sent 5 tons to workshops in Markazi")."""
    words = draft.view.lower[at : at + len("this province")]
    first = next(iter(draft.view.names), None)
    if (
        first is not None
        and first.entity.kind == "place"
        and first.start == draft.view.start
        and first.end < at
    ):
        return first.entity.name  # "Isfahan is no better off: the 5 tons that the province dug"
    if memory.town and re.match(r"(?:the|this) (?:town|city|village)", words):
        return memory.town
    if memory.province and "province" in words:
        return memory.province
    if memory.state and (" state" in words or " province" in words):
        return memory.state
    behind = any(name.start >= at and name.entity.name == memory.place for name in draft.view.names)
    return memory.place_before if behind and memory.place_before else memory.place


# "Slabs, all for pipe mills in the province".
_TO_USERS = re.compile(r"\b(?:to|for) (?:the )?(?:[a-z-]+ ){1,4}(?:in|of|across|inside|throughout) $")


def _is_where_others_are(draft: Draft, province: re.Match[str]) -> bool:
    """Whether a province is only where those are who get the goods, or where another is the largest."""
    if ONE_OF.search(draft.view.lower, max(draft.view.start, province.start() - 40), province.start()):
        return True
    ahead = max(draft.amount.tail, province.start() - 60)
    return _TO_USERS.search(draft.view.lower, ahead, province.start()) is not None


def _is_on_the_world(memory: Memory) -> bool:
    """Whether the world's figures were told, or those of several lands in an article that is on none of them."""
    if memory.spoken_land == "Iran":
        return False
    told = memory.figured.keys()
    lands = [name for name in told if memory.outline.place_of(name).kind == "land"]
    return "World" in told or (len(lands) > 1 and memory.entity not in lands)


def offer_unnamed(offer: Offer, draft: Draft, clause: Clause, memory: Memory) -> None:
    """Producers without a name: those of a country, "others", "the province"."""
    lower = draft.view.lower
    subject = lower[clause.start : clause.verb].strip(" ,")
    if clause.head is None and _UNNAMED.fullmatch(subject) and not _OF_SOMEBODY.search(subject):
        named = any(clause.start <= name.start < draft.amount.start for name in draft.view.names)
        used = draft.measure == "consumption" and not named
        signs = ["users of a country"] if used else []
        signs += ["national output"] if _ARTISANS.match(subject) else []
        taken = draft.measure in TRADED and _OF_THAT.match(lower, draft.amount.tail) is not None
        offer.add(None if taken else memory.spoken_land, "unnamed of a country", *signs)
    if clause.head is None and draft.measure == "consumption" and _DEMAND.fullmatch(subject):
        # Not of the land that was only named last, in an article on Iran's own.
        land = "Iran" if draft.iranian and memory.figured["Iran"] else memory.spoken_land
        offer.add("World" if _is_on_the_world(memory) else land, "users of a country")
    if _ALL_TOLD.match(lower, draft.view.start) and not any(
        name.entity.kind in PRODUCERS for name in draft.view.names
    ):
        several = len({other.entity for other in memory.recent}) > 1
        offer.add(memory.spoken_land if several else None, "total of a list")
    told = memory.last[-1].entity if memory.last and memory.sentence - memory.last_sentence == 1 else None
    if told and " and " in told and _EACH_OF_THEM.match(lower, draft.view.start):
        offer.add(told, "told before")
    by = draft.view.told(_BY_UNNAMED, draft.amount.tail, draft.view.end)
    if by and draft.holds(by.start(), by.end()) and "(" not in lower[draft.amount.tail : by.start()]:
        artisans = any(word in by[0] for word in _SMALL)
        offer.add(memory.spoken_land, "unnamed, by whom", *(["national output"] if artisans else []))
    example = draft.view.told(EXAMPLES, draft.view.start, draft.amount.start)
    if example and _AND_SO_ON.search(lower, example.end(), draft.amount.start):
        offer.add(memory.spoken_land, "such as these")
    if clause.head is None and any(
        name.entity.kind == "source"
        # What a company sold on an exchange is the company's.
        and not (memory.company and "Exchange" in name.entity.name)
        and clause.start <= name.start < clause.verb
        and not lower.endswith(_AS_TOLD_BY, 0, name.start)
        and not deals_in_its_gold(draft, name)
        for name in draft.view.names
    ):
        offer.add(country_pronoun(draft, memory) or memory.spoken_land, "a body speaks")
    offer.add(_land_it_opens_with(draft), "national output")
    if _is_of_a_ministry(draft):
        offer.add(memory.spoken_land, "a ministry's own")
    if clause.head is None and memory.home == "World" and _OF_THE_MARKET.match(subject):
        offer.add(memory.home, "national output")
    if memory.spoken_land in (None, "World") and draft.said_before(_TOP_MANY):
        offer.add("World", "national output")
    if clause.head is None and _OTHERS.fullmatch(subject):
        others = "Other companies" if subject == "others" and draft.iranian else subject.capitalize()
        offer.add(others, "others")
    bodies = any(name.entity.kind in PRODUCERS for name in draft.view.names)
    fills = draft.measure == "imports" and not bodies and _IMPORTS_DO.match(lower, draft.view.start)
    if draft.measure == "imports" and not bodies and draft.said_after(_INTO_THE_LAND):
        offer.add(memory.spoken_land, "what the land does")
    does = draft.said_before(_THE_LAND_DOES)
    if does is not None and not any(name.start > does.start() for name in draft.view.names):
        offer.add(memory.spoken_land, "what the land does")
    if fills or draft.view.told(_ALL_DOMESTIC, draft.start, draft.end):
        offer.add(memory.spoken_land, "national output")
    unnamed = all(name.entity.kind in ("source", "shape") for name in draft.view.names)
    goes_on = _ITS.match(lower, draft.view.start) or _OF_THAT.match(lower, draft.amount.tail)
    if unnamed and goes_on:
        offer.add(memory.place_spoken, "of the place spoken of")
    offer.add(province_of(draft), "national output")
    if draft.measure == "exports" and draft.said_after(_CROSSED) and clause.head is None:
        offer.add(memory.spoken_land, "national output")
    if draft.view.told(_MINES_THERE, draft.view.start, draft.amount.start):
        offer.add(memory.place_spoken, "of the place spoken of")
    if draft.said_before(_THESE_MINES) and memory.company is None:
        offer.add(memory.province, "of the place spoken of")
    province = draft.view.told(_PROVINCE, draft.view.start, draft.end)
    if (
        province
        and province[0].endswith("there")
        and all(name.entity.name != memory.place for name in draft.view.names)
    ):
        province = None  # at the complex told before
    if province and any(
        province.end() <= name.start < draft.amount.start
        and name.entity.kind in PRODUCERS
        and not draft.view.lower.endswith(", home to ", province.end(), name.start)
        for name in draft.view.names
    ):
        province = None  # "the companies of the region, A, B and C, made": by them
    if province and _is_where_others_are(draft, province):
        province = None
    # "The region Ancash", but "the province's Industry Department".
    if province and (province[0].endswith("'s") or not _NAMED.match(draft.view.text, province.end())):
        offer.add(_place_before(draft, province.start(), memory), "place pronoun")
