"""Whether an amount is of a company or a site of it, or all of a company's."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.producers import COMPANY_WORDS, PRODUCERS

# "The Norwegian company": one told before, of that land.
_COMPANY_OF_IT = re.compile(
    r"(?:-based|-listed|-headquartered)? (?:(?!coal and|state)[a-z-]+ ){0,2}?"
    r"(?:company|group|miner|firm|steelmaker|maker|producer|refiner|trader|smelter|giant|major|junior|conglomerate|owner|parent|operator)"
    r"\b(?!'s? )"
)
# "The Swedish group's Tarn mine": and its site.
_SITE_OF_IT = re.compile(
    r" (?:[a-z]+ )?(?:company|group|miner|firm|steelmaker|maker|producer|giant|major)'s? (?:[a-z-]+ ){0,3}"
)


def is_of_a_company(draft: Draft, name: Name, memory: Memory) -> bool:
    told = memory.entity_kind in PRODUCERS or memory.company is not None
    if name.entity.kind not in ("country", "place") or not told:
        return False
    text = draft.view.text
    if not text.endswith(("The ", "the "), draft.view.start, name.start):
        return False
    site = _SITE_OF_IT.match(text, name.end)
    if site is not None and any(
        other.start == site.end() and other.entity.kind in PRODUCERS for other in draft.view.names
    ):
        return True
    who = _COMPANY_OF_IT.match(draft.view.lower, name.end)
    return who is not None and not any(other.start == who.end() + 1 for other in draft.view.names)


# "The group produced 1.37 million tons of copper globally": all of its own.
_ALL_OF_ITS = re.compile(r"(?:globally|worldwide|world-wide)\b")


def is_all_of_a_company(draft: Draft, name: Name) -> bool:
    if name.entity.name != "World" or not _ALL_OF_ITS.match(draft.view.lower, name.start):
        return False
    told = draft.view.told(COMPANY_WORDS, draft.view.start, draft.amount.start)
    return told is not None and told["site"] is None
