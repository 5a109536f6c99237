"""What was sent or sold, of the exports or imports that the article has told before."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_buyers import TAKERS, is_where_buyers_are
from crawler.figures.measure_cues import OUT_OF_IT, SOME, TRADE, WENT_TO
from crawler.figures.measure_trade_cues import AT_HOME, CARRIED, SHIPPED, SOLD, WAS_SENT
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "78,985 tons were sold to Romania".
_SENT_TO = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?,? (?:was |were |has been |have been |had been )?"
    r"(?:sold|sent|shipped|delivered|supplied|dispatched|taken) to "
)


def _goes_to_a_land(draft: Draft) -> bool:
    """Whether a land is told as where an amount goes, before the next amount has its own."""
    view, tail = draft.view, draft.amount.tail
    end = next((other.start for other in view.amounts if other.start >= tail), view.end)
    return any(
        name.entity.kind == "country" and view.lower.endswith(("to ", "to the ", "for "), 0, name.start)
        for name in view.names
        if tail <= name.start < end
    )


# "By the mines of Tabas".
_BY_WHOM = Cue(r"(?: of [^,;.\d]{1,40}?)? by ")
# "Supplied 5 tons of ore to the concentrators of Hollin".
_TO_PLANTS = Cue(
    r"(?: of [^,;.\d]{1,40}?)? to (?:the |its |their |local |domestic )?(?:[a-z-]+ ){0,2}?(?:concentrators?|smelters?"
    r"|mills?|plants?|steelmakers?|furnaces|kilns|refinery|refineries|works|factories)\b"
)


# "Customs counted 2.9 million tons of steel that went to Iraq".
_CUSTOMS_COUNT = Cue(r"\bcustoms\b[^,;\d]{0,60}$")
_THAT_WENT = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:that |which )?(?:went|bound for|headed|left for|leaving for)\b"
)


def counted_at_borders(draft: Draft) -> str | None:
    """exports, where customs tell of what went to a land; else None."""
    if not draft.said_before(_CUSTOMS_COUNT) or not _goes_to_a_land(draft):
        return None
    return "exports" if _THAT_WENT.match(draft.view.lower, draft.amount.tail) else None


# "A ferrochrome smelter near Hollin bought 9,450 tons", after what a company made and exported.
_ANOTHER_BOUGHT = re.compile(
    r"(?:an?|another|one) (?:[a-z-]+ ){0,3}?(?:smelter|mill|plant|steelmaker|steelworks|trader|refinery"
    r"|foundry|company)"
    r"(?: (?:in|near|at|of) [^,;\d]{2,40})? (?:bought|took|purchased|received) (?:(?:about|some|another|the other) )*$"
)


def sold_to_another(draft: Draft, memory: Memory) -> str | None:
    """Who sold an amount that a nameless buyer took, in the sentence behind one on a company's goods; else None."""
    view = draft.view
    if not memory.last or memory.sentence - memory.last_sentence > 1 or memory.last[-1].measure not in _GIVEN:
        return None
    if _ANOTHER_BOUGHT.fullmatch(view.lower, view.start, draft.amount.start) is None:
        return None
    return memory.last[-1].entity


# "Gol Gohar took 6 million tons", "Corvane, its client, was given 5 tons", after what another made.
_TOOK = Cue(
    rf"(?:\b(?:took|received|got|(?:was|were) (?:given|sent|supplied with|allotted))|\b{TAKERS}, [a-z]+"
    # "Magnitogorsk is its best customer: 5 tons".
    rf"|\b(?:is|was|remains|remained) (?:its|the|their) (?:[a-z-]+ ){{0,2}}{TAKERS}(?:,|:)?(?: with| at)?) {SOME}$"
)
_CUSTOMER = Cue(rf"\b{TAKERS}, ")
# "The furnaces of the region received only 18,500 tons", behind what was exported.
_PLANTS_GOT = Cue(
    r"\b(?:smelters?|furnaces|mills?|plants?|refiner(?:y|ies)|steelmakers?|foundr(?:y|ies)|works)\b[^;.\d]{0,90}"
    r" (?:received|got|took) (?:(?:about|around|some|nearly|over|only|just) )*$"
)
_USERS = re.compile(
    r"(?!foreign|overseas|export|asian|chinese|turkish|iraqi)[a-z' -]{0,30}?(?:makers|mills|smelters|plants|kilns"
    r"|foundries|furnaces|factories|ovens|builders|users|customers|refineries|buyers)\b"
)


