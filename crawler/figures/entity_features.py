"""What a sentence says about a name beside an amount: where it stands, how it is printed, what lies between."""

from __future__ import annotations

import re

from crawler.figures.clauses import Clause, standing
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import (
    ACTS,
    COMPANY_WORDS,
    DIRECT,
    ELSEWHERE,
    EXAMPLES,
    PRODUCERS,
    PRODUCES,
    TOTAL,
)

_PLACED = re.compile(
    r"\b(in|at|from|by|of|to|for|with|and|while|against|on|near|than|including|after|under)"
    r"(?: the| its| their| neighbouring)? $|([,;:(])\s*$"
)
# "Without the Trans-Baikal division", "including Silverstream", "counting its stakes in El Abra".
_LEFT_ASIDE = re.compile(
    r"\b(?:without|excluding|including|counting|apart from|besides|other than|except|together with|along with)"
    r" (?:[\w-]+ ){0,5}$"
)
_OF_A_BODY = re.compile(
    r"(?:'s)? (?:[\w-]+ ){0,2}?(?:company|group|miner|producer|steelmaker|giant|firm|smelter)\b"
)
_IN = re.compile(r"\b(?:in|of|near|outside|from) (?:the )?$")
_NEAR, _FAR = 25, 80
_RELATIVE = re.compile(
    r", (?:(?:in|of|for|with|from|at|by) (?:which|whom)|which|whose|who|where|a unit of|a subsidiary of|part of"
    r"|owned|run|controlled|operated|managed|a joint venture|an? [\w-]+ of"
    r"|the (?:[\w'-]+ ){0,5}(?:of|in|with))\b[^,;]*$"
)
# What says that a name took the material instead of making it.
_BUYER = re.compile(
    r"(?:, [^,]{3,60},)?(?:'s)?(?: (?:buyers|customers|mills|ports|smelters|steelmakers|utilities))?"
    r"(?: (?:expects|hopes|plans|aims|wants|intends|is|was) to)?"
    r" (?:took|bought|purchased|absorbed|received|taking|buying|purchasing|receiving|absorbing|receive|buy|purchase"
    r"|collect|absorb)\b|"
    r"(?:n|ese|ian)? ?(?:\w+ ){0,2}?(?:took|taking|bought|purchased|received|absorbed|imported|remained|was|is|being"
    r"|as)(?: over| about| some| more than)?(?: the| a| its)?(?: \w+)?"
    r"(?: (?:taker|buyer|customer|destination|market|importer"
    r"|client|outlet|purchaser)s?\b)|(?:n|ese|ian)? ?(?:buyers |customers |mills )?(?:took|bought|purchased|absorbed)\b"
)
_BUYERS = re.compile(
    r"\b(?:taker|buyer|customer|destination|market|importer|client|outlet|purchaser)s?\b|\b(?:bought|took|purchased) "
)
_TO = re.compile(r"\b(?:to|within|into) (?:the )?(?:[\w-]+(?:, | and )(?:the )?){0,2}$")
_FROM = re.compile(r"\bfrom (?:the )?(?:[\w -]+(?:, | and )(?:the )?){0,3}$")
_TRADED = frozenset({"exports", "sales", "deliveries"})
_GIVER = re.compile(
    r"(?:\b(?:by|belonged to|came from|come from|share of|from|contributed by|produced at|mined (?:at|by|in)"
    r"|made (?:at|by)|dispatched from|at|accounted for by)(?: the)? |\()$"
)
_AT_ONCE = re.compile(
    r"(?:,? (?:tons |tonnes |ounces )?"
    r"(?:(?:came|come|coming|belong\w*|went|contributed|produced|mined|made|dispatched) )?"
    r"(?:at|from|by|in|to)(?: the)? |\s?\()$"
)
# "X, a subsidiary that works placers in the Arctic, extracted".
_ASIDE_THEN = re.compile(r",[^;.]{3,140}?, ")
# "With 162,459 tons, X was well ahead".
_OPENED_WITH = re.compile(
    r"(?:with|at|on|producing|making) (?:(?:about|some|around|over|nearly|just|only) )?"
)
_OF_IT_COMMA = re.compile(
    r"(?: of (?:it|them|that|this|the total|[\w-]+(?: [\w-]+){0,2}))?, (?:the )?(?:[\w-]+'s )?"
)
# "Of these, 3 tons fell to the share of X": what the amount is said to be of.
_SHARE_OF = re.compile(
    r"[^.;()\d]{0,40}\b(?:(?:fell|falls|belong(?:s|ed)?|went|goes) to(?: the share of)?|share of"
    r"|(?:was|were|is|are|been|being) (?:made|produced|mined|extracted|turned out) (?:at|by|in|from) (?:the |its )?"
    r"(?:complexes|complex|plants?|mines?|units?|smelters?|facilities|works|operations) (?:of|owned by|belonging to)"
    r"|(?:was|were|is|are|been|being) (?:produced|mined|made|extracted|exported|sold|shipped) (?:by|at)"
    r"|(?:came|comes|come|coming) from|accounted for by|contributed by"
    r"|(?:was|were|is|are|being|will be|should be) (?:mainly |mostly )?from) (?:the |its )?"
)
# "Including about 1 million tons from Iron Bridge".
_INCLUDING = re.compile(r"\b(?:including|includes?|included|of which|counting) (?:[a-z]+ ){0,3}$")
_PART_OF = re.compile(r"(?: of [a-z ]{2,24})? (?:from|at|by) (?:the |its )?")
# A clause that tells why or when: its names are not whom the sentence counts for.
_REASON = re.compile(
    r"(?:^|, |\b)(?:owing|due|thanks|because|since|despite|following|amid|as(?! for\b)|on account) (?:[\w'-]+ ){0,8}$"
)
_NEW_SUBJECT = re.compile(
    r"[,;] (?:whereas|while|but|although|though|and|as) (?:[\w'-]+ ){1,4}?(?:to |at |was |were |by )?"
)
_VERB = re.compile(r"(?:[a-z]+ed|sold|made|sent|dug|put out|turned out|shipped|ships|makes|sells)")
_WHICH = re.compile(r"(?:,[^,;.]{2,60})?, (?:which|who)\b")
# "Smelter giant Kolwezi", not "joint venture with Kolwezi".
_INTRODUCES = re.compile(r"(?: [a-z][\w-]+){1,3} (?<! with )(?<! of )(?<! in )(?<! and )")
_ITS_OWNER = re.compile(r"\b(?:owner|owners|operator|parent|shareholder|partner|holder)s?,? $")
# "Output from its mines in Mali and Queensland": where somebody's sites lie.
_WHERE_SITES_LIE = re.compile(
    r"\b(?:its|their|our|company's|group's|miner's) (?:[a-z0-9-]+ ){0,3}(?:mines?|operations?|plants?|smelters?|assets"
    r"|mills?|refiner(?:y|ies)|units?|projects?) in (?:the |[a-z-]+ )?(?:[\w-]+(?: [\w-]+)?(?:, | and ))*$"
)
_AT_ITS = re.compile(r"\b(?:at|from|in|of) (?:its|their|his|our) $")
# "Shipped by Noranda from the port": who does what is told in the passive.
_AGENT = re.compile(
    r"\b(?!(?:own|controll?|operat|back|manag|follow|translat|publish|releas|bas|caus|affect)ed\b)(?:[a-z]{2,}ed|made|sold|sent"
    r"|dug|won|bought|put out) by (?:the )?$"
)
_APPOSED = re.compile(r"[A-Za-z], $")


