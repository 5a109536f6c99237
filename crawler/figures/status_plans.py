"""Shapes of sentences that tell a plan, or an earlier value beside one, where no single word governs the amount."""

from __future__ import annotations

import re
from datetime import date, timedelta

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import FLOWS
from crawler.figures.plan_bases import is_of_last_year
from crawler.figures.status_cues import ACTUAL, SET_BY_PLAN, WAS_BETWEEN, YEARLY
from storage.iranian_calendar import month_of

_SOME = (
    r"(?:(?:about|around|some|nearly|almost|over|the|its|their|a|an|total|of|record|output|production|exports"
    r"|imports|sales"
    r"|shipments|deliveries|level|volume|figure) )*"
)
# "2.9 million tons of steel is the target for the year", "has 5 tons in its sights".
_IS_THE_AIM = Cue(
    r"[^,;\d]{0,60}? (?:is|are|was|were|remains?|remained)"
    r" (?:the|its|their|our|a|an|this year's|next year's|[\w-]+'s)"
    r" (?:[\w-]+ ){0,3}?(?:targets?|goals?|aims?|objectives?|quotas?|plans?|budget|ambitions?|guidance|forecasts?"
    r"|ceiling|limit|cap|intentions?|projections?|allowance|allocation)\b"
    r"|[^,;\d]{0,60}? in (?:its|their|his|her|our) sights\b"
    # "Said that 6 million tons at its Tarn mine would come online".
    r"|[^;\d]{0,80}? (?:will|would|is to|are to|should) (?:come (?:back )?(?:online|on[- ]line|on[- ]stream"
    r"|into production)|be (?:brought (?:back )?(?:online|on[- ]line|on[- ]stream)|added|restored))\b"
    r"|[^,;\d]{0,40}? (?:is|are|was|were|has been|have been) (?:aimed at|aimed for|pencil+ed in|hoped for|guided for)\b"
)
# "With 19 percent growth over last year will reach 30": no amount of last year.
_TO_COME = r"(?:will|would|shall|should|could|may|might|to)\b"
# "More than double 2024's 5 tons", "will approach last year's 7", "close to exports in 2024 of 3".
_PAST_YEAR = (
    r"(?:20\d\d(?:-\d\d)?|last (?:\w+ )?year"
    r"|the (?:year before|previous year|preceding year|prior year)|a year (?:ago|earlier|before))"
)
_LIKE = (
    r"near\w*|(?:close|similar|comparable|equal|identical) to|in line with|par with|level with"
    r"|(?:at|around) the level of"
)
_BESIDE_THE_PAST = Cue(
    r"\b(?:doubl\w+|tripl\w+|tim\w+|twice|(?<!first )(?<!second )(?<!latter )half|match\w*"
    r"|approach\w*|beat\w*|top\w*|exceed\w*|surpass\w*|pass\w*"
    r"|outdo\w*|equal\w*"
    rf"|repeat\w*|{_LIKE}|same as|as much as|as many as"
    r"|as high as"
    r"|as well as|above|below|over|under|than|from|against|compared (?:with|to)|versus|short of|like|after|following)"
    rf" {_SOME}(?:(?:in |of )?{_PAST_YEAR}(?:'s)?,? (?:(?!{_TO_COME}|(?:al)?though\b|but\b|while\b"
    rf"|whereas\b)[a-z-]+ ){{0,3}}?(?:of )?{_SOME}|actual {_SOME})$"
)
# "Compared to last year 30 million tons will be", as languages have it whose verb stands last.
_WILL_BEHIND = Cue(r"(?: of [^,;.\d]{1,40}?)? will (?:be|reach|have reached|amount)\b")
_THAN_IT = Cue(
    r"\b(?:doubl\w+|tripl\w+|twice|match\w*|approach\w*|beat\w*|top\w*|exceed\w*|surpass\w*|equal\w*|repeat\w*"
    # But "will use less than 5 tons".
    r"|(?<!less )(?<!more )(?<!fewer )than|(?:less|more|fewer) than the|from|against"
    rf"|compared (?:with|to)|versus|after|following|above|below|{_LIKE}) {_SOME}$"
)
_DONE_BEHIND = Cue(
    # But "more than 5 tons of cement is to be sold".
    r"(?: of (?:(?! to be )[^,;.\d]){1,40}?)?(?: (?:that|which))?(?: (?:it|they|the \w+|was|were))?(?: \w+ly)?"
    r" (?:made|produced|poured|mined|sold|shipped|exported|imported|delivered|turned out|recovered|achieved|reached"
    r"|recorded|reported|registered|managed|smelted|consumed|used|extracted|dug|cast)\b(?! (?:as|to))"
)
_OF_A_YEAR = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:in |for |during |of )?(?:the )?(?:whole of |full year )?(?:fiscal )?"
    r"(?:(1[34]\d\d|20\d\d)(?!\d)|last year|year before|previous year|year earlier|a year (?:ago|earlier|before)"
    # "Near the 3.2 tons of the second", behind the third quarter.
    r"|(?:first|second|third|preceding|previous|prior)(?: (?:quarter|half|three months|six months))?(?=[,;.]|$))\b"
)
_PLAN_NOUN = Cue(
    r"\b(?:target|plan|guidance|forecast|budget|quota|goal|objective|projection|expectation|estimate|outlook"
    r"|consensus)\w*\b"
)
# "After 7 tons in 2024 it guides to 8": what stands before the plan's own words.
_TO_BEGIN_WITH = re.compile(
    r"(?:after|following|having|from|with) (?:(?:made|produced|poured|mined|sold|shipped|exported) )?"
)
# A plan that takes another's place: "now expects 5 tons, down from 6"; but "the ministry forecasts that".
_REVISES = Cue(
    r"\b(?:now|previous(?:ly)?|earlier|former(?:ly)?|before|initial(?:ly)?|original(?:ly)?|guid\w+"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )forecasts?(?!,| that\b)"
    r"|projections?|targets?"
    r"|estimates?(?!,| that\b)|outlook|budget\w*|plan|plans|raised|lowered|(?<!to )cut|cuts|trimmed|revised?|upgraded"
    r"|downgraded|narrowed|widened"
    r"|lifted|reduced|pared|scaled|instead|old|quotas?|expectations?|no longer)\b"
)
_SO_FAR = Cue(r"\b(?:so far|to date|year-to-date|ytd|already|up to now|until now|thus far)\b")
# What says how things stand or will: only then is a year that is not over told ahead.
_STANDS = Cue(
    r"\b(?:is|are|seen|set out|puts?|sees|assum\w+|undertaken|undertakes|estimates?|estimated|leaves?|deficit|surplus"
    r"|implies|allows?|means|needs?|requires?|has|have|gives?|calculates?|reckons?)\b"
)
_HAS = frozenset({"has", "have"})
# A year that is over by so many days more than the article's may be the one it tells of.
_AHEAD = timedelta(days=10)


