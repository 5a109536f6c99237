"""What a line above others says of all of them: what was done, against what changes are, whose partners they are."""

from __future__ import annotations

from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import FLOWS, TRADED
from crawler.figures.table_words import BASES, CHANGE, PARTNERS
from crawler.figures.views import View

# Words of a line that is a note or a heading, and of one that a colon makes a heading.
_FEW, _FEW_AND_COLON = 12, 18
# By how many months what changes are told against is earlier.
_STEPS = {"mom": 1, "qoq": 3, "yoy": 12}


def note_line(view: View, memory: Memory) -> None:
    """Takes in a line without amounts; a sentence of prose ends what such lines have said."""
    if view.text[view.end - 1] in ".!?;":
        memory.basis_of_lines = memory.whose_partners = memory.measure_of_lines = None
        return
    heads = view.text[view.end - 1] == ":"
    if view.amounts or len(view.words) > (_FEW_AND_COLON if heads else _FEW):
        return
    told = {mark.value for mark in view.measures if mark.value in FLOWS}
    if heads:
        memory.measure_of_lines = told.pop() if len(told) == 1 else None
    if basis := _basis_told(view):
        memory.basis_of_lines, memory.base_step = basis, _STEPS.get(basis)
    if PARTNERS.search(view.lower, view.start, view.end):
        memory.whose_partners = next(
            (draft.entity for draft in reversed(memory.last) if draft.measure in TRADED), None
        )


def _basis_told(view: View) -> str | None:
    """Against what the changes of the lines that follow are: "(quarter-on-quarter comparison)"."""
    if view.changes or not CHANGE.search(view.lower, view.start, view.end):
        return None
    told = [name for name, pattern in BASES if pattern.search(view.lower, view.start, view.end)]
    return told[0] if len(told) == 1 else None


def of_partners(draft: Draft, memory: Memory) -> str | None:
    """Whose trade a line under "Top suppliers" tells, though it names the supplier."""
    view = draft.view
    alone = len(view.amounts) == 1 and view.text[view.end - 1] not in ".!?"
    return memory.whose_partners if alone else None
