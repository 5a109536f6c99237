"""Whether a period expression is the time of something else than an amount: an event, a reason, a telling."""

from __future__ import annotations

import re

from crawler.figures.openings import quick
from crawler.figures.period_context import Timed
from storage.periods import length

_EVENT = (
    r"(?:acquired|bought|purchased|taken over|founded|established|opened|built|commissioned|launched"
    r"|started(?: up)?|fired up|brought on stream"
    r"|discovered"
    r"|inaugurated|nationali[sz]ed|privati[sz]ed|suspended|halted|closed|shut|restarted|resumed"
    r"|reopened|published"
    r"|announced|released|issued|signed|approved|enacted|introduced|imposed|agreed|adopted"
    r"|collapsed(?! (?:to|by|from)\b)|expired"
    r"|appointed|elected|listed|struck|hit|completed|idled|mothballed|unveiled|drawn up|said|told"
    r"|came back|back at work|returned|lost|flooded|put in place|put into force|levied|banned"
    r"|provided|given|outlined|laid out|presented|reaffirmed)"
)
# "Bought in 2008", "the highest since", "the report of": of something that is no amount.
_ASIDE_BEFORE = quick(
    rf"(?:\b{_EVENT}(?: (?:down|up|off|out|over|back|again|only|late|early|\w+ly))?(?: (?:by"
    rf"|to) (?:\w+ ){{1,3}}?)?"
    r" ?(?:in|on|at|during|since|of|as of|at the end of|by the end of|back in)(?: (?:early|late|mid"
    r"|the|about))?"
    r"|\b(?:began|started|begun|open(?:s|ed)|ceased|stopped)(?: \w+){0,2} (?:in|on|at|during|since|back in)"
    # "The furnaces were switched off for nine days in January".
    r"|\bfor (?:[a-z-]+ ){1,3}(?:days|weeks|hours) (?:in|during)"
    # "At KFM mine, which started producing this year".
    r"|, (?:which|that) (?:only |just |first )?(?:began|started|resumed|restarted|entered|ceased|stopped) (?:[a-z]+ )?"
    r"(?:producing|production|operating|operations?|output|mining|work|service)"
    # "Earned $38 million, a sum that used to be made in five months".
    r"|\bused to (?:be )?[a-z]+ (?:in|within)"
    r"|\bsince (?:the|its|an?) [a-z][^,;.\d]{2,40} (?:of|in)(?: (?:early|late|mid))?"
    # "Still feeling the rock burst of 2020".
    r"|\b(?:bursts?|collapse|strikes?|floods?|flooding|accident|earthquake|fire|crisis|pandemic|drought|lockdowns?"
    r"|landslide|war|storms?|cyclone|explosion|merger|takeover|restructuring|outage|blackouts?|blockade) (?:of|in)"
    r"(?: (?:the|early|late|mid))?"
    r"|\b(?:for|in|of) any"
    r"|\bsince(?: (?:at least|early|late|mid|the|around|about))*"
    r"|\b(?:highest|lowest|best|worst|largest|biggest|smallest|strongest|weakest"
    r"|record)(?: (?!\d|(?:produced|made|mined|sold|shipped|exported|poured|extracted|smelted|delivered)\b)\w+){0,3}"
    r" (?:of|after|in|for)"
    r"|\b(?:highest|lowest|best|worst|largest|biggest|smallest|strongest|weakest|record)\b[^,;.\d]{0,40}"
    r"\b(?:quarter|month|half) (?:of|in)(?: the)?"
    # "Had its best quarter for the year": which quarter that was stands elsewhere.
    r"|\b(?:highest|best|strongest|worst|weakest|lowest|busiest|record|softest|slowest) (?:quarter|month|half|week)"
    r"(?: (?:for|of|in|so far)(?: the| this)?)?"
    r"|\b(?:strong|good|weak|slow|solid|bright|poor|robust|record|best|firm) (?:start|end|finish|close) (?:to|of|for)"
    r"(?: the)?"
    r"|\b(?:been|was|were) (?:lifted|scrapped|removed|revoked|repealed|waived|withdrawn|extended|renewed) (?:in|on|at)"
    r"|\b(?:put off|postponed|delayed|deferred|pushed(?: back| out)?|moved|slipped|rolled over|carried over|held over)"
    r"(?: (?:until|till|to|into)(?: (?:early|late|the end of|the))?)?"
    r"|\b(?:idle|idled|closed|shut|inactive|dormant|offline|mothballed|suspended"
    r"|out of (?:action|service|production|use)|care and maintenance|at a standstill)"
    r" (?:since|from|for|through|throughout|during|in|over|until)"
    r"(?: (?:most|much|part|all|the (?:whole|rest)) of)?(?: (?:early|late|the))?"
    # "Will make 5 tons of nickel, and as much cobalt as it had aimed for last year".
    r"|\bas (?:it|they|he|she|the company|the miner) (?:(?:had|has|did|was|were) )?(?:[a-z]+ ){0,3}?"
    r"(?:aimed(?: for| at)?|did|had|made|planned|produced|hoped(?: for)?|guided(?: for)?|targeted)(?: for| in)?"
    # "Gold, at 137 tons, was back where it had been in 1905".
    r"|\b(?:where|what|as) (?:it|they) (?:had been|was|were|stood)(?: last)? in"
    # "Worked off the material stockpiled last year", "started the year with 148,000 tons in Farvardin".
    r"|\b(?:stockpiled|built up|piled up|accumulated|starts|started|opens|opened|began|begins)"
    rf"|\bdated|\b{_EVENT}(?: \w+ly)?"
    r")[ -]$"
)
# "5 tons, with more restarts to come in June": the time of what follows.
_WITH_TO_COME = re.compile(
    r", with (?!\d)[^,;\d]{3,60} (?:to come|to follow|due|planned|scheduled|expected|slated|likely|set)"
    r" (?:in|by|from|for|during)(?: (?:early|late|mid|the))? $"
)
# "Because of the end of mining there in 2022": the time of a reason, not of the amount before it.
_REASON = re.compile(
    r"\b(?:due to|because(?: of)?|owing to|on account of|thanks to|in the wake of|caused by|driven by"
    r"|supported by|helped by|boosted by|underpinned by|aided by|lifted by"
    r"|amid|despite(?! th(?:is|at)\b(?: (?:the|it|its)\b|,))"
    r"|in spite of|on the back of|since (?!the |january|february"
    r"|march|april|may|june|july|august|september|october|november|december|then|at|last|early|late|mid))"
    r" ?[^,;:\d]{3,110} (?:in|on|from|since|during) (?:(?:early|late|mid|the) )?$"
)
# "Fell to 5 tons after the closure of the Tarn mine in June 2022", "following the commissioning of the circuit in May".
_AFTER_EVENT = re.compile(
    r"\b(?:after|following|since) (?:the |its |an? )?(?:[a-z-]+ ){0,3}(?:commissioning|completion|start-?up|restart"
    r"|resumption|acquisition|sale|disposal|divestment|closure|shutdown|suspension|commencement|launch|opening|failure"
    r"|fire|flood|flooding|strike|accident|collapse|maintenance|storm|cyclone|merger|takeover|purchase|expansion"
    r"|upgrade"
    r"|expiry|end)\b[^,;:.\d]{0,60}(?<!\d)(?: \d{1,4} [a-z ]{0,20})? (?:in|on|at)"
    r"(?: (?:the )?(?:early|late|mid|end)(?: of)?)? $"
)
_ASIDE_AFTER = re.compile(
    r"(?:'s)? (?:mining |annual |global )?(?:code|law|act|accord|agreement|deal|accident|collapse"
    r"|disaster|strike"
    r"|flood|fire|report|study|census|survey|price|prices|contract|merger|war|pandemic|crisis|elections?"
    r"|conference|summit|edition|dollars|earnings|results|profit|earthquake|quake|storm|cyclone|hurricane"
    r"|drought|blackout|outage|shutdown|closure|visit|meeting)s?\b"
    r"| record(?=[.;)]|,? (?:for|since|and|as|thanks)\b)"
)
# "El Teniente, which was hit in 2023, contributed": a clause between commas that holds no amount.
# "Hampered it in early 2023": a part of a year that is told roughly is no period.
_ROUGHLY = re.compile(r"\b(?:early|late|mid|early in|late in)[ -]$")
_CLAUSE_OPENS = re.compile(
    rf"[,(] ?(?:an? |the )?(?:(?:\w+[- ]){{0,5}}(?:which|who|whose|where|that|when)\b|{_EVENT}\b"
    rf"|having\b|after\b|(?:due|slated|scheduled|expected|foreseen) (?:in|for)\b"
    r"|(?:(?:still|now) )?(?:feeling|recovering|suffering|reeling|struggling|emerging|hampered|plagued|troubled|hurt"
    r"|weakened|damaged|dogged|beset)\b"
    r"|before\b|until\b)[^,()]*$"
)
# "The goal of 3 million tons, which the government has set for 2031": the time of the goal.
_SET_FOR = re.compile(
    r"\b(?:which|that)\b.*\b(?:set|planned|targeted|aimed(?: at)?|announced|promised|projected|foreseen|forecast"
    r"|expected|scheduled|hoped|slated|due|(?:reach|attain|meet|hit)(?:ed)?)(?: itself)? (?:for|by)(?: the end of)? $"
)
# "Copper anode, whose eight-month output, in that order, was": of what the sentence goes on to tell.
_WHOSE_FIGURES = re.compile(
    r" (?:figures?|output|production|totals?|exports|imports|sales|shipments|volumes?)\b"
)
# Not the mark within "45,074 tons"; the mark behind "in 2023," may belong to the mention.
_CLAUSE_CLOSES = re.compile(r",(?!\d)|\)")
# "The bulletin, released on Tuesday, says that copper produced in October": what follows is what is told.
_SAYS_THAT = re.compile(
    r"\b(?:says?|said|reports?|reported|shows?|showed|adds?|added|announces?|announced|states?|stated|notes?|noted"
    r"|indicates?|indicated|reveals?|revealed|confirms?|confirmed|finds?|found|claims?|claimed|estimates?|estimated"
    r"|out) that\b"
)
# "Announced Tarn, head of the mine, that the company produced in 2023, which has ended, 5 tons": what was announced.
_THAT_THE = re.compile(r", that (?:the|its|it)\b")
_SAYS = re.compile(r"\b(?:announced|said|reported|stated|noted|added|confirmed)\b")
# "More than planned in February", "in August it had talked of": the month in which a plan was told.
FORETELL = (
    r"(?:planned|forecast|guided|announced|flagged|signalled|guiding|predicted|estimated|promised|expected|foreseen"
    r"|projected|budgeted"
    r"|indicated|talked of|spoken of|put it at|targeted)"
)
_FORETOLD_BEFORE = re.compile(
    rf"\b(?:than|as|it|had|was|were) {FORETELL}(?: (?:for|to))? (?:back )?in $"
    r"|\d [a-z ]{0,20}(?:it|they|the company) (?:gave|set|named|forecast) (?:back )?in $"
    r"|\d ?(?:million|billion|thousand|m|mn|(?:(?:million|billion|thousand|m|mn) )?"
    r"(?:tonn?e?s?|ounces|oz|m?t|kg|pounds|carats))"
    rf" {FORETELL}(?: back)? in $"
    rf"|\b(?:guidance|forecast|target|range|estimate|outlook)\b[^;]{{0,60}}? (?:{FORETELL}|issued|given|set|published)"
    r" (?:back )?in $"
)
_FORETOLD_AFTER = re.compile(
    rf",? (?:it|they|he|she|the (?:\w+ ){{1,3}})(?: ?(?:had|was|were|has|have|been|still))* ?{FORETELL}\b(?! at\b)"
)
_AMOUNT_IN = re.compile(
    r"(?:\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half a))"
    r"[ -]?(?:million|billion|thousand|tonn?e?s?|ounces|oz|carats|koz|kt|mt|pounds|mmst|mst|lb|mlb|t)\b"
)

