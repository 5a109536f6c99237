"""Which period an article is about while it is read on, for amounts whose sentence names none."""

from __future__ import annotations

import re
from datetime import timedelta

from crawler.figures.cues import Cue
from crawler.figures.drafts import Draft, Memory
from crawler.figures.name import Name
from crawler.figures.period_context import Timed
from crawler.figures.period_days import EARLY
from crawler.figures.period_news import is_event, is_news, is_reported, is_short, is_time_of_reason
from crawler.figures.period_of_one_day import is_one_day
from crawler.figures.period_plans import BEATS, TIMELESS
from crawler.figures.period_words import Mention
from crawler.figures.sentence_notes import is_temporal, tells_a_turn
from crawler.figures.views import View
from storage.periods import Months, Period, length

_LONG_AGO = timedelta(days=400)
_GOES_ON = Cue(
    r"\b(?:of (?:this|that|these|those|which|the total)|the total|this total|this (?:figure|amount|sum)"
    r"|cumulative(?:ly)?|accumulated|overall)\b"
)

# "Eight months first, then Aban alone, in tons."
_IN_ORDER = Cue(r"\bfirst\b[^.]*\bthen\b|\bin (?:that|this) order\b|\brespectively\b")
_HEAD_WORDS = 7
# "A plant of 5 tons a year will be launched by March 2018": of which no plan that follows is.
_LAUNCH = Cue(
    r"\b(?:launched|inaugurated|commissioned|completed|opened|operational|on stream|onstream|into operation|start up)\b"
)
# "That brings the total for the first 11 months to 1.08 billion tons": the article goes on about the month.
_BRINGS_THE_SUM = re.compile(
    r"(?:that|this|it|which) (?:brings|brought|takes|took|lifts|lifted|puts|put|raises|raised) (?:the|its|their)"
    r" (?:[a-z-]+ ){0,4}?(?:total|tally|sum|output|production|imports|exports|figure)\b"
)


# "SMB: 9,204,118 tons", "Sponge iron 788,900 (812,600)": a line of a list.
_LISTED = re.compile(
    r"(?:[-*\u2022] ?)?[^\d.:;,]{2,60}(?: ?:| -) ?(?:about |some |nearly |over )?\d"
    r"|[^\d.:;]{2,60} \d[\d,.]*(?: \([^()]{1,40}\))?$"
)


def note_title_period(view: View, timed: list[Timed], memory: Memory) -> None:
    """A title's period serves until a sentence names one."""
    told = [mention for mention in timed if mention.role == "main" and _has_ended(mention.period, memory)]
    planned = any(
        all(mark.end <= mention.start or mention.end <= mark.start for mention in timed)
        for mark in view.planned
    )
    if told and not planned and not told[0].loose_year:
        memory.period = told[0].period


def return_to_lead(view: View, memory: Memory) -> None:
    """After a paragraph that told of a part of the lead's period, or of one that holds it, the lead's counts
    again: "In March it was 5 tons", between two paragraphs on the year.
    """
    if memory.listed_period is not None:
        if _LISTED.match(view.lower, view.start, view.end):
            memory.period, memory.period_paragraph = memory.listed_period, view.sentence.paragraph
            return
        memory.listed_period = None
    if memory.period_paragraph in (None, view.sentence.paragraph) or memory.lead_period is None:
        return
    goes_on = any(
        (mention.kind == "same" and not mention.last)
        # "It had made 45 tons in the year-ago period": of what the paragraph before told.
        or (mention.kind == "back" and "period" in view.lower[mention.start : mention.end])
        or _is_as_long(mention, memory)
        for mention in view.mentions
    )
    # "5 tons, of which 3 tons" goes on about the 5 tons, and not about the paragraph before.
    until = view.amounts[0].start if view.amounts else view.end
    if goes_on and (memory.event_period is None or memory.period != memory.event_period):
        memory.period_paragraph = view.sentence.paragraph
        return
    if view.told(_GOES_ON, view.start, until):
        return
    if memory.event_period is not None and memory.period == memory.event_period:
        memory.period, memory.period_paragraph, memory.event_period = memory.lead_period, None, None
    if _holds(memory.period, memory.lead_period) or _holds(memory.lead_period, memory.period):
        memory.period, memory.period_paragraph = memory.lead_period, None


