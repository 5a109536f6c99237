"""Whose a flow is that is told by its kind alone: "group output", "national production", "jewellery demand"."""

from __future__ import annotations

import re

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lands_meant import land_meant
from crawler.figures.name import Name
from crawler.figures.producers import PRODUCERS

# "Group output of mined copper was 5 tons", behind that of its sites.
_OF_THE_GROUP = Cue(
    r"(?<!the )(?<!this )\bgroup(?:-wide|'s)? (?:(?!its\b|the\b|an?\b|has\b|had\b|will\b|of\b|in\b)[a-z-]+ ){0,2}?"
    r"(?:output|production|sales|shipments|deliveries)\b"
    # "Group copper in concentrate slipped to 5 tons".
    r"|(?<!the )(?<!this )\bgroup (?:gold|silver|copper|zinc|lead|nickel|coal|iron ore|platinum|palladium|cobalt|tin)\b"
    r"|\b(?:group|company)-wide (?:[a-z-]+ ){0,2}(?:output"
    r"|production|sales)\b"
    # "The whole group recovered 5 tons", "group-wide, 5 tons are planned".
    r"|\bthe (?:whole|entire|wider) (?:group|company)\b|\b(?:group|company)-wide,"
    r"|\b(?:across|for|at|in) the (?:whole |entire |wider )?group(?: as a whole)?,|\bat (?:the )?group level,"
    # "Tarn is to add 3 tons, out of a total of 28", "of a group total of 7 tons".
    r"|\bout of (?:a|its|the) (?:[a-z-]+ )?total of\b|\b(?:group|company) total\b"
)


def of_the_group(draft: Draft, memory: Memory) -> str | None:
    """The company that the article is about, else the group that its subject is a part of, where the clause opens
    with the output of the group.
    """
    told = draft.view.told(_OF_THE_GROUP, draft.start, draft.amount.start)
    named = _named_up_to(draft, draft.amount.start)
    if told is None or any(name.entity.kind in PRODUCERS and told.start() < name.end for name in named):
        return None
    subject = memory.entity if memory.entity_kind == "company" else None
    return memory.parent or subject or memory.company or _only_company(memory)


# "The new mine is to raise the company's output from 12 to 40 tons": of the company.
_OF_THE_COMPANY = Cue(
    r"\b(?:rais|lift|bring|increas|boost|tak|doubl|tripl)[a-z]* the (?:company|group|miner|firm|producer)'s"
    r" (?:[a-z]+ ){0,2}(?:production|output|capacity)\b"
)


def of_the_company(draft: Draft, memory: Memory) -> str | None:
    """The company that the article is about, where somebody's plant raises its output."""
    view, until = draft.view, draft.amount.start
    told = view.told(_OF_THE_COMPANY, view.start, until)
    if told is None or any(told.end() <= name.start < until for name in view.names):
        return None
    if any(name.entity.kind == "company" for name in view.names if name.end <= told.start()):
        return None
    return memory.company or _only_company(memory)


def _only_company(memory: Memory) -> str | None:
    kinds = {name: memory.outline.kind(name) for name in memory.cast}
    told = [name for name, kind in kinds.items() if kind == "company"] or [
        name for name, kind in kinds.items() if kind == "body"
    ]
    return told[0] if len(told) == 1 else None


def _named_up_to(draft: Draft, end: int) -> list[Name]:
    return [name for name in draft.view.names if draft.start <= name.start and name.end <= end]


# "National copper output rose to 5 tons".
_NATIONAL = Cue(
    r"\bnational (?:[a-z-]+,? ){0,6}"
    r"(?:output|production|exports|imports|sales|shipments|consumption|total|demand|extraction)\b"
    r"|\b(?:rais|lift|bring|boost|increas|tak)(?:es?|ed|ing)? the (?:country|nation|kingdom)'s (?:[a-z-]+ ){0,3}?"
    r"(?:output|production|capacity|exports)\b"
    r"|\bdomestic (?!(?:sales|deliveries|unit|mines?|plants?|operations?)\b)(?:[a-z-]+,? ){0,3}?"
    r"(?:output|production|consumption|demand)\b"
)


_IMPORTS = re.compile(r"(?:the )?imports (?!from\b)")


def national(draft: Draft, memory: Memory) -> str | None:
    """The country, where the clause speaks of its output by the word alone; none named, the language's own."""
    view = draft.view
    # "Imports filled the gap: 5 tons", behind what a mine made.
    if (
        draft.measure == "imports"
        and memory.entity_kind in PRODUCERS
        and _IMPORTS.match(view.lower, view.start)
    ):
        return memory.spoken_land or memory.land or memory.home
    told = draft.view.told(_NATIONAL, draft.start, draft.amount.start)
    if told is None:
        return None
    return (
        land_meant(draft, told.start(), memory) if " the " in told[0] else memory.spoken_land or memory.land
    )


# "Automotive demand", "jewellery consumption", "above-ground stocks" of an article that began with the world's.
_USES = Cue(
    r"\b(?:(?:automotive|industrial|jewell?ery|investment|bar and coin|autocatalyst|retail|end-use|total|global"
    r"|technology|fabrication|physical) (?:[a-z]+ )?(?:demand|consumption|fabrication|offtake|usage|needs|supply)"
    r"|above-ground (?:stocks|inventories)|(?:mine|mined|primary|secondary|recycled|scrap) supply)\b"
)


def of_the_whole_world(draft: Draft, memory: Memory) -> str | None:
    """The world, where the clause speaks of a use or a supply and of no land, and the article began with it."""
    world = "World"
    if memory.first_figured != world or not draft.view.told(_USES, draft.start, draft.amount.start):
        return None
    return None if any(name.entity.kind != "source" for name in draft.view.names) else world
