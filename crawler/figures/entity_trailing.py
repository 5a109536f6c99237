"""Names behind an amount that gave it: "came from X", "at X", "by X" at the end of a list."""

from __future__ import annotations

import re

from crawler.figures.amounts import Amount
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_shares import has_share_behind
from crawler.figures.measure_trade_cues import WAS_SENT
from crawler.figures.name import Name
from crawler.figures.producers import (
    PRODUCERS,
)

# Characters in which a name is near its amount.
NEAR = 25
_GIVER = re.compile(
    r"(?:\b(?:by|belonged to|came from|come from|share of|from|contributed by|produced at|mined (?:at|by|in)"
    r"|made (?:at|by)|dispatched from|at|accounted for by|(?:located|found|held|lying) in)(?: the)? |\()$"
)
_AT_ONCE = re.compile(
    r"(?:,? (?:tons |tonnes |ounces )?"
    r"(?:(?:came|come|coming|belong\w*|went|contributed|produced|mined|made|dispatched) )?"
    r"(?:at|from|by|in|to)(?: the)? |\s?\()$"
)
# "Came from the mine Tarn", "at the smelter of Hollin", as glosses have it: what the place is stands before its name.
_SORT_OF_PLACE = re.compile(
    r"(?<= )(?:(?:open[- ]pit |underground )?mines?|smelter|plant|pit|deposit|complex|operation|refinery|works"
    r"|colliery|steelworks|quarry)(?: of)? $"
)
# "With 162,459 tons, X was well ahead".
_OPENED_WITH = re.compile(
    r"(?:with|at|on|producing|making) (?:(?:about|some|around|over|nearly|just|only) )?"
)
_OF_IT_COMMA = re.compile(
    r"(?: of (?:it|them|that|this|the total|[\w-]+(?: [\w-]+){0,2}?))?"
    # "With 120 ounces produced in 2023, X confirmed its rank in Mali".
    r"(?: (?:produced|mined|made|poured|extracted|sold|exported|shipped|delivered))?"
    r"(?: (?:in|over|during|for|last|this) [^,;]{3,30})?, (?:the )?(?:[\w-]+'s )?"
)
# "Of these, 3 tons fell to the share of X": what the amount is said to be of.
_SHARE_OF = re.compile(
    r"(?: \([^()]{1,40}\))?[^.;()\d]{0,40}\b"
    r"(?:(?:fell|falls|belong(?:s|ed|ing)?|went|goes|pertains?|relates?|related) to(?: the share of)?|share of"
    r"|(?:was|were|is|are|been|being) (?:the )?(?:output|production|extraction|contribution|product|work) of"
    r"|(?:was|were|is|are|been|being) (?:made|produced|mined|extracted|turned out) (?:at|by|in|from) (?:the |its )?"
    r"(?:complexes|complex|plants?|mines?|units?|smelters?|facilities|works|operations) (?:of|owned by|belonging to)"
    r"|(?:was|were|is|are|been|being) (?:produced|mined|made|extracted|exported|sold|shipped)(?: [a-z]+ [a-z]+)?"
    r" (?:by|at)"
    r"|(?:came|comes|come|coming) (?:from|out of)|accounted for by|contributed by"
    r"|(?:produced|mined|made|extracted|smelted) (?:by|at)(?= its (?:[a-z-]+ )?(?:subsidiary|affiliate|unit|arm)\b)"
    r"|(?:was|were|is|are|being|will be|should be) (?:mainly |mostly )?from) (?:the |its )?(?:iranian )?"
    r"(?:(?:[a-z-]+ )?(?:subsidiary|affiliate|unit|arm),? )?"
)
# "The better part of the ore, 262,000 tons, came out of Kerman Province".
_CAME_OUT = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?,? (?:came|comes|come) (?:out of|from) (?:the )?(?:[a-z]+ )?(?:province of )?"
)
# "Of Iran's output in May, 5 tons was the share of X": who is told of the whole is not whose the part is.
_OF_THE_WHOLE = re.compile(
    r"(?:^|[.,;] |\bthat )of (?:the |this |that |these |all |[a-z]+'s )[^,;]{2,90}, (?:[a-z]+ )*$"
)
# "Including about 1 million tons from Iron Bridge".
_INCLUDING = Cue(r"(?:\b(?:including|includes?|included|of which|counting)|, with) (?:[a-z]+ ){0,3}$")
_PART_OF = re.compile(r"(?: of [a-z ]{2,24})? (?:from|at|by|in) (?:the |its )?")
# "Expects 98 tons of zinc in concentrate from Tarn", "195 tons of chromite from the 18 mines of Hollin".
_MADE_AT = re.compile(r" of [a-z][a-z -]{2,36} (from|at) (?:the |its )?(?:\d+ )?(?:active )?")
# "The ramp-up to the full capacity of 22 tons a year for Tarn".
_FOR_A_SITE = re.compile(r" (?:of [a-z -]{2,30} )?(?:(?:a|per) (?:year|annum) )?(?:for|at) (?:the |its )?")
# "38 tons came from Tarn and 21 of Hollin", as glosses have it.
_CAME_FROM = Cue(r"\b(?:came|comes|come|coming) from\b")
# "Of this, 5 tons belongs to Tarn, 3 tons to Hollin".
_BELONGED = Cue(r"\b(?:fell|falls?|belong\w*|pertain\w*|relate[sd]?) to\b")
# "150,000 to 170,000 ounces are expected at Mana".
_EXPECTED_AT = re.compile(
    r"(?: of [a-z -]{2,30})? (?:is|are|was|were) (?:expected|planned|forecast|targeted|scheduled|foreseen|envisaged"
    r"|due|budgeted|guided) (?:at|from|for) (?:the |its )?"
)
# "5 million tonnes of steel came from the 64 countries that report".
_MADE_BY_ALL = re.compile(
    r"(?: of [a-z -]{2,24})? (?:(?:came|come) from|(?:was|were) (?:made|produced) (?:in|by)) (?:the )?"
)
# "By X, 5 tons of sheets, 3 tons of bars and 2 tons of wire by Y": by whom all of them are, since the last "by".
_ENDS_LIST = re.compile(r"(?<!followed)(?<!trailed)(?<!led)(?<!owned)(?<!run)(?<!operated) by (?:the )?$")


