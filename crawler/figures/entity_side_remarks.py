"""Names that only tell more of another, or take what the amount counts: owners, asides, buyers, places of places."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_buyers import BUYER, SENT, TAKEN, TAKERS, goes_to, is_among_buyers, is_brought
from crawler.figures.entity_left_aside import helps_another, is_left_aside
from crawler.figures.entity_openings import opens_beside
from crawler.figures.entity_shares import SHARE_OF, has_share_behind, is_added
from crawler.figures.entity_takers import takes_in_turn
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.name_asides import is_subject_behind
from crawler.figures.producers import PRODUCERS
from crawler.figures.pronouns import puts_anothers

# "Among Iran's four smelters, X came first": whose smelters X is one of.
_AMONG = Cue(r"\b(?:among|of) (?:the )?$")
_SET_OF_MANY = re.compile(
    r"(?:'s|s')? (?:[\w-]+ ){0,4}(?:producers|companies|smelters|mines|mills|steelmakers|miners|plants"
    r"|refiners|firms), "
)
# "Exports through Hollin were 5 tons": a port, or a land that goods cross.
_THROUGH = re.compile(r"\b(?:through|via) (?:the )?$")
# "Silver guidance of 57 million ounces, Silverstream included".
_INCLUDED = re.compile(r" (?:included|excluded|aside|apart)\b")
_OF_A_BODY = re.compile(
    r"(?:'s)? (?:[\w-]+ ){0,2}?(?:company|group|miner|producer|steelmaker|giant|firm|smelter)\b"
)
# "Its three Mexican mines", "the miner's Peru unit": where another's sites lie.
_OF_ITS_OWN = Cue(r"\b(?:its|their|our|(?:company|group|miner|firm|producer)'s) (?:[a-z0-9-]+ ){0,3}$")
_SITES = re.compile(
    r"(?:-[a-z]+)? (?:[a-z-]+ ){0,2}?(?:mines?|operations?|plants?|smelters?|assets|mills?|refiner(?:y|ies)|units?"
    r"|projects?|business"
    r"|division|subsidiar(?:y|ies)|arms?|works|pits?|complex|complexes|portfolio)\b"
)
# "Its Aktobe plant": a site that is called after where it lies.
_SITE_BY_ITS_PLACE = re.compile(r" (?:[a-z]+ )?(?:mine|plant|smelter|refinery|mill|pit|shaft|steelworks)\b")
# "Holds 73% of the world's boron": what another has a part of.
_PART_OF = Cue(
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?|tenths?|most|share|part)) of (?:all )?(?:the )?$"
)
# "The plant, built by Outokumpu", "a feasibility study by Fluor", "a contract with Danieli": who did the work makes
# nothing.
_DID_THE_WORK = Cue(
    r"\b(?:(?:built|designed|engineered|supplied|installed|constructed|audited|certified|drilled|surveyed|equipped"
    r"|commissioned|licensed|compiled|prepared|drawn up|carried out|conducted|written|advised|financed|funded) by"
    r"|(?:study|studies|survey|estimate|report|assessment|audit|loan|loans|contract|contracts|technology|equipment"
    r"|furnace"
    r"|furnaces|line|kiln|mill|press|know-how) (?:[a-z]+ )?(?:by|from|with)) (?:the |its )?(?:[a-z-]+ ){0,3}$"
)
# "With machinery bought from Slovakia", "the trucks come from Hollin", "drills delivered by Nordvik".
_BOUGHT_FROM = Cue(
    r"\b(?:machinery|equipment|machines?|trucks?|shovels?|drills?|excavators?|furnaces?|kilns?|turbines?|locomotives?"
    r"|loaders?|technology|parts|devices|modules?|pumps|filters|catalysts?|electrodes|reagents?|vehicles|rigs?)\b"
    r"(?: (?:which|that|are|is|was|were|has|have|had|been|to|be|being|all|newly|recently|lately))*"
    r" (?:come|came|coming|bought|purchased|imported|ordered|delivered|supplied|made|brought|leased|shipped|hired)"
    r"(?: in)? (?:from|by|in) (?:the )?(?:[\w-]+(?:'s| and|,) )?$"
    r"|\bwith (?:the |its )?(?:[a-z-]+ ){1,4}(?:bought|imported|ordered|purchased|hired|leased) (?:in )?from (?:the )?$"
)
_RELATIVE = Cue(
    r", (?:(?:mostly|mainly|largely|chiefly|primarily|principally|almost all|nearly all|(?:most|part|some|much) of"
    r" (?:it|them|this|these|which))\b"
    r"|(?:[\d.]+ ?(?:%|per ?cent)|half|a (?:third|quarter|part)|most|all) of (?:which|whom|it)"
    r"|(?:in|of|for|with|from|at|by|to) (?:which|whom)|which|whose|who|where|a unit of|a subsidiary of|part of"
    r"|also (?:of|owned by|run by|operated by)"
    r"|owned|run|controlled|operated|managed|a joint venture|an? [\w-]+ of"
    r"|the (?:[\w'-]+ ){0,5}(?:of|in|with))\b[^,;]*$"
)
# "In its last estimate Corvane put the resource at 5 tons", "reserves which Corvane puts at 5 tons": who has counted
# them.
_COUNTS = re.compile(
    r"(?:'s (?:geologists|experts|engineers))? (?:has |had |have )?(?:puts?|estimates?|estimated|reckons?|reckoned"
    r"|calculate[sd]?) "
    r"(?:the (?:[a-z-]+ ){0,2}(?:resources?|reserves?|deposit|orebody)\b|at )"
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
    r"\b(?:largest|biggest|top|leading|oldest|richest|main|sole|only|lone|first|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth"
    r"|\d{1,2}(?:st|nd|rd|th))"
    rf" (?:(?!{TAKERS} )[a-z-]+ ){{0,4}}"
    r"(?:of|in) (?:the )?$"
    # "Iran stood 10th in the world with 25 million tons".
    r"|\b(?:stood|stands|ranked|ranks|came|comes|placed|was|is|remained|remains|finished|were|are) (?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r" (?:place |position |rank )?(?:in|of|among) (?:the )?(?:whole |entire )?$"
)
_FROM = Cue(
    r"\bimports of (?:the )?$|\bfrom (?:the )?(?:[\w -]+(?:, | and )(?:the )?){0,3}$"
    # "From the Philippines (4.9 million tons), New Caledonia (300,000 tons) and".
    r"|\bfrom (?:the )?(?:[\w -]{2,30} \([^()]{1,40}\)(?:, and |, | and )(?:the )?){1,6}$"
)
# "Smelter giant Kolwezi", not "joint venture with Kolwezi".
_INTRODUCES = re.compile(r"(?: [a-z][\w-]+){1,3} (?<! with )(?<! of )(?<! in )(?<! and )")


def _is_imported(draft: Draft) -> bool:
    """Whether an amount, or what it is the move of, was imported."""
    moved = draft.role == "difference" and any(mark.value == "imports" for mark in draft.view.measures)
    return draft.measure == "imports" or moved


# "Buyers, led by China, at 5 tons".
_THE = len("the ")


# "With better stability at Weipa and Gove; aluminium output gained 5%": the reason of what was told before.
_REASON_AT = Cue(
    r", (?:with|thanks to|due to|owing to|helped by|driven by|on the back of|as|despite|amid|after)"
    r" [^,;\d]{3,80} (?:at|in) (?:[^,;\d]{2,40} and )?(?:the )?$"
)


# "Down 6% because the Hollin stream ended; gold output fell".
_WHY_BEFORE = Cue(r"\b(?:because|since|after|as) (?:the |its )?(?:[a-z]+ ){0,3}$")


def _is_of_clause_before(draft: Draft, name: Name) -> bool:
    """Whether a name stands in the reason for an amount that a semicolon parts from this one."""
    view, until = draft.view, draft.amount.start
    if name.end > until or not any(name.end <= at < until for at in _semicolons(draft)):
        return False
    told = any(amount.tail <= name.start for amount in view.amounts)
    if told and view.told(_WHY_BEFORE, max(view.start, name.start - 60), name.start):
        return True
    return told and view.told(_REASON_AT, max(view.start, name.start - 140), name.start) is not None


def _semicolons(draft: Draft) -> list[int]:
    view = draft.view
    return [at for at in range(view.start, draft.amount.start) if view.text[at] == ";"]


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


# A comma that is none of a number.
_COMMA = re.compile(r",(?!\d)")


# "5 tons were mined and all of it sold to Corvane".
_SOLD_TO = Cue(
    r"\b(?:sold|sent|delivered|shipped|supplied) to (?:the )?$"
    # "140,000 tons, all of which went to Corvane".
    r"|\b(?:all|most|half|part|much|some|none|the bulk) of (?:which|it|them) (?:goes|go|went|is going"
    r"|was bound) to (?:the )?$"
)


# "The mine made 1% of the world's copper: 331,000 tons".
_PART_OF_ALL = Cue(
    r"\b(?:made|makes|gave|gives|produced|produces|mined|mines|dug|supplied) [^,;]{0,30}\bof the $"
)


def _is_shared_by(draft: Draft, name: Name) -> bool:
    """Whether a land, ahead of a colon and an amount, is what somebody's part is of."""
    view = draft.view
    if not name.possessive or view.lower.find(":", name.end, draft.amount.start) < 0:
        return False
    return view.told(_PART_OF_ALL, max(view.start, name.start - 60), name.start) is not None