# "Was granted 12 million tons for 2026", "the 379 million tons approved for 2025": what a licence lets one make.
_GRANTED = Cue(
    rf"\b(?:was|were|been|being|is|are) (?:granted|allocated|allotted|apportioned) {_SOME}$"
    # "Approvals for 2024 had reached 272 million".
    r"|\b(?:approvals?|permits?|licen[cs]es?|quotas?|allowances?|allocations?)\b(?: [a-z]+){0,4}(?: (?:19|20)\d\d)?"
    r"(?: so far| had| have| has| eventually| now| already)* (?:reached|total(?:l?ed|s)?|stood at|came to|amounted to"
    rf"|covered?|of) {_SOME}$"
)
_APPROVED = Cue(
    r"(?: of [^,;.\d]{1,40}?)?,? (?:approved|allocated|allotted|authori[sz]ed|licen[sc]ed|permitted|granted)"
    r" (?:for|in) (?:20\d\d|(?:this|last|next) year|(?:the )?(?:previous|current|coming) year)"
)


# "The 4 million tons a year which the government has allowed it to sell".
_ALLOWED = Cue(
    r"(?: of [^,;.\d]{1,30}?)?(?: (?:a|per) year| annually)? (?:that|which) (?:the |its )?(?:[\w'-]+ ){1,4}?"
    r"(?:has |have |had )?(?:allow(?:s|ed)?|permit(?:s|ted)?|let|entitle[sd]?|authori[sz]e[sd]?)"
    r" (?:it|them|the [a-z]+) to\b"
)
# "Has permitted Antam to export 6 million tons".
_MAY = Cue(
    r"\b(?:permit(?:s|ted)?|authori[sz]e[sd]?|licen[sc]e[sd]?|order(?:ed|s)?|instruct(?:ed|s)?|oblige[sd]?|require[sd]?"
    r"|entitle[sd]?|ask(?:ed|s)?|urge[sd]?|direct(?:ed|s)?|call(?:ed|s)? on|(?:ministry|government|state"
    r"|country|authorities) (?:has |have |had )?allow(?:s|ed)?"
    # But "the new mill has allowed it to make".
    r"|(?:has|have|had) (?:so far |already |also )?allowed(?= (?:its|the|all|local|domestic) (?:[a-z]+ )?(?:miners"
    r"|producers|companies|exporters|firms|smelters|mines|mills)))"
    r" [^,;.\d]{2,60}? to (?:export|ship|mine|produce|sell|import|deliver|make|dig|extract|buy|supply)"
    rf"(?: up to| at least| no(?:t)? less than| no(?:t)? more than)? {_SOME}$"
)


