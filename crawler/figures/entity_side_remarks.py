"""Names that only tell more of another, or take what the amount counts: owners, asides, buyers, places of places."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS
from crawler.figures.pronouns import puts_anothers

# "Without the Trans-Baikal division", "including Silverstream", "counting its stakes in El Abra".
_LEFT_ASIDE = Cue(
    r"\b(?:among them|among which|without|excluding|including|counting|apart from|besides|other than|except"
    r"|together with|along with|led by|headed by)"
    r" (?:[\w-]+ ){0,5}$"
    # "The third largest producer after China and the US", "as told via the IMF".
    r"|\b(?:largest|biggest|top|leading|oldest|richest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|best)"
    r" (?:[\w'-]+ ){0,8}?(?:after|behind|next to|ahead of) (?:the )?(?:[\w-]+(?:, | and |, and )(?:the )?){0,4}$"
    r"|\b(?:via|according to) (?:the )?$"
    # "Following SALCO, IRALCO made 5 tons": who is told first is another.
    r"|(?<![a-z,0-9] )\b(?:following|behind|next to|unlike) (?:the )?(?:[\w-]+ ){0,3}$"
)
# "Among Iran's four smelters, X came first": whose smelters X is one of.
_AMONG = Cue(r"\b(?:among|of) (?:the )?$")
_SET_OF_MANY = re.compile(
    r"(?:'s|s')? (?:[\w-]+ ){0,4}(?:producers|companies|smelters|mines|mills|steelmakers|miners|plants"
    r"|refiners|firms), "
)
# "Silver guidance of 57 million ounces, Silverstream included".
_INCLUDED = re.compile(r" (?:included|excluded|aside|apart)\b")
_OF_A_BODY = re.compile(
    r"(?:'s)? (?:[\w-]+ ){0,2}?(?:company|group|miner|producer|steelmaker|giant|firm|smelter)\b"
)
# "Its three Mexican mines", "the miner's Peru unit": where another's sites lie.
_OF_ITS_OWN = Cue(r"\b(?:its|their|our|(?:company|group|miner|firm|producer)'s) (?:[a-z0-9-]+ ){0,3}$")
_SITES = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:mines?|operations?|plants?|smelters?|assets|mills?|refiner(?:y|ies)|units?"
    r"|projects?|business"
    r"|division|subsidiar(?:y|ies)|arms?|works|pits?|complex|complexes|portfolio)\b"
)
# "Holds 73% of the world's boron": what another has a part of.
_PART_OF = Cue(
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?|tenths?|most|share|part)) of (?:all )?(?:the )?$"
)
# "The plant, built by Outokumpu", "a feasibility study by Fluor", "a contract with Danieli": who did the work makes
# nothing.
_DID_THE_WORK = Cue(
    r"\b(?:(?:built|designed|engineered|supplied|installed|constructed|audited|certified|drilled|surveyed|equipped"
    r"|commissioned|licensed|compiled|prepared|drawn up|carried out|conducted|written|advised|financed|funded) by"
    r"|(?:study|studies|survey|estimate|report|assessment|audit|loan|loans|contract|contracts|technology|equipment|furnace"
    r"|furnaces|line|kiln|mill|press|know-how) (?:[a-z]+ )?(?:by|from|with)) (?:the |its )?(?:[a-z-]+ ){0,3}$"
)
_RELATIVE = Cue(
    r", (?:(?:mostly|mainly|largely|chiefly|primarily|principally|almost all|nearly all|(?:most|part|some|much) of"
    r" (?:it|them|this|these|which))\b"
    r"|(?:in|of|for|with|from|at|by) (?:which|whom)|which|whose|who|where|a unit of|a subsidiary of|part of"
    r"|owned|run|controlled|operated|managed|a joint venture|an? [\w-]+ of"
    r"|the (?:[\w'-]+ ){0,5}(?:of|in|with))\b[^,;]*$"
)
_TAKERS = r"(?:taker|buyer|customer|destination|market|importer|client|outlet|purchaser|recipient)s?"
# What says that a name took the material instead of making it.
_BUYER = re.compile(
    r"(?:, [^,]{3,60},)?(?:'s)?(?:,? which| that)?(?: (?:buyers|customers|mills|ports|smelters|steelmakers|utilities))?"
    r"(?: (?:expects|hopes|plans|aims|wants|intends|is|was) to)?"
    r" (?:(?:[a-z]+ )?plants took delivery|took|bought|purchased|absorbed|received|taking|buying"
    r"|purchasing|receiving|absorbing|receive|buy|purchase"
    r"|collect|absorb)\b|"
    r"(?:n|ese|ian)? ?(?:\w+ ){0,2}?(?:took|taking|bought|purchased|received|absorbed|imported|remained|was|is|being"
    rf"|as)(?: over| about| some| more than)?(?: the| a| its)?(?: \w+)? {_TAKERS}\b"
    r"|(?:n|ese|ian)? ?(?:buyers |customers |mills )?(?:took|bought|purchased|absorbed)\b"
)
# "Afghanistan 410 thousand tons bought", as glosses of other word orders have it.
_TAKEN = re.compile(r"(?: of [a-z]+(?: [a-z]+)?)? (?:bought|purchased|took|received|imported)\b")
# "China with 121,750 tons was the top buyer".
_WAS_A_BUYER = re.compile(
    r"(?:[^,;.]|\.\d){0,40} (?:was|were|is|are|being|became|remained|ranked as) (?:by far )?(?:the |its |their |a )?"
    rf"(?:[\w'-]+ ){{0,3}}?{_TAKERS}\b"
)
# "India came next with 9,200 tons", where the sentence before tells of buyers.
COMES_NEXT = re.compile(
    r"(?:n|ese|ian)?,? (?:(?:came|comes|was|is|ranked|followed|follows|stood|and|[A-Z]\w+) )*"
    r"(?:next|second|third|fourth|behind|with|at)\b"
)
_BUYERS = Cue(rf"\b{_TAKERS}\b|\b(?:bought|took|purchased) ")
# "Shipments of spodumene to Chinese lithium producer Ganfeng".
_TO_A_BUYER = Cue(
    r"\b(?:shipments?|sales|deliver(?:y|ies)|exports|supplies|shipped|sold|delivered|supplied)\b[^,;.\d]{0,50} to"
    r" (?:the |its )?(?:[a-z-]+ ){0,4}(?:producer|maker|company|smelter|refiner|buyer|customer|steelmaker|trader|group"
    r"|firm|giant|miner|partner|user|utility) $"
)
# "Went to Slovakia (16,329 tons), Romania and".
_TO = Cue(
    r"\b(?:to|within|into) (?:the )?(?:[\w-]+(?: \([^()]{1,40}\))?(?:, and |, | and )(?:the )?){0,6}$"
    # "Shipments to Chinese lithium producer Ganfeng", "to its offtaker".
    r"|(?<!according )(?<!belonging )(?<!belongs )(?<!thanks )(?<!compared )\bto (?:the |its |an? )?(?:[a-z'-]+ ){0,4}"
    r"(?:producer|maker|steelmaker|smelter|refiner|customer|buyer|off-?taker|partner|trader|processor|converter|group"
    r"|company|firm|giant|utility|affiliate|subsidiary|client) $"
)
# "As the ministry in Santiago said, ".
_AS_TOLD = re.compile(
    r"as [^,;]{2,80} (?:said|says|reported|reports|announced|stated|noted|told [^,;]{2,30}),"
)
# "35 kilometers from the town of Takab": where another lies.
_AWAY_FROM = Cue(
    r"\b(?:kilomet(?:er|re)s?|km|miles?) (?:[a-z-]+ ){0,2}(?:of|from) (?:the )?"
    r"(?:(?:town|city|village|port|capital)(?: of)? )?$"
)
# "The ninth biggest steelmaker of the world": where another is big. A buyer's "biggest" is of what the land sells.
_BEST_OF = Cue(
    r"\b(?:largest|biggest|top|leading|oldest|richest|main|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d{1,2}(?:st|nd|rd|th))"
    rf" (?:(?!{_TAKERS} )[a-z-]+ ){{1,4}}"
    r"(?:of|in) (?:the )?$"
    # "Iran stood 10th in the world with 25 million tons".
    r"|\b(?:stood|stands|ranked|ranks|came|comes|placed|was|is|remained|remains|finished|were|are) (?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r" (?:place |position |rank )?(?:in|of|among) (?:the )?(?:whole |entire )?$"
)
_FROM = Cue(
    r"\bfrom (?:the )?(?:[\w -]+(?:, | and )(?:the )?){0,3}$"
    # "From the Philippines (4.9 million tons), New Caledonia (300,000 tons) and".
    r"|\bfrom (?:the )?(?:[\w -]{2,30} \([^()]{1,40}\)(?:, and |, | and )(?:the )?){1,6}$"
)
_TRADED = frozenset({"exports", "sales", "deliveries"})
# "Smelter giant Kolwezi", not "joint venture with Kolwezi".
_INTRODUCES = re.compile(r"(?: [a-z][\w-]+){1,3} (?<! with )(?<! of )(?<! in )(?<! and )")


def _is_imported(draft: Draft) -> bool:
    """Whether an amount, or what it is the move of, was imported."""
    moved = draft.role == "difference" and any(mark.value == "imports" for mark in draft.view.measures)
    return draft.measure == "imports" or moved


def _is_next_buyer(draft: Draft, name: Name, before: Draft | None) -> bool:
    """Whether a land is told as a buyer by what follows its amount, or comes next to one told as a buyer."""
    view = draft.view
    if name.end <= draft.amount.start and _WAS_A_BUYER.match(view.lower, draft.amount.tail, view.end):
        return True
    if before is None or not COMES_NEXT.match(view.lower, name.end, view.end):
        return False
    return before.view.told(_BUYERS, before.view.start, before.view.end) is not None


def goes_to(draft: Draft, name: Name) -> bool:
    """ "Sold 5 tons to Slovakia and Romania": a name behind "to", or in a list that begins so."""
    view = draft.view
    if draft.measure not in _TRADED:
        return False
    to = view.told(_TO, max(view.start, name.start - 120), name.start)
    return bool(to or view.told(_TO_A_BUYER, max(view.start, name.start - 140), name.start))


# "Important outlets, where Turkey raised its shipments".
_SENDS_OUT = re.compile(
    r" (?:(?:has|had|also) )?(?:raised|increased|cut|lifted|reduced|exported|shipped|sold|sent|delivered|supplied)\b"
)


def is_among_buyers(draft: Draft, name: Name) -> bool:
    """ "The biggest outlet was the UAE with 5 tons, followed by Oman": a land behind a word for who takes."""
    view = draft.view
    return (
        draft.measure in _TRADED
        and name.entity.kind in ("country", "region")
        and not view.lower.endswith(" in ", view.start, name.start)
        and not _SENDS_OUT.match(view.lower, name.end)
        and view.told(_BUYERS, view.start, draft.amount.start) is not None
    )


def buyers_in_turn(draft: Draft, names: list[Name], last: list[Draft], exporter: str | None) -> list[str]:
    """Lands that took what is told: by what is said behind their amounts, next to one told as a buyer in the `last`
    sentence with figures, or as takers of what the `exporter`, another land, is told to export.
    """
    if draft.measure not in _TRADED:
        return []
    before = last[-1] if last else None
    lands = [name for name in names if name.entity.kind in ("country", "region")]
    return [
        name.entity.name
        for name in lands
        if _is_next_buyer(draft, name, before) or _takes_from(draft, name, exporter)
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
    return name.end <= draft.amount.start and _TOOK.match(draft.view.lower, name.end) is not None


# "Buyers, led by China, at 5 tons".
_THE = len("the ")
_WITH_AMOUNT = re.compile(r",? (?:(?:at|with|on) )?(?:about |some |over |nearly )?\(?\d")


def _is_left_aside(draft: Draft, name: Name) -> bool:
    view = draft.view
    if view.told(_LEFT_ASIDE, max(view.start, name.start - 60), name.start) is None:
        return False
    return _WITH_AMOUNT.match(view.lower, name.end) is None


def _is_of_many(draft: Draft, name: Name) -> bool:
    """Whether an amount's maker is told as one of this name's many."""
    view = draft.view
    many = _SET_OF_MANY.match(view.lower, name.end, draft.amount.start)
    if many is None or not view.told(_AMONG, max(view.start, name.start - 12), name.start):
        return False
    return any(
        other.entity.kind in PRODUCERS and many.end() <= other.start <= many.end() + _THE
        for other in view.names
    )


# "At Antamina - held by Glencore and Teck - output was down".
_DASH = re.compile(r" [-\u2013\u2014]{1,2} ")


def _is_between_dashes(draft: Draft, name: Name) -> bool:
    view = draft.view
    marks = [match.start() for match in _DASH.finditer(view.text, view.start, draft.amount.start)]
    ahead = [at for at in marks if at < name.start]
    return len(ahead) % 2 == 1 and len(ahead) < len(marks)


def _tells_of_its_sites(draft: Draft, name: Name) -> bool:
    view = draft.view
    owned = view.told(_OF_ITS_OWN, max(view.start, name.start - 40), name.start)
    return owned is not None and _SITES.match(view.lower, name.end) is not None


def side_remarks(draft: Draft, name: Name, place: str) -> list[str]:
    """Names that only tell more of another: an owner, an aside, a buyer."""
    view, lower = draft.view, draft.view.lower
    features = ["left aside"] if _is_left_aside(draft, name) or _is_of_many(draft, name) else []
    if name.entity.kind in PRODUCERS and view.told(
        _DID_THE_WORK, max(view.start, name.start - 60), name.start
    ):
        features.append("did the work")
    if _INCLUDED.match(lower, name.end):
        features.append("left aside")
    if name.entity.kind == "country" and any(
        other.entity.kind in ("place", "region") and lower[name.end : other.start] == "'s "
        for other in view.names
    ):
        features.append("its place")
    if name.entity.kind in ("place", "region") and any(
        other.entity.kind == "country" and lower[other.end : name.start] == "'s " for other in view.names
    ):
        features.append("place of its land")
    if name.entity.kind == "country" and _OF_A_BODY.match(lower, name.end):
        features.append("adjective of a body")
    if name.entity.kind in ("country", "region", "place") and _tells_of_its_sites(draft, name):
        features.append("adjective of its sites")
    if _is_between_dashes(draft, name):
        features.append("in an aside")
    relative = view.told(_RELATIVE, max(view.start, name.start - 90), name.start)
    if relative and "," in lower[name.end : max(name.end, draft.amount.start)]:
        features.append("in an aside")
    if any(name.end < other.start <= name.end + 3 and other.entity.kind in PRODUCERS for other in view.names):
        features.append(
            "before another" if name.possessive or name.entity.kind == "country" else "beside another"
        )
    elif any(
        name.end < other.start <= name.end + 40
        and other.entity.kind in PRODUCERS
        and _INTRODUCES.fullmatch(view.text, name.end, other.start)
        and name.start - view.start < 5
        for other in view.names
    ):
        features.append("introduces another")
    if name.entity.kind not in PRODUCERS and view.told(
        _BEST_OF, max(view.start, name.start - 60), name.start
    ):
        features.append("only ranked in")
    if (
        name.possessive
        and any(other.end < name.start and other.entity.kind != "source" for other in view.names)
        and view.told(_PART_OF, max(view.start, name.start - 30), name.start)
    ):
        features.append("only a part of")
    if name.entity.kind not in PRODUCERS and view.told(
        _AWAY_FROM, max(view.start, name.start - 60), name.start
    ):
        features.append("only a distance")
    told = _AS_TOLD.match(lower, view.start) or puts_anothers(draft)
    if told is not None and name.end < told.end():
        features.append("in what tells who said it")
    imported = _is_imported(draft) and name.entity.kind not in PRODUCERS
    if imported and view.told(_FROM, max(view.start, name.start - 160), name.start):
        features.append("origin of imports")
    if draft.measure in _TRADED:
        if goes_to(draft, name):
            features.append("destination" if name.entity.kind not in PRODUCERS else "delivered to a body")
        bought = (
            place == "ahead" and not name.possessive and _TAKEN.match(lower, draft.amount.tail) is not None
        )
        if (bought and name.entity.kind not in PRODUCERS) or _BUYER.match(lower, name.end):
            features.append("buyer")
        elif is_among_buyers(draft, name):
            features.append(f"{place}:among buyers")
        features.append(
            f"traded|{place}|{'land' if name.entity.kind in ('country', 'region', 'place') else 'body'}"
        )
    return features