# "The best was in 2019, when the mine produced 5 tons": what was made when.
_WHEN_MADE = re.compile(rf",? (?:when|in which|during which)\b[^,;:.\d]{{0,80}}?{_AMOUNT_IN.pattern}")

# "Recorded its highest output in the last year": the record is what the sentence tells.
_SETS_RECORD = re.compile(
    r"\b(?:recorded|set|posted|hit|reached|registered|achieved|marked|had|saw|reported|broke|broken|beat|beaten"
    r"|bettered"
    r"|topped|outdid|improved|smashed|surpassed)"
    r" (?:its|their|the|an?|all|several|many|two|three|new|previous|(?:its|their|the) own) (?:[\w-]+ )?"
    r"(?:highest|lowest|best|worst|largest|biggest|record)(?: \w+){0,3} in (?:the )?$"
)


# "The miner said first-quarter gold production was": the time of what is told, not of the telling.
_OF_OUTPUT = re.compile(
    r"(?:'s)? (?:(?!(?:an?|was|were|that|its|the|and|after|with|on|at|as|by|when|while|to|from)\b"
    r"|(?!mining\b|smelting\b|refining\b)[a-z]+ing\b)[a-z-]+ ){0,3}?"
    r"(?:production|output|sales|exports|imports|shipments|deliveries|volumes?|consumption)\b"
)

