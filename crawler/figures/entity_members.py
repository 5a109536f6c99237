"""Names that are an example, or one of the members that a list tells."""

from __future__ import annotations

import re

from crawler.figures.alignment import runs
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.name import Name
from crawler.figures.producers import EXAMPLES, PRODUCERS

# "Mills in the country, Tarn and Hollin among them, took 5 tons".
_AMONG_THEM = Cue(
    r"(?:[A-Z][\w'-]*,? (?:(?:and|of) )?)*(?:[A-Z][\w'-]*)? ?(?:among (?:them|these)|to name (?:but )?(?:a few|two))\b"
)


def is_example(draft: Draft, name: Name) -> bool:
    """Whether a name is an example of what is told before the amount: "mines such as Tarn made 5 tons"."""
    view = draft.view
    if view.cues & _AMONG_THEM.bit and _AMONG_THEM.match(view.text, name.start, view.end):
        return True
    example = draft.said_before(EXAMPLES)
    return example is not None and draft.start + example.end() <= name.start < draft.amount.start


# "Corvane's subsidiaries, including Tarn, Hollin and Nordvik, made 5 tons": it is of the first.
_MEMBERS = Cue(
    r"(?:'s?)?(?: and (?:its|their))?"
    r"(?: (?:subsidiar|affiliat|unit|compan|complex|mine|operation|plant|division|smelter)[a-z]*)?,? \(?"
    r"(?:including|namely|such as|with|comprising|among (?:them|which|these)(?: (?:are|is|were))?)"
    r" (?:the )?(?:[a-z-]+ ){0,2}[\"“]?"
)

_AT_ONCE = re.compile(r"[\s:(-]*(?:with |at )?(?:about |some |over )?")


def is_listed_member(draft: Draft, name: Name) -> bool:
    """Whether a name is one of several that another producer's words before them list as its parts."""
    view, amount = draft.view, draft.amount
    if not view.cues & _MEMBERS.bit:
        return False
    told = [other for other in view.names if other.entity.kind in PRODUCERS and other.end <= amount.start]
    run = next((run for run in runs(view.lower, told) if name in run), [])
    if len(run) < 2 or _AT_ONCE.fullmatch(view.lower, run[-1].end, amount.start):
        return False
    if any(run[0].start < other.start < run[-1].end for other in view.amounts):
        return False
    return any(_MEMBERS.fullmatch(view.lower, owner.end, run[0].start) for owner in told)


_OWNED_BY = Cue(
    r"\b(?:owned|controlled|operated|run|held|managed) (?:[\w-]+ ){0,2}by"
    r" (?:the )?(?:(?:[a-z-]+ ){1,3}(?:including|such as|like) (?:the )?)?$"
)


def owners_in_list(draft: Draft) -> list[Name]:
    """ "The mines, mainly owned by Corvane, Tarn and Hollin, made 30 tons": several that only say whose these are."""
    view = draft.view
    if not view.cues & _OWNED_BY.bit:
        return []
    return [
        name
        for run in runs(view.lower, view.names)
        if (len(run) > 2 or (len(run) > 1 and not view.lower.startswith(", and ", run[0].end)))
        and view.told(_OWNED_BY, max(view.start, run[0].start - 64), run[0].start)
        for name in run
    ]
