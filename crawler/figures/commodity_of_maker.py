"""What an amount without a material of its own is of where its maker was told to make one thing only, and another was
spoken of last.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby

from crawler.figures.commodity_by_name import are_kin, named_for
from crawler.figures.cues import Cue
from crawler.figures.drafts import RECALLED, Draft, Memory
from crawler.figures.lexicon import staple_of
from crawler.figures.measure_cues import FLOWS
from crawler.figures.producers import PRODUCERS

_BEFORE = "of an amount before"
# Amounts of one thing are within so many times each other.
_ALIKE = 15

# "Iran Alumina Company ranked fourth with 9,000 tons": of what the others before it made.
_RANKED = Cue(
    r"\b(?:ranked|ranks|came|comes|stood|was|is|placed|followed|trailed|next)(?: in)?(?: the)?"
    r" (?:second|third|fourth|fifth|sixth|next|last|with)\b"
)

# By maker and unit, how much was told of each material, in order of size.
_Made = defaultdict[tuple[str, str], defaultdict[str, list[Decimal]]]


def turn_to_makers(drafts: Sequence[Draft], memory: Memory) -> None:
    """ "Tarn dug 6 tons of iron ore. Guidance is 620 tons for copper and 22 to 24 tons for Tarn": of iron ore."""
    made: _Made = defaultdict(lambda: defaultdict(list))
    left: Draft | None = None
    kept = (draft for draft in drafts if draft.dropped is None and draft.role == "main")
    for _, sentence in groupby(kept, key=lambda draft: draft.view.start):
        told = list(sentence)
        for draft in told:
            if draft.measure in FLOWS and left is not None and _is_from_context(draft, left, memory):
                _turn(draft, made)
            left = draft
        _note(told, made)


def turn_to_names(drafts: Sequence[Draft]) -> None:
    """ "Ghana Manganese shipped 5 tons. Ghana Bauxite recovered: shipments rose from 1 ton to 2": of bauxite, for which
    it is named, as the other is for what was told of it.
    """
    named: set[str | None] = set()
    turned: dict[int, Draft] = {}
    for draft in drafts:
        if draft.dropped is not None or draft.measure not in FLOWS:
            continue
        before = turned.get(draft.view.start)
        if draft.commodity_by == _BEFORE and before and before.entity == draft.entity:
            draft.commodity, draft.commodity_by = before.commodity, before.commodity_by
        told = draft.commodity_by == RECALLED and draft.said_before(_RANKED) is None
        good = named_for(draft.entity or "") if told else None
        if good is not None and draft.commodity in named and not are_kin(good, draft.commodity or ""):
            draft.commodity, draft.commodity_by = good, "what its maker is named for"
            turned[draft.view.start] = draft
        if draft.commodity == named_for(draft.entity or ""):
            named.add(draft.commodity)


def _turn(draft: Draft, made: _Made) -> None:
    """Gives an amount the one material of which its maker was told to make about as much in earlier sentences."""
    told, size = made[draft.entity or "", draft.amount.unit], _size(draft)
    names = [name for name, sizes in told.items() if size and _has_alike(sizes, size)]
    if len(names) == 1 and not are_kin(names[0], draft.commodity or ""):
        draft.commodity, draft.commodity_by = names[0], "what its maker was told to make"


def _note(drafts: Iterable[Draft], made: _Made) -> None:
    """Takes in the amounts of a sentence, one of several makers for each of them."""
    for draft in drafts:
        told, size = draft.entity or "", _size(draft)
        for maker in {told, *told.replace(" and ", ", ").split(", ")}:
            if size:
                insort(made[maker, draft.amount.unit][draft.commodity or ""], size)


def _size(draft: Draft) -> Decimal | None:
    return draft.amount.value or draft.amount.low


def _has_alike(sizes: Sequence[Decimal], size: Decimal) -> bool:
    at = bisect_right(sizes, size / _ALIKE)
    return at < len(sizes) and sizes[at] < _ALIKE * size


def _is_from_context(draft: Draft, left: Draft, memory: Memory) -> bool:
    """Whether a mine's amount took its material from another maker's told last, and is in no list of makers."""
    if draft.entity in (None, left.entity):
        return False
    maker = draft.entity or ""
    if memory.outline.place_of(maker).kind != "site" and staple_of(maker) is None:
        return False
    return draft.commodity_by == RECALLED or (
        draft.commodity_by == _BEFORE and _names_maker(draft) and not _names_maker(left)
    )


def _names_maker(draft: Draft) -> bool:
    names = draft.view.names
    return any(name.entity.kind in PRODUCERS and draft.holds(name.start, name.end) for name in names)


def gave_another(memory: Memory, good: str) -> bool:
    """ "Tarn made 5 tons of molybdenum. At Selby it was 3": whether who is known for a good just gave another."""
    return any(
        last.entity is not None and staple_of(last.entity) == good != last.commodity for last in memory.last
    )
