"""The measure and status of an amount by those beside it: of a list, of what it is compared with, of a plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.figures.alignment import aligned, in_one_breath
from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft
from crawler.figures.measure_context import cues
from crawler.figures.measure_cues import FLOWS, LOST, PART_OR_MOVE, RATE_BEHIND
from crawler.figures.words import Mark


def of_compared(draft: Draft, before: Draft | None) -> str | None:
    """ "Cut the surplus to 5 tons from 7", "bought 5 tons, of which 3": what is set beside a surplus is one."""
    if before is None or before.role == "difference":
        return None
    if draft.role != "comparison" and not (
        (
            draft.commodity == before.commodity
            and (PART_OR_MOVE.match(draft.before()) or _AND_ANOTHER.fullmatch(draft.before().strip()))
        )
        or _is_next(draft, before)
    ):
        return None
    return "other" if before.measure == "other" else None


# "A port handled 5 tons; Tarn, farther up, 3 tons": the verb is said once.
_NEXT_OF_LIST = re.compile(r"; (?:and )?[^;\d]{3,80}")


def _is_next(draft: Draft, before: Draft) -> bool:
    bare = not any(draft.holds(mark.start, mark.end) for mark in draft.view.measures)
    return (
        bare and draft.commodity == before.commodity and _NEXT_OF_LIST.fullmatch(draft.before()) is not None
    )


_DELIVERED = re.compile(r" (?:of [a-z ]{1,30} )?delivered (?:in|for|during|over|the|a)\b")


def is_made_before(draft: Draft, before: Draft | None) -> bool:
    """ "Production was 5 ounces, compared with the 4 ounces delivered in the quarter before": what a mine delivered."""
    told = draft.role == "comparison" and before is not None and before.measure == "production"
    return told and _DELIVERED.match(draft.view.lower, draft.amount.tail) is not None


def is_lost_too(before: Draft, draft: Draft) -> bool:
    """ "Which will cost it 40 tons of ore and 11 tons of pellets": in one breath with what was lost."""
    lost = before.measure == "other" and before.role == "main" and before.said_before(LOST) is not None
    return lost and in_one_breath(draft.view.lower, before.amount, draft.amount)


# "Built for three tons of gold and 2.5 tons of silver a year", "to treat 5 tons of ore and to win 3 tons of gold".
_AND_TO = re.compile(r"(?: of [a-z ]{2,30})?(?: (?:a|per) year)?(?:,| and|, and) (?:to [a-z]+ )?")


def is_next_capacity(draft: Draft, before: Draft) -> bool:
    """Whether an amount goes on with what a plant can make of another good."""
    dated = draft.dated and draft.amount.rate is None and not draft.said_after(RATE_BEHIND)
    if before.measure != "capacity" or dated or draft.commodity == before.commodity:
        return False
    return _AND_TO.fullmatch(draft.view.lower, before.amount.tail, draft.amount.start) is not None


# "Will make 1,000 tons a year from 5,000 tons of boric acid".
_MADE_FROM = re.compile(
    r"(?: of [a-z -]{2,40})?(?: (?:a|per) year| annually)?,? (?:from|out of) (?:(?:about|some|nearly|over) )?"
)
_MAKES = Cue(
    r"\b(?:makes?|making|made|produc(?:e|es|ed|ing)|turn(?:s|ed)? out|yield(?:s|ed)?|cast|smelt(?:s|ed)?|won)\b"
    r"[^;,\d]*$"
)
_OF_WHAT = re.compile(r"(?: (?:a|per) year)? of [a-z]")


def is_feed_of(draft: Draft, before: Draft) -> bool:
    """Whether an amount is what another good, told before it, is made from."""
    view = draft.view
    if before.measure not in ("production", "capacity") or draft.commodity in (None, before.commodity):
        return False
    if (draft.commodity or "").endswith("ore"):
        return False  # which the same mine digs
    return (
        _MADE_FROM.fullmatch(view.lower, before.amount.tail, draft.amount.start) is not None
        and _OF_WHAT.match(view.lower, draft.amount.tail) is not None
        and before.said_before(_MAKES) is not None
    )


# "By 27,000 tons and 24,000 tons, respectively".
_AND_ANOTHER = re.compile(r"(?:,|,? ?and)(?: (?:about|around|some|nearly|over|just))*")
# "Is likely to be 5 tons against 6 and, for the Soviet Union, 4", "with 2 going to export".
_GOES_ON = re.compile(
    r"[\s,]*(?:and|with|of which|including|plus)?,? ?(?:(?:for|from|in|to|at) (?:the )?[\w' -]{2,40},? )?"
    r"(?:(?:about|around|some|nearly|over|another|more than|up to|at least) )*"
)


def goes_on_with_plan(draft: Draft, ahead: list[Draft]) -> bool:
    """Whether an amount without a verb goes on with the plan that stands before values compared with it."""
    main = next((other for other in reversed(ahead) if other.role == "main"), None)
    if main is None or main.status != "planned" or draft.role != "main" or main is ahead[-1]:
        return False
    return ahead[-1].role != "main" and _GOES_ON.fullmatch(draft.before()) is not None


# "Supply to exceed demand by 5 and 4 tons, respectively": two surpluses.
_BALANCE = Cue(
    r"\b(?:supply|output|production|demand|usage|consumption)\b[^;]{0,40}"
    r"\b(?:exceed|outstrip|outpace|surpass|overtake|fall short of|lag)\w* (?:[a-z]+ ){0,3}"
    r"(?:supply|output|production|demand|usage|consumption)\b"
)


# "Production and offtake of coal in 2013-14 were 5 and 6 tons".
_BOTH = re.compile(
    r" (?:of [a-z -]{2,40} )?(?:(?:at|in|for|during|from) [^,;.]{2,40} )?"
    r"(?:was|were|rose|fell|reached|stood|came|totall?ed|amounted)\b[^,;.\d]*"
)
_AND_THE_OTHER = re.compile(r"(?: of [a-z -]{2,30})? and (?:(?:about|some|nearly|over) )?")


def _are_two_of_two(drafts: list[Draft], marks: list[Mark[str]]) -> bool:
    """Whether two measures joined by "and" open a clause that tells two amounts joined so."""
    lower, (left, right) = drafts[0].view.lower, (drafts[0].amount, drafts[1].amount)
    return (
        len(drafts) == len(marks) == 2
        and lower[marks[0].end : marks[1].start] == " and "
        and _BOTH.fullmatch(lower, marks[1].end, left.start) is not None
        and _AND_THE_OTHER.fullmatch(lower, left.tail, right.start) is not None
    )


def in_turn(drafts: list[Draft]) -> dict[int, str]:
    """ "Production and sales were 5 and 6 tons, respectively": the measures by the starts of their amounts."""
    if len(drafts) < 2:
        return {}
    view = drafts[0].view
    marks = [mark for mark in cues(view) if mark.value in FLOWS and mark.end <= drafts[0].amount.start]
    if len(marks) < 2 or view.told(_BALANCE, view.start, drafts[0].amount.start):
        return {}
    if "respectively" not in view.lower[view.start : view.end] and not _are_two_of_two(drafts, marks):
        return {}
    pairs = aligned(view.lower, view.amounts, marks, lambda mark: True)
    told = {start: mark.value for start, mark in pairs.items()}
    return told if len(set(told.values())) > 1 else {}


# "Plans to produce 5 tons this year, and then to reach 8 tons a year".
_THEN_REACHES = re.compile(
    r",? ?(?:and|before|then)(?: then| later)? (?:to |is to |plans to |it plans to )?"
    r"(?:reach|rise to|produce|moving to|reaching|rising to|passing to)(?:ing)? (?:(?:about|some|nearly|over) )?"
)


def goes_on_with_flow(draft: Draft, governing: Sequence[str | None]) -> bool:
    """Whether a yearly amount is compared with, or is to follow, one that was made or used: no plant's capacity."""
    told = next((measure for measure in reversed(governing) if measure and measure != "other"), None)
    if told not in FLOWS:
        return False
    return draft.role == "comparison" or _THEN_REACHES.fullmatch(draft.before()) is not None
