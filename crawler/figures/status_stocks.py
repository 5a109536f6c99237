"""Whether capacity, reserves and stocks are there already, or are still to be built or to grow."""

from __future__ import annotations

import re
from datetime import date

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_cues import EXPANSION
from crawler.figures.status_stock_cues import (
    COULD_ONCE,
    FROM,
    GROWTH,
    IN_PROGRESS,
    NEEDED_BEHIND,
    SEEN_TO_GROW,
    STANDS,
    TARGETED_BEHIND,
    TO_BE_BUILT,
    TO_BE_RAISED,
    TO_COME,
    TO_START,
    WILL_HAVE,
)


def status_of_stock(draft: Draft, before: Draft | None, anchor: date | None) -> str | None:
    """Capacity and holdings are actual, unless they are to be built or to grow; None where words must tell."""
    if draft.measure in ("capacity", "reserves") and draft.said_before(FROM):
        return "actual"
    if draft.measure == "capacity" and draft.said_before(COULD_ONCE):
        return "actual"
    if draft.measure == "capacity" and (draft.said_before(_NAMEPLATE) or draft.said_after(_WILL_GROW)):
        return "actual"
    if draft.measure == "capacity" and (_is_for_later(draft, anchor) or _is_to_come(draft)):
        return "planned"
    if draft.measure == "reserves" and (draft.said_after(_TO_GROW) or _is_to_rise(draft)):
        return "planned"
    if draft.said_before(SEEN_TO_GROW) or (draft.measure == "inventory" and draft.said_before(_WOULD_BE)):
        return "planned"
    if before is not None and before.status == "planned" and _is_joined(draft, before):
        return "planned"
    if draft.measure == "reserves" and (
        draft.said_before(_OF_RESERVES) or draft.said_before(_DRAWS_ON) or draft.said_after(_FOUND)
    ):
        return "actual"
    return None if draft.said_before(GROWTH) else "actual"


def _is_to_come(draft: Draft) -> bool:
    before, after = draft.before(), draft.after()
    return (
        TO_COME.search(after) is not None
        or "under construction" in before
        or any(cue.search(before) for cue in (TO_BE_BUILT, TO_BE_RAISED, TO_START))
        or draft.said_before(WILL_HAVE) is not None
        or draft.said_after(TARGETED_BEHIND) is not None
        or draft.said_after(NEEDED_BEHIND) is not None
        or _is_in_progress(draft)
        or _comes_with_a_launch(draft)
        or (draft.said_before(EXPANSION) is not None and draft.said_after(_IN_DOUBT) is not None)
    )


# "An expansion to 45,000 tons a year awaits a decision".
_IN_DOUBT = Cue(
    r"(?: of [^,;.\d]{1,40}?)?(?: (?:a|per) (?:year|annum)| annually)?,? (?:(?:still|also|now) )?(?:await(?:s|ed|ing)?"
    r"|depends?|hinges?|needs?|requires?|waits?|(?:is|are|remains?) (?:being |still )?(?:studied|considered|mulled"
    r"|weighed|under (?:study|review|consideration|discussion)|on hold|on the table|possible|conditional))\b"
)
# "A capacity of 250 tons of copper and 300 ounces of gold a year", "by 900 tons this year, plus another 350 in 2020".
_JOINS = re.compile(
    r"(?: (?!was|were|is|are|has|have|had|now|from)[a-z][\w'-]*){0,6}?,? (?:and|or|plus|as well as|along with"
    r"|together with)"
    r"(?:,? (?:on the side|besides|in addition|as (?:its|a) by-?product),?)?"
    r"(?: (?:another|an?|further|additional|about|around|some|nearly|over|up to|at least|more than))* "
)


def _is_joined(draft: Draft, before: Draft) -> bool:
    """Whether nothing but an "and" stands between two amounts of one kind."""
    if (draft.measure, draft.role) != (before.measure, "main") or before.role != "main":
        return False
    return _JOINS.fullmatch(draft.view.lower[before.amount.tail : draft.amount.start]) is not None


# "Will be fed from a deposit with reserves of 400 million tons": they lie there already.
_OF_RESERVES = Cue(
    r"\b(?:with|whose|of|its|has|have|hold|holds) (?:[\w-]+ ){0,3}(?:reserves|resources|deposits?) of (?:[a-z]+ ){0,2}$"
)
# "Will draw on a 320 million ton reserve", "based on its 2.4 million ton resource".
_DRAWS_ON = Cue(
    r"\b(?:draw(?:s|ing)? on|fed (?:from|by)|based on|underpinned by|supported by|backed by|sits? on"
    r"|develop(?:s|ing)?|min(?:e|es|ing)|exploit(?:s|ing)?|tap(?:s|ping)?|work(?:s|ing)?)"
    r" (?:the |its |their |an? )?(?:[a-z]+ ){0,2}$"
)
# "Then it is to be Tarn, where 154 tons have been proved".
_FOUND = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:has|have|had) (?:already )?been"
    r" (?:proved|proven|found|confirmed|outlined|drilled|identified)\b"
)
# "Reserves to 1,000 tons to be increased", as glosses have it.
_TO_GROW = Cue(
    r"(?: (?:of )?\w+){0,4} (?:will (?:increase|reach|rise|be added)|to be (?:reached|increased))\b"
)
# "The find will enlarge reserves from 67,000 tons to 100,000".
_WILL_RISE = Cue(
    r"\b(?:will|would|should|could|is to|are to|(?:plan|aim|hope|expect|want|intend)(?:s"
    r"|ed)? to)\b [^;]{3,90}\bfrom [^;]{3,40}\bto $"
)


