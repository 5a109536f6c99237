"""Commodities told together: one amount of several, and totals of what was told before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from crawler.figures.alignment import runs
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.words import Mark

DIRECTLY_OF = re.compile(
    r"\)?[\s(,-]*(?:worth )?(?:(?:of|in) )?(?:the |this |its |these |their |a |high-grade "
    r"|high-purity |low-grade |pure |fine |high-carbon |raw |various |different |final |contained "
    r"|payable |refined |non-ferrous |saleable |attributable )*$"
)
GENERAL = frozenset(
    {"mineral", "mining and mineral product", "ore", "metal", "metal product", "non-ferrous metal"}
)
_PAIR = re.compile(r"\bthe (former|latter)\b(?! (?:half|part|quarter|months?|period|year)\b)")
_TOTAL = re.compile(r"\b(?:in total|total|altogether|combined|together|in all|overall)\b")


def compound(draft: Draft, mark: Mark[Commodity]) -> str | None:
    """ "Steel, aluminium and copper products" before one amount is one commodity."""
    view = draft.view
    if mark.start > draft.amount.start and not DIRECTLY_OF.fullmatch(
        view.lower[draft.amount.tail : mark.start]
    ):
        return None
    for run in runs(view.lower, [other for other in view.commodities if draft.holds(other.start, other.end)]):
        if (
            len(run) > 1
            and mark in run
            and all(other.value.kind == "material" for other in run)
            and not re.search(r"including|such as", view.lower[draft.start : run[0].start][-14:])
            and " or " not in view.lower[run[0].end : run[-1].start]
        ):
            names = [other.value.name for other in run]
            return _together(names) if GENERAL.isdisjoint(names) else None
    return None


def former_or_latter(draft: Draft, memory: Memory) -> str | None:
    """ "Steel and iron ore dominated. The former contributed 9 million tons and the latter 21 million." """
    match = _PAIR.search(draft.view.lower, draft.start, draft.amount.start)
    if match is None:
        return None
    here = [mark.value.name for mark in draft.view.commodities if mark.end <= match.start()]
    pair = list(dict.fromkeys(here)) if len(set(here)) == 2 else memory.named
    return pair[match[1] == "latter"] if len(pair) == 2 else None


def sum_of(draft: Draft, memory: Memory) -> str | None:
    """ "In total 26 million tons" after 15 of one product and 11 of another is of both."""
    parts = memory.recent[-2:]
    values = [part.amount.value for part in parts if part.amount.unit == draft.amount.unit]
    names = [part.commodity for part in parts if part.commodity]
    if (
        draft.amount.value is None
        or len(names) < 2
        or names[0] == names[1]
        or None in values
        or len(values) < 2
    ):
        return None
    if not _TOTAL.search(draft.view.lower[draft.view.start : draft.amount.start]):
        return None
    added = sum(value for value in values if value is not None)
    return _together(names) if abs(added - draft.amount.value) * 50 <= draft.amount.value else None


def _together(names: Sequence[str]) -> str:
    """The names as one: "iron ore concentrate and pellet", "steel, aluminium and copper product"."""
    parts = [names[0], *(_without_shared(name.split(), names[0].split()) for name in names[1:])]
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def _without_shared(words: list[str], first: list[str]) -> str:
    """The name without the words that it begins with as the first one does; its last word stays."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(words[:-1], first, strict=False)))
    # "Copper and copper product": a name that only goes on from the first is said in full.
    return " ".join(words if shared == len(first) else words[shared:])