def sentence_features(draft: Draft, names: list[Name], clause: Clause) -> list[tuple[Name, list[str]]]:
    """The producers that the amount's sentence names, each with its features."""
    places = [(name, place_of(draft, name)) for name in names]
    stands = {name.start: _stance(draft, clause, name, names) for name in names}
    told = []
    for name, place in places:
        side = [
            other
            for other, where in places
            if where == place
            and kind_of(other) != "place"
            and not _is_by_the_way(clause, stands[other.start])
        ]
        told.append(
            (
                name,
                [
                    *_position(draft, name, place, side),
                    *_printed(draft, name, place),
                    *relations(draft, name, place),
                    *_stands(draft, clause, name, names, stands[name.start]),
                ],
            )
        )
    return told


# Names that only tell more of another: how near they stand says nothing.
_BY_THE_WAY = ("aside", "owner")
_GROUPS = {"company": "company", "mine": "site", "shape": "body"}
_BEHIND = re.compile(
    r"\b(at|of|in|from|by|to|for|with|near|on|through|via) (?:(?:the|its|their|his|our) )?"
    r"(?:(?:[a-z][\w-]*|[A-Z][a-z]+'s) ){0,3}$"
)


def group_of(name: Name, text: str) -> str:
    """company, site, body (either of them), land, or the adjective of a country."""
    if name.entity.kind == "country" and not text.startswith(name.entity.name, name.start):
        return "adjective"
    return "place" if name.entity.kind == "place" else _GROUPS.get(name.entity.kind, "land")


