"""What is made of a capacity told before: "with a capacity of 4 tons, gave 2 last year", "aims for 3 in 2023"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import SOME, STOCKS

# "A mine with a capacity of 4 tons, gave 2 tons last year", "but it managed only 2 tons in 2019".
_DID = Cue(
    r"\b(?:gave|did|managed|yielded|achieved|brought|turned in|came in at|ran at|delivered|gathered"
    r"|amassed|racked up|notched up|clocked up|logged|posted|got to|ended up with|reaching (?:but|only|just))"
    r" (?:(?:about|around|some|nearly|over|only|just|a|total|mere|of|no more than|less than|more than) )*$"
)


# "Will take 3 tons of ore and give 1 ton of concentrate".
_GIVES = Cue(
    r"\b(?:and|to) (?:give|gives|gave|yield|yields|yielded|return) (?:(?:about|around|some|nearly|over|up to) )*$"
)


def is_given(draft: Draft, governing: Sequence[str | None]) -> bool:
    """Whether an amount is what is got of the ore that was told to be used up."""
    return bool(governing) and governing[-1] == "consumption" and draft.said_before(_GIVES) is not None


# "The mine should deliver 180 carats": a site sends nothing to anybody by that.
_SITE_DELIVERS = Cue(
    r"\b(?:mine|pit|operation|project|expansion|plant|smelter|refinery|mill|concentrator|asset|complex|unit|line)s?"
    r" (?:(?:is|are) (?:now |still )?(?:expected|set|due|forecast|on track|slated|seen|meant|likely|able) to"
    r"|(?:is|are) to|will|would|should|can|could|may|might|to)"
    r"(?: [a-z]+ly| now| then| still| also)? deliver (?:(?:about|around|some|nearly|over|up to|between|another|an extra"
    r"|a|further|additional|at least|more than|just) )*$"
)
_TO_SOMEBODY = Cue(r"(?: of [^,;.\d]{1,40}?)? to (?!(?:20\d\d|date)\b)")


def is_to_deliver(draft: Draft) -> bool:
    """Whether an amount is what a site is said to "deliver" in time to come, and nobody takes it."""
    return draft.said_before(_SITE_DELIVERS) is not None and draft.said_after(_TO_SOMEBODY) is None


# "It can produce 200,000 ounces this year": what is to be made then, not what a mine has the size for.
_CAN_MAKE = Cue(
    rf"\bcan (?:[a-z]+ ){{0,2}}?(?:produce|deliver|make|reach|achieve|hit|mine|pour|ship) {SOME}$"
)
_THIS_YEAR = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:this|next) (?:fiscal |financial |calendar )?(?:year|quarter)"
    r"|in the (?:current|coming) (?:year|quarter)|for the (?:full )?year)\b"
)


def can_this_year(draft: Draft) -> bool:
    """Whether an amount is what a producer says that it can make in the time ahead."""
    return draft.said_before(_CAN_MAKE) is not None and draft.said_after(_THIS_YEAR) is not None


def is_done_after_stocks(draft: Draft, memory: Memory) -> bool:
    """ "It was built for 3 tons a year. Hollin gave 2 tons last year": made, though what stands was told last."""
    last = memory.last[-1].measure if memory.last else None
    return last in STOCKS and draft.dated and not draft.amount.rate and draft.said_before(_DID) is not None


# "By the end of May the plant, built for 8 tons a year, had gathered 3".
_HAD_DONE = Cue(
    r"\bhad (?:(?:already|only|thus|so far) )?[a-z]+(?: up)? (?:(?:about|some|nearly|over|only) )*$"
)


def is_done(draft: Draft, governing: Collection[str | None]) -> bool:
    """Whether an amount after a capacity is what was made in a time that is told."""
    after_capacity = bool(governing) and list(governing)[-1] == "capacity"
    if not after_capacity or draft.amount.rate or draft.role != "main":
        return False
    if not draft.dated and not (draft.said_before(_HAD_DONE) and draft.context.timed):
        return False
    return draft.said_before(_DID) is not None or _is_aimed_at(draft)


# "Which has a capacity of 7 tons, aims for 6 in 2022-23": what a plant can make, and what it is to make of that.
_AIMS = Cue(
    r"\b(?:aim|target|plan|hope|expect|forecast|guid|budget|shoot|strive|want|intend)\w* (?:for|at|to|of)?"
    r"(?: ?(?:produce|make|turn out|mine|smelt|roll|achieve|reach|about|around|some|nearly|over))* ?$"
)
_IN_A_YEAR = Cue(
    r"(?: of [^,;.\d]{1,40}?)? (?:(?:in|for|during) (?:the |this |next )?"
    r"(?:20\d\d|fy|fiscal|financial|current|ongoing|year)|this (?:fiscal|financial|year))"
)


def _is_aimed_at(draft: Draft) -> bool:
    """Whether a plan for a year told, that is no larger than the capacity before it, is of what is to be made."""
    able = [amount for amount in draft.view.amounts if amount.end <= draft.amount.start][-1]
    if not able.value or not draft.amount.value or draft.amount.value > able.value:
        return False
    return draft.said_before(_AIMS) is not None and draft.said_after(_IN_A_YEAR) is not None
