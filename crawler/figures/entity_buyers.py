"""Lands and firms that take what an amount counts: buyers, outlets, where goods go."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name

TAKERS = r"(?:taker|buyer|customer|destination|market|importer|client|outlet|purchaser|recipient)s?"
# "Corvane took the first place with 5 tons": it made them.
_NO_PLACE = r"(?! (?:the |its )?(?:[a-z]+ )?(?:place|places|spot|rank|lead|crown|position|top|helm)\b)"
# What says that a name took the material instead of making it.
BUYER = re.compile(
    # "Corvane Steel, its oldest customer, was sent 5 tons".
    rf", (?:its|the|their) [^,;.\d]{{0,30}}\b{TAKERS}, [a-z]+ (?:[a-z]+ ){{0,3}}\d|(?:, [^,]{{3,100}},)?(?:"
    r"(?:'s)?(?:,? which| that)?"
    r"(?: and (?:[a-z-]+ ){1,4}(?:plants|mills|smelters|companies|firms|steelmakers|makers|refineries|foundries))?"
    r"(?: (?:buyers|customers|mills|ports|smelters|steelmakers|utilities))?"
    r"(?: (?:(?:expects|hopes|plans|aims|wants|intends|is|was|is due|is set) to|will|would))?"
    rf" (?:(?:[a-z]+ )?plants took delivery|took{_NO_PLACE}|bought|purchased|absorbed|received|got|taking|buying"
    r"|purchasing|receiving|absorbing|receive|buy|purchase"
    r"|collect|absorb)\b|"
    r"(?:n|ese|ian)? ?(?:\w+ ){0,2}?(?:took|taking|bought|purchased|received|absorbed|imported|remained"
    r"|was|were|is|are|being"
    rf"|as)(?: over| about| some| more than)?(?: the| a| its| our| their| [a-z]+'s)?(?: [\w-]+){{0,2}} {TAKERS}\b"
    rf"|(?:n|ese|ian)? ?(?:buyers |customers |mills )?(?:took{_NO_PLACE}|bought|purchased|absorbed)\b"
    # "The metros of Tarn and Hollin were given another 4,180 tons".
    r"|(?: and [a-z]+| alone)?(?:,? which)? (?:was|were|is|are|has been|have been|had been) (?:given|sent"
    r"|sold|supplied with|supplied|handed"
    r"|allotted|allocated|delivered|to get|to be (?:given|sent|sold)) (?:[a-z]+ ){0,3}\d"
    r")"
)
# "Afghanistan 410 thousand tons bought", as glosses of other word orders have it.
TAKEN = re.compile(r"(?: of [a-z]+(?: [a-z]+)?)? (?:bought|purchased|took|received|imported)\b")
# "China with 121,750 tons was the top buyer".
_WAS_A_BUYER = re.compile(
    r"(?:[^,;.]|\.\d){0,40} (?:was|were|is|are|being|became|remained|ranked as) (?:by far )?(?:the |its |their |a )?"
    rf"(?:[\w'-]+ ){{0,3}}?{TAKERS}\b"
)
# "India came next with 9,200 tons", where the sentence before tells of buyers.
COMES_NEXT = re.compile(
    r"(?:n|ese|ian)?,? (?:(?:came|comes|was|is|ranked|followed|follows|stood|and) )*"
    r"(?:next|second|third|fourth|behind|with|at)\b"
)
_BUYERS = Cue(
    rf"\b{TAKERS}\b|\b(?:bought|took|purchased|received|absorbed|taking|buying|purchasing|absorbing|receiving) "
)
# "Exports to China fell", where the next sentence ranks others.
_TO_LANDS = Cue(
    rf"\b{TAKERS}\b|\b(?:bought|took|purchased|taking|buying|purchasing|absorbing|receiving) "
    r"|\b(?:exports?|exported|sales|sold|shipments|shipped|deliveries|sent|went)\b[^,;.]{0,40} to (?:the )?[a-z]"
)
_LANDS = frozenset({"country", "region"})
# "Turkey and Oman came next", "next were Turkey and Oman", "behind them came Oman", "the rest went to Japan, 4 tons".
_IN_RANKS = Cue(
    r"\b(?:came|comes|come|was|were|is|are|ranked|ranks?|stood|stands?|followed|follows?|placed|in)(?: in)?(?: the)?"
    r" (?:next|second|third|fourth|fifth|behind|after(?: (?:it|that|them))?)\b"
    r"|(?:[^,;.\d]{0,20}, )?(?:next|then|second|third|further behind|(?:behind|after|below) (?:it|them|that)"
    r"|in (?:second|third|fourth|the next) places?) (?:was|were|came|come|comes|is|are|followed|follow|stood)\b"
    r"|\b(?:followed|followed suit|trailed),? (?:with|at|by)\b"
    r"|\bin (?:the )?(?:first|second|third|fourth|fifth) place\b|\btons followed\b"
    r"|\bthe (?:rest|remainder|remaining [a-z]+) (?:went|was (?:sold|shipped|sent)|were (?:sold|shipped|sent)) to\b"
)
# "Shipments of spodumene to Chinese lithium producer Ganfeng".
_TO_A_BUYER = Cue(
    r"\b(?:shipments?|sales|deliver(?:y|ies)|exports|supplies|shipped|sold|delivered|supplied)\b[^,;.\d]{0,50} to"
    r" (?:the |its )?(?:[a-z-]+ ){0,4}(?:producer|maker|company|smelter|refiner|buyer|customer|steelmaker|trader|group"
    r"|firm|giant|miner|partner|user|utility|off-?taker|processor|converter|affiliate|subsidiary|client) $"
)
# "Went to Slovakia (16,329 tons), Romania and".
_TO = Cue(
    r"\b(?:(?<!according )to|within|into|(?:sail(?:ed|s)?|left|bound|destined|head(?:s|ed|ing)?|meant|intended|all|most"
    r"|mostly|mainly|chiefly|largely) for)"
    r"(?! the (?:[a-z]+ )?(?:year|month|quarter|half)\b) (?:the )?(?:[\w-]+'s )?"
    r"(?:[\w-]+(?: \([^()]{1,40}\))?(?:, and |, | and )(?:the )?){0,6}$"
)
# "Shipments to customers in Iran".
_TO_THOSE_IN = Cue(
    r"\bto (?:the |its )?(?:[a-z-]+ )?(?:customers|buyers|consumers|clients|users|mills|smelters|steelmakers|builders"
    r"|markets?) (?:in|across|inside|within) (?:the )?$"
)
# "Sent 5 tons to its parent's smelter at Hollin".
_TO_A_WORKS = Cue(
    r"\bto (?:the|its|their|an?) (?:[a-z-]+'s )?(?:[a-z-]+ ){0,2}"
    r"(?:smelter|refinery|mill|plant|works|port|warehouse|converter|concentrator)s? (?:at|in|near) (?:the )?$"
)
# "Its buyer, Corvane Steel, got 5 tons".
_CALLED_A_TAKER = Cue(rf"\b(?:its|the|their) (?:[a-z-]+ ){{0,2}}{TAKERS}, $")
# "Leaves for the smelters of Tarn and Hollin, to which 5 tons were sent".
_TO_WHICH = Cue(r"(?:(?: and|,) (?:of |at |in )?(?:the )?[\w-]+(?: [\w-]+)?)?,? (?:to which|which received) ")
SENT = frozenset({"exports", "sales", "deliveries"})


def _is_next_buyer(draft: Draft, name: Name, before: Draft | None) -> bool:
    """Whether a land is told as a buyer by what follows its amount, or comes next to one told as a buyer."""
    view = draft.view
    if name.end <= draft.amount.start and _WAS_A_BUYER.match(view.lower, draft.amount.tail, view.end):
        return True
    if before is None or not COMES_NEXT.match(view.lower, name.end, view.end):
        return False
    return before.view.told(_BUYERS, before.view.start, before.view.end) is not None


def goes_on_in_ranks(draft: Draft, before: Draft | None, partners: Cue) -> bool:
    """Whether a sentence ranks lands behind the partner of a land that the sentence before told of."""
    if before is None or not draft.view.told(_IN_RANKS, draft.view.start, draft.view.end):
        return False
    view = before.view
    others = [name for name in view.names if name.entity.kind in _LANDS and name.entity.name != before.entity]
    told = view.told(partners, view.start, view.end) or view.told(_IN_RANKS, view.start, view.end)
    return bool(others) and told is not None


# "Sent its principal customer, Hollin Steel, 233,000 tons".
_SENT_ITS_BUYER = Cue(
    r"\b(?:sent|sold|gave|supplied|delivered|shipped) (?:its|their|the) (?:[a-z-]+ ){0,3}"
    r"(?:customer|buyer|client|user|taker|neighbou?r),? $"
)

# "The first quarter had brought Corvane 2,897 kg".
_BROUGHT = Cue(
    r"\b(?:brought|handed|(?:had|has|have|will|would) (?:sent|sold|supplied|delivered)) (?:the )?$"
)
_SO_MUCH = re.compile(r" (?:(?:about|some|nearly|over|only|just|another|a total of) )*")


def is_brought(draft: Draft, name: Name) -> bool:
    """Whether a name stands between what brings or sends and how much: it takes that."""
    view = draft.view
    if not _SO_MUCH.fullmatch(view.lower, name.end, draft.amount.start):
        return False
    return view.told(_BROUGHT, max(view.start, name.start - 16), name.start) is not None


def goes_to(draft: Draft, name: Name) -> bool:
    """ "Sold 5 tons to Slovakia and Romania": a name behind "to", or in a list that begins so."""
    view = draft.view
    if draft.measure not in SENT:
        return False
    to = view.told(_TO, max(view.start, name.start - 120), name.start)
    if to is not None and "according to" in view.lower[max(view.start, to.start() - 11) : to.end()]:
        return False
    return bool(
        to
        or (view.cues & _TO_WHICH.bit and _TO_WHICH.match(view.lower, name.end))
        or is_where_buyers_are(draft, name)
        or view.told(_TO_A_WORKS, max(view.start, name.start - 60), name.start)
        or is_brought(draft, name)
        or view.told(_SENT_ITS_BUYER, max(view.start, name.start - 50), name.start)
        or view.told(_CALLED_A_TAKER, max(view.start, name.start - 40), name.start)
        or view.told(_TO_A_BUYER, max(view.start, name.start - 140), name.start)
    )


def is_where_buyers_are(draft: Draft, name: Name) -> bool:
    """ "To customers in Iran": where those sit who take what is sent."""
    view = draft.view
    return view.told(_TO_THOSE_IN, max(view.start, name.start - 48), name.start) is not None


# "Important outlets, where Turkey raised its shipments".
_SENDS_OUT = re.compile(
    r" (?:(?:has|had|also) )?(?:raised|increased|cut|lifted|reduced|exported|shipped|sold|sent|delivered|supplied)\b"
)


def is_among_buyers(draft: Draft, name: Name) -> bool:
    """ "The biggest outlet was the UAE with 5 tons, followed by Oman": a land behind a word for who takes."""
    view = draft.view
    return (
        draft.measure in SENT
        and name.entity.kind in _LANDS
        and not view.lower.endswith(" in ", view.start, name.start)
        and not _SENDS_OUT.match(view.lower, name.end)
        and view.told(_BUYERS, view.start, draft.amount.start) is not None
    )


def buyers_in_turn(draft: Draft, names: list[Name], last: list[Draft], exporter: str | None) -> list[str]:
    """Lands that took what is told: by what is said behind their amounts, next to one told as a buyer in the `last`
    sentence with figures, or as takers of what the `exporter`, another land, is told to export.
    """
    if draft.measure not in SENT:
        return []
    before = last[-1] if last else None
    lands = [name for name in names if name.entity.kind in _LANDS]
    ranked = goes_on_in_ranks(draft, before, _TO_LANDS) or (
        exporter is not None and _is_led_by_another(draft, lands, before, exporter)
    )
    return [
        name.entity.name
        for name in lands
        if (ranked and before is not None and name.entity.name not in (before.entity, exporter))
        or _is_next_buyer(draft, name, before)
        or _takes_from(draft, name, exporter)
    ]


# "Bulgaria alone received", "China got", "Slovakia accounted for", "South Korea's share was".
_TOOK = re.compile(
    r"(?:,? (?:alone|also|again|then|itself|which|for (?:its|their) part),?)?(?: has| had)?"
    r" (?:received|receives|got|gets|took|takes|obtained|accounted for|accounts for|absorbed|bought|purchased)\b"
    r"|'s share (?:was|is|came to|stood at|made up|reached|amounted to|totall?ed)\b"
)


def _takes_from(draft: Draft, name: Name, exporter: str | None) -> bool:
    if draft.measure != "exports" or exporter in (None, "World", name.entity.name):
        return False
    ahead = [other for other in draft.view.names if other.start <= name.start and other.entity.kind in _LANDS]
    took = any(_TOOK.match(draft.view.lower, other.end, draft.amount.start) for other in ahead)
    return name.end <= draft.amount.start and took and all(other.entity.name != exporter for other in ahead)


# "Cement exports were 90,000 tons, with Slovakia in the lead (41,000) and Oman next (19,000)".
_STANDS = re.compile(
    r",? (?:being )?(?:in the lead|in front|on top|at the top|ahead|leading|first|next|second|third|fourth|behind"
    r"|close behind|following|trailing),? (?:\(|with |at )"
)


def ranked_in_exports(drafts: list[Draft], index: int, names: list[Name]) -> list[str]:
    """Lands that the rest of a sentence ranks, which told first what another land exports."""
    draft, first = drafts[index], drafts[0]
    if not index or not draft.measure == first.measure == "exports":
        return []
    lands = [name for name in names if name.entity.kind in _LANDS and name.start > first.amount.end]
    view = draft.view
    if first.entity in (None, "World", *(name.entity.name for name in lands)):
        return []
    if view.told(_OF_SENDERS, view.start, view.end):
        return []
    at = next((at for at, name in enumerate(lands) if _STANDS.match(view.lower, name.end)), len(lands))
    return [name.entity.name for name in lands[at:]]


# "China ranked first with 1.1 million tons", "in first place was China", "the list was headed by China".
RANKS_FIRST = re.compile(
    r"(?:,? (?:again|once more|as ever|as usual),?)? (?:(?:has|had) )?(?:ranks?|ranked|came|comes|was|is|stood|placed"
    r"|remained|took|held|led|leads|headed|heads|topped|tops) (?:(?:in |the )?(?:first|top)\b"
    r"|the (?:list|table|ranking|way)\b)"
)
_FIRST_IS = Cue(
    r"\b(?:(?:first (?:place|position|rank)|top of the (?:list|table)|first) (?:was|is|came|were|stood)"
    r"|(?:list|table|ranking) (?:was|is) (?:headed|led|topped) by) (?:the )?$"
)
_OF_SENDERS = Cue(r"\b(?:exporters?|producers?|suppliers?|world|global|makers?|shippers?)\b")


def _is_led_by_another(draft: Draft, lands: list[Name], before: Draft | None, exporter: str) -> bool:
    """Whether a sentence behind a land's exports ranks other lands, not as ones that export too."""
    view = draft.view
    if before is None or exporter == "World" or any(name.entity.name == exporter for name in lands):
        return False
    if any(told.told(_OF_SENDERS, told.start, told.end) for told in (view, before.view)):
        return False
    return any(
        RANKS_FIRST.match(view.lower, name.end) or view.told(_FIRST_IS, view.start, name.start)
        for name in lands
    )
