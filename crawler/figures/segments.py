"""Shares a sentence out among its amounts: which words belong to which."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.amounts import Amount
from crawler.figures.openings import quick

# Separators in the words between two amounts. What follows one belongs to the amount before it as long as
# it only
# says more of it (a change, a period, a comparison without an amount).
_SEPARATOR = quick(
    r";|\. |, (?:while|whereas|with|but|and|compared|against|as against|versus|up from"
    r"|down from)\b|,|\band\b|\bwhile\b|\bwhereas\b|\bagainst\b|\bcompared (?:with|to)\b"
    r"|\bversus\b|\bvs\.? |\bup from\b|\bdown from\b"
    # "5 tons from Tarn and 3 tons": from where the first is.
    r"|\b(?:from(?! [^,;\d]{2,30} and )|to|on|surpassing)\b(?=[^,;]{0,40}$)|:"
    # "An increase of more than 5 tons" compares nothing.
    r"|(?<!\b(?:of|by|to|at) (?:more|less) )(?<!\band (?:more|less) )\bthan\b(?=[^,;]{0,40}$)"
    r"| - |\bbut\b"
    # "It will make 9 tons this year after 12 tons in 2021".
    r"|\b(?:after|following)\b(?=[^,;\d]{0,40}$)"
    # "5 tons after a strike cut output in the third quarter by 20 percent to 4".
    r"|\b(?:after|because|since|as)\b(?= [^,;:\d]{3,60} (?:cut|reduced|pushed|dragged|lowered|slashed|knocked|trimmed"
    r"|limited|curbed|lifted|raised|dropped|fell|rose|climbed|slipped|plunged|jumped|increased|declined|grew|shrank)\b"
    r"[^,;]{0,80}\b(?:to|at) [^,;\d]{0,20}$)"
    # "2 million tons with silver capacity increasing to 1,500".
    # "Output of 11 tons in the half was 3% or 0.3 tons higher".
    r"|\b(?:was|were)\b(?=[^,;]{0,12}\d ?(?:%|per ?cent|pct?\b)(?: or |,? \()[^,;]{0,15}$)"
    r"|\b(?:instead of|rather than|in place of)\b"
    # "5 tons in the second quarter topped the planned 4 tons".
    r"|\b(?:topped|exceeded|surpassed|beat|missed|undershot|fell short of|matched|outstripped|outdid)\b"
    r"(?= (?:the|its|their|last year's|a|that) [^,;\d]{0,40}$)"
    # "Made 37 ounces bringing its total to 74".
    r"|\b(?:bringing|taking|pushing|lifting)\b(?=[^,;]{3,70}\bto\b[^,;]{0,20}$)"
    r"|\bwith\b(?=[^,;\d]{3,60}\b(?:rising|increasing|growing|climbing|falling|dropping|declining|standing|reaching) )"
)
_STAYS = re.compile(
    # "94 million tons, a record, up 3.8%", "the highest since 2018".
    r"(?:,? (?:a|an|its|the|another|setting an?|hitting an?|marking an?|which is an?) (?:[a-z-]+ ){0,2}?"
    r"(?:record|high|low|peak|highest|lowest|best|worst|largest|biggest)\b(?: [a-z]+){0,4}?(?: \d{4})?,)?"
    r"[\s,;]*(?:and |or |with |a |an |which (?:is|was|means|represents|shows|marks) |that is "
    r"|which |being |representing |marking |registering |showing |recording |posting |growing "
    r"|indicating |reflecting |signalling |seeing |experiencing |achieving |enjoying |denoting |suggesting "
    r"|rising |falling |quarterly |annual |yearly |monthly |further |sharp |slight |small |modest |strong |steep "
    r"|year-on-year |month-on-month |quarter-on-quarter )*"
    r"(?:\w+ing (?:(?:up|down) )?(?:by )?(?:(?:about|some|nearly|around|over) )?[\d.]+ ?(?:%|per ?cent|pct?\b)"
    r"|(?:(?:was|were|is|are|had|has|have) )?(?:rose|fell|grew|increas\w*|decreas\w*|declin\w*|dropp\w*|climb\w*"
    r"|jump\w*|slipp\w*|plung\w*|surg\w*|tumbl\w*|shrank|sank|soar\w*|gain\w*|los\w*|advanc\w*|eas\w*) (?:by )?"
    r"(?:(?:about|some|nearly|around|over|just) )?[\d.]+ ?(?:%|per ?cent|pct?\b)"
    r"|up|down|about the same|the same|little changed|(?:was|were|is|are) (?:up|down|off|higher|lower|little changed)"
    r"|off|(?:[+-]?[\d.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)"
    r"[ -]?(?:%|per ?cent|pct?\b)"
    r"|(?:(?:about|nearly|almost|some|over|more than|roughly) )?(?:(?:[\d.]+|two|three|four|five|six|seven|eight|nine"
    r"|ten|twelve|several|many) times|two-?fold|three-?fold|double|twice|thrice|triple|treble"
    r"|half (?:as|the|that|of what))"
    r"|as (?:much|many) as(?= (?:in|a|the|last) )"
    r"|(?:(?:had been|was|were) )?(?:the|its|their) (?:target|plan|goal|quota)"
    r"|increase|decrease|(?:gain|jump|leap|loss|surge|hike|slump|climb|improvement|reduction|expansion|contraction"
    r"|advance|slide|plunge)(?= of (?:about |some |nearly |over )?[\d.]+ ?(?:%|per ?cent|pct))"
    r"|rise|growth|drop|decline|fall|higher|lower|(?:more|less)(?! than (?:[a-z]+ )?$)|by|in the|in |during|over the"
    r"|for the"
    r"|from (?:the )?(?:same|a year|last|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|previous|preceding|corresponding)"
    r"|compared (?:with|to) (?:the )?(?:same|last|previous|a year|corresponding|preceding)"
    r"|year[- ]on[- ]year|yoy|y/y|flat(?!-rolled| (?:steel|roll|product))|unchanged|respectively|of which"
    r"|growing|climbing|jumping"
    r"|dropping|falling|rising|improving|against (?:the )?(?:same|last|corresponding|previous)"
    r"|than (?:in )?(?:the )?(?:same|last|previous|a year)|on (?:the )?(?:same|last|previous"
    r"|january|february|march|april|may|june|july|august|september|october|november|december))(?![a-z])"
)


# "Cobalt fell 27% to 3 tons, zinc 4% to 5 tons and in the United States by 2% to 7": the per cent of the next amount.
_GAPPED = re.compile(
    r"[\s,;]*(?:and |while )?(?:in (?:the )?(?:\w+ ){1,3}?by |(?:\w+ ){0,3}?)[\d.]+ ?"
    r"(?:%|per ?cent|pct?\b)(?: (?:[qym]-o-[qym]|[qym]o[qym]"
    r"|[qym]/[qym]|year[- ]on[- ]year))?(?: (?:in|for|of) (?:[a-z-]+ ){0,4}?[a-z-]+)?,? (?:to|at)"
    r" (?:about |just |some |around )*"
)


# "A fall of 27% in output to 5 tons, and a rise of 3% in May to 2 tons", also "a drop of 2% in May, to 4 tons".
_MOVE_OF_NEXT = re.compile(
    r"[\s,;]*(?:and |while |but |with )?(?:an? |the )?(?:[\d.]+ ?(?:%|per ?cent|pct?\b) )?(?:[a-z-]+ )?"
    r"(?:increase|decrease|rise|fall|drop|decline|gain|jump|reduction|growth)(?: of [\d.]+ ?(?:%|per ?cent|pct?\b))?"
    r"(?: [a-z/-]+){0,3} in (?:[a-z-]+ ){0,4}[a-z-]+,? to (?:(?:about|around|some|nearly|just|over) )*"
)
_PER_CENT_THEN = re.compile(r"(?:%|per ?cent|pct)(?:,? [a-z/-]+){0,4} $")
# Where the next amount is what this one is compared with, all words up to it are about this one.
_COMPARED = re.compile(
    r"\b(?:(?:(?:little|barely|hardly|virtually|broadly) )?(?:changed|unchanged|different|flat|steady|level)"
    r" (?:from|on)|up from|down from|from|as against|against|(?<!more )(?<!less )(?<!fewer )(?<!greater "
    r")than|compared (?:with|to)|versus|vs\.?) (?:(?:the|a"
    r"|about|some|around|nearly|only|just|over) )*$"
)


# "At 5 tons, its output in the quarter fell short of the 6 planned": all up to what it is set beside is of the first.
_OPENS_WITH = re.compile(r"(?:at|with) (?:(?:about|around|some|nearly|over|just|only|a record|a total of) )*")
_SET_BESIDE = re.compile(
    r"\b(?:topped|exceeded|surpassed|beat|missed|undershot|fell short of|was short of|matched|outstripped|outdid"
    r"|compares? with|compared with|was (?:above|below|over|under)|were (?:above|below|over|under))\b"
    r"(?= [^,;\d]{0,40}$)"
)

# "At 5 tons, output was 9% lower in 2019, and one has to go back to the 4 tons of 2016", "and the lowest since the".
_NEXT_STATEMENT = re.compile(
    r"[^;]*\b(?:was|were|is|are|rose|fell|grew|dropped|climbed|declined|increased|decreased|stood)\b[^;]*?"
    r"(?P<cut>;|, (?:and|but|while|whereas)\b|\band (?=(?:the|its) (?:lowest|highest|least|most|best|worst|weakest"
    r"|strongest|biggest|smallest|largest)\b))"
)


def segment_bounds(lower: str, start: int, end: int, amounts: list[Amount]) -> list[tuple[int, int]]:
    """For each amount the stretch of the sentence that is its own."""
    if not amounts:
        return []
    cuts = [start]
    opened = _OPENS_WITH.fullmatch(lower, start, amounts[0].start) and lower.startswith(",", amounts[0].tail)
    for left, right in pairwise(amounts):
        if opened and left is amounts[0] and (cut := _end_of_opening(lower, left.tail, right.start)):
            cuts.append(cut)
            continue
        moves = _MOVES.match(lower, right.tail) is not None
        cuts.append(cut_between(lower, left.tail, right.start, moves=moves))
    cuts.append(end)
    return list(pairwise(cuts))


def _end_of_opening(lower: str, start: int, end: int) -> int | None:
    """Where the clause of an amount that opens the sentence ends, before the next amount."""
    if beside := _SET_BESIDE.search(lower, start, end):
        return beside.start()
    ended = _NEXT_STATEMENT.match(lower, start, end)
    return ended.start("cut") if ended else None


# "17 tons of capacity, and the plant will be taken from 10 to 15": the move is of the next clause; "gold rose from 3 to
# 4 tons, that of lead from 10 to 15": of the next of a list.
_NEXT_CLAUSE = re.compile(r",? (?:and|while|but|whereas|with)\b|, (?!up |down )[a-z' -]{3,40} from $")


# "From 3 tons of gold to 6 tons", "from 3 tons in September to 6 tons", "from 3 tons in 2022 to 6 tons".
_MOVES = re.compile(
    r"(?: of [a-z -]{2,40})?(?: (?:in|during|for) (?:the )?[a-z\d][\w' -]{2,40}?(?= to [^,;]{0,20}\d))? to "
)
# "18,200 tons of rail were delivered to the railways under a contract for 40,000 tons": what was done with the first.
_WAS_DONE = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:was|were|has been|have been|had been"
    r"|will be) (?:\w+ly )?\w{2,}(?:ed|ld|nt|ug)\b"
)

# "120 tons in 2024 and, in the last quarter, 30": a time set before its amount.
_TIME_AHEAD = re.compile(
    r"\b(?:and|but|while),? (?:in|for|during|over) (?:the )?(?!total\b)[\w' -]{3,40}, "
    r"(?:(?:it was|about|some|around|nearly|only|just) )*$"
)


# "Came to 7 tons in June, and in the half of the year fell by 5% from a year earlier, to 9".
_TIME_THEN_MOVED = re.compile(
    r",? (?:and|while|but),? (?:in|for|during|over|from) (?:the )?[a-z][\w' -]{2,40}?,? (?:[a-z'-]+ ){0,5}?"
    r"(?:rose|fell|grew|dropped|declined|increased|decreased|climbed|slipped|plunged|jumped"
    r"|(?:(?:was|were) )?(?:up|down))"
    r" (?:by )?[\d.]+ ?(?:%|per ?cent|pct)(?:[^;\d()]|(?:19|20)\d\d){0,70}?,? (?:to|at)"
    r" (?:(?:about|around|some|nearly|only|just|over) )*$"
)


# "It mined 143 tons since January, in the same period of last year - 158": the dash stands for the verb.
_TIME_DASH = re.compile(
    r"(?:[,;] |[,;]? (?:and|while|but) )(?:in|for|during|over) (?:the )?(?:same|corresponding|previous|preceding"
    r"|first|second|third|fourth|last)\b[\w' -]{0,45}? ?[-\u2013\u2014:] (?:(?:about|some|nearly|only|just|over) )*$"
)


# "120,000 tons of coal in the first quarter, in the second 140,000".
_PLACE_THEN = re.compile(
    r"(?:[,;] |[,;]? (?:and|while|but) )(?:in|for|during) the (?:second|third|fourth) "
    r"(?:(?:about|some|nearly|only|just|over|it was) )*$"
)


# "Came to 7 tons in June and in the first quarter of last year to 9".
_TIME_THEN = re.compile(
    r"\b(?:and|but|while),? (?:in|for|during) (?:the )?(?:(?!of\b|which\b)[\w'-]+ ){0,5}?"
    r"(?:month|quarter|year|half|week|period|season|(?:19|20|1[34])\d\d|january|february|march|april|may|june|july"
    r"|august|september|october|november|december)"
    r"(?: (?:of|in) (?:the )?(?:[\w'-]+ ){0,2}?(?:year|month|(?:19|20|1[34])\d\d))?(?: (?:earlier|before|ago))? "
    r"(?:to|at) (?:(?:about|some|around|nearly|only|just|over) )*$"
)


_ITS_FLOW = re.compile(
    r", (?!and |while |but )[a-z' -]{0,40}?"
    r"\b(?:output|production|exports|imports|sales|shipments|deliveries|consumption|th(?:at|ose) of)\b"
)
# "At 18 million tons, the output of crude steel was up, and at 17 million tons, that of finished steel was down".
_AT_THE_HEAD = re.compile(
    r"(?:, |; |,? (?:and|while|but) )(?:at|with) (?:(?:about|around|some|nearly|over|just|only|a record) )*$"
)


# "Between March 20 and November 20".
_BETWEEN_DAYS = re.compile(r"\bbetween [a-z]{3,9}\.? [\d, ]{1,9}$")


def cut_between(lower: str, left: int, right: int, *, moves: bool = False) -> int:
    """Where between two amounts the words of the second one begin."""
    if _ITS_FLOW.match(lower, left, right) and (ahead := _AT_THE_HEAD.search(lower, left + 2, right)):
        return ahead.start()
    ahead = (
        _TIME_AHEAD.search(lower, left, right)
        or _TIME_THEN.search(lower, left, right)
        or _PLACE_THEN.search(lower, left, right)
    )
    if ahead:
        return ahead.start()
    if "%" in lower[left:right] and (ahead := _TIME_THEN_MOVED.search(lower, left, right)):
        return ahead.start()
    if lower.endswith(("- ", "\u2013 ", "\u2014 ", ": "), left, right) and (
        ahead := _TIME_DASH.search(lower, left, right)
    ):
        return ahead.start()
    closed = _closing_bracket(lower, left, right)
    opened = lower.rfind("(", left, right)
    if (
        closed is None
        and opened >= 0
        and ")" not in lower[left:right]
        and len(lower[left:opened].split()) < 4
    ):
        return opened
    at = closed if closed is not None else left
    compared = _COMPARED.search(lower[at:right])
    apart = moves and _NEXT_CLAUSE.search(lower, at, right) is not None
    if compared and ";" not in lower[at:right] and not apart:
        return at + compared.start()
    for match in _SEPARATOR.finditer(lower[:right], at):
        if _inside_brackets(lower, left, match.start()):
            continue
        if match[0] == "and" and _BETWEEN_DAYS.search(lower, max(at, match.start() - 30), match.start()):
            continue
        if match[0] in (";", ". "):
            return match.start()
        if match[0] == "and" and _BETWEEN.search(lower, left, match.start()):
            continue
        rest = (
            lower[match.end() : right]
            if match[0] in (",", ";", ":", " - ", "and")
            else lower[match.start() : right]
        )
        if match[0] == "," and _SAYS.match(rest):
            continue
        if _GAPPED.fullmatch(rest) or _MOVE_OF_NEXT.fullmatch(rest):
            return match.start()
        if _STAYS.match(rest) and not rest.startswith((" of which ", "of which ")):
            between = lower[match.start() : max(opened, match.start())]
            if ";" not in between and _PER_CENT_THEN.search(between):
                return opened  # "5 tons, up 4% QoQ (Q1: 4.8 tons)"
            if _SEPARATOR.search(lower[:right], match.end()):
                continue
        return match.start()
    done = _WAS_DONE.match(lower, at, right)
    return done.end() if done else at


# "5 tons went south, the central bank reckons, 15% more than in 2018": who says so parts nothing.
_SAYS = re.compile(
    r" (?:the |its )?[a-z'-]+(?: [a-z'-]+){0,3} (?:said|says|reckons|reckoned|estimates|estimated|reported"
    r"|reports|noted|adds|added)"
    r"(?: (?:on|last) [a-z]+)?, (?:(?:up|down) )?(?:by )?[\d.]+ ?(?:%|per ?cent|pct?\b)"
)
# "Made 5 tons between July and September, 2% more".
_BETWEEN = re.compile(r"\bbetween (?:early |late |mid-)?[a-z]+(?: \d{1,2})?(?:,? (?:19|20)\d\d)? $")

_BRACKET_BEHIND = re.compile(r"\s*\([^()]*\)")


def _closing_bracket(lower: str, left: int, right: int) -> int | None:
    """The end of a bracket that directly follows an amount: "2.05 million tons (down 1%)"."""
    match = _BRACKET_BEHIND.match(lower, left, right)
    return match.end() if match else None


def _inside_brackets(lower: str, left: int, at: int) -> bool:
    return lower.count("(", left, at) > lower.count(")", left, at)
