"""Whether an amount can be one of a commodity: by its unit, and by how much of it there is on earth."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.drafts import Draft

# Precious metals by the tonne: no country or company has more than this; a larger tonnage is another
# material, or ore.
PRECIOUS = frozenset(
    {
        *("gold", "silver", "platinum", "palladium", "rhodium", "iridium", "ruthenium"),
        *("platinum group metal", "gold equivalent", "silver equivalent", "precious metal"),
    }
)
_PRECIOUS_TONNES = 60_000
# But the world holds, and has mined, more.
_PRECIOUS_TONNES_ON_EARTH = 2_000_000
_ON_EARTH = re.compile(r"\b(?:world|global|globally|worldwide|mankind|humankind)\b")
# Nobody counts them in millions of pounds.
_PRECIOUS_POUNDS = 1_000_000
# Nor does anybody make as many tonnes of them a day.
_PRECIOUS_TONNES_A_DAY = 100
# What is weighed in carats.
_STONES = re.compile(
    r"diamond|ruby|emerald|sapphire|gem|tanzanite|opal|garnet|amethyst|aquamarine|tourmaline|topaz|jade"
)


_GEMS = re.compile(r"ruby|emerald|sapphire|gemstone|tanzanite|opal|amethyst|aquamarine|tourmaline|topaz")
_GEMS_TONNES = 10_000


def is_gem(name: str) -> bool:
    return _GEMS.fullmatch(name) is not None


def fits_by_name(draft: Draft, name: str) -> bool:
    """Whether an amount can be one of a commodity known by name only."""
    # "Palladium and platinum" are weighed like each.
    precious = name in PRECIOUS or (
        " and " in name and set(name.replace(" and ", ", ").split(", ")) <= PRECIOUS
    )
    if (draft.amount.dimension == "troy" and not precious) or (
        draft.amount.dimension == "carat" and _STONES.search(name) is None
    ):
        return False
    if draft.amount.dimension == "mass" and "diamond" in name:
        return False
    return fits(draft, name, frozenset({draft.amount.dimension}))


def fits(draft: Draft, name: str, dimensions: frozenset[str]) -> bool:
    """Whether an amount's unit and size can be those of a commodity."""
    if draft.amount.dimension not in dimensions:
        return False
    value = draft.amount.value if draft.amount.value is not None else draft.amount.high
    if draft.amount.unit == "t" and _GEMS.fullmatch(name) and value is not None and value > _GEMS_TONNES:
        return False  # "Opal's plant of 2.5 million tons" is a company's
    most = {"t": _PRECIOUS_TONNES, "t/day": _PRECIOUS_TONNES_A_DAY, "lb": _PRECIOUS_POUNDS}.get(
        draft.amount.unit
    )
    if name not in PRECIOUS or value is None or most is None or value <= most:
        return True
    if draft.amount.unit != "t" or value > _PRECIOUS_TONNES_ON_EARTH:
        return False
    return _ON_EARTH.search(draft.view.lower, draft.view.start, draft.view.end) is not None


def read_as_metric(draft: Draft, name: str) -> None:
    """ "73 mt of gold" are metric tonnes also where the article's mt are million."""
    amount = draft.amount
    if (
        name not in PRECIOUS
        or amount.value is None
        or amount.value <= _PRECIOUS_TONNES
        or "mt read as million tonnes" not in amount.notes
    ):
        return
    draft.amount = replace(amount, value=amount.value / 10**6, notes=("mt read as metric tonnes",))