# "Below the 3.8 million it had aimed at".
_HAD_AIMED = Cue(
    r"(?: of [a-z -]{2,30}?)?,? (?:(?:(?:that|which) )?(?:it|they|the (?:company|group|miner|ministry)|[a-z]+)"
    # "The 4.5 million tons that the Phosphate Company of Gafsa (CPG) had planned".
    r"|(?:that|which) (?:[\w'-]+ ){1,6}?(?:[\w'-]+|\([^()\d]{2,12}\)))"
    r" (?:had (?:(?:been )?(?:aimed|planned|hoped|guided|forecast|targeted|promised|budgeted|aiming|planning|hoping)\b"
    r"|set itself|set out)|(?:was|were|had been) (?:told|asked|ordered|obliged|supposed|meant) to\b)"
)


# "Had forecast for Tarn some 330 thousand ounces".
_HAD_FORECAST = Cue(
    r"\b(?:had|was|were) (?:forecast(?:ing)?|plann(?:ed|ing)|expect(?:ed|ing)|budgeted|targeted|predicted|foreseen)"
    rf" (?:for|at|from) (?:the )?(?:[\w'-]+ ){{1,4}}{_SOME}$"
)


def is_the_aim(draft: Draft) -> bool:
    """Whether an amount is told as an aim, or as what somebody may make."""
    granted = draft.said_before(_GRANTED) or draft.said_before(_MAY) or draft.said_before(_HAD_FORECAST)
    aimed = draft.said_after(_IS_THE_AIM) or draft.said_after(_HAD_AIMED)
    return any((aimed, granted, draft.said_after(_APPROVED), draft.said_after(_ALLOWED)))


def is_of_the_past(draft: Draft, anchor: date | None) -> bool:
    """Whether a plan is only measured against this amount: "to double 2024's 5 tons", "beat the 5 tons it made"."""
    if SET_BY_PLAN.match(draft.after()):
        return False
    if is_of_last_year(draft):
        return True
    if (beside := draft.said_before(_BESIDE_THE_PAST)) and (
        "'s " in beside[0] or not draft.said_after(_WILL_BEHIND)
    ):
        return not _is_of_a_plan(draft, beside.start())
    if is_from_now(draft) or _is_of_a_past_year(draft, anchor):
        return True
    if (draft.said_after(_DONE_BEHIND) or is_of_a_year_over(draft, anchor)) and (
        beside := draft.said_before(_THAN_IT) or draft.said_before(_IN_BRACKET)
    ):
        return not _is_of_a_plan(draft, beside.start())
    return False


# "Below its estimate of 140,000 tons and fiscal 2022 production of 193,563".
_AND_OF_A_YEAR = Cue(
    r"(?:^[, ]*|\band )(?:the |its )*(?:(?:fiscal |full-year )?(?:year )?(20\d\d)(?:'s)?"
    r"|last year's|the (?:previous|prior) year's) (?:actual |total )?"
    r"(?:output|production|sales|deliveries|exports|shipments) of (?:about |some )?$"
)


def _is_of_a_past_year(draft: Draft, anchor: date | None) -> bool:
    return _is_over(draft.said_before(_AND_OF_A_YEAR), anchor)


# "From 1,650 now", "to the 5 tons at which it was working".
_OF_NOW = Cue(
    r"(?: of [^,;.\d]{1,40}?)?(?: (?:a|per) (?:year|month|day))? (?:now|currently|at present|today|at the moment"
    r"|at which (?:it|they|the \w+) (?:was|were|had|has|worked|ran|operated))\b"
)
_FROM_NOW = Cue(
    rf"\b(?:from|against|compared with|compared to|versus|than|restor\w+|return\w*)(?: [a-z]+)?(?: to)? {_SOME}$"
)


