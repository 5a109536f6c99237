"""Lands that trade with the one whose exports or imports an amount is: who supplies, who takes."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.entity_buyers import COMES_NEXT, RANKS_FIRST, goes_on_in_ranks, goes_to, is_among_buyers
from crawler.figures.name import Name

_LANDS = frozenset({"country", "region"})
# "Russia was the largest supplier with 3 Mt", "other sources were Taiwan (22,615 tons) and".
_SUPPLIERS = Cue(r"\b(?:suppliers?|exporters?|shippers?|origins?|sellers?|sources?)\b")
# "Imports from the United States rose", "most of it came from Russia", where the next sentence ranks others.
_FROM_LANDS = Cue(
    r"\b(?:suppliers?|exporters?|shippers?|origins?|sellers?|sources?)\b"
    r"|\b(?:imports?|imported|purchases|bought|came|arrived|arrivals|shipped)\b[^,;.]{0,40} from\b"
    r"|\bfrom (?:the )?[a-z ]{3,20} (?:came|were imported|imports)\b"
)
# "Guinea with 64 million tons in first place".
_IN_FIRST_PLACE = re.compile(
    r",? (?:with|at) [^,;]{1,40} (?:in (?:the )?first place|took (?:the )?first place)\b"
)
_IMPORTERS = Cue(r"\b(?:importers?|importing|buyers?|imported|world|global|consumers?)\b")
# "Turkey's import sources", "India imported", "China, the biggest importer": who takes in.
_IMPORTS = re.compile(
    r"(?:'s (?:[\w-]+ ){0,4}?|(?:,[^,]{3,60},)? (?:(?:has|had|also|alone) )?)(?:imports?|imported|purchases|bought|buys"
    r"|importing)\b|, the (?:[\w'-]+ ){0,3}importer"
)
# "Australia supplied 9 million tons of this".
_SUPPLIES = re.compile(
    r"(?:(?:,| and) [a-z][a-z ]{2,18}){0,3} (?:(?:alone|again|also|has|had|which) )*"
    r"(?:supplied|supplies|suppl(?:y|ying)|shipped|ships|sent|sends|provided"
    r"|delivered)\b"
)
# "Imports were 29 tons; Guinea's share was 15, Australia's 9".
_SHARES_TOLD = Cue(r"'s (?:share|part|contribution) (?:was|is|came to|stood at|amounted to|reached)\b")
_ITS_SHARE = re.compile(
    r"'s (?:(?:share|part|contribution) [a-z ]{2,12} )?(?:(?:about|some|nearly|over) )?(?:\d|(?:share|part) )"
)
_WITH_AMOUNT = re.compile(r",? \(?(?:with |about |some |over |nearly )*\d")
# "Imports were 2.4 Mt, with Australia (0.9 Mt) ahead of the US (0.7 Mt)".
_NEXT = re.compile(r"\b(?:with|ahead of|followed by|trailed by|before|led by) (?:the )?$")
# "Imported 14.5 million tonnes, with Canada (5.4 million tonnes), Russia (4.5 million tonnes) and Belarus".
_LISTED = re.compile(
    r"\bwith (?:the )?[a-z][a-z ]+ \([^()]{2,40}\)(?:[^;]{0,80}?\([^()]{2,40}\))?"
    r"(?:,| and|, and) (?:the )?$"
)
# "The complex imported from mines in Brazil 9 million tons".
_BOUGHT_FROM = re.compile(
    r"\b(?:imported|bought|brought in) from (?:the )?(?:mines? (?:(?:of|in) )?)?(?:the )?$"
)
_IN_BRACKET = re.compile(r" \((?:about |some |over |nearly )?\d")


def is_among_suppliers(draft: Draft, name: Name) -> bool:
    """Whether a land is told as one from which another's imports came."""
    view = draft.view
    if draft.measure != "imports" or name.entity.kind not in _LANDS or name.entity.name == "World":
        return False
    if _IMPORTS.match(view.lower, name.end) or view.lower.endswith(
        ("to ", "to the "), view.start, name.start
    ):
        return False
    if view.told(_SUPPLIERS, view.start, draft.amount.start):
        return True
    if _BOUGHT_FROM.search(view.lower, max(view.start, name.start - 40), name.start):
        return True
    if name.end <= draft.amount.start and _SUPPLIES.match(view.lower, name.end):
        return True
    if _ITS_SHARE.match(view.lower, name.end) and view.told(_SHARES_TOLD, view.start, draft.amount.start):
        return view.amounts[0].end < name.start
    if _WITH_AMOUNT.match(view.lower, name.end) and any(
        other.entity.kind in _LANDS and other.end <= name.start and _SUPPLIES.match(view.lower, other.end)
        for other in view.names
    ):
        return True
    if _LISTED.search(view.lower, view.amounts[0].end, max(view.amounts[0].end, name.start)) and (
        _IN_BRACKET.match(view.lower, name.end)
    ):
        return True
    ahead = [amount for amount in view.amounts if amount.end <= name.start]
    return bool(
        ahead
        and _IN_BRACKET.match(view.lower, name.end)
        and _NEXT.search(view.lower, ahead[0].end, name.start)
    )


