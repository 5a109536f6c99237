"""Earlier values and differences: of the same series as the news beside them."""

from __future__ import annotations

import re
from dataclasses import replace

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.measure_cues import CAPABLE_BEHIND
from crawler.figures.period_plans import TIMELESS
from crawler.figures.role_lists import news_in_turn
from storage.periods import Period


def copy_compared(drafts: list[Draft], memory: Memory) -> None:
    """An earlier value is of the same series as the news beside it: what it does not say itself it takes
    from there.
    """
    for index, draft in enumerate(drafts):
        if index:
            _moves_to_a_rate(drafts[index - 1], draft)
            _rank_alike(drafts[index - 1], draft)
        if draft.role == "main":
            continue
        news = news_in_turn(drafts, index) or next(
            (
                other
                for other in [*_reached(drafts, index), *reversed(drafts[:index]), *drafts[index + 1 :]]
                if other.role == "main"
            ),
            None,
        )
        if news is None and memory.last and memory.sentence - memory.last_sentence <= 2:
            mains = [other for other in memory.last if other.role == "main"] or memory.last
            # "5 pounds of copper and 3 ounces of gold. That beat the 4 pounds planned".
            alike = [other for other in mains if other.amount.unit == draft.amount.unit]
            # "Its mill treats 6 tons a year. Output at Tarn was up by 12,000 ounces": of the ounces told before.
            alike = alike or [other for other in memory.recent if other.amount.unit == draft.amount.unit]
            own = [other for other in alike if other.entity == draft.entity]
            told = own or alike or [other for other in mains if not _is_of_metal(other, draft)]
            # "Made 5 tons of salt and sold 2 tons of gypsum. Production had been 4 tons".
            same = [other for other in told if other.measure == draft.measure] or told
            news = same[-1] if same else None
        if news is not None:
            _rate_alike(draft, news)
            here = any(news is other for other in drafts)
            entity = draft.entity
            _copy(draft, news, memory, here=here)
            if not here and entity and (_is_of_another(entity, memory.last) or _is_told_there(draft)):
                draft.entity = entity
            if draft.role == "difference" and not here:
                _date_by_sentence(draft, drafts[: index + 1])
        if draft.role == "comparison" and _is_a_balance(drafts[:index]):
            draft.measure = "other"
        if draft.measure in TIMELESS:
            draft.period = None


def _is_of_metal(other: Draft, draft: Draft) -> bool:
    """Whether ounces stand beside tons."""
    dimensions = {other.amount.dimension, draft.amount.dimension}
    return "troy" in dimensions and len(dimensions) > 1


_TOLD_THERE = frozenset({"it, the site just named", "whole of the year before"})


def _is_told_there(draft: Draft) -> bool:
    """ "When the mine was shut, it had produced 274,000 tons": of the mine, whosever the last amount was."""
    return bool(draft.offered) and not _TOLD_THERE.isdisjoint(draft.offered[0].features)


def _is_of_another(entity: str, last: list[Draft]) -> bool:
    """ "A made 5 tons, B 4 and C 3. In the same months of last year 14 tons was made": of none of several makers."""
    told = {draft.entity for draft in last}
    return len(told) > 1 and entity not in told


def _rate_alike(draft: Draft, news: Draft) -> None:
    """ "Daily output was 33,900 tons, 1,400 more than before", "against 32,500": what a day's is compared with is a
    day's.
    """
    amount, told = draft.amount, news.amount
    if (amount.unit, told.unit) != ("t", "t/day") or not amount.value or not told.value:
        return
    less, more = sorted((amount.value, told.value))
    alike = more < _ALIKE * less if draft.role == "comparison" else amount.value * 2 < told.value
    if alike:
        draft.amount = replace(amount, unit=told.unit, dimension=told.dimension, rate=told.rate)


# Between the two ends of a move.
_TO = re.compile(r"[^,;.\d]{0,30}\bto (?:(?:about|around|some|nearly|over|almost) )*")


def _moves_to_a_rate(left: Draft, draft: Draft) -> None:
    """ "Raised from 21,000 tons of ore per day to 24,000 tons": what a rate moves to is one."""
    told, lower = left.amount, draft.view.lower
    if (draft.amount.unit, told.unit) != ("t", "t/day") or not lower.endswith("from ", 0, told.start):
        return
    if _TO.fullmatch(lower, told.end, draft.amount.start):
        draft.amount = replace(draft.amount, unit=told.unit, dimension=told.dimension, rate=told.rate)


# "Corvane is to make 21 tons in 2023, followed by Tarn with 18 tons and by Hollin with 7".
_FOLLOWED = Cue(r"\bfollowed by [^,;.]{2,60} (?:with|at) (?:(?:about|some|nearly|around) )*$")
_AND_THEN = re.compile(r"(?:,|,? and)(?: then)?(?: by| of)? [^,;.]{2,60} (?:with|at) ")