def side_remarks(draft: Draft, name: Name, place: str) -> list[str]:
    """Names that only tell more of another: an owner, an aside, a buyer."""
    view, lower = draft.view, draft.view.lower
    aside = is_left_aside(draft, name) or _is_of_many(draft, name) or _is_of_clause_before(draft, name)
    features = ["left aside"] if aside else []
    if helps_another(draft, name):
        features.append("did the work")
    near = max(view.start, name.start - 60)
    worked = name.entity.kind in PRODUCERS and view.told(_DID_THE_WORK, near, name.start)
    if worked or view.told(_BOUGHT_FROM, near, name.start):
        features.append("did the work")
    if draft.measure in TRADED and _THROUGH.search(lower, max(view.start, name.start - 12), name.start):
        features.append("seat or port")
    if _INCLUDED.match(lower, name.end):
        features.append("left aside")
    if is_added(draft, name) or has_share_behind(draft, name):
        features.append("only a part of")
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
        by_place = name.entity.kind != "country" and _SITE_BY_ITS_PLACE.match(lower, name.end)
        features.append("site by its place" if by_place else "adjective of its sites")
    if _is_between_dashes(draft, name):
        features.append("in an aside")
    relative = view.told(_RELATIVE, max(view.start, name.start - 90), name.start)
    behind = lower[name.end : max(name.end, draft.amount.start)]
    if (
        relative
        and _COMMA.search(behind)
        and not is_subject_behind(view, name, relative.start(), draft.amount.start)
    ):
        features.append("in an aside")
    if opens_beside(draft, name):
        features.append("left aside")
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
    if name.entity.kind not in PRODUCERS and (
        view.told(_BEST_OF, max(view.start, name.start - 60), name.start) or _is_shared_by(draft, name)
    ):
        features.append("only ranked in")
    if (
        name.possessive
        and any(other.end < name.start and other.entity.kind != "source" for other in view.names)
        and view.told(_PART_OF, max(view.start, name.start - 30), name.start)
        and not (
            name.entity.kind in PRODUCERS
            and view.told(SHARE_OF, max(view.start, name.start - 60), name.start)
        )
    ):
        features.append("only a part of")
    if name.entity.kind not in PRODUCERS and view.told(
        _AWAY_FROM, max(view.start, name.start - 60), name.start
    ):
        features.append("only a distance")
    told = _AS_TOLD.match(lower, view.start) or puts_anothers(draft)
    counts = draft.measure == "reserves" and _COUNTS.match(lower, name.end)
    if counts or (told is not None and name.end < told.end()):
        features.append("in what tells who said it")
    imported = _is_imported(draft) and name.entity.kind not in PRODUCERS
    if imported and view.told(_FROM, max(view.start, name.start - 160), name.start):
        features.append("origin of imports")
    if name.start > draft.amount.start and view.told(_SOLD_TO, max(view.start, name.start - 36), name.start):
        features.append("delivered to a body")
    if draft.measure in SENT:
        owns_taker = name.possessive and any(other.start == name.end + len("'s ") for other in view.names)
        if goes_to(draft, name) and not owns_taker:
            features.append("destination" if name.entity.kind not in PRODUCERS else "delivered to a body")
        bought = (
            place == "ahead" and not name.possessive and TAKEN.match(lower, draft.amount.tail) is not None
        )
        if (bought and name.entity.kind not in PRODUCERS) or (
            BUYER.match(lower, name.end) or takes_in_turn(draft, name) or is_brought(draft, name)
        ):
            features.append("buyer")
        elif is_among_buyers(draft, name):
            features.append(f"{place}:among buyers")
        features.append(
            f"traded|{place}|{'land' if name.entity.kind in ('country', 'region', 'place') else 'body'}"
        )
    return features
