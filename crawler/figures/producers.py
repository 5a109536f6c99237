"""Which names are producers, and the words around a name that say so."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.appositions import is_apposition, is_owner
from crawler.figures.cues import Cue
from crawler.figures.name import Name
from crawler.figures.names_overtaken import is_overtaken
from crawler.figures.takers import gets_it, is_where_exports_go, takes_anothers, wants_it

# What helped or hindered: the names behind it made nothing of what is counted.
MOVED_BY = (
    r"(?:helped|aided|driven|hit|boosted|lifted|supported|hurt|hampered|held back|led|buoyed|dragged down|offset|dogged"
    r"|plagued|marred|weighed down|impacted|affected|disrupted|curtailed|slowed|constrained|delayed|interrupted) by"
)
PERSON = re.compile(
    r"\b(?:ceo|minister|chairman|president|chief|director|official|head|manager|mr|ms|dr|spokesman"
    r"|spokeswoman|analyst|secretary|chairperson|governor|deputy|reporter|written by|reporting by"
    r"|editing by|executive|geologist|professor|cfo|coo|secretary|said|says|added|noted|stated|explained) ?,? ?$"
)
# "Ali Rostami has run the mine since spring of last year", "Ali Rostami, who advises the ministry", "Ali Rostami of the
# chamber of mines reckons", "Ali Rostami, a trader in Istanbul": a person.
_HAS_RUN = re.compile(
    r" (?:has (?:run|headed|led|managed|chaired|directed)|heads|chairs|directs) [^,;.]{3,80} since\b"
    r"|,? who "
    r"|,? (?:of|from|at|with) (?:the )?[^,;.\d]{3,60}"
    r" (?:reckons|thinks|believes|expects|sees|puts|told|tells|says|said) "
    r"|, (?:an?|the|its|their) (?:[\w-]+ ){0,4}?(?:analyst|trader|advis[eo]r|consultant|geologist|economist|broker"
    r"|official|lawmaker|spokes(?:man|woman|person)|researcher|professor|expert|strategist|veteran)\b"
)
# "He said Kagem had sold 5 tons": said of a producer, not by a person.
_SAID = re.compile(r"\b(?:said|says|added|noted|stated|explained|told [\w ]{2,20}),? $")
_HAS_MADE = re.compile(
    r"(?:,[^,;]{3,80},)? (?:(?:had|has|will|would|could|can|should|may|also|(?:is|was) (?:expected )?to) )*"
    r"(?:produce|make|made|turn|export|extract|mine|dig|dug|cast|roll|yield|smelt|ship|sold|sell|pour|deliver|treat|process|recover"
    r"|hold|contain|supply|supplied|contribut|account|operat|crush|mill|reach|achiev)\w{0,4}\b"
    # "The miner said Hollin zinc production would be 5 tons".
    r"|(?:'s)? (?:(?!(?:on|in|at|of|that|the|and|total|their|its|yesterday|today)\b)[a-z-]+ ){0,3}"
    r"(?:production|output|throughput|sales|exports|shipments|deliveries)\b"
)
# "Santa Elena added 502,375 ounces": gave its part.
ADDED_OUTPUT = r" (?:(?:about|over|around|nearly|almost|some|another|a further|up to|more than|just) )*\d"
SPEECH = re.compile(
    r",? (?:(?:then|also|further|later) )?(?:referred|underlined|stressed|underscored|emphasi[sz]ed"
    rf"|said|reported that|quoted|reports|told|noted|added(?!{ADDED_OUTPUT})|announced|stated|explained|says"
    r"|according|wrote|went on|pointed|calculates|calculated|reckons|reckoned|estimates"
    r"|(?<!, )put(?= (?!its|their)[^.;]{3,80} at (?:\w+ )?\d))\b"
)
# "Corvane said on Thursday that its mines produced 5 tons": of its own.
_SAYS_OF_ITSELF = re.compile(
    r",? (?:said|says|reported|announced|added|noted|stated)(?: (?:on |late |early |last )?[a-z]+day)?"
    r"(?:,? in (?:a|an|its) (?:[a-z-]+ )?[a-z]+,?)?(?: that)?"
    r" (?:(?:[a-z-]+ )?(?:output|production|sales|exports|shipments|deliveries) (?:[a-z]+ ){0,3}?(?:at"
    r"|from|of|by) )?(?:its|it)\b"
)
DIRECT = re.compile(
    r"[\"”]?(?:'s?)?(?: (?:co|ltd|plc|inc|corp)\.?)?\s*(?:\([^()]{1,30}\)\s*)?(?:[-:,(]|at|with|by|was"
    r"|were|is|stood at|produced|made|turned out|exported|imported|mined|sold|shipped|extracted"
    r"|had|reported|posted|reached|contributed|led the producers (?:at|with)|followed (?:with|at)"
    r"|output of|production of|accounted for|poured|delivered|managed|its|output|being"
    r"|came (?:next|second|third)|accounting for|contributing|producing|providing"
    r"|making up|made up)?(?:[\s,:(-]|\b(?:its|output|being|a|at|with|of|record"
    r"|about|around|some|nearly|over|more than|estimated|is|was|to have|have|has|made|produced"
    r"|only|just|approximately|almost)\b)*"
)
ACTS = re.compile(
    r"[\"”]?(?:'s?)?,?(?: \([^()]{1,30}\))? (?:produced|made|turned|exported|imported|extracted|mined"
    r"|sold|shipped|reported|saw|posted|raised|increased|lifted|boosted|cut|smelted|led|will|plans"
    r"|aims|expects|is|was|has|had|tops|topped|comes|came|recorded|said|accounted|manufactured"
    r"|delivered|poured|achieved|registered|managed|holds|held|hit|reached|ranked|contributed"
    r"|dug|cast|hoisted|recovered|rolled|tapped|refined|milled|processed|treated|gave|yielded|pumped"
    r"|'s)\b|'s? "
)
# "BHP-controlled Escondida": the owner, not the producer.
OWNER = re.compile(
    r"-(?:\w+-)?(?:owned|controlled|operated|run|listed|led|based|backed|managed|focused|headquartered|bound)\b"
    # "Fell to 5 tons, the Hollin unit said".
    r"| (?:unit|subsidiary|arm|division|affiliate) (?:said|says|reported|added|noted|announced|expects)\b"
)
EXAMPLES = Cue(
    r"\b(?:compan|producer|mine|firm|steelmaker|mill|complex|plant|operation)\w*,? (?:mainly "
    r"|mostly |including )?(?:those )?(?:including|such as|owned by|operated by|run by)\b"
)
# "Canadian miner Kolwezi's output": whose the country only describes.
_DESCRIBES = re.compile(
    r" (?:[\w-]+ ){0,2}?(?:miner|producer|steelmaker|smelter|group|giant|company|firm|major|explorer|refiner) "
)
# "Minister of Industry and Trade", but "the minister of mines said that Tarn's output".
OFFICE = re.compile(
    r"\b(?:minister|ministry|secretary|department) (?:of|for)"
    r" (?:(?!said|says|that|announced|reported|told|added|put)[\w&]+,? (?:and )?){0,4}$"
)
# "The world's 64 producing countries" are the world; "the world's largest producer" is somebody.
# "The seventh largest worldwide": how big another is.
_AMONG_ALL = re.compile(r"\b(?:largest|biggest|richest|leading|top)(?: [a-z]+){0,2} $")
PRODUCES = re.compile(
    r"[\"”]?(?:'s?)?,? (?:\([^()]{1,30}\) )?(?:will |would |is to |to |is expected to |has |had |have "
    r"|could |can )?(?:produced?|make|made|turned? out|export(?:ed)?|extract(?:ed)?|mined?"
    r"|yield(?:ed)?|smelt(?:ed)?|ship(?:ped)?|sold|sell|pour(?:ed)?|deliver(?:ed)?)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:to|from|based in|via|destined for|bound for|demand (?:from|in)|shipped to|like|such as"
    r"|listed in|neighbou?ring|with|in (?:\w+ )?owned by|owned (?:jointly )?by|(?:controlled|run"
    r"|operated|held|led|managed) by"
    r"|backed by|bought by|against|translated by|behind) (?:the |its |neighbouring )?$"
)
COUNTRY_WORDS = Cue(
    r"\b(?:the|this|our|country'?s|whole) (?:[\w-]+ ){0,3}?(?:country|nation|kingdom|republic|sultanate)\b(?!-)"
    r"(?! (?:announced|said|reported|has announced)"
    r"|'s (?:[\w-]+ )?(?:geologists|minister|ministry|president|government))"
    r"|\bnation(?:wide|ally)\b|\bnational\b(?! (?:[a-z]+ ){0,2}(?:company|corporation|miner|champion"
    r"|agency|bureau|union|carrier|authority|holding|producer)\b)|\bacross the country\b|\bdomestic\b"
)
# "That mine's share was 5 tons", but "said that mine output fell".
THAT_SITE = (
    r"(?:[a-z-]+ ){0,2}?(?:mine|pit|smelter|refinery|operation|plant|mill|colliery|quarry|asset)(?:'s share|'s part|"
    r"(?:'s)?(?! (?:output|production|sales|supply|supplies|exports|shipments|workers|closures?|throughput)\b))\b"
)
COMPANY_WORDS = Cue(
    # "Seeks to become the seventh producer" is about whoever seeks.
    r"\b(?<!become )(?<!becoming )(?<!became )"
    rf"(?:the|this|our|that(?= {THAT_SITE})) (?:[\w-]+ ){{0,3}}?(?<!study )(?<!lobby )"
    r"(?:company|group|miner|firm|producer|corporation|junior"
    r"|steelmaker|psu|giant|multinational|conglomerate|explorer|refiner|trader(?! union)|(?<!cement )maker"
    r"|(?P<site>complex|mine|site|property|project|smelter|plant|operation|steelworks|asset"
    r"|refinery|mill|deposit|terminal|pit|works|port|harbou?r|quarry|concentrator|colliery|facility"
    r"|(?:joint )?venture))(?:'s)?\b"
    r"(?! (?:of|expansion|extension|upgrade|modernisation|modernization|plan|planning|life|schedule)\b)"
)
# A sum over several producers: of a country, of a group.
TOTAL = Cue(
    r"\b(?:total|overall|combined|altogether|in all|whole|nationwide|together|aggregate|cumulative|consolidated"
    r"|group-wide|company-wide)\b"
)
# Who only passes on a figure: "according to PBS", "PBS data", "told Bernama".
INFORMANT = re.compile(
    r"\b(?:according to|told|per|(?:data|figures|statistics|numbers|reports?)(?: (?:published|released|issued|provided"
    r"|compiled|announced|unveiled))? (?:of|from|by)|secretary general of|quoted by) (?:the )?$"
)
INFORMED = re.compile(
    r"(?:'s)? (?:data|figures|statistics|estimates?|analysts?|numbers|consensus|polls?)\b|,? which enters\b"
)
# After so many producers a sentence without one speaks of the country again.
# "Corvane reports first-quarter production", "Corvane announced its results for the half-year".
_REPORTS_ITS_OWN = re.compile(
    r",? (?:(?:today|also) )?(?:reports?|reported|announces?|announced|released?|releases|has (?:reported|announced"
    r"|released)) (?:(?:its|on|the|record|strong|higher|lower|preliminary|consolidated|operational|operating|unaudited"
    r"|gold|silver|copper|zinc|nickel|and) )*(?:(?:first|second|third|fourth|q[1-4]|h[12]|half|full|annual|interim"
    r"|quarterly|fiscal|20\d\d)[ -](?:[a-z\d-]+ ){0,4}?)(?:production|output|results|sales|report)\b"
)
MANY = 3
PRODUCERS = ("company", "mine", "shape")
# Names of an article that are asked for again and again while it is read.
_REMEMBERED = 1000


# "Strikes dent Mexican silver miner's output": a maker that has no name yet, and not its land; but "Ghana becomes the
# leading producer".
_OF_A_MAKER = re.compile(
    r"(?:'s)? (?:(?!and\b|in\b|of\b|the\b|becomes?\b|became\b|remains?\b|remained\b|is\b|was\b)[a-z-]+ ){0,3}?"
    r"(?:miner|producer|explorer|exporter|smelter|steelmaker|developer|junior)"
    r"(?:'s)?(?= |$)"
)


def main_entity(lower: str, names: list[Name]) -> Name | None:
    """The subject of a title or lead: the first producer, a company before the country it belongs to."""
    usable = [
        name
        for name in names
        if is_producer(lower, name)
        and not is_owner(lower, name)
        and not is_overtaken(lower, name)
        and not (
            name.entity.kind == "country"
            and (
                is_where_exports_go(lower, name)
                or _OF_A_MAKER.match(lower, name.end)
                or wants_it(lower, name)
            )
        )
        and name.entity.kind != "place"
        and not EXAMPLES.search(lower, max(0, name.start - 200), name.start)
        and (name.known or name.entity.kind != "shape" or _acts(lower, name) or _is_headed(lower, name))
    ]
    if not usable:
        return None
    owners = [name for name in usable if name.possessive and name.entity.kind == "country"]
    first = usable[0]
    if (
        first.entity.kind == "country"
        and not first.possessive
        and owners
        and not ACTS.match(lower, first.end)
    ):
        first = owners[0]
    for name in usable[1:]:
        gap = lower[first.end : name.start]
        if (
            first.entity.kind in ("country", "region", "place")
            and (
                name.entity.kind in ("company", "mine")
                or (name.entity.kind not in ("country", "region") and _DESCRIBES.fullmatch(gap))
            )
            and len(gap) < 45
            and "," not in gap
            and not re.search(r"\b(?:and|produced|exported|rose|fell|output|production|exports)\b", gap)
        ):
            return name
    return first


# "South of the town lies Tarn, the biggest manganese mine in Iran".
_LIES_THERE = re.compile(r"\b(?:lies|stands|sits|sprawls|hides) $")
_IS_THE_SITE = re.compile(
    r", (?:the|one of the|an?) (?:[a-z]+'s )?(?:[a-z-]+ ){0,4}?(?:mine|smelter|refinery|steelworks|deposit|quarry"
    r"|colliery)\b"
)


def _acts(lower: str, name: Name) -> bool:
    if _IS_THE_SITE.match(lower, name.end) and _LIES_THERE.search(lower, max(0, name.start - 10), name.start):
        return True
    return (ACTS.match(lower, name.end) or _REPORTS_ITS_OWN.match(lower, name.end)) is not None


def _is_headed(lower: str, name: Name) -> bool:
    """ "Mt Corvane: September Quarter in Brief": a text with the name of whom it is about at its head."""
    return name.start == 0 and lower.startswith(": ", name.end)


@lru_cache(maxsize=_REMEMBERED)
def is_producer(lower: str, name: Name) -> bool:
    if name.entity.kind == "source":
        return False
    before, after = lower[max(0, name.start - 32) : name.start], lower[name.end : name.end + 16]
    if name.entity.kind == "region" and re.match(r" (?:nation|country|kingdom|states)", after):
        return False
    if name.entity.kind in ("region", "place") and before.endswith("the ") and _ITS_MINER.match(after):
        return False
    if is_apposition(lower, name) or OWNER.match(lower, name.end) or takes_anothers(lower, name):
        return False
    if name.entity.kind in PRODUCERS and gets_it(lower, name):
        return False
    if name.entity.kind == "country" and (_BORDER.match(lower, name.end) or before.endswith(" border with ")):
        return False
    if name.entity.name == "World" and _AMONG_ALL.search(before):
        return False
    if name.entity.kind == "shape" and OFFICE.search(lower[max(0, name.start - 60) : name.start]):
        return False
    if name.entity.kind == "shape":
        if is_told_of(lower, name):
            return True
        own = (
            _SAYS_OF_ITSELF.match(lower, name.end)
            or _REPORTS_ITS_OWN.match(lower, name.end)
            or _IS_DESCRIBED.search(before)
        )
        if not PERSON.search(before) and own:
            return True
        # "Is rising at Tarn, said Reza Amini": who says so is named behind.
        if before.endswith(("% of ", " owns ")) and after.startswith(", "):
            return True  # "Hollin, which owns 74% of Tarn, said"
        if before.endswith((" at ", " in ", " near ")) and after.startswith((", said ", ", says ")):
            return True
        return not (
            PERSON.search(before)
            or SPEECH.match(lower, name.end)
            or INFORMANT.search(before)
            or INFORMED.match(after)
            or _HAS_RUN.match(lower, name.end)
        )
    return True


# "The New South Wales miner reports 5 tons".
_ITS_MINER = re.compile(
    r" (?:(?:gold|copper|coal|zinc|nickel|iron) )?(?:miner|producer|steelmaker|smelter|explorer)\b"
)
# "London-listed Corvane said", "copper miner Corvane said that output rose": of its own.
_IS_DESCRIBED = re.compile(
    r"(?:-(?:listed|based|headquartered|owned|controlled|run)"
    r"|\b(?:gold|silver|copper|zinc|nickel|diamond|lithium|uranium|platinum|coal|ore|metals?|tin|steel|aluminium|aluminum|potash)"
    r" (?:miner|producer|maker|group|company|giant|firm)) $"
)
_BORDER = re.compile(r"'?s? (?:border|frontier|embassy)\b")


def is_told_of(lower: str, name: Name) -> bool:
    """ "He said Kagem had sold 5 tons": behind a verb of saying, and yet not who says it."""
    before = lower[max(0, name.start - 32) : name.start]
    return _SAID.search(before) is not None and _HAS_MADE.match(lower, name.end) is not None