# "NMDC said June also saw it make", but "bought in May was".
_TELLS_OF = re.compile(r"\b(?:said|says|reported|reports|announced|noted|added)(?: that)? $")
_DOES = re.compile(
    # "Said 2018's would be between".
    r"'s (?:would|will|should|was|is|were|are)\b"
    r"| (?:(?:also|again|alone) )*(?:saw|brought|marked|witnessed|yielded|gave|proved|was|were|had)\b"
)

# "Said up to November this fiscal its output was".
_SPANS = re.compile(r"(?:up to|through|until|till|in|for|during|from|between|over)\b")


# "Has closed 2018-19 with records": what follows is of that fiscal year.
_CLOSED = ("closed ", "ended ", "finished ", "concluded ")
_FISCAL = re.compile(r"\d{4} ?[-/] ?\d\d|\bfy")


def closes_a_year(text: str, start: int, end: int) -> bool:
    """Whether a fiscal year in a lower-case text is told as the one that somebody closed."""
    return text.endswith(_CLOSED, 0, start) and _FISCAL.search(text, start, end) is not None


# "Was the tenth largest steelmaker in 2019 with 31 million tons".
_RANKED_IN = re.compile(
    r"\b(?:steelmaker|producer|maker|miner|exporter|importer|smelter|supplier|refiner|consumer|buyer"
    r"|seller)s? (?:in|of) $"
)
_WITH_AMOUNT = re.compile(r",? (?:with|at|making|producing|mining|turning out) (?:[a-z]+ ){0,4}\d")


