"""Whom "the mine", "the miner" or "the steelmaker" means by what the sentence just before has told."""

from __future__ import annotations

import re

from crawler.figures.drafts import Draft, Memory


def just_told(memory: Memory) -> str | None:
    """The only site that the sentence before named, be it by the way: "dug less, since Tarn was flooded"."""
    before = {name: told for name, told in memory.cast.items() if told.sentence == memory.sentence - 1}
    kinds = [memory.outline.kind(name) for name in before]
    sites = [
        name
        for (name, told), kind in zip(before.items(), kinds, strict=True)
        if kind == "site" and not told.is_port
    ]
    # "The reopening of Corvane at Tarn": either may be it.
    alone = len(sites) == 1 and "body" not in kinds
    return sites[0] if alone else None


def site_planned_for(draft: Draft, memory: Memory) -> str | None:
    """ "Corvane cut its forecast for Tarn. The miner now sees 5 tons": the site, of which no figure was told yet."""
    told = memory.goal_sentence == memory.sentence - 1 and draft.status == "planned"
    return just_told(memory) if told else None


# "Tarn Coal sent Hollin Steel 5 tons. The steelmaker used 7": by what it makes.
_MAKES = re.compile(
    r"\b(steel|copper|coal|zinc|alumini?um|gold|tin|nickel|cement)[ -]?(?:maker|producer|company|firm|giant|miner)$"
)


def named_for_its_goods(words: str, memory: Memory) -> str | None:
    """The only one of several told just before that is named for what the word says that it makes."""
    makes = _MAKES.search(words)
    if makes is None:
        return None
    near = [name for name, told in memory.cast.items() if memory.sentence - told.sentence == 1]
    named = [name for name in near if makes[1] in name.lower()]
    return named[0] if len(named) == 1 and len(near) > 1 else None