def _is_as_long(mention: Mention, memory: Memory) -> bool:
    """ "Sales were below those in the same half of last year", after a paragraph on the half of a quarter's report."""
    if mention.kind != "back" or not mention.last or memory.period is None or memory.lead_period is None:
        return False
    return mention.last == length(memory.period) != length(memory.lead_period)


def tells_of_other_lands(names: list[Name], memory: Memory) -> bool:
    """Whether a sentence of an Iranian article goes on with a world body's statistics, which count by Gregorian months:
    one that names another land or the world, after Gregorian months.
    """
    if (
        memory.world_body < 0
        or not isinstance(memory.period, Months)
        or memory.period.calendar != "gregorian"
    ):
        return False
    return any(name.entity.kind in ("country", "region") and name.entity.name != "Iran" for name in names)


# "In September alone it was 5 tons", "its Shahrivar sales alone".
_ALONE = re.compile(r"(?:'s)?(?: (?:output|production|sales|exports|imports|extraction|deliveries))? alone\b")


def remember_period(
    view: View, timed: list[Timed], kept: list[Draft], own: list[Draft], memory: Memory
) -> None:
    """Takes in the periods of a sentence that was read; `own` are the drafts on the article's subject."""
    plans = [draft.period for draft in kept if draft.status == "planned" and draft.period is not None]
    memory.plan_period = plans[-1] if plans else memory.plan_period
    launched = any(draft.measure in TIMELESS for draft in kept) and view.told(_LAUNCH, view.start, view.end)
    if not plans and not launched:
        _remember_plan(view, timed, memory)
    mains = [
        draft.period
        for draft in own
        if draft.role != "comparison" and draft.status == "actual" and _has_ended(draft.period, memory)
    ]
    told = [
        mention
        for mention in timed
        if (mention.role == "main" or is_time_of_reason(mention, memory))
        and _has_ended(mention.period, memory)
        and not (mention.loose_year and memory.period is not None)
    ]
    if not mains:
        mains = [mention.period for mention in told if is_reported(view, mention, memory)][:1]
    if not mains and memory.lead_period is None and view.told(BEATS, view.start, view.end):
        mains = [period for period in plans if _has_ended(period, memory)]
    _remember_total([*mains, *(mention.period for mention in told)], memory)
    memory.times_in_order = ()
    if len(told) > 1 and not view.amounts and view.told(_IN_ORDER, view.start, view.end):
        memory.times_in_order = tuple(dict.fromkeys(mention.period for mention in told))
    if told and not kept and view.lower[view.start : view.end].rstrip().endswith(":"):
        # The heading of a list ("Breakdown by company in the second quarter:") is of its lines.
        memory.listed_period = told[0].period
    if mains and kept[0].status == "planned" and _is_over_before(mains[0], memory.lead_period):
        # "Plans 300 tons this year, while last year's output was 281": told beside the plan, by the way.
        return
    alone = any(_ALONE.match(view.lower, mention.end) for mention in timed)
    if mains and _BRINGS_THE_SUM.match(view.lower, view.start) and _holds(mains[0], memory.period):
        return
    if mains and alone and _holds(memory.period, mains[0]):
        # "In September alone it was 5 tons": the article goes on about the time that September is of.
        return
    if mains:
        _turn_to(mains[0], view, memory)
    elif (
        told
        and not kept
        and (
            not any(mark.end <= told[0].start for mark in view.planned)
            # "Kept its guidance during the March quarter", which is over: what the article is about.
            or is_news(told[0].period, memory)
            or (memory.lead_period is None and view.told(BEATS, view.start, told[0].start))
        )
        and (
            view.changes
            or view.measures
            or memory.lead_period is None
            or _is_head(view)
            or tells_a_turn(view)
        )
        and (is_temporal(view, told[0]) or is_news(told[0].period, memory) or view.text[view.end - 1] == "?")
    ):
        if memory.lead_period is None and is_event(told[0], view):
            memory.period = told[0].period
            return
        if _is_head(view) and told[0].period is not None:
            memory.period = memory.lead_period = told[0].period
            return
        _turn_to(told[0].period, view, memory)
        if (
            memory.lead_period is not None
            and memory.period != memory.lead_period
            and is_short(told[0].period)
        ):
            memory.event_period = memory.period


