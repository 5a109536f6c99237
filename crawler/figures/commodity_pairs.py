"""Commodities of a list told before: "the former", "both", "the two", "6,000 and 761,000 tons respectively", "against
4,000 and 2,000 tons"; and "zinc and lead" told apart by two amounts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.alignment import runs
from crawler.figures.commodity_fit import fits_by_name
from crawler.figures.commodity_forms import complete
from crawler.figures.compounds import GENERAL, together
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.lexicon import Commodity
from crawler.figures.metals import METALS
from crawler.figures.words import Mark, PhraseTable

# Not "the former record", "the latter half".
_THAT = (
    r"the (former|latter)\b(?= ?$|[,.;:)']| (?:about|some|over|nearly|around|just|only|and|or|with|by|at|to|in|of"
    r"|for|from|on|up|down|was|were|is|are|has|had|will|rose|fell|grew|came|stood|made|sold|dug|hit|accounting"
    r"|goes|go|went|leaves|[a-z]+ed)\b)"
)
_PAIR = re.compile(rf"\b{_THAT}")
_BEHIND = re.compile(
    rf"(?: \(\w{{1,5}}\))?[\s)]*(?:of|for) (?:{_THAT}|the (one|other)\b(?= and\b| this| last| in\b|[,.;]))"
)
# "The two" and "both" of two materials, not of two mines.
_BOTH = re.compile(
    r"(?: \(\w{1,5}\))?[\s)]*\bof (?:both|the (?:two|pair)|(?:these|those) two)\b"
    r"(?: (?:product|material|metal|commoditie|mineral|stone|ore)s)?"
    r"(?=[,.]| (?:was|were|is|are|has|have|had|in|to|by|went|rose|fell|grew|came|stood|reached|for|together|combined"
    r"|taken|dropped|declined|increased|decreased|climbed|amounted|totall?ed|left|during|over)\b)"
)
# What all of these have, quickly found by its first letters.
_OF_BOTH = re.compile(r"of (?:both|the (?:two|pair)|these two|those two)")
# What stands for the members of a list: "a year ago the two stood at", "the figures had been", "imports were".
_STAND_INS = Cue(
    r"\b(?:the (?:two|three|four|five|figures|volumes|amounts|numbers|tonnages)|(?:the|its) (?:targets|goals|plans)"
    r"|they|these|those|both)\b[^,;:]*$"
)


def former_or_latter(draft: Draft, memory: Memory) -> str | None:
    """ "Steel and iron ore dominated. The former contributed 9 million tons and the latter 21 million." """
    lower = draft.view.lower
    behind = _BEHIND.match(lower, draft.amount.tail)
    match = behind or _PAIR.search(lower, draft.start, draft.amount.start)
    if match is None or _is_of_two_names(draft, match.start()):
        return None
    # "The latter is turned into ferromolybdenum: 5,800 tons".
    if any(match.end() <= mark.start < draft.amount.start for mark in draft.view.commodities):
        return None
    pair = _pair(_named_before(draft, match.start()), memory.named, _figured(memory) if behind else [])
    return pair["latter" in match.groups() or "other" in match.groups()] if pair else None


def _is_of_two_names(draft: Draft, at: int) -> bool:
    """ "Parvadeh and Alborz extracted 1 million tons, of which the former had 900,000"."""
    names = [name for name in draft.view.names if name.end <= at and name.entity.kind != "source"]
    return any(len(run) == 2 for run in runs(draft.view.lower, names))


def both_of(draft: Draft, memory: Memory) -> str | None:
    """ "Exports of both were 810,000 tons", "26 million tons of the two products": of the two together."""
    lower = draft.view.lower
    ahead = _OF_BOTH.search(lower, draft.start, draft.amount.start)
    match = _BOTH.search(lower, draft.start, draft.amount.start) if ahead else None
    match = match or _BOTH.match(lower, draft.amount.tail)
    if match is None:
        return None
    pair = _pair(_named_before(draft, match.start()), memory.named, _figured(memory))
    return together(pair) if pair else None


def _figured(memory: Memory) -> list[str]:
    """The last two materials that had figures, in the order in which they first had some."""
    figures = [figure.commodity for figure in memory.recent if figure.commodity]
    return sorted(list(dict.fromkeys(figures[::-1]))[:2], key=figures.index)


def _named_before(draft: Draft, at: int) -> list[str]:
    return list(dict.fromkeys(mark.value.name for mark in draft.view.commodities if mark.end <= at))


def _pair(*told: list[str]) -> list[str] | None:
    """The first of the lists of materials that holds two: of the sentence, of the one before, of the figures so far."""
    apart = [_of_one_name(names) or names for names in told]
    return next((names for names in apart if len(names) == 2 and GENERAL.isdisjoint(names)), None)


def _of_one_name(names: list[str]) -> list[str] | None:
    """ "The supply of zinc and lead": two metals that are known under one name."""
    parts = names[0].split(" and ") if len(names) == 1 else []
    return parts if parts and set(parts) <= set(METALS) else None


def told_as_list(drafts: Sequence[Draft], memory: Memory) -> dict[int, str]:
    """By the start of an amount the commodity that an amount at its place in the list before it has."""
    told: dict[int, str] = {}
    amounts = [draft.amount for draft in drafts]
    for run in runs(drafts[0].view.lower, amounts):
        first = amounts.index(run[0])
        names = _list_before(drafts, first, len(run), memory)
        listed = drafts[first : first + len(run)]
        if names and all(fits_by_name(draft, name) for draft, name in zip(listed, names, strict=True)):
            told |= {amount.start: name for amount, name in zip(run, names, strict=True)}
    return told


def _list_before(drafts: Sequence[Draft], first: int, size: int, memory: Memory) -> list[str] | None:
    """The commodities of the amounts before a list, as many as it has, if it stands for them all."""
    draft, view = drafts[first], drafts[0].view
    if size < 2:
        return None
    if not _is_of_list(drafts, first, size):
        return _of_last_sentence(drafts, memory) if size == len(drafts) else None
    marks = [mark.value for mark in view.commodities if mark.end <= draft.amount.start]
    told = [complete(row.name, memory, draft) if row.kind == "generic" else row.name for row in marks]
    before = [name for row, name in zip(marks, told, strict=True) if name and row.kind != "foreign"]
    mains = [figure.commodity for figure in memory.last if figure.role == "main" and figure.commodity]
    named = list(dict.fromkeys(before))
    names = named[-size:] if named else mains if len(set(mains)) == size else memory.named
    return names if len(set(names)) == size == len(names) else None


# How many times an amount of a list may be its partner's in the list before: a year's is some four quarters'.
_OF_ITS_SIZE = 8


def _of_last_sentence(drafts: Sequence[Draft], memory: Memory) -> list[str] | None:
    """ "5 Mt of crude steel and 4 Mt of slab. Plans for this year are 6 Mt and 5 Mt": the materials of the sentence
    before, where this one has as many amounts, each of about its partner's size, and names none.
    """
    before = [figure for figure in memory.last if figure.role == "main" and figure.commodity]
    if memory.sentence - memory.last_sentence > 1 or len(before) != len(drafts) or drafts[0].view.commodities:
        return None
    if _lists_another(drafts, len(drafts)) or not all(
        left.amount.unit == draft.amount.unit and _is_of_size(left, draft)
        for left, draft in zip(before, drafts, strict=True)
    ):
        return None
    return [figure.commodity for figure in before if figure.commodity]


def _is_of_size(left: Draft, right: Draft) -> bool:
    one, other = (draft.amount.value or draft.amount.high for draft in (left, right))
    return bool(one and other and max(one / other, other / one) <= _OF_ITS_SIZE)


def _is_of_list(drafts: Sequence[Draft], first: int, size: int) -> bool:
    """Whether a list says that it repeats one, and lists neither producers nor periods."""
    view, listed = drafts[0].view, drafts[first : first + size]
    start, end = listed[0].amount.start, listed[-1].amount.tail
    if any(listed[0].amount.tail <= mark.start < end + 20 for mark in view.commodities):
        return False
    respectively = "respectively" in view.lower[view.start : end + 30]
    if not respectively and not view.told(_STAND_INS, view.start, start):
        return False
    return not _lists_another(drafts, size)


def _lists_another(drafts: Sequence[Draft], size: int) -> bool:
    """Whether the sentence lists as many producers or periods."""
    view = drafts[0].view
    names = [name for name in view.names if name.entity.kind != "source"]
    lists = [len(run) for run in runs(view.lower, names)] + [
        len(run) for run in runs(view.lower, view.mentions)
    ]
    return size in lists


# "5,000 tons of zinc and 3,000 of lead, against 4,000 and 2,000 tons": the values of a list compared in its order.
_COMPARED = Cue(
    r"\b(?:against|versus|vs|from|compared (?:with|to)|comparing (?:with|to)|in comparison (?:with|to)|as opposed to"
    r"|(?:the|these|those|corresponding|comparable) (?:numbers|figures|volumes|amounts|tonnages|values|totals)"
    r"|instead of|rather than|than)\b"
)


def partners(drafts: Sequence[Draft]) -> dict[int, int]:
    """By the index of a draft in a list that is compared with the amounts before, the index of its partner there."""
    found: dict[int, int] = {}
    amounts = [draft.amount for draft in drafts]
    if len(amounts) < 4:
        return found
    for run in runs(drafts[0].view.lower, amounts):
        first, size = amounts.index(run[0]), len(run)
        if size > 1 and first >= size and _is_compared(drafts, first, size):
            found |= {at: at - size for at in range(first, first + size)}
    return found


def _is_compared(drafts: Sequence[Draft], first: int, size: int) -> bool:
    view = drafts[first].view
    said = view.told(_COMPARED, drafts[first - 1].amount.tail, drafts[first].amount.start)
    end = drafts[first + size - 1].amount.tail + 20
    return said is not None and not any(said.end() <= mark.start < end for mark in view.commodities)


def listed_alike(drafts: Sequence[Draft], index: int, partner: dict[int, int]) -> str | None:
    """The commodity of the draft at this one's place in the list that it is compared with, where all differ."""
    if index not in partner:
        return None
    size = index - partner[index]
    first = next(
        at for at in range(index, -1, -1) if at - 1 not in partner or partner[at - 1] != at - 1 - size
    )
    names = [drafts[at].commodity for at in range(first - size, first)]
    name = drafts[partner[index]].commodity
    distinct = None not in names and len(set(names)) == size
    return name if distinct and name and fits_by_name(drafts[index], name) else None


