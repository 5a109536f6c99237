"""Words by which an amount is a name's very own: its bracket, what was dug out of it, all that the world has."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.entity_at_sites import is_made_at_site
from crawler.figures.entity_givers import gave_it, has_whose
from crawler.figures.entity_shares import SHARE_OF
from crawler.figures.land_spoken_of import is_of_its_land
from crawler.figures.measure_cues import TRADED
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

_DONE = r"(?:made|produced|mined|extracted|used|consumed|smelted|refined|turned out)"
_WORLDWIDE = r"(?:in the (?:whole |entire )?world|worldwide|world-wide|globally|around the (?:world|globe))"
# "About 12 million tons of it is produced in the world annually".
_MADE_IN_WORLD = re.compile(
    rf"(?: of [^,;.\d]{{1,40}}?)? (?:is|are|was|were|has been|have been) (?:(?!not )[a-z]+ ){{0,2}}?{_DONE} "
    rf"(?:(?:each|every|last|this) year |annually |(?:a|per) year )?(?={_WORLDWIDE}\b)"
)
# "The world's steelmakers, of which 64 countries report to the association, produced".
_WORLDS_MAKERS = re.compile(
    r"'s (?:[a-z-]+ ){0,2}?(?:steelmakers|steel ?makers|producers|smelters|miners|mills|mines|steelworks|refiners"
    r"|refineries|makers)\b(?!'s)(?:,[^,;]{3,70},)? (?:together |altogether |jointly )?"
    r"(?:had |have |will |would )?(?:made|make|produced?|mined?|turned out|poured|cast|smelted|dug|extracted|refined)\b"
)
# "13% of the world's 53,500 tons".
_WORLDS_OWN = re.compile(r"'s (?:(?:total|whole|about|some|nearly|over) )*")
# "Took 5 tons of ore out of Anguran mine", "extracted 5 tons from the Sarcheshmeh mine".
_OUT_OF = re.compile(
    r"(?: of [^,;.\d()]{1,40}?)?(?: (?:was |were )?(?:dug|taken|brought|hauled|lifted|extracted|mined|excavated"
    r"|unearthed|came|come))? (out of|from) (?:the |its |their )?(?:[a-z'-]+ ){0,2}$"
)
_DUG = Cue(
    r"\b(?:extract(?:ed|s|ing)?|mined|mines|mining|took|takes|taken|dug|digs|hauled|lifted|excavated|unearthed|brought|got"
    r"|won|removed|obtained|poured|recovered|produced?|came|comes|come|coming) (?:[a-z]+ ){0,2}?(?:[^\W\d]+ ){0,3}$"
)
_IS_A_MINE = re.compile(
    r"(?:mine|mines|pit|deposit|quarry|complex)\b"
    # "From Tarn, its only gold mine".
    r"|, (?:its|their|the (?:company|group|miner)'s|an?|the) (?:[a-z-]+ ){0,4}?(?:mine|pit|operation|asset|project)\b"
    r"| (?:(?:copper|iron ore|gold|zinc|lead|coal|lead and zinc"
    r"|zinc and lead|manganese|chromite|open-pit) )?(?:mines?|pits?|deposits?|quarry|complex"
    r"|operations?|asset)\b"
)


# "Between Brazil (ninth) with 27.2 million tons and Italy (11th) with 19.8 million tons".
_RANK_WITH = re.compile(
    r" \((?:(?:ranked |in )?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?: place)?)\),? (?:with|at|on) (?:(?:about|some|over|nearly|around) )?"
)


# "54% of China's imports of 29 million tonnes".
_ITS_MEASURE = re.compile(
    r"'s? (?:[a-z-]+ ){0,3}?(?:imports|exports|output|production|consumption|reserves)(?: of [a-z]+(?: [a-z]+)?)?,?"
    r" (?:of|at|which (?:was|were|totall?ed|stood at)) (?:(?:about|some|over|nearly|around|more than) )*"
)
# "Hollin remained the group's leading mine, with 277,000 ounces".
_RANKS_FIRST_WITH = re.compile(
    r"(?: mine)? (?:is|was|ranks as|ranked as|remains|remained|is remains|became|becomes) (?:again |still )?"
    r"(?:the |its |(?:the )?[a-z]+'s )(?:[a-z-]+ ){0,3}(?:contributor|producer|mine|asset|operation|site|exporter"
    r"|supplier|source)\b[^,;.\d]{0,50},? with (?:(?:about|some|over|nearly|around) )*"
)
# "The company's chief said that the output of Tarn mine reached 5 tons".
_MEASURE_OF = re.compile(
    r"\b(?:output|production|extraction|exports|sales|shipments|reserves|share)(?: of [a-z]+(?: [a-z]+){0,2})?"
    r"(?<!port) (?:of|at|from) (?:the )?$"
)
_CAME_TO = re.compile(
    r"(?: mine| plant| complex| smelter)?(?: of (?:this|which|it))?,? (?:was|were|reached|stood at|stands at|came to"
    r"|hit|totall?ed|rose|fell|increased|decreased|amounted to) "
    # "The share of Tarn mine of this 5 tons", as glosses have it; "raises the output of Tarn to 5 tons".
    r"|(?: mine)? of (?:this|which|it) (?=\d)|(?: mine| plant| complex| smelter)? to (?=\d)"
)
# "While production of Selby went from 41,000 ounces last year to 36,000".
_WENT_FROM = re.compile(
    r"(?: mine| plant| complex| smelter)? (?:has |had )?(?:went|gone|rose|risen|fell|fallen|increased|decreased|dropped"
    r"|climbed|declined|grew|grown|slipped|slid|jumped|passed)(?: (?:sharply|slightly|again))? from"
    r" (?:(?:about|some|nearly|over|around) )*"
)
# "A quarter of the 5.3 million tonnes of copper that Chile turned out".
_THAT_IT = re.compile(
    r"(?: of [a-z-]+(?: [a-z-]+){0,2}?)?(?:,? (?:that|which))? (?:the )?"
    r"(?:its (?:[a-z-]+ )?(?:subsidiary|affiliate|unit|arm) )?"
)
_IT_DID = re.compile(
    r",? (?:(?:had|has|have) )?(?:produced|made|mined|turned out|smelted|exported|imported|extracted|sold|shipped|dug"
    r"|poured|consumed|used|bought)\b"
)
# "Half of the 16 tons of gold mined in Kyrgyzstan".
_PART_OF_THE = re.compile(
    r"(?:\b(?:most|half|thirds?|quarters?|fifths?|tenth|all|bulk|share|part|rest|lion's share|much|more)|%"
    r"|per ?cent|pct) of (?:the|all|those)(?: (?:about|some|over|nearly|around|total|more than))* $"
)
_MADE_IN = re.compile(
    r"(?: of [a-z-]+(?: [a-z-]+){0,2}?)?(?: that (?:was|were))? (?:produced|made|mined|smelted|exported|extracted|sold"
    r"|shipped|dug|poured) (?:in|by) (?:the )?"
)


def _is_made_by(draft: Draft, name: Name) -> bool:
    """Whether a name behind the amount is told as who made it, or as where others made part of it."""
    lower, tail = draft.view.lower, draft.amount.tail
    if _THAT_IT.fullmatch(lower, tail, name.start) and _IT_DID.match(lower, name.end):
        return True
    if name.start - tail > _REACH or not _MADE_IN.fullmatch(lower, tail, name.start):
        return False
    return (
        _PART_OF_THE.search(lower, max(draft.view.start, draft.amount.start - 40), draft.amount.start)
        is not None
    )


# "9 tons of gold and 4 tons of silver at Tarn was produced", as glosses have it.
_MADE_AT = re.compile(
    r"(?: of [^,;.\d]{1,40}?)?(?: and (?:(?:about|over|some|nearly) )?[\d.,]+(?: [a-z]+){1,3}(?: of [^,;.\d]{1,40}?)?)?"
    r" (?:at|in|from) (?:the )?"
)
_WAS_MADE = re.compile(
    r"(?: (?:mine|plant|complex|smelter))? (?:was|were|is|are) (?:produced|extracted|mined|made|dug|smelted)\b"
)


def _was_made_at(draft: Draft, name: Name) -> bool:
    """Whether an amount is told as made at a name behind it, with the verb last."""
    lower = draft.view.lower
    if name.entity.kind not in PRODUCERS or not _WAS_MADE.match(lower, name.end):
        return False
    return _MADE_AT.fullmatch(lower, draft.amount.tail, name.start) is not None


# "Quotas of 8.5 million tons to Antam and 2.4 million tons to Vale Indonesia".
_TO_IT = re.compile(r"(?: of [a-z-]+(?: [a-z-]+)?)? (?:to|for) (?:the )?")
_QUOTAS = Cue(r"\b(?:quotas?|allocations?|allotments?)\b")


def _is_its_quota(draft: Draft, name: Name) -> bool:
    if draft.status != "planned" or not _TO_IT.fullmatch(draft.view.lower, draft.amount.tail, name.start):
        return False
    return draft.view.told(_QUOTAS, draft.view.start, draft.amount.start) is not None


# "The largest reserves in the world are in Chile, with 9.3 million tons".
_LIES_IN = re.compile(r"\b(?:is|are|lies?|was|were)(?: (?:located|found|held|concentrated))? in (?:the )?$")
_WITH = re.compile(r",? with (?:(?:about|some|over|nearly|around) )?")


# "Its Indonesian unit, Tarn Tin, was hardest hit, making only 800 tons": who the unit is.
_ITS_UNIT = re.compile(
    r"\b(?:its|their|(?:company|group|miner)'s) (?:[\w-]+ ){0,3}(?:unit|subsidiary|mine|smelter|arm|division"
    r"|plant|operation"
    r"|refinery|affiliate|business|mill|complex), (?:the )?$"
)
# "Said that production of its subsidiary Tarn Tin reached 5 tons".
_OF_ITS_UNIT = re.compile(
    r"\b(?:of|from|at|by) (?:its|their) (?:[a-z-]+ ){0,2}(?:subsidiary|unit|affiliate|arm) (?:in [a-z -]{3,20},? )?$"
)
# "Corvane, through its unit Tarn Tin, made 5 tons", "at the mine Tarn, Corvane made 5 tons": who did it, or where.
_THROUGH = re.compile(
    r"\b(?:through|via) (?:its|their) (?:[\w-]+ ){0,2}(?:subsidiary|unit|affiliate|arm|company|venture) $"
)
# "Obtained at the mine Tarn 5 tons": right before the amount.
_SITE = r"(?:mine|smelter|refinery|plant|mill|complex|deposit)"
_AT_SITE = re.compile(
    rf"\b(?:at|from) (?:the|its|their) (?:(?:[a-z-]+ ){{0,2}}{_SITE} )?(?:of )?$"
    r"|\b(?:produc|extract|recover|obtain|draw|expect)\w* (?:at|from) $"
)
# "In its plant of Tarn, Corvane made" is of where the plant lies.
_OPENS_AT_SITE = re.compile(
    rf"at (?:its )?|(?:at|in|from) (?:the |its )(?:[a-z-]+ ){{0,2}}(?:{_SITE} |mine of )"
    r"|for (?:the |its )(?:[a-z-]+ ){0,2}mine (?:of )?"
)
_SITE_THEN = re.compile(rf"(?: {_SITE})? (?:(?:about|some|nearly|over) )?")


def _is_worked(draft: Draft, name: Name) -> bool:
    """Whether a name set off by a comma is told as through whom, or at which of its sites, somebody made an amount."""
    lower, start = draft.view.lower, draft.view.start
    if name.entity.kind not in PRODUCERS or not lower.startswith(", ", name.end):
        return False
    return draft.holds(name.start, name.end) and (
        _OPENS_AT_SITE.fullmatch(lower, start, name.start) is not None
        or _THROUGH.search(lower, max(start, name.start - 60), name.start) is not None
    )


def _is_named_unit(draft: Draft, name: Name) -> bool:
    lower, start = draft.view.lower, draft.view.start
    aside = lower.startswith(",", name.end)
    if name.entity.kind not in PRODUCERS or not (aside or draft.holds(name.start, name.end)):
        return False
    between = any(
        name.end < other.start < draft.amount.start and other.entity.kind in PRODUCERS
        for other in draft.view.names
    )
    units = [_OF_ITS_UNIT, *([_ITS_UNIT] if aside else [])]
    if _SITE_THEN.fullmatch(lower, name.end, draft.amount.start):
        units.append(_AT_SITE)
    return not between and any(unit.search(lower, max(start, name.start - 60), name.start) for unit in units)


def _is_its_measure(draft: Draft, name: Name) -> bool:
    if name.entity.kind not in PRODUCERS:
        return False
    lower, start = draft.view.lower, max(draft.view.start, name.start - 60)
    if _WENT_FROM.fullmatch(lower, name.end, draft.amount.start):
        return _MEASURE_OF.search(lower, start, name.start) is not None
    if not draft.holds(name.start, name.end):
        return False
    if not _CAME_TO.match(lower, name.end) or not _MEASURE_OF.search(lower, start, name.start):
        return False
    return not any(
        name.end < other.start < draft.amount.start and other.entity.kind in PRODUCERS
        for other in draft.view.names
    )


def belongings(draft: Draft, name: Name) -> list[str]:
    """What makes an amount a name's very own."""
    lower = draft.view.lower
    if name.entity.name == "World":
        return ["of the whole world"] if _is_of_world(draft, name) else []
    if name.end <= draft.amount.start:
        if _RANK_WITH.fullmatch(lower, name.end, draft.amount.start):
            return ["its rank in a bracket"]
        if _ITS_MEASURE.fullmatch(lower, name.end, draft.amount.start):
            return ["its own measure"]
        if name.entity.kind in PRODUCERS and _RANKS_FIRST_WITH.fullmatch(lower, name.end, draft.amount.start):
            return ["its own measure"]
        if _WITH.fullmatch(lower, name.end, draft.amount.start) and _LIES_IN.search(lower, 0, name.start):
            return ["its rank in a bracket"]
        if name.entity.kind in PRODUCERS and draft.view.told(
            SHARE_OF, max(draft.view.start, name.start - 60), name.start
        ):
            return ["its share of it"]
        if _is_worked(draft, name):
            return ["made through it"]
        if _is_named_unit(draft, name):
            return ["named as its unit"]
        if any(own(draft, name) for own in (_is_its_measure, is_of_its_land, has_whose, gave_it)):
            return ["its own measure"]
        return ["its bracket"] if _has_bracket(draft, name) else []
    if is_made_at_site(draft, name):
        return ["its own measure"]
    if _is_made_by(draft, name) or _was_made_at(draft, name):
        return ["made by it"]
    if name.entity.kind in PRODUCERS and _is_its_quota(draft, name):
        return ["its quota"]
    if name.entity.kind in PRODUCERS and _is_dug(draft, name, lower):
        return ["dug out of it"]
    return []


