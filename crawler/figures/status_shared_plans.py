"""Plans that the amounts of a list share."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.alignment import in_one_breath
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.role_differences import moves_on
from crawler.figures.status_cues import ACTUAL

# Between the amounts of a list nothing is said of them but what they are of.
_LISTS = re.compile(
    r"(?: of)?(?: (?!and\b|or\b)[a-z][\w'-]*){0,5}(?:,|,? (?:and|as well as|plus))"
    r"(?: (?:also|another|about|some|nearly|over))* "
)
# "The plan for this year is 600 kg of gold and extraction of 550 tons of ore": a list goes on with other plans.
_LISTS_DEEDS = re.compile(
    r"(?: of)?(?: (?!and\b|or\b)[a-z][\w'-]*){0,5}(?:,|,? (?:and|as well as|plus))"
    r" (?:the )?(?:extraction|production|sales?|exports?|smelting|processing|mining)(?: of)?"
    r"(?: (?:about|some|nearly|over))* "
)
_A_PLAN = Cue(r"\b(?:plans?|program(?:me)?|targets?|budget)\b[^.;:]*$")
# "Quotas for 99 tons of copper ore and 15 tons of bauxite have been handed out": both are of what may be mined.
_QUOTAS = Cue(
    r"\b(?:quotas?|permits|licen[cs]es)(?: (?:for|of|to [a-z]+))? ?(?:(?:about|some|nearly|over) )*$"
)


def share_plans(drafts: list[Draft]) -> None:
    """ "This year 710 tons of gold and 230 tons of silver will be made": what stands behind a list is of all of it."""
    for left, right in pairwise(drafts):
        # "Will produce 3 tons of gold, 1.25 tons of silver and 600 kg of mercury": one list, of one plan.
        if (left.status, right.status) != ("planned", "actual"):
            continue
        between = right.view.lower[left.amount.tail : right.amount.start]
        capacities = left.measure == right.measure == "capacity"
        allowed = (left.said_before(_QUOTAS) and _LISTS.fullmatch(between)) or (
            left.view.told(_A_PLAN, left.view.start, left.amount.start) and _LISTS_DEEDS.fullmatch(between)
        )
        if (
            allowed
            or moves_on(right, left)
            or (capacities and in_one_breath(left.view.lower, left.amount, right.amount))
        ):
            right.status = "planned"
    for left, right in reversed(list(pairwise(drafts))):
        if (left.role, right.role, right.status) != ("main", "main", "planned") or left.status == "planned":
            continue
        view, start, end = left.view, left.amount.tail, right.amount.start
        planned_behind = not any(mark.start < end for mark in view.planned)
        done_before = ACTUAL.search(view.lower, view.start, left.amount.start)
        between = view.lower[start:end]
        if planned_behind and not done_before and _LISTS.fullmatch(between) and not ACTUAL.search(between):
            left.status = "planned"
