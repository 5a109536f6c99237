"""Changes told with their subjects behind them: "5 per cent for alumina and hydrate and 41 per cent for bauxite"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.alignment import runs
from crawler.figures.change_clauses import is_of_measure
from crawler.figures.changes import Change
from crawler.figures.compounds import related
from crawler.figures.drafts import Draft
from crawler.figures.lexicon import Commodity
from crawler.figures.views import View
from crawler.figures.words import Mark

_FOR = re.compile(
    r"(?: (?:year-on-year |yearly |annual )?(?:increases?|rises?|growth|gains?|jumps?|surges?|hikes?"
    r"|decreases?|declines?"
    r"|falls?|drops?|more|less|higher|lower))?,? (?:for|in|of) (?:both )?(?:the )?"
    r"(?:(?:output|production|exports|sales|that) of )?"
)


def give_to_objects(view: View, changes: Sequence[Change], told: Sequence[Draft]) -> list[Change]:
    """Gives changes to the values, told before, of the materials behind them; returns the rest."""
    left: list[Change] = []
    for change in changes:
        names = [mark.value.name for mark in _objects(view, change)]
        alike = [draft for draft in told if is_of_measure(view, change, draft.measure)] if names else []
        owners = [owner for name in names for owner in _values_of(name, alike)]
        for owner in owners:
            owner.change, owner.basis = change, change.basis or "yoy"
        left += [] if owners else [change]
    return left


def has_objects(view: View, changes: Sequence[Change]) -> bool:
    """Whether more than one change of a sentence is told with the material behind it."""
    return len(changes) > 1 and sum(bool(_objects(view, change)) for change in changes) > 1


def _objects(view: View, change: Change) -> list[Mark[Commodity]]:
    """The materials that stand right behind a change, up to the next one."""
    stop = min((other.start for other in view.changes if other.start >= change.end), default=view.end)
    match = _FOR.match(view.lower, change.end, stop)
    if match is None:
        return []
    marks = [mark for mark in view.commodities if match.end() <= mark.start < stop]
    run = next(iter(runs(view.lower, marks)), [])
    return run if run and run[0].start == match.end() else []


def _values_of(name: str, told: Sequence[Draft]) -> list[Draft]:
    """The one value without a change that is of a material, by its very name before one akin."""
    free = [draft for draft in told if draft.change is None and draft.commodity is not None]
    for alike in ([d for d in free if d.commodity == name], [d for d in free if related(name, d.commodity)]):
        if alike:
            return alike if len(alike) == 1 else []
    return []