# "Is to lift output from 12 to 40 tons by 2030": no guidance, of which both levels are plans.
_RAISED_FROM = Cue(
    r"\b(?:raise|lift|increase|boost|expand|grow|bring|take|push) (?:[a-z'-]+ ){0,5}?"
    rf"(?:output|production|exports|extraction|sales)(?: of [a-z -]{{3,30}})? from {_SOME}$"
)
_TO_ANOTHER = re.compile(
    r"(?: of [a-z -]{2,30}?)?(?: (?:a|per) year| yearly| annually)? to (?:(?:about|around|some|nearly|over) )*\d"
)


def is_from_now(draft: Draft) -> bool:
    """ "To 85 tons from 75 tons now": what is so at present, beside what is planned."""
    if draft.said_before(_RAISED_FROM) and _TO_ANOTHER.match(draft.view.lower, draft.amount.tail):
        return True
    return draft.said_after(_OF_NOW) is not None and draft.said_before(_FROM_NOW) is not None


# "Expects 310,000 tons for this year (282,000 in 2024)".
_IN_BRACKET = Cue(rf"\({_SOME}$")


def is_of_a_year_over(draft: Draft, anchor: date | None) -> bool:
    """ "Would be up from 5 tons in 2024"."""
    return _is_over(draft.said_after(_OF_A_YEAR), anchor)


def _is_over(told: re.Match[str] | None, anchor: date | None) -> bool:
    """Whether a year is told that is over, by its number or by a word for the one before."""
    if told is None or told[1] is None:
        return told is not None
    iranian = told[1] < "19"
    return anchor is not None and int(told[1]) < (month_of(anchor)[0] if iranian else anchor.year)


def _is_of_a_plan(draft: Draft, start: int) -> bool:
    return draft.view.told(_PLAN_NOUN, draft.start + start, draft.amount.start) is not None


def is_revised(draft: Draft) -> bool:
    """Whether the sentence puts one plan in the place of another."""
    return draft.view.told(_REVISES, draft.view.start, draft.view.end) is not None


def is_done(draft: Draft) -> bool:
    """Whether a verb beside the amount tells that it has been made: "imports fell to", not "puts the market at"."""
    if draft.said_after(_DONE_BEHIND):
        return True
    return any(verb[0] not in _HAS for verb in ACTUAL.finditer(draft.before()))


def tells_so_far(draft: Draft) -> bool:
    """Whether the sentence tells what a year has brought so far."""
    return draft.view.told(_SO_FAR, draft.view.start, draft.view.end) is not None


# "Has increased from 4 tons in 2022 to 5 in the current year": what was reached by now.
_HAS_MOVED = Cue(
    r"\b(?:has|have) (?:[a-z]+ly )?(?:increased|risen|grown|fallen|declined|dropped|decreased|climbed|jumped"
    r"|surged|soared|slumped) (?:by [^,;]{1,20} )?(?:from|to)\b"
)


# "Has rolled 50,000 tons of rails this year", but "has pledged 5 tons".
_HAS_DONE = Cue(
    r"\b(?:has|have) (?:(?:already|also|now|thus far|[a-z]+ly) )*"
    r"(?!plann|target|forecast|pledg|promis|project|predict|expect|approv|order|budget|announc|commit|aim|ask|permitt"
    r"|allow|allocat|grant|estimat|schedul|envisag|want|need|vow|agree|decid|offer|guided|propos|request|call|earmark)"
    rf"(?:[a-z]+ed|made|cast|dug|sold|sent|won|got|given|built) {_SOME}$"
)


def is_ahead(draft: Draft, anchor: date) -> bool:
    """Whether the amount's time is not over when the article appears, and nothing says that it has been made."""
    if draft.period is None or draft.habitual or draft.period.end < anchor + _AHEAD:
        return False
    view = draft.view
    if is_of_the_past(draft, anchor) or tells_so_far(draft):
        return False
    if (
        is_done(draft)
        or view.told(_HAS_MOVED, view.start, draft.amount.start)
        or draft.said_before(_HAS_DONE)
    ):
        return False
    return view.told(_STANDS, view.start, draft.amount.start) is not None


# "Each year 60 to 70 tons of ore are dug in the province", "between 160 and 170 tons were made": what is done.
_IS_DONE = Cue(
    r"(?: of [a-z -]{1,30}?)? (?:is|are|was|were|has been|have been|had been)"
    r" (?:extracted|produced|mined|made|dug|smelted|exported|imported|used|consumed)\b"
)


def is_outlook(draft: Draft) -> bool:
    """A range of what is made or sold is looked ahead to, unless the text says that it was."""
    if draft.amount.value is not None or draft.measure not in FLOWS:
        return False
    said = draft.said_before(WAS_BETWEEN) or draft.said_after(YEARLY) or draft.said_after(_IS_DONE)
    return not said