def suppliers_in_turn(draft: Draft, names: list[Name], last: list[Draft]) -> list[str]:
    """Lands that come next to one told as a supplier in the `last` sentence with figures."""
    before = last[-1] if last else None
    if before is None or not draft.measure == before.measure == "imports":
        return []
    lands = [name for name in names if name.entity.kind in _LANDS and name.entity.name != before.entity]
    if goes_on_in_ranks(draft, before, _FROM_LANDS) or _is_led_by_suppliers(draft, names, before):
        return [name.entity.name for name in lands]
    if before.view.told(_SUPPLIERS, before.view.start, before.view.end) is None:
        return []
    return [
        name.entity.name for name in lands if COMES_NEXT.match(draft.view.lower, name.end, draft.view.end)
    ]


def _is_led_by_suppliers(draft: Draft, names: list[Name], before: Draft) -> bool:
    """ "Turkey's imports were 4 tons. The United States came first with 2 tons": of whom it imported."""
    view, lands = draft.view, [name for name in names if name.entity.kind in _LANDS]
    if before.entity in (None, "World", *(name.entity.name for name in lands)):
        return False
    if view.told(_IMPORTERS, view.start, view.end):
        return False
    return any(
        RANKS_FIRST.match(view.lower, name.end) or _IN_FIRST_PLACE.match(view.lower, name.end)
        for name in lands
    )


def is_partner(draft: Draft, name: Name) -> bool:
    """Whether a land only takes or supplies what the amount is of."""
    if name.entity.kind not in _LANDS:
        return False
    return is_among_buyers(draft, name) or is_among_suppliers(draft, name) or goes_to(draft, name)


# "Sales in India were 5 tons", of a company.
_SALES_IN = re.compile(
    r"\b(?:sales|deliveries|shipments)(?: of [a-z -]{2,30})? (?:in|to|into|within) (?:the )?$"
)

# "In the United States, deliveries totalled 5 tons".
_IN_A_LAND, _SALES_THERE = (
    ("in ", "in the "),
    re.compile(r",? (?:the |its |their )?(?:[a-z]+ )?(?:sales|deliveries|shipments)\b"),
)


def is_market(draft: Draft, name: Name, memory: Memory) -> bool:
    """Whether a land is where the company sells that the article is about."""
    about_it = memory.company is not None and memory.company == memory.entity
    if not about_it or draft.measure not in ("sales", "deliveries"):
        return False
    ahead = max(draft.view.start, name.start - 50)
    land = name.entity.kind in ("country", "region")
    opens = draft.view.lower[draft.view.start : name.start] in _IN_A_LAND
    if land and opens and _SALES_THERE.match(draft.view.lower, name.end):
        return True
    return land and _SALES_IN.search(draft.view.lower, ahead, name.start) is not None