def _ends_list(draft: Draft, name: Name, gap: str) -> bool:
    """Whether a producer is told with "by" at the end of a list of amounts, the only one since this amount."""
    if name.entity.kind not in PRODUCERS or _ENDS_LIST.search(gap) is None:
        return False
    if not any(draft.amount.tail <= other.start < name.start for other in draft.view.amounts):
        return False
    return not any(
        draft.amount.tail <= other.start < name.start and other.entity.kind in PRODUCERS
        for other in draft.view.names
    )


# "World output was 13 million tonnes, including 8 million in China".
_OF_WHICH_IN = re.compile(
    r"(?:including|among (?:it|them|which)|of (?:which|that|this|it)|with)[,:]? "
    r"(?:(?:about|around|some|nearly|over|just) )*$"
)
_INSIDE = re.compile(
    r"(?: (?:was|were|is|are|came|(?:was |were )?(?:made|mined|produced|smelted|held)))? (?:in|from) (?:the )?"
)
_MADE_THERE = frozenset({"production", "consumption", "reserves", "capacity"})
# "African exports were 9 million tons, of which 5 million from Guinea": what lands of a region sent is theirs.
_SENT_THENCE = frozenset({"exports", "sales"})
# "5 million tonnes are located in Chile and 3 million tonnes in Peru".
_LIES_IN = re.compile(
    r"(?: of [a-z ]{2,20})?,? (?:(?:is|are|was|were) )?(?:(?:located|found|situated|concentrated|contained|lying) in"
    r"|lies? in) (?:the )?"
)
_NEXT_LIES_IN = re.compile(
    r"\b(?:located|found|situated|concentrated|contained|lying|lies?) in [^,;.\d]{3,30}(?:,|,? and|;)"
    r" (?:(?:about|around|some|another|nearly|over|just) )*$"
)


# Characters before an amount in which the land of the one before it is told.
_LISTED_WITHIN = 70


