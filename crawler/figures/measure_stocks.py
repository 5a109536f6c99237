"""Reserves and other holdings told beside an amount: "its 2.4 million ton resource", "holds 5 tons of ore"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import STOCKS
from crawler.figures.measure_stock_cues import (
    HAS,
    HOLDS,
    IS_LEFT,
    LIES,
    OF_A_GRADE,
    OF_ORE,
    RECKONS,
    THERE_ARE,
)
from crawler.figures.words import Mark

_PILES = Cue(
    r"\b(?:stockpiles?|stocks|piles?|heaps?|inventor(?:y|ies)|yards?|warehouses?|hangars?|silos?|depots?)\b"
)
# "Lay in the depots of the basin", "sat at the mill", "lies on the ground at the port".
_IN_STORE = Cue(
    r"(?: of [a-z -]{2,30}?)? (?:still )?on the (?:wharf|quay|docks?|quayside|pier|jetty)\b"
    r"|[^,;.]{0,45}?\b(?:lies?|lay|lying|sits?|sat|stood|stands|waits?|waited|waiting|remain(?:s|ed)?|remaining) "
    r"(?:[a-z]+ ){0,2}?(?:in|on|at) (?:[\w'-]+ ){0,4}?"
    r"(?:depots?|warehouses?|yards?|stockyards?|ports?|quays?|docks?|terminals?|sheds|hangars?|silos|stockpiles?"
    r"|piles|heaps"
    r"|pitheads?|mill|smelter|refinery|stores?|bins|berths?|wharf|vaults?|stations?|railheads?|sidings)\b"
    r"|(?: of [a-z -]{2,30}?)? (?:was|were|is|are)(?: still)? (?:at|in|on) (?:the|its|their) (?:mines?|ports?|quays?"
    r"|yards?|pads?|stockpiles?|warehouses?|railheads?|docks?|depots?)(?=[,;.)]| (?:waiting|awaiting|at|on|and)\b|$)"
    r"|[^,;.]{0,45}?\b(?:lies?|lay|lying) on the (?:ground|surface)\b"
)
# "Had 9,420 tons of tin left", "still has 45,000 tons of acid to hand".
_STILL_HAS = Cue(
    r"\b(?:has|have|had|was left with|were left with) (?:still )?(?:(?:only|just|about|around|some|over) )*$"
)
_LEFT = Cue(
    r"(?: of [a-z -]{1,30})? on (?:the|its|their) (?:[a-z]+ )?(?:pads?|stockpiles?|heaps?|yards?|books|shelves)\b"
    r"|(?: of (?!ore\b)[a-z -]{1,30})? (?:left|remaining|unsold|to hand|in hand|on hand)\b"
    r"(?! (?:in the ground|to (?:be )?(?:min|extract|dig|produc)))"
)
# "It produced 98,000 tons of ore and has 3.2 million tons left": of what a mine has, in the ground.
_LEFT_ALONE = Cue(r"(?: of [a-z -]{1,30})? left(?=[.,;]|$)")
# "Sold 3.2 tons and has 1.1 tons at the Tarn refinery".
_AT_A_STORE = Cue(
    r"(?: of [a-z -]{1,30})? (?:at|in) (?:the|its) (?:[\w'-]+ ){0,3}?"
    r"(?:refinery|warehouses?|vaults?|port|mint|yard|smelter|terminal|stores?|depots?)\b"
)
# "It held 9.3 million tons of finished product".
_HELD = Cue(
    r"\b(?:held|holds?|holding|had|has|kept|keeps) (?:(?:still|only|just|about|around|some|over|nearly) )*$"
)
_OF_GOODS = Cue(
    r" of (?:unsold |its )?(?:finished|saleable|unsold|ready|final) (?:products?|goods|material|metal|stones)\b"
)
_OF_A_SITE = re.compile(r"\b(?:mine|deposit|pit|project|field|orebody|reserves?|resources?)\b")
# "Economic demonstrated resources of lithium in 2012 were estimated to be 1,538 tons".
_RESOURCES_ARE = Cue(
    r"(?<!human )(?<!natural )(?<!water )\b(?:resources?|reserves?)(?: \(\w{1,6}\))?"
    r"(?: (?:of|in|at|for) [^,;]{1,60}?)?"
    r" (?:was|were|is|are|stood|stands?|total(?:s|led|ed)?|amount(?:s|ed)?|(?:has|have|had) been)"
    r" (?:(?:now|currently|then|estimated|put|reckoned|calculated|assessed|thought|believed|to|be|at|about|around|some"
    r"|over|nearly|more than) )*$"
)
# "The deposits of decorative stone in Mahallat amount to 30 million tons".
_DEPOSITS_ARE = Cue(
    r"\b(?:deposits?|ore ?bod(?:y|ies)|(?:gold|ore|coal|copper|[a-z]{4,20}) fields?)"
    r"(?: (?:of|in|at|around|near) [^,;.\d]{1,70}?|, [^,;.\d]{3,60},)? (?:amount(?:s|ed)? to|add(?:s|ed)? up to"
    r"|come(?:s)? to"
    r"|came to|total(?:s|led)?|(?:(?:is|are|was|were) (?:put|estimated|reckoned|assessed) )?(?:at|to be))"
    r" (?:(?:about|around|some|over|nearly|more than|almost) )*$"
)
# "Holds 1.1 million ounces of gold and 4.5 of silver (measured and indicated)".
_CATEGORIES = re.compile(
    r"[^;()]{0,60} \((?:(?:and|in|the|all) )*(?:proven|proved|probable|measured|indicated|inferred|m&i|jorc|2p"
    r"|reserves?|resources?)\b"
)
# "There are 5 million tons of stone in the province", not of what is traded or built.
_WHERE = re.compile(
    r" of [a-z -]{3,40}? (?:in|across|under|beneath|throughout) (?!stock|stores?\b|storage|transit"
    r"|(?:the|its|their|his) (?:[\w'-]+ )?(?:silos|yards?|warehouses?|sheds|depots?|ports?|bins|stockyards?|vaults?)\b)"
)
# "Puts the bauxite left in Jajarm at 14 million tons".
_LEFT_IN = Cue(
    r"\b(?:puts?|estimates?|reckons?|(?:is|are) put|is estimated)\b[^;.\d]{0,60}\b(?:left|remaining|lying|buried)"
    r" (?:in|under|below|beneath|at) [^;,.\d]{2,40} at (?:(?:about|around|some|nearly|over) )*$"
    # "Put the amount of building stones in Iran at 2.5 billion tons".
    r"|\bputs? the (?:amount|quantity|volume) of [a-z -]{3,30} (?:in|of) (?:the )?[^;,.\d]{2,30} at (?:(?:about"
    r"|some|over) )*$"
)
# "Output from the reserves of the park was 5 tons".
_FLOWS_TOLD = re.compile(
    r"\b(?:output|production|sales|exports|imports|shipments|deliveries|extraction|sold|made|produced|mined)\b"
)
# Characters within which a word of holdings is of the amount before it, its material aside.
_GAP = 24
_BETWEEN = re.compile(
    r"\s*(?:of |in |per |as |worth of |a year )?(?:(?!from|to|into|with|while)\w+ ){0,3}?",
)


# "212,000 tons of concentrate lay at the mines": what has been made lies above the ground.
_MADE = re.compile(
    r"\b(?:concentrate|pellet|ingot|billet|bloom|slab|cathode|anode|coil|rebar|sheet|clinker|cement|sponge iron|bar)$"
)


def lies_in_ground(draft: Draft) -> bool:
    """Whether an amount is of what lies in the ground still."""
    if is_kept(draft):
        return False
    if draft.commodity is not None and _MADE.search(draft.commodity) and draft.said_after(LIES):
        return False
    if draft.said_before(HOLDS) or draft.said_after(LIES) or draft.said_before(IS_LEFT):
        return True
    if draft.said_before(_PILES):
        return False
    if draft.said_before(_LEFT_IN) or _is_left_to_dig(draft):
        return True
    told = draft.said_before(_RESOURCES_ARE) or draft.said_before(_DEPOSITS_ARE)
    if (
        told
        and not _is_of_a_name(draft, draft.start + told.start())
        and not _FLOWS_TOLD.search(draft.before()[: told.start()].rpartition(", ")[2])
    ):
        return True
    if draft.said_before(RECKONS) and draft.said_after(OF_A_GRADE):
        return True
    if draft.said_before(HAS) and _CATEGORIES.match(draft.view.lower, draft.amount.tail):
        return True
    if draft.said_before(THERE_ARE) and _WHERE.match(draft.view.lower, draft.amount.tail):
        return True
    return draft.said_before(HAS) is not None and draft.said_after(OF_ORE) is not None


def _is_of_a_name(draft: Draft, at: int) -> bool:
    """ "Output from the mines of Tarn Resources stood at 5 tons": a word of a name."""
    return any(name.start < at < name.end for name in draft.view.names)


# "At the end of June 5 tons lay in Tarn": what lies in the ground is told of no day.
_AT_THE_END = Cue(
    r"\b(?:at|by|on) (?:the )?(?:(?:end|close|turn|beginning|start) of|(?:year|month|quarter|half)(?:-| |'s )end"
    r"|\d{1,2} [a-z]+|[a-z]+ \d{1,2})\b|\b(?:now|currently|meanwhile|at the time)\b"
)
_LAY_AT = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:still|were|was|was left|were left) )?(?:lay|lies|lie|lying) (?:at|in|on|by) "
)


# "Has 300,000 tons of concentrate and 120,000 tons of pellets available for sale": both of them.
_AVAILABLE = re.compile(
    r"(?: of [a-z -]{1,30}(?:,? and \d[\d.,]*(?: million)? ?(?:tonn?e?s?|t|mt|ounces|oz) of [a-z -]{1,30})?)? available"
    r" (?:for (?:immediate )?(?:sale|shipment|export|delivery)|to sell|to be sold)\b"
)


# "On the pad at the end of June: 5 tons", "in the yard lay 12 tons".
_ON_THE_PAD = Cue(
    r"\b(?:on|in|at|beside) (?:the|its|their) (?:[a-z]+ )?(?:pads?|yards?|stockyards?|stockpiles?|stores?|sheds"
    r"|warehouses?"
    r"|quays?|wharf|heaps?|depots?)\b[^,;.]{0,40}(?:: | (?:(?:there )?(?:lay|lies|lie|were|was|are|stood|sat|waited) ))"
    r"(?:(?:about|some|nearly|over|another|still|only) )*$"
)


def is_kept(draft: Draft) -> bool:
    """Whether an amount lies in store, or is what somebody has left."""
    if _AVAILABLE.match(draft.view.lower, draft.amount.tail):
        return True
    if draft.said_before(_ON_THE_PAD):
        return True
    held = draft.said_before(_HELD) and (draft.said_after(_OF_GOODS) or draft.said_after(_AT_A_STORE))
    if draft.said_after(_IN_STORE) or held:
        return True
    made = draft.commodity is not None and _MADE.search(draft.commodity) is not None
    if draft.said_after(_LAY_AT) and (made or draft.said_before(_AT_THE_END)):
        return True
    if not (draft.said_before(_STILL_HAS) and draft.said_after(_LEFT)):
        return False
    return not _is_left_to_dig(draft) and _OF_A_SITE.search(draft.before()) is None


def _is_left_to_dig(draft: Draft) -> bool:
    ore = draft.commodity is not None and draft.commodity.endswith(" ore")
    return ore and bool(draft.said_before(_STILL_HAS) and draft.said_after(_LEFT_ALONE))


def stock_behind(draft: Draft, behind: list[Mark[str]]) -> str | None:
    """ "5 million tons of reserves", "3 tons a year in capacity", "a 2 ton lithium carbonate (LCE) resource"."""
    if not behind or behind[0].value not in STOCKS:
        return None
    tail, start = draft.amount.tail, behind[0].start
    gaps = (draft.view.lower[tail:start], _without_material(draft, start))
    return behind[0].value if any(len(gap) < _GAP and _BETWEEN.fullmatch(gap) for gap in gaps) else None


# "(LCE)".
_SHORT_NAME = re.compile(r"\(\w{1,6}\) ")


def _without_material(draft: Draft, end: int) -> str:
    """The words from an amount to a place, without the material right behind it."""
    view, tail = draft.view, draft.amount.tail
    near = (mark for mark in view.commodities if tail <= mark.start <= tail + 1 and mark.end < end)
    material = next((mark for mark in near if view.lower[mark.end] == " "), None)
    return _SHORT_NAME.sub("", view.lower[material.end + 1 if material else tail : end])