def _stance(draft: Draft, clause: Clause, name: Name, names: list[Name]) -> str | None:
    return (
        standing(draft.view, clause, name, names, draft.amount.start)
        if name.end <= draft.amount.start
        else None
    )


def _is_by_the_way(clause: Clause, how: str | None) -> bool:
    return how in _BY_THE_WAY or (how == "under" and clause.head is not None)


def _stands(draft: Draft, clause: Clause, name: Name, names: list[Name], how: str | None) -> list[str]:
    """How a name stands in the clause of the amount, by what it is, and by what the subject is."""
    group = group_of(name, draft.view.text)
    head = group_of(clause.head, draft.view.text) if clause.head else "none"
    if how is not None:
        if how == "head":
            told = ["told by which"] if clause.relative else []
            return [*told, "head", f"head|{group}", f"head, {_site_behind(draft, names)}|{group}"]
        return [how, f"{how}|{group}", f"{how}|{group}|head {head}"]
    before = _BEHIND.search(draft.view.text, max(draft.amount.tail, name.start - 40), name.start)
    word = before[1] if before else "no word"
    inside = "near" if draft.holds(name.start, name.end) else "far"
    return [f"behind, {word}, {inside}|{group}", f"behind, {word}, {inside}|{group}|head {head}"]


def _site_behind(draft: Draft, names: list[Name]) -> str:
    """Whether a producer stands behind the amount with "at" or "from"."""
    text, tail = draft.view.text, draft.amount.tail
    for name in names:
        if name.start < tail or not draft.holds(name.start, name.end) or name.entity.kind not in PRODUCERS:
            continue
        before = _BEHIND.search(text, max(tail, name.start - 40), name.start)
        if before and not any(char in text[tail : before.start()] for char in ",;("):
            return f"a body {before[1]} behind"
    return "no body behind"


def place_of(draft: Draft, name: Name) -> str:
    """Before or behind the amount within its segment, else left or right of the segment."""
    if draft.holds(name.start, name.end):
        return "ahead" if name.end <= draft.amount.start else "behind"
    return "left" if name.end <= draft.amount.start else "right"


def kind_of(name: Name) -> str:
    """The kind of a name, and whether it is only known by its shape."""
    kind = name.entity.kind
    return kind if name.known or kind in ("shape", "place") else f"shaped {kind}"


def _position(draft: Draft, name: Name, place: str, side: list[Name]) -> list[str]:
    kind = kind_of(name)
    bodies = [other for other in side if other.entity.kind in PRODUCERS]
    first = next(iter(reversed(side) if place in ("ahead", "left") else side), None)
    features = [f"{place}:{kind}", f"{place}:{draft.role}"]
    features += [f"{place}:nearest"] if side and name is first else []
    features += [f"{place}:first"] if side and name is side[0] else []
    features += (
        [f"{place}:land in beside a body"]
        if bodies and name not in bodies and _IN.search(draft.view.lower, max(0, name.start - 10), name.start)
        else []
    )
    features += [f"{place}:only"] if len(side) == 1 and name in side else []
    if draft.measure == "reserves" and kind in ("place", "region") and not _says_site(draft):
        features.append("deposit in a place")
    if bodies and name not in bodies:
        features.append(f"{place}:beside a body")
    if TOTAL.search(draft.view.lower, draft.start, draft.end):
        features.append(f"total|{kind}")
    return features