def _is_part_in_a_land(draft: Draft, gap: str) -> bool:
    """Whether an amount is the part of a whole that was made in a land; what a company mines there is its own."""
    if draft.measure == "reserves" and _LIES_IN.fullmatch(gap):
        return True
    if draft.measure in _SENT_THENCE and gap.rstrip() in (" from", " from the"):
        return any(
            name.entity.kind == "region" and name.end <= draft.amount.start for name in draft.view.names
        )
    if draft.measure not in _MADE_THERE or not _INSIDE.fullmatch(gap):
        return False
    ahead = max(draft.view.start, draft.amount.start - _LISTED_WITHIN)
    if draft.measure == "reserves" and _NEXT_LIES_IN.search(draft.view.lower, ahead, draft.amount.start):
        return True
    if any(name.entity.kind in PRODUCERS and name.end <= draft.amount.start for name in draft.view.names):
        return False
    return _OF_WHICH_IN.search(draft.before()) is not None


# "With 6 tons of concentrate and 5 tons of pellets, Sangan in Khorasan Razavi has become the second hub".
_OPENS_WITH = re.compile(
    r"(?:[^.;\d]{0,40}[-,] |[a-z ]{3,20}, [a-z]{3,9}\.? \d{1,2} \([a-z]{2,8}\) - )?with (?:[a-z]+ ){0,3}?$"
)
_SUBJECT_BEHIND = re.compile(
    r"(?: (?:in|near|of) [A-Z][\w -]{2,30}?)?(?:,[^,;.]{2,60},)? (?:has|have|is|was|were|becomes?|became|remains?"
    r"|remained|ranks?|ranked|leads?|led|tops|topped|took|takes|stands|stood|came|comes|keeps|kept)\b"
)
# "With 5 tons, the plant of Selby remains first".
_THEN = re.compile(
    r", (?:(?:the |its )?(?:mines?|plants?|works|smelters?|complex|refinery|mills?|deposits?|sites?) (?:of|at) )?$"
)


def subject_behind(draft: Draft) -> Name | None:
    """Whose an amount is that a sentence opens with: the first name behind all of its amounts, if it acts."""
    view = draft.view
    last = view.amounts[-1]
    if not _OPENS_WITH.fullmatch(view.lower, view.start, view.amounts[0].start):
        return None
    first = next((name for name in view.names if name.start >= last.tail), None)
    comma = first is not None and _THEN.search(view.lower, last.tail, first.start)
    return first if first and comma and _SUBJECT_BEHIND.match(view.text, first.end) else None


# "It was sent 390,000 tons of coal concentrate by the mines of Tabas".
_BY_WHOM = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? by (?:the )?(?:(?:mines?|pits|smelters?|plants?|mills?) (?:of|in|at) )?"
)
_TAKEN = frozenset({"imports", "consumption"})


def _names_its_goods(draft: Draft, name: Name) -> bool:
    """ "2,300 kilograms of Hollin turquoise": by what place or maker the goods are called."""
    called = name.entity.kind in PRODUCERS or name.entity.kind == "place"
    return called and any(mark.start == name.end + 1 for mark in draft.view.commodities)


# "52,000 tons were cast at Tarn itself and 9,000 tons at Hollin".
_AT = (" at ", " at the ")
_AT_THE_FIRST = re.compile(r"[^,;.\d]{0,60} at (?:the )?$")


# "Of this, 14 tons was cast in Corvane, 9 tons at Tarn and the rest, 4 tons, at Hollin".
_AT_BEHIND = re.compile(r",? at (?:the )?")


def _is_one_of_places(draft: Draft, name: Name) -> bool:
    """Whether an amount made "at" a producer stands in a sentence with another one that was made at another."""
    producers = [other for other in draft.view.names if other.entity.kind in PRODUCERS]
    return (
        name in producers
        and _stands_at(draft, draft.amount, name)
        and any(
            amount is not draft.amount and _stands_at(draft, amount, other)
            for amount in draft.view.amounts
            for other in producers
        )
    )


def _stands_at(draft: Draft, amount: Amount, name: Name) -> bool:
    """ "9 tons at Tarn", "the rest, 4 tons, at Hollin"; not "at Tarn 9 tons, at Hollin 4 tons"."""
    lower = draft.view.lower
    if not _AT_BEHIND.fullmatch(lower, amount.tail, name.start):
        return False
    apart = lower.startswith(",", amount.tail)
    return not apart or lower.endswith(", ", draft.view.start, amount.start)


