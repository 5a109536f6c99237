"""By how much an amount has changed, told as an amount beside it: "up 20 million tons or 18.6%"."""

from __future__ import annotations

import re
from decimal import Decimal

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft

_NEAR = 90
# "Up more than 20 million tons or 18.6%".
_BY_HOW_MUCH = re.compile(
    r"\b(?<!made )(?<!make )(?<!makes )(?<!making )(?:up|down|higher|lower)"
    r" (?:(?:about|around|some|nearly|over|more than|almost|by|a|just) )*$"
)
# "598,000 tonnes was 10,000 tonnes (2%) higher than", "3,000 tonnes or 7% less": the per cents of another amount.
_PER_CENT = r"(?:about |nearly |some )?(\d[\d.]*) ?(?:%|per ?cent|pct|pc)"
_MORE_OR_LESS = re.compile(
    rf"(?: of [a-z]{{3,15}})? ?(?:\({_PER_CENT}\)|or {_PER_CENT})"
    r" (?:higher|lower|more|less|fewer|larger|smaller|above|below|better|worse)\b"
)
# How far the difference may be from the per cents of the amount before it, which is the value after the change.
_ROUNDED = 2
_OR_PER_CENT = re.compile(r" (?:or|\() ?(?:about |nearly |some )?\d[\d.]* ?(?:%|per ?cent|pct|pc)")
# "Beat the record by 160,000 tons", "with inventories declining by 212 kt", "a fall in reported stocks of 38 kt".
_MOVES_BY = Cue(
    r"\b(?:beat|beats|beating|broke|breaking|topp(?:ed|ing)|surpass(?:ed|ing)|exceed(?:ed|ing))"
    r" (?:the |its |a |their |that (?:of|in) |what )[^,;.\d]{3,60} by"
    r" (?:(?:about|around|some|nearly|over|more than|almost) )*$"
    r"|\b(?:declining|rising|falling|increasing|decreasing|dropping|growing|shrinking|climbing) by"
    r" (?:(?:about|around|some|nearly|over|more than|almost) )*$"
    r"|\b(?:fall|rise|drop|decline|decrease|increase|reduction|build|draw) in (?:[a-z-]+ ){0,3}"
    r"(?:stocks|inventories|stockpiles|holdings) of (?:(?:about|around|some|nearly|over|more than|almost) )*$"
)
# "Missing the target of 482 MT by 20 MT".
_MISSES_BY = Cue(
    r"\b(?:miss(?:ed|ing|es)?|beat(?:s|ing)?|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|overshot|undershot|topp(?:ed|ing))"
    r" (?:the|its|their|a) (?:[a-z-]+ ){1,4}of [\d.,]+ ?(?:million |thousand )?[a-z]{1,7} by $"
)
# "A 1% decrease (2.3 million tons) from 2022", "edged up 1% (+12 koz)".
_CHANGE_OPENS = re.compile(
    r"\d ?(?:%|per ?cent|pct) (?:increase|decrease|rise|fall|drop|decline|gain|reduction) \($|\( ?[+\u2212\u2013-] ?$"
)
# "Accounted for 22% or 83,844 tons".
_SHARE_OR = re.compile(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|contribut(?:es?|ed|ing)|share of)"
    r" [^,;()\d]{0,25}[\d.]+ ?(?:%|per ?cent),? or [a-z ]{0,12}$"
)

# "Reserves of iron ore rose by 90 million tons and those of coal by 12 million".
_AND_BY = re.compile(
    r"(?: (?:of|in|during|from) [\w -]{3,30}?)?,? (?:and|while) (?:(?!by )[a-z-]+ ){1,6}by"
    r" (?:(?:about|some|nearly|over|almost) )*"
)
# "Lowers its guidance by 75,000 tons of copper and 30,000 ounces of gold".
_AND_OF = re.compile(r" of [a-z -]{3,30},? and (?:(?:about|some|nearly|over|almost) )*")
_OF = re.compile(r" of [a-z]")
# "Lopped as much as 65,000 tons off its guidance", "added 5,000 tons to its forecast".
_TAKEN = Cue(
    r"\b(?:lop|shav|slic|trimm?|cut|knock|tak|took|strip|remov|slash|shed|add|tack)(?:s|es|ed|ped|ting|ing)?"
    r"(?: off| on)? (?:(?:as much as|up to|about|around|some|nearly|over|more than|almost|another|a further) )*$"
)
_OFF_A_PLAN = Cue(
    r"(?: of [a-z -]{2,30}?)? (?:from|off|to|onto) (?:its|the|their) (?:[\w-]+ ){0,5}?"
    r"(?:guidance|targets?|forecasts?|outlook|estimates?|projections?|plans?|budget)\b"
)


# "15,000 more ounces than in June": told within the amount itself.
_MORE = re.compile(r"\d (?:[a-z]+ )?(?:more|fewer|less) [a-z]+$")
_THAN = re.compile(r"[^;.]{0,60}?\bthan\b")


def is_more_than(draft: Draft) -> bool:
    """Whether an amount is told as so many more or fewer tons than another."""
    lower, amount = draft.view.lower, draft.amount
    return (
        _MORE.search(lower, amount.start, amount.end) is not None
        and _THAN.match(lower, amount.end) is not None
    )


def is_by_how_much(draft: Draft) -> bool:
    """Whether an amount is the difference between two others."""
    lower, view = draft.view.lower, draft.view
    if draft.said_before(_MOVES_BY, _NEAR) or _CHANGE_OPENS.search(lower, view.start, draft.amount.start):
        return True
    if view.told(_MISSES_BY, view.start, draft.amount.start):
        return True
    if _is_of_the_amount_before(draft) or (draft.said_before(_TAKEN) and draft.said_after(_OFF_A_PLAN)):
        return True
    if _OR_PER_CENT.match(lower, draft.amount.tail) is None:
        return False
    return (
        _BY_HOW_MUCH.search(lower, max(view.start, draft.amount.start - _NEAR), draft.amount.start)
        is not None
    )


def moves_on(draft: Draft, left: Draft) -> bool:
    """Whether an amount is a difference as the one before it is, whose verb is not said again."""
    if left.role != "difference" or not draft.view.lower.endswith(" by ", left.view.start, left.amount.start):
        return False
    gap = (left.amount.tail, draft.amount.start)
    if _AND_OF.fullmatch(draft.view.lower, *gap) and _OF.match(draft.view.lower, draft.amount.tail):
        return True
    return _AND_BY.fullmatch(draft.view.lower, *gap) is not None


def _is_of_the_amount_before(draft: Draft) -> bool:
    """Whether an amount with per cents of more or less is about so many per cents of the one before it."""
    told = _MORE_OR_LESS.match(draft.view.lower, draft.amount.tail)
    before = [amount for amount in draft.view.amounts if amount.end <= draft.amount.start]
    if told is None or draft.amount.value is None or not before:
        return False
    whole = next((amount.value for amount in before if amount.dimension == draft.amount.dimension), None)
    per_cents = Decimal((told[1] or told[2]).rstrip("."))
    if whole is None or not per_cents:
        return False
    ratio = draft.amount.value / whole / per_cents * 100
    return Decimal(1) / _ROUNDED < ratio < _ROUNDED


def is_share(before: str) -> bool:
    """Whether an amount says again, in tons, what share its maker has of a whole."""
    return _SHARE_OR.search(before) is not None
