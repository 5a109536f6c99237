"""What a period expression is in its sentence: the time of the news, of a comparison, or an aside."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.period_asides import FORETELL, is_aside
from crawler.figures.period_bases import is_basis
from crawler.figures.period_context import Timed
from crawler.figures.period_of_saying import is_day_of_saying
from storage.periods import Period, length

# "The lowest level since 2008, when it made only 5 tons": the time of that value.
_SINCE = re.compile(r"\bsince (?:the |at least )?$")
_WHEN = re.compile(r",? when [^.;\d]{2,60}\d")


# "The 5 tons its owner had forecast a year ago": when it was foretold.
_HAD_FORETOLD = re.compile(rf"\b{FORETELL}(?: back)? $")


def _is_time_of_forecast(text: str, start: int, timed: Timed) -> bool:
    ago = text.endswith((" ago", " earlier", " before"), timed.start, timed.end)
    return ago and _HAD_FORETOLD.search(text, max(start, timed.start - 24), timed.start) is not None


# "Congestion pushed three shipments into January": when what was not yet sent is to go.
_PUT_OFF_TO = re.compile(
    r"\b(?:pushed|slipped|slid|deferred|delayed|postponed|moved|rolled|carried|held|shifted|put off|rescheduled"
    r"|spilled)(?: [a-z-]+){0,5} (?:into|to|until|till) (?:the )?$"
)


# "Tarn, where first ore is expected in October": of what is to be done there.
_DONE_THERE = re.compile(
    r", (?:where [^,;.\d]{2,50}?|whose [^,;.\d]{2,50}?|which (?:is |was |are |were )?)\b(?:expected|due|started|began"
    r"|begun|opened|reopened|restarted|closed|shut|commissioned|launched|acquired|bought|(?:will|is to|was to) [a-z]+)"
    r"(?: [a-z]+){0,4} (?:in|by|from|since|for|until) (?:late |early |mid-?)?(?:the )?$"
)


# "Turned in 26 tons before its planned closure next year".
_BEFORE_AN_EVENT = re.compile(
    r"\b(?:before|ahead of|until|pending) (?:its|the|their|an?) (?:[a-z-]+ ){0,2}?(?:closure|shutdown|shut-down|sale"
    r"|maintenance|overhaul|reline|merger|spin-off|listing|expansion|restart|takeover)(?: (?:in|by|for|of))?(?: the)? $"
)

# "A touch above what it had dug in the last quarter of 2018": of that.
_THAN_IT_HAD = re.compile(
    r"\b(?:than|above|below|over|under|beyond|match(?:ed|ing)|equal to|as much as|as many as) (?:what )?"
    r"(?:[a-z'-]+ ){1,3}(?:had |has )?(?:dug|mined|made|produced|sold|shipped|exported|imported|poured"
    r"|turned out|managed|achieved"
    r"|delivered|smelted|reported|booked|cast|rolled|refined) (?:in|during|for|over) (?:the )?$"
)

# "It would have been 1.1 million tons if floods had not closed two tunnels in April 2019".
_IF_IT_HAD = re.compile(r"\b(?:if|unless) [^,;.]{3,50} had (?:not |never )?[a-z]+ [^,;.]{0,40}$")


def with_role(text: str, start: int, end: int, timed: Timed, main: Period | None) -> Timed:
    """A mention of the sentence text[start:end] (lower case) with its role; `main` is what was spoken of."""
    if is_day_of_saying(text, start, end, timed):
        return replace(timed, role="aside")
    if timed.role == "back" and _is_time_of_forecast(text, start, timed):
        return replace(timed, role="aside")
    if timed.role != "main":
        return timed
    if _IF_IT_HAD.search(text, max(start, timed.start - 90), timed.start):
        return replace(timed, role="aside")
    if _THAN_IT_HAD.search(text, max(start, timed.start - 80), timed.start):
        return replace(timed, role="back")
    if _SINCE.search(text, start, timed.start) and _WHEN.match(text, timed.end, end):
        return replace(timed, role="back")
    ahead = max(start, timed.start - 90)
    if is_aside(text, start, end, timed) or any(
        other.search(text, ahead, timed.start) for other in (_PUT_OFF_TO, _DONE_THERE, _BEFORE_AN_EVENT)
    ):
        return replace(timed, role="aside")
    if is_basis(text, start, timed, main):
        period = timed.period
        # "Than last month" in an article about last month is the one before.
        if period is not None and period == main and timed.assumed:
            period = period.moved(-length(period))
        return replace(timed, role="back", period=period)
    return timed
