"""Whether one plan word of a sentence governs an amount: "is expected to make 5 tons", "5 tons are planned"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.plans_spoken_of import is_of_speech_before
from crawler.figures.producers import MOVED_BY
from crawler.figures.status_cues import (
    ACTUAL,
    ADJECTIVES,
    BOUNDED,
    GUIDED,
    MADE,
    MET,
    MOVED,
    NOUN_PLAN,
    OF_ITS_MATERIAL,
)
from crawler.figures.status_modals import BEFORE_HAVE, IN_RELATIVE, IS_PLAN, LOOSE_MODAL, MODALS
from crawler.figures.words import Mark

# "Set 17.5 million tons of steel as its target".
_AS = re.compile(r"^[^,;]{0,40} as (?:its |a |the |their )?$")
# Characters before "to reach" in which a move tells that the level was reached.
_MOVE_WITHIN = 90
# "The unit of Corvane targets 5 tons": behind a name it is the verb.
_NAMED_BEFORE = re.compile(r"\bof [A-Z][\w'-]+ $")
# Characters before a plan's noun in which a word sets the amount beside it.
_BESIDE_WITHIN = 40
# How far behind an amount a plan word still governs it.
_BEHIND_WITHIN = 60
# "Is likely to be the main reason for the decline, with output falling to 5 tons".
_IS_THE_REASON = re.compile(
    r" be (?:the|a|an|one) (?:[\w-]+ ){0,3}?(?:reason|cause|factor|driver|explanation|culprit)s?\b"
)
# "It should be noted that 5 tons were made".
_BY_THE_WAY = re.compile(
    r" (?:also |be )*(?:noted|mentioned|added|recalled|said|stressed|pointed out|remembered|underlined|reminded"
    r"|borne in mind|emphasi[sz]ed)\b"
    # "This time it could point to 5 tons", "could only deliver 5 tons because of floods".
    r"|(?<=could) (?:(?:again|still|even|already) )?(?:point to|look back on|boast(?: of)?|report|claim|show"
    r"|celebrate|pride)\b"
    r"|(?<=could) (?:only|just|barely|hardly) (?![^;.]*\bif\b)"
    # "Tarn, which will close at the end of the year, with 5 tons".
    # "Sold 119,976 ounces, to generate revenues of $190 million".
    r"|(?<=to generate) (?:[a-z-]+ ){0,2}(?:revenues?|sales|cash|proceeds|income|earnings|profits?|foreign)\b"
    r"|(?<=, which will) (?:be closed|shut down|cease|close(?:,| down| at the end of| for good| next| later))\b"
)
# "Output of 630,000 ounces exceeded guidance": what a plan is set beside.
_SET_BESIDE = re.compile(
    r"than|above|below|of|due|because|exceed|beat|\bmet\b|meeting|miss|surpass|topp|outdid|outstrip|outperform"
    r"|fell|fulfil|within|\bhit"
)
_BESIDE_PLAN = re.compile(
    r"\b(?:above|below|in line with|within|ahead of|short of|under|over|beat|exceeded|surpassed|missed|met|topped)"
    r" (?:(?:the|its|our|their|full-year|annual|original|revised) )*$"
)
# "Milled 105,721 t of ore to produce 8,215 oz": what came of it.
# "Having used all of its smelters' capacity to produce 2.4 million tons".
_PUT_THROUGH = Cue(
    r"\b(?:milled|treated|processed|crushed|smelted|stacked) [^;]{0,80}$"
    r"|\b(?:having|had|has) (?:used|utili[sz]ed) [^;\d]{0,200}$"
)
# "The Modikwa and Kroondal joint venture projects", "two projects in production", "mining progressed to plan".
_PROJECTS_THAT = re.compile(
    r" (?!in (?:production|operation)\b)(?:that|an?|its|their|to|output|production|exports|sales|imports"
    r"|[a-z ]{2,30} (?:output|production|exports)|the|\d|over|about|growth|around)\b"
)
_TO_PLAN = tuple(
    f"{verb} to "
    for verb in ("progressed", "progressing", "proceeded", "proceeding", "went", "ran", "running")
)
# "Missed its 50,000-ton target", "the 5 million ton quota".
_ITS_PLAN = frozenset({"budget", "quota", "goal", "plan", "target"})
_NAMED_FOR = re.compile(
    r" (?:(?:annual|full-year|yearly|monthly|quarterly) )?"
    r"(?:(?:production|output|export|import|sales|shipment|mining|dispatch|supply) )?"
)
_NAMED_WITHIN = 24
# "Left its guidance at 323 to 338 tons after a cyclone which cut shipments by 13 tons".
_LOST = re.compile(
    r"\b(?:which|that|after|when|as|because)\b[^;]*?\b(?:cut|wiped|cost|knocked|took|shaved|erased|lost|removed"
    r"|reduced)\b"
    r"[^;]*$"
)
# "Remains on track to meet its goal as output climbed to 5 tons".
_AS_IT_DID = re.compile(
    r"\b(?:as|after) (?!much|many|high|low|well|of|far)[a-z' -]{0,40}?\b(?:production|output|sales|shipments|exports"
    r"|imports|deliveries) (?:[a-z]+ly )?(?:rose|fell|grew|climbed|jumped|dropped|declined|slipped|surged|increased"
    r"|decreased|reached|hit|totall?ed|was|were|came|slid|edged) [^;]{0,30}$"
)
# Between an amount and a plan word behind it: another clause, a basis, a reason.
_PARTED = re.compile(
    r"\b(?:below|above|under|over|than|short of|ahead of) what\b"
    r"|(?:%|\bper ?cent|\bpct|\bhalf|\bthirds?|\bquarters?|\bmost|\ball) of (?:what|the|its|their)\b"
    r"|\b(?:from|against|over|above|below) (?:the |its |what was )?$|[;]"
    # "Shipped 2 tons, in line with the mine plan", "with output expected to rise".
    r"|\bin (?:line|keeping) with\b|\bwith (?:the |its )?(?:output|production|sales|shipments|exports)\b"
    r"|, (?:while|and|but|which)|\b(?:because|due|than|amid|after|as a result|owing|thanks to|on the back of)\b"
    rf"|\band (?:(?:is|are|remains?) )?$|\b{MOVED_BY}\b"
)
# "Managed to produce": done.
_DONE = re.compile(r"\b(?:managed|able|succeeded|continued|began|started|needed|used|combin(?:ing|ed)) $")
# "This allowed the operation to achieve 5 tons": what it came to.
_LET_IT = re.compile(
    r"\b(?:allowed|enabled|helped|permitted|let|pushed|propelled) (?:the |its |our )?[a-z]+(?: [a-z]+)? $"
)
_ATTAINS = frozenset({"to achieve", "to reach", "to hit", "to post", "to record", "to set", "to attain"})
# "Would have to overtake Corvane, which made": a clause that tells of what another one does.
_HAVE_TO_AND_WHICH = re.compile(rf" have to [^;\d]{{3,80}}, (?:which|who) (?:[a-z]+ly )?{ACTUAL.pattern}")
# "May 5": the month, whose name is a plan word too.
_OF_MAY = re.compile(r" (?:\d|,|and)")
# "Is to have been made": a verb of the past that tells nothing done.
_STILL_TO_BE = re.compile(r"\b(?:to be|will have|to have|be|to) ?$")


# "Exports of cathodes came to 84 tons and those of anodes, which will stop in May, to 110 tons".
_IN_RELATIVE = re.compile(r", (?:which|who) (?:[a-z]+ )?$")
# "Mills were allowed to draw little power, and crude steel dropped to 5 tons": a clause of its own, with what came of
# it.
_CAME_OF_IT = re.compile(
    r",? (?:and|so|so that|but) (?:the |its |their )?(?!(?:to|is|are|will|would|should|could|may|might)\b)[a-z][a-z-]*"
    r"(?: [a-z-]+){0,3}? (?:rose|fell|grew|climbed|jumped|dropped|declined|slipped|surged|increased|decreased|slid"
    r"|sank|shrank|slumped|plunged|edged|tumbled) (?:[a-z]+ ){0,2}to (?:(?:about|around|some|just|only|nearly|over) )*$"
)
# "Fell short of the plan by 27 percent and came to 5 tons".
_BY_SO_MUCH_AND = re.compile(
    r"(?: [a-z]+){0,3} by [\d.,]+ ?(?:%|per ?cent\b|pct\b)[^;\d]{0,40}? (?:and|to) (?:[a-z]+ )?"
    r"(?:came|reached|stood|amounted|totall?ed|hit|was|were|ended)\b"
)
_GOES_ON = re.compile(
    rf"[^,;]*, (?:(?:to|at) (?:(?:about|around|some|nearly|over|more than|just) )*$|{ACTUAL.pattern})"
)


def governs(draft: Draft, mark: Mark[str]) -> bool:
    """Whether a plan word makes an amount planned."""
    lower = draft.view.lower
    word = lower[mark.start : mark.end]
    if mark.start < draft.amount.start and is_of_speech_before(draft, mark):
        return False
    if _BY_THE_WAY.match(lower, mark.end) or _is_noun(lower, mark) or _is_no_wonder(lower, mark):
        return False
    if word == "to produce" and draft.view.told(_PUT_THROUGH, draft.view.start, mark.start):
        return False
    if mark.start > draft.amount.start:
        return _governs_back(draft, mark, word)
    between = lower[mark.end : draft.amount.start]
    if _IN_RELATIVE.search(lower, max(draft.view.start, mark.start - 40), mark.start) and _GOES_ON.search(
        between
    ):
        return False
    if ", whose " in between or _AS_IT_DID.search(between):
        return False
    if _BY_SO_MUCH_AND.match(between) or _CAME_OF_IT.search(between):
        return False
    if _HAVE_TO_AND_WHICH.match(between) or _LOST.search(between):
        return False
    if word in ADJECTIVES and BOUNDED.fullmatch(between):
        return True
    if word in NOUN_PLAN and (told := _by_noun(draft, mark, between)) is not None:
        return told
    if _is_done(draft, mark, word) or _is_month(draft, mark, word):
        return False
    if word.endswith("to") and _IS_THE_REASON.match(between):
        return False
    if word in BEFORE_HAVE and between.startswith(" have "):
        return True
    return not _tells_of_past(word, between)


# "Tarn turned in 26 tons before its planned closure": no amount is planned by that.
_OF_AN_EVENT = re.compile(
    r" (?:closures?|shutdowns?|shut-downs?|maintenance|outages?|stoppages?|sales? of|mergers?|spin-?offs?|listings?"
    r"|strikes?|reline|relining|retirement|departure|demerger|repairs?|overhauls?|takeover|acquisition|restart"
    r"|reopening)\b"
)


def _is_noun(lower: str, mark: Mark[str]) -> bool:
    word = lower[mark.start : mark.end]
    if word in ("planned", "scheduled", "expected") and _OF_AN_EVENT.match(lower, mark.end):
        return True
    if word == "projects":
        return _PROJECTS_THAT.match(lower, mark.end) is None
    return word == "plan" and lower.endswith(_TO_PLAN, 0, mark.start)


_LOOKS_BACK = (" go back ", " look back ", " reach back ")


def _is_no_wonder(lower: str, mark: Mark[str]) -> bool:
    """ "Which it said was to be expected", "one has to go back to 2016 to find less": what has happened."""
    if lower.startswith(_LOOKS_BACK, mark.end):
        return True
    if lower[mark.start : mark.end] in ("was to", "were to", "is to", "are to"):
        return lower.startswith((" be expected", " blame", " thank"), mark.end)
    return lower.endswith((" was to be expected", " were to be expected"), 0, mark.end)


# "5 tons of crude steel was planned".
_WAS_PLANNED = re.compile(
    r"(?: of [^,;.\d]{1,40}?)? (?:is|are|was|were|has been|have been|had been) (?:also |now |initially |originally )?"
)


def _governs_back(draft: Draft, mark: Mark[str], word: str) -> bool:
    """A plan word behind the amount: "5 tons are expected"."""
    between = draft.view.lower[draft.amount.tail : mark.start]
    if between.endswith(", ") and draft.said_before(IN_RELATIVE):
        return False
    if "as a result of" in between or "thanks to" in between:
        return False
    if _AS.search(between):
        return word in NOUN_PLAN
    if word == "planned" and _WAS_PLANNED.fullmatch(between):
        return True
    if word in LOOSE_MODAL or word in NOUN_PLAN:
        return word in ("planned", "budgeted", "target", "guidance", "forecast") and _is_named_by(between)
    return len(between) < _BEHIND_WITHIN and not _PARTED.search(between)


def is_its_plan(draft: Draft, mark: Mark[str]) -> bool:
    """ "Its 780 MT production target": the amount is the plan, whose noun comes at once."""
    lower, tail = draft.view.lower, draft.amount.tail
    return (
        tail < mark.start <= tail + _NAMED_WITHIN
        and lower[mark.start : mark.end] in _ITS_PLAN
        and _NAMED_FOR.fullmatch(lower, tail, mark.start) is not None
    )


def _is_named_by(between: str) -> bool:
    """ "The 5 ton target", "5 tons of copper planned": the plan's noun right behind."""
    if OF_ITS_MATERIAL.fullmatch(between):
        return True
    return len(between.split()) <= 2 and not _SET_BESIDE.search(between)