def parted(drafts: Sequence[Draft], table: PhraseTable[Commodity]) -> list[Mark[Commodity]]:
    """The materials, those known together ("zinc and lead") as two; none where no two amounts stand together."""
    view = drafts[0].view
    if max(len(run) for run in runs(view.lower, [draft.amount for draft in drafts])) < 2 or any(
        len(run) == 2
        for run in runs(view.lower, [name for name in view.names if name.entity.kind != "source"])
    ):
        return []
    parts = [part for mark in view.commodities for part in _parts(view.lower, mark, table)]
    return [
        part for at, mark in enumerate(parts) for part in _with_shorter(view.lower, parts[:at], mark, table)
    ]


# "Flat and long products", "thermal, coking and anthracite coal": kinds whose noun is said once, at the end.
_KIND_AHEAD = re.compile(r"([a-z]+(?:-[a-z]+)?)(?: (?:steel|iron))?(?:,| and|, and| or) $")


def _with_shorter(
    lower: str, ahead: Sequence[Mark[Commodity]], mark: Mark[Commodity], table: PhraseTable[Commodity]
) -> list[Mark[Commodity]]:
    """A material, behind the kinds before it that share its noun."""
    found, noun = [mark], lower[mark.start : mark.end].split()[-1]
    stop = ahead[-1].end if ahead else 0
    while (kind := _KIND_AHEAD.search(lower, max(stop, found[0].start - 40), found[0].start)) is not None:
        row = table.get((*kind[1].replace("-", " ").split(), noun))
        if row is None or row.kind == "foreign" or row.name == mark.value.name:
            break
        found.insert(0, Mark(row, kind.start(1), kind.end(1)))
    return found


def _parts(lower: str, mark: Mark[Commodity], table: PhraseTable[Commodity]) -> list[Mark[Commodity]]:
    left, joint, right = lower[mark.start : mark.end].partition(" and ")
    first, second = (table.get(tuple(words.replace("-", " ").split())) for words in (left, right or left))
    if not joint or first is None or second is None or {first.kind, second.kind} - {"material", "generic"}:
        return [mark]
    middle = mark.start + len(left)
    return [Mark(first, mark.start, middle), Mark(second, middle + len(joint), mark.end)]
