"""Producers by their place among those that the sentence before named: "the first made 5 tons, the second 3"."""

from __future__ import annotations

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import SOME

_ORDER = ("first", "second", "third", "fourth", "fifth")
_IN_ORDER = Cue(
    rf"\bthe ({'|'.join(_ORDER)})(?: (?:one|mine|plant|of (?:them|these)))?"
    r"(?: (?:[a-z]+ed|gave|gives|made|makes|has|had|is|was|can|could|will|put out|turned out|dug|cast|came)"
    rf"(?: [a-z]+){{0,5}}?)? {SOME}$"
)


def named_in_order(draft: Draft, memory: Memory) -> str | None:
    """Who stands at that place in the list of a sentence without figures right before."""
    told = draft.view.told(_IN_ORDER, draft.start, draft.amount.start)
    if told is None or len(memory.listed) < 2:
        return None
    place = _ORDER.index(told[1])
    return memory.listed[place] if place < len(memory.listed) else None


# "The two can make 110 and 147 tons a year", "they made 84 and 71 tons, respectively, against 80 and 70".
_THE_TWO = Cue(
    r"(?:last year,? |in [^,;.\d]{3,40},? )?(?:the two|the (?:two )?[a-z]+s|they|both)\b(?:, which [^,;.]{3,80},)?"
    r" (?:[a-z]+ ){1,3}(?:(?:about|some|nearly|over) )?"
)
_TWO = 2


def two_in_turn(drafts: list[Draft], index: int, memory: Memory) -> str | None:
    """Whose of the two named last an amount is, where a sentence tells of them and of two amounts."""
    view = drafts[0].view
    if len(drafts) not in (_TWO, 2 * _TWO) or len(memory.two) != _TWO or not view.cues & _THE_TWO.bit:
        return None
    told = [memory.cast[name].sentence for name in memory.two if name in memory.cast]
    if len(told) != _TWO or memory.sentence - max(told) > _TWO:
        return None
    if _THE_TWO.fullmatch(view.lower, view.start, drafts[0].amount.start) is None:
        return None
    joined = all(
        view.lower[left.amount.tail : right.amount.start] == " and " and left.measure == right.measure
        for left, right in zip(drafts[::_TWO], drafts[1::_TWO], strict=True)
    )
    return memory.two[index % _TWO] if joined else None
