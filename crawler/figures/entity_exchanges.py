"""Exchanges of metals, in whose warehouses stocks lie."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft
from crawler.figures.name import Name

# "Left the warehouses of the London Metal Exchange", "flowed into LME-registered warehouses".
_STORES_OF = re.compile(r"\b(?:warehouses?|sheds?|stores?) (?:of|at|in|registered with) (?:the )?$")
_ITS_STORES = re.compile(r"(?:'s?)?[ -](?:[a-z-]+ )?(?:warehouses?|sheds?|stores?)\b")
# Characters that tell whose the warehouses are.
_NEAR = 40


def is_exchange(name: Name) -> bool:
    return "Exchange" in name.entity.name


def signs_of_exchange(draft: Draft, name: Name) -> list[str]:
    """What speaks for an exchange: its stocks, and what came into its warehouses or left them."""
    lower = draft.view.lower
    ahead = _STORES_OF.search(lower, max(draft.view.start, name.start - _NEAR), name.start)
    stored = ahead is not None or _ITS_STORES.match(lower, name.end) is not None
    return ["exchange|inventory", "its vaults"] if stored else [f"exchange|{draft.measure}"]