def plants_got(draft: Draft) -> bool:
    """Whether plants took an amount that are said to be in no other land."""
    abroad = any(name.entity.kind == "country" for name in draft.view.names)
    return not abroad and draft.said_before(_PLANTS_GOT) is not None


def taken_by_another(draft: Draft, memory: Memory) -> bool:
    """Whether who took an amount is no one but a user of what a producer was told to make in the sentence before."""
    view = draft.view
    told = memory.last[-1] if memory.last and memory.sentence - memory.last_sentence <= 2 else None
    if told is None or not draft.said_before(_TOOK):
        return False
    if told.measure not in ("production", "deliveries") and not plants_got(draft):
        return False
    if (
        draft.said_after(CARRIED)
        or draft.said_after(OUT_OF_IT)
        or memory.outline.kind(told.entity or "") == "land"
    ):
        return False
    bodies = [name for name in view.names if name.end <= draft.amount.start and name.entity.kind in PRODUCERS]
    if not bodies:
        land = view.names[0] if view.names else None
        opens = land is not None and land.start == view.start and land.entity.kind == "country"
        return opens or _USERS.match(view.lower, view.start) is not None
    if view.lower.endswith("got ", view.start, draft.amount.start) and not draft.said_before(_CUSTOMER):
        return False  # "at Tarn, Corvane got 5 tons of it": dug
    return bodies[-1].entity.name not in (told.entity, memory.entity)


_GIVEN = ("production", "exports", "sales", "deliveries")


# "On the export side, rebar shipments totalled 5 tons".
_ON_THE_SIDE = Cue(r"\bon the (export|import)s? (?:side|front)\b")
# "Exports went the same way, as 590,000 tons were shipped", "exports were most of it and reached 38 million shipped".
_LED_BY = re.compile(
    r"(?:.{0,60}\bthat )?(?:(?:and|but|the|its|company's|group's) )*(export|import)s\b(?! (?:and|or)\b)"
    r"(?:(?! that )[^;\d]){0,150}$"
)


# "Slab made up 3 tons of it, as more was kept for rolling at home".
_REASON = re.compile(r"\b(?:as (?:more|less|some|most)|because|since)\b")


def as_trade(draft: Draft, measure: str, memory: Memory) -> str | None:
    """ "Imports were 94 million tons. Brazil sent 20 million": what was shipped is of the trade told before."""
    told = memory.last[0].measure if memory.last else memory.measure
    view = draft.view
    side = view.told(_ON_THE_SIDE, view.start, draft.amount.start) or _led_by(draft)
    if side is not None:
        return f"{side[1]}s"
    if draft.iranian and WENT_TO.match(view.lower, draft.amount.tail) and _goes_to_a_land(draft):
        # "The remaining 3 tons went to China", of what mines of Iran shipped.
        return "imports" if told == "imports" else "exports"
    abroad = _SENT_TO.match(view.lower, draft.amount.tail) is not None and _goes_to_a_land(draft)
    if draft.iranian and abroad and told == "production":
        return "exports"  # "23,000 tons were shipped to Iraq", of what a province dug
    if told == "exports" and abroad:
        return told
    if told == "exports" and memory.entity_kind == "country" and draft.said_before(SOLD):
        return None if view.told(AT_HOME, view.start, view.end) else told
    reason = _REASON.search(view.lower, draft.amount.tail, draft.end)
    if told not in ("exports", "imports") or view.told(
        AT_HOME, _clause_start(draft), reason.start() if reason else draft.end
    ):
        return None
    if any(is_where_buyers_are(draft, name) for name in view.names if _is_own_land(name, memory)):
        return None
    if draft.said_before(WAS_SENT) and draft.said_after(_BY_WHOM):
        return None
    if draft.said_after(_TO_PLANTS) and not _goes_to_a_land(draft):
        return None
    if measure == "deliveries" and plants_got(draft):
        return None
    if measure == "deliveries" and not memory.last and memory.entity_kind in PRODUCERS:
        return None  # what a miner ships is delivered, whatever its title calls it
    cues = [mark for mark in view.measures if draft.holds(mark.start, mark.end)]
    shipped = all(
        view.told(SHIPPED, mark.start, mark.end) for mark in cues if mark.value in ("deliveries", "sales")
    )
    return told if shipped else None