def _ends_pair_of_places(draft: Draft, name: Name, gap: str) -> bool:
    """Whether an amount made "at" a producer stands behind another one that was made at another."""
    if gap not in _AT or name.entity.kind not in PRODUCERS:
        return False
    left = next((other for other in reversed(draft.view.amounts) if other.tail < draft.amount.start), None)
    return left is not None and any(
        left.tail < other.start < draft.amount.start
        and other.entity.kind in PRODUCERS
        and _AT_THE_FIRST.fullmatch(draft.view.lower, left.tail, other.start)
        for other in draft.view.names
    )


def trailing(draft: Draft, name: Name, gap: str, place: str) -> list[str]:
    """Signs that a name behind the amount gave it: "came from X", "at X"."""
    if gap.endswith(" "):
        gap = _SORT_OF_PLACE.sub("", gap)
    if draft.amount.rate and not gap.strip():
        return ["rate of a site"]
    opening = _OPENED_WITH.fullmatch(draft.view.lower, draft.view.start, draft.amount.start)
    if opening and _OF_IT_COMMA.fullmatch(gap):
        return ["opened with the amount"]
    if gap.count(" by ") == 1 and _ends_list(draft, name, gap):
        return ["agent of a list"]
    if name.entity.kind in ("country", "region") and _is_part_in_a_land(draft, gap):
        return ["said to be of it", "said to be its part"]
    if has_share_behind(draft, name):
        return []
    if name.entity.kind in ("place", "region") and draft.measure == "production" and _CAME_OUT.fullmatch(gap):
        return ["said to be of it", "said to be its part"]
    if _SHARE_OF.fullmatch(gap) and name.entity.kind in PRODUCERS:
        whole = _OF_THE_WHOLE.search(draft.view.lower, draft.view.start, draft.amount.start) is not None
        return ["said to be of it", *(["said to be its part"] if whole else [])]
    if (
        (name.entity.kind in PRODUCERS or (name.entity.kind == "place" and draft.measure == "production"))
        and _PART_OF.fullmatch(gap)
        and draft.view.told(_INCLUDING, draft.view.start, draft.amount.start)
    ):
        return ["said to be of it", "said to be its part"]
    if draft.measure == "capacity" and name.entity.kind in PRODUCERS and _FOR_A_SITE.fullmatch(gap):
        return ["said to be of it"]
    made = _MADE_AT.fullmatch(gap) if draft.measure == "production" else None
    if made and (
        name.entity.kind == "mine" or (made[1] == "from" and name.entity.kind in ("shape", "place"))
    ):
        return ["said to be of it"]
    if (
        gap.strip() == "of"
        and name.entity.kind in PRODUCERS
        and draft.view.told(_CAME_FROM, draft.view.start, draft.amount.start)
    ):
        return ["said to be of it"]
    if _ends_pair_of_places(draft, name, gap) or _is_one_of_places(draft, name):
        return ["said to be of it"]
    if (
        gap in (" to ", " to the ")
        and name.entity.kind in PRODUCERS
        and draft.view.told(_BELONGED, draft.view.start, draft.amount.start)
    ):
        return ["said to be of it", "said to be its part"]
    if name.entity.kind in PRODUCERS and draft.measure == "production" and _EXPECTED_AT.fullmatch(gap):
        return ["said to be of it"]
    if name.entity.name == "World" and _MADE_BY_ALL.fullmatch(gap):
        return ["said to be of it"]
    if draft.said_before(WAS_SENT) and _BY_WHOM.fullmatch(gap):
        return ["said to be of it"]
    if gap == " of " and draft.measure not in _TAKEN and _names_its_goods(draft, name):
        return ["said to be of it"]
    if not _GIVER.search(gap):
        return []
    if _AT_ONCE.fullmatch(gap) and name.entity.kind in PRODUCERS:
        return [f"{place}:gives at once"]
    kind = "body" if name.entity.kind in PRODUCERS else "land"
    return [
        f"{place}:gives|{kind}",
        *([f"{place}:gives near|{kind}"] if len(gap) < NEAR and "," not in gap else []),
    ]