def _says_site(draft: Draft) -> bool:
    """ "The mine holds reserves of 128 tons": it is of the mine, wherever that lies."""
    match = COMPANY_WORDS.search(draft.view.lower, draft.view.start, draft.amount.start)
    return match is not None and match["site"] is not None


def _printed(draft: Draft, name: Name, place: str) -> list[str]:
    """How a name is printed, and what stands right before it."""
    lower, view = draft.view.lower, draft.view
    before = _PLACED.search(lower, max(view.start, name.start - 18), name.start)
    features = [f"{place}:after {before[1] or before[2]}"] if before else []
    if before and name.entity.kind not in PRODUCERS:
        features.append(f"land:after {before[1] or before[2]}")
    if name.start - view.start < 5:
        features.append(f"{place}:opens")
        if not name.known and " " not in name.entity.name:
            features.append("opens:one unknown word")
    if name.possessive:
        features.append(f"{place}:owns")
    if (
        name.entity.kind == "country"
        and not name.possessive
        and not lower.startswith(name.entity.name.lower(), name.start)
    ):
        features.append(f"{place}:adjective")
    return features


def relations(draft: Draft, name: Name, place: str) -> list[str]:
    """What lies between a name and the amount."""
    lower, amount = draft.view.lower, draft.amount
    ahead = name.end <= amount.start
    gap = lower[name.end : amount.start] if ahead else lower[amount.tail : name.start]
    features = [f"{place}:{'near' if len(gap) < _NEAR else 'far' if len(gap) > _FAR else 'middle'}"]
    if "," in gap or ";" in gap:
        features.append(f"{place}:comma between")
    if ELSEWHERE.search(lower[max(0, name.start - 30) : name.start]):
        features.append(f"{place}:elsewhere")
    if _is_example(draft, name):
        features.append("example")
    features += _side_remarks(draft, name, place)
    features += _clauses(draft, name, gap, place)
    if name.entity.kind not in PRODUCERS and _WHERE_SITES_LIE.search(
        lower, max(draft.view.start, name.start - 80), name.start
    ):
        features.append("where its sites lie")
    if _ITS_OWNER.search(lower, max(draft.view.start, name.start - 30), name.start):
        features.append("owner of another")
    if name.entity.kind in PRODUCERS and _AGENT.search(
        lower, max(draft.view.start, name.start - 24), name.start
    ):
        features.append(f"{place}:agent")
    if name.entity.kind in PRODUCERS and _AT_ITS.search(
        lower, max(draft.view.start, name.start - 12), name.start
    ):
        features.append(f"{place}:at its")
    return features + (_leading(draft, name, place) if ahead else _trailing(draft, name, gap, place))


def _clauses(draft: Draft, name: Name, gap: str, place: str) -> list[str]:
    """Whether the name stands in another clause than the amount: a reason, a time, a place beside a place."""
    view, lower = draft.view, draft.view.lower
    features = []
    reason = _REASON.search(lower, max(view.start, name.start - 70), name.start)
    if reason and (name.entity.kind in PRODUCERS or place == "behind") and "," not in reason[0].lstrip(", "):
        features.append(f"{place}:in a reason")
    if place in ("ahead", "left") and (clause := _NEW_SUBJECT.search(gap)) is not None:
        at = name.end + clause.start()
        nouns = [mark for mark in view.measures if not _VERB.fullmatch(lower, mark.start, mark.end)]
        subjects = [mark.start for mark in view.commodities] + [mark.start for mark in nouns]
        own = any(at < start < draft.amount.start for start in subjects)
        named = any(
            at < other.start < draft.amount.start for other in view.names if other.entity.kind in PRODUCERS
        )
        if own and not named:
            features.append(f"{place}:clause of its own between")
    if place == "ahead" and _WHICH.match(lower, name.end, draft.amount.start):
        features.append("ahead:which")
    if name.entity.kind not in PRODUCERS and _APPOSED.search(
        view.text, max(view.start, name.start - 3), name.start
    ):
        features.append(f"{place}:place of a place")
    return features


