"""Whether an amount is what a plant can make: the size it has, or a rate that no flow of the clause has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_beside import goes_on_with_flow
from crawler.figures.measure_cues import (
    AT_FULL_RATE,
    CAPABLE,
    CAPABLE_BEHIND,
    COULD,
    EXPANSION,
    FLOWS,
    HAS_BEEN_GIVING,
    MILL_WITH_OUTPUT,
    PLANT_OF,
    RATE_BEHIND,
    RATE_OF_LIST,
    SOME,
    TAKEN_TO,
    TRADES,
)
from crawler.figures.plant_sizes import is_of_a_plant, is_size_of_a_plant
from crawler.figures.status_stock_cues import COULD_ONCE
from crawler.figures.words import Mark

# "The next step, to one million tons".
_STEP_TO = Cue(
    r"\b(?:upgrading|modernisation|modernization|step|stage|phase|scale-up),?"
    rf" (?:of (?:[\w'-]+ ){{1,5}}?)?(?:from [^,;]{{3,40}} )?to {SOME}$"
)
# "Will take the smelter to 550,000 tons", with no word on a year.
_PLANT_TAKEN_TO = Cue(
    r"\b(?:tak|bring|brought|lift|rais|boost|expand|enlarg|upgrad|scal)\w* (?:up )?(?:the|its|their"
    r"|that) [\w' -]{0,30}?"
    rf"(?:plant|mill|works|smelter|refinery|concentrator|line|kiln|furnace)s? (?:up )?to {SOME}$"
)
# "The smelter is to be enlarged from 80,000 to 120,000 tons".
_PLANT_ENLARGED = Cue(
    r"\b(?:plant|mill|works|smelter|refinery|concentrator|line|kiln|furnace|complex)s?\b[^;.\d]{0,80}"
    rf" be(?:en|ing)? (?:enlarged|expanded|extended|upgraded|widened)"
    rf"(?: from| to| [^;.]{{1,40}} to)? {SOME}$"
)
# "At the full annual rate of 150,000 tons", "at full tilt it will turn out".
_AT_FULL = Cue(
    r"\b(?:at|ramp(?:s|ed|ing)?(?: up)? to) (?:the |its |their )?full (?:(?:annual|yearly|design|planned|nameplate) )?"
    rf"(?:rate|tilt|swing|load|stretch|power|speed|capacity|production)(?: of {SOME}|[^;]{{0,60}} (?:turn out"
    rf"|make|produce|yield) {SOME})$"
)

# "At the 10 million t/yr Vickery mine".
_OF_A_SITE = Cue(
    r" (?:[\w'-]+ ){0,4}?(?:mine|plant|smelter|refinery|mill|project|pit|complex|furnace|line|unit)s?\b"
)

# "Increase production from about 15,000 tons yearly to 30,000 tons annually": the rate of what was told before.
_MOVES_ON = re.compile(
    r"[\s,]*(?:to|from|and|or)\s(?:(?:(?:is|are|will|would) (?:to )?)?(?:reach|hit|pass|rise to|climb to|grow to"
    r"|come to) )?(?:(?:the|about|around"
    r"|some|nearly|almost|over) )*"
)

# "Will open a mill that rolls 400,000 tons yearly": what a plant is there for.
_THAT_MAKES = Cue(
    r"\b(?:build|building|open|opening|erect|install|add|set up|plans?|planned|new|second|third)\b[^,;.]{0,50}?"
    r"\b(?:plants?|mills?|lines?|smelters?|furnaces?|refinery|kilns?|works|unit) (?:that|which) (?:will "
    r"|would )?\w+s? "
    r"(?:(?:about|around|some|up to|over) )*$"
)

# "The plant was able to treat 5 tons of ore a year".
_ABLE = Cue(
    rf"\b(?:was|were|been) able to (?:[a-z]+ ){{1,3}}?{SOME}$"
    # "Could make 85 million tons a year if orders allowed".
    rf"|\bcould (?:make|produce|turn out|smelt|mine|process|treat) {SOME}$"
)

# "Mining rates averaged 21,200 tons per day": what was done, however it is told.
_AVERAGED = Cue(
    r"\b(?:averag(?:ed|ing)|averages? of|rates? (?:was|were|came to|reached)"
    # "Has produced 5,000 tons so far, at a rate of 70 tons a day".
    r"|at (?:an?|the|its) (?:(?:average|present|current) )?(?:rate|pace) of|\brecords? (?:of|at|with))"
    r" (?:(?:about|around|some|nearly|over|just) )*$"
)

# "The expansion of the plant to 1,500 tons per day".
_EXPANDED = Cue(
    r"\b(?:expansion|upgrade|enlargement) (?:of|at) [^,;.]{0,60}?\b(?:plants?|mills?|concentrators?|smelters?|refinery"
    r"|works|circuit|lines?)\b[^,;.\d]{0,20} to (?:(?:about|around|some|over) )*$"
)


# "Is expanding its casthouse to make 120,000 tons of billets a year".
_EXPANDED_TO_MAKE = Cue(
    r"\b(?:expand|enlarg|upgrad|build|extend|install|add|erect|rebuil|revamp|moderni[sz]|overhaul)(?:s|ing|ed|e?d|t)?"
    r"(?: [^;.\d]{3,60})? (?:(?:so as )?to|that will|which will|so that it (?:can|will))"
    r" (?:make|produce|turn out|treat|process|cast|roll|refine|smelt) (?:(?:about|around|some|up to|over|nearly) )*$"
)
# "The 5,000 tonnes a year for which it was built".
_BUILT_FOR = Cue(
    r"(?: of [a-z -]{2,30}?)?,? (?:for which|that|which)? ?(?:it|they|the (?:plant|mill|mine|smelter|works|line))"
    r" (?:was|were|is|are|had been|has been) (?:built|designed|planned|sized|meant|laid out|rated)\b"
)


_FOR_WHICH_BUILT = Cue(
    r"(?: of [a-z -]{2,30}?)?,? for which (?:it|they|the (?:plant|mill|mine|smelter|works|line)) (?:was|were|is"
    r"|are|had been)"
    r" (?:built|designed|planned|sized|meant|laid out|rated)\b"
)


def _moves_to_a_rate(draft: Draft) -> bool:
    """ "Its expansion from 2 to 3.5 MTPA"."""
    if not draft.before().endswith("from "):
        return False
    to = next((amount for amount in draft.view.amounts if amount.start > draft.amount.start), None)
    return to is not None and to.rate == "year" and draft.view.lower[draft.amount.tail : to.start] == " to "


# "Quotas of 240 million tons a year": what may be mined, not what a mine can.
_QUOTA = Cue(r"\b(?:quotas?|allowances?|allocations?|allotments?|permits?|ceiling|caps?)\b[^,;]{0,50}$")


# "The 10th steel producer in the world with 27 million tons a year", "followed by Sudan with a total of 120": what a
# maker makes.
_MAKER_WITH = Cue(
    rf"\b(?:number (?:one|two|three|four|five)|(?:is|was|ranks|ranked|came|comes) (?:the )?(?:first|second|third|fourth"
    rf"|fifth|next))\b[^,;.\d]{{0,30}}? with {SOME}$|"
    rf"\b(?:producers?|steelmakers?|makers?|exporters?)\b(?:,? (?:in|of|among|across) [^,;.\d]{{2,40}})?,? with {SOME}$"
    rf"|\bfollowed by [^,;.\d]{{2,40}}? with {SOME}$"
)


# "Then it sees 26 million tons a year", "believes that output can pass 5 tons": what somebody looks ahead to.
_LOOKED_AHEAD_TO = Cue(
    rf"\b(?:sees|expects?|expected|forecasts?|foresees|predicts|anticipates|envisages|guides to|guided to"
    rf"|(?:earlier|former|previous|old|new) (?:forecasts?|guidance|outlook|prediction) of) {SOME}$"
    r"|\b(?:believes?|believed|hopes?|hoped|thinks?|confident|sure|certain|convinced|reckons) (?:that )?"
    rf"(?:[a-z]+ ){{1,4}}?can (?:pass|exceed|top|surpass|beat|reach|hit|climb to|rise to|grow to) {SOME}$"
)


# "Aims for 280,000 ounces and ultimately 300,000 a year": what is to be made, like the first.
_AND_LATER = re.compile(
    r"(?: of [a-z ]{2,24})?(?: (?:in|by|for) (?:20\d\d|the (?:first|second|third|next) year|year one))?,? (?:and|then)"
    r" (?:(?:ultimately|eventually|later|then|finally|in time|in the end|afterwards)"
    r"|(?:then )?(?:to )?(?:rise|rises|climb|climbs|grow|grows|increase|increases))"
    r" (?:(?:to|of|at|about|some|over|around) )*"
    # "Is to make 600,000 tons a year of ammonia, in addition to some 320,000 tons of acid a year".
    r"| (?:(?:a year|per year|annually|yearly) )?of [a-z ]{3,40},? (?:in addition to|as well as|besides|along with"
    r"|plus) (?:(?:about|some|over|around|nearly|a further) )*"
)


def is_more_of_a_plan(draft: Draft) -> bool:
    """Whether a yearly amount goes on with one of a plan: told in one breath, it is of what the first is."""
    before = next(
        (amount for amount in reversed(draft.view.amounts) if amount.tail <= draft.amount.start), None
    )
    lower = draft.view.lower
    return before is not None and _AND_LATER.fullmatch(lower, before.tail, draft.amount.start) is not None


# "Should ramp up to 320,000 tons of copper a year".
_RAMPED_UP = Cue(rf"\b(?:ramp(?:s|ed|ing)? up|build(?:s|ing)? up|work(?:s|ing)? up) to {SOME}$")
# "A direct reduction unit, with 800,000 tons, is 96 percent complete".
_UNIT_WITH = Cue(
    r"\b(?:plants?|units?|lines?|modules?|mills?|smelters?|furnaces?|projects?|complex),? (?:with|of)"
    r" (?:(?:about|some|nearly|over) )*$"
)
_IS_COMPLETE = re.compile(
    r"(?: of [^,;.\d]{1,30}?)?,? (?:is|are|was|were|has been|stands at) (?:now )?\d+(?:\.\d+)? ?(?:%|per ?cent)"
    r" (?:complete|ready|finished|built|done)\b"
)


# "Once its first phase, 300,000 tons of aluminium, is running": the size of what it is told beside.
_APPOSED = Cue(
    r"\b(?:phase|stage|line|plant|unit|mill|smelter|furnace|module|refinery|works|kiln|concentrator|melt ?shop),"
    r" (?:(?:for|about|some|nearly|over|another|a further) )*$"
)
_CLOSES = Cue(r"(?: of [^,;.\d]{1,30})?(?: (?:a|per) (?:year|annum)| annually)?,")


def is_being_built(draft: Draft) -> bool:
    """Whether an amount is the size of a plant that is told to be so many per cent complete."""
    behind = _IS_COMPLETE.match(draft.view.lower, draft.amount.tail) is not None
    return behind and draft.said_before(_UNIT_WITH) is not None


# "Of which 1.3 million tons a month were planned".
_WAS_PLANNED = Cue(
    r"(?: of [a-z -]{2,30})? (?:was|were|is|are|had been) (?:planned|targeted|scheduled|envisaged)\b"
)


# "The mine's reserves can reach 700 million tons": what lies in the ground.
_RESERVES_CAN = Cue(r"\b(?:reserves?|resources?)\b[^,;.\d]{0,40}$")


# "Blast furnaces accounted for 25 tons and electric furnaces for 7": what each made.
_ACCOUNTED_FOR = Cue(
    r"\b(?:accounted for|answered for|was responsible for|made up)\b[^;]*\band (?:[a-z-]+ ){1,5}for $"
)
# "That was 115,806 tons a day": what was told just before, by the day.
_THAT_WAS = Cue(
    r"\b(?:that|this|it) (?:was|is|were|makes|made|means|meant|equals|equalled|works out at|worked out at|comes to"
    rf"|came to|amounts to|amounted to|translates (?:in)?to|averages|averaged) {SOME}$"
)


def is_capability(draft: Draft, marks: list[Mark[str]], governing: Sequence[str | None]) -> bool:
    if is_being_built(draft):
        return True
    if draft.said_before(_RESERVES_CAN) and not draft.amount.rate:
        return False
    if (
        is_more_of_a_plan(draft)
        or draft.said_before(_QUOTA)
        or draft.said_before(_MAKER_WITH)
        or draft.said_before(_LOOKED_AHEAD_TO)
        or draft.view.told(_ACCOUNTED_FOR, draft.view.start, draft.amount.start)
    ):
        return False
    if draft.amount.rate == "month" and draft.said_after(_WAS_PLANNED):
        return False
    if draft.said_before(HAS_BEEN_GIVING):
        return False
    yearly = (
        draft.amount.rate is not None or _moves_to_a_rate(draft) or draft.said_after(RATE_BEHIND) is not None
    )
    if draft.said_before(PLANT_OF) and (yearly or _is_rate_of_list(draft) or is_of_a_plant(draft)):
        return True
    if is_size_of_a_plant(draft) or (
        yearly and (draft.said_before(_THAT_MAKES) or draft.said_before(TAKEN_TO))
    ):
        return True
    if draft.said_before(_MILL_WITH_ANNUAL) or (draft.said_before(_APPOSED) and draft.said_after(_CLOSES)):
        return True
    if yearly and (draft.said_before(MILL_WITH_OUTPUT) or draft.said_before(_ABLE)):
        return True
    expanded = draft.said_before(EXPANSION) and not any(_is_of_flow(draft, mark) for mark in marks)
    if expanded or draft.said_before(COULD_ONCE):
        return True
    built_for = draft.said_after(_BUILT_FOR if draft.amount.rate else _FOR_WHICH_BUILT)
    if built_for or (yearly and (draft.said_before(_EXPANDED_TO_MAKE) or draft.said_before(_RAMPED_UP))):
        return True
    if (
        draft.said_before(_PLANT_ENLARGED)
        or draft.said_before(_STEP_TO)
        or draft.said_before(_PLANT_TAKEN_TO)
        or draft.said_before(_AT_FULL)
    ):
        return True
    if draft.said_before(CAPABLE) or draft.said_after(CAPABLE_BEHIND) or draft.said_after(AT_FULL_RATE):
        return True
    if (yearly or draft.amount.unit == "t/day") and draft.said_before(_EXPANDED):
        return True
    if (
        draft.amount.rate
        and re.search(
            r"\b(?:the|an?|its|their|and) (?:(?:new|greenfield|planned|existing|old|second|proposed|nearby) )?$",
            draft.before(),
        )
        and draft.said_after(_OF_A_SITE)
    ):
        return True
    if draft.said_before(COULD) and (yearly or _is_rate_of_list(draft)):
        return True
    if draft.amount.unit == "t/day" and draft.said_before(_THAT_WAS):
        return False
    if yearly and (draft.said_before(TRADES) or draft.said_before(_AVERAGED)):
        return False
    if _MOVES_ON.fullmatch(draft.before()) or goes_on_with_flow(draft, governing):
        return False
    return yearly and not any(mark.value in FLOWS for mark in marks)


def _is_of_flow(draft: Draft, mark: Mark[str]) -> bool:
    """ "Production expansion to 900,000 tons a year" is of capacity."""
    expands = draft.amount.rate is not None and draft.view.lower.startswith(" expansion", mark.end)
    return mark.value in FLOWS and not expands


# "A coking plant with annual output of 400,000 tons".
_MILL_WITH_ANNUAL = Cue(
    r"\b(?:plants?|mills?|smelters?|lines?|refiner(?:y|ies)|complex|works|units?|furnaces?|factor(?:y|ies)|projects?),?"
    r" (?:with|of|that has|which has) (?:an? )?(?:(?:total|planned|nominal) )?(?:annual|yearly|nominal|rated)"
    rf" (?:output|production) of {SOME}$"
)


# "Could total 8,000 tons in 2018 and 8,500 tons a year after that": the first is of its year.
_IN_YEAR = re.compile(r"(?: of [^,;.\d]{1,40}?)? in (?:20\d\d|this year|next year)\b")


def _is_rate_of_list(draft: Draft) -> bool:
    lower, tail = draft.view.lower, draft.amount.tail
    return _IN_YEAR.match(lower, tail) is None and RATE_OF_LIST.match(lower, tail, draft.view.end) is not None
