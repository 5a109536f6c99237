"""What an amount without a material of its own is of where its maker was told to make one thing only, and another was
spoken of last.
"""

from __future__ import annotations

from collections.abc import Sequence

from crawler.figures.commodity_by_name import are_kin
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import staple_of
from crawler.figures.measure_cues import FLOWS
from crawler.figures.producers import PRODUCERS

_TOLD = "what the article has told"
_BEFORE = "of an amount before"
# Amounts of one thing are within so many times each other.
_ALIKE = 15


def turn_to_makers(drafts: Sequence[Draft], memory: Memory) -> None:
    """ "Tarn dug 6 tons of iron ore. Guidance is 620 tons for copper and 22 to 24 tons for Tarn": of iron ore."""
    kept = [draft for draft in drafts if draft.dropped is None and draft.role == "main"]
    for index, draft in enumerate(kept):
        if draft.measure not in FLOWS or not _is_from_context(draft, kept[:index], memory):
            continue
        made = {other.commodity or "" for other in kept[:index] if _is_of_its_maker(other, draft)}
        if len(made) == 1 and not any(are_kin(name, draft.commodity or "") for name in made):
            draft.commodity, draft.commodity_by = made.pop(), "what its maker was told to make"


def _is_from_context(draft: Draft, before: Sequence[Draft], memory: Memory) -> bool:
    """Whether a mine's amount took its material from another maker's told last, and is in no list of makers."""
    left = before[-1] if before else None
    if left is None or draft.entity in (None, left.entity):
        return False
    maker = draft.entity or ""
    if memory.outline.place_of(maker).kind != "site" and staple_of(maker) is None:
        return False
    return draft.commodity_by == _TOLD or (draft.commodity_by == _BEFORE and not _names_maker(left))


def _names_maker(draft: Draft) -> bool:
    names = draft.view.names
    return any(name.entity.kind in PRODUCERS and draft.holds(name.start, name.end) for name in names)


def _is_of_its_maker(other: Draft, draft: Draft) -> bool:
    """Whether an amount of an earlier sentence is of the same maker, or of several with it, and about as large."""
    told, maker = other.entity or "", draft.entity or ""
    if other.view.start == draft.view.start or other.amount.unit != draft.amount.unit:
        return False
    one, two = (each.amount.value or each.amount.low for each in (other, draft))
    alike = bool(one and two) and one is not None and two is not None and one < _ALIKE * two < _ALIKE**2 * one
    return alike and (told == maker or maker in told.replace(" and ", ", ").split(", "))