def _is_to_rise(draft: Draft) -> bool:
    view = draft.view
    return view.told(_WILL_RISE, view.start, draft.amount.start) is not None


# "Stocks would then stand at 3,617 ounces".
_WOULD_BE = Cue(
    r"\b(?:would|should|could|may|might) (?:then |thus |still )?(?:be|stand at|amount to|total|come to|fall to|drop to"
    r"|shrink to|rise to|grow to|end (?:the )?(?:year|month|quarter) at)"
    r" (?:(?:about|around|some|only|just|nearly|over) )*$"
)
# "A capacity of 3 tons a year, which is to be doubled": what it is already.
_WILL_GROW = Cue(
    r"(?: of [^,;.\d]{1,40}?)?(?: (?:a|per) (?:year|annum)| annually)?(?: of [^,;.\d]{1,40}?)?,? (?:which|that|and)"
    r" (?:(?:is|are) (?:planned |set |due |expected )?to|will|would|should) (?:be )?"
    r"(?:doubled?|tripled?|raised|lifted|increased|expanded|enlarged)\b"
)
# What follows is told of something else, or of what it is to become.
_GOES_ELSEWHERE = re.compile(
    r";|\band (?:the|it|its|they|their|he|she)\b|, (?:while|but|whereas|though)\b"
    r"|,? and (?:is|are|will|would|should) (?:[a-z]+ ){0,3}?(?:reach|rise|grow|increase|climb|be raised) [^;]*\d"
)


def _is_in_progress(draft: Draft) -> bool:
    """Whether the amount is of what its sentence says is still being built, before it or behind."""
    view, amount = draft.view, draft.amount
    told = view.told(IN_PROGRESS, view.start, view.end)
    if told is None or draft.said_before(STANDS):
        return False
    left, right = sorted((amount.start, told.start()))
    between = view.lower[min(told.end(), amount.tail) : right] if left < right else ""
    return _GOES_ELSEWHERE.search(between) is None


# "With the commissioning of the second line, the plant's capacity reaches 5 tons".
_WITH_A_LAUNCH = Cue(
    r"\b(?:with|upon|after) (?:the )?(?:commissioning|launch|start-up|completion|opening|implementation|operation)\b"
)
_REACHES = Cue(r"\b(?:reaches|rises|increases|grows)\b")


def _comes_with_a_launch(draft: Draft) -> bool:
    view = draft.view
    told = view.told(_WITH_A_LAUNCH, view.start, draft.amount.start)
    return told is not None and view.told(_REACHES, told.end(), view.end) is not None


# "It will take two months to get back to its nameplate capacity of 6 million tons": what it has already.
_NAMEPLATE = Cue(
    # "Will add 5 tons to the country's capacity of 28".
    r"\badd(?:s|ing)? [^;]{3,60} to (?:the|its|their) [^;,.\d]{0,40}capacity of (?:(?:about|some) )*$|"
    r"(?:\bback to|\breturn to|\breturns to|\brestored to|%|per ?cent|\bhalf|quarters|thirds) (?:of )?(?:its|their"
    r"|the) (?:annual |yearly |existing |current )?(?:nameplate|existing|current"
    r"|present) (?:annual |yearly )?"
    r"capacity of (?:(?:about|around|some|nearly|over) )*$"
)


# "To 45 million tons a year by 2030", "reach a capacity of 300 million tons by 2030-31".
_BY_YEAR = Cue(
    r"[^;,\d]{0,60}\b(?:by|until|in) (?:the end of |end-|late |early |mid-)?(?:[a-z]+ )?(20\d\d)\b"
)
_BY_YEAR_AHEAD = Cue(r"\bby (?:the end of |end-)?(?:[a-z]+ )?(20\d\d)(?:-\d\d)?,? [^;\d]*$")


# "Reaching 400 million tonnes by the end of next year".
_BY_NEXT_YEAR = Cue(r"[^;,.\d]{0,40}\bby (?:the )?(?:(?:end|middle|start) of )?next year\b")


def _is_for_later(draft: Draft, anchor: date | None) -> bool:
    if draft.said_after(_BY_NEXT_YEAR):
        return True
    told = draft.said_after(_BY_YEAR) or draft.said_before(_BY_YEAR_AHEAD)
    return told is not None and anchor is not None and int(told[1]) > anchor.year
