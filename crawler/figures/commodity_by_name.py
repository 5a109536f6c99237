"""The material in the name of whose output an amount is: "Ghana Bauxite Company's shipments"."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.figures.commodity_fit import PRECIOUS
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity, default_lexicon
from crawler.figures.metals import IN_NAMES
from crawler.figures.name import Name
from crawler.figures.words import Mark, split_words

# "Ghana Bauxite Company's shipments".
_ITS_GOODS = re.compile(
    r"[\w ]{0,30}'s? (?:\w+ ){0,2}?(?:shipments?|output|production|exports?|sales|deliver(?:y|ies)|dispatch(?:es)?)\b"
)
_IRON = re.compile(r"\b(?:iron|steel|billet|slab|bloom|rebar|pellet|coke|ferro\w+)\b")


# "Ghana Bauxite Company shipped 1.7 million tonnes".
_ITS_WORK = re.compile(
    r"(?: (?:company|corporation|corp|co|ltd|limited|mines?|mining|group|plc))*(?:, [^,;.\d]{3,60},)?"
    r"(?: (?!(?:of|in|at|by|for|from|to|and|said|says)\b)[a-z]+ [^,;.\d]{3,40} and)?"
    r" (?:(?:has|had|also|was|were|alone) ){0,2}(?:shipped|produced|mined|exported|sold|dispatched|delivered|turned out"
    r"|made|granted|allocated|(?:output|production|sales|exports|shipments) of) "
)


# "First Quantum Minerals produced": no material, but what such companies are called.
_VAGUE = frozenset(
    {
        "mineral",
        "metal",
        "ore",
        "non-ferrous metal",
        "nonferrous metal",
        "precious metal",
        "rare metal",
        "base metal",
    }
)


def by_name(draft: Draft, told: str | None, memory: Memory) -> Mark[Commodity] | None:
    """The material in the name of whose output the amount is, where what was told last is no kin of it."""
    lower = draft.view.lower
    for mark in reversed(draft.view.weak):
        inside = draft.start <= mark.start and mark.end <= draft.amount.start
        if not inside or mark.value.kind != "material":
            continue
        if _ITS_GOODS.match(lower, mark.end, draft.amount.start) or _is_its_work(draft, mark, memory):
            return None if told is None or are_kin(mark.value.name, told) else mark
    return None


def _is_its_work(draft: Draft, mark: Mark[Commodity], memory: Memory) -> bool:
    """Whether a company named for one material, and new to the article, did what the amount tells."""
    if mark.value.name in PRECIOUS or mark.value.name in _VAGUE:
        return False
    name = next(
        (name for name in draft.view.names if name.start <= mark.start and mark.end <= name.end), None
    )
    if not _ITS_WORK.match(draft.view.lower, name.end if name else mark.end, draft.amount.start):
        return False
    told = memory.cast.get(name.entity.name) if name else None
    inside = (
        sum(name.start <= other.start and other.end <= name.end for other in draft.view.weak) if name else 0
    )
    return inside == 1 and (told is None or not told.count)


def are_kin(name: str, other: str) -> bool:
    if _IRON.search(name) and _IRON.search(other):
        return True
    return not set(name.split()).isdisjoint(other.split())


@lru_cache(maxsize=1000)
def named_for(maker: str) -> str | None:
    """The one thing that a maker's name tells it makes: bauxite for "Ghana Bauxite Company"."""
    words = split_words(maker, maker.lower(), 0, len(maker))
    marks = [mark.value for mark in default_lexicon().commodities.find(maker.lower(), words)]
    goods = {mark.name for mark in marks if mark.kind == "material"}
    good = goods.pop() if len(goods) == 1 else None
    return None if good in PRECIOUS or good in _VAGUE else good


def metal_of_name(draft: Draft, name: Name) -> str | None:
    """ "Torex Gold forecasts 450,000 ounces"."""
    inside = [
        mark.value.name for mark in draft.view.weak if name.start <= mark.start and mark.end <= name.end
    ]
    named = inside[0] if len(inside) == 1 else None
    return named if draft.amount.dimension == "troy" or named in IN_NAMES else None
