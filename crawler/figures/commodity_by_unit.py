"""Commodities by what an amount is counted in: tons of a metal told in ounces, concentrate of the ore told ahead."""

from __future__ import annotations

import re
from itertools import pairwise

from crawler.figures.commodity_fit import PRECIOUS
from crawler.figures.drafts import Draft, Memory
from crawler.figures.metals import METALS

# Tonnes of which no mine has so many of gold.
_MANY = 1000
# What is done with ore.
_HANDLED = re.compile(
    r"\b(?:ores?\b|mill|process|treat|crush|mined|mining|stack|throughput|haul|hoist|dug|mov(?:ed|ing)|waste|material|rock|grad)"
)


def counted_in_tons(drafts: list[Draft], index: int, memory: Memory) -> str | None:
    """ "All of the gold and 30% of the copper: 92,150oz and 21,200t", "5,000 to 6,000t, and the guidance for gold to
    90oz": not of the metal that is told in ounces.
    """
    draft, lower = drafts[index], drafts[index].view.lower
    size = draft.amount.value or draft.amount.low or 0
    metal = draft.commodity or ""
    if " ore" not in lower[draft.view.start : draft.view.end] and not _HANDLED.search(
        lower, draft.view.start, draft.view.end
    ):
        metal = metal.removesuffix(" ore")
    if metal not in PRECIOUS or draft.amount.unit != "t" or size < _MANY:
        return None
    beside = drafts if metal != draft.commodity else drafts[:index]
    before = memory.sizes.get(metal, ())
    told = (*before, *(other.amount for other in beside))
    if not any(amount.dimension == "troy" for amount in told) or any(amount.unit == "t" for amount in before):
        return None
    others = [mark.value.name for mark in draft.view.commodities if mark.value.kind == "material"]
    others = [name for name in dict.fromkeys((*others, *memory.sizes)) if name not in PRECIOUS]
    return next((name for name in others if not name.endswith(" ore")), None)


_HOLD_NICKEL = ("ferronickel", "nickel matte", "nickel pig iron")


def weighed_by_nickel(draft: Draft) -> str | None:
    """ "Ferronickel output, reckoned as nickel in ferronickel, was 6,300 tonnes", "5,624 TNi": tons of the metal."""
    held, view = draft.commodity, draft.view
    if held not in _HOLD_NICKEL:
        return None
    by_unit = view.text[draft.amount.start : draft.amount.end].endswith("Ni")
    told = f"nickel in {held}" in view.lower[view.start : draft.amount.start]
    return f"nickel in {held}" if by_unit or told else None


def with_ore_ahead(drafts: list[Draft]) -> None:
    """ "Erdenet dug 36 million tons of ore and made 585,000 tons of concentrate": of the metal that the ore is of."""
    for left, right in pairwise(drafts):
        metal, ore, rest = (left.commodity or "").partition(" ore")
        made = (right.commodity or "").endswith(" concentrate")
        if not (ore and not rest and made and metal in METALS) or metal == "iron":
            continue
        bare = any(
            mark.value.name == "concentrate" and right.holds(mark.start, mark.end)
            for mark in right.view.commodities
        )
        right.commodity = f"{metal} concentrate" if bare else right.commodity