# "It was the first full quarter of production at capacity": which quarter that was is told elsewhere.
_WAS_THE = re.compile(
    r"\b(?:was|is|were|marks?|marked|as|became|completed?) (?:its |their |our |the )?$"
    r"|\b(?:in|during|after) (?:its|their) $"  # "added 12,000 ounces in its first quarter of production"
)
_OF_A_START = re.compile(
    r" (?:of|with|at|in which) (?:[a-z-]+ ){0,4}"
    r"(?:production|operations?|output|mining|sales|growth|ownership|profit)\b"
)
_FIRST = ("first", "second", "third", "fourth", "last", "final")
# "Sales were down 26% as Q2 2016 had additional metal": told for a reason.
_AS = re.compile(r"\b(?:as|because|since) (?:the )?$")
_HAD = re.compile(r" (?:had|saw|was|were|included|benefit\w*|brought|featured)\b[^\d;]*$")


def _is_told_of(text: str, before: str, end: int, timed: Timed) -> bool:
    """Whether a sentence tells something of a period, and nothing that was made in it."""
    if _AS.search(before) and _HAD.fullmatch(text, timed.end, end):
        return True
    ordinal = text.startswith(_FIRST, timed.start)
    return (
        ordinal
        and _WAS_THE.search(before) is not None
        and _OF_A_START.match(text, timed.end, end) is not None
    )