def _is_head(view: View) -> bool:
    """ "Fourth quarter 2023 highlights": a few words on a line of their own, over what follows."""
    return (
        len(view.words) <= _HEAD_WORDS
        and view.sentence.paragraph > 0
        and view.text[view.end - 1] not in ".!?;:,|"
        and not view.amounts
    )


def _remember_plan(view: View, timed: list[Timed], memory: Memory) -> None:
    """ "The plan has other goals for 2030": of which the next sentences tell."""
    ahead = [mention.period for mention in timed if mention.period and not _has_ended(mention.period, memory)]
    if ahead and view.planned:
        memory.plan_period = ahead[0]


def _remember_total(periods: list[Period | None], memory: Memory) -> None:
    """The longest period that ends with another one: the cumulative one of a monthly report."""
    known = {period for period in (*periods, memory.period) if period is not None}
    if len(known) < 2:
        return
    for period in known:
        if any(_holds(period, other) and period.end == other.end for other in known):
            memory.total_period = period


def _turn_to(period: Period | None, view: View, memory: Memory) -> None:
    known = memory.period
    # A title's period gives way to the first that the text tells.
    if (
        period is None
        or is_one_day(period)
        or (
            known is not None
            and memory.lead_period is not None
            and (_is_earlier(period, known) or _is_history(period, known, view, memory))
        )
    ):
        return
    memory.period = period
    if memory.lead_period is None:
        memory.lead_period = period
        memory.lead_open = any(mention.kind == "to date" and not mention.ends_at for mention in view.mentions)
        memory.lead_by_the_way = not (view.amounts or view.measures or view.changes)
    elif memory.lead_by_the_way and view.amounts and _holds(period, memory.lead_period):
        memory.lead_period, memory.lead_by_the_way = period, False
    elif memory.lead_open and period.start == memory.lead_period.start and length(period) > 1:
        # "Since the start of the year", then "in the eight months to Nov. 21": up to when that was.
        memory.lead_period, memory.lead_open = period, False
    elif period != known:
        memory.period_paragraph = view.sentence.paragraph


def _is_earlier(period: Period, known: Period) -> bool:
    """An earlier stretch of the same length is told for comparison."""
    return length(period) == length(known) and period.end < known.end


def _is_over_before(period: Period | None, known: Period | None) -> bool:
    return period is not None and known is not None and period.end < known.start


_HAD_DONE = Cue(
    r"\bhad (?:[a-z]+ly |only |still )?(?:produced|mined|made|shipped|exported|imported|sold|been|reached|dug|poured"
    r"|totall?ed|amounted|come|stood|delivered|turned out)\b"
)


def _is_history(period: Period, known: Period, view: View, memory: Memory) -> bool:
    """ "In all of 2015 it had made 7 tons", amid a paragraph on this October: what was over before is told by the way,
    and long ago wherever it stands.
    """
    if period.end >= known.start:
        return False
    amid = any(draft.view.sentence.paragraph == view.sentence.paragraph for draft in memory.last)
    first = view.amounts[0].start if view.amounts else view.start
    told = view.told(_HAD_DONE, view.start, first)
    return amid or told is not None or known.start - period.end > _LONG_AGO


def _has_ended(period: Period | None, memory: Memory) -> bool:
    return period is not None and (memory.anchor is None or period.end <= memory.anchor + EARLY)


def _holds(outer: Period | None, inner: Period | None) -> bool:
    return (
        outer is not None
        and inner is not None
        and outer != inner
        and outer.start <= inner.start
        and inner.end <= outer.end
    )