def _is_example(draft: Draft, name: Name) -> bool:
    example = EXAMPLES.search(draft.before())
    return example is not None and draft.start + example.end() <= name.start < draft.amount.start


def _side_remarks(draft: Draft, name: Name, place: str) -> list[str]:
    """Names that only tell more of another: an owner, an aside, a buyer."""
    view, lower = draft.view, draft.view.lower
    features = (
        ["left aside"] if _LEFT_ASIDE.search(lower, max(view.start, name.start - 60), name.start) else []
    )
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
    relative = _RELATIVE.search(lower, max(view.start, name.start - 90), name.start)
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
    imported = draft.measure == "imports" and name.entity.kind not in PRODUCERS
    if imported and _FROM.search(lower, max(view.start, name.start - 60), name.start):
        features.append("origin of imports")
    if draft.measure in _TRADED:
        if name.entity.kind not in PRODUCERS and _TO.search(
            lower, max(view.start, name.start - 40), name.start
        ):
            features.append("destination")
        if _BUYER.match(lower, name.end):
            features.append("buyer")
        elif _BUYERS.search(lower, view.start, draft.amount.start) and name.entity.kind in (
            "country",
            "region",
        ):
            features.append(f"{place}:among buyers")
        features.append(
            f"traded|{place}|{'land' if name.entity.kind in ('country', 'region', 'place') else 'body'}"
        )
    return features


def _leading(draft: Draft, name: Name, place: str) -> list[str]:
    """Signs that a name before the amount acts on it or owns its measure."""
    lower, amount = draft.view.lower, draft.amount
    features = []
    if DIRECT.fullmatch(lower, name.end, amount.start):
        features.append(f"{place}:direct")
    if PRODUCES.match(lower, name.end):
        features.append(f"{place}:produces")
    elif ACTS.match(lower, name.end):
        features.append(f"{place}:acts")
    elif (aside := _ASIDE_THEN.match(lower, name.end, amount.start)) and PRODUCES.match(
        lower, aside.end() - 1
    ):
        features.append(f"{place}:produces after an aside")
    return features + _by_measure(draft, name, place)


def _by_measure(draft: Draft, name: Name, place: str) -> list[str]:
    """ "Escondida's copper output", "output at Escondida"."""
    lower, amount = draft.view.lower, draft.amount
    for measure in draft.view.measures:
        if name.end <= measure.start <= name.end + 50 and measure.end <= amount.start:
            between = lower[name.end : measure.start].removeprefix("'s").removeprefix("'")
            if len(between.split()) <= 3 and "," not in between:
                return [f"{place}:before measure"]
        if measure.end < name.start and re.fullmatch(
            r" (?:\w+ ){0,2}(?:at|of|in|from|by) (?:the |its )?(?:\w+'s )?", lower[measure.end : name.start]
        ):
            return [f"{place}:behind measure"]
    return []


def _trailing(draft: Draft, name: Name, gap: str, place: str) -> list[str]:
    """Signs that a name behind the amount gave it: "came from X", "at X"."""
    if draft.amount.rate and not gap.strip():
        return ["rate of a site"]
    opening = _OPENED_WITH.fullmatch(draft.view.lower, draft.view.start, draft.amount.start)
    if opening and _OF_IT_COMMA.fullmatch(gap):
        return ["opened with the amount"]
    if _SHARE_OF.fullmatch(gap) and name.entity.kind in PRODUCERS:
        return ["said to be of it"]
    if (
        name.entity.kind in PRODUCERS
        and _PART_OF.fullmatch(gap)
        and _INCLUDING.search(draft.view.lower, draft.view.start, draft.amount.start)
    ):
        return ["said to be of it"]
    if not _GIVER.search(gap):
        return []
    if _AT_ONCE.fullmatch(gap) and name.entity.kind in PRODUCERS:
        return [f"{place}:gives at once"]
    kind = "body" if name.entity.kind in PRODUCERS else "land"
    return [
        f"{place}:gives|{kind}",
        *([f"{place}:gives near|{kind}"] if len(gap) < _NEAR and "," not in gap else []),
    ]