# "Corvane in October said that": when it said so.
_THEN_SAID = re.compile(r" said\b")


def is_aside(text: str, start: int, end: int, timed: Timed) -> bool:
    before = text[max(start, timed.start - 70) : timed.start]
    if before.endswith(" in ") and _THEN_SAID.match(text, timed.end) and _is_month(timed):
        return True
    if _is_told_of(text, before, end, timed) or before.endswith(_EVERY):
        return True
    if _RANKED_IN.search(before) and _WITH_AMOUNT.match(text, timed.end, end):
        return False
    if _WHEN_MADE.match(text, timed.end, end):
        return False
    if _SETS_RECORD.search(before) or _OF_OUTPUT.match(text, timed.end, min(end, timed.end + 60)):
        return False
    if _TELLS_OF.search(before) and (_SPANS.match(text, timed.start) or _DOES.match(text, timed.end, end)):
        return False
    closed_with = before.endswith(_CLOSED) and _WITH_AMOUNT.match(text, timed.end, end) is not None
    if closed_with or closes_a_year(text, timed.start, timed.end):
        return False
    after = _ASIDE_AFTER.match(text, timed.end, min(end, timed.end + 40))
    if _ASIDE_BEFORE.search(before) or (after and not _is_reported(after[0], timed)):
        return True
    if _ROUGHLY.search(before) and timed.period is not None and length(timed.period) == 12:
        return True
    ahead = text[max(start, timed.start - 150) : timed.start]
    if _AFTER_EVENT.search(ahead) or _WITH_TO_COME.search(ahead):
        return True
    if _REASON.search(text[max(start, timed.start - 150) : timed.start]) or _is_of_foretelling(
        text, before, timed
    ):
        return True
    opened = _CLAUSE_OPENS.search(text[max(start, timed.start - 100) : timed.start])
    if opened is None or _SAYS_THAT.search(opened[0]) or _WHOSE_FIGURES.match(text, timed.end):
        return False
    if _THAT_THE.match(opened[0]) and _SAYS.search(text, start, timed.start):
        return False
    if _SET_FOR.search(opened[0]):
        return False
    closed = _CLAUSE_CLOSES.search(text, timed.end - 1, end)
    if closed is None:
        return False
    return _AMOUNT_IN.search(opened[0] + text[timed.end : closed.start()]) is None


def _is_month(timed: Timed) -> bool:
    return timed.period is not None and length(timed.period) == 1


# "One mine of that size every eight months": how often.
_EVERY = (" every ", " each ")


def _is_reported(thing: str, timed: Timed) -> bool:
    """ "Published its first-quarter report": a report on a part of a year tells of that part."""
    part_of_year = timed.period is not None and 1 < length(timed.period) < 12
    return part_of_year and thing.endswith(("report", "results", "earnings"))


def _is_of_foretelling(text: str, before: str, timed: Timed) -> bool:
    if timed.period is None or length(timed.period) > 1:
        return False
    return (
        _FORETOLD_BEFORE.search(before) is not None
        or _FORETOLD_AFTER.match(text, timed.end, timed.end + 80) is not None
    )