_CLAUSE = re.compile(r";|,? (?:while|whereas|and|but) |, with ")


def _clause_start(draft: Draft) -> int:
    """Where the clause of an amount begins, ahead of another one of it: "domestic sales fell by 1 ton to 4 tons"."""
    view = draft.view
    breaks = [found.end() for found in _CLAUSE.finditer(view.lower, view.start, draft.amount.start)]
    return min(draft.start, breaks[-1] if breaks else view.start)


def _led_by(draft: Draft) -> re.Match[str] | None:
    """The trade that opens a sentence whose first amount was sent somewhere that is not at home."""
    ahead = draft.view.lower[draft.view.start : draft.amount.start]
    if "ports" not in ahead or draft.view.told(AT_HOME, draft.start, draft.end):
        return None
    return _LED_BY.match(ahead)


# "Exports fetched $767 million, with 2 million tons sold".
_EXPORTS_FETCHED = Cue(r"\bexports (?:fetched|earned|brought(?: in)?|yielded|were worth|generated|raised) ")
# "Abroad, 5 tons of cement and 3 tons of clinker were sold".
_ABROAD = ("abroad, ", "overseas, ", "on foreign markets, ", "in other countries, ")


# "We sell 5 tons to Iraq and 3 tons to Qatar, which is 40% of our exports".
_OF_EXPORTS = Cue(r"\b(?:of|in) (?:all )?(?:our|its|their|the country's|iran's|total) (?:total )?exports\b")


def is_sold_abroad(draft: Draft) -> bool:
    """Whether a sentence tells that what was sold was exported."""
    view = draft.view
    if view.told(_OF_EXPORTS, draft.amount.tail, view.end) and _goes_to_a_land(draft):
        return True
    fetched = view.told(_EXPORTS_FETCHED, view.start, draft.amount.start) is not None
    return fetched or view.lower.startswith(_ABROAD, view.start)


# "Sold 55,000 tons in foreign markets and 61,000 tons on the exchange".
_AND_AT_HOME = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:was|were) sold )?(?:at home|domestically|inside the country"
    r"|in (?:the )?(?:domestic|home|local) markets?"
    r"|on the (?:domestic|home|local) market|(?:on|at|through|via) the (?:[a-z]+ ){0,2}exchange|on (?:the )?ime\b"
    r"|to (?:domestic|local|home) (?:buyers|customers|users|consumers|mills|plants))\b"
)


def is_sold_at_home(draft: Draft, before: Draft | None) -> bool:
    """Whether what is told behind an amount parts it from the one before it, that was exported."""
    abroad = before is not None and before.measure == "exports"
    return abroad and draft.said_after(_AND_AT_HOME) is not None


def _is_own_land(name: Name, memory: Memory) -> bool:
    return name.entity.name in (memory.country, memory.home, memory.land)


def is_of_trade(memory: Memory) -> bool:
    """Whether the article tells of exports or sales, of which parts "went to" someone."""
    last = memory.last[-1].measure if memory.last else memory.measure
    return last in TRADE