def _by_noun(draft: Draft, mark: Mark[str], between: str) -> bool | None:
    """What a plan's noun before the amount tells, None where its words decide nothing."""
    lower = draft.view.lower
    near = max(0, mark.start - _BESIDE_WITHIN)
    if IS_PLAN.fullmatch(between):
        # "Output was above guidance at 204,100 ounces".
        return not (between == " at " and _BESIDE_PLAN.search(lower, near, mark.start))
    if MET.search(lower[near : mark.start]) and not _NAMED_BEFORE.search(draft.view.text[near : mark.start]):
        return draft.role == "comparison" and len(between) < 25
    return None


def _is_done(draft: Draft, mark: Mark[str], word: str) -> bool:
    """ "Rose by 5 % to reach 4 tons", "managed to produce 4 tons"."""
    lower, start = draft.view.lower, max(draft.view.start, mark.start - _MOVE_WITHIN)
    if word in ("to reach", "to hit") and MOVED.search(lower, start, mark.start):
        return True
    if word in _ATTAINS and _LET_IT.search(lower, start, mark.start):
        return True
    return word.startswith("to ") and _DONE.search(lower[max(0, mark.start - 12) : mark.start]) is not None


def _is_month(draft: Draft, mark: Mark[str], word: str) -> bool:
    if word != "may":
        return False
    named = draft.view.text[mark.start] == "M"  # no wire begins a sentence with the verb
    return named or _OF_MAY.match(draft.view.lower[mark.end : mark.end + 4]) is not None


def _tells_of_past(word: str, between: str) -> bool:
    """Whether a verb between a plan word and its amount tells something done."""
    actual = MADE if word in GUIDED else ACTUAL
    return any(
        not _STILL_TO_BE.search(between[: verb.start()])
        and not (
            (verb[0] == "hit" or word in MODALS or word.endswith(" be"))
            and not between[: verb.start()].strip()
        )
        and not between.startswith(" to ", verb.end())
        for verb in actual.finditer(between)
    )