def _rank_alike(left: Draft, draft: Draft) -> None:
    """What follows a planned amount in its ranking is planned for the same time, unless it says when itself."""
    if (draft.role, left.status) != ("main", "planned") or draft.measure != left.measure:
        return
    view, at = draft.view, draft.amount
    on = view.told(_FOLLOWED, left.amount.tail, at.start)
    ranked = on is None and view.told(_FOLLOWED, view.start, left.amount.start) is not None
    if on is None and not (ranked and _AND_THEN.fullmatch(view.lower, left.amount.tail, at.start)):
        return
    since = on.start() if on else left.amount.tail
    if not any(since <= told.start and draft.holds(told.start, told.end) for told in view.mentions):
        draft.status, draft.period = left.status, left.period


# A day's output is less than so many times another's; a month's is more.
_ALIKE = 5


def _reached(drafts: list[Draft], index: int) -> list[Draft]:
    """ "Alumina was 499 kt, and its expansion from 2 to 3.5 MTPA is complete", "cuts its guidance by 5 tons to 215":
    what the move goes to, if it is one.
    """
    draft, after = drafts[index], drafts[index + 1 : index + 2]
    if not after:
        return []
    if draft.role == "difference":
        moves = _TO_NEW.fullmatch(draft.view.lower, draft.amount.tail, after[0].amount.start) is not None
    else:
        moves = draft.before().endswith("from ") and after[0].before() == "to "
    return after if moves else []


_TO_NEW = re.compile(
    r",? to (?:(?:about|approximately|around|some|nearly|over|just|now|between|a|new|total|range|of|more than"
    r"|less than) )*"
)


def _copy(draft: Draft, news: Draft, memory: Memory, *, here: bool) -> None:
    """What the sentence itself says goes before what another sentence said of its news."""
    own = [mark for mark in draft.view.commodities if not here or draft.holds(mark.start, mark.end)]
    if not own and not draft.listed:
        if news.commodity and news.commodity != draft.commodity:
            draft.commodity, draft.commodity_by = news.commodity, "as of the amount it is compared with"
        draft.dropped = news.dropped
    measures = [mark for mark in draft.view.measures if draft.holds(mark.start, mark.end)]
    able = draft.said_after(CAPABLE_BEHIND) is not None or (
        draft.measure == "capacity" and draft.amount.rate is not None
    )
    if draft.role == "comparison" and not (measures or able) and news.measure and news.measure != "other":
        draft.measure = news.measure
    names = [
        name
        for name in draft.view.names
        if draft.holds(name.start, name.end) and name.entity.kind != "source"
    ]
    if not names:
        draft.entity = news.entity
    if draft.role == "difference" and not (draft.dated and draft.said_before(_AFTER_A_GAP)):
        # "Is 90 tons less than it had made by then last year, as furnaces stood still in summer".
        draft.period = None if news.measure in TIMELESS else _later(draft, news, memory) or draft.period


# "Outran supply by 384,000 tonnes in 2018, after a gap of 442,000 tonnes in 2017".
_AFTER_A_GAP = Cue(
    r"\b(?:after|following|against|from|compared (?:with|to)|than) (?:an?|the) (?:[a-z]+ ){0,2}?"
    r"(?:gap|deficit|surplus|shortfall|excess) of (?:(?:about|some|nearly|over) )*$"
)
# "Puts the surplus at 132,100 t, compared with 64,500 t".
_BALANCE = Cue(r"\b(?:surplus|deficit|shortfall|glut|excess)\b[^;]{0,40}$")


def _is_a_balance(before: list[Draft]) -> bool:
    return bool(before) and before[-1].role == "difference" and before[-1].said_before(_BALANCE) is not None


# "It was 121 tons in 2023, and thus there is an increase of 15 tons".
_THUS = Cue(r"\b(?:thus|so|hence|therefore|accordingly|in this way|which means)\b")
_THAN = re.compile(r" (?:[a-z]+ ){0,2}(?:than|from|on|over|compared|against)\b")


def _later(draft: Draft, news: Draft, memory: Memory) -> Period | None:
    """The news's period; of a conclusion from a value of the year before that of the last sentence's value."""
    before = memory.last[-1].period if memory.last and memory.sentence - memory.last_sentence == 1 else None
    if before is None or news.period is None or not draft.said_before(_THUS):
        return news.period
    concluded = _THAN.match(draft.after()) is None and before == news.period.moved(12)
    return before if concluded else news.period


def _date_by_sentence(draft: Draft, sentence: list[Draft]) -> None:
    """ "In June Kansanshi gained (4,000 tonnes more) and Lumwana too (1,500 tonnes more)": both in June, whatever the
    news before was of.
    """
    told = [timed.period for each in sentence for timed in each.context.timed if timed.role == "main"]
    draft.period = next((period for period in reversed(told) if period is not None), draft.period)
