"""Plants told with the size they have, as "a 3-million-ton pellet plant"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft

# "A 100,000-ton smelter": its size, and no heat of a furnace or load of a truck.
_HYPHENED = re.compile(
    r"\d-(?:million-)?(?:ton|tonne|metric-ton)$|(?:million|thousand)-(?:ton|tonne)$"
    r"|\d (?:(?:million|thousand) )?(?:metric )?(?:ton|tonne)$"
)
_A_PLANT = Cue(
    r"(?:[- ](?:a|per)[- ](?:year|annum|day|month))? (?:[\w-]+ ){0,3}?"
    r"(?:smelter|melt ?shop|plant|mill|refinery|line|module|concentrator|kiln|complex|project|works|factory|unit"
    r"|mine|quarry)s?\b"
)


def is_size_of_a_plant(draft: Draft) -> bool:
    """Whether an amount with a hyphen is the size of the plant behind it."""
    amount, lower = draft.amount, draft.view.lower
    large = (amount.value or amount.high or 0) >= _LEAST_OF_A_PLANT and amount.unit == "t"
    hyphened = _HYPHENED.search(lower, amount.start, amount.end) is not None
    return large and hyphened and draft.said_after(_A_PLANT) is not None


# What a plant "of" some tons can make in a year is more than a shipment.
_LEAST_OF_A_PLANT = 10_000


def is_of_a_plant(draft: Draft) -> bool:
    """Whether an amount behind "of" is as large as what a plant can make in a year."""
    value = draft.amount.value or draft.amount.high or 0
    return (
        draft.before().rstrip().endswith((" of", " good for"))
        and draft.amount.unit == "t"
        and value >= _LEAST_OF_A_PLANT
    )