def _is_of_world(draft: Draft, name: Name) -> bool:
    lower, amount = draft.view.lower, draft.amount
    if name.start >= amount.tail:
        made = _MADE_IN_WORLD.match(lower, amount.tail)
        return made is not None and made.end() <= name.start < made.end() + len("in the whole world")
    if _WORLDS_OWN.fullmatch(lower, name.end, amount.start):
        return True
    makers = _WORLDS_MAKERS.match(lower, name.end, amount.start)
    return makers is not None and not any(
        makers.end() < other.start < amount.start for other in draft.view.names
    )


def _has_bracket(draft: Draft, name: Name) -> bool:
    """ "Japan (87 million tons)": alone in the bracket, or the first there; takers of goods have them there, too."""
    text, amount = draft.view.text, draft.amount
    if draft.measure in TRADED and name.entity.kind not in PRODUCERS:
        return False
    return text[name.end : amount.start] == " (" and text.startswith((")", ",", ";"), amount.tail)


def _is_dug(draft: Draft, name: Name, lower: str) -> bool:
    """Whether an amount was dug out of a mine, whoever dug it."""
    tail = draft.amount.tail
    if draft.measure not in (None, "production") or name.start - tail > _REACH:
        return False
    gap = _OUT_OF.fullmatch(lower, tail, name.start)
    if gap is None:
        return False
    inside = re.search(
        r"(?:dug|taken|brought|hauled|lifted|extracted|mined|excavated|unearthed|came|come) ", gap[0]
    )
    dug = inside is not None or draft.said_before(_DUG) is not None
    last = name.entity.name.rpartition(" ")[2].lower()
    mine = _IS_A_MINE.match(last) or _IS_A_MINE.match(lower, name.end) or name.entity.kind == "mine"
    mine = mine or gap[0].endswith(" mine ")
    return dug and bool(mine)


# Characters between an amount and what it was dug from.
_REACH = 70
