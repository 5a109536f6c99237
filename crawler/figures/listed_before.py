"""Who was listed, or had a figure each, in the sentence before one that only lists amounts."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.producers import PRODUCERS
from crawler.figures.views import View

_IN_ORDER = Cue(r"respectively(?<=\brespectively)\b|in (?<=\bin )(?:that|this|the same) order\b")


# "Put the exact figure at 31.24 million tons", behind the round one.
_EXACT_FIGURE = Cue(r"\bthe (?:exact|precise) (?:figure|number|amount|volume|tonnage) (?:at|was|is|being) $")


def told_before(drafts: list[Draft], index: int, memory: Memory) -> str | None:
    """ "A, B and C are the makers. Their output was respectively 3, 2 and 1 tons." """
    view = drafts[index].view
    if index == 0 and memory.last and drafts[0].said_before(_EXACT_FIGURE):
        return memory.last[0].entity if memory.sentence - memory.last_sentence == 1 else None
    if len(drafts) < 2 or not (view.told(_IN_ORDER, view.start, view.end) or _tells_of_them(view)):
        return None
    run = next(
        (run for run in runs(view.lower, [draft.amount for draft in drafts]) if drafts[index].amount in run),
        [],
    )
    alike = len({draft.commodity for draft in drafts}) == 1
    told = memory.listed or (_figured_last(memory, len(run)) if alike else [])
    if len(run) != len(told) and not any(name.entity.kind in PRODUCERS for name in view.names):
        told = _pair_told(view, memory) or (_figured_in_turn(memory, len(run)) if alike else [])
    if len(run) < 2 or len(run) != len(told):
        return None
    return told[run.index(drafts[index].amount)]


def _figured_last(memory: Memory, count: int) -> list[str]:
    """Who had a figure each in the sentence before, without the whole that it began with."""
    near = memory.sentence - memory.last_sentence <= 1
    told = [draft.entity for draft in memory.last if draft.entity and draft.role == "main"] if near else []
    told = told[1:] if len(told) == count + 1 else told
    return told if len(set(told)) == len(told) else []


# "Tarn and Hollin came on stream. The two mines gave 5 and 9 tons respectively".
_THE_TWO = re.compile(r"(?:the|these|those|both|its) two (?:[a-z]+ )?[a-z]+ ")


def _pair_told(view: View, memory: Memory) -> list[str]:
    """The two that the sentence before named together, where this one speaks of "the two mines"."""
    names = (memory.group or "").split(" and ")
    return names if len(names) == 2 and _THE_TWO.match(view.lower, view.start) else []


def _figured_in_turn(memory: Memory, count: int) -> list[str]:
    """Who had a figure each, in a sentence of their own, in the last sentences."""
    last = memory.recent[-count:]
    told = [draft.entity for draft in last if draft.entity]
    apart = len({draft.view.start for draft in last}) == count
    near = memory.sentence - memory.last_sentence <= 1
    alone = not any(" and " in name for name in told)
    return told if near and apart and alone and len(set(told)) == count else []


# "A year earlier they had stood at 5, 4 and 3 tons": who was listed before, though nothing says in what order.
_THEY_HAD = re.compile(
    r"(?:[^,;.\d]{3,60},? )?(?:they|these|it|the (?:two|three|four|five|same)(?: [a-z]+)?"
    r"|their (?:output|production|figures?))"
    r" (?:had (?:been|stood at|made|produced|turned out|reached)|were|was|stood at|made|produced|turned out) "
    r"(?:(?:about|around|some|at) )*\d"
)


def _tells_of_them(view: View) -> bool:
    return not view.names and _THEY_HAD.match(view.lower, view.start) is not None
